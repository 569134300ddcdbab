"""Every word can be read in both themes: the ratios are computed from the colours declared."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from mediaplan.charts.palette import PAPER, WRITTEN_ON, channels, contrast, paper
from mediaplan.ui import cards, style

ROOT = Path(__file__).resolve().parent.parent.parent
THEME = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"]
THEMES = pytest.mark.parametrize("dark", [False, True])
#: WCAG 2.2, level AA: words, and what is to be seen without being read.
WORDS, MARKS = 4.5, 3.0
#: The theme's colours that are the paper's too.
SAME = {
    "primaryColor": "accent",
    "backgroundColor": "paper",
    "secondaryBackgroundColor": "soft",
    "textColor": "text",
    "borderColor": "line",
    "greenTextColor": "good",
    "greenBackgroundColor": "good_soft",
    "redTextColor": "bad",
    "redBackgroundColor": "bad_soft",
    "blueTextColor": "accent",
    "blueBackgroundColor": "accent_soft",
    "grayTextColor": "muted",
    "grayBackgroundColor": "neutral_soft",
    "dataframeHeaderTextColor": "muted",
    "dataframeHeaderBackgroundColor": "soft",
}


def theme(*, dark: bool) -> dict[str, str]:
    found: dict[str, str] = THEME["dark" if dark else "light"]
    return found


@THEMES
@pytest.mark.parametrize(("ink", "ground"), WRITTEN_ON)
def test_words_stand_out_from_what_they_are_written_on(ink: str, ground: str, dark: bool) -> None:
    assert contrast(paper(ink, dark=dark), paper(ground, dark=dark)) >= WORDS


@THEMES
def test_the_theme_has_the_papers_colours(dark: bool) -> None:
    assert {name: theme(dark=dark)[name] for name in SAME} == {
        name: paper(each, dark=dark) for name, each in SAME.items()
    }


@THEMES
@pytest.mark.parametrize("hue", ["red", "orange", "yellow", "green", "blue", "gray"])
def test_badges_and_notices_can_be_read(hue: str, dark: bool) -> None:
    found = theme(dark=dark)
    for ground in (found[f"{hue}BackgroundColor"], found["backgroundColor"]):
        assert contrast(found[f"{hue}TextColor"], ground) >= WORDS


@THEMES
def test_what_the_keyboard_is_on_is_seen_on_every_ground(dark: bool) -> None:
    for ground in ("paper", "soft", "accent_soft"):
        assert contrast(paper("accent", dark=dark), paper(ground, dark=dark)) >= MARKS
    assert "outline: 2px solid var(--mp-accent)" in style.CSS


def test_styles_name_colours_and_write_none() -> None:
    written = [
        (path.name, found)
        for path in sorted((ROOT / "mediaplan" / "ui").rglob("*.py"))
        for found in re.findall(r"#[0-9a-fA-F]{6}\b|\brgba?\(|\bhsla?\(", path.read_text("utf-8"))
    ]
    assert written == []


def test_every_colour_of_the_styles_is_one_whose_pair_is_computed() -> None:
    css = style.CSS + cards.CSS
    inks = set(re.findall(r"[^-]color: var\(--mp-([a-z-]+)\)", css))
    grounds = set(re.findall(r"background: var\(--mp-([a-z-]+)\)", css))
    assert inks <= {ink.replace("_", "-") for ink, _ground in WRITTEN_ON}
    assert grounds <= {ground.replace("_", "-") for _ink, ground in WRITTEN_ON}
    assert inks
    assert grounds


@THEMES
def test_names_of_rows_can_be_read_as_the_grid_fades_them(dark: bool) -> None:
    pairs = zip(channels(paper("strong", dark=dark)), channels(paper("paper", dark=dark)), strict=True)
    faded = "#" + "".join(f"{round(255 * (0.6 * ink + 0.4 * ground)):02X}" for ink, ground in pairs)
    assert contrast(faded, paper("paper", dark=dark)) >= WORDS


@THEMES
def test_the_page_is_given_every_colour(dark: bool) -> None:
    given = dict(re.findall(r"--mp-([a-z-]+): (#[0-9A-F]{6});", style.colours(dark=dark)))
    assert given == {name.replace("_", "-"): paper(name, dark=dark) for name in PAPER}
