"""Whether a file holds rows at all, or its tool only says that there are none."""

from __future__ import annotations

from pathlib import Path

from mediaplan.imports.reading import RawTable
from mediaplan.imports.reading.cells import NO_DATA, filled
from mediaplan.model import MediaplanError, text

#: Cells of a line above a table that states something ("Period;September"); rows of a table have more.
NAME_AND_VALUE = 2
#: Columns of a header that are named in a sentence, and characters of each.
NAMED, LONGEST = 5, 40
#: A file of such a name that is plain text was not exported so.
WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")


def check_rows_follow(raw: RawTable, file: Path, *, known: bool) -> None:
    """Refuse a file without rows that is no export, or whose rows were taken for what stands above them.

    Parameters
    ----------
    raw : RawTable
        As it was read.
    file : Path
        Its name is said.
    known : bool
        Whether its columns are those of a source: then it is an export, if an empty one.

    Raises
    ------
    MediaplanError
        There are lines, but no rows; or no rows below columns that nobody knows.
    """
    if not says_nothing(raw):
        return
    if not raw.row_count:
        _check_header(raw, file, known=known)
    if not known:
        names = [cell.strip()[:LONGEST] for cell in raw.header if cell.strip()]
        raise MediaplanError(
            text(
                "{file} holds no rows, and its columns ({columns}) are those of no export that is known. "
                "Check that it is the file you meant, and export it again with its rows.",
                file=file.name,
                columns=", ".join([*names[:NAMED], *(["…"] if len(names) > NAMED else [])]),
            )
        )


def _check_header(raw: RawTable, file: Path, *, known: bool) -> None:
    """Refuse lines that were taken for a header, or for what stands above one."""
    width = len(raw.header)
    cells_above = [filled(cells) for cells in raw.preamble]
    above = any(cells > NAME_AND_VALUE or (2 * cells > width and cells > 1) for cells in cells_above)
    if above or any("\r" in cell for cell in raw.header):
        raise MediaplanError(
            text(
                "{file} holds lines, but none below line {line}, which was taken for the header. Check that "
                "all lines end in the same way and have as many cells as the header.",
                file=file.name,
                line=raw.header_line,
            )
        )
    words = filled(raw.header) == 1 or (file.suffix.lower() in WORKBOOKS and raw.delimiter)
    if words and not known:
        raise MediaplanError(
            text(
                "{file} holds no table: there are words in it, but no rows below columns that are known. "
                "Give the file that the tool exported, as CSV or XLSX.",
                file=file.name,
            )
        )


def says_nothing(raw: RawTable) -> bool:
    """Say whether an export holds no rows, or one that says so.

    Parameters
    ----------
    raw : RawTable
        As it was read.
    """
    if raw.row_count == 0:
        return True
    if raw.row_count > 1:
        return False
    cells = [cell for row in raw.rows for cell in row if cell.strip()]
    return len(cells) == 1 and bool(NO_DATA.match(cells[0]))
