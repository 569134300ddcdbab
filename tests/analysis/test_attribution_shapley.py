"""Shapley attribution equals what permutations give, and holds what a Shapley value must hold."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mediaplan.analysis.attribution.shapley import MOST_PLAYERS, shapley
from mediaplan.locale import render
from mediaplan.model import MediaplanError
from tests.analysis.attribution_paths import read

#: For each bitmask of four channels: journeys that met exactly these, and what they brought.
GAMES = st.dictionaries(st.integers(1, 15), st.tuples(st.integers(1, 9), st.integers(-9, 9)), min_size=1)


def credit(game: dict[int, tuple[float, float]], players: int) -> np.ndarray:
    sets = np.array(list(game), dtype=np.int64)
    journeys, amount = np.array(list(game.values()), dtype=np.float64).T
    return shapley(sets, journeys, amount, players)


def worth(game: dict[int, tuple[float, float]], coalition: int) -> float:
    """Work out the worth of a coalition straight from its definition."""
    within = [coalition] if coalition in game else [mask for mask in game if mask & ~coalition == 0]
    journeys = sum(game[mask][0] for mask in within)
    return sum(game[mask][1] for mask in within) / journeys if journeys else 0.0


def by_permutations(game: dict[int, tuple[float, float]], players: int) -> list[float]:
    """Let the channels of each journey arrive in every order."""
    found = [0.0] * players
    for mask, (journeys, _) in game.items():
        members = [player for player in range(players) if mask >> player & 1]
        orders = list(permutations(members))
        for order in orders:
            there = 0
            for player in order:
                joined = there | 1 << player
                found[player] += journeys * (worth(game, joined) - worth(game, there)) / len(orders)
                there = joined
    return found


@given(GAMES)
def test_equals_every_order_of_arrival(game: dict[int, tuple[float, float]]) -> None:
    np.testing.assert_allclose(credit(game, 4), by_permutations(game, 4), atol=1e-9)


@given(GAMES)
def test_credit_adds_up_to_the_amount(game: dict[int, tuple[float, float]]) -> None:
    assert credit(game, 4).sum() == pytest.approx(sum(won for _, won in game.values()), abs=1e-9)


@given(GAMES, st.permutations(range(4)))
def test_names_of_channels_mean_nothing(game: dict[int, tuple[float, float]], places: list[int]) -> None:
    moved = {
        sum(1 << places[player] for player in range(4) if mask >> player & 1): cell
        for mask, cell in game.items()
    }
    np.testing.assert_allclose(credit(moved, 4)[places], credit(game, 4), atol=1e-9)


@given(GAMES)
def test_a_channel_that_changes_no_rate_gets_nothing(game: dict[int, tuple[float, float]]) -> None:
    # The fourth channel joins every set of the others, at the same rate.
    others = {mask: cell for mask, cell in game.items() if mask < 8}
    assume(others)
    joined = others | {mask | 8: (3 * journeys, 3 * won) for mask, (journeys, won) in others.items()}
    assert credit(joined, 4)[3] == pytest.approx(0.0, abs=1e-9)


@given(st.lists(GAMES, min_size=2, max_size=4))
def test_a_batch_is_each_of_its_resamples_alone(games: list[dict[int, tuple[float, float]]]) -> None:
    sets = np.arange(16, dtype=np.int64)
    cells = np.array([[game.get(mask, (0, 0)) for mask in sets] for game in games], dtype=np.float64)
    together = shapley(sets, cells[:, :, 0], cells[:, :, 1], 4)
    np.testing.assert_allclose(together, [credit(game, 4) for game in games], atol=1e-9)


def test_where_every_journey_converts_it_is_linear_over_unique_channels() -> None:
    # F 20, O 10, L 17, F and O 17, F and L 30, all three 6.
    game = {0b001: 20, 0b010: 10, 0b100: 17, 0b011: 17, 0b101: 30, 0b111: 6}
    found = credit({mask: (count, count) for mask, count in game.items()}, 3)
    np.testing.assert_allclose(found / 100, [0.455, 0.205, 0.34])


def test_a_channel_that_goes_with_a_lower_rate_is_credited_negatively() -> None:
    # A alone: 5 of 10. A and B: 1 of 10, so .4 less by journey, half of it B's: -.2 on 10 journeys.
    # A has .5 on 20 journeys, less the same .2 on 10.
    np.testing.assert_allclose(credit({0b01: (10, 5), 0b11: (10, 1)}, 2), [8.0, -2.0])


def test_a_set_that_nobody_met_is_worth_the_rate_of_those_within_it() -> None:
    # A 1 of 2, B 0 of 2, all three 1 of 1. So A and B are worth 1/4, A and C 1/2, B and C 0, C 0.
    # What A adds: ABC .5, ACB .5, BAC .25, BCA 1, CAB .5, CBA 1: 3.75 / 6 in the one journey, and 1 alone.
    found = credit({0b001: (2, 1), 0b010: (2, 0), 0b111: (1, 1)}, 3)
    assert found[0] == pytest.approx(1 + 3.75 / 6)


def test_sets_listed_twice_are_added_up_and_journeys_without_channel_stay_outside() -> None:
    found = shapley(np.array([1, 1, 0]), np.array([1.0, 3.0, 5.0]), np.array([1.0, 1.0, 4.0]), 1)
    np.testing.assert_allclose(found, [2.0])


def test_nothing_met_credits_nothing() -> None:
    none = np.zeros(0)
    np.testing.assert_array_equal(shapley(none.astype(np.int64), none, none, 2), [0.0, 0.0])


def test_twelve_channels_of_real_paths_add_up(shared: Path) -> None:
    journeys = read(shared)
    channels = sorted({label for j in journeys for label in j.path})
    game: dict[int, tuple[float, float]] = {}
    for j in journeys:
        mask = sum(1 << channels.index(label) for label in set(j.path))
        count, won = game.get(mask, (0.0, 0.0))
        game[mask] = (count + j.converting + j.others, won + j.converting)
    assert len(channels) == MOST_PLAYERS
    assert credit(game, 12).sum() == pytest.approx(19_785, rel=1e-9)


def test_more_channels_than_can_be_exact_are_refused_in_both_languages() -> None:
    with pytest.raises(MediaplanError) as refused:
        shapley(np.array([1]), np.ones(1), np.ones(1), 13)
    english, french = (render(refused.value.message, language) for language in ("en", "fr"))
    assert english.startswith("There are 13 channels, and the Shapley model is exact for 12 at the most.")
    assert french.startswith("Il y a 13 canaux")
