"""Amounts that bear a sign keep the currency it says; one against the stated currency is set apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse, quarantined
from tests.imports.correcting import put, save, take, to_correct

Write = Callable[..., Path]

META = "Reporting starts,Reporting ends,Campaign name,{amount},Impressions,Reach\n"
DAYS = "2026-06-01,2026-06-01"


def one(warehouse: Warehouse, file: Path, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(constants=constants))
    return result


def kept(warehouse: Warehouse) -> list[tuple[str, float, str]]:
    found = warehouse.sql("SELECT campaign, spend, currency FROM performance ORDER BY campaign")
    return [(name, float(spend), code) for name, spend, code in found.itertuples(index=False)]


def meta(amount: str, *spends: str) -> str:
    lines = (f"{DAYS},C{number},{spend},10,9\n" for number, spend in enumerate(spends))
    return META.format(amount=amount) + "".join(lines)


def test_a_sign_against_the_header_sets_the_row_apart(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(meta("Amount spent (EUR)", "1", "2", "3", "€4.50", "5", "$10.00")))
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 5, 1)
    assert {code for _, _, code in kept(warehouse)} == {"EUR"}
    left = quarantined(warehouse, result.batch_id or 0)
    assert left["value"].tolist() == ["$10.00"]
    assert "another currency than the one that is stated" in str(left["reason"][0])


def test_a_whole_column_against_the_header_is_asked_about(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(meta("Amount spent (EUR)", "$10.00", "$11.00")))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["accept_bad_rows"])
    assert "another currency" in result.message


@pytest.mark.parametrize(("code", "good"), [("USD", 3), ("CAD", 3), ("EUR", 0)])
def test_a_dollar_fits_any_dollar(warehouse: Warehouse, write: Write, code: str, good: int) -> None:
    file = write(meta(f"Amount spent ({code})", "$1.00", "$2.00", "$3.00"))
    assert one(warehouse, file, accept_bad_rows="yes").rows_loaded == good


def test_a_column_of_codes_goes_before_a_sign(warehouse: Warehouse, write: Write) -> None:
    rows = "".join(f"2026-09-0{day},A{day},EUR,€{day}.00,10,1\n" for day in range(1, 7))
    result = one(
        warehouse,
        write("Day,Campaign,Currency code,Cost,Impr.,Clicks\n" + rows + "2026-09-07,B,EUR,$9.00,1,1\n"),
    )
    assert (result.rows_loaded, result.rows_quarantined) == (6, 1)


def test_two_signs_are_two_currencies(warehouse: Warehouse, write: Write) -> None:
    assert one(warehouse, write(meta("Amount spent", "€10.00", "£11.00"))).status == "loaded"
    assert kept(warehouse) == [("C0", 10, "EUR"), ("C1", 11, "GBP")]


def test_a_sign_of_several_currencies_is_asked_about(warehouse: Warehouse, write: Write) -> None:
    file = write(meta("Amount spent", "€10.00", "$11.00", "12"))
    asked = one(warehouse, file)
    assert (asked.status, [each.name for each in asked.questions]) == ("needs_mapping", ["currency"])
    assert "have no currency" not in asked.message
    assert "“$”, “€”" in asked.message
    assert one(warehouse, file, currency="USD").status == "loaded"
    assert kept(warehouse) == [("C0", 10, "EUR"), ("C1", 11, "USD"), ("C2", 12, "USD")]


def test_what_was_said_does_not_turn_a_dollar_into_a_euro(warehouse: Warehouse, write: Write) -> None:
    file = write(meta("Amount spent", "€1", "€2", "€3", "€4", "€5", "$10.00"))
    result = one(warehouse, file, currency="EUR")
    assert (result.rows_loaded, result.rows_quarantined) == (5, 1)


def test_a_code_in_a_cell_says_it_too(warehouse: Warehouse, write: Write) -> None:
    assert (
        one(warehouse, write(meta("Amount spent", "10.00 EUR", "11.00 CHF", "CA$12.00"))).status == "loaded"
    )
    assert kept(warehouse) == [("C0", 10, "EUR"), ("C1", 11, "CHF"), ("C2", 12, "CAD")]


def test_the_next_file_is_asked_by_its_own_signs(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(meta("Amount spent", "10.00")), currency="USD")
    result = one(warehouse, write(meta("Amount spent", "€7.00").replace("2026-06", "2026-07"), "july.csv"))
    assert result.status == "loaded"
    assert sorted((spend, code) for _, spend, code in kept(warehouse)) == [(7, "EUR"), (10, "USD")]


def test_a_line_put_right_keeps_its_own_sign(warehouse: Warehouse, write: Write) -> None:
    take(warehouse, write(meta("Amount spent", "€1", "€2", "€3", "$4", "€5", "€dear")), currency="USD")
    lines = to_correct(warehouse)
    put(lines, "Amount spent", "€6")
    assert take(warehouse, save(lines, write("", "fixed.csv"))).rows_loaded == 1
    assert kept(warehouse)[-1] == ("C5", 6, "EUR")


def test_a_line_against_the_header_stays_out_however_often_it_comes(
    warehouse: Warehouse, write: Write
) -> None:
    take(warehouse, write(meta("Amount spent (EUR)", "1", "2", "3", "4", "5", "£6")))
    again = take(warehouse, save(to_correct(warehouse), write("", "same.csv")))
    assert (again.rows_loaded, {code for _, _, code in kept(warehouse)}) == (0, {"EUR"})
