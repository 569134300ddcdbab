"""The Data page's other sections: history with undo, campaign matching, settings, and their links."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.export import harmless
from mediaplan.imports import Options, import_files
from mediaplan.imports.campaigns import Exported, Proposal
from mediaplan.imports.ties import Tie
from mediaplan.locale.extraction import extract
from mediaplan.ui import opening
from mediaplan.ui.data.campaigns import chosen
from mediaplan.warehouse import history
from tests.app.data_page import engine, errors, labels, opened, param, press, said

GOOGLE = (
    "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
    "2026-06-01,Soldes été - FR,901,EUR,100.00,10\n"
    "2026-06-02,Marques,903,EUR,5.00,10\n"
    "2026-06-02,=cmd(),904,EUR,cheap,10\n"
)
CAMPAIGNS = "campaign_id,campaign,stage,role\nS26,Soldes été,loyalty,conversion\nM,Marque,acquisition,\n"


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a database with one export, its own campaigns, and one row in quarantine."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    files = []
    for name, content in (("google.csv", GOOGLE), ("campaign.csv", CAMPAIGNS)):
        files.append(tmp_path / name)
        files[-1].write_text(content, "utf-8")
    accepted = Options(constants={"accept_bad_rows": "yes"})
    results = import_files(engine(path), files, accepted)
    assert [each.status for each in results] == ["loaded", "loaded"]
    yield path
    opening.release()


def declared(db: Path) -> dict[str, str]:
    """Return the declared stage of each campaign's spend, as the pages read it."""
    found = engine(db).sql("SELECT DISTINCT campaign_id, coalesce(stage, '') FROM mart_performance_day")
    return dict(found.itertuples(index=False, name=None))


def statuses(db: Path) -> list[str]:
    return list(history(engine(db)).sort_values("batch_id")["status"])


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("import", "Drop your exports"),
        ("history", "google.csv"),
        ("campaigns", "2 campaigns are not tied yet"),
        ("settings", "Version 1 of the rules is in force"),
        ("nonsense", "Drop your exports"),
    ],
)
def test_a_link_opens_a_section(section: str, words: str) -> None:
    app = opened("data", section=section)
    shown = said(app) + "".join(each.label for each in app.file_uploader)
    assert words in shown
    assert param(app, "section") == (section if section != "nonsense" else "import")


def test_the_section_chosen_is_in_the_link() -> None:
    app = opened("data")
    choice(app).set_value("history").run()
    assert param(app, "section") == "history"
    assert "google.csv" in said(app)


def choice(app: AppTest) -> object:
    """Return the control that chooses a section."""
    return next(each for each in app.get("button_group") if each.key == "data_section_chosen")


def test_the_history_says_what_each_import_brought() -> None:
    text = said(opened("data", section="history"))
    assert "1 · google.csv" in text.replace("*", "")
    assert "Google Ads → Performance" in text
    assert "covers 1 June 2026 to 2 June 2026" in text
    assert "New rows **2**" in text
    assert "Quarantined **1**" in text


def test_undo_asks_first_and_says_what_it_does(db: Path) -> None:
    app = opened("data", section="history")
    next(each for each in app.button if each.key == "data_undo_1").click().run()
    assert "What this file said of 2 rows of Performance is taken back." in said(app)
    assert statuses(db) == ["active", "active"]
    press(app, "Undo the import")
    assert statuses(db) == ["undone", "active"]
    assert "Import 1 was undone" in said(app)
    assert len(engine(db).sql("SELECT 1 FROM performance")) == 0
    assert labels(app).count("Undo") == 1


def test_undo_can_be_left(db: Path) -> None:
    app = opened("data", section="history")
    next(each for each in app.button if each.key == "data_undo_1").click().run()
    press(app, "Keep it")
    assert statuses(db) == ["active", "active"]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=cmd()", "'=cmd()"),
        ("+33 1", "'+33 1"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("cheap", "cheap"),
        ("", ""),
        ("\t=1", "'\t=1"),
    ],
)
def test_no_cell_of_the_quarantine_is_a_formula(cell: str, written: str) -> None:
    assert harmless(cell) == written


def test_sure_proposals_are_tied_at_once_and_undone_from_the_history(db: Path) -> None:
    app = opened("data", section="campaigns")
    table = app.dataframe[0].value
    assert list(table["take"]) == [True, False]  # a likeness is not taken without a person
    assert list(table["ours"]) == ["Soldes été (S26)", "Marque (M)"]
    assert list(table["pattern"]) == ["Soldes été*", "903"]
    press(app, "Tie 1 campaign")
    assert declared(db) == {"S26": "loyalty", "903": ""}
    assert "1 tie kept." in said(app)
    history_page = opened("data", section="history")
    assert "campaign matching" in said(history_page)
    next(each for each in history_page.button if each.key == "data_undo_3").click().run()
    press(history_page, "Undo the import")
    assert declared(db) == {"901": "", "903": ""}


def test_a_campaign_is_made_from_an_export_s(db: Path) -> None:
    app = opened("data", section="campaigns")
    app.selectbox(key="data_new_from").select_index(1).run()
    name, identifier = (each for each in app.text_input if each.key.startswith("data_new_"))
    assert (name.value, identifier.value) == ("Marques", "903")
    name.set_value("Marques d’été")
    identifier.set_value("marques")
    app.selectbox(key="data_new_acquisition").set_value("activation")
    press(app, "Create and tie")
    assert declared(db) == {"901": "", "marques": "activation"}


