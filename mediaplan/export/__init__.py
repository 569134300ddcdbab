"""Answers and charts as files that say what they are: filters, period, comparison, as-of date, link."""

from __future__ import annotations

from mediaplan.export.about import About, about
from mediaplan.export.columns import Column
from mediaplan.export.pictures import png, svg
from mediaplan.export.tables import csv, harmless, separator, xlsx

__all__ = ["About", "Column", "about", "csv", "harmless", "png", "separator", "svg", "xlsx"]
