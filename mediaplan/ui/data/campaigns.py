"""Campaign matching: what exports call a campaign is tied to ours, so that plan and actual meet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from mediaplan.imports.campaigns import (
    Exported,
    Ours,
    Proposal,
    exported,
    our_campaigns,
    propose,
    said_pattern,
)
from mediaplan.imports.ties import Tie, create, tie
from mediaplan.locale import money
from mediaplan.model import N_, text, texts
from mediaplan.model.vocabulary import ROLE_LABELS, ROLES, STAGE_LABELS, STAGES
from mediaplan.ui.context import Context
from mediaplan.ui.data.questions import FORMAT
from mediaplan.ui.data.tied import DONE, called, do, label, tied
from mediaplan.ui.data.words import source_name
from mediaplan.ui.empty import empty
from mediaplan.ui.kept import kept
from mediaplan.ui.plain import plain

#: A likeness is only suggested; everything surer is ticked beforehand.
SURE = ("identifier", "name", "pattern")
WHY = {
    "identifier": N_("same identifier"),
    "name": N_("same name"),
    "pattern": N_("our name within theirs"),
    "alike": N_("alike"),
}
Found = list[tuple[Exported, Proposal | None]]


def show(ctx: Context) -> None:
    """Show the section."""
    if DONE in st.session_state:
        st.success(plain(ctx.say(st.session_state.pop(DONE))), icon=":material/check_circle:")
    engine = ctx.engine
    named = kept(engine, "campaigns of exports", lambda: exported(engine))
    ours = kept(engine, "our campaigns", lambda: our_campaigns(engine))
    if not named:
        empty(
            ctx,
            text("Campaigns of your exports will be listed here, to be tied to your own."),
            [N_("any export of an ad platform, e-mail tool or agency")],
            key="campaigns",
        )
        return
    st.caption(
        plain(
            ctx._(
                "An export’s campaign that is tied to one of yours takes the stage, role and plan that "
                "yours declares. Ties are remembered for the next exports; each change is in the history, "
                "where it can be undone."
            )
        )
    )
    _untied(ctx, [each for each in named if not each.tied], ours)
    tied(ctx, named, ours)


def _untied(ctx: Context, named: Sequence[Exported], ours: Sequence[Ours]) -> None:
    """Show the campaigns that are not tied, with what is proposed for each."""
    if not named:
        st.markdown(
            f":green[:material/check_circle:] {plain(ctx._('Every campaign of your exports is known.'))}"
        )
        return
    title = texts("{n} campaign is not tied yet", "{n} campaigns are not tied yet", len(named))
    st.markdown(f"#### {plain(ctx.say(title))}")
    found: Found = [(each, propose(each, ours)) for each in named]
    labels = {campaign.campaign_id: label(campaign) for campaign in ours}
    edited = st.data_editor(
        _frame(ctx, found, labels),
        hide_index=True,
        disabled=not ctx.edit or ["campaign", "source", "spend", "last_seen", "why"],
        column_config=_config(ctx, labels),
        placeholder="",
        key=f"data_untied_{ctx.engine.data_version}_{ctx.language}",
        alt=ctx._("Campaigns of exports that are not tied, with a proposal for each"),
    )
    if not ctx.edit:
        return
    wanted = chosen(found, edited, labels)
    with st.container(horizontal=True):
        pressed = st.button(
            ctx.say(texts("Tie {n} campaign", "Tie {n} campaigns", len(wanted))),
            type="primary",
            icon=":material/link:",
            disabled=not wanted,
            key="data_tie",
        )
        with st.popover(ctx._("Create a campaign from one of them"), icon=":material/add:"):
            _create(ctx, named)
    if pressed:
        do(ctx, lambda: tie(ctx.engine, wanted), texts("{n} tie kept.", "{n} ties kept.", len(wanted)))


def chosen(found: Found, edited: pd.DataFrame, labels: dict[str, str]) -> list[Tie]:
    """Return the ties that the table asks for: rows ticked that name a campaign of ours.

    Parameters
    ----------
    found : list of (Exported, Proposal)
        The rows of the table, in order.
    edited : DataFrame
        The table as the person left it.
    labels : dict of str to str
        Our campaigns, and how each is called there.
    """
    by_label = {called: campaign for campaign, called in labels.items()}
    wanted = []
    for (named, proposal), row in zip(found, edited.to_dict("records"), strict=True):
        ours = by_label.get(str(row["ours"]))
        if not row["take"] or ours is None:
            continue
        pattern = str(row["pattern"] or "").strip()
        proposed = proposal.pattern if proposal else said_pattern(named)
        if ours != (proposal and proposal.campaign_id) and pattern == proposed:
            pattern = said_pattern(named)  # the pattern was made for another campaign of ours
        wanted.append(Tie(named.source, named.account, pattern or said_pattern(named), ours))
    return wanted


def _frame(ctx: Context, found: Found, labels: dict[str, str]) -> pd.DataFrame:
    """Return the table of what is not tied."""
    return pd.DataFrame(
        {
            "take": [proposal is not None and proposal.reason in SURE for _, proposal in found],
            "campaign": [called(named) for named, _ in found],
            "ours": [labels[proposal.campaign_id] if proposal else None for _, proposal in found],
            "why": [_why(ctx, proposal) for _, proposal in found],
            "pattern": [proposal.pattern if proposal else said_pattern(named) for named, proposal in found],
            "source": [_where(ctx, named) for named, _ in found],
            "spend": [_spent(ctx, named) for named, _ in found],
            "last_seen": [named.last_seen for named, _ in found],
        }
    )


def _config(ctx: Context, labels: dict[str, str]) -> dict[str, Any]:
    """Return how the columns of what is not tied are headed."""
    _ = ctx._
    column = st.column_config
    return {
        "take": column.CheckboxColumn(_("Tie"), width="small"),
        "campaign": column.TextColumn(_("Campaign in the export"), width="medium"),
        "ours": column.SelectboxColumn(_("Our campaign"), options=[*labels.values()], width="medium"),
        "why": column.TextColumn(_("Proposed because"), width="medium"),
        "pattern": column.TextColumn(
            _("What is remembered"), help=_("Identifier or name; * stands for anything."), width="medium"
        ),
        "source": column.TextColumn(_("Source"), width="small"),
        "spend": column.TextColumn(_("Spend"), width="small"),
        "last_seen": column.DateColumn(_("Last seen"), width="small", format=FORMAT),
    }


def _create(ctx: Context, named: Sequence[Exported]) -> None:
    """Make one of our campaigns from an export's."""
    _ = ctx._
    source = st.selectbox(_("Campaign in the export"), named, format_func=called, key="data_new_from")
    with st.form("data_new_campaign", border=False):
        name = st.text_input(_("Our name for it"), value=called(source), key=f"data_new_name_{source}")
        identifier = st.text_input(
            _("Our identifier"), value=said_pattern(source), key=f"data_new_id_{source}"
        )
        stage = _declared(ctx, _("Stage"), STAGE_LABELS, STAGES)
        role = _declared(ctx, _("Role"), ROLE_LABELS, ROLES)
        if st.form_submit_button(_("Create and tie"), type="primary", icon=":material/add_link:"):
            ours = Ours(identifier, name, stage, role)
            wanted = [Tie(source.source, source.account, said_pattern(source), identifier.strip())]
            do(
                ctx,
                lambda: create(ctx.engine, ours, wanted),
                text("Campaign “{campaign}” was created and tied.", campaign=ours.called),
            )


def _declared(ctx: Context, title: str, labels: dict[str, str], values: Sequence[str]) -> str:
    """Show a choice of what a campaign declares; nothing is an answer too."""
    chosen = st.selectbox(
        title,
        values,
        index=None,
        format_func=lambda each: ctx._(labels[each]),
        placeholder=ctx._("Not declared"),
        key=f"data_new_{values[0]}",
    )
    return chosen or ""


def _where(ctx: Context, named: Exported) -> str:
    """Return the tool and the account."""
    return " · ".join(filter(None, (source_name(ctx, named.source), named.account)))


def _spent(ctx: Context, named: Exported) -> str:
    """Return what was spent."""
    if named.spend is None:
        return ""
    return money(named.spend, named.currency, ctx.language, codes=ctx.codes)


def _why(ctx: Context, proposal: Proposal | None) -> str:
    """Return why a campaign is proposed."""
    if proposal is None:
        return ""
    reason = ctx._(WHY[proposal.reason])
    return f"{reason}, {round(proposal.score)} %" if proposal.reason == "alike" else reason
