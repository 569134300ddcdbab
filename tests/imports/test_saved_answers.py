"""Which answers hold for the next file with the same columns, and what the file itself shows before them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.options import ANSWERS
from mediaplan.imports.remembering import holds
from mediaplan.imports.saved import saved_mappings
from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]


def one(warehouse: Warehouse, file: Path, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(constants=constants))
    return result


HOLDS = {
    "confirm": True,  # columns by these names were looked at once
    "date_order": True,
    "decimal": True,
    "order_amounts": True,
    "row_period": True,
    "time_zone": True,
    "phone_country": True,
    "accept_bad_rows": False,  # about these rows
    "encoding": False,  # found in each file; a wrong one garbles names without a word
    "won": True,
    "sheet": False,  # which comes first: the others are still to be asked about
    "part": False,
    "retire": False,  # takes rows away that this file no longer names: said of each file, or not done
    "saved": False,
}


def test_it_is_decided_of_every_answer_whether_it_holds() -> None:
    assert set(HOLDS) == set(ANSWERS)
    assert {name: holds(name, [TABLES["performance"]]) for name in ANSWERS} == HOLDS


@pytest.mark.parametrize(
    ("table", "field", "held"),
    [
        ("performance", "currency", True),
        ("performance", "channel", True),
        ("performance", "source", True),
        ("performance", "spend_basis", True),
        ("conversion", "kind", True),
        ("conversion", "status", True),
        ("survey_response", "trigger", True),
        ("performance", "account", False),
        ("performance", "market", False),
        ("performance", "period_start", False),
        ("performance", "spend", False),
        ("customer", "store", False),
        ("customer", "created_at", False),
        ("plan_line", "plan_id", False),
        ("plan_line", "version", False),
        ("survey_response", "scale_max", False),
        ("fx_rate", "currency", False),
        ("fx_rate", "day", False),
    ],
)
def test_what_the_tool_writes_holds_and_what_the_file_is_about_does_not(
    table: str, field: str, held: bool
) -> None:
    assert holds(field, [TABLES[table]]) is held


SPEND = "Day,Campaign,Cost,Impr.\n"


def spend(day: str, cost: str = "1.50") -> str:
    return f'{SPEND}{day},Brand,"{cost}",10\n'


def test_a_currency_is_asked_once(warehouse: Warehouse, write: Write) -> None:
    assert one(warehouse, write(spend("2026-06-01"))).status == "needs_mapping"
    one(warehouse, write(spend("2026-06-01")), currency="EUR")
    result = one(warehouse, write(spend("2026-06-02"), "next.csv"))
    assert (result.status, result.currency) == ("loaded", "EUR")


def test_a_currency_that_the_file_states_goes_before_the_saved_one(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(spend("2026-06-01")), currency="EUR")
    result = one(warehouse, write(f"Campaign report\nCurrency: USD\n{spend('2026-06-02')}", "next.csv"))
    assert (result.status, result.currency) == ("loaded", "USD")


def test_an_account_told_by_hand_is_asked_for_again_never_taken_over(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(spend("2026-06-01")), currency="EUR", account="Shop FR")
    (saved,) = saved_mappings(warehouse)
    assert (saved.constants, saved.asked) == ({"currency": "EUR"}, ("account",))
    asked = one(warehouse, write(spend("2026-06-02"), "next.csv"))
    assert (asked.status, [each.name for each in asked.questions]) == ("needs_mapping", ["account"])
    assert "Account was given by hand for the last file" in asked.message
    result = one(warehouse, write(spend("2026-06-02"), "next.csv"), account="Shop BE")
    assert (result.status, result.account, result.currency) == ("loaded", "Shop BE", "EUR")


def test_a_period_is_each_files_own_and_nothing_is_kept_of_it(warehouse: Warehouse, write: Write) -> None:
    report = "Campaign,Currency code,Cost,Impr.\nA,EUR,1.50,10\n"
    result = one(warehouse, write(report), period_start="2026-01-01", period_end="2026-01-31")
    assert result.status == "loaded"
    assert saved_mappings(warehouse) == []


CONTACTS = "touchpoint_id,occurred_at,kind\n"


def contact(number: int, moment: str) -> str:
    return f"{number},{moment},open\n"


def days(warehouse: Warehouse) -> dict[str, str]:
    rows = warehouse.sql("SELECT touchpoint_id, day::DATE::VARCHAR FROM touchpoint")
    return dict(rows.itertuples(index=False, name=None))


@pytest.mark.parametrize(
    ("moments", "status", "read"),
    [
        (["04/05/2026"], "loaded", ["2026-05-04"]),
        (["04/05/2026", "25/05/2026"], "loaded", ["2026-05-04", "2026-05-25"]),
        (["04/05/2026", "05/25/2026"], "loaded", ["2026-04-05", "2026-05-25"]),
        (["04/05/2026", "05/25/2026", "26/05/2026"], "needs_mapping", []),
    ],
    ids=["nothing shows", "the same order shows", "the other order shows", "both show"],
)
def test_an_order_of_day_and_month_holds_for_what_the_dates_do_not_show(
    warehouse: Warehouse, write: Write, moments: list[str], status: str, read: list[str]
) -> None:
    one(warehouse, write(CONTACTS + contact(0, "03/04/2026")), date_order="dmy")
    assert days(warehouse) == {"0": "2026-04-03"}
    lines = "".join(contact(number, moment) for number, moment in enumerate(moments, start=1))
    result = one(warehouse, write(CONTACTS + lines, "next.csv"))
    assert result.status == status
    found = days(warehouse)
    assert [found[str(number)] for number in range(1, len(read) + 1)] == read
    other = "another order of day and month than was decided for the last one"
    assert (other in result.message) == (read == ["2026-04-05", "2026-05-25"])


def test_a_column_that_shows_the_other_order_makes_those_that_show_none_asked_about(
    warehouse: Warehouse, write: Write
) -> None:
    head = "case_id,opened_at,closed_at,kind\n"
    one(warehouse, write(f"{head}1,03/04/2026,05/04/2026,request\n"), date_order="dmy")
    result = one(warehouse, write(f"{head}2,03/25/2026,04/05/2026,request\n", "next.csv"))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["date_order"])


def test_far_down_rows_that_show_the_other_order_are_heard(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(CONTACTS + contact(0, "03/04/2026")), date_order="dmy")
    many = "".join(contact(number, "04/05/2026") for number in range(1, 6001))
    result = one(warehouse, write(f"{CONTACTS}{many}{contact(7000, '05/25/2026')}", "next.csv"))
    assert (result.status, days(warehouse)["1"]) == ("loaded", "2026-04-05")


ORDERS = "conversion_id;occurred_at;revenue;currency\n"


@pytest.mark.parametrize(
    ("amounts", "read"),
    [
        (["1.234"], [1234.0]),
        (["1.234", "1.234,50"], [1234.0, 1234.5]),
        (["1.234", "12.5"], [1.234, 12.5]),
    ],
    ids=["nothing shows", "the same mark shows", "another mark shows"],
)
def test_a_decimal_mark_holds_for_what_the_amounts_do_not_show(
    warehouse: Warehouse, write: Write, amounts: list[str], read: list[float]
) -> None:
    one(warehouse, write(f"{ORDERS}0;2026-06-01;2.345;EUR\n"), decimal=",")
    lines = "".join(f"{place};2026-06-02;{amount};EUR\n" for place, amount in enumerate(amounts, start=1))
    result = one(warehouse, write(ORDERS + lines, "next.csv"))
    assert (result.status, result.rows_quarantined) == ("loaded", 0)
    found = warehouse.sql(
        "SELECT revenue::DOUBLE AS revenue FROM conversion WHERE conversion_id <> '0' ORDER BY conversion_id"
    )
    assert list(found["revenue"]) == read
    assert ("another decimal mark than was decided" in result.message) == (amounts == ["1.234", "12.5"])


def test_as_many_amounts_of_each_mark_are_not_settled_by_what_was_saved(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(f"{ORDERS}0;2026-06-01;2.345;EUR\n"), decimal=",")
    result = one(warehouse, write(f"{ORDERS}1;2026-06-02;1.5;EUR\n2;2026-06-02;1,5;EUR\n", "next.csv"))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["decimal"])


def test_bad_rows_are_accepted_for_one_file_alone(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(f"{CONTACTS}1,2026-05-01,open\n2,soon,open\n"), accept_bad_rows="yes")
    result = one(warehouse, write(f"{CONTACTS}3,2026-05-01,open\n4,soon,open\n", "next.csv"))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["accept_bad_rows"])


def test_a_rule_that_names_a_person_is_not_kept_and_that_is_said(warehouse: Warehouse, write: Write) -> None:
    head = "order no,date,who,amount\n"
    options = Options(
        table="conversion",
        mapping={"conversion_id": "order no", "occurred_at": "date", "revenue": "amount"},
        constants={"currency": "EUR"},
        skip=(("who", "test@example.com"),),
    )
    (result,) = import_files(
        warehouse, [write(f"{head}1,2026-05-01,test@example.com,5\n2,2026-05-01,x,7\n")], options
    )
    assert (result.status, result.rows_skipped) == ("loaded", 1)
    assert "a rule that leaves rows out names a person" in result.message
    assert saved_mappings(warehouse) == []


@pytest.mark.parametrize("pattern", ["C*", "*@example.com", "", "2026-*", "+1"])
def test_a_rule_that_names_nobody_is_kept(warehouse: Warehouse, write: Write, pattern: str) -> None:
    options = Options(skip=(("kind", pattern),))
    (result,) = import_files(warehouse, [write(f"{CONTACTS}1,2026-05-01,open\n")], options)
    assert result.status == "loaded"
    assert [each.skip for each in saved_mappings(warehouse)] == [(("kind", pattern),)]


REPORT = "Time Period,Campaign,Impressions,Clicks,Spend,Currency code\n"


@pytest.mark.parametrize(
    ("said", "days_of_rows", "status"),
    [
        ("week", ["2026-06-01", "2026-06-15"], "loaded"),
        ("week", ["2026-06-01"], "loaded"),
        ("month", ["2026-06-01", "2026-06-15"], "needs_mapping"),
        ("month", ["2026-06-01"], "loaded"),
        ("month", ["2026-06-08"], "needs_mapping"),
    ],
)
def test_how_long_a_row_is_holds_where_its_days_can_be_such(
    warehouse: Warehouse, write: Write, said: str, days_of_rows: list[str], status: str
) -> None:
    def report(*starts: str) -> str:
        return REPORT + "".join(f"{start},Brand,10,1,1.50,EUR\n" for start in starts)

    source = Options(source="microsoft_ads", constants={"row_period": said})
    (first,) = import_files(warehouse, [write(report("2025-02-01"))], source)
    assert first.status == "loaded"
    result = one(warehouse, write(report(*days_of_rows), "next.csv"))
    assert result.status == status


def test_what_is_needed_and_asked_for_each_time_is_asked_once(warehouse: Warehouse, write: Write) -> None:
    """The next version of a plan, whose name no column gives: one question, not one of each kind."""
    plan = "Campagne;Canal;Support;Début;Fin;Net;Ligne\nNoël;TV;TF1;02/11/2026;{end}/11/2026;700,00;1\n"
    said = Options(
        "plan_line", None, {"line_id": "Ligne"}, {"plan_id": "Noël", "currency": "EUR", "date_order": "dmy"}
    )
    (first,) = import_files(warehouse, [write(plan.format(end="08"), "v1.csv")], said)
    assert first.status == "loaded", first.message
    again = one(warehouse, write(plan.format(end="15"), "v2.csv"))
    assert again.status == "needs_mapping"
    assert [each.name for each in again.questions] == ["plan_id"]
    assert len(again.sentences) == len(set(again.sentences))
