"""Small groups, and those hidden with them so that no total gives them away."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linprog

from mediaplan.model.withholding import hidden, tells

Table = list[list[int]]


def cells(people: Table, threshold: int = 10) -> list[str]:
    """Return a table's hidden cells as ``x``, its totals by row and by column being known."""
    rows, columns = np.indices(np.shape(people))
    counts = np.array(people).reshape(-1, 1)
    away = hidden(counts, threshold, [rows.ravel(), columns.ravel()])
    return ["".join("x" if cell else "." for cell in row) for row in away.reshape(np.shape(people))]


@pytest.mark.parametrize(
    ("people", "away", "why"),
    [
        ([[40, 50], [60, 70]], ["..", ".."], "none is small"),
        ([[3, 50], [60, 70]], ["xx", "xx"], "one alone would follow from either total"),
        (
            [[3, 50, 40], [60, 70, 80], [30, 20, 90]],
            ["x.x", "...", "x.x"],
            "the smallest of its row, of its column, and the cell where those two meet their totals",
        ),
        (
            [[6, 5, 40], [60, 70, 80], [30, 20, 90]],
            ["xx.", "...", "xx."],
            "two in a row are enough for the row, not for their columns",
        ),
        (
            [[2, 3, 40], [60, 70, 80], [30, 20, 90]],
            ["xxx", "...", "xxx"],
            "two of 5 people together are not enough for the row",
        ),
        (
            [[3, 30, 20], [40, 50, 0]],
            ["xx.", "xx."],
            "the 20 would follow from its column, where it is alone: it is no company",
        ),
        ([[3, 20], [0, 30]], ["xx", ".x"], "nor is anything in the first column, so its total tells"),
        ([[3, 0], [0, 70]], ["x.", ".."], "nobody hides nobody: nothing can go with it"),
        ([[3, 0, 20], [0, 70, 0], [15, 0, 30]], ["x.x", "...", "x.x"], "an empty cell protects nothing"),
    ],
)
def test_in_a_table_neither_rows_nor_columns_give_a_cell_away(
    people: Table, away: list[str], why: str
) -> None:
    assert cells(people) == away, why


@pytest.mark.parametrize(
    ("people", "away", "why"),
    [
        ([[40, 50], [60, 3], [70, 80]], "xx.", "few before: the next smallest before goes with it"),
        ([[40, 0], [60, 3], [70, 80]], ".xx", "who was not there before hides nobody there"),
        ([[40, 50], [60, 0], [70, 80]], "...", "nobody before is no small group"),
    ],
)
def test_each_of_two_figures_side_by_side_needs_company(people: Table, away: str, why: str) -> None:
    found = hidden(np.array(people), 10, [np.zeros(len(people))])
    assert "".join("x" if row else "." for row in found) == away, why


TABLES = st.integers(1, 5).flatmap(
    lambda wide: st.lists(st.lists(st.integers(0, 40), min_size=wide, max_size=wide), min_size=1, max_size=5)
)


@given(TABLES, st.integers(1, 15))
def test_no_total_gives_away_what_another_cell_could_have_hidden(people: Table, threshold: int) -> None:
    counts = np.array(people)
    away = np.array([[cell == "x" for cell in row] for row in cells(people, threshold)])
    assert not (~away & (counts > 0) & (counts < threshold)).any()
    assert not (away & (counts == 0)).any()
    if not ((counts > 0) & (counts < threshold)).any():
        assert not away.any(), "nothing is hidden for nothing"
    for line, shown in [*zip(counts, away, strict=True), *zip(counts.T, away.T, strict=True)]:
        if shown.any() and (~shown & (line > 0)).any():
            assert shown.sum() > 1
            assert line[shown].sum() >= threshold


def between(hidden_cells: np.ndarray, table: np.ndarray, place: tuple[int, int]) -> float:
    """Return how far apart the least and the most are that totals leave open for a hidden cell."""
    rows, columns = np.nonzero(hidden_cells)
    totals = np.array([*(rows == row for row in range(len(table)))], dtype=float)
    totals = np.vstack([totals, [*(columns == column for column in range(table.shape[1]))]])
    wanted = ((rows == place[0]) & (columns == place[1])).astype(float)
    ends = [
        linprog(sign * wanted, A_eq=totals, b_eq=totals @ table[hidden_cells], bounds=(0, None)).fun
        for sign in (1, -1)
    ]
    return round(-sum(ends), 6)


