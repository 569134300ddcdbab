"""Which paths customers take: the most frequent ones, their first steps, their length, what follows what."""

from __future__ import annotations

import ibis
import pandas as pd
from ibis import _

from mediaplan.analysis.paths.tidy import SHOWN, tidy, whole
from mediaplan.model import Ask
from mediaplan.model.vocabulary import CONVERSION, MORE, NONE, OTHERS

#: Paths that are listed, the most frequent ones; labels told apart in the first steps.
LISTED, NAMED = 100, 9
STEPS = 3
#: Behind the last step of a path.
END = ":end"
LONGEST = 10


def paths(ask: Ask, *, collapse: bool, threshold: int, currency: str | None = None) -> pd.DataFrame:
    """Return the most frequent paths, all others in a last row.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.
    collapse : bool
        Whether repeats are one step.
    threshold : int
        Fewest people shown: a path of fewer is with the others.
    currency : str, optional
        The one that revenue is in; without it there is none.

    Returns
    -------
    DataFrame
        ``path`` (tuple of labels; None for all others), ``longer`` (there are more steps than
        shown), ``journeys``, ``conversions``, ``revenue``, ``valued`` (the conversions whose revenue
        is known in that currency), ``people``.
    """
    spots = [f"spot_{n}" for n in range(1, SHOWN + 1)]

    def counts(rows: ibis.Table) -> dict[str, ibis.Value]:
        in_it = ibis.literal(value=False) if currency is None else rows.currency.fill_null("") == currency
        amount = ibis.ifelse(rows.converted & in_it, rows.revenue.cast("float64"), ibis.null("float64"))
        return {
            "journeys": rows.count(),
            "conversions": rows.converted.cast("int64").sum().cast("int64"),
            "revenue": amount.sum(),
            "valued": amount.count(),
        }

    def each(steps: ibis.Table) -> ibis.Table:
        rows = whole(tidy(steps, collapse=collapse))
        # Joined by: behind the last step stands a word, for nothing is equal to nothing
        named = {spot: rows[spot].fill_null(END) for spot in spots}
        return rows.mutate(longer=rows.spots > SHOWN, **named)

    def top(rows: ibis.Table) -> ibis.Table:
        added = rows.group_by(*spots, "longer").agg(**counts(rows), people=_.person_id.nunique())
        added = added.filter(added.people >= threshold)
        return added.order_by(added.journeys.desc(), *spots, "longer").limit(LISTED)

    def other(steps: ibis.Table) -> ibis.Table:
        rows = each(steps)
        rest = rows.anti_join(top(rows).view(), [*spots, "longer"])
        return rest.agg(**counts(rest), people=rest.person_id.nunique())

    listed, rest = ask(lambda steps: top(each(steps))), ask(other)
    rest = rest.loc[rest["journeys"] > 0].assign(longer=False)
    steps_of = [tuple(label for label in row if label != END) for row in listed[spots].to_numpy()]
    found = pd.concat([listed.drop(columns=spots), rest], ignore_index=True)
    found.insert(0, "path", pd.Series([*steps_of, *[None] * len(rest)], index=found.index, dtype=object))
    whole_numbers = ("journeys", "conversions", "valued", "people")
    return found.astype(dict.fromkeys(whole_numbers, "Int64"))


def first_steps(ask: Ask, *, collapse: bool) -> pd.DataFrame:
    """Return where the first three steps of journeys lead.

    Returns
    -------
    DataFrame
        ``step`` (1 to 3), ``step_from``, ``step_to`` (a label, :data:`CONVERSION`, :data:`NONE`,
        or, behind the third, :data:`MORE`), ``journeys``, ``people``. Small labels are
        :data:`OTHERS`.
    """

    def common(steps: ibis.Table) -> ibis.Table:
        rows = tidy(steps, collapse=collapse)
        named = rows.filter(rows.spot <= STEPS).group_by("label").agg(journeys=_.count())
        return named.order_by(named.journeys.desc(), "label").limit(NAMED)

    names = [str(label) for label in ask(common)["label"]]

    def moves(steps: ibis.Table) -> ibis.Table:
        rows = tidy(steps, collapse=collapse)
        rows = rows.filter(rows.spot <= STEPS)
        end = ibis.ifelse(rows.converted, CONVERSION, NONE)
        other = ibis.cases(
            (rows.following.isnull(), end),  # noqa: PD003 - this is Ibis
            (rows.spot == STEPS, ibis.literal(MORE)),
            else_=_named(rows.following, names),
        )
        return rows.group_by(step=rows.spot, step_from=_named(rows.label, names), step_to=other).agg(
            journeys=_.count(), people=_.person_id.nunique()
        )

    return ask(moves).sort_values(["step", "journeys"], ascending=[True, False], kind="stable")


def _named(label: ibis.StringValue, names: list[str]) -> ibis.StringValue:
    """Keep the labels that are told apart."""
    return ibis.ifelse(label.isin(names), label, ibis.literal(OTHERS))


