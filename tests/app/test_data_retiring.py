"""The Data page says what a newer report no longer has, and retires it when a person presses the button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.ui import opening
from mediaplan.warehouse import history
from tests.app.data_page import drop, engine, labels, metrics, opened, press, said
from tests.bad_input import spaced

HEADER = "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
#: Two days of two campaigns: 2 times 1.00 and 2 times 2.00 is 6.00; the file's own total says so.
OLD = HEADER + "".join(f"2026-06-0{day},A,1,EUR,1.00,10\n2026-06-0{day},B*,2,EUR,2.00,20\n" for day in (1, 2))
NEW = HEADER + "".join(f"2026-06-0{day},A,1,EUR,1.00,10\n" for day in (1, 2))
FOUND = (
    "2 rows of earlier imports are not in this file, which covers their days (1–2 Jun 2026): B*; "
    "spend: €4.00."
)


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a database with the older report in it."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    take(path, "old.csv", OLD)
    yield path
    opening.release()


def take(db: Path, name: str, content: str) -> None:
    """Import a file beside the page."""
    file = db.with_name(name)
    file.write_text(content, "utf-8")
    assert [each.status for each in import_files(engine(db), [file])] == ["loaded"]


def spent(db: Path) -> float:
    return float(engine(db).sql("SELECT sum(spend)::DOUBLE AS spend FROM performance")["spend"][0])


def test_it_is_said_before_the_import_and_retired_after_it_by_a_press(db: Path) -> None:
    app = drop(opened("data"), ("new.csv", NEW))
    assert FOUND in spaced(said(app))
    assert "you can retire them once the file is imported" in said(app)
    assert "--set" not in said(app)
    assert "Retire 2 rows" not in labels(app)

    press(app, "Import 1 file")
    assert FOUND in spaced(said(app))
    assert spaced(said(app)).count(FOUND) == 1
    assert "--set" not in said(app)
    assert "Retired" not in metrics(app)
    assert spent(db) == 6.0, "nothing is retired unless a person says so"

    press(app, "Retire 2 rows")
    assert metrics(app) == {"Rows read": "2", "New rows": "0", "Unchanged": "2", "Retired": "2"}
    assert "2 rows that this file no longer has were retired" in said(app)
    assert FOUND not in spaced(said(app))
    assert "Retire 2 rows" not in labels(app)
    assert spent(db) == 2.0

    listed = opened("data", section="history")
    assert "Retired **2**" in said(listed)
    assert "Retire 2 rows" not in labels(listed)
    next(each for each in listed.button if each.key == "data_undo_2").click().run()
    assert "The 2 rows it retired come back." in said(listed)
    press(listed, "Undo the import")
    assert spent(db) == 6.0


def test_the_history_retires_later_and_says_so_in_french(db: Path) -> None:
    take(db, "new.csv", NEW)
    app = press(opened("data", locale="fr-FR", section="history"), "Retirer 2 lignes")
    assert "2 lignes d’imports précédents sont absentes de ce fichier" in spaced(said(app))
    assert "dépenses : 4,00 €" in spaced(said(app))
    press(app, "Les conserver")
    assert spent(db) == 6.0
    press(app, "Retirer 2 lignes")
    press(app, "Retirer les lignes")
    assert "2 lignes absentes de ce fichier ont été retirées" in spaced(said(app))
    assert "Retirées **2**" in said(app)
    assert "Retirer 2 lignes" not in labels(app)
    assert spent(db) == 2.0
    assert list(history(engine(db))["rows_retired"]) == [2, 0]


def test_what_others_retired_since_is_not_asked_again(db: Path) -> None:
    take(db, "new.csv", NEW)
    take(db, "again.csv", NEW.replace("1.00", "1.50"))
    app = opened("data", section="history")
    next(each for each in app.button if each.key == "data_retire_3").click().run()
    press(app, "Retire the rows")
    next(each for each in app.button if each.key == "data_retire_2").click().run()
    assert "Nothing is left to retire: these rows are gone already." in said(app)
    assert "Retire the rows" not in labels(app)
    press(app, "Close")


def test_who_may_only_look_retires_nothing(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take(db, "new.csv", NEW)
    monkeypatch.setenv("MEDIAPLAN_SHARE", "secret")
    assert "Retire 2 rows" not in labels(opened("data", section="history"))


@pytest.mark.parametrize(
    ("locale", "total", "words"),
    [
        ("en-GB", "2.00,20", ["File’s own total: :green[:material/check: equal]"]),
        ("en-GB", "9.00,20", ["File’s own total: :red[:material/error: different]",
                              "Spend: €9.00 in the file, €2.00 taken in"]),
        ("fr-FR", "2.00,20", ["Total du fichier : :green[:material/check: égal]"]),
        ("fr-FR", "9.00,20", ["Total du fichier : :red[:material/error: différent]",
                              "Dépenses : selon le fichier 9,00 €, total chargé 2,00 €"]),
    ],
)  # fmt: skip
def test_the_card_and_the_history_compare_the_files_own_total(
    *, db: Path, locale: str, total: str, words: list[str]
) -> None:
    button = "Import 1 file" if locale == "en-GB" else "Importer 1 fichier"
    mark, word = words[0].partition(": :")[2].partition("[")[0], words[0].rpartition(" ")[2]
    app = press(
        drop(opened("data", locale=locale), ("new.csv", f"{NEW}Total: Campaigns,,,,{total}\n")), button
    )
    assert f":{mark}[" in said(app)
    assert word in said(app)
    listed = spaced(said(opened("data", locale=locale, section="history")))
    for each in words:
        assert listed.count(each) == 1, "of the second import; the first has no total"
    assert len(history(engine(db))) == 2
