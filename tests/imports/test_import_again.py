"""Exports imported again, restated, overlapping, undone in any order: no day is ever counted twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediaplan.imports import Result, import_files
from mediaplan.metrics import figures
from mediaplan.model import Scope
from mediaplan.warehouse import Warehouse, undo

HEADER = "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
#: June by the day: 30 times 1.50 is 45.00, and 30 times 10 is 300.
DAYS = HEADER + "".join(f"2026-06-{day:02d},A,1,EUR,1.50,10\n" for day in range(1, 31))
#: One day restated from 1.50 to 2.50, and one more day at 4.00: 45.00 + 1.00 + 4.00.
RESTATED = f"{HEADER}2026-06-10,A,1,EUR,2.50,10\n2026-07-01,A,1,EUR,4.00,40\n"
MONTH = (
    "Campaign report\n1 June 2026 - 30 June 2026\n"
    "Campaign,Campaign ID,Currency code,Cost,Impr.\nA,1,EUR,45.00,300\n"
)
#: The month says more than its days: they are not all there.
MORE = MONTH.replace("45.00,300", "60.00,400")
AD_GROUPS = "Day,Campaign,Campaign ID,Ad group,Currency code,Cost,Impr.\n" + "".join(
    f"2026-06-{day:02d},A,1,G{group},EUR,0.75,5\n" for day in range(1, 31) for group in (1, 2)
)
DEVICES = AD_GROUPS.replace("Ad group", "Device").replace("G1", "Mobile").replace("G2", "Computer")
PERIODS = "cover days of this file in other periods, between 2026-06-01 and 2026-06-30"
DETAIL = "between 2026-06-01 and 2026-06-30, are there already from the same account in another detail"
#: The days with one more column: the same 45.00.
WITH_ACCOUNT = DAYS.replace("Day,", "Day,Account name,").replace(",A,", ",North,A,")
WITH_TYPE = DAYS.replace("Day,", "Day,Campaign type,").replace(",A,", ",Display,A,")
WITHOUT_ID = DAYS.replace("Campaign ID,", "").replace(",1,EUR", ",EUR")
BOTH = WITH_ACCOUNT.replace("Day,", "Day,Campaign type,").replace(",North,", ",Display,North,")
META = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n"
    "2026-06-01,2026-06-30,A,45.00,300\n"
)
META_ID = META.replace("name,", "name,Campaign ID,").replace(",A,", ",A,9,")
#: Two campaigns of one name, which only their identifiers tell apart: 30 times 1.00 and 0.50.
NAMESAKES = HEADER + "".join(
    f"2026-06-{day:02d},A,1,EUR,1.00,6\n2026-06-{day:02d},A,2,EUR,0.50,4\n" for day in range(1, 31)
)
NAMES = "of this file with another account or identifier, between 2026-06-01 and 2026-06-30"
CHANNEL = "of this file in another channel, between 2026-06-01 and 2026-06-30"
Take = Callable[[str], Result]


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database with its marts: figures are what is tested."""
    opened = Warehouse.open(tmp_path / "mediaplan.duckdb")
    yield opened
    opened.close()


@pytest.fixture
def take(warehouse: Warehouse, write: Callable[..., Path]) -> Take:
    """Return a function that imports a text as a file."""

    def taken(content: str) -> Result:
        (result,) = import_files(warehouse, [write(content)])
        assert result.status in {"loaded", "unchanged"}, result.message
        return result

    return taken


def spent(warehouse: Warehouse) -> float | None:
    """Return the spend that every page would show."""
    rows = figures(warehouse, Scope.from_params({}), "total", ["spend"]).frame.to_dict("records")
    return float(rows[0]["spend"]) if rows else None


def test_twice_is_once(warehouse: Warehouse, take: Take) -> None:
    first, second = take(DAYS), take(DAYS)
    assert (second.status, second.rows_unchanged, second.batch_id) == ("unchanged", 30, None)
    assert f"import {first.batch_id}" in second.message
    assert spent(warehouse) == 45.0


def test_a_restated_export_replaces_its_keys_and_undo_brings_them_back(
    warehouse: Warehouse, take: Take
) -> None:
    first, second = take(DAYS), take(RESTATED)
    assert (second.rows_loaded, second.rows_replaced) == (1, 1)
    assert spent(warehouse) == 50.0
    undo(warehouse, int(first.batch_id or 0))
    assert spent(warehouse) == 6.5
    again = take(DAYS)
    assert spent(warehouse) == 49.0  # the newest import wins: the tenth of June is 1.50 again
    undo(warehouse, int(again.batch_id or 0))
    assert spent(warehouse) == 6.5
    undo(warehouse, int(second.batch_id or 0))
    assert spent(warehouse) is None


