"""Paths expanded into contacts and orders: a small file worked by hand, and that the real one adds up."""

from __future__ import annotations

import csv
import gzip
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from benchmarks.expand_paths import expand, main, shares
from mediaplan.cli import main as mediaplan

#: Two orders for ten cents and a cent, one path twice, one path that never converts.
PATHS = """path,total_conversions,total_conversion_value,total_null
b > a > b,0,0,1
a,2,10.01,1
b > a > b,1,0.0049999,0
"""


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: cell for name, cell in row.items() if cell} for row in csv.DictReader(file)]


@pytest.fixture
def expanded(tmp_path: Path) -> Path:
    source = tmp_path / "paths.csv.gz"
    source.write_bytes(gzip.compress(PATHS.encode()))
    assert main([str(source), str(tmp_path / "out")]) == 0
    return tmp_path / "out"


def test_each_journey_is_one_customer_whose_contacts_are_an_hour_apart(expanded: Path) -> None:
    met = [tuple(row[name] for name in ("customer_id", "channel", "occurred_at")) for row in rows(
        expanded / "touchpoint.csv"
    )]  # fmt: skip

    assert met == [
        ("c0", "b", "2025-01-01 00:00:00"),
        ("c0", "a", "2025-01-01 01:00:00"),
        ("c0", "b", "2025-01-01 02:00:00"),
        ("c1", "a", "2025-04-02 00:00:00"),  # the first that converts: 90 days after 2 January
        ("c2", "a", "2025-01-03 00:00:00"),
        ("c3", "a", "2025-01-04 00:00:00"),
        ("c4", "b", "2025-01-05 00:00:00"),
        ("c4", "a", "2025-01-05 01:00:00"),
        ("c4", "b", "2025-01-05 02:00:00"),
    ]
    assert {(row["kind"], row["purpose"]) for row in rows(expanded / "touchpoint.csv")} == {
        ("click", "marketing")
    }


def test_an_order_comes_an_hour_after_the_last_contact(expanded: Path) -> None:
    same = {"kind": "order", "status": "confirmed", "currency": "EUR"}

    assert rows(expanded / "conversion.csv") == [
        {**same, "conversion_id": "o0", "customer_id": "c1", "occurred_at": "2025-04-02 01:00:00",
         "revenue": "5.01"},
        {**same, "conversion_id": "o1", "customer_id": "c2", "occurred_at": "2025-01-03 01:00:00",
         "revenue": "5.00"},
        {**same, "conversion_id": "o2", "customer_id": "c4", "occurred_at": "2025-01-05 03:00:00",
         "revenue": "0.00"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "orders", "each"),
    [
        ("10.00", 3, ["3.34", "3.33", "3.33"]),
        ("2.4019999999999997", 1, ["2.40"]),
        ("0.015", 3, ["0.01", "0.01", "0.00"]),
        ("0.005", 2, ["0.00", "0.00"]),
        ("7", 0, []),
    ],
)
def test_revenue_is_shared_out_to_the_cent(value: str, orders: int, each: list[str]) -> None:
    assert shares(Decimal(value), orders) == [Decimal(share) for share in each]


@pytest.mark.parametrize("table", ["touchpoint", "conversion"])
def test_the_files_are_those_of_the_templates(
    expanded: Path, table: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert mediaplan(["template", table]) == 0

    assert (expanded / f"{table}.csv").read_text().splitlines()[0] == capsys.readouterr().out.strip()


def test_the_example_data_add_up(shared: Path, tmp_path: Path) -> None:
    paths = shared / "data" / "attribution" / "paths.csv.gz"
    if not paths.is_file():
        pytest.skip("needs ../shared/data/attribution/paths.csv.gz, which is not there")

    done = expand(paths, tmp_path)

    # journeys and conversions as ../shared/reference/oracles.md has them, contacts by SQL over the paths
    with duckdb.connect() as connection:

        def one(statement: str, *files: Path) -> tuple[object, ...]:
            return connection.execute(statement, [str(file) for file in files]).fetchall()[0]

        (contacts,) = one(
            "SELECT sum(len(string_split(path, '>')) * (total_conversions + total_null)) FROM read_csv(?)",
            paths,
        )
        met = one(
            "SELECT count(*), count(DISTINCT customer_id), max(occurred_at) FROM read_csv(?)",
            tmp_path / "touchpoint.csv",
        )
        sold = one(
            "SELECT count(*), count(DISTINCT customer_id), sum(revenue::DECIMAL(18, 2)), max(occurred_at)"
            " FROM read_csv(?)",
            tmp_path / "conversion.csv",
        )
        early = one(
            "SELECT max(occurred_at) FROM read_csv(?) WHERE customer_id NOT IN (SELECT customer_id FROM"
            " read_csv(?) WHERE occurred_at > '2025-03-01')",
            tmp_path / "touchpoint.csv",
            tmp_path / "conversion.csv",
        )
    assert (done.journeys, done.orders) == (19_785 + 68_602, 19_785)
    assert met[:2] == (done.contacts, done.journeys)
    assert done.contacts == contacts
    assert sold[:3] == (19_785, 19_785, done.revenue)
    assert done.revenue == pytest.approx(Decimal("74802.97"), abs=Decimal("0.5"))
    assert isinstance(early[0], datetime)
    assert isinstance(sold[3], datetime)
    assert (sold[3] - early[0]).days > 30, "journeys without order must be over at the as-of date"
