"""Every figure in words: what it means, how it is made, whose it is, where it is used."""

from __future__ import annotations

import streamlit as st

from mediaplan.imports.headers import normalise
from mediaplan.metrics import DIMENSIONS, METRICS, Metric
from mediaplan.model import text, texts
from mediaplan.ui import pages
from mediaplan.ui.context import Context
from mediaplan.ui.figure_words import DIRECTIONS, KINDS, UNITS
from mediaplan.ui.plain import plain
from mediaplan.ui.terms import entries, fitting
from mediaplan.ui.used import pages_of

PARAMETER = "metric"


def metrics(ctx: Context) -> None:
    """Show every metric, searchable; the one the link names is first and open."""
    _ = ctx._
    asked = st.query_params.get(PARAMETER, "")
    if asked and asked not in METRICS:
        st.warning(
            plain(ctx.say(text("There is no figure “{value}”. All of them are below.", value=asked))),
            icon=":material/link_off:",
        )
    if asked in METRICS:
        with st.container(border=True, key="glossary_asked"):
            _metric(ctx, METRICS[asked], title=True)
    wanted = st.text_input(
        _("Search"),
        placeholder=_("A word: cost, basket, e-mail…"),
        icon=":material/search:",
        key="glossary_search",
        width=420,
    )
    found = [metric for metric in METRICS.values() if fits(ctx, metric, wanted or "")]
    st.caption(plain(ctx.say(texts("{n} figure", "{n} figures", len(found)))))
    with st.container(gap="xsmall"):
        for metric in found:
            with st.expander(f"**{plain(_(metric.label))}** — {plain(_(metric.meaning))}"):
                _metric(ctx, metric)
    if beside := fitting(ctx, wanted) if wanted else []:
        st.markdown(f"#### {plain(_('Journeys and attribution'))}")
        entries(ctx, beside)


def fits(ctx: Context, metric: Metric, wanted: str) -> bool:
    """Say whether a metric has every word that is searched, whatever its case and accents."""
    said = normalise(" ".join((metric.name, *map(ctx._, (metric.label, metric.meaning, metric.formula)))))
    return all(word in said for word in normalise(wanted).split())


def _metric(ctx: Context, metric: Metric, *, title: bool = False) -> None:
    """Show one metric."""
    _ = ctx._
    if title:
        st.subheader(plain(_(metric.label)), anchor=metric.name)
        st.markdown(plain(_(metric.meaning)))
    used = [_(pages.PAGES[page].title) for page in pages_of().get(metric.name, ())]
    split = [
        _(DIMENSIONS[name].label) for name in DIMENSIONS if name in metric.dimensions and name != "total"
    ]
    rows = [
        (_("Formula"), _(metric.formula)),
        (_("Unit"), _(UNITS[metric.unit])),
        (_("Whose figure"), _(KINDS[metric.kind])),
        (_("Direction"), _(DIRECTIONS[metric.higher_is_better])),
        (_("Can be split by"), ", ".join(split)),
        (_("Used on"), ", ".join(used) or _("the command line only")),
    ]
    if metric.per_platform:
        rows.append((_("Several platforms"), _("Never added up: each claims the same sales.")))
    if metric.personal:
        rows.append((_("Privacy"), _("Withheld for groups of too few people.")))
    said = [f"{plain(label)}{_(': ')}**{plain(value)}**" for label, value in rows if value]
    st.markdown("  \n".join(said))
    split_by = next((name for name in ("channel", "month") if name in metric.dimensions), "total")
    st.code(f"python -m mediaplan metrics --by {split_by} --metric {metric.name}", language=None)
    if not title:
        st.page_link(
            pages.path("glossary"),
            label=_("Link to this figure"),
            icon=":material/link:",
            query_params={**ctx.params(), PARAMETER: metric.name},
        )
