"""What the charts of paths say to those who do not see them."""

from __future__ import annotations

from typing import Any

import pandas as pd

from mediaplan.charts.described import period
from mediaplan.charts.look import LABELS
from mediaplan.charts.measure import flagged, floats
from mediaplan.charts.outcomes import OUTCOMES
from mediaplan.model import Answer, Duration, Text, text, texts
from mediaplan.model.vocabulary import CONVERSION, NONE

#: Days whose share of conversions is said.
WITHIN = (1, 7, 30)


def first_steps_alt(answer: Answer) -> Text:
    """Describe first steps: of how many journeys, where most begin, and the largest ribbon between channels.

    Parameters
    ----------
    answer : Answer
        What is drawn; ``extra["journeys"]``, how many there are, with those that are withheld.

    Returns
    -------
    Text
        Of the journeys whose first step is drawn, and how many those are of all.
    """
    frame = answer.frame
    known = frame.loc[frame["journeys"].notna() & (frame["journeys"] != 0)] if len(frame) else frame
    begun = known.loc[known["step"] == 1] if len(known) else known
    if begun.empty:
        return text("First steps of journeys, {period}: nothing to show.", period=period(answer.scope))
    sums = floats(begun["journeys"]).groupby(begun["step_from"].astype(str)).sum()
    whole = _drawn_of(answer, sums, int(sums.sum()))
    onward = known.loc[~known["step_to"].isin(list(OUTCOMES))]
    if onward.empty:
        return whole
    most = onward.iloc[int(floats(onward["journeys"]).to_numpy().argmax())]
    return text(
        "{first} The step taken most: from {before} to {after} ({most}).",
        first=whole,
        before=_called(most["step_from"]),
        after=_called(most["step_to"]),
        most=int(most["journeys"]),
    )


def _drawn_of(answer: Answer, sums: pd.Series, drawn: int) -> Text:
    """Say how many journeys are drawn, of how many, and with what most of those begin."""
    there = answer.extra.get("journeys")
    values: dict[str, Any] = {
        "period": period(answer.scope),
        "name": _called(str(sums.idxmax())),
        "begun_share": float(sums.max() / sums.sum()),
    }
    if there and there > drawn:
        return texts(
            "First steps of {n} of {whole} journeys ({drawn_share}), {period}: those of too few people are "
            "left out. Most of those drawn begin with {name} ({begun_share}).",
            "First steps of {n} of {whole} journeys ({drawn_share}), {period}: those of too few people are "
            "left out. Most of those drawn begin with {name} ({begun_share}).",
            drawn,
            whole=int(there),
            drawn_share=drawn / there,
            **values,
        )
    return texts(
        "First steps of {n} journey, {period}. Most begin with {name} ({begun_share}).",
        "First steps of {n} journeys, {period}. Most begin with {name} ({begun_share}).",
        drawn,
        **values,
    )


def delay_curve_alt(answer: Answer) -> Text:
    """Describe on which days conversions come: the day of most, from the first and from the last contact.

    What comes on a day "or later" is no day: it is said beside.

    Parameters
    ----------
    answer : Answer
        What is drawn.

    Returns
    -------
    Text
    """
    frame = answer.frame
    whole = text("Days from contact to conversion, {period}.", period=period(answer.scope))
    before = whole
    for field, panel in (
        ("from_first_share", text("From the first contact")),
        ("from_last_share", text("From the last contact")),
    ):
        if field not in frame.columns or not frame[field].notna().any():
            continue
        share = floats(frame[field])
        each = share / (_ends(frame) - frame["days"].astype(float) + 1)
        said = _on_days(frame, share, each.mask(flagged(frame, "beyond")))
        whole = text("{first} {panel}: {shares}.", first=whole, panel=panel, shares=said)
        within = [
            text("{within_share} within {days}", within_share=float(total), days=Duration(days))
            for days in WITHIN
            if pd.notna(total := _within(frame, share, days))
        ]
        if within:
            whole = text("{first} {shares}.", first=whole, shares=within)
    if whole is before:
        return text(
            "Days from contact to conversion, {period}: nothing to show.", period=period(answer.scope)
        )
    return whole


