"""The benchmark of attribution on very small data: its journeys, its exact credits, its figures."""

from __future__ import annotations

import shutil
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from benchmarks import attribution_bench, attribution_peer
from benchmarks.attribution_peer import Peer, furthest
from benchmarks.exact_markov import exact
from benchmarks.journeys import CHANNELS, Company, generate, group
from benchmarks.report import Figure, table
from mediaplan.warehouse import Warehouse

SMALL = Company.of(1_000)
#: From ../shared/reference/oracles.md.
PUBLISHED = {"alpha": 5344.947682, "delta": 4.613618, "mi": 1.722425, "zeta": 381.062553}


def paths(*rows: tuple[str, int, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["path", "total_conversions", "total_null"])


def test_exact_credits_of_small_cases() -> None:
    # worked in ../shared/reference/oracles.md: P = 1/3, effects .5, 1 and 1; P = .8, effects .75 and .5
    assert exact(paths(("C1 > C2 > C3", 1, 0), ("C1", 0, 1), ("C2 > C3", 0, 1))) == pytest.approx(
        {"C1": 0.2, "C2": 0.4, "C3": 0.4}
    )
    assert exact(paths(("google", 2, 1), ("mailing", 1, 0), ("google>mailing", 1, 0))) == pytest.approx(
        {"google": 2.4, "mailing": 1.6}
    )
    assert exact(paths(("a > b", 0, 3))) == {"a": 0, "b": 0}


def test_exact_credits_of_the_example_are_those_published(shared: Path) -> None:
    file = shared / "data" / "attribution" / "paths.csv.gz"
    if not file.is_file():
        pytest.skip("needs ../shared/data/attribution/paths.csv.gz, which is not there")

    credit = exact(pd.read_csv(file))

    assert {name: credit[name] for name in PUBLISHED} == pytest.approx(PUBLISHED, abs=5e-7)
    assert sum(credit.values()) == pytest.approx(19_785)


def test_the_furthest_off_comes_first() -> None:
    # a third of the credit is missing, one channel is not known at all, one has nothing to be off from
    assert furthest({"a": 2.0, "b": 1.1}, {"a": 3.0, "b": 1.0, "c": 4.0, "d": 0.0}) == [
        ("c", -1.0),
        ("a", pytest.approx(-1 / 3)),
        ("b", pytest.approx(0.1)),
    ]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("journeys"), SMALL)


def test_the_same_journeys_at_every_run(made: Path, tmp_path: Path) -> None:
    found = []
    for database in (made, generate(tmp_path, SMALL)):
        with duckdb.connect(str(database), read_only=True) as connection:
            found.append(
                [
                    connection.execute(f"SELECT * FROM {table} ORDER BY ALL").fetchall()
                    for table in ("touchpoint", "conversion")
                ]
            )

    assert found[0] == found[1]
    assert [len(rows) for rows in found[0]] == [1_000, 150]


def test_a_database_there_already_is_left_alone(made: Path, tmp_path: Path) -> None:
    before = made.stat().st_mtime_ns
    assert generate(made.parent, SMALL).stat().st_mtime_ns == before

    of_another_size = shutil.copytree(made.parent, tmp_path / "copy") / made.name
    before = of_another_size.stat().st_mtime_ns
    assert generate(of_another_size.parent, Company.of(10)).stat().st_mtime_ns != before


def test_journeys_are_as_an_import_would_leave_them(tmp_path: Path) -> None:
    engine = Warehouse.open(generate(tmp_path, Company.of(5_000)))
    met = engine.sql("SELECT count(*) AS contacts, count(DISTINCT channel) AS channels FROM mart_contact")
    sold = engine.sql("SELECT sum(sale) AS sales FROM mart_sale")
    as_of, last = engine.as_of, engine.sql("SELECT max(occurred_at) AS last FROM conversion")["last"][0]
    engine.close()

    assert met.to_dict("records") == [{"contacts": 5_000, "channels": len(CHANNELS)}]
    assert 700 < sold["sales"][0] <= 750  # 750 orders, a few on one day of one customer
    assert as_of is not None
    assert as_of >= last.date()


def test_paths_are_cut_by_orders_and_by_silence(tmp_path: Path) -> None:
    """Orders within the lookback end a journey, silence longer than it begins another."""
    database = tmp_path / "x.duckdb"
    contacts = [
        ("t1", "x", "a", "2025-01-01"),
        ("t2", "x", "b", "2025-01-30"),  # the order is 1 day later, 30 after the first
        ("t3", "x", "c", "2025-02-01"),
        ("t4", "x", "d", "2025-03-03"),  # 30 days after c: of the same journey
        ("t5", "x", "e", "2025-04-03"),  # 31 after d: of another
        ("t6", "y", "b", "2025-01-01"),  # the order comes 31 days later: too late
        ("t8", "z", "b", "2025-01-01"),  # at once: the identifier says which came first
        ("t7", "z", "a", "2025-01-01"),
    ]
    orders = [
        ("o1", "x", "2025-01-31"),
        ("o2", "y", "2025-02-01"),
        ("o3", "z", "2025-01-01"),
    ]
    with duckdb.connect(str(database)) as connection:
        connection.execute(
            "CREATE TABLE touchpoint"
            " (touchpoint_id TEXT, customer_id TEXT, channel TEXT, occurred_at TIMESTAMP)"
        )
        connection.executemany("INSERT INTO touchpoint VALUES (?, ?, ?, ?)", contacts)
        connection.execute(
            "CREATE TABLE conversion (conversion_id TEXT, customer_id TEXT, occurred_at TIMESTAMP)"
        )
        connection.executemany("INSERT INTO conversion VALUES (?, ?, ?)", orders)

    assert group(database, tmp_path / "paths.csv") == 4
    found = pd.read_csv(tmp_path / "paths.csv")

    # an order at the moment of a contact follows it: z converts
    assert list(found.itertuples(index=False, name=None)) == [
        ("a > b", 2, 0),
        ("b", 0, 1),
        ("c > d", 0, 1),
        ("e", 0, 1),
    ]


def test_without_the_other_package_the_rest_is_measured(tmp_path: Path) -> None:
    said: list[str] = []

    figures = attribution_bench.measure(tmp_path, 1_000, 1, said.append, Peer(None, "no network"))

    assert "| An ASOF join and a window pass, alone" in table({"1k": figures})
    assert not any("ChannelAttribution" in figure.name for figure in figures)
    assert {"journeys", "attribution"} <= set(said)


def test_why_there_is_no_other_package_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attribution_peer, "PACKAGES", (str(tmp_path / "not-there.whl"),))

    peer = attribution_peer.prepare(tmp_path / "peer")

    assert peer.python is None
    assert "not-there.whl" in peer.reason
    assert not (tmp_path / "peer").exists()
    with pytest.raises(RuntimeError, match="not-there"):
        peer.credit(tmp_path / "paths.csv")


def test_a_goal_in_seconds() -> None:
    lines = table({"1M": [Figure("Resamples", [4, 6, 4.5], within=5)]})
    assert "| Resamples | 1M | 4.50 s (4.00 s to 6.00 s) |  |  |  |  | under 5 s: met |" in lines
    assert "under 5 s: **not met**" in table({"1M": [Figure("Resamples", [5.0], within=5)]})
