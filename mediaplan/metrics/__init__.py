"""Each figure declared once, and the question that asks for any of them."""

from __future__ import annotations

from mediaplan.metrics.dimensions import DIMENSIONS, Dimension
from mediaplan.metrics.facts import FACTS, Facts
from mediaplan.metrics.figures import figures
from mediaplan.metrics.metric import Kind, Metric, Unit, ratio
from mediaplan.metrics.registry import METRICS

__all__ = [
    "DIMENSIONS",
    "FACTS",
    "METRICS",
    "Dimension",
    "Facts",
    "Kind",
    "Metric",
    "Unit",
    "figures",
    "ratio",
]
