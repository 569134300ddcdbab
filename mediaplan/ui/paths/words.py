"""What columns are called on the page of paths, where another page calls them otherwise."""

from __future__ import annotations

from mediaplan.model import N_
from mediaplan.ui.context import Context

LABELS = {
    "path": N_("Path"),
    "conversions": N_("Conversions"),
    "share": N_("Share of journeys"),
    "step": N_("Step"),
    "beyond": N_("Or more"),
    "longer": N_("Goes on"),
    "contacts": N_("Number of contacts"),
    "days_to": N_("To day"),
}


def labels(ctx: Context, **others: str) -> dict[str, str]:
    """Return labels of columns, translated.

    Parameters
    ----------
    ctx : Context
        Of this run.
    **others
        English labels of further columns, or other ones.
    """
    return {name: ctx._(label) for name, label in {**LABELS, **others}.items()}
