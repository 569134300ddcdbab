"""Each page's answers, alone: cold beside a bare scan of the columns they rest on, and as they are kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import sqlglot
from sqlglot import exp

from benchmarks.measure import alone
from benchmarks.report import Figure
from mediaplan.analysis import channels, journey, roi
from mediaplan.analysis.periods import grain
from mediaplan.metrics import figures
from mediaplan.model import Answer, Compare, Engine, Scope
from mediaplan.ui import periods
from mediaplan.ui.ask import ask
from mediaplan.ui.offered import offered
from mediaplan.warehouse import Warehouse, database, remembered

Question = Callable[..., Answer]

#: What the cards above the channels show.
CARDS = ("spend", "revenue", "new_customers", "contacts")


def cards_over_time(engine: Engine, scope: Scope) -> Answer:
    """Answer with the curves in the cards above the channels."""
    return figures(engine, replace(scope, compare=Compare.NONE), grain(engine, scope), CARDS)


#: Page -> what it asks as it opens. What the filters offer is asked before, and measured by itself.
PAGES: dict[str, tuple[Question | partial[Answer], ...]] = {
    "journey": (
        journey.stages,
        journey.trend,
        journey.flows,
        journey.actors,
        journey.declared_and_met,
        journey.states,
    ),
    "channels": (
        channels.channels,
        partial(figures, by="total", names=CARDS),
        cards_over_time,
        partial(channels.trend, metric="spend"),
    ),
    "roi": (
        roi.total,
        roi.by_channel,
        roi.over_time,
        roi.budget_by_stage,
        roi.budget_by_role,
        roi.loyalty_shares,
    ),
}
SCAN = "a bare scan of the columns that the page's queries read"


@dataclass
class _Watched:
    """What went through the engine while a page was answered."""

    compiling: float = 0.0
    querying: float = 0.0
    statements: list[str] = field(default_factory=list)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look over the engine's shoulder."""
        compiled, sql = remembered.compiled, Warehouse.sql

        def compiling(*args: Any) -> Any:
            start = time.perf_counter()
            try:
                return compiled(*args)
            finally:
                self.compiling += time.perf_counter() - start

        def queried(engine: Warehouse, statement: str, *args: Any) -> Any:
            start = time.perf_counter()
            try:
                return sql(engine, statement, *args)
            finally:
                self.querying += time.perf_counter() - start
                self.statements.append(statement)

        with patch.object(database, "compiled", compiling), patch.object(Warehouse, "sql", queried):
            yield


@dataclass
class _Reader:
    """As much of a page's context as asking needs."""

    engine: Warehouse
    scope: Scope
    answers: list[tuple[str, Answer]] = field(default_factory=list)


def ask_page(file: Path, page: str) -> dict[str, Any]:
    """Ask what a page asks, of a database that was just opened: nothing was asked before it.

    Parameters
    ----------
    file : Path
        The database, with its marts made.
    page : str
        One of :data:`PAGES`.

    Returns
    -------
    dict
        Seconds of ``cold`` (``compiling`` and ``querying`` apart), ``bare`` (the scan), ``warm``
        and ``offered``; the number of ``queries``; ``asked``: seconds by question.
    """
    engine = Warehouse.open(file)
    start = time.perf_counter()
    there = offered(engine)
    before = time.perf_counter() - start
    if there.as_of is None:
        raise RuntimeError("no data to ask")
    period = periods.default(there.first, there.as_of, there.holds)
    scope = Scope(period.start, period.end, Compare.PREVIOUS)
    found = _page(engine, scope, PAGES[page]) | {"offered": before}
    engine.close()
    return found


def _page(
    engine: Warehouse, scope: Scope, questions: tuple[Question | partial[Answer], ...]
) -> dict[str, Any]:
    """Ask what one page asks: the first reader, the bare scan, the second reader."""
    reader, watched, asked = _Reader(engine, scope), _Watched(), {}
    with watched.watching():
        start = time.perf_counter()
        for question in questions:
            before = time.perf_counter()
            _ask(reader, question)
            asked[_name(question)] = time.perf_counter() - before
        cold = time.perf_counter() - start
    scans = [
        f"SELECT bit_xor(hash({', '.join(sorted(columns))})) FROM {table}"
        for table, columns in columns_read(engine, watched.statements).items()
    ]
    start = time.perf_counter()
    for scan in scans:
        engine.sql(scan)
    bare = time.perf_counter() - start
    start = time.perf_counter()
    for question in questions:
        _ask(reader, question)
    return {
        "cold": cold,
        "compiling": watched.compiling,
        "querying": watched.querying,
        "bare": bare,
        "warm": time.perf_counter() - start,
        "queries": len(watched.statements),
        "asked": asked,
    }


def _ask(reader: _Reader, question: Question | partial[Answer]) -> None:
    """Ask as a page does, so that the answer is kept."""
    if isinstance(question, partial):
        ask(reader, question.func, **question.keywords)  # type: ignore[arg-type]
    else:
        ask(reader, question)  # type: ignore[arg-type]


def _name(question: Question | partial[Answer]) -> str:
    function = question.func if isinstance(question, partial) else question
    return f"{function.__module__.rpartition('.')[2]}.{function.__qualname__}"


def columns_read(engine: Warehouse, statements: list[str]) -> dict[str, set[str]]:
    """Return the tables that statements read, with the columns that any of them names.

    Parameters
    ----------
    engine : Warehouse
        Knows the tables.
    statements : list of str
        SQL.

    Returns
    -------
    dict of str to set of str
        A name that two tables of one statement share is counted for both.
    """
    known: dict[str, set[str]] = {}
    for table, column in engine.sql("SELECT table_name, column_name FROM duckdb_columns()").itertuples(
        index=False
    ):
        known.setdefault(table, set()).add(column)
    found: dict[str, set[str]] = {}
    for statement in dict.fromkeys(statements):
        try:
            tree = sqlglot.parse_one(statement, dialect="duckdb")
        except sqlglot.ParseError:
            continue
        named = {column.name for column in tree.find_all(exp.Column)}
        for table in {each.name for each in tree.find_all(exp.Table)} & set(known):
            found.setdefault(table, set()).update(known[table] & named)
    return {table: columns for table, columns in found.items() if columns}


def measure(file: Path, rounds: int, say: Callable[[str], None]) -> list[Figure]:
    """Measure every page, each time in a process of its own.

    Parameters
    ----------
    file : Path
        The database, with its marts made.
    rounds : int
        How often.
    say : callable
        Told what is being done.

    Returns
    -------
    list of Figure
        Of each page the time until all its answers are there, for the first reader since the
        server started; of that, what is not compiling; and the time for the next reader.
    """
    found: dict[str, list[dict[str, Any]]] = {page: [] for page in PAGES}
    for _ in range(rounds):
        say("pages")
        for page, each in found.items():
            each.append(alone("page", file=str(file), page=page))
    figures = [
        Figure("What the filters offer, cold", [one["offered"] for each in found.values() for one in each])
    ]
    for page, each in found.items():
        cold, bare, warm = ([one[name] for one in each] for name in ("cold", "bare", "warm"))
        peak = max(one["peak"] for one in each)
        data = [one["cold"] - one["compiling"] for one in each]
        queried = [one["querying"] for one in each]
        figures += [
            Figure(f"Page {page}, cold ({each[0]['queries']} queries)", cold, bare, SCAN, peak, growth=1.5),
            Figure("· without compiling", data, bare, SCAN),
            Figure("· in DuckDB", queried, bare, SCAN),
            Figure("· warm", warm, bare, SCAN, growth=1.5),
        ]
    return figures
