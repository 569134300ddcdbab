"""What must be said beside figures: rules they rest on, filters they do not know, why one is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from mediaplan.metrics.expressions import half_filtered, needed, only_part
from mediaplan.metrics.facts import FACTS
from mediaplan.metrics.margins import MOST_UNKNOWN, unknown_share, written
from mediaplan.metrics.metric import Kind, Metric
from mediaplan.metrics.question import Question
from mediaplan.metrics.registry import METRICS
from mediaplan.model import N_, Answer, Money, Text, text

BASES = {
    frozenset({Kind.REPORTED}): text("Figures as each channel reports them, each day read once."),
    frozenset({Kind.OWN}): text("The company's own figures: confirmed sales, customers and contacts."),
}
REFUND = METRICS["refund"]
MARGIN, ROI, REVENUE, WITHOUT = "margin", "roi", "revenue", "revenue_without_margin"
#: Made of the orders' amounts as they were sold.
BEFORE_REFUNDS = frozenset({"revenue", "margin", "average_basket"})
MIXED = text(
    "Costs and platform figures as reported or planned, sales and customers from the company's own data."
)

#: Where rows hold claims of several platforms.
CLAIMS_APART = text(
    "Several platforms claim conversions in the same rows. What they claim is never added, "
    "so it is left empty there: split by source to see it."
)


#: Where channels or campaigns are chosen.
PART_OF_ALL = text(
    "The blended acquisition cost per customer is that of all acquisition spend and all new customers: it is "
    "not given for some channels or campaigns. Those have their paid one."
)

#: What is said of the period, and of the one it is compared with; in one currency, and in several.
LEFT_OUT = {
    "": N_("Margin leaves out {unknown} of revenue: the orders it comes from do not give theirs."),
    "_before": N_(
        "Margin leaves out {unknown} of revenue of the period compared with: the orders it comes from do not "
        "give theirs."
    ),
}
LEFT_OUT_IN = {
    "": N_(
        "Margin leaves out {unknown} of revenue in {currency}: the orders it comes from do not give theirs."
    ),
    "_before": N_(
        "Margin leaves out {unknown} of revenue in {currency} of the period compared with: the orders it "
        "comes from do not give theirs."
    ),
}


def basis(metrics: Sequence[Metric]) -> Text:
    """Return what figures rest on, in a sentence."""
    return BASES.get(frozenset(metric.kind for metric in metrics), MIXED)


def filters(question: Question, metrics: Sequence[Metric]) -> list[Text]:
    """Say which filters say nothing of the figures, or leave one without its other half."""
    asked = needed(metrics).values()
    said = [
        told
        for table in dict.fromkeys(metric.table for metric in asked if metric.table)
        for attribute, told in FACTS[table].ignored.items()
        if getattr(question.scope, attribute)
    ]
    halves = [metric.name for metric in metrics if half_filtered(metric, question.scope)]
    if halves:
        said.append(
            text(
                "{metrics} cannot be given for these filters: they apply to customers and not to costs.",
                metrics=[Text(METRICS[name].label) for name in halves],
            )
        )
    if any(only_part(metric, question.scope) for metric in metrics):
        said.append(PART_OF_ALL)
    return said


def rules(question: Question, metrics: Sequence[Metric], frame: pd.DataFrame) -> list[Text]:
    """Say the rules that figures follow, and why some are empty.

    Parameters
    ----------
    question : Question
        Period, filters and settings.
    metrics : sequence of Metric
        The figures asked for.
    frame : DataFrame
        The figures found.

    Returns
    -------
    list of Text
    """
    names = {metric.name for metric in metrics}
    said = [rule for name, make in RULES.items() if name in names and (rule := make(question))]
    # Those that filters leave out are said already, with the true reason
    whole = [m for m in metrics if not only_part(m, question.scope) and not half_filtered(m, question.scope)]
    asked = {metric.name for metric in whole}
    empty = {name for name in asked if name in frame and not frame.empty and frame[name].isna().all()}
    if {"cac", "cac_paid"} & empty:
        said.append(
            text(
                "No acquisition cost per customer: no spend is declared for acquisition, or there is no new "
                "customer. Declare the stage of campaigns or plan lines."
            )
        )
    return said + _no_return([metric.name for metric in whole], frame)


def also_needed(metrics: Sequence[Metric]) -> list[Metric]:
    """Return what must be computed too, to say how much of revenue has no known margin.

    Parameters
    ----------
    metrics : sequence of Metric
        The figures asked for.

    Returns
    -------
    list of Metric
        None where none of them is made of margin.
    """
    wanted = [METRICS[name] for name in (REVENUE, WITHOUT)] if MARGIN in needed(metrics) else []
    return [metric for metric in wanted if metric not in metrics]


def not_net(metrics: Sequence[Metric]) -> list[Metric]:
    """Return what must be computed too, to say how much figures would lose by refunds.

    Parameters
    ----------
    metrics : sequence of Metric
        The figures asked for.

    Returns
    -------
    list of Metric
        None where none of them is made of revenue or margin.
    """
    return [REFUND] if REFUND not in metrics and _gross(metrics) else []


def left_out(answer: Answer, metrics: Sequence[Metric], found: pd.DataFrame) -> list[Text]:
    """Say what share of the scope's revenue margin leaves out.

    Parameters
    ----------
    answer : Answer
        What passed the gate, with the revenue of each row: where none of anybody is shown, the
        share of it is not said.
    metrics : sequence of Metric
        The figures asked for.
    found : DataFrame
        The figures as computed, with the revenue of each row and what of it has no margin.

    Returns
    -------
    list of Text
        Nothing where margin was not asked for, or every order gives its own.
    """
    if MARGIN not in needed(metrics) or not answer.frame[REVENUE].notna().any():
        return []
    currencies = found["currency"].fillna("") if "currency" in found else pd.Series("", index=found.index)
    said = []
    for suffix in LEFT_OUT:
        if f"{WITHOUT}{suffix}" not in found:
            continue
        sums = found[[f"{WITHOUT}{suffix}", f"{REVENUE}{suffix}"]].groupby(currencies).sum()
        for currency, without, revenue in sums.itertuples(name=None):
            if share := unknown_share(without, revenue):
                fields = {"unknown": written(share), **({"currency": str(currency)} if currency else {})}
                said.append(text((LEFT_OUT_IN if currency else LEFT_OUT)[suffix], **fields))
    return said


def refunds(answer: Answer, metrics: Sequence[Metric], found: pd.DataFrame) -> list[Text]:
    """Say how much of the scope's sales was refunded, which revenue and margin do not deduct.

    Parameters
    ----------
    answer : Answer
        What is shown: where no revenue of anybody is, nor is what was refunded of it.
    metrics : sequence of Metric
        The figures asked for.
    found : DataFrame
        The figures as computed, with the refunds of each row.

    Returns
    -------
    list of Text
    """
    shown = [metric.name for metric in _gross(metrics) if metric.name in answer.frame]
    if not shown or not answer.frame[shown].notna().any(axis=None):
        return []
    only = answer.extra.get("currency", "")
    paid = found["currency"].fillna("") if "currency" in found else pd.Series(only, index=found.index)
    whole = found[REFUND.name].groupby(paid).sum()
    amounts = tuple(Money(float(value), str(currency)) for currency, value in whole.items() if value)
    if not amounts:
        return []
    return [
        text(
            "Refunds of {amounts} are not deducted from revenue and margin, nor from what is made of them: "
            "net revenue deducts them.",
            amounts=amounts,
        )
    ]


def _no_return(names: Sequence[str], frame: pd.DataFrame) -> list[Text]:
    """Say why returns are not given: too much of the margin is not known, or one side of it is missing."""
    if ROI not in names or frame.empty:
        return []
    empty = frame.loc[frame[ROI].isna()]
    shares = [
        unknown_share(*pair)
        for s in ("", "_before")
        if f"{ROI}{s}" in frame
        for pair in zip(frame[f"{WITHOUT}{s}"], frame[f"{REVENUE}{s}"], strict=True)
    ]
    if any(share > MOST_UNKNOWN for share in shares):
        return [
            text(
                "No return on investment is given where more than {limit_share} of revenue has no known "
                "margin.",
                limit_share=MOST_UNKNOWN,
            )
        ]
    if len(empty) == len(frame) and (MARGIN not in names or frame[MARGIN].isna().all()):
        return [
            text("No return on investment: it needs the margin of sales and the cost of what was bought.")
        ]
    return []


def _gross(metrics: Sequence[Metric]) -> list[Metric]:
    """Return the figures that are made of amounts before refunds."""
    return [metric for metric in metrics if BEFORE_REFUNDS & set(needed([metric]))]


def _silence(question: Question) -> Text | None:
    """Say after what silence a customer is inactive."""
    settings = question.settings
    days = settings.inactive_after
    own = (*settings.inactive_after_by_segment, *settings.inactive_after_by_category)
    names = ", ".join(dict.fromkeys(name for name, _days in own))
    if days is None and not names:
        return text(
            "Nobody is inactive: the silence that makes it so is not set. It is proposed with the first "
            "sales."
        )
    if question.scope.start is None:
        return text("No reactivation rate: it needs a period with a first day.")
    if days is None:
        return text(
            "Inactive by rules of their own: {names}. Of all others the silence is not set.", names=names
        )
    if names:
        return text(
            "Inactive after {days} days without a sale (own rules for {names}).", days=days, names=names
        )
    return text("Inactive after {days} days without a sale.", days=days)


RULES: dict[str, Callable[[Question], Text | None]] = {
    "reactivation_rate": _silence,
}
