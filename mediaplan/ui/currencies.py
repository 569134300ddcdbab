"""Amounts of several currencies: one is looked at at a time, none are added."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from mediaplan.model import Answer, Text, text
from mediaplan.ui.context import Context
from mediaplan.ui.plain import plain


def looked_at(ctx: Context, answer: Answer) -> str | None:
    """Return the currency a page is in: the one chosen, where the answer has amounts in it.

    Parameters
    ----------
    ctx : Context
        Of this run.
    answer : Answer
        Of the whole page: it says which currencies there are for this period and these filters.

    Returns
    -------
    str or None
        None where there is only one and it is the one chosen, or none at all. Another than the
        one chosen is said: the choice stays in the link, for a period that has it.
    """
    there = _currencies(answer)
    if not ctx.currency or not there or there == [ctx.currency]:
        return None
    if ctx.currency in there:
        return ctx.currency
    said = text(
        "No amount is in {currency} for this period and these filters: they are in {other}.",
        currency=ctx.currency,
        other=there[0],
    )
    st.info(plain(ctx.say(said)), icon=":material/currency_exchange:")
    return there[0]


def in_currency(answer: Answer, currency: str | None) -> Answer:
    """Return an answer with the rows of one currency, and those that bear none."""
    if currency is None:
        return answer
    there = _currencies(answer)
    if "currency" in answer.frame:
        rows = answer.frame["currency"].isna() | (answer.frame["currency"] == currency)
    elif there and there != [currency]:
        rows = pd.Series(False, index=answer.frame.index)  # every row is in another
    else:
        return answer
    return replace(answer.only(rows), extra=answer.extra | {"currency": currency})


def in_words(currency: str | None, sentence: Text) -> Text:
    """Return the sentence of a page that speaks of one currency of several."""
    return text("In {currency}: {sentence}", currency=currency, sentence=sentence) if currency else sentence


def alone(answer: Answer) -> Answer:
    """Return an answer in one currency as if there were no other."""
    return replace(answer, frame=answer.frame.drop(columns="currency", errors="ignore"))


def _currencies(answer: Answer) -> list[str]:
    """Return the currencies an answer has amounts in, the commonest first."""
    if "currency" in answer.frame:
        return [str(each) for each in answer.frame["currency"].dropna().value_counts().index]
    known = answer.extra.get("currency")
    return [str(known)] if known else []
