"""Two exports dropped together that may be of two accounts: the page asks of each, then takes both in."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.app.data_page import drop, engine, healthy, labels, opened, press, said

pytestmark = pytest.mark.usefixtures("db")

HEADER = "Day,Campaign,Currency code,Cost,Impr.,Who\n"
FRANCE, BELGIUM = f"{HEADER}2026-09-01,Brand,EUR,100,1000,FR\n", f"{HEADER}2026-09-01,Brand,EUR,40,400,BE\n"


def answer(app: AppTest, content: str) -> None:
    key = f"data_{sha256(content.encode()).hexdigest()[:12]}"
    app.selectbox(key=f"{key}_account").set_value("Who")
    next(each for each in app.button if key in str(each.key) and each.label == "Continue").click().run()
    healthy(app)


def test_each_of_the_two_is_asked_about_and_both_count(db: Path) -> None:
    app = drop(opened("data"), ("FR.csv", FRANCE), ("BE.csv", BELGIUM))
    press(app, "Import 2 files")
    assert "Which account is FR.csv of?" in said(app)
    assert "Which account is BE.csv of?" in said(app)
    assert "--set" not in said(app)
    assert "Import 2 files" not in labels(app)
    answer(app, FRANCE)
    answer(app, BELGIUM)
    press(app, "Import 2 files")
    spend = engine(db).sql("SELECT account, spend::INT AS spend FROM performance ORDER BY 2")
    assert list(spend.itertuples(index=False, name=None)) == [("BE", 40), ("FR", 100)]
