"""The same data asked in three ways: by hand, on the command line, on a page."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent
QUARTER = ("2026-04-01", "2026-06-30")
Row = dict[str, Any]
Rows = dict[str, Row]

#: Every confirmed order, one line a customer and day, with its stage: written again from what
#: DESIGN says, without anything of Mediaplan's.
STAGED = """
    with ordered as (
        select customer_id, cast(occurred_at as date) as day,
               sum(revenue)::double as revenue, sum(margin)::double as margin
        from conversion where kind = 'order' and status = 'confirmed' group by all
    ), placed as (
        select *, row_number() over customer as place, day - lag(day) over customer as silence,
               lead(day) over customer - day as next_after
        from ordered window customer as (partition by customer_id order by day)
    ), staged as (
        select *, case when place = 1 then 'acquisition' when silence > $tau then 'reactivation'
                       when place = 2 then 'activation' else 'loyalty' end as stage
        from placed
    )
"""
#: What was paid: by channels as they report it, by the plan for the days of a line in the period.
PAID = """
    paid as (
        select p.channel, nullif(c.stage, '') as stage, p.spend::double as spend, 0.0 as fees
        from performance p left join campaign c using (campaign_id)
        where p.period_start between $from and $to
        union all
        select channel, stage, net_net_cost::double * part, fees::double * part
        from (select *, greatest(0, least(ends_on, $to::date) - greatest(starts_on, $from::date) + 1)
                        / (ends_on - starts_on + 1) as part from plan_line)
        where part > 0
    )
"""


@dataclass(frozen=True)
class Company:
    """The same data, asked in several ways about the same days."""

    files: Path
    settings: dict[str, int]
    days: tuple[str, str] = QUARTER

    def over(self, first: str, last: str) -> Company:
        """Return what asks about other days."""
        return replace(self, days=(first, last))

    def by_hand(self, statement: str, **others: str) -> Rows:
        """Run SQL over the raw tables; the first column names the row."""
        given = {"from": self.days[0], "to": self.days[1], **self.settings, **others}
        needed = {name: value for name, value in given.items() if f"${name}" in statement}
        with duckdb.connect(str(self.files / "raw.duckdb"), read_only=True) as raw:
            frame = raw.execute(statement, needed).df()
        return by_name(frame)

    def on_the_command_line(self, capsys: pytest.CaptureFixture[str], key: str, *command: str) -> Rows:
        """Run a command about the days and return its rows by the value of a column."""
        return {str(row.get(key)): row for row in self.printed(capsys, *command, *self.dated)}

    @property
    def dated(self) -> tuple[str, ...]:
        """The options of a command about the days."""
        return ("--from", self.days[0], "--to", self.days[1])

    def printed(self, capsys: pytest.CaptureFixture[str], *command: str) -> list[Row]:
        """Run a command and return its rows."""
        capsys.readouterr()
        assert main(["--db", str(self.files / "cli.duckdb"), *command, "--json"]) == 0
        rows: list[Row] = json.loads(capsys.readouterr().out)["rows"]
        return rows

    def page(self, name: str, **parameters: str) -> AppTest:
        """Open a page by its link."""
        app = AppTest.from_file(str(ROOT / "mediaplan" / "ui" / "main.py"), default_timeout=120)
        first, last = self.days
        scope = {"from": first, "to": last, "compare": "none", "lang": "en", **parameters}
        for parameter, value in scope.items():
            app.query_params[parameter] = value
        app.switch_page(str(ROOT / "pages" / f"{name}.py"))
        app.run()
        assert not app.exception
        return app


def by_name(frame: pd.DataFrame) -> Rows:
    """Return rows by the value of their first column, what is absent left out."""
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    first = frame.columns[0]
    return {
        str(row[first]): {str(name): value for name, value in row.items() if value is not None}
        for row in rows
    }
