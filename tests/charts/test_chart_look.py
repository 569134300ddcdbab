"""Words, figures and colours: the same everywhere, and readable in both themes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.charts import Look, Measure
from mediaplan.charts.palette import CHANNEL_COLOURS, PAPER, contrast
from mediaplan.charts.spread import apart
from mediaplan.charts.ticks import labelled, quoted, ticks
from mediaplan.model.vocabulary import CHANNELS, STAGES, family

MONEY = Measure("spend", "Spend", "money")
RATE = Measure("open_rate", "Open rate", "ratio", True)
COUNT = Measure("sales", "Sales", "count", True)
COSTLY = Measure("cac", "CAC", "money", False)
FR, EN = Look("fr"), Look("en")
NARROW = "\u202f"


@pytest.mark.parametrize(
    ("look", "value", "measure", "short", "written"),
    [
        (FR, 1234.56, MONEY, False, "1 234,56 €"),
        (FR, 1234.56, MONEY, True, "1 235 €"),
        (EN, 1234.56, MONEY, False, "€1,234.56"),
        (FR, 41.2, MONEY, True, "41,20 €"),
        (FR, 2_400_000, MONEY, True, "2,4 M €"),
        (FR, 0.314, RATE, False, "31 %"),
        (FR, 0.0314, RATE, False, "3,1 %"),
        (EN, 0.314, RATE, False, "31%"),
        (FR, 1842, COUNT, False, "1 842"),
        (FR, None, COUNT, False, "–"),
        (FR, float("nan"), MONEY, False, "–"),
    ],
)
def test_figures_are_written_in_the_readers_way(
    look: Look, value: float | None, measure: Measure, short: bool, written: str
) -> None:
    assert look.write(value, measure, "EUR", short=short).replace(NARROW, " ") == written


@pytest.mark.parametrize(
    ("now", "before", "measure", "written", "tone"),
    [
        (112, 100, COUNT, "▲ +12%", "good"),
        (91, 100, COUNT, "▼ −9.0%", "bad"),
        (112, 100, COSTLY, "▲ +12%", "bad"),
        (50, 100, COSTLY, "▼ −50%", "good"),
        (112, 100, MONEY, "▲ +12%", "muted"),
        (0.31, 0.35, RATE, "▼ −4 pt", "bad"),
        (0.35, 0.35, RATE, "= 0 pt", "muted"),
        (100, 100, COUNT, "= 0%", "muted"),
        # rounded to nothing is not equal
        (100.04, 100, COUNT, "≈ 0%", "muted"),
        (0.3504, 0.35, RATE, "≈ 0 pt", "muted"),
        (0.1 + 0.2, 0.3, COUNT, "= 0%", "muted"),
        (123.456, 100, COUNT, "▲ +23%", "good"),
        (100, 0, COUNT, "", "muted"),
        (None, 5, COUNT, "", "muted"),
        (5, None, COUNT, "", "muted"),
    ],
)
def test_a_change_has_its_sign_its_arrow_and_its_meaning(
    now: float | None, before: float | None, measure: Measure, written: str, tone: str
) -> None:
    said, found = EN.change(now, before, measure)
    assert (said.replace(NARROW, " "), found) == (written, tone)


@pytest.mark.parametrize(
    ("dimension", "value", "called"),
    [
        ("channel", "tv", "TV"),
        ("channel", "podcast", "podcast"),
        ("channel", None, "Unknown"),
        ("stage", "loyalty", "Loyalty"),
        ("state_from", "new", "New"),
        ("campaign", "tv", "tv"),
        ("month", "2026-03", "Mar 2026"),
        ("week", "2026-03-02", "week of 2 Mar 2026"),
    ],
)
def test_values_are_called_by_their_name(dimension: str, value: str | None, called: str) -> None:
    assert EN.label(dimension, value) == called


def test_every_channel_has_its_own_colour() -> None:
    assert set(CHANNEL_COLOURS) == set(CHANNELS)
    assert len(set(CHANNEL_COLOURS.values())) == len(CHANNELS)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("channel", [*CHANNELS, "podcast", "another one"])
def test_colours_stand_out_from_the_page(channel: str, dark: bool) -> None:
    look = Look("en", dark)
    assert contrast(look.colour("channel", channel), look.paper("paper")) >= 3


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ink", ["text", "muted", "good", "bad"])
def test_words_can_be_read(ink: str, dark: bool) -> None:
    look = Look("en", dark)
    assert contrast(look.paper(ink), look.paper("paper")) >= 4.5
    soft = {"good": "good_soft", "bad": "bad_soft", "muted": "neutral_soft"}.get(ink)
    if soft:
        assert contrast(look.paper(ink), look.paper(soft)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("mark", ["before", "tick", "accent"])
def test_what_is_compared_with_is_seen(mark: str, dark: bool) -> None:
    look = Look("en", dark)
    assert contrast(look.paper(mark), look.paper("paper")) >= 3


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("stage", STAGES)
def test_stages_stand_out_from_the_page(stage: str, dark: bool) -> None:
    look = Look("en", dark)
    assert contrast(look.colour("stage", stage), look.paper("paper")) >= 3


def test_a_channel_nobody_declared_has_the_same_colour_every_time() -> None:
    assert family("podcast") == "other"
    assert EN.colour("channel", "podcast") == Look("fr").colour("channel", "podcast")
    assert EN.colour("channel", "podcast").startswith("#")


def test_paper_has_both_themes() -> None:
    assert all(len(pair) == 2 and pair[0] != pair[1] for pair in PAPER.values())


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [
        (0, 100, [0, 50, 100]),
        (0, 132, [0, 50, 100]),
        (-0.3, 5.4, [-2, 0, 2, 4]),
        (0, 0.39, [0, 0.1, 0.2, 0.3]),
        (5, 5, [5]),
    ],
)
def test_axes_have_few_round_values(low: float, high: float, found: list[float]) -> None:
    assert ticks(low, high) == found


def test_words_cannot_leave_their_quotes() -> None:
    assert quoted("l'heure \\ \n") == "'l\\'heure \\\\  '"
    assert labelled([0, 5], ["0 €", "5 €"]).count("?") == 2


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=12),
    st.floats(0.001, 0.5),
)
def test_labels_are_kept_apart_and_inside(places: list[float], least: float) -> None:
    found = apart(places, least, 0, 1)
    ordered = sorted(found)
    step = min(least, 1 / max(len(places) - 1, 1))
    assert all(after - before >= step - 1e-9 for before, after in pairwise(ordered))
    assert ordered[0] >= -1e-9
    assert ordered[-1] <= 1 + 1e-9
    assert [place for _, place in sorted(zip(places, found, strict=True))] == ordered


def test_labels_with_room_do_not_move() -> None:
    assert apart([0.1, 0.9, 0.5], 0.2, 0, 1) == pytest.approx([0.1, 0.9, 0.5])
    assert apart([0.5, 0.5], 0.2, 0, 1) == pytest.approx([0.4, 0.6])
