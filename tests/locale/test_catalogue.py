"""The French catalogue is whole, and written as French is."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from mediaplan.locale.catalogues import LANGUAGES, read_catalogue
from mediaplan.locale.extraction import ROOT, extract, extract_toml, missing

TRANSLATED = [language for language in LANGUAGES if language != "en"]
MARKERS = {"text": 1, "texts": 2, "N_": 1, "_": 1}
#: Whatever a sentence passes through on its way to a reader.
SPEAKERS = {*MARKERS, "say", "gettext"}
CODE = sorted(path for folder in ("mediaplan", "pages") for path in (ROOT / folder).rglob("*.py"))

#: What interface.md asks not to say, where a pattern can tell.
NOT_SAID = {
    r"\brevenus?\b": "chiffre d’affaires HT",
    r"\bclients revenus\b": "clients réactivés",
    r"\bplaintes?\b(?! spam)": "plainte spam, ou réclamation",
    r"\bfréquence\b": "répétition",
    r"\bengagements?\b": "interactions",
    r"^contacts?$": "sollicitation ou exposition",
    r"\bcontacts? (?:publicitaires?|marketing)\b": "exposition, sollicitation",
    r"\brecherches? (?:payantes?|naturelles?|organiques?)\b": "SEA, SEO",
    r"\bemails?\b(?!:|,)": "e-mail",
    r"\bemailing": "e-mail",
    r"\bpistes?\b(?!\u202f»)": "lead; « Pistes » only as what another tool calls them",
}


def forms(value: object) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, tuple | list) else (str(value),)


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.fixture(scope="module")
def source() -> Catalog:
    return extract()


@pytest.fixture(scope="module", params=TRANSLATED)
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    return read_catalogue(request.param)


def messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def test_every_sentence_of_the_source_is_translated(source: Catalog, catalogue: Catalog) -> None:
    known = {forms(message.id) for message in messages(catalogue)}
    wanted = {forms(message.id) for message in messages(source)}
    assert len(wanted) > 300
    assert sorted(wanted - known) == [], "run `make locale`, then translate what is new"
    assert sorted(known - wanted) == [], "run `make locale`: these are said nowhere any more"
    assert [message.id for message in missing(catalogue)] == []
    assert not catalogue.obsolete


def test_a_translation_has_the_fields_of_its_source(catalogue: Catalog) -> None:
    wrong = [
        message.id
        for message in messages(catalogue)
        for said in forms(message.string)
        if said and fields(said) not in [fields(form) for form in forms(message.id)]
    ]
    assert wrong == []


def test_a_plural_has_as_many_forms_as_the_language(catalogue: Catalog) -> None:
    plurals = [message for message in messages(catalogue) if message.pluralizable]
    assert plurals
    assert [message.id for message in plurals if len(message.string) != catalogue.num_plurals] == []
    assert [message.id for message in plurals if "n" not in fields(message.id[1])] == []


def test_french_knows_its_plural() -> None:
    assert read_catalogue("fr").plural_forms.startswith("nplurals=2; plural=(n > 1)")


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        (r"[ \u00a0][:;?!%»](?:\s|$|[.,)])", "a fixed thin space (U+202F) stands before : ; ? ! % »"),
        (r"(?<=[^\W\d_])[;?!»]", "a fixed thin space (U+202F) stands before ; ? ! »"),
        (r"(?<=[^\W\d_]):(?=\s|$)", "a fixed thin space (U+202F) stands before :"),
        (r"(?<=[\d}])%", "a fixed thin space (U+202F) stands before %"),
        (r"«(?!\u202f)", "a fixed thin space (U+202F) stands after «"),
        (r"[“”\"]", "French quotes are « »"),
        (r"(?<=\w)'(?=\w)", "the apostrophe is ’"),
        (r"\.\.\.", "three dots are …"),
        (r"  ", "one space is enough"),
    ],
)
def test_french_typography(pattern: str, why: str) -> None:
    wrong = [
        said
        for message in messages(read_catalogue("fr"))
        for said in forms(message.string)
        if re.search(pattern, _without_code(said))
    ]
    assert wrong == [], why


@pytest.mark.parametrize(("pattern", "instead"), NOT_SAID.items())
def test_french_words(pattern: str, instead: str) -> None:
    wrong = [
        said
        for message in messages(read_catalogue("fr"))
        for said in forms(message.string)
        if re.search(pattern, _without_code(said), re.IGNORECASE)
    ]
    assert wrong == [], f"say: {instead}"


@pytest.mark.parametrize(
    ("pattern", "said", "found"),
    [
        (r"\brevenus?\b", "Revenus", True),
        (r"\brevenus?\b", "chiffre d’affaires HT", False),
        (r"\bemails?\b(?!:|,)", "un email", True),
        (r"\bemails?\b(?!:|,)", "email:<hash>", False),
        (r"^contacts?$", "Contacts", True),
        (r"\bpistes?\b(?!\u202f»)", "Numéro de la piste", True),
        (r"\bpistes?\b(?!\u202f»)", "Leads («\u202fPistes\u202f» dans Salesforce)", False),
        (r"\bplaintes?\b(?! spam)", "Taux de plainte", True),
        (r"\bplaintes?\b(?! spam)", "Taux de plainte spam", False),
    ],
)
def test_the_words_are_found(pattern: str, said: str, found: bool) -> None:
    assert bool(re.search(pattern, said, re.IGNORECASE)) is found


def _without_code(said: str) -> str:
    """Leave out what is typed as it is: `code`, commands and their options."""
    return re.sub(r"`[^`]*`|--[a-z-]+(?: [A-Z]+=[^\s,.;]+)?", "--", said)


def calls(path: Path) -> list[tuple[str, ast.Call]]:
    return [
        (node.func.id, node)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS
    ]


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_marked_sentence_is_written_out(path: Path) -> None:
    """A sentence put together in code is in no catalogue; one of a declaration is."""
    written_out = ast.Constant | ast.Name | ast.Attribute | ast.Subscript
    wrong = [
        f"{path.name}:{call.lineno}: {ast.unparse(argument)}"
        for name, call in calls(path)
        for argument in call.args[: MARKERS[name]]
        if not isinstance(argument, written_out)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_sentence_gets_the_values_it_names(path: Path) -> None:
    wrong = []
    for name, call in calls(path):
        said = [
            argument.value for argument in call.args[: MARKERS[name]] if isinstance(argument, ast.Constant)
        ]
        given = {keyword.arg for keyword in call.keywords}
        if name not in {"text", "texts"} or not said or None in given:
            continue
        asked = set().union(*(fields(str(sentence)) for sentence in said))
        if asked - {"n"} != given - {"n"}:
            wrong.append(f"{path.name}:{call.lineno}: names {sorted(asked)}, gets {sorted(map(str, given))}")
    assert wrong == []


def sentences_said(path: Path) -> list[tuple[int, str]]:
    """Return what a file says, wherever it stands: in a string with fields too."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
            sentence = node.args[0].value
            if name in SPEAKERS and isinstance(sentence, str) and sentence:
                found.append((node.lineno, sentence))
    return found


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_sentence_that_is_said_is_in_the_catalogue(path: Path, source: Catalog) -> None:
    """Extraction sees no call inside an f-string, and no function it was not told of."""
    known = {forms(message.id)[0] for message in messages(source)}
    wrong = [f"{path.name}:{line}: {said}" for line, said in sentences_said(path) if said not in known]
    assert wrong == [], "mark it with N_() or text() outside the f-string"


def test_a_sentence_in_a_string_with_fields_is_found(tmp_path: Path) -> None:
    file = tmp_path / "page.py"
    file.write_text("f\"**{ctx._('A')}** {look.say('B')} {other('C')}\"", "utf-8")
    assert [said for _, said in sentences_said(file)] == ["A", "B"]


def test_what_people_read_in_a_declaration_is_gathered(tmp_path: Path) -> None:
    file = tmp_path / "source.toml"
    file.write_text('label = "A"\nname = "no"\n[[fields]]\nlabel = "B"\nheaders = ["no"]\n', "utf-8")
    with file.open("rb") as opened:
        assert [found[2] for found in extract_toml(opened, (), (), options={})] == ["A", "B"]
