"""What is tied and by which pattern, with the way to take it off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from mediaplan.imports.campaigns import Exported, Ours
from mediaplan.imports.ties import Known, release, ties
from mediaplan.model import MediaplanError, Text, texts
from mediaplan.model.vocabulary import STAGE_LABELS
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.data.words import source_name
from mediaplan.ui.plain import plain

DONE = "data_matched"


def tied(ctx: Context, named: Sequence[Exported], ours: Sequence[Ours]) -> None:
    """Show what is tied, by which pattern, and let it be taken off."""
    _ = ctx._
    known, own = ties(ctx.engine), [each for each in named if each.tied and each.pattern is None]
    st.markdown(f"#### {plain(_('Tied'))}")
    if own:
        said = texts(
            "{n} campaign has your own identifier in the exports and needs no tie.",
            "{n} campaigns have your own identifier in the exports and need no tie.",
            len(own),
        )
        st.caption(plain(ctx.say(said)))
    if not known:
        st.caption(plain(_("Nothing was tied by hand or pattern.")))
        return
    edited = st.data_editor(
        _ties_frame(ctx, known, {campaign.campaign_id: campaign for campaign in ours}),
        hide_index=True,
        disabled=not ctx.edit or ["ours", "stage", "pattern", "campaigns", "spend", "source"],
        column_config={
            "off": st.column_config.CheckboxColumn(_("Take off"), width="small"),
            "ours": st.column_config.TextColumn(_("Our campaign"), width="medium"),
            "stage": st.column_config.TextColumn(_("Stage"), width="small"),
            "pattern": st.column_config.TextColumn(_("What is remembered"), width="medium"),
            "campaigns": st.column_config.TextColumn(_("Campaigns it decides"), width="large"),
            "source": st.column_config.TextColumn(_("Source"), width="small"),
        },
        key=f"data_tied_{ctx.engine.data_version}_{ctx.language}",
        alt=_("Ties in force"),
    )
    off = [
        (each.source, each.account, each.pattern)
        for each, taken in zip(known, edited["off"], strict=True)
        if taken
    ]
    if ctx.edit and st.button(
        ctx.say(texts("Take {n} tie off", "Take {n} ties off", len(off))),
        icon=":material/link_off:",
        disabled=not off,
        key="data_release",
    ):
        said = texts("{n} tie taken off.", "{n} ties taken off.", len(off))
        do(ctx, lambda: release(ctx.engine, off), said)


def _ties_frame(ctx: Context, known: Sequence[Known], ours: dict[str, Ours]) -> pd.DataFrame:
    """Return the table of what is tied."""

    def stage(campaign_id: str) -> str:
        declared = ours[campaign_id].stage if campaign_id in ours else ""
        return ctx._(STAGE_LABELS.get(declared, declared)) if declared else ""

    return pd.DataFrame(
        {
            "off": [False] * len(known),
            "ours": [
                label(ours[tie.campaign_id]) if tie.campaign_id in ours else tie.campaign_id for tie in known
            ],
            "stage": [stage(tie.campaign_id) for tie in known],
            "pattern": [tie.pattern for tie in known],
            "campaigns": [", ".join(called(each) for each in tie.campaigns) for tie in known],
            "source": [source_name(ctx, tie.source) for tie in known],
        }
    )


def do(ctx: Context, change: Callable[[], object], said: Text) -> None:
    """Change something, say so on the next run; say why where it could not be done."""
    try:
        require_edit()
        change()
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return
    st.session_state[DONE] = said
    st.rerun()


def label(campaign: Ours) -> str:
    """Return what a campaign of ours is called in a list, told from others of its name."""
    if campaign.called == campaign.campaign_id:
        return campaign.campaign_id
    return f"{campaign.called} ({campaign.campaign_id})"


def called(named: Exported) -> str:
    """Return what an export calls a campaign."""
    return named.campaign or named.campaign_id
