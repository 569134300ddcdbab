"""A report by campaign without its account, and one by account: read once, or said plainly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.metrics import figures
from mediaplan.model import Scope
from mediaplan.warehouse import Warehouse

HEADER = "Reporting starts,Reporting ends,{},Amount spent (EUR),Impressions,Link clicks,Reach\n"
ROW = "2026-09-01,2026-09-30,{},{},{},3,50\n"
#: Meta's own choice of columns has no account: 10 + 20 = 30.
CAMPAIGNS = HEADER.format("Campaign name") + ROW.format("A", 10, 100) + ROW.format("B", 20, 200)
ACCOUNT = HEADER.format("Account name") + ROW.format("ACME", 30, 300)
GOOGLE = "Campaign report\n1 September 2026 - 30 September 2026\n"
GOOGLE_CAMPAIGNS = GOOGLE + "Campaign,Currency code,Cost,Impr.\nA,EUR,10,100\nB,EUR,20,200\n"
GOOGLE_ACCOUNT = GOOGLE + "Customer ID,Currency code,Cost,Impr.\n123-456-7890,EUR,30,300\n"
Take = Callable[..., Result]


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    opened = Warehouse.open(tmp_path / "mediaplan.duckdb")
    yield opened
    opened.close()


@pytest.fixture
def take(warehouse: Warehouse, write: Callable[..., Path]) -> Take:
    def taken(content: str, **options: object) -> Result:
        (result,) = import_files(warehouse, [write(content)], Options(**options))  # type: ignore[arg-type]
        assert result.status == "loaded", result.message
        return result

    return taken


def spent(warehouse: Warehouse) -> float:
    (row,) = figures(warehouse, Scope.from_params({}), "total", ["spend"]).frame.to_dict("records")
    return float(row["spend"])


@pytest.mark.parametrize(
    ("one", "other", "account"),
    [
        pytest.param(CAMPAIGNS, ACCOUNT, "ACME", id="Meta"),
        pytest.param(ACCOUNT, CAMPAIGNS, "ACME", id="Meta, turned around"),
        pytest.param(GOOGLE_CAMPAIGNS, GOOGLE_ACCOUNT, "123-456-7890", id="Google"),
    ],
)
def test_the_only_account_is_the_one_left_unsaid_and_it_is_said(
    warehouse: Warehouse, take: Take, one: str, other: str, account: str
) -> None:
    assert "account" not in take(one).message
    message = take(other).message
    assert spent(warehouse) == 30
    assert f"taken for the account {account}, the only one named" in message
    assert "the finest detail that is complete is read, and no day is counted twice" in message


def test_of_two_accounts_nothing_is_dropped_and_it_is_said(warehouse: Warehouse, take: Take) -> None:
    take(CAMPAIGNS)
    message = take(ACCOUNT + ROW.format("OTHER", 45, 500)).message
    assert spent(warehouse) == 75  # the 30 of ACME are those of its campaigns
    assert "it may be any of ACME, OTHER, or another" in message
    assert "otherwise both are counted, perhaps twice" in message
    take(ACCOUNT.replace("30,300", "31,310"))
    assert spent(warehouse) == 106  # 31 + 45, and 30 of campaigns that may be of a third


def test_with_its_account_named_a_report_is_what_it_is(warehouse: Warehouse, take: Take) -> None:
    take(ACCOUNT)
    assert "the only one named" not in take(CAMPAIGNS, constants={"account": "THIRD"}).message
    assert spent(warehouse) == 60
