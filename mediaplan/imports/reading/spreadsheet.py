"""Reads a workbook (XLSX, XLSM, XLSB, ODS, XLS) as if its sheet were a CSV."""

from __future__ import annotations

import marshal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from mediaplan.imports.reading import apart
from mediaplan.imports.reading.date_system import counts_from_1904
from mediaplan.imports.reading.frame import Record
from mediaplan.imports.reading.refuse import OLE, refuse_what_is_no_table
from mediaplan.imports.reading.sheet_xml import Looked, far_cell, look_into, named
from mediaplan.model import MediaplanError, Text, text, texts

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
MEMORY = 2 << 30  # bytes that any workbook may take while it is read
MEMORY_BY_SIZE = 40  # and as many times the file's size
PATIENCE = 30.0  # seconds of computing that any workbook may take
SLOWEST = 10  # times as long, where the machine has other things to do
PATIENCE_BY_SIZE = 10.0  # and as many for each megabyte
OLD = "xls"
KINDS = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb"}


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook.

    Attributes
    ----------
    kind : str
        How the workbook is written: xlsx, xlsb, ods or xls.
    name : str
        The sheet's name.
    rows : list of records
        Its rows that hold something, with their numbers.
    notes : tuple of Text
        What the reader of the import should know.
    tables : tuple of str
        The visible sheets that hold a table: two rows at least that fill two cells.
    unsaved : dict of int to str
        Rows with a formula whose result the file does not hold, and the first such cell of each.
    since_1904 : bool
        Whether numbers that stand for days count from 1904.
    """

    kind: str
    name: str
    rows: list[Record]
    notes: tuple[Text, ...] = ()
    tables: tuple[str, ...] = ()
    unsaved: dict[int, str] = field(default_factory=dict)
    since_1904: bool = False

    def check_results(self, file: str, aside: set[int]) -> None:
        """Refuse a table with cells whose result was never computed.

        Parameters
        ----------
        file : str
            The file's name.
        aside : set of int
            Rows that are not the table's: what a total of theirs would be does not matter.

        Raises
        ------
        MediaplanError
            With how many rows there are, the first cell, and what to do.
        """
        rows = [row for row in self.unsaved if row not in aside]
        if rows:
            raise MediaplanError(
                texts(
                    "{n} row of {file} has a formula whose result is not in the file (cell {cell}): a "
                    "program wrote it without computing it. Open the file in your spreadsheet program, "
                    "save it, and import it again.",
                    "{n} rows of {file} have formulas whose results are not in the file (the first in cell "
                    "{cell}): a program wrote them without computing them. Open the file in your spreadsheet "
                    "program, save it, and import it again.",
                    len(rows),
                    file=file,
                    cell=self.unsaved[min(rows)],
                )
            )


def is_workbook(path: Path) -> bool:
    """Tell a workbook from other ZIP files by what is in it, not by its name.

    Parameters
    ----------
    path : Path
        A file that begins as a ZIP file does.

    Returns
    -------
    bool

    Raises
    ------
    MediaplanError
        If it does not end as one: the list of what is in it stands at its end.
    """
    return bool(_kind(path))


def read_sheet(path: Path, sheet: str | None = None) -> Sheet:
    """Read one sheet.

    Parameters
    ----------
    path : Path
        A workbook.
    sheet : str, optional
        Name of the sheet; without it, the first visible one with a table, else that holds something.

    Returns
    -------
    Sheet

    Raises
    ------
    MediaplanError
        If the file is damaged, protected or beyond measure, or has no such sheet.
    """
    with path.open("rb") as file:
        old = file.read(len(OLE)) == OLE
    kind = OLD if old else _kind(path)
    found = _apart(path, sheet)
    if old and (found is None or found.get("error") in {"damaged", "password"}):
        refuse_what_is_no_table(path, OLE)
    if found is None:
        raise MediaplanError(_beyond(path, kind))
    _check(path, sheet, found)
    name, rows = str(found["sheet"]), list[Record](found["rows"])
    looked = look_into(path, name) if kind == "xlsx" and rows else Looked()
    looked.put_into(rows)
    notes = [*_others(found), *_merged(found), *looked.notes]
    if kind != "xlsx":
        notes.append(
            text(
                "{file} is no .xlsx file: it does not tell which rows are hidden, nor that a figure is a "
                "percentage (10% is read as 0.1). Where that matters, save it as .xlsx and import that.",
                file=path.name,
            )
        )
    old_days = kind == "xlsx" and counts_from_1904(path)
    return Sheet(kind, name, rows, tuple(notes), tuple(found["tables"]), looked.unsaved, old_days)


def _kind(path: Path) -> str:
    """Return what kind of workbook a ZIP file is; empty for any other ZIP."""
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
            kind = next((KINDS[name] for name in names if name in KINDS), "")
            if not kind and "mimetype" in names and archive.getinfo("mimetype").file_size < 1 << 10:
                kind = "ods" if archive.read("mimetype").startswith(OPEN_DOCUMENT) else ""
            return kind
    # A version of the format that Python does not know is a RuntimeError.
    except (BadZipFile, RuntimeError, ValueError, EOFError) as error:
        raise MediaplanError(
            text(
                "{file} is damaged, or was cut off on its way here. Export or download it again.",
                file=path.name,
            )
        ) from error


def _apart(path: Path, sheet: str | None) -> dict[str, Any] | None:
    """Have a sheet read in a process of its own; None where it did not come back from it."""
    size = path.stat().st_size
    memory = MEMORY + MEMORY_BY_SIZE * size
    seconds = round(PATIENCE + PATIENCE_BY_SIZE * size / (1 << 20))
    if _largest(path) > memory:
        return None
    order = [sys.executable, "-P", apart.__file__, str(memory), str(seconds), str(path.absolute())]
    try:
        done = subprocess.run(  # noqa: S603 - our own
            [*order, *([] if sheet is None else [sheet])],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SLOWEST * seconds,
            check=False,
        )
        return dict(marshal.loads(done.stdout)) if done.returncode == 0 else None  # noqa: S302 - our own
    except (subprocess.TimeoutExpired, ValueError, EOFError, TypeError):
        return None


def _largest(path: Path) -> int:
    """Return the bytes of the largest file in a workbook, unpacked; 0 where it is no archive."""
    try:
        with ZipFile(path) as archive:
            return max((each.file_size for each in archive.infolist()), default=0)
    except BadZipFile:
        return 0


def _beyond(path: Path, kind: str) -> Text:
    """Say why a workbook takes more than there is: mostly one cell far from all others."""
    far = far_cell(path) if kind == "xlsx" else None
    if far is not None:
        sheet, cell = far
        return text(
            "The sheet {sheet} of {file} has something in cell {cell}, far from everything else, and so is "
            "too large to read. Delete the rows and columns around the table, save the file, and import it "
            "again.",
            sheet=sheet,
            file=path.name,
            cell=cell,
        )
    return text(
        "{file} takes more memory or time than a workbook may. Save the sheet with the table alone, as "
        ".xlsx or CSV, and import that.",
        file=path.name,
    )


def _check(path: Path, sheet: str | None, found: dict[str, Any]) -> None:
    """Refuse what could not be read."""
    error = found.get("error", "")
    if error == "password":
        raise MediaplanError(
            text(
                "{file} is protected by a password. Open it in your spreadsheet program, save it without "
                "a password, and import it again.",
                file=path.name,
            )
        )
    if error == "missing":
        raise MediaplanError(
            text(
                "{file} has no sheet called {sheet}. Its sheets are: {sheets}.",
                file=path.name,
                sheet=str(sheet),
                sheets=", ".join(found["names"]),
            )
        )
    if error:
        raise MediaplanError(
            text(
                "{file} could not be read as a workbook; it may be damaged. Open it in your spreadsheet "
                "program, save it again, and import that.",
                file=path.name,
            )
        )


def _others(found: dict[str, Any]) -> list[Text]:
    name, visible = found["sheet"], found["visible"]
    others = [other for other in visible if other != name]
    hidden = [other for other in found["names"] if other not in visible and other != name]
    notes = []
    if others:
        notes.append(
            text(
                "The sheet {sheet} was read; the file has others too: {sheets}.",
                sheet=name,
                sheets=", ".join(others),
            )
        )
    if hidden:
        notes.append(
            text("The file has hidden sheets, which were not read: {sheets}.", sheets=", ".join(hidden))
        )
    return notes


def _merged(found: dict[str, Any]) -> list[Text]:
    """Say what became of cells merged over several rows."""
    notes = []
    if found["filled"]:
        notes.append(
            texts(
                "{n} cell merged over several rows counts as the value of each of them.",
                "{n} cells merged over several rows count as the value of each of these rows.",
                found["filled"],
            )
        )
    if found["amounts"]:
        notes.append(
            texts(
                "{n} amount merged over several rows, in cell {cell}, counts once, in the first of them.",
                "{n} amounts merged over several rows, the first in cell {cell}, count once each, in the "
                "first of their rows.",
                found["amounts"],
                cell=named(*found["first"]),
            )
        )
    return notes
