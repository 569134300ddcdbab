"""The Data page gives out the lines that do not fit, and takes them back corrected."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports.to_correct import lines_to_correct
from tests.app.data_page import drop, engine, metrics, opened, press, said
from tests.bad_input import HEADER

pytestmark = pytest.mark.usefixtures("db")

LINES = "".join(f"2026-06-{day:02d},A,EUR,1.50,10\n" for day in range(1, 11))


def test_lines_left_out_are_corrected_in_their_file_and_dropped_again(db: Path) -> None:
    app = press(
        drop(opened("data"), ("spend.csv", f"{HEADER}{LINES}2026-06-10,A,EUR,dear,5\n")), "Import 1 file"
    )
    assert metrics(app) == {"Rows read": "11", "New rows": "10", "Quarantined": "1"}
    assert [each.label for each in app.get("download_button")] == ["Lines to correct (CSV)"]
    assert "Correct the cells in this file, save it and drop it on Import" in said(app)

    rows = lines_to_correct(engine(db), 1, str)
    assert rows is not None
    fixed = "".join(";".join(row) + "\r\n" for row in rows).replace("dear", "2.50")
    app = drop(app, ("fixed.csv", fixed))
    assert "1 line that import 1 had left out will count as a line of its file." in said(app)
    press(app, "Import 1 file")
    assert "1 line that import 1 had left out is put right" in said(app)
    assert metrics(app) == {"Rows read": "1", "New rows": "1"}
    by_hand = engine(db).sql(
        "SELECT spend::DOUBLE AS spend, impressions FROM performance WHERE period_start = '2026-06-10'"
    )
    assert by_hand.to_numpy().tolist() == [[4.0, 15]]

    app = opened("data", section="history")
    assert "Put right since **1**" in said(app)
    assert app.get("download_button") == []  # nobody corrects twice
    next(each for each in app.button if each.key == "data_undo_1").click().run()
    assert "1 import that put lines of it right goes with it: 2." in said(app)
