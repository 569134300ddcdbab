"""The words of journeys and attribution, each declared once: figures that are no metric, rules, models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mediaplan.analysis.attribution import MODELS
from mediaplan.analysis.attribution.credit import LEVEL, RESAMPLES
from mediaplan.metrics import Kind, Unit
from mediaplan.model import N_, SETTINGS, Text

#: What terms are about, in the order they are shown.
GROUPS = {
    "credit": N_("Attributed figures"),
    "journeys": N_("Journeys and paths"),
    "windows": N_("What can have led to what"),
    "models": N_("Models of attribution"),
}


@dataclass(frozen=True)
class Term:
    """One word of journeys and attribution.

    Parameters
    ----------
    name : str
        In links; of a figure also its column in answers, of a rule the setting, of a model its name on
        the command line.
    label, meaning, formula : str
        English source of what people read (marked with ``N_`` where declared); no formula of a word.
    group : str
        One of :data:`GROUPS`.
    unit, kind : Unit, Kind, optional
        Of a figure, as a metric declares them.
    higher_is_better : bool, optional
        As a metric declares it.
    pages : tuple of str
        The pages that use it.
    command : str
        What asks the command line for it; empty where nothing does.
    values : tuple of (str, value)
        Of the fields in what people read, where a figure of the code is said.
    """

    name: str
    label: str
    meaning: str
    group: str
    formula: str = ""
    unit: Unit | None = None
    kind: Kind | None = None
    higher_is_better: bool | None = None
    pages: tuple[str, ...] = ("attribution",)
    command: str = "attribution"
    values: tuple[tuple[str, Any], ...] = ()

    def said(self, source: str) -> Text:
        """Return the label, the meaning or the formula as a sentence, with the figures it says.

        Parameters
        ----------
        source : str
            One of the three.
        """
        return Text(source, None, self.values)


def _credit(
    name: str,
    label: str,
    meaning: str,
    formula: str,
    unit: Unit,
    *,
    higher_is_better: bool | None = None,
    command: str = "attribution",
) -> Term:
    """Declare a figure that a model makes."""
    return Term(
        name,
        label,
        meaning,
        "credit",
        formula,
        unit,
        Kind.ATTRIBUTED,
        higher_is_better,
        command=command,
    )


def _delay(name: str, label: str, meaning: str, formula: str) -> Term:
    """Declare a time before a conversion."""
    return Term(
        name,
        label,
        meaning,
        "journeys",
        formula,
        Unit.DAYS,
        Kind.OWN,
        pages=("paths",),
        command="journeys --show delays",
    )


def _rule(name: str, options: str) -> Term:
    """Return the term of a setting, in the setting's own words; ``options`` say it to the command line."""
    said = SETTINGS[name].metadata
    return Term(
        name,
        said["label"],
        said["meaning"],
        "windows",
        pages=("attribution", "paths"),
        command=f"attribution {options}",
    )


