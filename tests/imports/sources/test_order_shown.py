"""The order of day and month a tool is known for holds only in files like those it is known from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows

DAYS = "SELECT period_start FROM performance ORDER BY 1"
MICROSOFT = (
    '"Report Name: Campaign Performance Report"\n{above}"Report Aggregation: Daily"\n\n'
    '"TimePeriod","AccountName","CampaignName","CampaignId","CurrencyCode","Impressions","Clicks","Spend"\n'
    '"{one}","Acme","Brand","22","EUR","1000","100","12.50"\n'
    '"{two}","Acme","Brand","22","EUR","1000","100","12.50"\n'
)
LINKEDIN = (
    "Date de début (en UTC)\tNom du compte\tNom du groupe de campagnes\tNom de la campagne\tDevise\t"
    "Total dépensé\tImpressions\tClics\n"
    "01/02/2025\tAcme\tGroup A\tLead FR\tEUR\t1 234,56\t12 345\t120\n"
    "02/02/2025\tAcme\tGroup A\tLead FR\tEUR\t100,44\t1 000\t12\n"
    "03/02/2025\tAcme\tGroup A\tLead FR\tEUR\t100,00\t1 000\t12\n"
)


def names(result: Result) -> list[str]:
    return [each.name for each in result.questions]


@pytest.mark.parametrize(
    ("time", "days", "first"),
    [
        ("10/06/2026,16/06/2026", ("10/06/2026", "11/06/2026"), date(2026, 6, 10)),
        ("6/10/2026,6/16/2026", ("6/10/2026", "6/11/2026"), date(2026, 6, 10)),
        ("6/1/2026,6/2/2026", ("6/1/2026", "6/2/2026"), date(2026, 6, 1)),
    ],
)
def test_what_a_report_says_above_tells_of_its_rows(
    load: Load, rows: Rows, time: str, days: tuple[str, str], first: date
) -> None:
    above = f'"Report Time: {time}"\n'
    assert load(MICROSOFT.format(above=above, one=days[0], two=days[1])).status == "loaded"
    assert rows(DAYS)[0] == (first,)
    assert rows("SELECT max(period_end) - min(period_start) FROM performance") == [(1,)]


@pytest.mark.parametrize("above", ["", '"Report Time: 02/06/2026,08/06/2026"\n'])
def test_days_written_as_elsewhere_are_asked_about(load: Load, rows: Rows, above: str) -> None:
    report = MICROSOFT.format(above=above, one="02/06/2026", two="03/06/2026")
    assert names(load(report)) == ["date_order"]
    assert load(report, date_order="dmy").status == "loaded"
    assert rows(DAYS) == [(date(2026, 6, 2),), (date(2026, 6, 3),)]


def test_an_earlier_answer_does_not_go_before_what_a_report_says(load: Load, rows: Rows) -> None:
    load(MICROSOFT.format(above="", one="02/06/2026", two="03/06/2026"), date_order="dmy")
    above = '"Report Time: 6/10/2026,6/16/2026"\n'
    assert (
        load(MICROSOFT.format(above=above, one="6/10/2026", two="6/11/2026"), "next.csv").status == "loaded"
    )
    assert rows(DAYS)[-1] == (date(2026, 6, 11),)


def test_a_header_that_only_memory_knows_proves_no_order(
    warehouse: Warehouse, write: Callable[..., Path], rows: Rows
) -> None:
    file = write(LINKEDIN, encoding="utf-16")

    def one(**constants: str) -> Result:
        (result,) = import_files(warehouse, [file], Options(constants=constants))
        return result

    assert names(one(confirm="yes")) == ["date_order"]
    assert one(confirm="yes", date_order="dmy").status == "loaded"
    assert rows(DAYS) == [(date(2025, 2, 1),), (date(2025, 2, 2),), (date(2025, 2, 3),)]
