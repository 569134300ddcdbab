"""The settings: what they are, where each comes from, what changing one changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from mediaplan.model import N_, SETTINGS, MediaplanError, text, time_zones
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.data import watched
from mediaplan.ui.data.questions import CURRENCIES
from mediaplan.ui.plain import plain

DONE = "data_settings_saved"
#: Where a value comes from, as the warehouse keeps it; one never stored is the default.
ORIGINS = {
    "person": N_("set by a person"),
    "data": N_("from the data"),
    "default": N_("default: the data does not say"),
    "": N_("default"),
}
#: What else a change does, that the setting's own meaning does not say.
CHANGES = {
    "time_zone": N_("Holds for files imported from now on; days that are stored stay."),
    "base_currency": N_("Amounts are converted at the rates of the table Exchange rates."),
    "privacy_threshold": N_("A higher number hides more groups, in every page, link and export."),
    "inactive_after": N_("Moves sales between loyalty and reactivation, and customers to inactive."),
    "activation_window": N_("Changes the activation rate and nothing else."),
}
#: Numbers that make journeys; those of one outcome, and of single models.
JOURNEYS = ("attribution_lookback", "view_window", "open_window", "click_window")
ATTRIBUTION = ("kept_after", "position_first", "position_last", "half_life")
#: Four in a row beside each other on a wide screen, one on a phone.
WIDTH = 300
OVERRIDES = {
    "inactive_after_by_segment": ("segment", "customer"),
    "inactive_after_by_category": ("category", "conversion"),
    "activation_window_by_segment": ("segment", "customer"),
    "activation_window_by_category": ("category", "conversion"),
}


def show(ctx: Context) -> None:
    """Show the section."""
    _ = ctx._
    if st.session_state.pop(DONE, False):
        st.success(
            plain(ctx.say(text("Saved. Figures follow version {version} from now on.",
                               version=ctx.engine.settings_version))),
            icon=":material/check_circle:",
        )  # fmt: skip
    said = text(
        "Version {version} of the rules is in force. Each change makes a new one; every figure is then made "
        "anew, and says which version it was made with.",
        version=ctx.engine.settings_version,
    )
    st.caption(plain(ctx.say(said)))
    with st.form("data_settings", border=True):
        values = _fields(ctx)
        pressed = st.form_submit_button(
            _("Save"), type="primary", icon=":material/save:", disabled=not ctx.edit
        )
    if not ctx.edit:
        st.info(
            plain(_("This link is for looking: settings can be read, not changed.")), icon=":material/lock:"
        )
    elif pressed:
        _save(ctx, values)
    watched.show(ctx)


def _save(ctx: Context, values: dict[str, Any]) -> None:
    """Save what was changed, or say why not."""
    before = ctx.engine.settings
    changed = {name: value for name, value in values.items() if value != getattr(before, name)}
    try:
        require_edit()
        with st.spinner(plain(ctx._("Bringing the figures up to date"))):
            ctx.engine.change_settings(**changed)
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return
    if changed:
        st.session_state[DONE] = True
        st.rerun()
    st.info(plain(ctx._("Nothing was changed.")), icon=":material/info:")


def _fields(ctx: Context) -> dict[str, Any]:
    """Show a control for each setting by what it is about, and return what they hold."""
    _ = ctx._
    values = _general(ctx)
    _head(_("Stages"))
    values |= _numbers(ctx, ("inactive_after", "activation_window"), _("From the first sales imported"))
    values |= _toggles(ctx, ("activation_by_event", "all_sales_held"))
    _head(_("Stages: exceptions by segment and category"))
    with _row():
        for name in OVERRIDES:
            with _part(ctx, name):
                st.markdown(plain(_label(ctx, name)))
                values[name] = _override(ctx, name)
    _head(_("Journeys"))
    values |= _numbers(ctx, JOURNEYS, _("As the lookback"), least=0)
    values |= _toggles(ctx, ("ignore_direct",))
    _head(_("Attribution"))
    values |= _numbers(ctx, ATTRIBUTION, "", least=0)
    return values


def _head(said: str) -> None:
    """Say what the settings that follow are about."""
    st.markdown(f"**{plain(said)}**")


def _row() -> Any:
    """Return a place for settings beside each other."""
    return st.container(horizontal=True, gap="medium")


def _general(ctx: Context) -> dict[str, Any]:
    """Show what all figures depend on."""
    now, _ = ctx.engine.settings, ctx._
    values: dict[str, Any] = {}
    with _row():
        zones = sorted(time_zones())
        with _part(ctx, "time_zone"):
            values["time_zone"] = st.selectbox(
                _label(ctx, "time_zone"),
                zones,
                index=zones.index(now.time_zone),
                key="data_time_zone",
                disabled=not ctx.edit,
            )
        with _part(ctx, "base_currency"):
            codes = list(dict.fromkeys(("", *CURRENCIES, now.base_currency)))
            values["base_currency"] = st.selectbox(
                _label(ctx, "base_currency"),
                codes,
                index=codes.index(now.base_currency),
                format_func=lambda code: code or _("Each amount in its own"),
                accept_new_options=True,
                key="data_base_currency",
                disabled=not ctx.edit,
            )
        with _part(ctx, "privacy_threshold"):
            values["privacy_threshold"] = _number(ctx, "privacy_threshold", "")
    return values


def _numbers(
    ctx: Context, names: Sequence[str], empty: str, *, least: int | None = None
) -> dict[str, int | None]:
    """Show settings that are numbers in a row; ``empty`` stands in one that is not set."""
    values = {}
    with _row():
        for name in names:
            with _part(ctx, name):
                values[name] = _number(ctx, name, empty, least=least)
    return values


def _number(ctx: Context, name: str, empty: str, *, least: int | None = None) -> int | None:
    """Show a setting that is a number."""
    held: int | None = st.number_input(
        _label(ctx, name),
        value=getattr(ctx.engine.settings, name),
        min_value=least,
        step=1,
        placeholder=empty or None,
        key=f"data_{name}",
        disabled=not ctx.edit,
    )
    return held


def _toggles(ctx: Context, names: Sequence[str]) -> dict[str, bool]:
    """Show settings that are yes or no."""
    return {
        name: st.toggle(
            _label(ctx, name),
            value=getattr(ctx.engine.settings, name),
            help=plain(ctx._(SETTINGS[name].metadata["meaning"])),
            key=f"data_{name}",
            disabled=not ctx.edit,
        )
        for name in names
    }


def _part(ctx: Context, name: str) -> Any:
    """Return a place for a setting, with its meaning, what it changes and where it comes from."""
    _ = ctx._
    place = st.container(width=WIDTH, gap="xsmall")
    above = place.container()
    said = [_(SETTINGS[name].metadata["meaning"])]
    if name in CHANGES:
        said.append(_(CHANGES[name]))
    origin = _(ORIGINS[ctx.engine.origins.get(name, "")])
    place.caption(f"{plain(' '.join(said))}  \n:material/flag: {plain(origin)}")
    return above


def _label(ctx: Context, name: str) -> str:
    return str(ctx._(SETTINGS[name].metadata["label"]))


def _override(ctx: Context, name: str) -> tuple[tuple[str, int], ...]:
    """Show the exceptions of a setting as a small table, and return them."""
    _ = ctx._
    what, table = OVERRIDES[name]
    now: Sequence[tuple[str, int]] = getattr(ctx.engine.settings, name)
    known = ctx.engine.sql(
        f"SELECT DISTINCT {what} AS name FROM {table} WHERE {what} <> '' ORDER BY 1"  # noqa: S608 - declared
    )["name"]
    options = list(dict.fromkeys([*known, *(each for each, _days in now)]))
    heading = _("Segment") if what == "segment" else _("Category")
    edited = st.data_editor(
        pd.DataFrame({"name": [each for each, _days in now], "days": [days for _name, days in now]}).astype(
            {"name": object, "days": "Int64"}
        ),
        num_rows="dynamic",
        hide_index=True,
        disabled=not ctx.edit,
        column_config={
            "name": st.column_config.SelectboxColumn(heading, options=options, required=True),
            "days": st.column_config.NumberColumn(_("Days"), min_value=1, step=1, required=True),
        },
        key=f"data_{name}_{ctx.engine.settings_version}",
        alt=_label(ctx, name),
    )
    rows = edited.dropna()
    return tuple((str(each), int(days)) for each, days in zip(rows["name"], rows["days"], strict=True))
