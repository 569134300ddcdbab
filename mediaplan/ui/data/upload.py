"""Import: files are dropped, looked at, decided about, and taken in once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from mediaplan.imports import SOURCES, Prepared, Result, import_files
from mediaplan.imports.beside import set_beside
from mediaplan.imports.reading.unpack import WITHIN
from mediaplan.model import MediaplanError, Text, text, texts
from mediaplan.ui import opening
from mediaplan.ui.access import require_edit
from mediaplan.ui.context import Context
from mediaplan.ui.data import saved, spool, watched
from mediaplan.ui.data.contradicted import contradicted, contradicts
from mediaplan.ui.data.decided import decided, goes_on
from mediaplan.ui.data.preview import KEY as PREPARED
from mediaplan.ui.data.preview import card, incomplete, leave_out, prepared
from mediaplan.ui.data.result_card import results
from mediaplan.ui.data.templates import downloads
from mediaplan.ui.plain import plain
from mediaplan.warehouse import Warehouse

#: Uploads so far: moves when files are taken over, so that the uploader is a new and empty one.
ROUND, RESULTS = "data_round", "data_results"
LARGEST = 2000  # megabytes


def _partial(n: int) -> Text:
    """Say that files can be imported that lack something."""
    return texts(
        "{n} file lacks main columns; its card says which.",
        "{n} files lack main columns; their cards say which.",
        n,
    )


def _asking(n: int) -> Text:
    """Say that files wait for an answer."""
    return texts(
        "{n} file needs an answer and stays out; it does not hold the others up.",
        "{n} files need an answer and stay out; they do not hold the others up.",
        n,
    )


def _refused(n: int) -> Text:
    """Say that files cannot be imported."""
    return texts(
        "{n} file cannot be imported; its card says why.",
        "{n} files cannot be imported; their cards say why.",
        n,
    )


def _nothing_new(n: int) -> Text:
    """Say that files bring nothing."""
    return texts("{n} file brings nothing new.", "{n} files bring nothing new.", n)


#: From more files on, the button stands above them as well.
MANY = 3
#: What is said of the files that are not imported, by their status.
LEFT = (
    (("needs_mapping",), _asking),
    (("refused",), _refused),
    (("unchanged", "empty"), _nothing_new),
)


def show(ctx: Context) -> None:
    """Show the section."""
    _ = ctx._
    if not ctx.edit:
        st.info(
            plain(_("This link is for looking. Ask whoever shared it for the editing link to import files.")),
            icon=":material/lock:",
        )
        return
    watched.notice(ctx)
    if RESULTS in st.session_state:
        results(ctx, st.session_state[RESULTS])
    if spool.take(_uploader(ctx)):
        st.session_state.pop(RESULTS, None)
        st.session_state[ROUND] += 1
        st.rerun()
    if files := spool.waiting():
        _files(ctx, opening.own() if ctx.demo else ctx.engine, files)
    elif RESULTS not in st.session_state:
        _help(ctx)
    saved.listing(ctx)


def _uploader(ctx: Context) -> list[st.runtime.uploaded_file_manager.UploadedFile]:
    """Show where files are dropped."""
    number = st.session_state.setdefault(ROUND, 0)
    return st.file_uploader(
        ctx._("Drop your exports here: one or many, CSV, Excel or a zip of them, as your tools wrote them"),
        accept_multiple_files=True,
        max_upload_size=LARGEST,
        key=f"data_files_{number}",
    )


def _files(ctx: Context, target: Warehouse, files: Sequence[spool.Spooled]) -> None:
    """Show each file, then the one button that imports those that can be."""
    prepared_ones: list[Prepared] = []
    for file in files:
        with st.spinner(plain(file.name)):
            prepared_ones.append(contradicted(file.sha256, prepared(target, file)))
    archives = [file.name.partition(WITHIN)[0] for file in files]
    settled = set_beside([each.result for each in prepared_ones], archives)
    found = [
        (file, replace(each, result=result))
        for file, each, result in zip(files, prepared_ones, settled, strict=True)
    ]
    pressed = len(files) > MANY and _bar(ctx, [each for _file, each in found], "_above")
    for name, other in spool.again():
        said = text("{file} is the same file as {other}: it is imported once.", file=name, other=other)
        st.caption(plain(ctx.say(said)))
    for file, each in found:
        card(ctx, target, file, each)
    aside = [
        file
        for (file, each), before in zip(found, prepared_ones, strict=True)
        if each.result is not before.result
    ]
    ready = [file for file, each in found if each.result.status == "dry_run"]
    pressed |= _bar(ctx, [each for _file, each in found])
    if pressed and ready:
        _take_in(ctx, target, ready, aside)


def _bar(ctx: Context, found: Sequence[Prepared], key: str = "") -> bool:
    """Show the button that imports what can be, and how many files cannot; say whether it was pressed."""
    statuses = [each.result.status for each in found]
    ready = statuses.count("dry_run")
    with st.container(horizontal=True, vertical_alignment="center"):
        label = texts("Import {n} file", "Import {n} files", ready) if ready else text("Import")
        pressed = st.button(
            ctx.say(label),
            type="primary",
            icon=":material/upload:",
            disabled=not ready,
            key=f"data_import{key}",
        )
        left = [said(count) for names, said in LEFT if (count := sum(each in names for each in statuses))]
        if partial := sum(incomplete(each.result) for each in found):
            left.insert(0, _partial(partial))
        if left:
            st.caption(plain(" ".join(ctx.say(each) for each in left)), width="stretch")
    return pressed


def _take_in(
    ctx: Context, target: Warehouse, files: Sequence[spool.Spooled], aside: Sequence[spool.Spooled]
) -> None:
    """Import files as one bundle, let go of those set aside, keep what came of it, begin a new round."""
    require_edit()
    bar = st.progress(0.0)

    def progress(fraction: float, sentence: Text) -> None:
        # The last step is after the commit: nothing may stop the script between it and the results.
        if fraction < 1:
            bar.progress(fraction, plain(ctx.say(sentence)))

    try:
        done: list[Result] = import_files(
            target,
            [file.path for file in files],
            [decided(file.sha256).options for file in files],
            names=[file.name for file in files],
            progress=progress,
        )
    except MediaplanError as error:
        bar.empty()
        st.error(plain(ctx.say(error.message)), icon=":material/error:")
        return
    for result, file in zip(done, files, strict=True):
        contradicts(file.sha256, result)
        if not result.failed and not goes_on(file.sha256, result.parts):
            leave_out(file)
    for file in aside:
        leave_out(file)
    st.session_state[RESULTS] = done
    st.session_state.pop(PREPARED, None)
    st.rerun()


def _help(ctx: Context) -> None:
    """Say which exports are understood, and give the templates."""
    _ = ctx._
    names = ", ".join(_(source.label) for source in SOURCES.values() if not source.keeps_nothing)
    st.markdown(f"**{plain(_('Recognised by themselves'))}**  \n{plain(names)}")
    st.markdown(
        f"**{plain(_('Anything else'))}**  \n"
        + plain(_("Say which table it is and which column is which, or fill a template:"))
    )
    downloads(ctx)
    st.caption(
        plain(
            _(
                "Nothing is written before you press Import, and every import can be undone. E-mail "
                "addresses and phone numbers are made unreadable on the way in; nothing leaves this machine."
            )
        )
    )
