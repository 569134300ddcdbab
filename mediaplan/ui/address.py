"""The address and the scope say the same: what the link holds is adopted, what is resolved is written.

The address is kept by hand: Streamlit's own binding writes translated labels, which a reader of
another language could not open, leaves defaults out, and drops unknown values without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import streamlit as st

from mediaplan.locale import LANGUAGES, best_language
from mediaplan.metrics.known import known
from mediaplan.model import Compare, Engine, MediaplanError, Period, Scope, Text, text
from mediaplan.model.scope import FILTERS
from mediaplan.ui import periods
from mediaplan.ui.offered import Offered

SCOPE, CURRENCY, WRITTEN, CHANGED, SAID, LANGUAGE, TURN, VERSION, UNASKED = (
    f"mediaplan_{name}"
    for name in ("scope", "currency", "written", "changed", "said", "language", "turn", "version", "unasked")
)
NAMES = ("from", "to", "compare", "match", *FILTERS, "currency", "lang")
Params = Mapping[str, Sequence[str]]
MATCHES = ("weekdays", "exact")


@dataclass(frozen=True)
class Read:
    """A scope as an address has it, what had to be said about it, and the currency looked at.

    The currency is ``""`` where amounts are in one alone: then there is nothing to choose.
    """

    scope: Scope
    notes: tuple[Text, ...]
    currency: str = ""


def params(scope: Scope, language: str, currency: str = "") -> dict[str, str | list[str]]:
    """Return the parameters of a view, every one resolved, none left to a default."""
    match = MATCHES[0] if scope.same_weekdays else MATCHES[1]
    looked_at = {"currency": currency} if currency else {}
    return {**scope.params(), "match": match, **looked_at, "lang": language}


def changed(scope: Scope, **values: Any) -> Scope:
    """Return a scope with some of its attributes replaced."""
    return replace(scope, **values)


def change(scope: Scope, *, by_control: bool = False, said: tuple[Text, ...] = ()) -> None:
    """Make a scope the session's: in the next run it goes before the address.

    Parameters
    ----------
    scope : Scope
        The scope.
    by_control : bool
        Whether a control of the scope bar was moved, and so shows the change already.
    said : tuple of Text
        What the reader must know of it.
    """
    st.session_state[SCOPE] = scope
    st.session_state[CHANGED] = True
    st.session_state[SAID] = said
    if not by_control:
        _turn()


def look_at(currency: str) -> None:
    """Make a currency the session's: a control shows the change already."""
    st.session_state[CURRENCY] = currency
    change(st.session_state[SCOPE], by_control=True)


def turn() -> int:
    """Return how often the scope was changed by something else than its controls.

    Notes
    -----
    The controls carry it in their keys and start anew with it: one inside a closed popover is not
    on the page, hears of no change, and would bring its old value back at the next click.
    """
    return int(st.session_state.get(TURN, 0))


def _turn() -> None:
    """Make the controls start anew."""
    st.session_state[TURN] = turn() + 1


def language() -> str:
    """Return the reader's language: the link's, else the one chosen, else the browser's."""
    asked = st.query_params.get("lang")
    if asked in LANGUAGES and not st.session_state.get(CHANGED):
        st.session_state[LANGUAGE] = asked
    if LANGUAGE not in st.session_state:
        st.session_state[LANGUAGE] = best_language(st.context.locale)
    chosen: str = st.session_state[LANGUAGE]
    return chosen


def speak(chosen: str) -> None:
    """Change the reader's language; in the next run it goes before the address."""
    st.session_state[LANGUAGE] = chosen
    st.session_state[CHANGED] = True


def adopt(engine: Engine, there: Offered) -> Read:
    """Return the session's scope, after taking over an address that somebody else wrote.

    Parameters
    ----------
    engine : Engine
        Knows which values exist.
    there : Offered
        The days of the data.

    Returns
    -------
    Read
        The scope, its dates resolved, and what of the address was dropped.

    Notes
    -----
    An address that is not the one written last is a link opened, or a step back. An empty one is
    a change of page: the scope stays. A control touched in this run goes before both, because the
    browser may not have heard of the last address yet. Where another database is shown than before
    (one's own instead of the demonstration), what was looked at means nothing there: the view is
    what that data gives by itself. A period that nobody asked for follows the data.
    """
    found = {name: st.query_params.get_all(name) for name in NAMES}
    found = {name: values for name, values in found.items() if values}
    touched = st.session_state.pop(CHANGED, False)
    version = (str(getattr(engine, "path", "")), engine.data_version)
    before = st.session_state.get(VERSION)
    strange = bool(found) and found != st.session_state.get(WRITTEN) and not touched
    fresh = strange or SCOPE not in st.session_state
    if fresh or before != version:
        if fresh:
            asked = read(found, there)
        else:
            asked = (_kept if before and before[0] == version[0] else _anew)(read_now(), there)
        scope, notes = known(engine, asked.scope)
        st.session_state[SCOPE], st.session_state[CURRENCY] = scope, asked.currency
        st.session_state[SAID] = (*asked.notes, *notes)
        if not (fresh and {"from", "to"} & set(found)) and scope.period == resolved(Scope(), there).period:
            st.session_state[UNASKED] = scope.period
        _turn()
    st.session_state[VERSION] = version
    return read_now()