def following(ask: Ask) -> pd.DataFrame:
    """Return what comes after a contact of each label.

    Returns
    -------
    DataFrame
        ``label_from``, ``label_to`` (a label, :data:`CONVERSION` or :data:`NONE`), ``journeys``
        (how often), ``days`` (the median between the two; NA at the end without conversion),
        ``people``.
    """

    def asked(steps: ibis.Table) -> ibis.Table:
        rows = tidy(steps, collapse=False)
        over = rows.following.isnull()  # noqa: PD003 - this is Ibis
        end = ibis.ifelse(rows.converted, CONVERSION, NONE)
        ended_at = ibis.ifelse(rows.converted, rows.until, ibis.null("timestamp"))
        arrived = ibis.ifelse(over, ended_at, rows.next_at)
        days = (arrived.epoch_seconds() - rows["at"].epoch_seconds()) / 86_400
        rows = rows.mutate(days=days.cast("float64"), label_to=ibis.ifelse(over, end, rows.following))
        return rows.group_by("label_to", label_from=rows.label).agg(
            journeys=_.count(), days=_.days.quantile(0.5), people=_.person_id.nunique()
        )

    return ask(asked)


def lengths(ask: Ask, threshold: int = 1) -> pd.DataFrame:
    """Return how many contacts journeys have.

    Parameters
    ----------
    ask : callable
        Asks the table of steps.
    threshold : int
        Fewest people shown: lengths of fewer, past the commonest one, are with the longer ones.

    Returns
    -------
    DataFrame
        ``contacts`` (1 to 10; the last is so many or more, if marked ``beyond``), ``journeys``,
        ``conversions``, ``people``.
    """

    def asked(steps: ibis.Table) -> ibis.Table:
        ends = steps.filter(steps.ends, ~steps.skipped)
        return ends.group_by(contacts=ibis.least(ends.contacts, LONGEST)).agg(
            journeys=_.count(),
            conversions=_.converted.cast("int64").sum().cast("int64"),
            people=_.person_id.nunique(),
        )

    def longest(steps: ibis.Table) -> ibis.Table:
        ends = steps.filter(steps.ends, ~steps.skipped, steps.person_id.notnull())  # noqa: PD004 - Ibis
        each = ends.group_by("person_id").agg(most=ibis.least(_.contacts.max(), LONGEST))
        return each.group_by("most").agg(people=_.count())

    found = ask(asked).sort_values("contacts", ignore_index=True)
    if (found["people"] >= threshold).all():
        return found.assign(beyond=found["contacts"] == LONGEST)
    return _together(found, ask(longest).set_index("most")["people"], threshold)


def _together(found: pd.DataFrame, longest: pd.Series, threshold: int) -> pd.DataFrame:
    """Put the lengths of few, past the commonest one, with the longer ones: none tells of one person.

    Notes
    -----
    Who has journeys of several lengths is one person in the last row: people are those whose longest
    journey is so long. Shorter lengths of few stay as they are, for the gate to withhold.
    """
    past = found["contacts"] > found["contacts"].iloc[int(found["people"].to_numpy().argmax())]
    few = found.loc[past & (found["people"] < threshold), "contacts"]
    if few.empty:
        return found.assign(beyond=found["contacts"] == LONGEST)
    reach = {number: int(longest[longest.index >= number].sum()) for number in found["contacts"]}
    enough = [number for number in reach if number <= few.min() and reach[number] >= threshold]
    since = max(enough, default=few.min())
    rest = found.loc[found["contacts"] >= since]
    last = {"contacts": since, "people": reach[since], "beyond": True}
    last |= {name: rest[name].sum() for name in ("journeys", "conversions")}
    short = found.loc[found["contacts"] < since].assign(beyond=False)
    merged: pd.DataFrame = pd.concat([short, pd.DataFrame([last], columns=[*short])], ignore_index=True)
    merged["beyond"] = merged["beyond"].astype(bool)
    return merged


def by_stage(ask: Ask) -> pd.DataFrame:
    """Return how many contacts come before what happens in each stage.

    Returns
    -------
    DataFrame
        ``stage``, ``conversions``, ``contacts_per_conversion``, ``days`` (from the first contact;
        median), ``people``.
    """

    def asked(steps: ibis.Table) -> ibis.Table:
        rows = steps.filter(steps.converted, ~steps.skipped)
        days = (rows.until.epoch_seconds() - rows["at"].epoch_seconds()) / 86_400
        first = rows.mutate(days=days).filter(rows.position == 1)
        return first.group_by(stage=first.stage).agg(
            conversions=_.count(),
            contacts_per_conversion=_.contacts.cast("float64").mean(),
            days=_.days.cast("float64").quantile(0.5),
            people=_.person_id.nunique(),
        )

    return ask(asked)
