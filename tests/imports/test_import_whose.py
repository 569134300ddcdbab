"""Two accounts whose exports name none: asked whose they are, never laid over one another in silence."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files, prepare
from mediaplan.metrics import figures
from mediaplan.model import Scope
from mediaplan.warehouse import Warehouse, history

HEADER = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent ({}),Impressions,Reach,Day\n"
    "2026-09-01,2026-09-01,Brand,{},{},{},2026-09-01\n"
)
FRANCE, BELGIUM = HEADER.format("EUR", "100.00", 1000, 500), HEADER.format("EUR", "40.00", 400, 200)
DOLLARS = HEADER.format("USD", "40.00", 400, 200)


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    opened = Warehouse.open(tmp_path / "mediaplan.duckdb")
    yield opened
    opened.close()


def of(account: str) -> Options:
    return Options(constants={"account": account})


def spent(warehouse: Warehouse) -> dict[str, float]:
    rows = figures(warehouse, Scope.from_params({}), "total", ["spend"]).frame.to_dict("records")
    return {str(row.get("currency", "")): float(row["spend"]) for row in rows}


def test_rows_in_another_currency_are_asked_about_and_not_replaced(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(FRANCE)])
    other = write(DOLLARS, "AccountBE.csv")
    (asked,) = import_files(warehouse, [other])
    assert asked.status == "needs_mapping"
    assert [each.name for each in asked.questions] == ["account"]
    assert "USD" in asked.message
    assert "EUR" in asked.message
    assert "--set account=" in asked.message
    assert asked.rows_read == asked.accounted == 0, "a file that asks loads nothing"
    assert prepare(other, Options(), warehouse).questions[0].name == "account", "the page asks too"
    assert sum(spent(warehouse).values()) == 100
    (taken,) = import_files(warehouse, [other], of("BE"))
    assert (taken.status, taken.rows_loaded, taken.rows_replaced) == ("loaded", 1, 0)
    assert sorted(spent(warehouse).values()) == [40, 100], "one account’s euros, the other’s dollars"
    assert "no day is counted twice" not in taken.message, "they are no two reports of the same"


def test_three_accounts_in_three_currencies_are_three(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(FRANCE)])
    import_files(warehouse, [write(DOLLARS)], of("BE"))
    import_files(warehouse, [write(HEADER.format("CHF", "30.00", 300, 100))], of("CH"))
    assert sorted(spent(warehouse).values()) == [30, 40, 100]


def test_two_files_of_one_import_with_the_same_days_and_campaigns_are_both_asked_about(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    files = [write(FRANCE, "AccountFR.csv"), write(BELGIUM, "AccountBE.csv")]
    results = import_files(warehouse, files)
    assert [each.status for each in results] == ["needs_mapping", "needs_mapping"]
    assert [[q.name for q in each.questions] for each in results] == [["account"], ["account"]]
    assert "AccountBE.csv" in results[0].message
    assert "AccountFR.csv" in results[1].message
    assert [each.rows_read for each in results] == [0, 0]
    assert history(warehouse).empty
    results = import_files(warehouse, files, [of("FR"), of("BE")])
    assert [each.rows_loaded for each in results] == [1, 1]
    assert list(spent(warehouse).values()) == [140]


def test_other_files_of_the_import_are_taken_and_a_third_account_is_asked_about_too(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    october = write(FRANCE.replace("2026-09", "2026-10"), "october.csv")
    third = write(HEADER.format("EUR", "7.00", 70, 50), "AccountCH.csv")
    files = [write(FRANCE, "AccountFR.csv"), write(BELGIUM, "AccountBE.csv"), october, third]
    results = import_files(warehouse, files)
    asked = ["needs_mapping"] * 2
    assert [each.status for each in results] == [*asked, "loaded", "needs_mapping"]
    assert list(spent(warehouse).values()) == [100]


def test_the_files_of_an_archive_are_one_import(warehouse: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as held:
        held.writestr("FR.csv", FRANCE)
        held.writestr("BE.csv", BELGIUM)
    assert [each.status for each in import_files(warehouse, [path])] == ["needs_mapping"] * 2


def test_a_later_export_of_the_same_is_a_plain_replacement(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    import_files(warehouse, [write(FRANCE)])
    (again,) = import_files(warehouse, [write(BELGIUM)])
    assert (again.status, again.rows_replaced) == ("loaded", 1)
    assert list(spent(warehouse).values()) == [40]


def test_nothing_is_asked_where_two_files_agree_or_say_other_things(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    same = FRANCE + FRANCE.partition("\n")[2].replace("Brand", "Other")
    clicks = "Reporting starts,Reporting ends,Campaign name,Link clicks,Impressions,Day\n"
    clicks += "2026-09-01,2026-09-01,Brand,7,1000,2026-09-01\n"
    files = [write(FRANCE, "a.csv"), write(FRANCE, "b.csv"), write(same, "c.csv"), write(clicks, "d.csv")]
    statuses = [each.status for each in import_files(warehouse, files)]
    assert statuses == ["loaded", "unchanged", "loaded", "loaded"]


def test_two_files_of_one_account_given_one_name_replace_one_another(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    files = [write(FRANCE, "early.csv"), write(BELGIUM, "late.csv")]
    results = import_files(warehouse, files, of("FR"))
    assert [each.status for each in results] == ["loaded", "loaded"]
    assert list(spent(warehouse).values()) == [40]
