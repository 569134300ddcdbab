"""One figure, four surfaces: over time, and against another period."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.surfaces.asking import Company, Row, Rows
from tests.surfaces.reading import (
    CHANNEL,
    SAME,
    agree,
    card_parts,
    drawn,
    exported,
    number,
    shown,
    table,
)

#: Period, the grain it is drawn in, and the cell of a day.
GRAINS = {
    "day": (("2026-06-01", "2026-06-30"), "strftime(day, '%Y-%m-%d')"),
    "week": (("2026-04-01", "2026-06-30"), "strftime(date_trunc('week', day), '%Y-%m-%d')"),
    "month": (("2025-07-01", "2026-06-30"), "strftime(day, '%Y-%m')"),
}
#: Every day of the period with what was paid on it, a plan line's costs spread evenly over its days.
PAID = """
    paid as (
        select channel, period_start as day, spend::double as spend, 0.0 as fees from performance
        union all
        select channel, unnest(generate_series(starts_on, ends_on, interval 1 day))::date,
               net_net_cost::double / (ends_on - starts_on + 1), fees::double / (ends_on - starts_on + 1)
        from plan_line
    )
"""
SOLD = """
    sold as (
        select occurred_at::date as day, revenue::double as revenue, margin::double as margin
        from conversion where kind = 'order' and status = 'confirmed'
    )