def test_a_campaign_that_exists_is_a_sentence(db: Path) -> None:
    app = opened("data", section="campaigns")
    next(each for each in app.text_input if each.key.startswith("data_new_id")).set_value("S26")
    press(app, "Create and tie")
    assert "There is a campaign “S26” already." in errors(app)
    assert statuses(db) == ["active", "active"]


FOUND = [
    (Exported("g", "a", "901", "Soldes FR"), Proposal("S26", "Soldes*", "pattern", 100.0)),
    (Exported("g", "a", "902", "Autre"), None),
]
LABELS = {"S26": "Soldes (S26)", "M": "Marque (M)"}


@pytest.mark.parametrize(
    ("rows", "ties"),
    [
        ([(True, "Soldes (S26)", "Soldes*"), (False, None, "902")], [Tie("g", "a", "Soldes*", "S26")]),
        # ticked without a campaign of ours, or not ticked: nothing
        ([(False, "Soldes (S26)", "Soldes*"), (True, None, "902")], []),
        # another campaign than the one proposed: the pattern was made for that one
        ([(True, "Marque (M)", "Soldes*"), (True, "Marque (M)", "902")],
         [Tie("g", "a", "901", "M"), Tie("g", "a", "902", "M")]),
        # a pattern of one's own is kept; an emptied one is the identifier
        ([(True, "Marque (M)", "Sol*FR"), (True, "Marque (M)", "")],
         [Tie("g", "a", "Sol*FR", "M"), Tie("g", "a", "902", "M")]),
    ],
)  # fmt: skip
def test_what_the_table_asks_for(rows: list[tuple[bool, str | None, str]], ties: list[Tie]) -> None:
    edited = pd.DataFrame(rows, columns=["take", "ours", "pattern"])
    assert chosen(FOUND, edited, LABELS) == ties


def test_settings_are_saved_as_a_new_version(db: Path) -> None:
    app = opened("data", section="settings")
    app.number_input(key="data_inactive_after").set_value(90)
    app.number_input(key="data_activation_window").set_value(30)
    app.selectbox(key="data_time_zone").set_value("Europe/Paris")
    press(app, "Save")
    in_force = engine(db).settings
    assert (in_force.inactive_after, in_force.activation_window, in_force.time_zone) == (
        90,
        30,
        "Europe/Paris",
    )
    text = said(app)
    assert "Saved. Figures follow version 2 from now on." in text
    assert text.count("set by a person") == 3


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda app: app.number_input(key="data_privacy_threshold").set_value(0), "must be 1 person or more"),
        (
            lambda app: (
                app.number_input(key="data_inactive_after").set_value(30),
                app.number_input(key="data_activation_window").set_value(60),
            ),
            "The activation window (60 days) cannot be longer",
        ),
    ],
)
def test_a_setting_that_makes_no_sense_is_a_sentence_and_changes_nothing(
    db: Path, change: Callable[[AppTest], object], sentence: str
) -> None:
    version = engine(db).data_version
    app = opened("data", section="settings")
    change(app)
    press(app, "Save")
    assert sentence in errors(app)
    assert engine(db).data_version == version


def test_rules_of_journeys_stand_together_and_are_saved(db: Path) -> None:
    app = opened("data", section="settings")
    heads = [each.value.strip("*") for each in app.markdown if each.value.startswith("**")]
    assert heads[1:5] == ["Stages", r"Stages\: exceptions by segment and category", "Journeys", "Attribution"]
    journeys = ["attribution_lookback", "view_window", "open_window", "click_window"]
    models = ["kept_after", "position_first", "position_last", "half_life"]
    keys = [str(each.key) for each in app.number_input]
    assert keys[-8:] == [f"data_{name}" for name in (*journeys, *models)]
    app.number_input(key="data_view_window").set_value(7)
    app.toggle(key="data_ignore_direct").set_value(False)
    press(app, "Save")
    in_force = engine(db).settings
    assert (in_force.view_window, in_force.open_window, in_force.ignore_direct) == (7, None, False)


def test_nothing_changed_is_no_new_version(db: Path) -> None:
    app = press(opened("data", section="settings"), "Save")
    assert "Nothing was changed." in said(app)
    assert engine(db).settings_version == 1


def test_who_may_only_look_reads_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDIAPLAN_SHARE", "secret")
    app = opened("data", section="settings")
    assert "settings can be read, not changed" in said(app)
    assert "Save" not in labels(app)
    controls = [each for each in (*app.selectbox, *app.number_input, *app.toggle) if each.key]
    assert all(each.disabled for each in controls if each.key.startswith("data_"))
    campaigns = opened("data", section="campaigns")
    assert not [each for each in labels(campaigns) if each.startswith(("Tie", "Create", "Take"))]


@pytest.mark.parametrize("section", ["import", "history", "campaigns", "settings"])
def test_each_section_opens_in_french(section: str) -> None:
    app = opened("data", locale="fr-FR", section=section)
    assert param(app, "lang") == "fr"


def test_what_the_page_says_can_be_translated() -> None:
    known = {
        message.id if isinstance(message.id, str) else message.id[0] for message in extract() if message.id
    }
    for sentence in (
        "Undo this import?",
        "Needs an answer",
        "same identifier",
        "{n} campaign is not tied yet",
        "set by a person",
        "Drop your exports here: one or many, CSV, Excel or a zip of them, as your tools wrote them",
    ):
        assert sentence in known
