"""Answers in, Altair out. Charts return figures, they never show them."""

from __future__ import annotations

from mediaplan.charts.bars import leaderboard
from mediaplan.charts.crossing import crossing
from mediaplan.charts.described import against_alt, alt_text, curves_alt
from mediaplan.charts.described_stages import crossing_alt, flows_alt, stages_alt
from mediaplan.charts.flows import flows
from mediaplan.charts.lines import trend
from mediaplan.charts.look import Look
from mediaplan.charts.loyal import loyalty_bars
from mediaplan.charts.measure import Measure, Measured
from mediaplan.charts.multiples import multiples
from mediaplan.charts.points import scatter
from mediaplan.charts.rounding import add_up, shares_of, told_apart
from mediaplan.charts.shares import shares
from mediaplan.charts.stages import stage_channels
from mediaplan.charts.timeline import evenly, series

__all__ = [
    "Look",
    "Measure",
    "Measured",
    "add_up",
    "against_alt",
    "alt_text",
    "crossing",
    "crossing_alt",
    "curves_alt",
    "evenly",
    "flows",
    "flows_alt",
    "leaderboard",
    "loyalty_bars",
    "multiples",
    "scatter",
    "series",
    "shares",
    "shares_of",
    "stage_channels",
    "stages_alt",
    "told_apart",
    "trend",
]
