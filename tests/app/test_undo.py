"""After an undo the app shows what is left: another period, or the demonstration when nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.ui import opening, pages
from mediaplan.warehouse import history
from tests.app.data_page import drop, engine, healthy, opened, param, press
from tests.app.data_page import said as written
from tests.app.visits import cards

HEADER = "Day,Campaign,Currency code,Cost,Impr.\n"
BANNER = "This is demonstration data"
ELSEWHERE = "The data has no day in the period that was shown: here is another."


def report(spend: str, *days: str) -> str:
    """Write an export with the same spend on each day."""
    return HEADER + "".join(f"{day},A,EUR,{spend},10\n" for day in days)


OLD = report("11.00", "2024-01-10")
MIDDLE = report("22.00", "2025-06-10")
NEW = report("33.00", "2026-06-10", "2026-06-30")


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return where the reader's own database will be; a small demonstration stands in until then."""
    exports = tmp_path / "demo"
    exports.mkdir()
    (exports / "google.csv").write_text(report("44.00", "2023-05-01", "2023-05-31"))
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", exports)
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    yield path
    opening.release()


def said(app: AppTest) -> str:
    return written(app).replace("*", "")


def imported(*files: str) -> AppTest:
    """Return the Data page after files were imported, one after another."""
    app = opened("data")
    for number, content in enumerate(files):
        press(drop(app, (f"{number}.csv", content)), "Import 1 file")
    return app


def go(app: AppTest, page: str, **params: str) -> AppTest:
    """Change page as a link does."""
    app.query_params.clear()
    for name, value in params.items():
        app.query_params[name] = value
    app.switch_page(str(pages.PAGES[page].path)).run()
    healthy(app)
    return app


def undo(app: AppTest, *batches: int) -> AppTest:
    """Undo imports on the history, as a person does."""
    go(app, "data", section="history")
    for batch in batches:
        next(each for each in app.button if each.key == f"data_undo_{batch}").click().run()
        press(app, "Undo the import")
    return app


def test_after_an_import_elsewhere_the_period_that_nobody_asked_for_is_that_datas() -> None:
    app = imported(OLD)
    assert param(app, "from") == "2024-01-10"
    undo(app, 1)
    go(app, "data", section="import")
    press(drop(app, ("new.csv", NEW)), "Import 1 file")
    assert ELSEWHERE not in said(app)
    assert (param(app, "from"), param(app, "to")) == ("2026-06-10", "2026-06-30")


@pytest.mark.parametrize(
    ("shown", "undone", "left"),
    [
        # the newest is taken back: the data ends earlier, and its last 90 days hold the one before alone
        (("2026-06-01", "2026-06-30"), 3, "€22.00"),
        # the one between two is taken back: the data has days before and after, none in the period
        (("2025-06-01", "2025-06-30"), 2, "€66.00"),
        # the oldest is taken back
        (("2024-01-01", "2024-01-31"), 1, "€66.00"),
    ],
)
def test_after_an_undo_the_period_gives_way_to_one_with_data(
    shown: tuple[str, str], undone: int, left: str
) -> None:
    app = imported(OLD, MIDDLE, NEW)
    go(app, "channels", **{"from": shown[0], "to": shown[1], "lang": "en"})
    assert cards(app)["Spend"].startswith("€")
    undo(app, undone)
    assert ELSEWHERE in said(app)
    go(app, "channels")
    assert cards(app)["Spend"].startswith(left)
    assert "Brought by" not in said(app)


def test_after_an_undo_the_period_stays_where_data_is_left_in_it() -> None:
    app = imported(OLD, MIDDLE)
    go(app, "channels", **{"from": "2024-01-01", "to": "2025-12-31", "lang": "en"})
    undo(app, 1)
    assert ELSEWHERE not in said(app)
    assert (param(app, "from"), param(app, "to")) == ("2024-01-01", "2025-12-31")


def test_when_every_import_is_undone_the_app_is_as_before_the_first(db: Path) -> None:
    before = opened("channels")
    assert BANNER in said(before)
    app = imported(OLD, NEW)
    assert BANNER not in said(app)
    undo(app, 2, 1)
    assert BANNER in said(app)
    assert "Import 1 was undone" in said(app)
    assert list(history(engine(db))["status"]) == ["undone", "undone"]
    go(app, "channels")
    assert cards(app)["Spend"] == cards(before)["Spend"]
    assert BANNER in said(app)


def test_the_history_of_what_was_undone_stays_within_reach() -> None:
    app = undo(imported(OLD, NEW), 1, 2)
    shown = said(opened("data", section="history"))
    assert "1 · 0.csv" in shown
    assert "2 · 1.csv" in shown
    assert "google.csv" not in shown, "the demonstration is no import of theirs"
    assert "Every import was undone. Drop an export to begin anew." in said(app)


def test_before_the_first_import_the_history_is_empty_and_the_demonstration_cannot_be_undone() -> None:
    app = opened("data", section="history")
    assert "Nothing of yours is imported yet. Drop an export to begin." in said(app)
    assert "Every import will be listed here" in said(app)
    assert not [each.key for each in app.button if (each.key or "").startswith("data_undo")]


def test_an_import_after_everything_was_undone_takes_the_demonstrations_place_again() -> None:
    app = undo(imported(OLD), 1)
    go(app, "data", section="import")
    press(drop(app, ("again.csv", OLD)), "Import 1 file")
    assert BANNER not in said(app)
    go(app, "channels")
    assert cards(app)["Spend"].startswith("€11.00")


def test_a_link_to_a_period_without_data_says_where_the_data_is() -> None:
    imported(OLD, NEW)
    app = opened("channels", **{"from": "2025-03-01", "to": "2025-03-31"})
    assert "The data goes from 10 January 2024 to 30 June 2026." in said(app)
    press(app, "Show all of it")
    assert (param(app, "from"), param(app, "to")) == ("2024-01-10", "2026-06-30")
    assert cards(app)["Spend"].startswith("€77.00")


def test_filters_that_leave_nothing_can_be_taken_off_there() -> None:
    imported(NEW)
    app = opened("channels", stage="loyalty")
    press(app, "Take the filters off")
    assert param(app, "stage") == ""
    assert cards(app)["Spend"].startswith("€66.00")
