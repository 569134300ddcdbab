"""One figure, four surfaces: what is inside a channel, and who may be contacted by it."""

from __future__ import annotations

import pytest

from tests.surfaces.asking import Company, Rows
from tests.surfaces.reading import CHANNEL, agree, drawn, exported, number, table


def test_campaigns_of_a_channel(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand("""with reported as (
            select campaign_id, sum(spend)::double as spend, sum(impressions) as impressions,
                   sum(clicks) as clicks, sum(clicks) / sum(impressions) as ctr,
                   sum(conversion_value)::double / sum(spend)::double as roas
            from performance where channel = 'email' and period_start between $from and $to group by all
        ), sent as (
            select campaign_id, count(distinct message_id) as contacts from touchpoint
            where channel = 'email' and kind = 'delivered'
              and occurred_at >= $from::date and occurred_at < $to::date + 1 group by all
        )
        select *, spend / sum(spend) over () as spend_share from reported join sent using (campaign_id)
    """)
    assert set(by_hand) == {"Newsletter", "Bienvenue"}
    names = ("spend", "impressions", "clicks", "ctr", "roas", "contacts")
    wanted = [word for name in names for word in ("--metric", name)]
    one = ("metrics", "--by", "campaign", "--channel", "email", *wanted)
    cli = asked.on_the_command_line(capsys, "campaign", *one)
    app = asked.page("channels", channel="email")
    title = "Campaigns of E-mail"
    page, files = table(app, title), exported(app, title)
    drawn_files = exported(app, "Spend: campaigns of E-mail")
    for name in (*names, "spend_share"):
        surfaces = {"page": page, "csv": files[0], "xlsx": files[1]}
        surfaces |= {"csv of the chart": drawn_files[0], "xlsx of the chart": drawn_files[1]}
        agree(name, by_hand, surfaces | ({"json": cli} if name in names else {}), str)
    bars: Rows = {
        row["campaign"]: row | {"spend": row["now"]} for row in drawn(app, "Spend: campaigns of E-mail")
    }
    agree("spend", by_hand, {"chart json": bars}, str)


def test_ads_of_a_campaign(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand("""
        select ad, sum(spend)::double as platform_spend, sum(impressions) as impressions,
               sum(clicks) as clicks, sum(clicks) / sum(impressions) as ctr,
               sum(spend)::double / sum(clicks) as cpc
        from performance where campaign_id = 'Vidéo Club' and period_start between $from and $to group by ad
    """)
    assert set(by_hand) == {"Court", "Long"}
    names = ("platform_spend", "impressions", "clicks", "ctr", "cpc")
    wanted = [word for name in names for word in ("--metric", name)]
    one = ("metrics", "--by", "creative", "--campaign", "Vidéo Club", *wanted)
    cli = asked.on_the_command_line(capsys, "creative", *one)
    app = asked.page("channels", channel="video", campaign="Vidéo Club")
    title = "What Vidéo Club showed"
    page, files = table(app, title), exported(app, title)
    for name in names:
        agree(name, by_hand, {"json": cli, "page": page, "csv": files[0], "xlsx": files[1]}, str)
    lengths: Rows = {row["creative"]: {"impressions": row["now"]} for row in drawn(app, title)}
    agree("impressions", by_hand, {"chart json": lengths}, str)


def test_customers_who_may_be_contacted(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    statement = """
        with last as (
            select customer_id, channel, status from consent
            where recorded_at < $to::date + 1 or $to::date = date '2026-06-30'
            qualify row_number() over (partition by customer_id, channel order by recorded_at desc) = 1
        )
        select channel, count(*) as contactable_customers from last where status = 'opted_in' group by channel
    """
    found = []
    for days in (
        ("2026-05-01", "2026-05-19"),
        ("2026-05-01", "2026-05-31"),
        ("2026-06-01", "2026-06-29"),
        ("2026-06-01", "2026-06-30"),
    ):
        there = asked.over(*days)
        by_hand = there.by_hand(statement)
        one = ("metrics", "--by", "channel", "--metric", "contactable_customers")
        cli = there.on_the_command_line(capsys, "channel", *one)
        app = there.page("channels", metric="contactable_customers")
        title = "Contactable customers by channel"
        files = exported(app, title)
        app.segmented_control(key="channels_view").set_value("messages").run()
        page = table(app, "Channels side by side")
        surfaces = {"json": cli, "page": page, "csv": files[0], "xlsx": files[1]}
        agree("contactable_customers", by_hand, surfaces, CHANNEL.__getitem__)
        bars = {row["channel"]: number(row["exact"]) for row in drawn(app, title)}
        found.append(by_hand["email"]["contactable_customers"])
        assert bars["email"] == found[-1]
    before, refused, again, now = found
    assert refused < again < before, "60 refuse on 20 May, ten allow again on 10 June"
    assert now < again, "25 refuse on 3 July: known where the newest day of data is asked for"


def test_rates_of_messages_known_one_by_one(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    """No tool adds these e-mails up: each counts once, on the day it arrived, whenever it was opened."""
    by_hand = asked.by_hand("""
        with message as (
            select message_id, min(occurred_at) filter (kind = 'delivered')::date as day,
                   bool_or(kind = 'open')::int as opened, bool_or(kind = 'click')::int as clicked
            from touchpoint where channel = 'email' group by message_id
        )
        select 'email' as channel, count(*) as delivered, sum(opened) / count(*) as open_rate,
               sum(clicked) / count(*) as click_rate
        from message where day between $from and $to
    """)
    names = ("delivered", "open_rate", "click_rate")
    assert 0 < by_hand["email"]["click_rate"] < by_hand["email"]["open_rate"] < 1
    wanted = [word for name in names for word in ("--metric", name)]
    cli = asked.on_the_command_line(capsys, "channel", "metrics", "--by", "channel", *wanted)
    app = asked.page("channels", metric="open_rate")
    title = "Open rate by channel"
    files, drawn_by = exported(app, title), drawn(app, title)
    agree("open_rate", by_hand, {"csv": files[0], "xlsx": files[1]}, CHANNEL.__getitem__)
    bars = {row["channel"]: {"open_rate": row["now"]} for row in drawn_by}
    agree("open_rate", by_hand, {"chart json": bars}, str)
    app.segmented_control(key="channels_view").set_value("messages").run()
    page, listed = table(app, "Channels side by side"), exported(app, "Channels side by side")
    for name in names:
        agree(
            name,
            by_hand,
            {"json": cli, "page": page, "csv": listed[0], "xlsx": listed[1]},
            CHANNEL.__getitem__,
        )
