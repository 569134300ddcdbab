"""Drawing groups of customers gives the interval that drawing customers, or theory, gives."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from mediaplan.analysis.attribution.resampling import interval, weights

Floats = npt.NDArray[np.float64]

#: 90 % of a normal distribution lie within so many standard errors, both sides together.
WIDE = 2 * 1.6448536
#: Monte-Carlo error of a width: 2 % by 2,000 resamples (of the 5 % and 95 % quantiles), 2 % by 1,000
#: groups, 1 % by 20,000 customers; four times their root of squares.
WITHIN = 0.12


def by_group(customers: Floats, groups: int, seed: int) -> tuple[Floats, Floats]:
    """Put customers into groups at random: what each group adds up to, and how many they are."""
    group = np.random.default_rng(seed).integers(0, groups, len(customers))
    return np.bincount(group, customers, groups), np.bincount(group, minlength=groups).astype(float)


def width(samples: Floats) -> float:
    low, high = interval(samples)
    return float(high - low)


def grouped_width(customers: Floats, groups: int = 1000, resamples: int = 2000) -> float:
    sums, sizes = by_group(customers, groups, 1)
    drawn = weights(groups, resamples, 2)
    return width((drawn @ sums) / (drawn @ sizes))


@pytest.mark.parametrize("distribution", ["spend", "conversion"])
def test_width_of_a_mean_is_that_of_theory_and_of_single_customers(distribution: str) -> None:
    random = np.random.default_rng(3)
    customers = random.gamma(2.0, 30.0, 20_000) if distribution == "spend" else random.random(20_000) < 0.04
    customers = customers.astype(float)
    expected = WIDE * customers.std(ddof=1) / np.sqrt(len(customers))
    assert grouped_width(customers) == pytest.approx(expected, rel=WITHIN)
    one_by_one = np.array(
        [customers[random.integers(0, len(customers), len(customers))].mean() for _ in range(2000)]
    )
    assert grouped_width(customers) == pytest.approx(width(one_by_one), rel=WITHIN)


def test_customers_are_drawn_and_not_their_journeys() -> None:
    # Each customer has four journeys that all end alike: four times the journeys, no more knowledge.
    converts = (np.random.default_rng(4).random(5000) < 0.3).astype(float)
    sums, sizes = by_group(converts, 1000, 5)
    drawn = weights(1000, 2000, 6)
    found = width((drawn @ (4 * sums)) / (drawn @ (4 * sizes)))
    of_journeys = WIDE * converts.std() / np.sqrt(4 * len(converts))
    assert found == pytest.approx(2 * of_journeys, rel=WITHIN)


def test_nine_of_ten_intervals_hold_the_truth() -> None:
    held = 0
    for seed in range(300):
        customers = (np.random.default_rng(seed).random(4000) < 0.1).astype(float)
        sums, sizes = by_group(customers, 200, seed)
        drawn = weights(200, 400, seed)
        low, high = interval((drawn @ sums) / (drawn @ sizes))
        held += bool(low <= 0.1 <= high)
    # Three standard errors of a share of .9 in 300, and the 1 % that 200 groups and 400 resamples cost.
    assert held / 300 == pytest.approx(0.9, abs=3 * np.sqrt(0.9 * 0.1 / 300) + 0.01)


def test_each_resample_draws_as_many_groups_as_there_are() -> None:
    drawn = weights(40, 25, 7)
    assert drawn.shape == (25, 40)
    np.testing.assert_array_equal(drawn.sum(axis=1), 40.0)
    assert drawn.std() == pytest.approx(1.0, abs=0.15)


def test_the_same_seed_draws_the_same_and_another_something_else() -> None:
    np.testing.assert_array_equal(weights(30, 5, 1), weights(30, 5, 1))
    assert not np.array_equal(weights(30, 5, 1), weights(30, 5, 2))


def test_without_groups_there_is_nothing_to_draw() -> None:
    assert weights(0, 3, 1).shape == (3, 0)
    assert weights(3, 0, 1).shape == (0, 3)


def test_interval_by_hand() -> None:
    # 0 to 100: five percent lie below 5 and above 95; half lie between 25 and 75.
    samples = np.random.default_rng(8).permutation(np.arange(101.0))
    assert interval(samples) == pytest.approx((5.0, 95.0))
    assert interval(samples, level=0.5) == pytest.approx((25.0, 75.0))


def test_unknown_resamples_are_left_out_and_half_must_be_known() -> None:
    unknown = np.nan
    samples = np.array(
        [[1.0, 1.0, unknown, 1.0], [3.0, unknown, unknown, 2.0], [unknown, np.inf, unknown, 3.0]]
    )
    low, high = interval(samples, level=1.0)
    np.testing.assert_array_equal(low, [1.0, unknown, unknown, 1.0])
    np.testing.assert_array_equal(high, [3.0, unknown, unknown, 3.0])


def test_exactly_half_known_is_enough() -> None:
    assert interval(np.array([2.0, np.nan]), level=1.0) == (2.0, 2.0)


def test_no_resample_gives_no_interval() -> None:
    low, high = interval(np.zeros((0, 2)))
    assert np.isnan([low, high]).all()


def test_shape_of_the_figure_is_kept() -> None:
    low, high = interval(np.zeros((10, 2, 3)))
    assert low.shape == high.shape == (2, 3)
