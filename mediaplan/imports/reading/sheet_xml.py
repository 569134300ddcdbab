"""Looks into the XML of a sheet for what its cells do not tell: formulas, errors, percents, hidden rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

from mediaplan.imports.reading.frame import Record
from mediaplan.model import Text, texts

BLOCK = 1 << 20
LONGEST_ROW = 64 << 20  # bytes; a row longer than this is not looked into
SMALL = 32 << 20  # bytes of the lists of sheets and of styles
PERCENT = {9, 10}  # the percent formats that every workbook knows
FAR = 20_000_000  # cells of a sheet from its first to the last that are held at once without trouble
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
PREFIX = re.compile(rb"<(\w+:)worksheet\b")
REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
STYLE = re.compile(rb'\bs="(\d+)"')
HIDDEN = re.compile(rb'<row\b[^>]*?\bhidden="(?:1|true)"')
FORMULA = re.compile(rb"<f\b[^>]*?(?:/>|>(.*?)</f>)", re.DOTALL)
VALUE = re.compile(rb"<v[^>]*>([^<]*)</v>")
NUMBER = re.compile(r"[-+]?[0-9.]{1,40}(?:[eE][-+]?\d{1,2})?")
ABSENT = "#N/A"  # what spreadsheets show for "no value", and exports for an empty cell
DIGITS = 12  # of a percentage that are the person's, not the computer's


@dataclass
class Looked:
    """What was seen in a sheet.

    Attributes
    ----------
    errors : list of (int, int, str)
        Row, column and text of cells that show an error.
    shares : dict of (int, int) to float
        Cells that show a percentage, and the share they hold.
    formulas, zeros : list of (int, int, str)
        Row, column and text of formulas without a result, and of those whose result is said to be 0.
    computed : bool
        Whether any formula has another result than that.
    hidden : int
        Hidden rows.
    """

    errors: list[tuple[int, int, str]] = field(default_factory=list)
    shares: dict[tuple[int, int], float] = field(default_factory=dict)
    formulas: list[tuple[int, int, str]] = field(default_factory=list)
    zeros: list[tuple[int, int, str]] = field(default_factory=list)
    computed: bool = False
    hidden: int = 0

    def put_into(self, rows: list[Record]) -> None:
        """Write into the cells what a CSV of the sheet would hold there."""
        if not (self.errors or self.shares or self.formulas):
            return
        at = dict(rows)
        written = {(row, column): shown for row, column, shown in (*self.errors, *self.formulas)}
        written |= {place: f"{round(share * 100, DIGITS):.15g}%" for place, share in self.shares.items()}
        for (row, column), shown in written.items():
            cells = at.get(row)
            if cells is None:
                cells = at[row] = []
                rows.append((row, cells))
            cells += [""] * (column - len(cells))
            cells[column - 1] = shown
        rows.sort(key=lambda record: record[0])

    @property
    def unsaved(self) -> dict[int, str]:
        """Rows with a formula without a result, and the name of the first such cell."""
        found: dict[int, str] = {}
        for row, column, _ in sorted(self.formulas):
            found.setdefault(row, named(row, column))
        return found

    @property
    def notes(self) -> tuple[Text, ...]:
        """What the reader of the import should know."""
        notes = []
        absent = [found for found in self.errors if found[2] == ABSENT]
        wrong = [found for found in self.errors if found[2] != ABSENT]
        if absent:
            notes.append(
                texts(
                    "{n} cell shows #N/A: {cell}. It counts as empty.",
                    "{n} cells show #N/A, the first is {cell}. They count as empty.",
                    len(absent),
                    cell=named(*min(absent)[:2]),
                )
            )
        if wrong:
            row, column, shown = min(wrong)
            notes.append(
                texts(
                    "{n} cell shows an error: {error} in {cell}. Where a figure is needed, its row is put in "
                    "quarantine.",
                    "{n} cells show errors, the first {error} in {cell}. Where a figure is needed, their "
                    "rows are put in quarantine.",
                    len(wrong),
                    error=shown,
                    cell=named(row, column),
                )
            )
        if self.hidden:
            notes.append(
                texts(
                    "{n} row is hidden in the sheet, by a filter or by hand. It was read like any other.",
                    "{n} rows are hidden in the sheet, by a filter or by hand. They were read like any "
                    "other.",
                    self.hidden,
                )
            )
        return tuple(notes)


def named(row: int, column: int) -> str:
    """Return a cell's name: row 5 and column 28 are AB5."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"


def look_into(path: Path, sheet: str) -> Looked:
    """Look into one sheet.

    Parameters
    ----------
    path : Path
        An XLSX file that could be read.
    sheet : str
        Name of the sheet.

    Returns
    -------
    Looked
        With nothing in it where the XML is not as programs write it.
    """
    looked = Looked()
    try:
        with ZipFile(path) as archive:
            part = _parts(archive).get(sheet, "")
            percents = _percent_styles(archive)
            cells = _worth_a_look(percents)
            for block in _blocks(archive, part):
                _look(block, looked, cells, percents)
            # Some programs write nothing for the result of a formula, and some write 0 for each.
            if looked.zeros and not looked.computed and _computes_on_opening(archive):
                looked.formulas += looked.zeros
    except (BadZipFile, KeyError, ET.ParseError, RuntimeError, ValueError, EOFError):
        return Looked()
    return looked


