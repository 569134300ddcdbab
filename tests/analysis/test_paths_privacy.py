"""What paths withhold: the rows of few, and no row that could be had by subtraction."""

from __future__ import annotations

from typing import Any

from mediaplan.analysis import paths
from mediaplan.model import Answer
from tests.analysis.path_stories import MARCH, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def shop(threshold: int, *paths_of: tuple[int, str], bought: bool = True) -> MemoryEngine:
    """Return a shop where so many people each take a path of channels (by their first letters), then buy."""
    names = iter(f"{one}{two}" for one in LETTERS for two in LETTERS)
    made = opened(threshold, customers="")
    people, contacts, orders = [], [], []
    for many, path in paths_of:
        for name in [next(names) for _ in range(many)]:
            people.append(customer(name, created_day="2026-02-15"))
            contacts += [visit(f"2026-03-{day + 1:02}", name, letter) for day, letter in enumerate(path)]
            orders += [order("2026-03-25", name)] if bought else []
    made.fill("customer", people)
    made.fill("touchpoint", contacts)
    if orders:
        made.fill("conversion", orders)
    return made.refresh()


def asked(engine: MemoryEngine, show: str, **others: Any) -> Answer:
    """Return one show of March."""
    return paths.explored(engine, MARCH, [show], **others)[show]


def test_people_stay_with_their_row_of_delays() -> None:
    crowd = {"p": 3, "q": 9, "r": 1, "s": 6, "t": 4, "u": 8, "v": 2}
    found = asked(shop(1, *((many, name) for name, many in crowd.items())), "delays")
    assert dict(zip(found.frame["channel"], found.people, strict=True)) == crowd
    assert dict(zip(found.frame["channel"], found.frame["conversions"], strict=True)) == crowd


def test_the_few_are_those_withheld() -> None:
    crowd = {"p": 13, "q": 19, "r": 4, "s": 16, "t": 14, "u": 18, "v": 7}
    found = asked(shop(10, *((many, name) for name, many in crowd.items())), "delays").frame
    away = set(found.loc[found["conversions"].isna(), "channel"])
    assert away == {"r", "v"}, "eleven people together"


def test_people_stay_with_their_row_of_what_follows() -> None:
    crowd = {"pq": 3, "qr": 9, "rp": 1, "sq": 6, "ts": 4, "us": 8, "vu": 2}
    found = asked(shop(1, *((many, name) for name, many in crowd.items())), "following")
    rows = zip(found.frame["channel_from"], found.frame["channel_to"], found.people, strict=True)
    known = {before + after: people for before, after, people in rows if len(after) == 1}
    assert known == crowd


def hidden_of(answer: Answer, *keys: str) -> set[tuple[Any, ...]]:
    """Return the rows that are withheld, by their keys."""
    rows = answer.frame.loc[answer.frame["journeys"].isna(), [*keys]]
    return set(rows.itertuples(index=False, name=None))


def test_no_first_step_follows_from_those_beside_it() -> None:
    # Twenty go from p to q, three from p to r, thirty from s to q, fifteen from s to r; all buy then
    engine = shop(10, (20, "pq"), (3, "pr"), (30, "sq"), (15, "sr"))
    found = asked(engine, "steps")
    away = hidden_of(found, "step", "step_from", "step_to")
    first = {row[1:] for row in away if row[0] == 1}
    assert first == {("p", "q"), ("p", "r"), ("s", "q"), ("s", "r")}, "each row and each column hides two"
    shown = {(row.step, row.step_from): row.journeys for row in found.frame.itertuples()}
    assert shown[2, "q"] == 50
    assert shown[2, "r"] == 18


def test_no_row_of_what_follows_follows_from_those_beside_it() -> None:
    engine = shop(10, (20, "pq"), (3, "pr"), (30, "sq"), (15, "sr"))
    found = asked(engine, "following")
    away = hidden_of(found, "channel_from", "channel_to")
    assert away == {("p", "q"), ("p", "r"), ("s", "q"), ("s", "r")}
    assert found.frame.loc[found.frame["journeys"].isna(), ["share", "days"]].isna().all(axis=None)


def numbers(engine: MemoryEngine, show: str) -> dict[int, Any]:
    """Return journeys and whether there are more contacts, by their number."""
    frame = asked(engine, show).frame.astype(object)
    frame = frame.where(frame.notna(), None)
    return {row.contacts: (row.journeys, row.beyond) for row in frame.itertuples()}


def test_a_length_of_few_is_with_the_longer_ones() -> None:
    found = numbers(shop(10, (30, "p"), (12, "pq"), (8, "pqr"), (4, "pqpq"), (1, "pqpqpqp")), "lengths")
    assert found == {1: (30, False), 2: (12, False), 3: (13, True)}


def test_lengths_are_together_until_they_are_of_enough() -> None:
    found = numbers(shop(10, (30, "p"), (12, "pq"), (1, "pqpqpqp")), "lengths")
    assert found == {1: (30, False), 2: (13, True)}


def test_a_short_length_of_few_is_withheld_and_not_alone() -> None:
    found = numbers(shop(10, (3, "p"), (30, "pq"), (12, "pqr")), "lengths")
    assert found == {1: (None, False), 2: (30, False), 3: (None, False)}


def test_lengths_of_enough_stay() -> None:
    found = numbers(shop(10, (10, "p"), (10, "pq")), "lengths")
    assert found == {1: (10, False), 2: (10, False)}


def test_how_long_the_sales_of_a_stage_took_is_withheld_where_few_bought() -> None:
    engine = shop(10, (30, "p"), (25, "pq"))
    engine.fill("touchpoint", [visit("2026-03-26", name) for name in ("aa", "ab", "ac")])
    engine.fill("conversion", [order("2026-03-28", name) for name in ("aa", "ab", "ac")])
    found = asked(engine.refresh(), "stages").frame.set_index("stage")
    assert found["conversions"].to_dict() == {"acquisition": 55, "activation": 3}
    assert found.loc["activation", ["contacts_per_conversion", "days"]].isna().all()
    assert found.loc["acquisition", ["contacts_per_conversion", "days"]].isna().all(), (
        "with that of all it would tell the other"
    )


def test_of_few_not_even_their_numbers_of_contacts_are_told() -> None:
    found = asked(shop(10, (3, "p"), (4, "pq")), "lengths")
    assert found.frame["contacts"].isna().all()
    assert found.withheld.all()


def test_of_few_the_curve_does_not_tell_how_long_they_took() -> None:
    found = asked(shop(10, (3, "p"), (4, "pq")), "curve")
    assert len(found.frame) == 1
    assert found.frame[["days", "from_first_share", "from_last_share"]].isna().all(axis=None)
    assert found.withheld.all()
