"""Help, wrong usage and what cannot be done: exit codes, one line each, and French."""

from __future__ import annotations

import pytest

from mediaplan.cli import main
from tests.bad_input import spaced
from tests.cli.shell import Inside

WRONG: dict[str, tuple[str, ...]] = {
    "no command": (),
    "unknown command": ("fly",),
    "unknown dimension": ("metrics", "--by", "planet"),
    "unknown view of journeys": ("journeys", "--show", "dreams"),
    "unknown metric": ("metrics", "--metric", "luck"),
    "a number that is none": ("undo", "first"),
    "a pair without equals": ("import", "x.csv", "--map", "spend"),
    "unknown table": ("template", "nothing"),
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_wrong_usage_is_two(inside: Inside, arguments: tuple[str, ...]) -> None:
    ran = inside(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "usage: mediaplan" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("metrics", "--by", "planet"),
            "mediaplan metrics : erreur : argument --by : choix impossible : 'planet'",
        ),
        (("import",), "il manque : FILE"),
        (("import", "x.csv", "--map", "spend"), "« spend » devrait s’écrire NOM=VALEUR"),
        (("batches", "--fly"), "arguments inconnus : --fly"),
        (("undo",), "il manque : BATCH_ID"),
        (("batches", "--db"), "une valeur est attendue"),
    ],
)
def test_wrong_usage_is_told_in_french(inside: Inside, arguments: tuple[str, ...], said: str) -> None:
    ran = inside("--lang", "fr", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert spaced(ran.err).startswith("utilisation : mediaplan")
    assert said in spaced(ran.err)


def test_help_is_in_french_too(inside: Inside) -> None:
    told = inside("--lang", "fr", "--help").out
    assert "importer des fichiers" in told
    assert "afficher cette aide" in told
    assert "show" not in told
    assert "import files" in inside("--help").out, "the next reader has their own language"


FAILING: dict[str, tuple[tuple[str, ...], str]] = {
    "no such batch": (("undo", "7"), "7"),
    "no such batch to look into": (("quarantine", "7"), "7"),
    "a period upside down": (("metrics", "--from", "2025-02-01", "--to", "2025-01-01"), "2025"),
    "no such file": (("read", "nowhere.csv"), "nowhere.csv"),
}


@pytest.mark.parametrize(("arguments", "named"), FAILING.values(), ids=FAILING)
def test_what_cannot_be_done_is_one(inside: Inside, arguments: tuple[str, ...], named: str) -> None:
    ran = inside(*arguments, "--json")
    assert ran.code == 1
    assert ran.json["rows"] == []
    assert ran.json["error"] == ran.json["notes"][0] == ran.err.strip()
    assert named in ran.err
    assert len(ran.err.splitlines()) == 1
    plain = inside(*arguments)
    assert (plain.code, plain.out, plain.err) == (1, "", ran.err)


def test_a_file_that_is_no_database_is_refused_and_left_alone(inside: Inside) -> None:
    inside.db.write_text("not a database at all\n" * 400, encoding="utf-8")
    before = inside.db.read_bytes()
    ran = inside("metrics", "--json")
    assert ran.code == 1
    assert inside.db.name in ran.err
    assert inside.db.read_bytes() == before


@pytest.mark.parametrize(
    "option",
    [
        ("--lookback", "900"),
        ("--lookback", "0"),
        ("--order", "4"),
        ("--half-life", "x"),
        ("--model", "magic"),
    ],
)
def test_what_attribution_cannot_be_asked_is_wrong_usage(
    option: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["attribution", *option])
    assert ended.value.code == 2
    assert "functools" not in capsys.readouterr().err
