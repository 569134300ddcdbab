"""Markov attribution: what holds for any journeys, by every way of solving, and for counts that are none."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.analysis.attribution import markov, markov_many, markov_steps
from mediaplan.analysis.attribution.markov import CONVERSION, NULL, START, Chain, credit, removals
from mediaplan.model import MediaplanError
from tests.analysis.attribution_paths import Journeys, cut, solved

LABELS = ("A", "B", "C", "D")
PATHS = st.lists(st.sampled_from(LABELS), min_size=1, max_size=6).map(tuple)
COUNTS = st.integers(0, 5).map(float)
JOURNEYS = st.lists(
    st.builds(Journeys, PATHS, COUNTS, COUNTS, st.floats(-100, 100)), min_size=1, max_size=12
).filter(lambda some: sum(j.converting for j in some) > 0)
ORDERS = st.integers(1, 3)


def by_removing(journeys: list[Journeys], order: int, label: str) -> float:
    """Solve the chain without a label straight from the definition, state by state."""
    chain, weight, conversions, _ = cut(journeys, order)
    size = len(chain.states)
    step, gain, start = np.zeros((size, size)), np.zeros(size), np.zeros(size)
    for source, target, count, won in zip(chain.source, chain.target, weight, conversions, strict=True):
        leaving = weight[chain.source == source].sum()
        if leaving == 0 or (target >= 0 and label in chain.states[target]):
            continue
        if source == START:
            start[target] += count / leaving
        elif target == CONVERSION:
            gain[source] += won / leaving
        elif target != NULL:
            step[source, target] += count / leaving
    return float(start @ np.linalg.lstsq(np.eye(size) - step, gain)[0])


@given(JOURNEYS, ORDERS)
def test_effects_are_those_of_the_definition(journeys: list[Journeys], order: int) -> None:
    found = solved(journeys, order, LABELS)
    assert found.whole == pytest.approx(
        sum(j.converting for j in journeys) / sum(j.converting + j.others for j in journeys)
    )
    for without, effect, label in zip(found.without, found.effects, LABELS, strict=True):
        expected = by_removing(journeys, order, label)
        assert without == pytest.approx(expected, abs=1e-9)
        assert effect == pytest.approx(1 - expected / found.whole, abs=1e-9)


@given(JOURNEYS, ORDERS)
def test_credit_adds_up_to_the_total(journeys: list[Journeys], order: int) -> None:
    total = sum(j.converting for j in journeys)
    assert credit(solved(journeys, order, LABELS).effects, total).sum() == pytest.approx(total)


@given(JOURNEYS, ORDERS, st.permutations(LABELS))
def test_names_of_labels_mean_nothing(journeys: list[Journeys], order: int, names: list[str]) -> None:
    renamed = dict(zip(LABELS, names, strict=True))
    others = [Journeys(tuple(renamed[label] for label in j.path), j.converting, j.others) for j in journeys]
    np.testing.assert_allclose(
        solved(others, order, names).effects, solved(journeys, order, LABELS).effects, atol=1e-9
    )


@given(JOURNEYS, ORDERS, st.randoms(use_true_random=False))
def test_order_of_steps_and_their_repetition_mean_nothing(
    journeys: list[Journeys], order: int, random: object
) -> None:
    chain, weight, conversions, _ = cut(journeys, order)
    place = np.arange(len(weight))
    random.shuffle(place)  # type: ignore[attr-defined]
    # Each step twice, half of it each time.
    place = np.r_[place, place[::-1]]
    again = Chain(chain.states, chain.source[place], chain.target[place])
    np.testing.assert_allclose(
        removals(again, weight[place] / 2, conversions[place] / 2, LABELS).effects,
        removals(chain, weight, conversions, LABELS).effects,
        atol=1e-9,
    )


@given(JOURNEYS, ORDERS, st.integers(0, 2**32 - 1), st.booleans())
def test_a_batch_is_each_of_its_resamples_alone(
    journeys: list[Journeys], order: int, seed: int, money: bool
) -> None:
    times = np.random.default_rng(seed).integers(0, 3, (5, len(journeys)))
    cuts = []
    for row in times:
        drawn = [
            Journeys(j.path, j.converting * n, j.others * n, j.value * n)
            for j, n in zip(journeys, row, strict=True)
        ]
        # A journey drawn no time still has its place, with steps that nobody took.
        chain, weight, conversions, values = cut([*journeys, *drawn], order)
        _, once, won, worth = cut(journeys, order)
        cuts.append((weight - once, (values - worth) if money else (conversions - won)))
    weights, rewards = (np.array(part) for part in zip(*cuts, strict=True))
    weights[weights < 0], rewards[weights <= 0] = 0.0, 0.0
    together = removals(chain, weights, rewards, LABELS)
    for row in range(len(weights)):
        alone = removals(chain, weights[row], rewards[row], LABELS)
        for one, many in zip(astuple(alone), astuple(together), strict=True):
            np.testing.assert_allclose(one, many[row], rtol=1e-9, atol=1e-9)


@given(JOURNEYS, ORDERS)
def test_sweeps_and_factors_find_what_the_dense_inverse_finds(journeys: list[Journeys], order: int) -> None:
    expected = solved(journeys, order, LABELS).effects
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markov, "DENSE", 0)
        patch.setattr(markov, "DENSE_ALONE", 0)
        np.testing.assert_allclose(solved(journeys, order, LABELS).effects, expected, atol=1e-11)
        # Ten labels, eight at a time, of which two are in no journey.
        patch.setattr(markov_steps, "TOGETHER", 0)
        ten = ("Y", *LABELS, "Z", *LABELS[::-1])
        more = solved(journeys, order, ten).effects
        np.testing.assert_allclose(more, [0.0, *expected, 0.0, *expected[::-1]], atol=1e-11)
        patch.setattr(markov_steps, "MOST_SWEEPS", 0)
        np.testing.assert_allclose(solved(journeys, order, LABELS).effects, expected, atol=1e-9)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_journeys_of_hundreds_of_contacts_need_no_factors(
    order: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = np.random.default_rng(9)
    journeys = [
        Journeys(tuple(random.choice(LABELS, random.geometric(1 / 400))), float(random.random() < 0.3), 0.5)
        for _ in range(60)
    ]
    # One short journey, so that something is left without each label.
    journeys += [Journeys((label, label, label), 3.0, 1.0) for label in LABELS]
    expected = [by_removing(journeys, order, label) for label in LABELS]
    monkeypatch.setattr(markov, "DENSE", 0)
    monkeypatch.setattr(markov, "DENSE_ALONE", 0)
    monkeypatch.delattr(markov_steps, "_factored")
    np.testing.assert_allclose(solved(journeys, order, LABELS).without, expected, atol=1e-11)


@pytest.mark.parametrize("core", [7, 50, 400])
def test_thousands_of_labels_are_solved_as_few_are(core: int, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(5)
    labels = [f"c{number}" for number in range(300)]
    often = 1 / np.arange(1.0, 301.0)
    journeys = [
        Journeys(tuple(random.choice(labels, random.geometric(0.3), p=often / often.sum())), 1.0, 2.0)
        for _ in range(400)
    ]
    expected = solved(journeys, 1, labels)
    for name, value in {"DENSE_ALONE": 0, "SWEPT_WORK": 0}.items():
        monkeypatch.setattr(markov, name, value)
    for name, value in {"CORE": core, "MOST_CORE": core}.items():
        monkeypatch.setattr(markov_many, name, value)
    found = solved(journeys, 1, labels)
    assert found.whole == pytest.approx(expected.whole)
    np.testing.assert_allclose(found.effects, expected.effects, atol=1e-12)


#: Six different steps: A-B, B-A, A-C, C-B, C-A, A-D.
SIX_STEPS = [Journeys(("A", "B", "A", "C", "B"), 1.0, 1.0), Journeys(("C", "A", "D"), 1.0, 1.0)]


@pytest.mark.parametrize(
    ("limit", "refused", "resamples"),
    [
        # Four labels; two resamples of them; with A, the busiest, in the core, C-B is left: 1 step for 3.
        ({"MOST_LABELS": 3}, True, 1),
        ({"MOST_LABELS": 4, "MOST_WORK": 8}, False, 2),
        ({"MOST_LABELS": 4, "MOST_WORK": 7}, True, 2),
        ({"CORE": 1, "MOST_CORE": 1, "MOST_THICK": 0.3}, True, 1),
        ({"CORE": 1, "MOST_CORE": 1, "MOST_THICK": 0.4}, False, 1),
    ],
)
def test_more_labels_than_can_be_solved_are_refused(
    limit: dict[str, float], refused: bool, resamples: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DENSE", "DENSE_ALONE", "SWEPT_WORK"):
        monkeypatch.setattr(markov, name, 0)
    for name, value in limit.items():
        monkeypatch.setattr(markov_many, name, value)
    chain, weight, conversions, _ = cut(SIX_STEPS, 1)
    batch = np.tile(weight, (resamples, 1)), np.tile(conversions, (resamples, 1))
    if refused:
        with pytest.raises(MediaplanError, match="There are 4 names and 6 different steps"):
            removals(chain, *batch, LABELS)
    else:
        expected = [by_removing(SIX_STEPS, 1, label) for label in LABELS]
        np.testing.assert_allclose(removals(chain, *batch, LABELS).without[-1], expected)


def test_more_states_than_can_be_solved_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    chain, weight, conversions, _ = cut(SIX_STEPS, 2)
    # AB BA AC CB and CA AD: four steps between six pairs, four labels, two resamples: (4 + 60) x 4 x 2.
    monkeypatch.setattr(markov, "DENSE", 0)
    monkeypatch.setattr(markov, "MOST_WORK", 512)
    two = np.array([weight, weight]), np.array([conversions, conversions])
    assert removals(chain, *two, LABELS).whole == pytest.approx([0.5, 0.5])
    monkeypatch.setattr(markov, "MOST_WORK", 511)
    with pytest.raises(MediaplanError, match="Choose order 1"):
        removals(chain, *two, LABELS)


def test_what_is_said_to_arrive_elsewhere_than_at_a_conversion_is_nothing() -> None:
    chain, weight, conversions, _ = cut(SIX_STEPS, 1)
    expected = removals(chain, weight, conversions, LABELS)
    found = removals(chain, weight, np.where(chain.target == CONVERSION, conversions, 7.0), LABELS)
    np.testing.assert_array_equal(found.effects, expected.effects)


def test_a_journey_of_a_hundred_thousand_contacts(monkeypatch: pytest.MonkeyPatch) -> None:
    # A is left once in a hundred thousand contacts. Without it the other journey of two is left.
    journeys = [Journeys(("A",) * 100_000, 1.0), Journeys(("B",), 1.0)]
    for dense in (10, 0):
        monkeypatch.setattr(markov, "DENSE", dense)
        monkeypatch.setattr(markov, "DENSE_ALONE", dense)
        found = solved(journeys, 1, LABELS)
        np.testing.assert_allclose(found.effects, [0.5, 0.5, 0.0, 0.0], atol=1e-9)


def test_nothing_is_credited_where_nothing_was_won_or_nobody_travelled() -> None:
    chain, weight, _, _ = cut([Journeys(("A", "B"), 1.0, 3.0)], 1)
    nobody = removals(chain, np.array([weight, 0 * weight]), np.zeros((2, len(weight))), LABELS)
    assert nobody.whole[0] == 0
    assert np.isnan(nobody.whole[1])
    assert np.isnan(nobody.effects).all()
    assert np.isnan(credit(nobody.effects, 0.0)).all()


def test_states_that_never_end_or_are_never_met_bring_nothing() -> None:
    # B and C send each other all they have; D is not met. Half of the journeys start in A and convert.
    chain = Chain(
        (("A",), ("B",), ("C",), ("D",)),
        np.array([START, START, 0, 1, 2, 3]),
        np.array([0, 1, CONVERSION, 2, 1, CONVERSION]),
    )
    weight = np.array([1.0, 1.0, 1.0, 5.0, 5.0, 0.0])
    found = removals(chain, weight, np.array([0.0, 0.0, 1.0, 0.0, 0.0, 0.0]), LABELS)
    assert found.whole == pytest.approx(0.5)
    np.testing.assert_allclose(found.effects, [1.0, 0.0, 0.0, 0.0], atol=1e-15)


def test_journeys_that_met_nobody_count_but_credit_nobody() -> None:
    # One of four converts straight away, one through A: without A half is lost.
    chain = Chain((("A",),), np.array([START, START, START, 0]), np.array([CONVERSION, NULL, 0, CONVERSION]))
    found = removals(chain, np.array([1.0, 2.0, 1.0, 1.0]), np.array([1.0, 0.0, 0.0, 1.0]), ("A",))
    assert found.whole == pytest.approx(0.5)
    np.testing.assert_allclose(found.effects, [0.5])
