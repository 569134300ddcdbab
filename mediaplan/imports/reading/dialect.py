"""Finds what separates the cells of a text file, and what quotes them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mediaplan.imports.guarded import IMPORT, LINE
from mediaplan.imports.reading.cells import is_date, is_figure
from mediaplan.imports.reading.tokens import Dialect, split_records

DELIMITERS = (",", ";", "\t", "|")
QUOTES = ('"', "'")
SAMPLE = 200  # records that are judged
LONGEST = 1 << 16  # characters of a line that are judged
ENOUGH = 0.25  # a candidate below this explains too little: the file has one column, or blanks between cells
PROSE = 40  # characters; a longer cell with blanks is a sentence, and may hold any mark
SEPARATOR_LINE = re.compile(r"^\s*\"?sep=(\\t|[^\w\"'])\"?\s*$", re.IGNORECASE)
# A file that we wrote says itself what is between its cells; its apostrophes quote nothing.
WRITTEN_BY_US = re.compile(rf'{IMPORT}"?([,;\t|])"?{LINE}')
# What a cell may not hold under a delimiter, if that delimiter is right: others stuck between two cells.
FOREIGN = {
    ",": re.compile(r"[;\t]"),
    ";": re.compile(r"\t|,(?=[^\s\d])"),
    "\t": re.compile(r"$^"),
    "|": re.compile(r"[;\t]|,(?=\S)"),
    " ": re.compile(r"[;\t|]|,$"),
}
# A spreadsheet's mark that a code is text and no number: '69001. Shopify writes it before postal codes.
KEPT_AS_TEXT = re.compile(r"'(?=.*\d)[A-Z\d][A-Z\d -]{0,11}")


@dataclass(frozen=True)
class _Candidate:
    dialect: Dialect
    score: float
    wrapped: int


def find_dialect(lines: Sequence[str], delimiter: str | None = None) -> Dialect:
    """Choose the delimiter and the quote that explain the first lines of a file best.

    Parameters
    ----------
    lines : sequence of str
        The first physical lines.
    delimiter : str, optional
        What the user says it is; only the quote is then looked for.

    Returns
    -------
    Dialect

    Notes
    -----
    Each candidate is judged by how constant the number of cells is from the first full row to the
    last, and by how many cells are then of a kind that is met in tables (a number, a date, a text
    without another delimiter stuck in it), as in van den Burg, Nazábal and Sutton, "Wrangling messy
    CSV files by detecting row and type patterns" (2019). The worst column counts as much as all
    together: a wrong delimiter always leaves one column that is two.
    """
    told = told_delimiter(lines)
    if told:
        lines = lines[1:]
        delimiter = delimiter or told
    if lines and (ours := WRITTEN_BY_US.search(lines[0])):
        return Dialect(ours[1], '"', "")
    lines = [line[:LONGEST] for line in lines]
    escape = "\\" if _backslash_escapes(lines) else ""
    if delimiter is not None:
        candidates = [_judge(lines, Dialect(delimiter, quote, escape)) for quote in QUOTES]
        return _best(candidates).dialect
    best = _best([_judge(lines, Dialect(d, quote, escape)) for d in DELIMITERS for quote in QUOTES])
    if best.score < ENOUGH:
        blank = _judge(lines, Dialect(" ", '"', escape))
        if blank.score <= max(best.score, ENOUGH):
            return best.dialect if best.score > 0 else Dialect(",", '"', escape)
        best = blank
    return _with_blank(lines, best.dialect)


def told_delimiter(lines: Sequence[str]) -> str:
    """Give the delimiter that a first line ``sep=;`` names, as spreadsheets write it; empty without one."""
    told = SEPARATOR_LINE.match(lines[0]) if lines else None
    return told[1].replace("\\t", "\t") if told else ""


def _best(candidates: Sequence[_Candidate]) -> _Candidate:
    """Take the highest score; at equal scores the quote that is really used, then the first."""
    return max(candidates, key=lambda found: (round(found.score, 6), found.wrapped))


def _backslash_escapes(lines: Sequence[str]) -> bool:
    r"""Tell whether quotes inside cells are written ``\"``: met, and never as the end of a cell."""
    met = sum(line.count('\\"') for line in lines)
    ends = sum(len(re.findall(r'\\"(?:[,;\t|]|$)(?!")', line)) for line in lines)
    doubled = sum(len(re.findall(r'[^,;\t|]""[^,;\t|]', line)) for line in lines)
    return met > 0 and ends * 2 <= met and doubled == 0


