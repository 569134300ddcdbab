"""One figure, four surfaces: by hand over the raw tables, on the command line, on the page, in the export."""

from __future__ import annotations

import pytest

from tests.surfaces.asking import PAID, STAGED, Company
from tests.surfaces.reading import (
    CHANNEL,
    SAME,
    STAGE,
    agree,
    cards,
    drawn_rows,
    exported,
    number,
    shown,
    table,
)


def test_journey_sales_customers_and_money_by_stage(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    by_hand = asked.by_hand(f"""{STAGED}, {PAID}, sold as (
            select stage, count(*) as sales, count(distinct customer_id) as customers,
                   sum(revenue) as revenue, sum(margin) as margin
            from staged where day between $from and $to group by stage
        ), spent as (select stage, sum(spend) as spend from paid group by stage)
        select stage, sales, customers, revenue, margin, spend,
               spend / (select sum(spend) from paid) as share_of_budget
        from sold join spent using (stage)
    """)
    assert set(by_hand) == set(STAGE) - {"not_declared"}
    cli = asked.on_the_command_line(capsys, "stage", "journeys", "--show", "stages")
    app = asked.page("journey")
    title = "Spent and earned at each stage"
    page, files = table(app, title), exported(app, title)
    surfaces = {"json": cli, "page": page, "csv": files[0], "xlsx": files[1]}
    for name in ("sales", "customers", "revenue", "margin", "spend", "share_of_budget"):
        agree(name, by_hand, surfaces, STAGE.__getitem__)
    on_cards = {label.partition(" ·")[0]: figure for label, (figure, _foot) in cards(app).items()}
    assert {name: int(number(figure)) for name, figure in on_cards.items()} == {
        STAGE[stage]: row["customers"] for stage, row in by_hand.items()
    }


def test_journey_cac_and_activation_rate(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    cac = asked.by_hand(f"""{STAGED}, {PAID}
        select 'acquisition' as stage,
               (select sum(spend + fees) from paid where stage = 'acquisition')
               / (select count(*) from staged
                  where stage = 'acquisition' and day between $from and $to) as cac
    """)["acquisition"]["cac"]
    rate = asked.by_hand(f"""{STAGED}
        select 'activation' as stage, avg(coalesce(next_after <= $window, false)::int) as rate
        from staged where place = 1 and day + $window::int between $from and $to
    """)["activation"]["rate"]
    cli = asked.on_the_command_line(capsys, "stage", "journeys", "--show", "stages")
    assert cli["acquisition"]["cac"] == pytest.approx(cac, rel=SAME)
    assert cli["activation"]["activation_rate"] == pytest.approx(rate, rel=SAME)
    app = asked.page("journey")
    feet = {label.partition(" ·")[0]: foot for label, (_figure, foot) in cards(app).items()}
    assert number(feet["Acquisition"]) == pytest.approx(cac, abs=0.005)
    assert number(feet["Activation"]) == pytest.approx(rate, abs=0.005)
    answer = shown(app, "Spent and earned at each stage").answer.frame.set_index("stage")
    assert answer.loc["acquisition", "cac"] == pytest.approx(cac, rel=SAME)
    for rows in exported(app, "Spent and earned at each stage"):
        assert float(rows["Acquisition"]["cac"]) == pytest.approx(cac, rel=SAME)
        assert float(rows["Activation"]["activation_rate"]) == pytest.approx(rate, rel=SAME)


def test_acquisition_cost_blended_and_paid_by_channel(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    """All acquisition cost over all new customers; a channel's over those whose first order names it."""
    new = """first_orders as (
            select customer_id, arg_min(channel, (occurred_at, conversion_id)) as channel,
                   min(occurred_at)::date as day
            from conversion where kind = 'order' and status = 'confirmed' group by customer_id
        ), newcomers as (
            select channel, count(*) as people from first_orders
            where day between $from and $to group by channel
        )"""
    (blended,) = asked.by_hand(f"""with {PAID}, {new}
        select 'all' as whole, (select sum(spend + fees) from paid where stage = 'acquisition')
                               / (select sum(people) from newcomers) as cac
    """).values()
    paid = asked.by_hand(f"""with {PAID}, {new}, cost as (
            select channel, sum(spend + fees) as cost from paid where stage = 'acquisition' group by channel
        )
        select channel, cost / people as cac_paid from cost left join newcomers using (channel)
    """)
    assert {channel for channel, row in paid.items() if "cac_paid" in row} == {"search", "social"}
    assert "cac_paid" not in paid["tv"], "television's cost is in the blended figure, and no order names it"
    total = asked.on_the_command_line(capsys, "total", "metrics", "--by", "total", "--metric", "cac")["None"]
    assert total["cac"] == pytest.approx(blended["cac"], rel=SAME)
    wanted = ("--metric", "spend", "--metric", "cac_paid")
    cli = asked.on_the_command_line(capsys, "channel", "metrics", "--by", "channel", *wanted)
    assert cli["tv"]["cac_paid"] is None
    feet = {label.partition(" ·")[0]: foot for label, (_figure, foot) in cards(asked.page("journey")).items()}
    assert number(feet["Acquisition"]) == pytest.approx(blended["cac"], abs=0.005)
    app = asked.page("channels")
    page, files = table(app, "Channels side by side"), exported(app, "Channels side by side")
    surfaces = {"json": cli, "page": page, "csv": files[0], "xlsx": files[1]}
    agree("cac_paid", paid, surfaces, CHANNEL.__getitem__)
    assert "cac_paid" not in page[CHANNEL["tv"]]


def test_channels_spend_clicks_rate_and_revenue(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(f"""with {PAID}, cost as (
            select channel, sum(spend) as spend from paid group by channel
        ), reported as (
            select channel, sum(clicks) as clicks, sum(clicks) / sum(impressions) as ctr
            from performance where period_start between $from and $to group by channel
        ), sold as (
            select channel, sum(revenue)::double as revenue from conversion
            where kind = 'order' and status = 'confirmed'
              and occurred_at >= $from::date and occurred_at < $to::date + 1 group by channel
        )
        select channel, spend, clicks, ctr, revenue
        from cost full join reported using (channel) full join sold using (channel)
    """)
    assert set(by_hand) == set(CHANNEL)
    names = ("spend", "clicks", "ctr", "revenue")
    wanted = [word for name in names for word in ("--metric", name)]
    cli = asked.on_the_command_line(capsys, "channel", "metrics", "--by", "channel", *wanted)
    app = asked.page("channels")
    files = exported(app, "Spend by channel")
    for name in names:
        agree(name, by_hand, {"json": cli, "csv": files[0], "xlsx": files[1]}, CHANNEL.__getitem__)
    results = table(app, "Channels side by side")
    for name in ("spend", "revenue"):
        agree(name, by_hand, {"page": results}, CHANNEL.__getitem__)
    app.segmented_control(key="channels_view").set_value("media").run()
    media = table(app, "Channels side by side")
    for name in ("spend", "clicks", "ctr"):
        agree(name, by_hand, {"page": media}, CHANNEL.__getitem__)


def test_roi_and_roas_by_channel(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(f"""with {PAID}, cost as (
            select channel, sum(spend) as spend, sum(spend + fees) as full_cost from paid group by channel
        ), sold as (
            select channel, sum(revenue)::double as revenue, sum(margin)::double as margin from conversion
            where kind = 'order' and status = 'confirmed'
              and occurred_at >= $from::date and occurred_at < $to::date + 1 group by channel
        ), claimed as (
            select channel, sum(conversion_value)::double / sum(spend)::double as roas
            from performance where period_start between $from and $to group by channel
        )
        select channel, full_cost, (margin - full_cost) / full_cost as roi, revenue / spend as roas_own, roas
        from cost left join sold using (channel) left join claimed using (channel)
    """)
    assert "roi" not in by_hand["tv"], "television records no order, so it has no return"
    assert {"search", "social", "email"} == {channel for channel, row in by_hand.items() if "roi" in row}
    names = ("full_cost", "roi", "roas_own", "roas")
    wanted = [word for name in names for word in ("--metric", name)]
    cli = asked.on_the_command_line(capsys, "channel", "metrics", "--by", "channel", *wanted)
    app = asked.page("roi")
    title = "Costs and returns by channel"
    page, files = table(app, title), exported(app, title)
    surfaces = {"json": cli, "page": page, "csv": files[0], "xlsx": files[1]}
    for name in names:
        agree(name, by_hand, surfaces, CHANNEL.__getitem__)
    for channel in ("tv", "display"):
        assert cli[channel]["roi"] is None
        assert "roi" not in page[CHANNEL[channel]]
        assert [rows[CHANNEL[channel]]["roi"] for rows in files] == ["", ""]


def test_roi_of_everything_on_the_cards(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(f"""with {PAID}, cost as (
            select sum(spend) as spend, sum(spend + fees) as full_cost from paid
        ), sold as (
            select sum(revenue)::double as revenue, sum(margin)::double as margin from conversion
            where kind = 'order' and status = 'confirmed'
              and occurred_at >= $from::date and occurred_at < $to::date + 1
        )
        select 'all' as whole, spend, full_cost, revenue, margin, (margin - full_cost) / full_cost as roi,
               revenue / spend as roas_own from cost, sold
    """)["all"]
    wanted = [word for name in by_hand if name != "whole" for word in ("--metric", name)]
    cli = asked.on_the_command_line(capsys, "total", "metrics", "--by", "total", *wanted)["None"]
    on_cards = {label: number(figure) for label, (figure, _foot) in cards(asked.page("roi")).items()}
    for label, name, written in (
        ("Spend", "spend", 0.5),
        ("Full cost", "full_cost", 0.5),
        ("Revenue", "revenue", 0.5),
        ("Margin", "margin", 0.5),
        ("Return on investment", "roi", 0.005),
        ("Return on ad spend (own)", "roas_own", 0.005),
    ):
        assert cli[name] == pytest.approx(by_hand[name], rel=SAME)
        assert on_cards[label] == pytest.approx(by_hand[name], abs=written)


def test_budget_by_stage_and_role(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(f"""with {PAID}
        select coalesce(stage, 'not_declared') as stage, sum(spend) as spend,
               sum(spend) / (select sum(spend) from paid) as spend_share from paid group by stage
    """)
    assert set(by_hand) == set(STAGE)
    cli = asked.on_the_command_line(capsys, "stage", "metrics", "--by", "stage", "--metric", "spend")
    app = asked.page("roi")
    files = exported(app, "Budget by stage")
    agree("spend", by_hand, {"json": cli, "csv": files[0], "xlsx": files[1]}, STAGE.__getitem__)
    agree("spend_share", by_hand, {"csv": files[0], "xlsx": files[1]}, STAGE.__getitem__)
    drawn = drawn_rows(app, "budget_stage")
    for stage, row in by_hand.items():
        assert drawn[STAGE[stage]]["now"] == pytest.approx(row["spend_share"], rel=SAME)
        assert number(drawn[STAGE[stage]]["said"]) == pytest.approx(row["spend_share"], abs=0.005)