@pytest.mark.parametrize(
    ("other", "together", "said"),
    [
        pytest.param(MONTH, 45.0, PERIODS, id="the month of those days"),
        pytest.param(MORE, 60.0, PERIODS, id="a month that says more than those days"),
        pytest.param(AD_GROUPS, 45.0, DETAIL, id="ad groups of that campaign"),
        pytest.param(DEVICES, 45.0, DETAIL, id="that campaign by device"),
    ],
)
@pytest.mark.parametrize("days_first", [True, False])
def test_what_overlaps_is_said_and_never_added_up(
    *, warehouse: Warehouse, take: Take, other: str, together: float, said: str, days_first: bool
) -> None:
    order = (DAYS, other) if days_first else (other, DAYS)
    first = take(order[0])
    assert "counted twice" not in first.message
    second = take(order[1])
    assert "no day is counted twice" in second.message
    if days_first:
        assert said in second.message
    assert spent(warehouse) == together
    undo(warehouse, int((first if days_first else second).batch_id or 0))
    assert spent(warehouse) == together  # the other one says the same, or more
    undo(warehouse, int((second if days_first else first).batch_id or 0))
    assert spent(warehouse) is None


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        pytest.param(WITHOUT_ID, DAYS, NAMES, id="identifier"),
        pytest.param(DAYS, WITH_ACCOUNT, NAMES, id="account"),
        pytest.param(WITHOUT_ID, WITH_ACCOUNT, NAMES, id="account and identifier"),
        pytest.param(WITHOUT_ID, MONTH, NAMES, id="identifier, by the month"),
        pytest.param(MONTH, WITH_ACCOUNT, NAMES, id="account, by the day"),
        pytest.param(WITHOUT_ID, NAMESAKES, NAMES, id="identifiers of two campaigns of one name"),
        pytest.param(META, META_ID, NAMES, id="identifier in Meta"),
        pytest.param(DAYS, WITH_TYPE, CHANNEL, id="type"),
        pytest.param(WITHOUT_ID, BOTH, CHANNEL, id="type, account and identifier"),
        pytest.param(AD_GROUPS, WITH_ACCOUNT, "", id="account, without the ad groups"),
        pytest.param(BOTH, WITHOUT_ID, CHANNEL, id="none of the three any more"),
        pytest.param(NAMESAKES, WITHOUT_ID, NAMES, id="no identifiers any more"),
    ],
)
def test_the_same_report_with_one_more_column_is_said_and_counted_once(
    *, warehouse: Warehouse, take: Take, one: str, other: str, said: str
) -> None:
    take(one)
    assert said in take(other).message
    assert spent(warehouse) == 45.0


def test_what_says_less_stands_where_what_says_more_is_not_complete(warehouse: Warehouse, take: Take) -> None:
    take(WITHOUT_ID)
    take(NAMESAKES.replace("A,2", "B,2"))  # of the campaign A there are only 30.00 of 45.00
    assert spent(warehouse) == 45.0 + 15.0


def test_campaigns_of_one_name_in_one_file_add_up(warehouse: Warehouse, take: Take) -> None:
    assert "counted twice" not in take(NAMESAKES).message
    assert spent(warehouse) == 45.0


def test_other_figures_of_another_channel_are_counted_and_said(warehouse: Warehouse, take: Take) -> None:
    take(DAYS)
    assert "otherwise both are counted" in take(WITH_TYPE.replace("1.50,10", "1.00,10")).message
    assert spent(warehouse) == 75.0


def test_accounts_that_are_named_add_up(warehouse: Warehouse, take: Take) -> None:
    take(WITH_ACCOUNT)
    take(WITH_ACCOUNT.replace("North", "South"))
    assert spent(warehouse) == 90.0
    take(DAYS.replace("1.50", "3.00"))  # both together, the account unsaid
    assert spent(warehouse) == 90.0


def test_two_accounts_do_not_overlap(take: Take) -> None:
    take(DAYS.replace("Day,", "Day,Account name,").replace(",A,", ",North,A,"))
    south = AD_GROUPS.replace("Day,", "Day,Account name,").replace(",A,", ",South,A,")
    assert "counted twice" not in take(south).message


def test_two_channels_of_a_template_are_two_tools(take: Take) -> None:
    header = "level,channel,campaign_id,ad_group,period_start,period_end,currency,spend\n"
    take(header + "campaign,tv,1,,2026-06-01,2026-06-30,EUR,10\n")
    radio = header + "ad_group,radio,2,x,2026-06-01,2026-06-30,EUR,10\n"
    assert "counted twice" not in take(radio).message
