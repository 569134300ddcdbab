"""Glossary: every figure in words, journeys and attribution, the data dictionary, stages and rules."""

from __future__ import annotations

from mediaplan.metrics import METRICS
from mediaplan.model import TABLES, text
from mediaplan.ui import dictionary, glossary, terms
from mediaplan.ui.context import context
from mediaplan.ui.data.section import section
from mediaplan.ui.heading import heading

SECTIONS = {
    "figures": glossary.metrics,
    terms.SECTION: terms.terms,
    "tables": dictionary.tables,
    "words": dictionary.words,
}

ctx = context()
_ = ctx._
heading(
    ctx,
    _("Glossary"),
    text(
        "{figures} figures and {tables} tables, each declared once: what you read here is what is computed.",
        figures=len(METRICS),
        tables=len(TABLES),
    ),
)
chosen = section(
    ctx,
    {
        "figures": _("Figures"),
        terms.SECTION: _("Journeys and attribution"),
        "tables": _("Data dictionary"),
        "words": _("Stages, roles, channels"),
    },
    label=_("Section"),
)
SECTIONS[chosen](ctx)
