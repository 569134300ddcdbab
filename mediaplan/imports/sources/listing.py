"""The sources as a list for people: what is understood, what it becomes, in which languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mediaplan.imports.sources.declared import Source
from mediaplan.model import N_, Text, text

LANGUAGES = {"en": N_("English"), "fr": N_("French"), "de": N_("German")}
COLUMNS = (N_("Tool"), N_("Which export"), N_("What it becomes"), N_("Headers"))


def listed(source: Source) -> dict[str, Any]:
    """Return what people may know of a source.

    Parameters
    ----------
    source : Source
        The declaration.

    Returns
    -------
    dict
        ``source``, ``label``, ``exports``, ``tables`` (empty where nothing of it is kept),
        ``languages`` of the headers that are taken without a question, ``suggested``: whether
        there are others, which wait for a yes, and ``note``.
    """
    aliases = [alias for called in source.columns.values() for alias in called]
    sure = {alias.language for alias in aliases if alias.sure}
    return {
        "source": source.name,
        "label": Text(source.label),
        "exports": Text(source.exports),
        "tables": [] if source.keeps_nothing else [Text(table.label) for table in source.tables.values()],
        "languages": [Text(name) for code, name in LANGUAGES.items() if code in sure],
        "suggested": not all(alias.sure for alias in aliases),
        "note": Text(source.note) if source.note else None,
    }


def markdown(sources: dict[str, Source], write: Callable[[Text], str]) -> list[str]:
    """Return the sources as the lines of a Markdown table.

    Parameters
    ----------
    sources : dict of str to Source
        By name.
    write : callable
        Gives a sentence in the reader's language.

    Returns
    -------
    list of str
    """
    rows = [[write(Text(column)) for column in COLUMNS], ["---"] * len(COLUMNS)]
    for source in sorted(sources.values(), key=lambda each: each.label.casefold()):
        known = listed(source)
        headers = ", ".join(map(write, known["languages"]))
        if known["suggested"]:
            headers = write(text("{languages}; others suggested", languages=headers))
        becomes = ", ".join(map(write, known["tables"])) or write(text("nothing"))
        rows.append([write(known["label"]), write(known["exports"]), becomes, headers])
    return [f"| {' | '.join(row)} |" for row in rows]
