"""Withheld rows of paths come last and by name: their place tells nothing of their figure."""

from __future__ import annotations

import pytest

from mediaplan.analysis import paths
from mediaplan.model import Answer
from tests.analysis.path_stories import MARCH, opened, visit
from tests.analysis.test_paths_chain import stage
from tests.analysis.test_paths_privacy import shop
from tests.metrics.shop import customer

Keys = list[tuple[str, ...]]


def keys(answer: Answer, *names: str) -> tuple[Keys, Keys]:
    """Return the keys of the rows that are shown, and of those withheld, each in their order."""
    rows = [tuple(map(str, row)) for row in answer.frame[[*names]].itertuples(index=False, name=None)]
    away = list(answer.withheld)
    assert away == sorted(away), "what is withheld is last"
    return [row for row, hidden in zip(rows, away, strict=True) if not hidden], [
        row for row, hidden in zip(rows, away, strict=True) if hidden
    ]


@pytest.mark.parametrize(("many", "few"), [((3, 7), (7, 3)), ((7, 3), (3, 7))])
def test_delays_of_few_are_last_by_name(many: tuple[int, int], few: tuple[int, int]) -> None:
    for r, v in (many, few):
        found = paths.explored(shop(10, (14, "p"), (19, "z"), (r, "v"), (v, "r")), MARCH, ["delays"])[
            "delays"
        ]
        assert keys(found, "channel") == ([("z",), ("p",)], [("r",), ("v",)])


def test_first_steps_of_few_are_last_of_their_step_by_name() -> None:
    # From p: 9 to t, 2 to s; from q the other way round; 12 alone on their way to nothing else
    engine = shop(10, (9, "pt"), (2, "ps"), (2, "qt"), (9, "qs"), (12, "u"))
    found = paths.explored(engine, MARCH, ["steps"])["steps"]
    first = found.only(found.frame["step"] == 1)
    assert keys(first, "step_from", "step_to") == (
        [("u", paths.CONVERSION)],
        [("p", "s"), ("p", "t"), ("q", "s"), ("q", "t")],
    )
    assert found.frame["step"].is_monotonic_increasing


def test_what_follows_is_last_by_name_after_each_and_so_are_contacts_of_which_all_is() -> None:
    # Nothing is shown of p and q: 11 contacts each; u has 12 that are shown
    engine = shop(10, (9, "pt"), (2, "ps"), (2, "qt"), (9, "qs"), (12, "u"))
    found = paths.explored(engine, MARCH, ["following"])["following"]
    order = list(dict.fromkeys(found.frame["channel_from"]))
    shown = [
        name
        for name in order
        if found.frame.loc[found.frame["channel_from"] == name, "journeys"].notna().any()
    ]
    assert order[: len(shown)] == shown
    assert order[len(shown) :] == sorted(order[len(shown) :]) == ["p", "q"]
    of_p = found.only(found.frame["channel_from"] == "p")
    assert keys(of_p, "channel_to") == ([], [("s",), ("t",)])


def test_what_few_met_on_their_way_is_last_of_its_link_by_name() -> None:
    # Of 30 opportunities 30 met a call, 9 an event and 4 a message: 9 before 4 would tell
    names = [f"b{number:02}" for number in range(30)]
    engine = opened(10, customers="")
    engine.fill("customer", [customer(name, account_id=name) for name in names])
    engine.fill(
        "conversion",
        [
            stage(day, name, kind, customer_id=name)
            for name in names
            for day, kind in (("2026-03-01", "lead"), ("2026-03-20", "quote"))
        ],
    )
    met = [(name, "phone") for name in names] + [(name, "sms") for name in names[:9]]
    met += [(name, "event") for name in names[:4]]
    engine.fill("touchpoint", [visit("2026-03-05", name, channel) for name, channel in met])
    found = paths.met(engine.refresh(), MARCH)
    first = found.only(found.frame["link_to"] == "quote")
    assert keys(first, "channel") == ([("phone",)], [("event",), ("sms",)])
