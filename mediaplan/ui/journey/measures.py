"""Figures of the journey's charts that are columns of its answers and no declared metric."""

from __future__ import annotations

from mediaplan.charts import Measure
from mediaplan.model import N_

AFTER = Measure("customers_last", N_("Customers at the end"))
SPEND_SHARE = Measure("spend_share", N_("Share of the stage's budget"), "ratio")
SALES_SHARE = Measure("sales_share", N_("Share of the stage's sales"), "ratio")
