"""Every statement whose SQL is kept: marts, and all metrics by one dimension of each sort."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import ibis

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
}


def files() -> Iterator[tuple[Path, str]]:
    """Give each file with what it should hold."""
    for name, make in STATEMENTS.items():
        for dialect in DIALECTS:
            yield (
                FOLDER / dialect / f"{name}.sql",
                f"{ibis.to_sql(make(), dialect=dialect, params=QUESTION.given)}\n",
            )
