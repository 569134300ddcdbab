"""The other models, one click away: what each credits, how sure, and how it decides in plain words."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from mediaplan.analysis import attribution
from mediaplan.analysis.attribution import MODELS
from mediaplan.analysis.credited import chosen, in_one_currency, with_effects
from mediaplan.locale import number
from mediaplan.model import Answer, MediaplanError, Text, text, texts
from mediaplan.ui.ask import ask
from mediaplan.ui.attribution.choices import Choices
from mediaplan.ui.attribution.truth import truth
from mediaplan.ui.attribution.words import labels
from mediaplan.ui.context import Context
from mediaplan.ui.in_link import kept, key
from mediaplan.ui.plain import plain
from mediaplan.ui.table import table

ALL = "all"
COLUMNS = (
    "conversions", "conversions_low", "conversions_high", "share", "removal_effect", "revenue",
    "cost_per_conversion", "cost_per_conversion_low", "cost_per_conversion_high", "roas_attributed",
    "roas_attributed_low", "roas_attributed_high", "thin",
)  # fmt: skip
#: Decimals of a check whose differences are small.
DIGITS = 3


def models(ctx: Context, choices: Choices, answer: Answer, currency: str | None) -> None:
    """Show all models side by side, or one of them with its intervals and its explanation.

    Parameters
    ----------
    ctx : Context
        Of this run.
    choices : Choices
        What is asked.
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`, every row, in one currency.
    currency : str or None
        The one looked at, where there are several.
    """
    _ = ctx._
    kept(ctx, "model", (ALL, *MODELS), ALL)
    with st.container(horizontal=True, vertical_alignment="center", key="models_head"):
        st.markdown(f"## {plain(_('Other models'))}", width="content")
        truth(ctx, answer.extra["recommended"])
    picked = st.segmented_control(
        _("Model"),
        [ALL, *MODELS],
        format_func=lambda each: _("Side by side") if each == ALL else _(MODELS[each].label),
        key=key(ctx.page, "model"),
        required=True,
        label_visibility="collapsed",
    )
    name = str(picked)
    if name == ALL:
        _side_by_side(ctx, choices, answer)
        return
    left, right = st.columns([2.4, 1])
    with left:
        _one(ctx, choices, answer, name, currency)
    with right, st.container(border=True, key="explained"):
        explained(ctx, answer, name)


def _side_by_side(ctx: Context, choices: Choices, answer: Answer) -> None:
    """Show what each model credits, a column each."""
    table(
        ctx,
        chosen(answer, ctx.scope, choices.by),
        key="models_all",
        columns=[_names(choices.by), *answer.extra["models"]],
        labels=labels(ctx, choices.outcome),
        title=ctx._("What each model credits"),
    )


def _one(ctx: Context, choices: Choices, answer: Answer, name: str, currency: str | None) -> None:
    """Show what one model credits; why, where it cannot."""
    try:
        found = ask(ctx, attribution.attribution, name, scope=answer.scope, **choices.told)
    except MediaplanError as error:  # Shapley, of too many names
        st.info(plain(ctx.say(error.message)), icon=":material/info:")
        return
    found = with_effects(in_one_currency(found, currency))
    found = chosen(found, ctx.scope, choices.by)
    there = [each for each in COLUMNS if each in found.frame and found.frame[each].notna().any()]
    table(
        ctx,
        found,
        key=f"model_{name}",
        columns=[_names(choices.by), *there],
        labels=labels(ctx, choices.outcome),
        all_in_files=True,
        title=ctx.say(text("Credit by the model: {model}", model=Text(MODELS[name].label))),
    )


def explained(ctx: Context, answer: Answer, name: str) -> None:
    """Explain a model in plain words, and for Markov how its order was chosen.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Of :func:`mediaplan.analysis.attribution.compared`.
    name : str
        Of the model.
    """
    said = [plain(ctx._(MODELS[name].explained))]
    if name == answer.extra["recommended"]:
        said.append(
            plain(
                ctx._(
                    "It is the one recommended here because it looks at journeys without a sale as well. "
                    "“Lost without it” is the share of conversions that the chain loses when a row is "
                    "taken out of it; credit is shared in that proportion."
                )
            )
        )
        said += _order(ctx, answer)
    with st.container(gap="xsmall"):
        st.markdown(f"#### {plain(ctx._('This model in plain words'))}")
        st.markdown("\n\n".join(said))


def _order(ctx: Context, answer: Answer) -> list[str]:
    """Say how the order was chosen: what each foretells of journeys it was not fitted on."""
    orders = answer.extra.get("orders") or []
    if not orders:
        return []
    checked = [each for each in orders if not pd.isna(each["auc"]) and not pd.isna(each["se"])]
    if not checked:
        return [
            plain(
                ctx._(
                    "There are too few journeys to check how many contacts it should remember at a time (its "
                    "order): it remembers one, order 1."
                )
            )
        ]
    first = text(
        "How many contacts it remembers at a time (its order) is chosen by a check on {whole}, each "
        "foretold by a chain that was fitted without it. {converting} of them convert. The measure is the "
        "AUC: 0.5 is no better than chance, 1 is never wrong.",
        whole=texts("{n} journey", "{n} journeys", int(checked[0]["journeys"])),
        converting=int(checked[0]["converting"]),
    )
    rows = [plain(ctx.say(_checked(ctx, each, int(answer.extra["order"])))) for each in checked]
    return [plain(ctx.say(first)), "\n".join(f"- {row}" for row in rows)]


def _checked(ctx: Context, order: dict[str, float], best: int) -> Text:
    """Say what the check found of one order."""
    said = text(
        "Order {order}: AUC {auc}, standard error {se}",
        order=int(order["order"]),
        auc=number(order["auc"], ctx.language, DIGITS),
        se=number(order["se"], ctx.language, DIGITS),
    )
    return text("{first} (chosen)", first=said) if int(order["order"]) == best else said


def _names(by: str) -> str:
    """Return the column of names."""
    return "campaign_name" if by == "campaign" else by
