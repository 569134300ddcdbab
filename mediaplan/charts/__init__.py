"""Answers in, Altair out. Charts return figures, they never show them."""

from __future__ import annotations

from mediaplan.charts.bars import leaderboard
from mediaplan.charts.counted_by import delay_curve, lengths
from mediaplan.charts.credited import credits  # noqa: A004 - as where it is made
from mediaplan.charts.crossing import crossing
from mediaplan.charts.delays import delays
from mediaplan.charts.described import against_alt, alt_text, curves_alt
from mediaplan.charts.described_credit import credits_alt, delays_alt
from mediaplan.charts.described_paths import delay_curve_alt, first_steps_alt, following_alt, lengths_alt
from mediaplan.charts.described_stages import crossing_alt, flows_alt, stages_alt
from mediaplan.charts.flows import flows
from mediaplan.charts.following import following
from mediaplan.charts.lines import trend
from mediaplan.charts.look import Look
from mediaplan.charts.loyal import loyalty_bars
from mediaplan.charts.measure import Measure, Measured
from mediaplan.charts.multiples import multiples
from mediaplan.charts.points import scatter
from mediaplan.charts.rounding import add_up, shares_of, told_apart
from mediaplan.charts.shares import shares
from mediaplan.charts.stages import stage_channels
from mediaplan.charts.steps import first_steps
from mediaplan.charts.timeline import evenly, series

__all__ = [
    "Look",
    "Measure",
    "Measured",
    "add_up",
    "against_alt",
    "alt_text",
    "credits",
    "credits_alt",
    "crossing",
    "crossing_alt",
    "curves_alt",
    "delay_curve",
    "delay_curve_alt",
    "delays",
    "delays_alt",
    "evenly",
    "first_steps",
    "first_steps_alt",
    "flows",
    "flows_alt",
    "following",
    "following_alt",
    "leaderboard",
    "lengths",
    "lengths_alt",
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
