"""Every statement whose SQL is kept: marts, and all metrics by one dimension of each sort."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import ibis
import pandas as pd

from mediaplan.analysis.attribution import Rules, counted
from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.reach import found_within
from mediaplan.analysis.attribution.steps import steps
from mediaplan.analysis.paths import chain, curve, delays, explorer
from mediaplan.metrics import METRICS
from mediaplan.metrics.expressions import expression
from mediaplan.metrics.question import Question
from mediaplan.model import Scope, Settings
from mediaplan.warehouse.marts import MARTS
from mediaplan.warehouse.refresh import STEP

FOLDER = Path(__file__).resolve().parent
DIALECTS = ("duckdb", "databricks")
QUESTION = Question(
    Scope(date(2026, 1, 1), date(2026, 3, 31), channels=("search",)),
    Settings(inactive_after=180, activation_window=60, activation_window_by_segment=(("gold", 30),)),
    date(2026, 2, 28),
)
EVERY_RULE = Settings(
    inactive_after=180,
    inactive_after_by_segment=(("vip", 90),),
    inactive_after_by_category=(("sofa", 720),),
    activation_by_event=True,
)
WHOLE = Question(Scope(), Settings(), date(2026, 2, 28))
PART = Question(
    Scope(date(2026, 1, 1), date(2026, 3, 31), stages=("loyalty",), segments=("gold",)), Settings()
)
PART = replace(PART, as_of=date(2026, 2, 28))
#: The contacts of journeys, each in its place: sales of all time, and every rule there is.
STEPS = {
    "steps_by_channel": lambda: steps(WHOLE, Rules(), "channel", direct=False),
    "steps_by_campaign_direct_kept": lambda: steps(WHOLE, Rules(ignore_direct=False), "campaign"),
    "steps_by_role_of_a_part": lambda: steps(PART, Rules(view=1, open=7, click=20), "role"),
    "steps_of_leads": lambda: steps(WHOLE, Rules(outcome="lead"), "channel"),
    "steps_of_customers_kept": lambda: steps(WHOLE, Rules(outcome="retention"), "stage"),
    "lookback_found_of_leads": lambda: found_within(
        Asked(PART.scope, PART, Rules(outcome="lead"), "channel"),
        [Rules(outcome="lead", lookback=days, click=days) for days in (90, 180)],
    ),
}


def _held(*, detailed: bool = False) -> ibis.Table:
    """Return what steps are asked as; paths are asked with the details of each."""
    return ibis.table(steps(WHOLE, Rules(), "channel", detailed=detailed).schema(), name="held")


class _Written:
    """Takes the place of an engine: keeps the first thing it is asked."""

    def __init__(self) -> None:
        self.asked: list[ibis.Table] = []

    def __call__(self, question: Callable[[ibis.Table], ibis.Table]) -> pd.DataFrame:
        self.asked.append(question(_held(detailed=True)))
        return pd.DataFrame({"label": ["search", "email"], "journeys": [2, 1], "conversions": [1, 1]})


def _first(ask: Callable[[_Written], object], place: int = 0) -> ibis.Table:
    """Return what a function asks of the steps, whatever it makes of the answer."""
    written = _Written()
    with suppress(KeyError, AttributeError, IndexError):
        ask(written)
    return written.asked[place]


#: What is asked of the steps.
ASKED = {
    "credit_totals": lambda: counted.totals(())(_held()),
    "credit_totals_in_currencies": lambda: counted.totals(("EUR", "USD"))(_held()),
    "credit_sums": lambda: counted.sums(Rules(), ())(_held()),
    "credit_endings": lambda: counted.endings(_held()),
    "credit_moves": lambda: counted.moves(3, ())(_held()),
    "credit_moves_of_all": lambda: counted.moves(1, (), apart=False)(_held()),
    "credit_sets": lambda: counted.sets(("search", "email"), ())(_held()),
    "paths_listed": lambda: _first(lambda ask: explorer.paths(ask, collapse=True, threshold=10)),
    "paths_first_steps": lambda: _first(lambda ask: explorer.first_steps(ask, collapse=False), 1),
    "paths_following": lambda: _first(explorer.following),
    "paths_lengths": lambda: _first(explorer.lengths),
    "paths_stages": lambda: _first(explorer.by_stage),
    "paths_delays": lambda: _first(lambda ask: delays.delays(ask, "segment")),
    "paths_curve": lambda: _first(curve.curve),
    "paths_curve_people": lambda: _first(curve.curve, 1),
    "chain_links": lambda: chain.links(PART),
    "chain_met": lambda: chain.met(WHOLE),
}
STATEMENTS: dict[str, Callable[[], ibis.Table]] = {
    **{name: lambda make=make: make(Settings()) for name, make in MARTS.items()},
    **{
        f"{name}_in_base_currency": lambda make=make: make(Settings(base_currency="EUR"))
        for name, make in MARTS.items()
        if not name.startswith(STEP)  # steps know no currency
    },
    **{
        f"{name}_by_every_rule": lambda make=MARTS[name]: make(EVERY_RULE)
        for name in ("mart_sale", "mart_state")
    },
    **{
        f"metrics_by_{by}": lambda by=by: expression(
            QUESTION,
            [by],
            [metric for metric in METRICS.values() if by in metric.dimensions],
            by_currency=by == "month",
        )
        for by in ("channel", "campaign", "segment", "stage", "week", "month", "total")
    },
    **STEPS,
    **ASKED,
}


def files() -> Iterator[tuple[Path, str]]:
    """Give each file with what it should hold."""
    for name, make in STATEMENTS.items():
        for dialect in DIALECTS:
            yield (
                FOLDER / dialect / f"{name}.sql",
                f"{ibis.to_sql(make(), dialect=dialect, params=QUESTION.given)}\n",
            )
