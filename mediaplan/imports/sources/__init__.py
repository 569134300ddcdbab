"""Where exports come from: one declarative file per source, and a template for every table."""

from __future__ import annotations

from mediaplan.imports.sources.declared import Alias, Emit, Refusal, Source, Span
from mediaplan.imports.sources.listing import listed, markdown
from mediaplan.imports.sources.loader import load_sources, read_source
from mediaplan.imports.sources.parts import Condition, Part, askable
from mediaplan.imports.sources.templates import labels, template, template_source

SOURCES: dict[str, Source] = load_sources()

__all__ = [
    "SOURCES",
    "Alias",
    "Condition",
    "Emit",
    "Part",
    "Refusal",
    "Source",
    "Span",
    "askable",
    "labels",
    "listed",
    "load_sources",
    "markdown",
    "read_source",
    "template",
    "template_source",
]
