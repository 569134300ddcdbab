"""Data: bring exports in, see what was brought, tie campaigns, set the rules."""

from __future__ import annotations

from mediaplan.ui.context import context
from mediaplan.ui.data import campaigns, history, settings, templates, upload
from mediaplan.ui.data.section import section
from mediaplan.ui.heading import heading

SECTIONS = {"import": upload, "history": history, "campaigns": campaigns, "settings": settings}

ctx = context()
_ = ctx._
heading(ctx, _("Data"), history.in_force(ctx))
chosen = section(
    ctx,
    {
        "import": _("Import"),
        "history": _("History"),
        "campaigns": _("Campaigns"),
        "settings": _("Settings"),
    },
    label=_("Section"),
)
SECTIONS[chosen].show(ctx)
templates.dictionary(ctx)
