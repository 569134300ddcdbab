"""The sources as a list for people: what is understood, what it becomes, in which languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mediaplan.imports.sources.declared import Source
from mediaplan.model import N_, Text, text

LANGUAGES = {
    "en": N_("English"),
    "fr": N_("French"),
    "de": N_("German"),
    "es": N_("Spanish"),
    "it": N_("Italian"),
    "pt": N_("Portuguese"),
}
#: What one row of a report can be about; the finest of them is read.
LEVELS = {"account": N_("account"), "campaign": N_("campaign"), "ad_group": N_("ad group"), "ad": N_("ad")}
COLUMNS = (N_("Tool"), N_("Which export"), N_("One row is"), N_("What it becomes"), N_("Headers"))


def listed(source: Source) -> dict[str, Any]:
    """Return what people may know of a source.

    Parameters
    ----------
    source : Source
        The declaration.

    Returns
    -------
    dict
        ``source``, ``label``, ``exports``, ``grain`` (what one row is about, the finest first),
        ``tables`` (empty where nothing of it is kept),
        ``languages`` of the headers that are taken without a question, ``suggested``: whether
        there are others, which wait for a yes, ``confirmed``: whether all of them do, once for each
        layout, and ``note``.
    """
    aliases = [alias for called in source.columns.values() for alias in called]
    sure = {alias.language for alias in aliases if alias.sure}
    return {
        "source": source.name,
        "label": Text(source.label),
        "exports": Text(source.exports),
        "grain": _grain(source),
        "tables": [] if source.keeps_nothing else [Text(table.label) for table in source.tables.values()],
        "languages": [Text(name) for code, name in LANGUAGES.items() if code in sure],
        "suggested": not all(alias.sure for alias in aliases),
        "confirmed": source.unseen,
        "note": Text(source.note) if source.note else None,
    }


def _grain(source: Source) -> list[Text]:
    """Return what one row of a source is about: the levels of its reports, else the row of its table."""
    emit = source.emits[0]
    levels = list(dict.fromkeys(level for level, _ in emit.levels))
    stated = [part.value for part in emit.fields.get("level", ()) if part.value in LEVELS]
    if levels or stated:
        return [Text(LEVELS[level]) for level in levels or stated]
    return [Text(source.table.row)]


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
        if known["confirmed"]:
            headers = write(text("{languages}; confirmed once for each layout", languages=headers))
        elif known["suggested"]:
            headers = write(text("{languages}; others suggested", languages=headers))
        becomes = ", ".join(map(write, known["tables"])) or write(text("nothing"))
        grain = ", ".join(map(write, known["grain"]))
        rows.append([write(known["label"]), write(known["exports"]), grain, becomes, headers])
    return [f"| {' | '.join(row)} |" for row in rows]
