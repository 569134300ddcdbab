"""Attribution beside a bare ASOF join and window pass, and beside the package ChannelAttribution."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from benchmarks.attribution_ours import ALL, OURS, PATHS, RESAMPLES
from benchmarks.attribution_peer import Peer, furthest
from benchmarks.exact_markov import exact
from benchmarks.journeys import Company, generate, group
from benchmarks.measure import ROOT, Stopwatch, alone
from benchmarks.report import Figure
from mediaplan.warehouse import Warehouse

#: Where the example paths are, beside the project.
EXAMPLE = ROOT.parent / "shared" / "data" / "attribution" / "paths.csv.gz"
#: Settings of the peer: its own, and the precision that a figure to four digits needs.
DEFAULT: dict[str, Any] = {}
PRECISE: dict[str, Any] = {"conv_par": 0.001}
SETTINGS = {"at its default": DEFAULT, "at 0.1 %": PRECISE}
GOALS = {"at its default": 1.0, "at 0.1 %": 0.1}
TIMES = 300
#: Of the size measured, and contacts a journey: at 10 million touchpoints, 200,000 distinct paths.
RESAMPLED, LENGTH = 0.28, 4.5
MOST_SECONDS = 5.0
#: What any attribution from the tables needs at the least: the next order of each contact, and one
#: look at each customer's contacts in their order. Ties are left as they come, which would not do for
#: an answer that is to be the same tomorrow: a floor is no answer.
BARE = """
SELECT count(*), count(conversion_id), sum(place), count(before)
FROM (
    SELECT t.channel, c.conversion_id, row_number() OVER same AS place, lag(t.channel) OVER same AS before
    FROM touchpoint t ASOF LEFT JOIN conversion c
      ON t.customer_id = c.customer_id AND t.occurred_at <= c.occurred_at
    WINDOW same AS (PARTITION BY t.customer_id ORDER BY t.occurred_at)
)
"""
JOINED = "an ASOF join of the same contacts to the next order, and one window pass"


def make_journeys(folder: str, company: dict[str, Any]) -> dict[str, Any]:
    """Make a database of journeys and the file of its distinct paths."""
    database = generate(Path(folder), Company(**company))
    paths = database.with_name("paths.csv")
    if not paths.exists() or paths.stat().st_mtime < database.with_suffix(".json").stat().st_mtime:
        group(database, paths)
    with paths.open("rb") as file:
        count = sum(1 for _ in file) - 1
    return {"database": str(database), "paths": str(paths), "count": count}


def bare_join(database: str) -> dict[str, Any]:
    """Do what any attribution has to, and no more."""
    watch = Stopwatch()
    with duckdb.connect(database, read_only=True) as connection, watch.lap("seconds"):
        rows = connection.execute(BARE).fetchall()[0]
    return {**watch.seconds, "rows": rows[0]}


def attribute(database: str, what: str, times: int = 0) -> dict[str, Any]:
    """Do a part of Mediaplan's attribution that starts from the database."""
    warehouse = Warehouse.open(Path(database))
    watch = Stopwatch()
    with watch.lap("seconds"):
        OURS[what](warehouse, *([times] if times else []))
    warehouse.close()
    return dict(watch.seconds)


def attribute_paths(paths: str) -> dict[str, Any]:
    """Credit the channels of grouped paths, which are read before the clock starts, as the peer's are."""
    rows = pd.read_csv(paths, usecols=["path", "total_conversions", "total_null"])
    start = time.perf_counter()
    credit = OURS[PATHS](rows)
    return {"seconds": time.perf_counter() - start, "credit": dict(credit)}


