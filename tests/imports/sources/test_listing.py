"""The list of sources: on the command line, and in the README, made from the same declarations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mediaplan.cli import main
from mediaplan.imports import SOURCES

README = Path(__file__).parents[3] / "README.md"


def test_the_readme_has_the_table_that_the_declarations_make(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources"]) == 0
    assert capsys.readouterr().out in README.read_text("utf-8"), "python -m mediaplan sources"


def test_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "fr", "sources"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("| Outil | Quel export | Une ligne est | Ce qu’il devient | En-têtes |")
    assert "| Google Ads |" in said


def test_as_json_every_source_says_what_is_kept_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [row["source"] for row in rows] == list(SOURCES)
    (linkedin,) = (row for row in rows if row["source"] == "linkedin_ads")
    assert linkedin["tables"] == ["Performance"]
    assert linkedin["languages"] == ["English"]
    assert linkedin["grain"] == ["ad", "ad group", "campaign", "account"]
    (mailchimp,) = (row for row in rows if row["source"] == "mailchimp_campaigns")
    assert mailchimp["grain"] == ["campaign"]
    (plan,) = (row for row in rows if row["source"] == "agency_plan")
    assert plan["grain"] == ["one bought line of a media plan"]
    assert plan["confirmed"] is True
    assert linkedin["suggested"] is True
    assert linkedin["confirmed"] is False
    (matomo,) = (row for row in rows if row["source"] == "matomo")
    assert matomo["tables"] == ["Performance"]
    assert matomo["languages"] == ["English", "French", "German"]
