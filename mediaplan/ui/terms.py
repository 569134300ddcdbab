"""The words of journeys and attribution, as the glossary shows them: searchable, each with a link."""

from __future__ import annotations

import streamlit as st

from mediaplan.analysis.terms import GROUPS, TERMS, Term
from mediaplan.imports.headers import normalise
from mediaplan.model import SETTINGS, text, texts
from mediaplan.ui import pages
from mediaplan.ui.context import Context
from mediaplan.ui.figure_words import DIRECTIONS, KINDS, UNITS
from mediaplan.ui.plain import plain

#: Of the section, and of the term, in links.
SECTION, PARAMETER = "journeys", "term"


def terms(ctx: Context) -> None:
    """Show every term by what it is about, searchable; the one the link names is first and open."""
    _ = ctx._
    asked = st.query_params.get(PARAMETER, "")
    if asked and asked not in TERMS:
        st.warning(
            plain(ctx.say(text("There is no word “{value}”. All of them are below.", value=asked))),
            icon=":material/link_off:",
        )
    if asked in TERMS:
        with st.container(border=True, key="terms_asked"):
            _term(ctx, TERMS[asked], title=True)
    wanted = st.text_input(
        _("Search"),
        placeholder=_("A word: window, path, Markov…"),
        icon=":material/search:",
        key="terms_search",
        width=420,
    )
    found = fitting(ctx, wanted or "")
    st.caption(plain(ctx.say(texts("{n} word", "{n} words", len(found)))))
    for group, label in GROUPS.items():
        if mine := [term for term in found if term.group == group]:
            st.markdown(f"#### {plain(_(label))}")
            entries(ctx, mine)


def entries(ctx: Context, found: list[Term]) -> None:
    """Show terms, each closed behind its name and meaning."""
    with st.container(gap="xsmall"):
        for term in found:
            with st.expander(f"**{_said(ctx, term, term.label)}** — {_said(ctx, term, term.meaning)}"):
                _term(ctx, term)


def fitting(ctx: Context, wanted: str) -> list[Term]:
    """Return the terms that have every word that is searched, whatever its case and accents."""
    words = normalise(wanted).split()
    said = {
        name: normalise(
            " ".join(
                (
                    name,
                    *(ctx.say(term.said(each)) for each in (term.label, term.meaning, term.formula) if each),
                )
            )
        )
        for name, term in TERMS.items()
    }
    return [term for name, term in TERMS.items() if all(word in said[name] for word in words)]


def _said(ctx: Context, term: Term, source: str) -> str:
    """Write the label or the meaning of a term, with the figures it says."""
    return plain(ctx.say(term.said(source)))


def _term(ctx: Context, term: Term, *, title: bool = False) -> None:
    """Show one term."""
    _ = ctx._
    if title:
        st.subheader(_said(ctx, term, term.label), anchor=term.name)
        st.markdown(_said(ctx, term, term.meaning))
    rows = [
        (_("Formula"), ctx.say(term.said(term.formula)) if term.formula else ""),
        (_("Unit"), _(UNITS[term.unit]) if term.unit else ""),
        (_("Whose figure"), _(KINDS[term.kind]) if term.kind else ""),
        (_("Direction"), _(DIRECTIONS[term.higher_is_better]) if term.unit else ""),
        (_("In force"), _in_force(ctx, term)),
        (_("Used on"), ", ".join(_(pages.PAGES[page].title) for page in term.pages)),
    ]
    said = [f"{plain(label)}{_(': ')}**{plain(value)}**" for label, value in rows if value]
    st.markdown("  \n".join(said))
    if term.command:
        st.code(f"python -m mediaplan {term.command}", language=None)
    if not title:
        st.page_link(
            pages.path("glossary"),
            label=_("Link to this word"),
            icon=":material/link:",
            query_params={**ctx.params(), "section": SECTION, PARAMETER: term.name},
        )


def _in_force(ctx: Context, term: Term) -> str:
    """Return what a rule is set to."""
    if term.name not in SETTINGS:
        return ""
    value = getattr(ctx.engine.settings, term.name)
    if isinstance(value, bool):
        return ctx._("yes") if value else ctx._("no")
    if value is None:
        return ctx._("As the lookback")
    return ctx.say(texts("{n} day", "{n} days", value))
