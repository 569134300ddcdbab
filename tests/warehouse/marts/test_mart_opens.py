"""Opens that name no message: counted by day and channel, and nothing else with them."""

from __future__ import annotations

from datetime import date, datetime

from tests.metrics.memory import MemoryEngine

DAY, NEXT = date(2026, 3, 1), date(2026, 3, 2)


def test_opens_without_a_message_are_counted_by_day_and_channel() -> None:
    engine = MemoryEngine()
    told = [
        ("a", DAY, "email", "open", None), ("b", DAY, "email", "open", ""), ("c", NEXT, "email", "open", ""),
        ("d", DAY, "", "open", None),  # the file names no channel
        ("e", DAY, "email", "open", "m1"),  # its message is known
        ("f", DAY, "email", "click", None),  # a contact by itself
    ]  # fmt: skip
    engine.fill(
        "touchpoint",
        [
            {"touchpoint_id": name, "day": day, "occurred_at": datetime(day.year, day.month, day.day),  # noqa: DTZ001
             "channel": channel, "kind": kind, "message_id": message}
            for name, day, channel, kind, message in told
        ],
    )  # fmt: skip
    engine.refresh()
    found = engine.connection.execute("SELECT day, channel, opens FROM mart_open_day ORDER BY ALL").fetchall()
    assert found == [(DAY, "email", 2), (DAY, None, 1), (NEXT, "email", 1)]