"""


def curves(app_rows: list[Row], name: str, column: str = "") -> Rows:
    """Return what the curves of a chart go through, by what is read over each point."""
    return {
        " > ".join([*([row[column]] if column else []), row["when"]]): {name: row["now"]}
        for row in app_rows
        if "when" in row
    }


def read(by: str) -> Callable[[str], str]:
    """Return how a day, a week or a month is called on a chart."""

    def called(cell: str) -> str:
        *before, when = cell.split(" > ")
        first = date.fromisoformat(f"{when}-01" if by == "month" else when)
        month = f"{first:%b %Y}".replace("Sep ", "Sept ")
        words = {"day": f"{first.day} {month}", "week": f"week of {first.day} {month}", "month": month}
        return " > ".join([*before, words[by]])

    return called


@pytest.mark.parametrize("by", GRAINS)
def test_costs_and_return_over_time(asked: Company, capsys: pytest.CaptureFixture[str], by: str) -> None:
    days, cell = GRAINS[by]
    there = asked.over(*days)
    by_hand = there.by_hand(f"""with {PAID}, {SOLD}, cost as (
            select {cell} as time, sum(spend) as spend, sum(spend + fees) as full_cost from paid
            where day between $from and $to group by time
        ), earned as (
            select {cell} as time, sum(revenue) as revenue, sum(margin) as margin from sold
            where day between $from and $to group by time
        )
        select time, spend, revenue, (margin - full_cost) / full_cost as roi
        from cost left join earned using (time)
    """)
    assert len(by_hand) == {"day": 30, "week": 14, "month": 12}[by]
    names = ("spend", "revenue", "roi")
    wanted = [word for name in names for word in ("--metric", name)]
    cli = there.on_the_command_line(capsys, by, "metrics", "--by", by, *wanted)
    app = there.page("roi")
    for name, title in (
        ("roi", "Return on investment (own) over time"),
        ("spend", "Spend (reported) over time"),
        ("revenue", "Revenue (own) over time"),
    ):
        app.selectbox(key="roi_metric").set_value(name).run()
        assert shown(app, title).answer.extra["grain"] == by
        files = exported(app, title)
        agree(name, by_hand, {"json": cli, "csv": files[0], "xlsx": files[1]}, str)
        agree(name, by_hand, {"chart": curves(drawn(app, title), name)}, read(by))


@pytest.mark.parametrize("by", GRAINS)
def test_channels_over_time(asked: Company, capsys: pytest.CaptureFixture[str], by: str) -> None:
    days, cell = GRAINS[by]
    there = asked.over(*days)
    by_hand = there.by_hand(f"""with {PAID}, cost as (
            select channel, {cell} as time, sum(spend) as spend from paid
            where day between $from and $to group by all
        ), seen as (
            select channel, {cell.replace("day", "period_start")} as time,
                   sum(clicks) / sum(impressions) as ctr
            from performance where period_start between $from and $to group by all
        )
        select channel || ' > ' || time as place, channel, time, spend, ctr
        from cost left join seen using (channel, time)
    """)
    paid = {row["channel"] for row in by_hand.values()}
    assert {"video", "press", "email"} - paid == ({"press"} if by == "day" else set())
    cli: Rows = {}
    asked_for = [channel for channel in ("search", "video", "press") if channel in paid]
    for channel in asked_for:
        one = ("metrics", "--by", by, "--metric", "spend", "--metric", "ctr", "--channel", channel)
        for time, row in there.on_the_command_line(capsys, by, *one).items():
            cli[f"{channel} > {time}"] = row
    for name, title in (("spend", "Spend over time"), ("ctr", "Click-through rate over time")):
        app = there.page("channels", metric=name)
        assert shown(app, title).answer.extra["grain"] == by
        csv, xlsx = exported(app, title, "channel", by)
        some = {place: row for place, row in by_hand.items() if row["channel"] in asked_for}
        agree(name, some, {"json": cli}, str)
        agree(name, by_hand, {"csv": csv, "xlsx": xlsx}, lambda place: in_words(place, str))
        points = curves(drawn(app, title), name, "channel")
        agree(name, by_hand, {"chart": points}, read(by))


def in_words(place: str, called: Callable[[str], str]) -> str:
    """Return a channel and a time as people read them."""
    channel, time = place.split(" > ")
    return f"{CHANNEL[channel]} > {called(time)}"


#: May 2026 against: the 31 days five whole weeks before, 52 weeks before, and April.
AGAINST = {
    "previous": ("2026-03-27", "2026-04-26"),
    "year": ("2025-05-02", "2025-06-01"),
    "exact": ("2026-04-01", "2026-04-30"),
}


@pytest.mark.parametrize("compared", AGAINST)
def test_a_count_a_rate_and_a_return_against_another_period(
    asked: Company, capsys: pytest.CaptureFixture[str], compared: str
) -> None:
    now, then = asked.over("2026-05-01", "2026-05-31"), asked.over(*AGAINST[compared])
    statement = f"""with {PAID}, cost as (
            select channel, sum(spend) as spend from paid where day between $from and $to group by channel
        ), seen as (
            select channel, sum(clicks) as clicks, sum(clicks) / sum(impressions) as ctr
            from performance where period_start between $from and $to group by channel
        ), sold as (
            select channel, sum(revenue)::double as revenue from conversion
            where kind = 'order' and status = 'confirmed'
              and occurred_at >= $from::date and occurred_at < $to::date + 1 group by channel
        )
        select channel, spend, clicks, ctr, revenue / spend as roas_own
        from cost left join seen using (channel) left join sold using (channel)
    """
    here, before = now.by_hand(statement), then.by_hand(statement)
    names = ("clicks", "ctr", "roas_own")
    was: Rows = {
        channel: {f"{name}_before": row[name] for name in names if name in row}
        for channel, row in before.items()
    }
    wanted = [word for name in ("spend", *names) for word in ("--metric", name)]
    options = ("--compare", "previous", "--exact-dates") if compared == "exact" else ("--compare", compared)
    cli = now.on_the_command_line(capsys, "channel", "metrics", "--by", "channel", *wanted, *options)
    parameters = {"compare": "previous", "match": "exact"} if compared == "exact" else {"compare": compared}
    app = now.page("channels", **parameters)
    files = exported(app, "Channels side by side")
    surfaces = {"json": cli, "csv": files[0], "xlsx": files[1]}
    results = table(app, "Channels side by side")
    app.segmented_control(key="channels_view").set_value("media").run()
    media = table(app, "Channels side by side")
    for name, page in (("clicks", media), ("ctr", media), ("roas_own", results)):
        agree(name, here, surfaces | {"page": page}, CHANNEL.__getitem__)
        agree(f"{name}_before", was, surfaces, CHANNEL.__getitem__)
        for channel, row in here.items():
            if name in row and name in before.get(channel, {}):
                past = before[channel][name]
                moved = row[name] - past if name == "ctr" else (row[name] - past) / past
                change = page[CHANNEL[channel]][f"{name}__change"]
                assert change == pytest.approx(moved, rel=1e-6, abs=1e-9), (name, channel)
    spent, past = (sum(row["spend"] for row in rows.values()) for rows in (here, before))
    card = card_parts(app)["Spend"]
    assert number(card["value"]) == pytest.approx(spent, abs=0.5)
    assert number(card["pill"]) == pytest.approx((spent - past) / past, abs=0.005)
    whole = now.on_the_command_line(
        capsys, "total", "metrics", "--by", "total", "--metric", "spend", *options
    )
    assert whole["None"]["spend_before"] == pytest.approx(past, rel=SAME)
