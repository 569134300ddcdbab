"""What credit is called, by what journeys lead to: on the cards, in charts, tables and files."""

from __future__ import annotations

from mediaplan.analysis.attribution import MODELS
from mediaplan.model import N_, text
from mediaplan.ui.columns import ENDS
from mediaplan.ui.context import Context

CREDITED = {
    "sale": N_("Credited sales"),
    "lead": N_("Credited leads"),
    "quote": N_("Credited quotes"),
    "retention": N_("Credited customers kept"),
}
COST = {
    "sale": N_("Cost per credited sale"),
    "lead": N_("Cost per credited lead"),
    "quote": N_("Cost per credited quote"),
    "retention": N_("Cost per credited customer kept"),
}
ATTRIBUTED = {"revenue": N_("Attributed revenue"), "margin": N_("Attributed margin")}


def labels(ctx: Context, outcome: str) -> dict[str, str]:
    """Return the labels of columns, translated, for tables and files.

    Parameters
    ----------
    ctx : Context
        Of this run.
    outcome : str
        What journeys lead to.
    """
    _ = ctx._
    names = {"conversions": CREDITED[outcome], **ATTRIBUTED}
    found = {name: _(label) for name, label in names.items()}
    ends = {
        f"{name}_{end}": ctx.say(text(said, figure=found[name]))
        for name in names
        for end, said in ENDS.items()
    }
    models = {name: _(model.label) for name, model in MODELS.items()}
    return {
        **found,
        **ends,
        **models,
        # They stand beside what they are the ends of
        "conversions_low": _("Low (90%)"),
        "conversions_high": _("High (90%)"),
        "share": _("Share of credit"),
        "cost_per_conversion": _(COST[outcome]),
    }
