"""The scope in one row, the same on every page: period, comparison, filters, then the actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from mediaplan.locale import day, span
from mediaplan.model import N_, Compare, MediaplanError, Period, Scope
from mediaplan.model.scope import FILTERS
from mediaplan.ui import address, periods
from mediaplan.ui.address import Read
from mediaplan.ui.offered import Offered
from mediaplan.ui.plain import plain

Translate = Callable[[str], str]

COMPARISONS = {
    Compare.NONE: N_("No comparison"),
    Compare.PREVIOUS: N_("Previous period"),
    Compare.YEAR: N_("Year before"),
}
#: Filter -> its name, and what is read while it leaves everything in.
NAMES = {
    "market": (N_("Market"), N_("All markets")),
    "segment": (N_("Segment"), N_("All segments")),
    "channel": (N_("Channel"), N_("All channels")),
    "campaign": (N_("Campaign"), N_("All campaigns")),
    "stage": (N_("Stage"), N_("All stages")),
}
#: A link may hold any day, and the calendar must be able to show it.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)
#: Up to so many values are shown side by side; more are searched in a list.
FEW = 24
#: Up to so many chosen values are named in the row; more are counted.
NAMED = 1


def show(view: Read, there: Offered, language: str, _: Translate) -> DeltaGenerator:
    """Show the scope, and take what the reader changes of it.

    Parameters
    ----------
    view : Read
        The scope in force, and the currency looked at.
    there : Offered
        What the data holds.
    language : str
        The reader's.
    _ : callable
        gettext of that language.

    Returns
    -------
    DeltaGenerator
        The place at the row's end, for the actions on a view.
    """
    scope = view.scope
    with st.container(key="scope_bar", horizontal=True, vertical_alignment="bottom", gap="small"):
        with st.container(key="scope_controls", horizontal=True, vertical_alignment="bottom", gap="small"):
            if scope.period and there.as_of:
                _period(scope.period, scope.campaigns, there, language, _)
                _comparison(scope, language, _)
            for name in there.values:
                _filter(name, scope, there, _)
            if view.currency:
                _currency(view.currency, there, _)
        actions = st.container(key="scope_actions", horizontal=True, width="content", gap="small")
    _chips(scope, there, _)
    return actions


def _control(label: str, shown: str, key: str) -> DeltaGenerator:
    """Open a control: its name above, what is chosen on it."""
    box = st.container(key=f"control_{key}", width="content", gap="xxsmall")
    with box:
        st.caption(label)
        return st.popover(plain(shown), key=f"open_{key}", help=None)


def _key(name: str) -> str:
    """Return the key of a control, another one whenever something else changed the scope."""
    return f"scope_{name}_{address.turn()}"


def _start(key: str, value: Any) -> Any:
    """Return what a control shows at first: what was in force when it began."""
    return st.session_state.setdefault(f"{key}_start", value)


def _change(by_control: bool, values: Mapping[str, Any]) -> None:
    """Change some of the scope in force."""
    scope = address.changed(st.session_state[address.SCOPE], **values)
    address.change(scope, by_control=by_control)


def _period(period: Period, campaigns: Sequence[str], there: Offered, language: str, _: Translate) -> None:
    """Show the period: presets, and two dates. Each changes the others, so all start anew."""
    last = there.as_of or period.end
    lasting = [there.campaign_days[each] for each in campaigns if each in there.campaign_days]
    known = periods.presets(there.first, last, lasting)
    preset_key, from_key, to_key = _key("preset"), _key("from"), _key("to")

    def preset() -> None:
        if chosen := known.get(st.session_state[preset_key]):
            _change(False, {"start": chosen.start, "end": chosen.end})

    def dates() -> None:
        start, end = st.session_state[from_key], st.session_state[to_key]
        if not (isinstance(start, date) and isinstance(end, date)):
            return
        try:
            Period(start, end)
        except MediaplanError as error:
            address.change(st.session_state[address.SCOPE], said=(error.message,))
        else:
            _change(False, {"start": start, "end": end})

    with _control(_("Period"), span(period.start, period.end, language), "period"):
        st.pills(
            _("Period"),
            list(known),
            default=periods.preset_of(period, known),
            format_func=lambda name: _(periods.PRESETS[name]),
            key=preset_key,
            on_change=preset,
            label_visibility="collapsed",
        )
        for column, label, key, day_ in zip(
            st.columns(2), (_("From"), _("To")), (from_key, to_key), (period.start, period.end), strict=True
        ):
            column.date_input(label, day_, FIRST_DAY, LAST_DAY, key=key, on_change=dates, format="DD/MM/YYYY")
        words = _("{start} to {end}, {days} days. The data goes to {as_of}.")
        written = {"start": period.start, "end": period.end, "as_of": last}
        st.caption(
            plain(
                words.format(
                    days=period.days, **{name: day(each, language) for name, each in written.items()}
                )
            )
        )


def _comparison(scope: Scope, language: str, _: Translate) -> None:
    """Show what the period is compared with."""
    compare_key, match_key = _key("compare"), _key("match")

    def compared() -> None:
        _change(True, {"compare": Compare(st.session_state[compare_key])})

    def matched() -> None:
        _change(True, {"same_weekdays": bool(st.session_state[match_key])})

    with _control(_("Compared with"), _(COMPARISONS[scope.compare]), "compare"):
        st.radio(
            _("Compared with"),
            [str(each) for each in COMPARISONS],
            format_func=lambda name: _(COMPARISONS[Compare(name)]),
            index=[*COMPARISONS].index(_start(compare_key, scope.compare)),
            key=compare_key,
            on_change=compared,
            label_visibility="collapsed",
        )
        st.toggle(
            _("Same weekdays"),
            value=_start(match_key, scope.same_weekdays),
            key=match_key,
            on_change=matched,
            help=_(
                "Shifts by whole weeks, so that Mondays meet Mondays; otherwise the exact dates are compared."
            ),
            disabled=scope.compare is Compare.NONE,
        )
        if before := scope.before():
            st.caption(plain(span(before.start, before.end, language)))


def _filter(name: str, scope: Scope, there: Offered, _: Translate) -> None:
    """Show one filter and the values the data has for it."""
    attribute = FILTERS[name]
    chosen: tuple[str, ...] = getattr(scope, attribute)
    values = there.values[name]
    options = [*values, *(value for value in chosen if value not in values)]
    key = _key(name)

    def called(value: str) -> str:
        return there.called(name, value, _)

    def narrowed() -> None:
        _change(True, {attribute: tuple(st.session_state[key])})

    label, everything = NAMES[name]
    shown = _(everything)
    if chosen:
        shown = (
            ", ".join(called(value) for value in chosen)
            if len(chosen) <= NAMED
            else _("{n} chosen").format(n=len(chosen))
        )
    with _control(_(label), shown, name):
        start = list(_start(key, chosen))
        if len(options) <= FEW and name != "campaign":
            st.pills(
                _(label),
                options,
                default=start,
                selection_mode="multi",
                format_func=lambda value: plain(called(value)),
                key=key,
                on_change=narrowed,
                label_visibility="collapsed",
            )
        else:
            st.multiselect(
                _(label),
                options,
                default=start,
                format_func=called,
                key=key,
                on_change=narrowed,
                label_visibility="collapsed",
                placeholder=_(everything),
            )


def _currency(looked_at: str, there: Offered, _: Translate) -> None:
    """Show which of several currencies amounts are looked at in: they are never added."""
    key = _key("currency")

    def changed() -> None:
        address.look_at(str(st.session_state[key]))

    with _control(_("Currency"), looked_at, "currency"):
        st.segmented_control(
            _("Currency"),
            there.currencies,
            default=_start(key, looked_at),
            required=True,
            key=key,
            on_change=changed,
            label_visibility="collapsed",
        )
        st.caption(_("Amounts of several currencies are not added. Set a base currency on the Data page."))


def _chips(scope: Scope, there: Offered, _: Translate) -> None:
    """Show each value filtered by, to be taken off with one click."""
    active = [(name, value) for name, attribute in FILTERS.items() for value in getattr(scope, attribute)]
    if not active:
        return

    def without(name: str, value: str) -> None:
        kept = tuple(each for each in getattr(scope, FILTERS[name]) if each != value)
        _change(False, {FILTERS[name]: kept})

    with st.container(key="chips", horizontal=True, gap="xsmall"):
        for place, (name, value) in enumerate(active):
            called = there.called(name, value, _)
            st.button(
                f"{plain(_(NAMES[name][0]))} · {plain(called)}",
                icon=":material/close:",
                icon_position="right",
                key=f"chip_{place}",
                on_click=without,
                args=(name, value),
            )
        if len(active) > 1:
            st.button(
                _("Clear all"),
                key="chips_clear",
                type="tertiary",
                on_click=_change,
                args=(False, dict.fromkeys(FILTERS.values(), ())),
            )
