"""What columns of an answer are called and counted in: metrics and dimensions declared elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from mediaplan.analysis.attribution import MODELS
from mediaplan.analysis.terms import TERMS
from mediaplan.charts import Measure
from mediaplan.charts.measure import currency_of
from mediaplan.charts.parts import HEADS
from mediaplan.export import Column
from mediaplan.metrics import METRICS
from mediaplan.model import N_, Answer

#: Columns that are neither a metric nor a dimension, by name.
MEASURES = {
    measure.name: measure
    for measure in (
        Measure("customers", N_("Customers"), higher_is_better=True),
        Measure("customers_first", N_("Customers on the first day")),
        Measure("customers_last", N_("Customers after the last day")),
        Measure("contacts", N_("Contacts")),
        Measure("share", N_("Share"), "ratio"),
        Measure("share_of_budget", N_("Share of budget"), "ratio"),
        Measure("spend_share", N_("Share of spend"), "ratio"),
        Measure("sales_share", N_("Share of sales"), "ratio"),
        Measure("margin_share", N_("Share of margin"), "ratio"),
        Measure("new_customers_share", N_("Share of new customers"), "ratio"),
        Measure("awareness_share", N_("Share declared awareness"), "ratio"),
        Measure("loyalty_stage_spend", N_("Spend declared for the loyalty stage"), "money"),
        Measure("loyalty_stage_share", N_("Share declared for the loyalty stage"), "ratio"),
        Measure("stage_not_declared_share", N_("Share without declared stage"), "ratio"),
        Measure("loyalty_role_spend", N_("Spend declared for the loyalty role"), "money"),
        Measure("loyalty_role_share", N_("Share declared for the loyalty role"), "ratio"),
        Measure("role_not_declared_share", N_("Share without declared role"), "ratio"),
        Measure("conversions", TERMS["conversions"].label, higher_is_better=True),
        Measure("disagreement", TERMS["disagreement"].label, "ratio"),
        Measure("cost_per_conversion", TERMS["cost_per_conversion"].label, "money", higher_is_better=False),
        Measure("cost_per_conversion_low", N_("Cost, low (90%)"), "money", higher_is_better=False),
        Measure("cost_per_conversion_high", N_("Cost, high (90%)"), "money", higher_is_better=False),
        Measure("roas_attributed", TERMS["roas_attributed"].label, "number", higher_is_better=True),
        Measure("roas_attributed_low", N_("ROAS, low (90%)"), "number", higher_is_better=True),
        Measure("roas_attributed_high", N_("ROAS, high (90%)"), "number", higher_is_better=True),
        Measure("removal_effect", TERMS["removal_effect"].label, "ratio"),
        Measure("true_share", N_("True share"), "ratio"),
        Measure("misplaced", N_("Credit misplaced"), "ratio"),
    )
}
#: Ends of what is credited: of the 90 % interval, and over all models.
ENDS = {
    "low": N_("{figure}, low end of the 90% interval"),
    "high": N_("{figure}, high end of the 90% interval"),
    "least": N_("{figure}, least of all models"),
    "most": N_("{figure}, most of all models"),
}
CREDITED = {"conversions": "count", "revenue": "money", "margin": "money"}
MEASURES |= {
    name: Measure(name, ENDS[end], unit)
    for name, unit, end in ((f"{of}_{end}", unit, end) for of, unit in CREDITED.items() for end in ENDS)
}
MEASURES |= {name: Measure(name, model.label) for name, model in MODELS.items()}
SINCE = {
    "first": {
        "q1": N_("From the first contact, first quarter"),
        "median": N_("From the first contact, median"),
        "q3": N_("From the first contact, third quarter"),
    },
    "last": {
        "q1": N_("From the last contact, first quarter"),
        "median": N_("From the last contact, median"),
        "q3": N_("From the last contact, third quarter"),
    },
}
#: Columns of paths, delays and the chain of opportunities.
MEASURES |= {
    measure.name: measure
    for measure in (
        Measure("journeys", N_("Journeys")),
        Measure("rate", N_("Conversion rate"), "ratio", higher_is_better=True),
        Measure("revenue_per_conversion", N_("Value per conversion"), "money", higher_is_better=True),
        Measure("contacts_per_conversion", N_("Contacts per conversion"), "number"),
        Measure("days", N_("Days"), "days"),
        Measure("days_q1", N_("Days, first quarter"), "days"),
        Measure("days_median", N_("Days, median"), "days"),
        Measure("days_q3", N_("Days, third quarter"), "days"),
        Measure("within_1_share", N_("Within 1 day of the last"), "ratio"),
        Measure("within_7_share", N_("Within 7 days of the last"), "ratio"),
        Measure("within_30_share", N_("Within 30 days of the last"), "ratio"),
        Measure("from_first_share", N_("Share by days from the first contact"), "ratio"),
        Measure("from_last_share", N_("Share by days from the last contact"), "ratio"),
        Measure("opportunities", N_("Opportunities")),
        Measure("passed", N_("Passed"), higher_is_better=True),
        Measure("lost", N_("Lost"), higher_is_better=False),
        Measure("credited", N_("Passes shared out"), "number"),
        *(
            Measure(f"from_{since}_{part}", label, "days")
            for since, parts in SINCE.items()
            for part, label in parts.items()
        ),
    )
}
DIMENSIONS = {
    **HEADS,
    "state": N_("State"),
    "state_from": N_("From"),
    "state_to": N_("To"),
    **{f"{name}_from": N_("From") for name in ("step", "channel", "campaign", "link")},
    **{f"{name}_to": N_("To") for name in ("step", "channel", "campaign", "link")},
    "declared": N_("Declared stage"),
    "met": N_("Met"),
    "source": N_("Source"),
    "currency": N_("Currency"),
}
OTHERS = {
    "campaign_name": N_("Campaign name"),
    "provisional": N_("Not over yet"),
    "moved": N_("Changed state"),
    "spread": N_("Spread evenly"),
    "thin": N_("Few conversions"),
    "model": N_("Model"),
}
BEFORE = "_before"
WAS = N_("{figure}, before")


def columns_of(
    answer: Answer,
    _: Callable[[str], str],
    names: Sequence[str] | None = None,
    labels: Mapping[str, str] | None = None,
) -> list[Column]:
    """Return the columns of an answer as people read them.

    Parameters
    ----------
    answer : Answer
        The figures.
    _ : callable
        gettext of the reader's language.
    names : sequence of str, optional
        Which, in their order; each brings its ``_before`` where the answer has it. All by
        default.
    labels : mapping, optional
        Labels, translated, of columns that are called something else here.

    Returns
    -------
    list of Column
    """
    frame = answer.frame
    there = [str(name) for name in frame.columns]
    if names is not None:
        wanted = [each for name in names for each in (name, f"{name}{BEFORE}")]
        there = [name for name in dict.fromkeys(wanted) if name in frame.columns]
        if "currency" in frame.columns and "currency" not in there:
            there.append("currency")
    currency = currency_of(answer)
    return [_column(name, _, labels or {}, currency, frame[name]) for name in there]


def _column(
    name: str, _: Callable[[str], str], labels: Mapping[str, str], currency: str, values: pd.Series
) -> Column:
    """Describe one column."""
    plain = name.removesuffix(BEFORE)
    measure = METRICS.get(plain) or MEASURES.get(plain)
    if name in DIMENSIONS and measure is None:
        return Column(name, labels.get(name) or _(DIMENSIONS[name]), dimension=name)
    if measure is not None:
        label = labels.get(plain) or _(measure.label)
        label = label if plain == name else labels.get(name) or _(WAS).format(figure=label)
        unit = str(measure.unit)
        return Column(name, label, unit, currency=currency if unit == "money" else "")
    label = labels.get(name) or (_(OTHERS[name]) if name in OTHERS else name)
    numeric = pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)
    return Column(name, label, "number" if numeric else "")