def lengths_alt(answer: Answer) -> Text:
    """Describe lengths: the number of contacts before most conversions, and that of the highest rate.

    Parameters
    ----------
    answer : Answer
        What is drawn.

    Returns
    -------
    Text
    """
    frame = answer.frame
    rows = frame.loc[frame["conversions"].notna()] if len(frame) else frame
    if rows.empty:
        return text(
            "Conversions by number of contacts, {period}: nothing to show.", period=period(answer.scope)
        )
    most = rows.iloc[int(floats(rows["conversions"]).to_numpy().argmax())]
    whole = text(
        "Conversions by number of contacts, {period}. Most after {contacts} ({conversions}).",
        period=period(answer.scope),
        contacts=_contacts(most),
        conversions=int(most["conversions"]),
    )
    rated = rows.loc[rows["rate"].notna()]
    if rated.empty:
        return whole
    best = rated.iloc[int(floats(rated["rate"]).to_numpy().argmax())]
    return text(
        "{first} Highest rate: {rate} after {contacts}.",
        first=whole,
        rate=float(best["rate"]),
        contacts=_contacts(best),
    )


def following_alt(answer: Answer, by: str = "channel") -> Text:
    """Describe what follows: the most frequent passage, and after what a conversion comes most often.

    Parameters
    ----------
    answer : Answer
        What is drawn.
    by : str
        The dimension.

    Returns
    -------
    Text
    """
    frame = answer.frame
    before, after = f"{by}_from", f"{by}_to"
    rows = frame.loc[frame["share"].notna()] if len(frame) else frame
    if rows.empty:
        return text("What follows a contact, {period}: nothing to show.", period=period(answer.scope))
    whole = text("What follows a contact, {period}.", period=period(answer.scope))
    passages = rows.loc[~rows[after].isin(list(OUTCOMES))]
    if len(passages):
        most = passages.iloc[int(floats(passages["share"]).to_numpy().argmax())]
        whole = text(
            "{first} Strongest passage: after {before}, {after} in {follows_share} of cases.",
            first=whole,
            before=_called(most[before]),
            after=_called(most[after]),
            follows_share=float(most["share"]),
        )
    for outcome in (CONVERSION, NONE):
        ended = rows.loc[rows[after] == outcome]
        if ended.empty:
            continue
        most = ended.iloc[int(floats(ended["share"]).to_numpy().argmax())]
        values: dict[str, Any] = {
            "first": whole,
            "before": _called(most[before]),
            "follows_share": float(most["share"]),
        }
        whole = (
            text("{first} Conversions come most often after {before} ({follows_share}).", **values)
            if outcome == CONVERSION
            else text("{first} Journeys stop most often after {before} ({follows_share}).", **values)
        )
    return whole


def _called(value: Any) -> Text | str:
    """Return what a step is called in a sentence."""
    if value in OUTCOMES:
        return Text(OUTCOMES[value])
    words = LABELS["channel"]
    return Text(words[value]) if value in words else str(value)


def _ends(frame: pd.DataFrame) -> pd.Series:
    """Return the last day of each row, its own where it is of one day."""
    days = frame["days"].astype(float)
    return floats(frame["days_to"]).fillna(days) if "days_to" in frame else days


def _on_days(frame: pd.DataFrame, share: pd.Series, each: pd.Series) -> list[Text]:
    """Say on which day most come, of those that end, and how many come on the last one or later."""
    said, later = [], flagged(frame, "beyond") & share.notna()
    if (each > 0).any():
        at = int(each.to_numpy(na_value=-1.0).argmax())
        said.append(
            text(
                "most on day {place} ({most_share})", place=_day(frame, at), most_share=float(share.iloc[at])
            )
        )
    if later.any():
        at = int(later.to_numpy().argmax())
        start, part = int(frame["days"].iloc[at]), float(share.iloc[at])
        said.append(text("{later_share} on day {number} or later", later_share=part, number=start))
    return said


def _day(frame: pd.DataFrame, at: int) -> Text:
    """Return the days of a row in a sentence."""
    start, end = int(frame["days"].iloc[at]), int(_ends(frame).iloc[at])
    if end > start:
        return text("{low} to {high}", low=start, high=end)
    return Text("{number}", None, (("number", start),))


def _within(frame: pd.DataFrame, share: pd.Series, days: int) -> float:
    """Return the share of conversions less than so many days after, NaN where a day of them is not known."""
    there = (_ends(frame) < days) & ~flagged(frame, "beyond")
    whole = bool(there.any()) and _ends(frame)[there].max() == days - 1 and frame["days"][there].min() == 0
    return float(share.loc[there].sum(skipna=False)) if whole else float("nan")


def _contacts(row: pd.Series) -> Text:
    """Return a number of contacts in a sentence."""
    many = int(row["contacts"])
    if pd.notna(row.get("beyond")) and row["beyond"]:
        return texts("{n} contact or more", "{n} contacts or more", many)
    return texts("{n} contact", "{n} contacts", many)
