"""The watched folder: which one it is, and what came of the files that were put there."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import streamlit as st

from mediaplan.imports import Result
from mediaplan.imports.watching import Arrived, check_folder
from mediaplan.imports.watching.moving import plainly
from mediaplan.locale import moment
from mediaplan.model import SETTINGS, MediaplanError, Text, text
from mediaplan.ui import opening
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.data.words import STATUSES
from mediaplan.ui.plain import plain
from mediaplan.ui.watched import FOLLOWING, Told

NAME = "watched_folder"
DONE = "data_watched_saved"


def show(ctx: Context) -> None:
    """Show the setting to an editor: others have no use for a path and names of files.

    It is of the reader's own database, even while the demonstration stands in for it.
    """
    if not ctx.edit:
        return
    _ = ctx._
    mine = opening.mine()
    now = mine.settings.watched_folder if mine else ""
    st.markdown(f"**{plain(_(SETTINGS[NAME].metadata['label']))}**")
    st.caption(plain(_(SETTINGS[NAME].metadata["meaning"])))
    if st.session_state.pop(DONE, False):
        said = (
            text("Saved. {folder} is followed.", folder=now) if now else text("Saved. No folder is followed.")
        )
        st.success(plain(ctx.say(said)), icon=":material/check_circle:")
    with st.form("data_watched", border=True):
        written = st.text_input(
            _("Whole path of a folder for exports alone, on the machine the app runs on"),
            value=now,
            key="data_watched_folder",
        )
        pressed = st.form_submit_button(_("Save the folder"), icon=":material/save:", key="data_watched_save")
    if pressed:
        _save(ctx, written.strip(), now)
    for told in reversed(FOLLOWING.told):
        st.caption(_line(ctx, told))


def notice(ctx: Context) -> None:
    """Say which files were not taken in, while they lie there and nobody has imported them since."""
    left = [each for each in _refused() if each.moved_to.exists()] if ctx.edit else []
    engine = opening.mine()
    if not left or engine is None:
        return
    taken = set(engine.sql("SELECT sha256 FROM batch WHERE status = 'active'")["sha256"])
    said = [
        _why(ctx, arrived, result)
        for arrived in left
        for result in arrived.results
        if result.failed and result.sha256 not in taken
    ]
    if said:
        head = plain(ctx._("Not taken in from the watched folder:"))
        st.warning("\n".join([head, "", *(f"- {each}" for each in said)]), icon=":material/folder_off:")


def _refused() -> list[Arrived]:
    """Return the files that were not taken in, the newest first."""
    said = (told.said for told in reversed(FOLLOWING.told))
    return [each for each in said if isinstance(each, Arrived) and each.refused]


def _why(ctx: Context, arrived: Arrived, result: Result) -> str:
    """Say of a file why it was not taken in, where it lies and what to do, as Markdown."""
    folder = str(arrived.moved_to.parent)
    if result.status == "needs_mapping":
        do = text("It lies in {folder}. Drop it below: the page asks what is left open.", folder=folder)
    else:
        do = text(
            "It lies in {folder}. Put it into the watched folder again once it is as it should be.",
            folder=folder,
        )
    sentences = " ".join(ctx.say(each) for each in (*plainly(result), do))
    return f"**{plain(result.file)}** · {plain(sentences)}"


def _save(ctx: Context, written: str, now: str) -> None:
    """Save the folder, or say why not."""
    try:
        require_edit()
        if written:
            check_folder(Path(written), opening.own_path())
        if written != now:
            with st.spinner(plain(ctx._("Bringing the figures up to date"))):
                opening.own().change_settings(watched_folder=written)
    except MediaplanError as error:
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return
    st.session_state[DONE] = True
    st.rerun()


def _line(ctx: Context, told: Told) -> str:
    """Say what became of a file, and when."""
    zone = ZoneInfo(ctx.engine.settings.time_zone)
    at = moment(told.at.astimezone(zone).replace(tzinfo=None), ctx.language)
    if isinstance(told.said, Text):
        return f":material/info: {plain(at)} · {plain(ctx.say(told.said))}"
    return f":material/{_icon(told.said)}: {plain(at)} · " + " · ".join(
        plain(f"{result.file}{ctx._(': ')}{ctx._(STATUSES[result.status][2])}")
        for result in told.said.results
    )


def _icon(arrived: Arrived) -> str:
    return "block" if arrived.refused else "check_circle"
