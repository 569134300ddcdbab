"""What every declaration of a metric promises."""

from __future__ import annotations

from datetime import date

import ibis
import pytest

from mediaplan.metrics import DIMENSIONS, FACTS, METRICS, Kind, Metric, Unit
from mediaplan.metrics.crowds import OF_MESSAGES
from mediaplan.metrics.expressions import expression, needed
from mediaplan.metrics.question import Question
from mediaplan.model import Scope, Settings

QUESTION = Question(
    Scope(date(2026, 1, 1), date(2026, 3, 31)), Settings(inactive_after=180, activation_window=60)
)
FIRST_PATH = set(
    """spend fees full_cost sales revenue margin discount refund net_revenue average_basket quantity
    new_customers active_customers repeat_rate activation_rate reactivation_rate cac cac_paid roas_own roi
    contacts contacted_customers contactable_customers platform_spend
    impressions clicks ctr cpc cpm engagements engagement_rate platform_conversions
    platform_revenue roas sent delivered delivery_rate opens open_rate click_rate unsubscribe_rate
    complaint_rate grp cost_per_grp cpa""".split()  # noqa: SIM905 - a list of 40 quoted words reads worse
)


def test_the_metrics_of_the_first_path_are_there() -> None:
    assert set(METRICS) >= FIRST_PATH


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_a_metric_says_all_a_glossary_needs(metric: Metric) -> None:
    assert METRICS[metric.name] is metric
    assert all(
        words and words[0] == words[0].strip() for words in (metric.label, metric.meaning, metric.formula)
    )
    assert metric.meaning.endswith(".")
    assert metric.dimensions <= set(DIMENSIONS)
    assert "total" in metric.dimensions or metric.name == "cac_paid", "which is of one channel"


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
@pytest.mark.parametrize("dialect", ["duckdb", "databricks"])
def test_a_metric_compiles_for_both_dialects(metric: Metric, dialect: str) -> None:
    by = "month" if "month" in metric.dimensions else next(iter(sorted(metric.dimensions)))
    made = expression(QUESTION, [by], [metric], by_currency=True)
    sql = ibis.to_sql(made, dialect=dialect, params=QUESTION.given)
    assert all(FACTS[m.table].table.name in sql for m in needed([metric]).values() if m.table)
    kind = str(made.schema()[metric.name])
    assert kind == ("int64" if metric.unit is Unit.COUNT else "float64")


def test_a_metric_cannot_be_declared_without_a_way_to_compute_it() -> None:
    with pytest.raises(ValueError, match="lost: give a table and an expression"):
        Metric("lost", "Lost", "Lost.", "none", Unit.COUNT, Kind.OWN)


def test_only_claims_of_platforms_are_never_added() -> None:
    claimed = {metric.name for metric in METRICS.values() if metric.per_platform}
    assert claimed == {"platform_conversions", "platform_revenue", "roas", "cpa"}


def test_figures_about_people_are_all_that_is_not_a_cost_or_a_platforms_own() -> None:
    """Messages may be known one by one, with whom each went to."""
    assert set(METRICS) >= OF_MESSAGES
    assert {m.name for m in METRICS.values() if not m.personal} == {
        m.name for m in METRICS.values() if m.kind is Kind.REPORTED
    } - OF_MESSAGES


def test_a_figure_of_amounts_is_known_to_be_one() -> None:
    assert {m.name for m in METRICS.values() if m.amounts} == {
        m.name for m in METRICS.values() if m.unit is Unit.MONEY
    } | {"roas", "roas_own", "roi"}
