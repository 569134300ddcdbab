"""The order of a chain is chosen by what it foretells of journeys it has not seen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from mediaplan.analysis.attribution.orders import Order, auc, held_out, recommended

NAN = float("nan")
Rows = list[tuple[int, tuple[str, ...], int, int]]


def asked(rows: Rows, orders: tuple[int, ...] = (1, 2, 3)) -> list[Order]:
    fold, ending, converting, others = zip(*rows, strict=True)
    return held_out(np.array(fold), ending, np.array(converting, float), np.array(others, float), orders)


def simulated(chance: Callable[[tuple[str, ...]], float], seed: int = 1, journeys: int = 60) -> Rows:
    """Draw journeys of every ending of three labels in ten folds."""
    random = np.random.default_rng(seed)
    rows = []
    for fold, ending in product(range(10), product("ABCD", repeat=3)):
        won = int(random.binomial(journeys, chance(ending)))
        rows.append((fold, ending, won, journeys - won))
    return rows


def test_two_folds_by_hand() -> None:
    rows: Rows = [(0, ("A",), 2, 1), (0, ("B",), 1, 2), (1, ("A",), 3, 1), (1, ("B",), 1, 3)]
    (found,) = asked(rows, (1,))
    # Either fold gives A the higher chance. Fold 0: of 9 pairs 2 x 2 are won and 2 + 2 tie: 6 / 9.
    # Fold 1: of 16 pairs 3 x 3 are won and 3 + 3 tie: 12 / 16.
    assert found.auc == pytest.approx((6 / 9 + 12 / 16) / 2)
    # Two values that lie d apart have the standard error d / 2.
    assert found.se == pytest.approx((12 / 16 - 6 / 9) / 2)
    assert (found.order, found.journeys, found.converting) == (1, 14.0, 7.0)


def test_an_ending_that_was_not_fitted_is_foretold_by_the_shorter_one() -> None:
    rows: Rows = [
        # Fitted: X A converts 1 of 4, Y B 3 of 4; so does A by itself, and B. All: 4 of 8.
        (0, ("X", "A"), 1, 3),
        (0, ("Y", "B"), 3, 1),
        # Foretold: B .75, C .5 as all, A .25.
        (1, ("Z", "B"), 1, 0),
        (1, ("C",), 1, 1),
        (1, ("Y", "A"), 0, 1),
    ]
    fitted_on_first = asked(rows, (2,))[0]
    # Of 2 x 2 pairs: B beats both, C ties with C and beats A: 3.5 / 4. The other fold, foretold by B 1,
    # A 0: 4 x 4 pairs, 9 won and 3 + 3 tied: 12 / 16.
    assert fitted_on_first.auc == pytest.approx((3.5 / 4 + 12 / 16) / 2)


def test_a_short_journey_is_a_state_of_its_own_at_higher_orders() -> None:
    # A alone never converts, A after X always: told apart at order 2, not at order 1.
    rows: Rows = [
        (fold, ending, *ends) for fold in (0, 1) for ending, ends in [(("A",), (0, 5)), (("X", "A"), (5, 0))]
    ]
    first, second = asked(rows, (1, 2))
    assert (first.auc, second.auc) == (0.5, 1.0)


def test_a_process_that_remembers_two_labels_needs_order_2() -> None:
    found = asked(simulated(lambda ending: 0.35 if (ending[-1] < "C") == (ending[-2] < "C") else 0.15))
    assert found[0].auc == pytest.approx(0.5, abs=0.03)
    # Half of the journeys convert at .35, half at .15. Of a converting one .7 are of the better half, of
    # another one .65 / 1.5: won .7 x .85 / 1.5, tied .7 x .65 / 1.5 + .3 x .85 / 1.5.
    expected = (0.7 * 0.85 + (0.7 * 0.65 + 0.3 * 0.85) / 2) / 1.5
    # Within what is lost by fitting sixteen states, whose chances do not tie.
    assert found[1].auc == pytest.approx(expected, abs=0.02)
    assert recommended(found) == 2


def test_a_process_that_remembers_one_label_stays_at_order_1() -> None:
    assert (
        recommended(asked(simulated(lambda ending: {"A": 0.1, "B": 0.2, "C": 0.3, "D": 0.4}[ending[-1]])))
        == 1
    )


@pytest.mark.parametrize("seed", range(5))
def test_noise_is_chance_at_every_order(seed: int) -> None:
    for found in asked(simulated(lambda _: 0.2, seed)):
        assert found.auc == pytest.approx(0.5, abs=0.04)


@given(
    st.lists(
        st.tuples(st.sampled_from([0.0, 0.1, 0.1 + 0.2, 0.3, 1.0]), st.integers(0, 5), st.integers(0, 5)),
        min_size=1,
    )
)
def test_area_is_that_of_scikit_learn(rows: list[tuple[float, int, int]]) -> None:
    chance, converting, others = np.array(rows, dtype=float).T
    assume(converting.sum() and others.sum())
    both = np.r_[np.ones(len(rows)), np.zeros(len(rows))]
    expected = roc_auc_score(both, np.r_[chance, chance], sample_weight=np.r_[converting, others])
    assert auc(chance, converting, others) == pytest.approx(expected)


def test_folds_of_one_kind_say_nothing() -> None:
    rows: Rows = [(0, ("A",), 2, 1), (0, ("B",), 1, 2), (1, ("A",), 3, 1), (1, ("B",), 1, 3)]
    (found,) = asked([*rows, (2, ("A",), 4, 0)], (1,))
    assert (found.journeys, found.converting) == (14.0, 7.0)
    (nothing,) = asked([(0, ("A",), 4, 0), (1, ("A",), 0, 4)], (1,))
    assert np.isnan([nothing.auc, nothing.se]).all()
    assert (nothing.journeys, nothing.converting) == (0.0, 0.0)
    (one,) = asked([(0, ("A",), 4, 1), (1, ("A",), 1, 0)], (1,))
    assert one.auc == 0.5
    assert np.isnan(one.se)


def test_one_fold_has_nothing_it_could_be_fitted_on() -> None:
    assert np.isnan(asked([(0, ("A",), 2, 1)], (1,))[0].auc)


def test_no_journeys_are_no_order() -> None:
    found = held_out(np.zeros(0, dtype=np.int64), [], np.zeros(0), np.zeros(0))
    assert [each.order for each in found] == [1, 2, 3]
    assert recommended(found) == 1


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([(0.60, 0.01), (0.605, 0.01), (0.603, 0.01)], 1),
        ([(0.60, 0.01), (0.65, 0.01), (0.655, 0.01)], 2),
        ([(0.60, 0.01), (0.62, 0.01), (0.70, 0.01)], 3),
        # The error that counts is that of the best.
        ([(0.60, 0.01), (0.62, 0.03), (0.58, 0.01)], 1),
        ([(0.60, 0.50), (0.65, 0.01), (0.62, 0.01)], 2),
        ([(NAN, NAN), (0.65, 0.01), (0.62, 0.01)], 2),
        ([(0.60, NAN), (0.65, NAN), (0.62, NAN)], 1),
    ],
)
def test_the_simplest_within_one_standard_error_of_the_best(
    told: list[tuple[float, float]], expected: int
) -> None:
    assert recommended([Order(k, *each, 100.0, 10.0) for k, each in enumerate(told, 1)]) == expected
