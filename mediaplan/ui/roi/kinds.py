"""Who says so: every figure of this page bears whether it is reported, own, or made of both."""

from __future__ import annotations

from mediaplan.metrics import METRICS, Kind, Metric
from mediaplan.model import N_, Text, text
from mediaplan.ui.context import Context

WORDS = {
    Kind.REPORTED: N_("reported"),
    Kind.OWN: N_("own"),
    Kind.ATTRIBUTED: N_("attributed"),
    Kind.INCREMENTAL: N_("incremental"),
    Kind.MIXED: N_("own"),
}
#: Figures whose name says it already.
SAID = frozenset({"roas", "roas_own", "platform_revenue"})


def labelled(metric: Metric) -> Text:
    """Return a figure's name with who says so."""
    if metric.name in SAID:
        return Text(metric.label)
    return text("{figure} ({kind})", figure=Text(metric.label), kind=Text(WORDS[metric.kind]))


def labels(ctx: Context, names: tuple[str, ...]) -> dict[str, str]:
    """Return the labels of columns, translated, for tables and files."""
    return {name: ctx.say(labelled(METRICS[name])) for name in names if name in METRICS}
