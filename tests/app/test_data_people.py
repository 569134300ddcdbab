"""A file about people on the page: the country of their numbers, and who agreed to be written to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mediaplan.ui import opening
from tests.app.data_page import drop, engine, labels, opened, press, said

NUMBERS = "N° client;Téléphone;Segment\nC1;06 12 34 56 78;VIP\n"


@pytest.fixture(autouse=True)
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return where the reader's own database will be; nothing is there yet."""
    path = tmp_path / "mine.duckdb"
    monkeypatch.setenv("MEDIAPLAN_DB", str(path))
    monkeypatch.setattr(opening, "EXPORTS", tmp_path / "no-demo")
    monkeypatch.delenv("MEDIAPLAN_SHARE", raising=False)
    yield path
    opening.release()


def test_the_country_of_numbers_is_asked_once(db: Path) -> None:
    app = drop(opened("data"), ("base.csv", NUMBERS))
    assert "written as they are dialled at home" in said(app)
    assert "Import 1 file" not in labels(app)
    (country,) = [each for each in app.selectbox if each.label == "Country of the telephone numbers"]
    assert country.value == "33", "French headers suggest France"
    press(app, "Continue")
    press(app, "Import 1 file")
    assert engine(db).sql("SELECT kind FROM identity")["kind"].tolist() == ["phone"]
    again = drop(opened("data"), ("june.csv", NUMBERS.replace("C1;06", "C2;07")))
    assert "Import 1 file" in labels(again)
