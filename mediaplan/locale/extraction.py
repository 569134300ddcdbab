"""Gathers what people read, from code and source declarations, into the French catalogue."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from mediaplan import __version__
from mediaplan.locale.catalogues import catalogue_path, read_catalogue

ROOT = Path(__file__).parent.parent.parent
#: What marks a sentence: positions of its forms in the call.
KEYWORDS: dict[str, Any] = {
    "N_": None,
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "say": None,
    "text": None,
    "texts": (1, 2),
}
METHODS = [
    ("mediaplan/**.py", "mediaplan.locale.extraction:extract_python"),
    ("pages/**.py", "mediaplan.locale.extraction:extract_python"),
    ("app.py", "mediaplan.locale.extraction:extract_python"),
    ("mediaplan/imports/sources/**.toml", "mediaplan.locale.extraction:extract_toml"),
]
#: Keys of a source declaration that people read.
READ_IN_TOML = ("label", "exports", "help", "hint", "meaning", "note")
HEADER = "# Mediaplan, in the words of the people who use it. `make locale` brings it up to date."
#: A catalogue changes when its sentences do, not when it is written.
WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)


def extract_python(
    fileobj: BinaryIO, keywords: Any, *_: Any, **__: Any
) -> Iterator[tuple[int, str, str | tuple[str | None, ...], list[str]]]:
    """Yield what code says, inside an f-string too, where Babel's own extractor sees nothing."""
    for node in ast.walk(ast.parse(fileobj.read())):
        if not isinstance(node, ast.Call):
            continue
        name = str(getattr(node.func, "id", None) or getattr(node.func, "attr", ""))
        said = tuple(_written_out(argument) for argument in node.args)
        if name in keywords and any(said):
            yield node.lineno, name, said[0] if len(said) == 1 and said[0] else said, []


def _written_out(node: ast.expr) -> str | None:
    """Return a string that stands in the code, None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def extract_toml(fileobj: BinaryIO, *_: Any, **__: Any) -> Iterator[tuple[int, str, str, list[str]]]:
    """Yield what people read in a declaration, as Babel wants it from an extractor."""
    yield from _labels(tomllib.loads(fileobj.read().decode()))


def _labels(node: Any) -> Iterator[tuple[int, str, str, list[str]]]:
    """Walk a declaration for the keys that hold sentences."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in READ_IN_TOML and isinstance(value, str):
                yield 1, "gettext", value, []
            else:
                yield from _labels(value)
    elif isinstance(node, list):
        for item in node:
            yield from _labels(item)


def extract() -> Catalog:
    """Return every sentence of the source tree, with the files it stands in."""
    catalog = Catalog(
        domain="mediaplan", project="mediaplan", creation_date=WRITTEN, revision_date=WRITTEN, charset="utf-8"
    )
    found = extract_from_dir(ROOT, METHODS, keywords=KEYWORDS, directory_filter=_ours)
    for file, _line, message, comments, context in found:
        catalog.add(message, locations=[(file, 0)], auto_comments=comments, context=context)
    return catalog


def _ours(folder: str) -> bool:
    """Tell whether a folder can hold sentences of ours."""
    inside = Path(folder).relative_to(ROOT).parts  # as given: a linked folder may lead elsewhere
    return inside[0] in {"mediaplan", "pages"} and "__pycache__" not in inside


def update(language: str) -> Catalog:
    """Bring a language's catalogue up to the source tree, keeping its translations.

    Sentences that are gone leave it, and new ones come in untranslated; nothing is guessed.
    """
    catalog = read_catalogue(language)
    catalog.update(extract(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    write(catalog, language)
    return catalog


def write(catalog: Catalog, language: str) -> None:
    """Write a catalogue so that two writings of one content are one file."""
    catalog.creation_date = catalog.revision_date = WRITTEN
    catalog.header_comment = HEADER
    catalog.project, catalog.version = "mediaplan", __version__
    catalog.last_translator = catalog.language_team = catalog.msgid_bugs_address = "Mediaplan"
    with catalogue_path(language).open("wb") as file:
        write_po(file, catalog, width=100, sort_output=True, ignore_obsolete=True, include_lineno=False)


def missing(catalog: Catalog) -> list[Message]:
    """Return the sentences that have no translation, or a guessed one."""
    return [message for message in catalog if message.id and (message.fuzzy or not _complete(message))]


def _complete(message: Message) -> bool:
    """Tell whether every form of a sentence is translated."""
    forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return all(forms)
