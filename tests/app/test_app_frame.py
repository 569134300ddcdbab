"""The frame without a browser: scope and address, unknown values, rights, demonstration, broken databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports import import_files
from mediaplan.ui import access, opening
from mediaplan.warehouse import Warehouse

Run = Callable[..., AppTest]


def address(app: AppTest) -> dict[str, list[str]]:
    return {
        name: [values] if isinstance(values, str) else list(values)
        for name, values in app.query_params.items()
    }


def by_key(elements: list, start: str):  # noqa: ANN201 - AppTest's widgets share no type
    """Return the widget whose key begins so; the rest of the key changes with the scope."""
    return next(each for each in elements if (each.key or "").startswith(start))


def test_a_bare_address_is_resolved(frame: Run, company: Path) -> None:
    app = frame(company)
    assert not app.exception
    assert address(app) == {
        "from": ["2026-04-01"],
        "to": ["2026-06-30"],
        "compare": ["previous"],
        "match": ["weekdays"],
        "lang": ["en"],
    }
    assert app.text[0].value == "journey 2026-04-01 2026-06-30 en edit=True demo=False"


def test_the_language_is_the_browsers_unless_the_link_says(frame: Run, company: Path) -> None:
    assert address(frame(company, locale="fr-FR"))["lang"] == ["fr"]
    assert address(frame(company, locale="fr-FR", lang="en"))["lang"] == ["en"]
    assert address(frame(company, locale="de-DE"))["lang"] == ["en"]


def test_choosing_a_channel_writes_its_stored_value_in_every_language(frame: Run, company: Path) -> None:
    app = frame(company, locale="fr-FR")
    by_key(app.button_group, "scope_channel").set_value(["email"]).run()
    assert address(app)["channel"] == ["email"]


def test_choosing_a_preset_and_dates(frame: Run, company: Path) -> None:
    app = frame(company)
    by_key(app.button_group, "scope_preset").set_value("month_to_date").run()
    assert (address(app)["from"], address(app)["to"]) == (["2026-06-01"], ["2026-06-30"])
    by_key(app.date_input, "scope_from").set_value(date(2026, 5, 4)).run()
    assert (address(app)["from"], address(app)["to"]) == (["2026-05-04"], ["2026-06-30"])


def test_dates_the_wrong_way_round_are_said_and_not_taken(frame: Run, company: Path) -> None:
    app = frame(company)
    by_key(app.date_input, "scope_to").set_value(date(2026, 1, 1)).run()
    assert "before it starts" in app.warning[0].value
    assert (address(app)["from"], address(app)["to"]) == (["2026-04-01"], ["2026-06-30"])
    assert by_key(app.date_input, "scope_to").value == date(2026, 6, 30)


def test_unknown_values_are_named_once_and_dropped(frame: Run, company: Path) -> None:
    app = frame(company, channel=["email", "smoke_signals"], stage="retirement", compare="never")
    said = app.warning[0].value
    assert all(name in said.replace("\\", "") for name in ("smoke_signals", "retirement", "never"))
    assert address(app)["channel"] == ["email"]
    assert "stage" not in address(app)
    assert address(app)["compare"] == ["previous"]
    by_key(app.button_group, "scope_channel").set_value(["tv"]).run()
    assert not app.warning


def test_a_chip_takes_its_filter_off(frame: Run, company: Path) -> None:
    app = frame(company, channel=["email", "tv"])
    app.button(key="chip_0").click().run()
    assert address(app)["channel"] == ["tv"]
    app.button(key="chip_0").click().run()
    assert "channel" not in address(app)


def test_all_filters_are_cleared_at_once(frame: Run, company: Path) -> None:
    app = frame(company, channel="email", stage="loyalty", market="France")
    app.button(key="chips_clear").click().run()
    assert not {"channel", "stage", "market"} & set(address(app))


def test_parameters_of_a_page_stay(frame: Run, company: Path) -> None:
    assert address(frame(company, metric="roas"))["metric"] == ["roas"]


@pytest.mark.parametrize(("key", "may"), [("right", True), ("wrong", False), ("", False), ("é", False)])
def test_when_shared_the_key_makes_an_editor(
    frame: Run, company: Path, monkeypatch: pytest.MonkeyPatch, key: str, may: bool
) -> None:
    monkeypatch.setenv(access.TOKEN, "right")
    app = frame(company, key=key)
    assert f"edit={may}" in app.text[0].value
    assert "key" not in address(app)
    assert f"edit={may}" in app.run().text[0].value


def test_when_shared_no_key_is_no_editor(frame: Run, company: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(access.TOKEN, "right")
    assert "edit=False" in frame(company).text[0].value


def test_without_a_database_there_is_a_banner_and_one_button(frame: Run, tmp_path: Path) -> None:
    db = tmp_path / "mine" / "mediaplan.duckdb"
    app = frame(db)
    assert not app.exception
    assert "There is no data yet" in app.markdown[0].value
    assert [each.label for each in app.button if each.key == "own"] == ["Import your own"]
    assert "demo=True" in app.text[0].value
    assert not db.exists(), "looking creates nothing"


def test_a_viewer_is_not_offered_to_import(
    frame: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(access.TOKEN, "right")
    app = frame(tmp_path / "mine.duckdb")
    assert [each for each in app.button if each.key == "own"] == []


def test_the_first_import_takes_the_demonstrations_place(frame: Run, company: Path, tmp_path: Path) -> None:
    db = tmp_path / "new" / "mediaplan.duckdb"
    app = frame(db)
    assert "demo=True" in app.text[0].value
    opening.release()
    db.parent.mkdir()
    db.write_bytes(company.read_bytes())
    app.run()
    assert "demo=False" in app.text[0].value
    assert address(app)["from"] == ["2026-04-01"]


def test_other_data_is_shown_from_its_own_period_without_the_filters_of_the_data_before(
    frame: Run, company: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = frame(company, channel=["email"], compare="year", **{"from": "2026-05-01", "to": "2026-05-31"})
    assert address(app)["channel"] == ["email"]
    other = tmp_path / "other.duckdb"
    other.write_bytes(company.read_bytes())
    monkeypatch.setenv("MEDIAPLAN_DB", str(other))
    app.run()
    assert address(app)["from"] == ["2026-04-01"]
    assert address(app)["to"] == ["2026-06-30"]
    assert "channel" not in address(app)
    assert address(app)["compare"] == ["year"], "how periods are compared is the reader's habit"


@pytest.mark.parametrize(
    ("asked", "then"), [({}, ["2026-07-01"]), ({"from": "2026-04-01", "to": "2026-06-30"}, ["2026-04-01"])]
)
def test_a_period_nobody_asked_for_follows_the_data_and_one_that_was_stays(
    frame: Run, company: Path, tmp_path: Path, asked: dict[str, str], then: list[str]
) -> None:
    db = tmp_path / "mine.duckdb"
    db.write_bytes(company.read_bytes())
    app = frame(db, **asked)
    assert address(app)["from"] == ["2026-04-01"]
    later = tmp_path / "later.csv"
    later.write_text("conversion_id,occurred_at,customer_id,revenue,currency\nL1,2026-09-30,C0001,10,EUR\n")
    import_files(opening.own(), [later])
    app.run()
    assert address(app)["from"] == then


def test_own_creates_the_database_where_imports_go(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MEDIAPLAN_DB", str(tmp_path / "deep" / "mine.duckdb"))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    try:
        assert opening.own().path == tmp_path / "deep" / "mine.duckdb"
        assert opening.opened().demo, "nothing was imported into it yet"
    finally:
        opening.release()


def test_a_file_that_is_no_database_is_a_sentence_in_both_languages(frame: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "photo.duckdb"
    wrong.write_bytes(b"\x89PNG not a database at all" * 400)
    for locale in ("en-GB", "fr-FR"):
        app = frame(wrong, locale=locale)
        assert not app.exception
        assert any("photo" in each.value for each in app.markdown)
        assert [each.key for each in app.button if each.key == "again"] == ["again"]


def test_a_database_held_elsewhere_can_be_tried_again(frame: Run, company: Path, tmp_path: Path) -> None:
    db = tmp_path / "held.duckdb"
    db.write_bytes(company.read_bytes())
    holder = Warehouse.open(db)
    try:
        app = frame(db)
        assert "open elsewhere" in app.markdown[0].value
    finally:
        holder.close()
    app.button(key="again").click().run()
    assert "demo=False" in app.text[0].value


def test_the_last_line_says_what_the_figures_rest_on(frame: Run, company: Path) -> None:
    line = next(each.value for each in frame(company).caption if "Data up to" in each.value)
    assert "30 June 2026" in line
    assert "7 exports" in line
    assert "2nd purchase within" in line
    assert "settings version" in line


def test_a_chosen_campaign_offers_its_dates(company: Path, frame: Run) -> None:
    app = frame(company, campaign="TV Printemps")
    assert "The campaign's dates" in by_key(app.button_group, "scope_preset").options
