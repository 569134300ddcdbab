"""What people write in a comment or a cell: who is named in it is blanked, everything else stays."""

from __future__ import annotations

import duckdb
import pytest

from mediaplan.imports.masks import masked

BLANKED = {
    "write to Anne.Martin+x@example.co.uk please": "write to [@] please",
    "call +33 6 12 34 56 78 today": "call [tel] today",
    "call +33 (0)6-12.34/56 78.": "call [tel].",
    "0033612345678": "[tel]",
    "06 12 34 56 78 or 06.12.34.56.78 or 06-12-34-56-78": "[tel] or [tel] or [tel]",
    "at 0612345678, after six": "at [tel], after six",
    "020 7946 0958": "[tel]",
    "07911 123456": "[tel]",
    "(555) 123-4567 or 555-123-4567": "[tel] or [tel]",
    "my address is 81.2.69.142": "my address is [IP]",
    "2001:0db8:85a3:0000:0000:8a2e:0370:7334": "[IP]",
    "from 2001:db8::ff00:42:8329 again": "from [IP] again",
}
KEPT = [
    "Très bien !",
    "03/04/2026 10:00",
    "03.04.2026 10:00",
    "2026-04-03T10:00:00.000+0000",
    "2026-04-03 10:00:00+02:00",
    "31/12/2026 23:59:59",
    "1 234 567,89 €",
    "1.234.567,89",
    "12345678",
    "C-004711",
    "350 (35.18%)",
    "up 12 to 15 points since 2024",
    "15 + 20 = 35",
    "version 2.10.3",
    "10:30:45",
    "1200.50",
    "",
]


@pytest.mark.parametrize("written", [*BLANKED, *KEPT])
def test_what_is_left_of_words(written: str) -> None:
    found = duckdb.execute(f"SELECT {masked('x', free=True)} FROM (SELECT ? AS x)", [written])
    assert found.fetchall() == [(BLANKED.get(written, written),)]