def _judge(lines: Sequence[str], dialect: Dialect) -> _Candidate:
    records = [cells for _, cells in split_records(iter(lines), dialect) if any(cells)][:SAMPLE]
    widths = Counter(_effective(cells) for cells in records)
    weighed = {width: count * (width - 1) for width, count in widths.items() if width > 1}
    if not weighed:
        return _Candidate(dialect, 0.0, 0)
    width = max(weighed, key=lambda found: weighed[found])
    full = [cells for cells in records if _effective(cells) == width]
    at = [index for index, cells in enumerate(records) if _effective(cells) == width]
    # Rows that end in empty cells are narrower, not inconsistent: count them in.
    block = records[at[0] : at[-1] + 1]
    close = sum(1 for cells in block if len(cells) == len(full[0]) or _effective(cells) == width)
    agreement = close / len(block)
    foreign = FOREIGN.get(dialect.delimiter)
    other = next(quote for quote in QUOTES if quote != dialect.quote)
    shares = [sum(_known(cells[i], foreign, other) for cells in full) / len(full) for i in range(width)]
    before = [cell for cells in records[: at[0]] for cell in cells if cell]
    spoilt = sum(1 for cell in before if foreign is not None and foreign.search(cell))
    kinds = (sum(shares) / width + min(shares)) / 2
    score = agreement * kinds * (1 - 1 / (width + 1)) / (1 + spoilt)
    return _Candidate(dialect, score, _wrapped(lines, dialect))


def _effective(cells: Sequence[str]) -> int:
    """Count the cells up to the last that holds something."""
    return next((len(cells) - i for i, cell in enumerate(reversed(cells)) if cell.strip()), 0)


def _known(cell: str, foreign: re.Pattern[str] | None, other: str) -> bool:
    if not cell or is_figure(cell) or is_date(cell):
        return True
    if len(cell) > 1 and cell[0] == cell[-1] == other:
        return False  # quoted by the other mark, it seems
    if cell[0] in "\"'" and cell[-1] != cell[0]:
        return KEPT_AS_TEXT.fullmatch(cell) is not None  # else it is half of a quoted cell
    return foreign is None or " " in cell.strip() and len(cell) > PROSE or not foreign.search(cell)  # noqa: RUF021


def _wrapped(lines: Sequence[str], dialect: Dialect) -> int:
    """Count cells that stand between two quotes."""
    quote, delimiter = re.escape(dialect.quote), re.escape(dialect.delimiter)
    pattern = re.compile(rf"(?:^|{delimiter}) *{quote}[^{quote}]*{quote} *(?=$|{delimiter})")
    return sum(len(pattern.findall(line)) for line in lines[:SAMPLE] if dialect.quote in line)


def _with_blank(lines: Sequence[str], dialect: Dialect) -> Dialect:
    """Take the blank into the delimiter where every cell of every line starts with one."""
    if dialect.delimiter not in {",", ";"}:
        return dialect
    records = [cells for _, cells in split_records(iter(lines), dialect) if len(cells) > 1][:SAMPLE]
    later = [cell for cells in records for cell in cells[1:] if cell]
    quoted = sum(line.count(f"{dialect.delimiter} {dialect.quote}") for line in lines[:SAMPLE])
    bare = sum(line.count(f"{dialect.delimiter}{dialect.quote}") for line in lines[:SAMPLE])
    spaced = sum(1 for cell in later if cell[0] == " ")
    if later and not bare and spaced and spaced + quoted >= 0.98 * len(later):
        return Dialect(dialect.delimiter + " ", dialect.quote, dialect.escape)
    return dialect