def far_cell(path: Path) -> tuple[str, str] | None:
    """Return the sheet and name of the cell that makes a sheet too large, if there is one."""
    try:
        with ZipFile(path) as archive:
            for sheet, part in _parts(archive).items():
                bottom = right = (0, 0)
                for block in _blocks(archive, part):
                    for letters, digits in REFERENCE.findall(block):
                        place = (int(digits), _number(letters))
                        bottom, right = max(bottom, place), max(right, place, key=lambda each: each[1])
                if bottom[0] * right[1] > FAR:
                    return sheet, named(*bottom)
    except (BadZipFile, KeyError, ET.ParseError, RuntimeError, ValueError, EOFError):
        return None
    return None


def _worth_a_look(percents: frozenset[bytes]) -> re.Pattern[bytes]:
    """Return what finds the cells that hold more than their value, without stopping at the others."""
    styles = b"|".join(percents) or b"-"
    of_interest = rb'[^>]*(?:\bs="(?:%s)"|\bt="e")|[^>]*>\s*<f\b' % styles
    return re.compile(rb"<c\b(?=%s)([^>]*?)(?:/>|>(.*?)</c>)" % of_interest, re.DOTALL)


def _look(
    block: bytes,
    looked: Looked,
    cells: re.Pattern[bytes],
    percents: frozenset[bytes],
) -> None:
    """Look into some rows."""
    if b"hidden=" in block:
        looked.hidden += len(HIDDEN.findall(block))
    marks = (b"<f", b't="e"', *(b's="%s"' % style for style in percents))
    if not any(mark in block for mark in marks):
        return  # nearly every block of nearly every sheet
    ends = block.count(b"</c>") + block.count(b"/>")
    if block.count(b"<") > block.count(b">") or block.count(b"<c ") + block.count(b"<c>") > ends:
        return  # no program writes this, and it would be searched for ever
    for attributes, content in cells.findall(block):
        found = REFERENCE.search(attributes)
        if found is None:
            continue
        row, column = int(found[2]), _number(found[1])
        value = VALUE.search(content)
        shown = unescape(value[1].decode("utf-8", "replace")).strip() if value else ""
        formula = FORMULA.search(content)
        if b't="e"' in attributes:
            looked.errors.append((row, column, shown or ABSENT))
        elif b' t="' in attributes and b't="n"' not in attributes:  # a text or a truth is what it is
            looked.computed = looked.computed or formula is not None
        elif formula and shown in {"", "0"}:
            written = unescape((formula[1] or b"").decode("utf-8", "replace"))
            (looked.zeros if shown else looked.formulas).append((row, column, f"={written}"))
        else:
            looked.computed = looked.computed or formula is not None
            style = STYLE.search(attributes)
            if style and style[1] in percents and NUMBER.fullmatch(shown):
                looked.shares[row, column] = float(shown)


def _blocks(archive: ZipFile, part: str) -> Iterator[bytes]:
    """Give the rows of a sheet, some whole rows at a time, without the prefix some programs write."""
    prefix: bytes | None = None
    kept = b""
    with archive.open(part) as file:
        while read := file.read(BLOCK):
            kept += read
            if prefix is None:
                found = PREFIX.search(kept)
                prefix = found[1] if found else b""
            end = kept.rfind(b"</" + prefix + b"row>")
            if end < 0:
                if len(kept) > LONGEST_ROW:
                    return
                continue
            block, kept = kept[:end], kept[end:]
            yield block.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</") if prefix else block
    if kept:
        yield kept.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</") if prefix else kept


def _number(letters: bytes) -> int:
    """Return the number of a column: A is 1, AB is 28."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number


def _tree(archive: ZipFile, part: str) -> ET.Element:
    if archive.getinfo(part).file_size > SMALL:
        raise ValueError(part)
    content = archive.read(part)
    if b"<!DOCTYPE" in content[:BLOCK]:
        raise ValueError(part)  # no program writes one, and entities in it may grow without end
    return ET.fromstring(content)  # noqa: S314 - without a document type it is harmless


def _parts(archive: ZipFile) -> dict[str, str]:
    """Return the sheets of a workbook, and the files of the archive that they are in."""
    targets = {
        each.get("Id", ""): each.get("Target", "") for each in _tree(archive, "xl/_rels/workbook.xml.rels")
    }
    found = {}
    for element in _tree(archive, "xl/workbook.xml").iter():
        if element.tag in {f"{MAIN}sheet", f"{STRICT}sheet"}:
            related = next((value for key, value in element.attrib.items() if key.endswith("}id")), "")
            target = targets.get(related, "")
            part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
            found[element.get("name", "")] = part
    return found


def _percent_styles(archive: ZipFile) -> frozenset[bytes]:
    """Return the numbers of the styles that show a share as a percentage."""
    if "xl/styles.xml" not in archive.namelist():
        return frozenset()
    styles = _tree(archive, "xl/styles.xml")
    formats = {
        int(each.get("numFmtId", "0"))
        for each in styles.iter()
        if each.tag.endswith("}numFmt") and "%" in re.sub(r'"[^"]*"|\\.', "", each.get("formatCode", ""))
    }
    used = [each for group in styles if group.tag.endswith("}cellXfs") for each in group]
    return frozenset(
        str(number).encode()
        for number, each in enumerate(used)
        if int(each.get("numFmtId", "0")) in formats | PERCENT
    )


def _computes_on_opening(archive: ZipFile) -> bool:
    """Tell whether a program wrote the workbook that leaves the results of formulas to who opens it."""
    properties = (each for each in _tree(archive, "xl/workbook.xml").iter() if each.tag.endswith("}calcPr"))
    return any(each.get("fullCalcOnLoad") in {"1", "true"} for each in properties)
