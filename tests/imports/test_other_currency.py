"""A row has one currency: a file that brings some of its amounts never puts the others under its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse, undo

Write = Callable[..., Path]
ADS = "Campaign report\nAll time\nCampaign,Campaign type,Currency code,{amounts},Clicks,Day\n"
REASON = "There are amounts in another currency under this key"


def take(warehouse: Warehouse, path: Path, **constants: str) -> Result:
    (result,) = import_files(warehouse, [path], Options(constants=constants))
    assert result.rows_read == result.accounted
    return result


def found(warehouse: Warehouse, statement: str) -> list[tuple[Any, ...]]:
    frame = warehouse.sql(statement).astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))


PAIRS = {
    "a campaign's day": (
        ADS.format(amounts="Cost") + "A,Search,EUR,12.00,5,2026-09-01\n",
        ADS.format(amounts="Conv. value") + "A,Search,USD,50.00,5,2026-09-01\n",
        "SELECT spend::DOUBLE, conversion_value::DOUBLE, currency FROM performance",
        (12.0, None, "EUR"),
    ),
    "an order": (
        "conversion_id,occurred_at,revenue,currency\no1,2026-05-12,100,USD\n",
        "conversion_id,occurred_at,margin,currency\no1,2026-05-12,30,EUR\n",
        "SELECT revenue::DOUBLE, margin::DOUBLE, currency FROM conversion",
        (100.0, None, "USD"),
    ),
    "a campaign's budget": (
        "campaign_id,campaign,objective,budget,currency\nc1,A,x,100,EUR\n",
        "campaign_id,campaign,objective,currency\nc1,B,x,USD\n",
        "SELECT budget::DOUBLE, campaign, currency FROM campaign",
        (100.0, "A", "EUR"),
    ),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_what_a_file_does_not_have_stays_in_its_currency_and_the_line_waits(
    warehouse: Warehouse, write: Write, pair: tuple[str, str, str, tuple[Any, ...]]
) -> None:
    first, second, statement, stays = pair
    assert take(warehouse, write(first, "a.csv")).status == "loaded"
    asked = take(warehouse, write(second, "b.csv"))
    assert asked.status == "needs_mapping", "all its lines: someone is asked first"
    assert REASON in asked.message
    result = take(warehouse, write(second, "b.csv"), accept_bad_rows="yes")
    assert (result.rows_loaded, result.rows_quarantined) == (0, 1), result.message
    assert found(warehouse, statement) == [stays]
    ((reason,),) = found(warehouse, "SELECT reason FROM quarantine")
    assert REASON in reason


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_in_the_same_currency_it_is_one_row(
    warehouse: Warehouse, write: Write, pair: tuple[str, str, str, tuple[Any, ...]]
) -> None:
    first, second, statement, _ = pair
    take(warehouse, write(first, "a.csv"))
    same = second.replace("USD", "@").replace("EUR", "USD").replace("@", "EUR")
    assert take(warehouse, write(same, "b.csv")).rows_replaced == 1
    ((one, other, _coin),) = found(warehouse, statement)
    assert None not in (one, other)


def test_a_file_with_all_amounts_replaces_them_whatever_its_currency(
    warehouse: Warehouse, write: Write
) -> None:
    first = "conversion_id,occurred_at,revenue,currency\no1,2026-05-12,100,USD\n"
    take(warehouse, write(first, "a.csv"))
    result = take(warehouse, write(first.replace("100,USD", "90,EUR"), "b.csv"))
    assert (result.rows_replaced, result.rows_quarantined) == (1, 0)
    assert found(warehouse, "SELECT revenue::DOUBLE, currency FROM conversion") == [(90.0, "EUR")]


def test_an_amount_never_stands_under_a_currency_it_did_not_come_with_in_any_order_of_undo(
    warehouse: Warehouse, write: Write
) -> None:
    """Undone in the middle, the older amount and the newer currency are not one row's."""
    old = "conversion_id,occurred_at,revenue,currency\no1,2026-05-12,100,USD\n"
    both = "conversion_id,occurred_at,revenue,margin,currency\no1,2026-05-12,90,30,EUR\n"
    margin = "conversion_id,occurred_at,margin,currency\no1,2026-05-12,35,EUR\n"
    whole = "SELECT revenue::DOUBLE, margin::DOUBLE, currency FROM conversion"
    take(warehouse, write(old, "a.csv"))
    (second,) = import_files(warehouse, [write(both, "b.csv")])
    take(warehouse, write(margin, "c.csv"))
    assert found(warehouse, whole) == [(90.0, 35.0, "EUR")]
    assert second.batch_id is not None
    undo(warehouse, second.batch_id)
    assert found(warehouse, whole) == [(None, 35.0, "EUR")]


HEADED = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Currency,Impressions\n"
    "2026-09-01,2026-09-01,A,10.00,{coin},100\n"
)


def test_a_header_and_a_column_that_state_two_currencies_are_not_both_right(
    warehouse: Warehouse, write: Write
) -> None:
    asked = take(warehouse, write(HEADED.format(coin="USD"), "a.csv"))
    assert asked.status == "needs_mapping"
    assert "“Amount spent (EUR)” states another currency than “Currency”" in asked.message
    (said,) = import_files(
        warehouse, [write(HEADED.format(coin="USD"), "a.csv")], Options(mapping={"currency": ""})
    )
    assert said.status == "loaded", said.message
    assert found(warehouse, "SELECT spend::DOUBLE, currency FROM performance") == [(10.0, "EUR")]


def test_a_header_and_a_column_that_agree_are_read(warehouse: Warehouse, write: Write) -> None:
    assert take(warehouse, write(HEADED.format(coin="EUR"), "a.csv")).status == "loaded"
    assert found(warehouse, "SELECT spend::DOUBLE, currency FROM performance") == [(10.0, "EUR")]