def read_now() -> Read:
    """Return what is the session's."""
    state = st.session_state
    return Read(state[SCOPE], state.get(SAID, ()), state.get(CURRENCY, ""))


def write(asked: Read, chosen: str) -> None:
    """Put a view into the address; parameters that are not ours stay."""
    ours = params(asked.scope, chosen, asked.currency)
    as_lists = {name: [value] if isinstance(value, str) else list(value) for name, value in ours.items()}
    st.session_state[WRITTEN] = as_lists
    if {name: st.query_params.get_all(name) for name in NAMES if name in st.query_params} != as_lists:
        st.query_params.from_dict({**others(), **ours})


def others() -> dict[str, list[str]]:
    """Return the parameters that a page put into the address itself."""
    return {name: st.query_params.get_all(name) for name in st.query_params if name not in NAMES}


def read(found: Params, there: Offered) -> Read:
    """Read a scope from parameters, keeping what can be read and naming what cannot.

    Parameters
    ----------
    found : mapping of str to sequence of str
        The parameters, repeated ones in order.
    there : Offered
        The days of the data, for what the parameters leave open.

    Returns
    -------
    Read
        With dates, wherever there is data.
    """
    notes: list[Text] = []

    def understood(name: str, fallback: Any, take: Callable[[Scope], Any]) -> Any:
        if not found.get(name):
            return fallback
        try:
            return take(Scope.from_params({name: found[name]}))
        except MediaplanError as error:
            notes.append(error.message)
            return fallback

    start = understood("from", None, lambda scope: scope.start)
    end = understood("to", None, lambda scope: scope.end)
    compare = understood("compare", Compare.PREVIOUS, lambda scope: scope.compare)
    match = (found.get("match") or MATCHES[:1])[-1]
    if match not in MATCHES:
        notes.append(text("“{value}” is no way to compare periods. Use weekdays or exact.", value=match))
    if (asked := (found.get("lang") or [""])[-1]) and asked not in LANGUAGES:
        notes.append(text("There is no language “{value}” here.", value=asked))
    if start and end and end < start:
        try:
            Period(start, end)
        except MediaplanError as error:
            notes.append(error.message)
        start = end = None
    filters: dict[str, Any] = {
        attribute: tuple(dict.fromkeys(found.get(name) or ())) for name, attribute in FILTERS.items()
    }
    scope = Scope(start, end, compare, match != MATCHES[1], **filters)
    currency, strange = _currency((found.get("currency") or [""])[-1], there)
    return Read(resolved(scope, there), (*notes, *strange), currency)


def _currency(asked: str, there: Offered) -> tuple[str, list[Text]]:
    """Return the currency to look at, the commonest where none that exists is asked for."""
    code = asked.strip().upper()
    several = len(there.currencies) > 1
    if several and code in there.currencies:
        return code, []
    strange = bool(code) and code not in there.currencies
    return (there.currencies[0] if several else ""), (
        [text("No amount of this data is in “{value}”: it is left out of the link.", value=asked)]
        if strange
        else []
    )


def _anew(before: Read, there: Offered) -> Read:
    """Return the view of other data: how periods are compared is the reader's habit, all else was its own."""
    scope = Scope(compare=before.scope.compare, same_weekdays=before.scope.same_weekdays)
    return Read(resolved(scope, there), (), _currency("", there)[0])


def _kept(before: Read, there: Offered) -> Read:
    """Return the view after the data changed; a period that no day of it falls in is left behind."""
    scope = before.scope
    currency, notes = _currency(before.currency, there)
    if scope.period and scope.period == st.session_state.get(UNASKED):
        scope = replace(scope, start=None, end=None)
    elif scope.period and there.days and not there.holds(scope.period):
        scope = replace(scope, start=None, end=None)
        notes = [text("The data has no day in the period that was shown: here is another."), *notes]
    return Read(resolved(scope, there), tuple(notes), currency)


def resolved(scope: Scope, there: Offered) -> Scope:
    """Return a scope with both of its dates, wherever the data has any."""
    if there.as_of is None or (scope.start and scope.end):
        return scope
    if not scope.start and not scope.end:
        period = periods.default(there.first, there.as_of, there.holds)
        return replace(scope, start=period.start, end=period.end)
    start: date = scope.start or min(there.first or there.as_of, scope.end or there.as_of)
    return replace(scope, start=start, end=scope.end or max(there.as_of, start))