def test_no_small_cell_is_known_to_less_than_the_threshold() -> None:
    """Unless it would be with nothing shown at all: none is left open further by hiding more."""
    for table in random_tables(50):
        away = np.array([[cell == "x" for cell in row] for row in cells(table.tolist())])
        for place in zip(*np.nonzero((table > 0) & (table < 10)), strict=True):
            most = between(table > 0, table, place)
            assert between(away, table, place) >= min(10, most), (table.tolist(), place)


@pytest.mark.parametrize(
    ("people", "chosen", "told", "why"),
    [
        ([50, 3, 60], "x..", True, "all less the first and the last would be the few"),
        ([50, 3, 60], ".x.", True, "few"),
        ([50, 3, 60], "x.x", True, "all but few"),
        ([50, 3, 60], "..x", False, "everybody else is enough, and hidden together"),
        ([50, 3, 60], "xx.", False, "what is hidden, and nothing less"),
        ([50, 3, 60], "xxx", False, "all"),
        ([50, 3, 60], "...", False, "none"),
        ([50, 30, 60], "x.x", False, "nothing is hidden"),
        ([3, 60], ".x", True, "of two groups, each is the other's rest"),
        ([50, 0, 60], "x.x", False, "nobody is no small group"),
        ([6, 7, 60], "x.x", True, "one of two that hide each other"),
    ],
)
def test_a_choice_tells_if_it_parts_what_is_hidden(
    people: list[int], chosen: str, told: bool, why: str
) -> None:
    inside = np.array([mark == "x" for mark in chosen])
    assert tells(np.array(people).reshape(-1, 1), inside, 10) == told, why


def told(hidden_cells: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return which of these cells follow from the others and all totals by row and column.

    One does if no change of the hidden cells that leaves every total as it is touches it.
    """
    rows, columns = np.indices(shape)
    places = np.flatnonzero(hidden_cells.ravel())
    totals = [rows.ravel() == row for row in range(shape[0])]
    totals += [columns.ravel() == column for column in range(shape[1])]
    _, sizes, directions = np.linalg.svd(np.array(totals, dtype=float)[:, places])
    free = directions[(sizes > 1e-9).sum() :]
    follows = np.zeros(hidden_cells.size, dtype=bool)
    follows[places] = ~(np.abs(free) > 1e-9).any(axis=0)
    return follows.reshape(shape)


def random_tables(number: int) -> list[np.ndarray]:
    """Return tables with few in some cells and nobody in up to 30 % of them, the same at every run."""
    dice = np.random.default_rng(11)
    made = []
    for _ in range(number):
        shape = tuple(dice.integers(2, 8, 2))
        few = dice.random(shape) < dice.choice([0.1, 0.3])
        table = np.where(few, dice.integers(1, 10, shape), dice.integers(10, 200, shape))
        made.append(np.where(dice.random(shape) < dice.uniform(0, 0.3), 0, table))
    return made


def test_what_totals_tell_is_known_to_this_test() -> None:
    assert told(np.array([[True, True], [True, True]]), (2, 2)).sum() == 0
    assert told(np.array([[True, True], [True, False]]), (2, 2)).sum() == 3
    two_squares = np.kron(np.eye(2, dtype=bool), np.ones((2, 2), dtype=bool))
    two_squares[0, 2] = True
    assert told(two_squares, (4, 4)).tolist()[0] == [False, False, True, False], "a bridge between them"


@pytest.mark.parametrize("threshold", [5, 10])
def test_no_small_cell_follows_from_the_totals_of_a_table_with_empty_cells(threshold: int) -> None:
    beyond = 0
    for table in random_tables(400):
        away = np.array([[cell == "x" for cell in row] for row in cells(table.tolist(), threshold)])
        small = (table > 0) & (table < threshold)
        assert not (small & ~away).any()
        assert not (away & (table == 0)).any()
        # No table can hide what follows from its totals even where it shows nothing at all: a cell
        # alone in its row or column, whose total is as small, and now and then one beside
        lost = told(table > 0, table.shape)
        assert not (told(away, table.shape) & small & ~lost).any(), table.tolist()
        there = table > 0
        alone = (there.sum(axis=1) == 1)[:, None] | (there.sum(axis=0) == 1)
        beyond += int((small & lost & ~alone).sum())
    assert beyond < 10, "of more than a thousand"
