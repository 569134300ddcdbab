"""The Online Retail file, compressed as it is published, through the command line."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from mediaplan.cli import main


def test_online_retail_as_conversions(
    tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "x.duckdb"
    arguments = [
        "--db", str(database), "import", str(shared / "data/retail/online_retail.csv.gz"), "--json",
        "--as", "conversion", "--map", "conversion_id=InvoiceNo", "--map", "occurred_at=InvoiceDate",
        "--map", "customer_id=CustomerID", "--map", "revenue=Quantity * UnitPrice", "--set", "currency=GBP",
        "--skip", "InvoiceNo=C*", "--skip", "CustomerID=",
    ]  # fmt: skip
    assert main(arguments) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert row["status"] == "loaded"
    assert (row["table"], row["file"], row["currency"]) == ("conversion", "online_retail.csv.gz", "GBP")
    # 541,909 lines; 397,924 of them are of a known customer and no credit note ("C...").
    assert (row["rows_read"], row["rows_loaded"], row["rows_skipped"]) == (541_909, 397_924, 143_985)
    assert row["rows_quarantined"] == row["rows_set_aside"] == row["rows_replaced"] == 0
    assert row["table_rows"] == 18_536
    assert row["loaded_totals"]["revenue"] == pytest.approx(8_911_407.904, abs=0.0001)
    with duckdb.connect(str(database), read_only=True) as connection:
        assert connection.execute(
            "SELECT count(*), count(DISTINCT customer_id), round(sum(revenue), 2) FROM conversion"
        ).fetchall() == [(18_536, 4_339, Decimal("8911407.90"))]
