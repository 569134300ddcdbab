"""Pictures taken away: valid, made on this machine alone, and saying inside what they are."""

from __future__ import annotations

import io
import re
import socket
from dataclasses import replace
from xml.etree import ElementTree as ET

import altair as alt
import pytest
from PIL import Image

from mediaplan import charts
from mediaplan.charts import Look, Measure
from mediaplan.export import About, about, png, svg
from mediaplan.export.pictures import wrapped
from tests.charts.drawn import spends

SPEND = Measure("spend", "Spend", "money")
LINK = "http://127.0.0.1:8501/channels?from=2026-07-01&to=2026-09-30&compare=previous&lang=en"


def said(title: str = "Spend by channel", language: str = "en") -> About:
    return about(spends(), title, LINK, language)


def chart(look: Look) -> alt.LayerChart:
    drawn = charts.leaderboard(spends(), look, by="channel", measure=SPEND, share="spend_share")
    assert drawn is not None
    return drawn


def words(content: bytes) -> str:
    tree = ET.fromstring(content)  # noqa: S314 - our own drawing
    return " ".join("".join(each.itertext()) for each in tree.iter() if each.tag.endswith("text"))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a picture asked another machine")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.mark.usefixtures("alone")
def test_a_drawing_says_what_it_is() -> None:
    found = words(svg(chart(Look("en")), said()))
    assert "Spend by channel" in found
    assert "1 Jul – 30 Sept 2026" in found
    assert "Data as of 30 September 2026" in found
    assert LINK in found
    assert "Paid search" in found


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_is_wide_enough_for_a_slide_and_on_the_themes_ground(dark: bool) -> None:
    look = Look("fr", dark)
    content = png(chart(look), said(language="fr"))
    picture = Image.open(io.BytesIO(content))
    assert picture.format == "PNG"
    assert picture.width == 1720
    ground = "#{:02X}{:02X}{:02X}".format(*picture.convert("RGB").getpixel((2, 2)))
    assert ground == look.paper("paper")


def test_nothing_in_a_drawing_points_elsewhere() -> None:
    content = svg(chart(Look("en")), said()).decode()
    assert re.findall(r'(?:href|src)="(?!#)', content) == []
    assert "url(http" not in content


def test_titles_are_data() -> None:
    title = "<script>alert(1)</script> & “Soldes”"
    content = svg(chart(Look("en")), said(title))
    assert b"<script" not in content
    assert title in words(content)


def test_a_long_scope_is_broken_and_not_cut() -> None:
    long = replace(said(), scope=" · ".join(f"Campaign {number}" for number in range(60)))
    found = words(svg(chart(Look("en")), long))
    assert "Campaign 0" in found
    assert "Campaign 59" in found


def test_lines_break_between_words_and_long_words_anywhere() -> None:
    assert wrapped("one two three", 1000, 12) == ["one two three"]
    assert wrapped("", 100, 12) == []
    assert "".join(wrapped("x" * 200, 100, 12)) == "x" * 200
    assert len(wrapped("x" * 200, 100, 12)) > 1
