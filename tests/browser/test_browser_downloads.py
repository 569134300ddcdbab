"""What a reader takes away with a click, against SQL written by hand over the raw tables."""

from __future__ import annotations

import io
from pathlib import Path

import duckdb
import pytest
from python_calamine import CalamineWorkbook

from tests.browser.driving import Served, Visit, taken_away
from tests.surfaces.asking import PAID, QUARTER, STAGED, Row, by_name
from tests.surfaces.reading import CHANNEL, SAME, STAGE, csv_rows

pytestmark = pytest.mark.browser

FIRST, LAST = QUARTER
SCOPE = f"from={FIRST}&to={LAST}&compare=none&lang=en"


def by_hand(db: Path, statement: str) -> dict[str, Row]:
    """Run SQL over the raw tables; the first column names the row."""
    with duckdb.connect(str(db), read_only=True) as raw:
        ((tau,),) = raw.execute("select value from setting where name = 'inactive_after'").fetchall()
        given = {"from": FIRST, "to": LAST, "tau": int(tau)}
        needed = {name: value for name, value in given.items() if f"${name}" in statement}
        return by_name(raw.execute(statement, needed).df())


def rows_of(kind: str, content: bytes) -> dict[str, Row]:
    """Return the rows of a CSV or of a spreadsheet by their first column, columns by their labels."""
    if kind == "csv":
        said, labels, rows = csv_rows(content)
        assert f"from={FIRST}&to={LAST}" in said["Link"]
    else:
        cells = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        lines = cells.to_python(skip_empty_area=False)
        top = lines.index([""] * len(lines[0])) + 1
        labels, rows = lines[top], lines[top + 1 :]
    return {row[0]: dict(zip(labels, row, strict=False)) for row in rows}


@pytest.mark.parametrize(("label", "kind"), [("Data (CSV)", "csv"), ("Data (Excel)", "xlsx")])
def test_the_stages_taken_away_are_those_of_the_raw_tables(
    served: Served, company: Path, visit: Visit, label: str, kind: str
) -> None:
    expected = by_hand(
        company,
        f"""{STAGED} select stage, count(*) as sales, sum(revenue) as revenue
            from staged where day between $from and $to group by stage""",
    )
    page = visit(f"{served.url}/?{SCOPE}")
    name, content = taken_away(page, "earned", label)
    assert name == f"spent-and-earned-at-each-stage_{FIRST}_{LAST}.{kind}"
    found = rows_of(kind, content)
    assert len(expected) == 4
    for stage, row in expected.items():
        assert float(found[STAGE[stage]]["Sales"]) == row["sales"]
        assert float(found[STAGE[stage]]["Revenue"]) == pytest.approx(row["revenue"], rel=SAME)


def test_the_channels_taken_away_are_those_of_the_raw_tables(
    served: Served, company: Path, visit: Visit
) -> None:
    expected = by_hand(company, f"with {PAID} select channel, sum(spend) as spend from paid group by channel")
    page = visit(f"{served.url}/channels?{SCOPE}")
    name, content = taken_away(page, "ranking", "Data (CSV)")
    assert name == f"spend-by-channel_{FIRST}_{LAST}.csv"
    found = rows_of("csv", content)
    assert len(expected) == 6
    for channel, row in expected.items():
        assert float(found[CHANNEL[channel]]["Spend"]) == pytest.approx(row["spend"], rel=SAME)
