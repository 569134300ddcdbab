"""From lead to quote to signature, by opportunity, worked by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mediaplan.analysis import paths
from tests.analysis.path_stories import MARCH, opened, visit
from tests.metrics.memory import MemoryEngine
from tests.metrics.shop import customer, order


def stage(day: str, opportunity: str, kind: str, name: str = "buyer", **values: Any) -> dict[str, Any]:
    """Return what became of an opportunity on a day, at nine."""
    made = order(day, name, occurred_at=f"{day} 09:00:00", opportunity_id=opportunity, kind=kind)
    return made | ({} if kind == "order" else {"status": "open", "revenue": None, "margin": None}) | values


def company(threshold: int = 1) -> MemoryEngine:
    """Return three opportunities: one signed after 30 days, one lost after its quote, one a lead yet.

    The buyer and the boss are of one company, the other two of two others. The boss was called between
    lead and quote, and again between quote and signature; the second opportunity was called once.
    """
    made = opened(threshold, customers="")
    made.fill(
        "customer",
        [customer(name, account_id=account)
         for name, account in (("buyer", "A"), ("boss", "A"), ("second", "B"), ("third", "C"))],
    )  # fmt: skip
    made.fill(
        "conversion",
        [
            stage("2026-03-01", "O1", "lead"),
            stage("2026-03-11", "O1", "quote"),
            stage("2026-03-31", "O1", "order"),
            stage("2026-03-01", "O2", "lead", "second"),
            stage("2026-03-21", "O2", "quote", "second", status="lost"),
            stage("2026-03-05", "O3", "lead", "third"),
        ],
    )
    made.fill(
        "touchpoint",
        [
            visit("2026-03-05", "boss", "phone", kind="call"),
            visit("2026-03-20", "boss", "phone", kind="call"),
            visit("2026-03-05", "second", "phone", kind="call"),
            visit("2026-02-20", "boss", "event", kind="event"),
        ],
    )
    return made.refresh()


def by_link(frame: Any, *figures: str) -> dict[Any, Any]:
    """Return figures by link."""
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return {(row["link_from"], row["link_to"]): tuple(row[name] for name in figures) for row in rows}


def test_who_passes_and_how_long_it_takes() -> None:
    frame = paths.links(company(), MARCH).frame
    assert by_link(frame, "opportunities", "passed", "lost", "days_median") == {
        ("lead", "quote"): (3, 2, 0, 15.0),
        ("quote", "signature"): (2, 1, 1, 20.0),
        ("lead", "signature"): (3, 1, 1, 30.0),
    }
    assert frame["rate"].tolist() == pytest.approx([2 / 3, 1 / 2, 1 / 3])


def test_a_colleague_who_was_called_is_on_the_company_s_way() -> None:
    frame = paths.met(company(), MARCH).frame
    assert set(frame["channel"]) == {"phone"}, "the event was before the lead"
    assert by_link(frame, "opportunities", "passed", "contacts", "credited") == {
        ("lead", "quote"): (2, 2, 2, 2.0),
        ("quote", "signature"): (1, 1, 1, 1.0),
        ("lead", "signature"): (2, 1, 3, 1.0),
    }


def test_a_segment_has_the_opportunities_that_began_with_its_people() -> None:
    engine = company()
    segments = {"buyer": "large", "second": "large", "third": "small", "boss": "small"}
    for name, segment in segments.items():
        engine.connection.execute("UPDATE customer SET segment = ? WHERE customer_id = ?", [segment, name])
    engine.refresh()
    large = paths.links(engine, replace(MARCH, segments=("large",))).frame
    assert by_link(large, "opportunities", "passed")["lead", "quote"] == (2, 2)
    small = paths.links(engine, replace(MARCH, segments=("small",))).frame
    assert by_link(small, "opportunities", "passed") == {
        ("lead", "quote"): (1, 0),
        ("lead", "signature"): (1, 0),
    }


def test_a_channel_does_not_change_the_chain_and_that_is_said() -> None:
    engine = company()
    one, whole = (paths.links(engine, scope) for scope in (replace(MARCH, channels=("phone",)), MARCH))
    assert one.frame.equals(whole.frame)
    assert any("do not change the chain" in str(note) for note in one.notes)


def test_few_companies_are_withheld() -> None:
    frame = paths.links(company(threshold=10), MARCH).frame
    assert frame["opportunities"].isna().all()


def test_without_opportunities_there_is_no_chain() -> None:
    answer = paths.links(opened().refresh(), MARCH)
    assert answer.frame.empty
    assert any("No opportunity" in str(note) for note in answer.notes)