CREDIT = (
    _credit(
        "conversions",
        N_("Credited conversions"),
        N_(
            "Sales, leads, quotes or customers kept that a model shares out among the contacts before them. "
            "What has no known contact before it is credited to nobody."
        ),
        N_("sum over conversions of the share that the model gives the row"),
        Unit.NUMBER,
        higher_is_better=True,
    ),
    _credit(
        "revenue",
        N_("Attributed revenue"),
        N_("The revenue of the same conversions, shared out by the same model."),
        N_("sum over conversions of revenue × the share that the model gives the row"),
        Unit.MONEY,
        higher_is_better=True,
    ),
    _credit(
        "margin",
        N_("Attributed margin"),
        N_("The margin of the same conversions, of the orders that give one, shared out by the same model."),
        N_("sum over conversions of margin × the share that the model gives the row"),
        Unit.MONEY,
        higher_is_better=True,
    ),
    _credit(
        "cost_per_conversion",
        N_("Cost per credited conversion"),
        N_(
            "What was spent for one conversion credited: a sale, a lead, a quote or a customer kept. "
            "Attributed, so not the same as the cost of a customer that would not have come otherwise."
        ),
        N_("spend ÷ credited conversions"),
        Unit.MONEY,
        higher_is_better=False,
    ),
    _credit(
        "roas_attributed",
        N_("ROAS, attributed"),
        N_("Revenue that the model credits for each unit of money spent."),
        N_("attributed revenue ÷ spend"),
        Unit.NUMBER,
        higher_is_better=True,
    ),
    _credit(
        "removal_effect",
        N_("Lost without it"),
        N_(
            "Removal effect: the share of conversions that the Markov chain loses when a row is taken out of "
            "it. Credit is shared in that proportion."
        ),
        N_("1 − conversion probability without the row ÷ conversion probability with it"),
        Unit.RATIO,
    ),
    _credit(
        "disagreement",
        N_("Disagreement"),
        N_(
            "How far the models are apart on a row: the range over all of them. Where it is wide, the figure "
            "depends on the model, and no model should be believed alone."
        ),
        N_("(most credited by a model − least credited by a model) ÷ all credited conversions"),
        Unit.RATIO,
        command="",  # the command line asks one model at a time
    ),
    Term(
        "interval",
        N_("{level_share} interval"),
        N_(
            "Between which figures the credit of a row lies in {level_share} of {draws} draws of the "
            "customers, with repeats, so that each draw has some twice and others not at all. It says how "
            "far chance among customers goes, not whether the model is right."
        ),
        "credit",
        N_("from the {low_share} to the {high_share} quantile of the credit over the draws"),
        kind=Kind.ATTRIBUTED,
        values=(
            ("level_share", LEVEL),
            ("draws", RESAMPLES),
            ("low_share", (1 - LEVEL) / 2),
            ("high_share", (1 + LEVEL) / 2),
        ),
    ),
)
JOURNEYS = (
    Term(
        "journey",
        N_("Journey"),
        N_(
            "The marketing contacts of one customer (in B2B, of one company) in a row, up to a conversion, "
            "or to a silence as long as the lookback. Contacts after a conversion begin the next one."
        ),
        "journeys",
        pages=("attribution", "paths"),
        command="",
    ),
    Term(
        "open_journeys",
        N_("Open journey"),
        N_(
            "A journey without a conversion whose last contact is younger than the lookback: it may still "
            "convert. Until then it counts as not converting, and the share of open ones is said."
        ),
        "journeys",
        N_("open journeys ÷ all journeys"),
        Unit.RATIO,
        Kind.OWN,
        pages=("attribution", "paths"),
    ),
    Term(
        "path",
        N_("Path"),
        N_(
            "The channels or campaigns of a journey in their order. Journeys with the same path are counted "
            "together; the same step several times in a row can be taken as one."
        ),
        "journeys",
        pages=("paths",),
        command="journeys --show paths",
    ),
    _delay(
        "from_first_median",
        N_("Time from the first contact"),
        N_("Half of the conversions come sooner after the first contact of their journey."),
        N_("median of (time of the conversion − time of the first contact)"),
    ),
    _delay(
        "from_last_median",
        N_("Time from the last contact"),
        N_("Half of the conversions come sooner after the last contact of their journey."),
        N_("median of (time of the conversion − time of the last contact)"),
    ),
)
#: Settings that make journeys, with how the command line is told another value for once.
RULES = {
    "attribution_lookback": "--lookback 60",
    "view_window": "--view-window 7",
    "open_window": "--open-window 7",
    "click_window": "--click-window 14",
    "ignore_direct": "--keep-direct",
    "kept_after": "--outcome retention --kept-after 60",
}
ORDER = Term(
    "order",
    N_("Order of a Markov chain"),
    N_(
        "How many contacts in a row the chain remembers: with order 1 what comes next depends on the last "
        "contact alone, with order 2 on the last two. The order taken is the one that best foretells "
        "journeys it was not fitted on (AUC: 0.5 is chance, 1 is never wrong)."
    ),
    "models",
    command="attribution --model markov --order 2",
)
TERMS = {
    term.name: term
    for term in (
        *CREDIT,
        *JOURNEYS,
        *(_rule(name, options) for name, options in RULES.items()),
        *(
            Term(
                model.name,
                model.label,
                model.explained,
                "models",
                command=f"attribution --model {model.name}",
            )
            for model in MODELS.values()
        ),
        ORDER,
    )
}
