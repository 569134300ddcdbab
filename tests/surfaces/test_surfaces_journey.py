"""One figure, four surfaces: rates of the journey, states and flows, stages declared and met."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from tests.surfaces.asking import STAGED, Company, Rows
from tests.surfaces.reading import SAME, STAGE, agree, cards, drawn, exported, key_of, number, shown

#: The fewest people who are shown, by default.
FEWEST = 10
STATE = STAGE | {"prospect": "Prospect", "inactive": "Inactive", "undetermined": "Undetermined", "new": "New"}
#: The stage that a contact can win, by the state of whom it meets.
WINS = {
    "prospect": "acquisition",
    "acquisition": "activation",
    "activation": "loyalty",
    "loyalty": "loyalty",
    "reactivation": "loyalty",
    "inactive": "reactivation",
}
#: Each customer's state on days asked for: the stage of the last sale before the day, inactive once that is
#: older than tau, prospect before the first. Needs ``asked_days (customer_id, day)`` before it. Nobody is
#: there to be counted before the day after they came.
STATES = """
    base as (
        select customer_id, min(created_at)::date as created, min(first_order_at) as first_order
        from customer group by customer_id
    ), stood as (
        select a.*, case
            when s.day is null and created < (select min(day) from staged) and first_order is null
            then 'undetermined' when s.day is null then 'prospect'
            when a.day - s.day > $tau then 'inactive' else s.stage end as state,
            s.day is not null or created < a.day as there
        from asked_days a
        asof left join staged s on a.customer_id = s.customer_id and a.day > s.day
        left join base on a.customer_id = base.customer_id
    )
"""
MORNINGS = f"""{STAGED}, everybody as (
        select customer_id from customer union select customer_id from staged
    ), asked_days as (
        select customer_id, day, name from everybody cross join
        (values ('first', $from::date), ('last', $to::date + 1)) as mornings (name, day)
    ), {STATES}
