"""Nothing is credited: what would be here, and whether sales are missing or the contacts before them."""

from __future__ import annotations

from mediaplan.analysis.credited import Sums
from mediaplan.model import N_, Answer, Text, text
from mediaplan.ui.attribution.choices import Choices, controls
from mediaplan.ui.attribution.lookback import longer
from mediaplan.ui.attribution.side_by_side import unseen, unseen_card
from mediaplan.ui.context import Context
from mediaplan.ui.empty import empty
from mediaplan.ui.figure import notes

HERE = text("Here: what each channel and campaign contributes, by every contact before the sale.")
CONTACTS = (
    N_("recipients of the e-mail tool"),
    N_("site visits with a customer number"),
    N_("calls and other contacts that name a customer"),
)
#: What brings each outcome.
OUTCOMES = {
    "sale": (N_("orders from the shop or the CRM"),),
    "lead": (N_("leads of the CRM"),),
    "quote": (N_("quotes of the CRM"),),
    "retention": (N_("orders from the shop or the CRM"),),
}


def nothing_credited(ctx: Context, choices: Choices, answer: Answer, whole: Sums, said: Text) -> None:
    """Say what is missing, and leave the choices in reach.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`.
    whole : Sums
        What it adds up to.
    said : Text
        The page's sentence, which is not said again.
    """
    controls(ctx, choices, answer)
    longer(ctx, answer)
    brings: tuple[str, ...] = CONTACTS if whole.conversions else OUTCOMES[choices.outcome]
    if not whole.conversions and not answer.extra["total"]["journeys"]:
        brings = (*OUTCOMES[choices.outcome], *CONTACTS)
    empty(ctx, HERE, brings)
    beside = unseen(ctx, choices, answer, None)
    if not beside.frame.empty:
        unseen_card(ctx, choices, beside)
    notes(ctx, answer, elsewhere=(said,))
