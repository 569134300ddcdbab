"""Every metric there is, by name, in the order they are shown."""

from __future__ import annotations

from mediaplan.metrics.costs import COSTS, RETURNS
from mediaplan.metrics.customers import CUSTOMERS
from mediaplan.metrics.messages import MESSAGES
from mediaplan.metrics.metric import Metric
from mediaplan.metrics.platform import PLATFORM
from mediaplan.metrics.sales import CONTACTS, SALES

METRICS: dict[str, Metric] = {
    metric.name: metric for metric in (*COSTS, *SALES, *CUSTOMERS, *RETURNS, *CONTACTS, *PLATFORM, *MESSAGES)
}