"""


def test_repeat_and_reactivation_rates(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    repeat = asked.by_hand(f"""{STAGED}, bought as (
            select customer_id, max(place) > 1 as again from staged
            where day between $from and $to group by all
        ) select 'loyalty' as stage, avg(again::int) as repeat_rate from bought
    """)
    back = asked.by_hand(f"""{MORNINGS}, silent as (
            select customer_id from stood where name = 'first' and state = 'inactive'
        ) select 'reactivation' as stage, avg((customer_id in (
              select customer_id from staged where day between $from and $to))::int) as reactivation_rate
          from silent
    """)
    stages = asked.on_the_command_line(capsys, "stage", "journeys", "--show", "stages")
    rates = ("--metric", "repeat_rate", "--metric", "reactivation_rate")
    whole = asked.on_the_command_line(capsys, "total", "metrics", "--by", "total", *rates)["None"]
    app = asked.page("journey")
    title = "Spent and earned at each stage"
    files = exported(app, title)
    feet = {label.partition(" ·")[0]: foot for label, (_figure, foot) in cards(app).items()}
    answer = shown(app, title).answer.frame.set_index("stage")
    for stage, name, by_hand in (
        ("loyalty", "repeat_rate", repeat),
        ("reactivation", "reactivation_rate", back),
    ):
        expected = by_hand[stage][name]
        assert 0.05 < expected < 0.95, "a rate that could be told from none and from all"
        agree(name, by_hand, {"json": stages, "csv": files[0], "xlsx": files[1]}, STAGE.__getitem__)
        assert whole[name] == pytest.approx(expected, rel=SAME)
        assert answer.loc[stage, name] == pytest.approx(expected, rel=SAME)
        assert number(feet[STAGE[stage]]) == pytest.approx(expected, abs=0.005)


def test_states_before_and_after_and_flows_between_them(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    by_hand = asked.by_hand(f"""{MORNINGS}, now as (
            select customer_id, state from stood where name = 'last' and there
        ), before as (select customer_id, state from stood where name = 'first' and there)
        select coalesce(b.state, 'new') || ' > ' || n.state as way, coalesce(b.state, 'new') as state_from,
               n.state as state_to, count(*) as customers
        from now n left join before b using (customer_id) group by all
    """)
    first, last = Counter[str](), Counter[str]()
    for row in by_hand.values():
        first[row["state_from"]] += row["customers"]
        last[row["state_to"]] += row["customers"]
    del first["new"]
    few = {state for state in first | last if 0 < first[state] < FEWEST or 0 < last[state] < FEWEST}
    assert few == {"prospect"}
    # Withheld alone, they could be had from all that is shown: so is the state of the next fewest.
    few.add(min(set(first) - few, key=first.__getitem__))

    ends = ("state_from", "state_to")
    lines = asked.printed(capsys, "journeys", "--show", "flows", *asked.dated)
    cli = {key_of(row, *ends): row for row in lines}
    app = asked.page("journey")
    title = "From one stage to another"
    frame = shown(app, title).answer.frame
    page = {key_of(row, *ends): row for row in frame.to_dict("records")}
    csv, xlsx = exported(app, title, *ends)
    kept = {way: row for way, row in by_hand.items() if row["state_from"] not in few}
    ways = {"json": cli, "page json": page, "csv": csv, "xlsx": xlsx}
    agree("customers", kept, ways, lambda way: " > ".join(STATE[state] for state in way.split(" > ")))
    told = {way for way, row in cli.items() if row["customers"] is not None}
    assert told == set(kept), "what is withheld is what too few people stand behind, and no way is made up"

    standing = {
        state: {"customers_first": first[state], "customers_last": last[state]}
        for state in set(first | last) - few
    }
    title = "Where customers stand at the end"
    frame = shown(app, title).answer.frame.set_index("state")
    files = exported(app, title)
    others: dict[str, Rows] = {"page json": frame.to_dict("index"), "csv": files[0], "xlsx": files[1]}
    for name in ("customers_first", "customers_last"):
        agree(name, standing, others, STATE.__getitem__)
        assert all(rows[STATE[state]][name] == "" for rows in files for state in few)
    bars = {row["state"]: row for row in drawn(app, title)}
    assert {state: (row["before"], row["now"]) for state, row in bars.items()} == {
        state: (row["customers_first"], row["customers_last"]) for state, row in standing.items()
    }


def test_stages_declared_and_met(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    met = "case state " + " ".join(f"when '{state}' then '{stage}'" for state, stage in WINS.items()) + " end"
    by_hand = asked.by_hand(f"""{STAGED}, messages as (
            select message_id, customer_id, min(occurred_at)::date as day,
                   any_value(campaign_id) as campaign_id
            from touchpoint where kind = 'delivered' group by all
        ), asked_days as (
            select * from messages where day between $from and $to
        ), {STATES}, met as (
            select coalesce(nullif(c.stage, ''), 'not_declared') as declared, {met} as met
            from stood s left join campaign c using (campaign_id)
        )
        select declared || ' > ' || met as cell, declared, met, contacts,
               contacts / sum(contacts) over (partition by declared) as share
        from (select declared, met, count(*) as contacts from met group by all)
    """)
    assert len(by_hand) > 4
    app = asked.page("journey")
    title = "Declared and met"
    frame = shown(app, title).answer.frame
    page = {key_of(row, "declared", "met"): row for row in frame.to_dict("records")}
    csv, xlsx = exported(app, title, "declared", "met")
    assert set(page) == set(by_hand)
    for name in ("contacts", "share"):
        agree(
            name,
            by_hand,
            {"page json": page, "csv": csv, "xlsx": xlsx},
            lambda cell: " > ".join(STAGE[stage] for stage in cell.split(" > ")),
        )
    squares = {key_of(row, "declared", "met"): row for row in drawn(app, title) if "count" in row}
    assert set(squares) == set(by_hand)
    for cell, row in by_hand.items():
        assert number(squares[cell]["count"]) == row["contacts"]
        assert number(squares[cell]["said"]) == pytest.approx(row["share"], abs=0.005)
    for stage in ("loyalty", "activation"):
        row_of = [number(each["said"]) for each in squares.values() if each["declared"] == stage]
        assert sum(row_of) == pytest.approx(1, abs=0.0011), "what is written of a row adds up"
    # The command line has no crossing; a campaign declares one stage, so it has each row of it.
    by_campaign: dict[str, Rows] = defaultdict(dict)
    for row in by_hand.values():
        by_campaign[row["declared"]][row["met"]] = row
    for campaign, declared in (("Newsletter", "loyalty"), ("Bienvenue", "activation")):
        wanted = ("--by", "stage", "--metric", "contacts", "--campaign", campaign)
        cli = asked.on_the_command_line(capsys, "stage", "metrics", *wanted)
        agree("contacts", by_campaign.pop(declared), {"json": cli}, str)
    assert not by_campaign