def measure(
    folder: Path, touchpoints: int, rounds: int, say: Callable[[str], None], peer: Peer
) -> list[Figure]:
    """Measure attribution at one size.

    Parameters
    ----------
    folder : Path
        Where databases are made.
    touchpoints : int
        How many.
    rounds : int
        How often each is measured, the bare step and ours in turns; the peer at 0.1 %, which takes
        minutes, once.
    say : callable
        Told what is being done.
    peer : Peer
        Measured where it can be.

    Returns
    -------
    list of Figure
    """
    say("journeys")
    whole = alone("make_journeys", folder=str(folder / "journeys"), company=asdict(Company.of(touchpoints)))
    bare, ours = [], []
    for _ in range(rounds):
        say("attribution")
        bare.append(alone("bare_join", database=whole["database"]))
        if ALL in OURS:
            ours.append(alone("attribute", database=whole["database"], what=ALL))
    figures = [_figure("An ASOF join and a window pass, alone", bare)]
    if ours:
        figures.append(_figure("Heuristics, Markov 1 to 3", ours, _seconds(bare), JOINED, most=2))
    figures += _beside_peer(whole, rounds, say, peer)
    if RESAMPLES in OURS:
        say("resamples")
        company = Company.of(int(touchpoints * RESAMPLED), LENGTH)
        made = alone("make_journeys", folder=str(folder / "resampled"), company=asdict(company))
        asked = {"database": made["database"], "what": RESAMPLES, "times": TIMES}
        found = [alone("attribute", **asked) for _ in range(rounds)]
        name = f"{TIMES} resamples of {made['count']:,} distinct paths"
        figures.append(_figure(name, found, within=MOST_SECONDS))
    return figures


def _beside_peer(whole: dict[str, Any], rounds: int, say: Callable[[str], None], peer: Peer) -> list[Figure]:
    """Measure a Markov model of order 1 of grouped paths, ours and the peer's."""
    paths, on = whole["paths"], f"Markov 1 of {whole['count']:,} grouped paths"
    ours = [alone("attribute_paths", paths=paths) for _ in range(rounds if PATHS in OURS else 0)]
    figures = [] if not ours or peer.python else [_figure(on, ours)]
    if peer.python is None:
        return figures
    right = exact(pd.read_csv(paths))
    for called, settings in SETTINGS.items():
        say(f"ChannelAttribution {called}")
        found = [peer.credit(Path(paths), **settings) for _ in range(1 if settings else rounds)]
        beside = f"ChannelAttribution {called}"
        if ours:
            figures.append(
                _figure(f"{on}, the peer {called}", ours, _seconds(found), beside, most=GOALS[called])
            )
        name, off = furthest(found[0]["credit"], right)[0]
        figures.append(_figure(f"{beside}, off by {off:+.2%} on {name}", found))
    return figures


def example(peer: Peer) -> list[str]:
    """Say what the peer makes of its own example, whose exact credits are published.

    Parameters
    ----------
    peer : Peer
        Measured where it can be.

    Returns
    -------
    list of str
        A sentence for each of its settings and for ours, or why there is none.
    """
    if not EXAMPLE.is_file():
        return ["Example of ChannelAttribution: not measured, ../shared/data is not beside this project."]
    said, right = [], exact(pd.read_csv(EXAMPLE))
    if peer.python is None:
        said.append(f"ChannelAttribution: not measured, it cannot be installed here ({peer.reason}).")
    else:
        found = {called: peer.credit(EXAMPLE, **settings) for called, settings in SETTINGS.items()}
        said += [
            f"ChannelAttribution {called}, on its example: {_told(found[called], right)}" for called in found
        ]
    if PATHS in OURS:
        said.append(f"Ours, on that example: {_told(alone('attribute_paths', paths=str(EXAMPLE)), right)}")
    return said


def _told(found: dict[str, Any], right: dict[str, float]) -> str:
    off = dict(furthest(found["credit"], right))
    return f"{found['seconds']:.3f} s, alpha off by {off['alpha']:+.4%}, mi by {off['mi']:+.4%}."


def _seconds(found: list[dict[str, Any]]) -> list[float]:
    return [each["seconds"] for each in found]


def _figure(
    name: str, found: list[dict[str, Any]], bare: Sequence[float] = (), beside: str = "", **goals: float
) -> Figure:
    peak = max(int(each.get("peak", 0)) for each in found)
    return Figure(name, _seconds(found), bare, beside, peak, **goals)
