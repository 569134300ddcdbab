"""Markov attribution reproduces the published figures, to the printed digit."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

from mediaplan.analysis.attribution import markov
from mediaplan.analysis.attribution.markov import credit, removals
from tests.analysis.attribution_paths import Journeys, changed, cut, read, solved

CONVERSIONS = 19_785.0
#: Channel: credit at order 1, removal effect at order 1, credit at order 2.
TABLE = {
    "alpha": ("5344.947682", ".55839949", "5617.453854"),
    "beta": ("2527.352167", ".26403854", "2439.648976"),
    "delta": ("4.613618", ".00048200", "5.159056"),
    "epsilon": ("599.570650", ".06263858", "614.373523"),
    "eta": ("3340.847402", ".34902633", "3391.858163"),
    "gamma": ("171.145443", ".01787997", "171.918183"),
    "iota": ("3884.614702", ".40583500", "3810.511044"),
    "kappa": ("274.363256", ".02866339", "266.027054"),
    "lambda": ("1282.847223", ".13402212", "1189.472022"),
    "mi": ("1.722425", ".00017995", "2.073189"),
    "theta": ("1971.912880", ".20601046", "1902.473610"),
    "zeta": ("381.062553", ".03981052", "374.031325"),
}
LABELS = list(TABLE)


@pytest.fixture(scope="module")
def journeys(shared: Path) -> list[Journeys]:
    return read(shared)


def test_order_1_is_the_table(journeys: list[Journeys]) -> None:
    found = solved(journeys, 1, LABELS)
    shared_out = credit(found.effects, CONVERSIONS)
    for label, effect, share in zip(LABELS, found.effects, shared_out, strict=True):
        assert f"{share:.6f}" == TABLE[label][0]
        assert f"{effect:.8f}".lstrip("0") == TABLE[label][1]
    assert f"{found.effects.sum():.8f}" == "2.06698635"


def test_order_2_is_the_table(journeys: list[Journeys]) -> None:
    found = solved(journeys, 2, LABELS)
    for label, share in zip(LABELS, credit(found.effects, CONVERSIONS), strict=True):
        assert f"{share:.6f}" == TABLE[label][2]
    assert f"{found.effects.sum():.8f}" == "1.92939510"


@pytest.mark.parametrize(("order", "states"), [(1, 13), (2, 121)])
def test_states_with_the_start_are_as_many_as_published(
    journeys: list[Journeys], order: int, states: int
) -> None:
    assert len(cut(journeys, order)[0].states) + 1 == states


@pytest.mark.parametrize("order", [1, 2, 3])
def test_probability_of_conversion_is_the_same_at_every_order(journeys: list[Journeys], order: int) -> None:
    found = solved(journeys, order, LABELS)
    assert f"{found.whole:.10f}" == "0.2238451356"
    assert credit(found.effects, CONVERSIONS).sum() == pytest.approx(CONVERSIONS, rel=1e-12)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_reward_in_money_is_the_value_of_a_journey(journeys: list[Journeys], order: int) -> None:
    chain, weight, _, value = cut(journeys, order)
    found = removals(chain, weight, value, LABELS)
    assert found.whole == pytest.approx(74_802.971587 / (19_785 + 68_602), rel=1e-9)


def test_order_3_by_sweeps_is_that_of_the_dense_inverse(
    journeys: list[Journeys], monkeypatch: pytest.MonkeyPatch
) -> None:
    swept = solved(journeys, 3, LABELS)
    monkeypatch.setattr(markov, "DENSE", 10_000)
    np.testing.assert_allclose(swept.effects, solved(journeys, 3, LABELS).effects, rtol=0, atol=2e-12)


def test_without_journeys_that_do_not_convert_the_model_is_another(journeys: list[Journeys]) -> None:
    converting = [Journeys(j.path, j.converting) for j in journeys if j.converting]
    found = credit(solved(converting, 1, LABELS).effects, CONVERSIONS)
    assert f"{found[0]:.2f}" == "5260.07"


def test_collapsing_repeats_changes_nothing_at_order_1_but_does_at_order_2(
    journeys: list[Journeys],
) -> None:
    collapsed = changed(journeys, lambda path: tuple(label for label, _ in groupby(path)))
    first = credit(solved(collapsed, 1, LABELS).effects, CONVERSIONS)
    np.testing.assert_allclose(first, [float(TABLE[label][0]) for label in LABELS], atol=5e-7)
    assert f"{credit(solved(collapsed, 2, LABELS).effects, CONVERSIONS)[0]:.2f}" == "5724.80"


def test_three_journeys_by_hand() -> None:
    found = solved(
        [Journeys(("C1", "C2", "C3"), 1), Journeys(("C1",), 0, 1), Journeys(("C2", "C3"), 0, 1)],
        1,
        ["C1", "C2", "C3"],
    )
    assert found.whole == pytest.approx(1 / 3)
    np.testing.assert_allclose(found.effects, [0.5, 1.0, 1.0])
    np.testing.assert_allclose(credit(found.effects, 1.0), [0.2, 0.4, 0.4])


def test_search_and_mailing_by_hand() -> None:
    found = solved(
        [Journeys(("google",), 2, 1), Journeys(("mailing",), 1), Journeys(("google", "mailing"), 1)],
        1,
        ["google", "mailing"],
    )
    assert found.whole == pytest.approx(0.8)
    np.testing.assert_allclose(found.effects, [0.75, 0.5])
    np.testing.assert_allclose(credit(found.effects, 4.0), [2.4, 1.6])
