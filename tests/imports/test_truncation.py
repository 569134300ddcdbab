"""A file that ends within a line was cut off; one whose last cell holds a line break was not."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports.truncation import ends_within_a_line

HEAD = "day;campaign;cost\n"
CASES = {
    "all cells": ("2026-06-01;A;1", False),
    "a cell is lacking": ("2026-06-01;A;1\n2026-06-02;B", True),
    "a break within quotes in the last record": ('2026-06-01;"A\nend";1', False),
    "two breaks within quotes": ('2026-06-01;"A\nmiddle\nend";1', False),
    "doubled quotes around a break": ('2026-06-01;"say ""A\nend""";1', False),
    "cut off within quotes": ('2026-06-01;A;1\n2026-06-02;"B', True),
    "cut off within quotes, after a break": ('2026-06-01;A;1\n2026-06-02;"B\nand', True),
    "a cell is lacking after a break": ('2026-06-01;A;1\n2026-06-02;"B\nend"', True),
    "cut off within quotes, below a record with a break": ('2026-06-01;"A\nend";1\n2026-06-02;"B', True),
    "an end of line": ('2026-06-01;A;1\n2026-06-02;"B\n', False),
}


@pytest.mark.parametrize(("lines", "cut"), CASES.values(), ids=CASES)
def test_whether_it_ends_within_a_line(tmp_path: Path, lines: str, cut: bool) -> None:
    file = tmp_path / "export.csv"
    file.write_text(HEAD + lines, encoding="utf-8", newline="")
    assert ends_within_a_line(file, ";", 3, "utf-8") is cut
