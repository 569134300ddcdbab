"""One figure, four surfaces: how long it takes to a conversion, and after how many contacts."""

from __future__ import annotations

import pytest

from mediaplan.locale import render
from tests import company
from tests.surfaces.asking import Company, Rows
from tests.surfaces.reading import SAME, agree, by_name, drawn, exported, number, shown
from tests.surfaces.reading import cards as cards_of

#: Every message, with the sale that came next, cut into journeys: written again from what the issue says.
#: Those within 30 days before a sale led to it; others are a journey that led to nothing.
JOURNEYS = """
    with sale as (
        select customer_id, min(occurred_at) as sold from conversion
        where kind = 'order' and status = 'confirmed' group by customer_id, occurred_at::date
    ), message as (
        select *, (select min(s.sold) from sale s where s.customer_id = m.customer_id and s.sold >= arrived
                   and s.sold < $to::date + 1) as sold
        from (select customer_id, message_id, max(campaign_id) as campaign_id,
                     min(occurred_at) filter (kind = 'delivered') as arrived,
                     min(occurred_at) filter (kind = 'open') as opened,
                     min(occurred_at) filter (kind = 'click') as clicked
              from touchpoint group by customer_id, message_id) m
        where arrived < $to::date + 1
    ), contact as (
        -- A message stands where it was clicked, else opened, else where it arrived
        select customer_id, campaign_id,
               case when clicked <= coalesce(sold, $to::date + 1) then clicked
                    when opened <= coalesce(sold, $to::date + 1) then opened else arrived end as met
        from message
        union all
        select customer_id, campaign_id, case when clicked > sold then clicked else opened end
        from message where (clicked > sold or opened > sold)
          and (case when clicked > sold then clicked else opened end) < $to::date + 1
    ), following as (
        select c.*, (select min(s.sold) from sale s
                     where s.customer_id = c.customer_id and s.sold >= c.met
                       and s.sold < $to::date + 1) as next
        from contact c
    ), told as (
        select *, coalesce(next - met <= interval 30 day, false) as won from following
    ), asked as (
        select * from told where not won or next::date between $from and $to
    ), cut as (
        select *, coalesce(won <> lag(won) over one or next is distinct from lag(next) over one
                           or (not won and met - lag(met) over one > interval 30 day), true)::int as new
        from asked window one as (partition by customer_id order by met)
    ), numbered as (
        select *, sum(new) over (partition by customer_id order by met) as journey from cut
    ), journey as (
        select customer_id, journey, any_value(won) as won, count(*) as contacts, max(met) as last,
               epoch(any_value(next) - min(met)) / 86400 as from_first,
               epoch(any_value(next) - max(met)) / 86400 as from_last
        from numbered group by all having any_value(won) or max(met)::date >= $from
    )
"""
LENGTHS = f"""{JOURNEYS}
    select least(contacts, 10) as contacts, count(*) as journeys, count(*) filter (won) as conversions,
           count(*) filter (won) / count(*) as rate,
           count(*) filter (won) / sum(count(*) filter (won)) over () as share
    from journey group by 1
"""
QUARTILES = ", ".join(
    f"quantile_cont(from_{since}, {part}) as from_{since}_{name}"
    for since in ("first", "last")
    for name, part in (("q1", 0.25), ("median", 0.5), ("q3", 0.75))
)
SHARES = ", ".join(f"avg((from_last <= {n})::int) as within_{n}_share" for n in (1, 7, 30))
DELAYS = f"""{JOURNEYS}
    select segment, count(*) as conversions, {QUARTILES}, {SHARES}
    from journey join customer using (customer_id) where won group by segment
"""
TOTAL = f"""{JOURNEYS}
    select 'total' as name, count(*) as journeys, count(*) filter (won) as conversions,
           count(*) filter (won) / count(*) as rate, avg(contacts) filter (won) as contacts_per_conversion,
           median(from_first) filter (won) as first, median(from_last) filter (won) as last
    from journey
"""
#: Sales with a message in the 30 days before them, and all there are.
KNOWN = """
    with sale as (
        select customer_id, min(occurred_at) as sold from conversion
        where kind = 'order' and status = 'confirmed' group by customer_id, occurred_at::date
    ), ours as (
        select *, coalesce((select max(p.sold) from sale p where p.customer_id = s.customer_id
                            and p.sold < s.sold), timestamp '1900-01-01') as before
        from sale s where sold::date between $from and $to
    )
    select 'total' as name, count(*) as sales,
           count(*) filter (exists (
               select 1 from touchpoint t where t.customer_id = o.customer_id
                 and t.kind in ('delivered', 'open', 'click')
               and t.occurred_at <= o.sold and t.occurred_at > o.before
               and o.sold - t.occurred_at <= interval 30 day)) as known
    from ours o
"""
#: Conversions and their people by the whole days since the first and since the last message.
DAYS = f"""{JOURNEYS}, days as (select unnest(range(0, 31)) as day)
    select day::varchar as name, day,
           count(*) filter (least(floor(from_first), 30) = day) as from_first,
           count(*) filter (least(floor(from_last), 30) = day) as from_last,
           count(distinct customer_id) filter (least(floor(from_first), 30) = day) as people_first,
           count(distinct customer_id) filter (least(floor(from_last), 30) = day) as people_last,
           count(*) filter (least(floor(from_last), 30) = day) as conversions
    from days, journey where won group by day
"""
DELAY_FIGURES = (
    "conversions",
    *(f"from_{since}_{part}" for since in ("first", "last") for part in ("q1", "median", "q3")),
)
WITHIN_FIGURES = tuple(f"within_{n}_share" for n in (1, 7, 30))


def test_how_many_contacts(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    cli = asked.on_the_command_line(capsys, "contacts", "journeys", "--show", "lengths")
    by_hand = open_ended(asked.by_hand(LENGTHS), max(map(int, cli)))
    assert {"1", "2", "3"} <= set(by_hand)
    app = asked.page("paths")
    title = "How many contacts"
    csv, xlsx = exported(app, title)
    for name in ("journeys", "conversions", "rate", "share"):
        agree(name, by_hand, {"json": cli, "csv": csv, "xlsx": by_whole(xlsx)}, str)
    bars = [row for row in drawn(app, title) if row.get("place") in {1, 2, 3} and "conversions" in row]
    for row in bars:
        assert row["conversions"] == by_hand[str(int(row["place"]))]["conversions"]
    assert bars


def open_ended(rows: Rows, last: int) -> Rows:
    """Lay lengths from the last one on together: those of too few people are not told apart."""
    kept = {key: row for key, row in rows.items() if int(key) < last}
    more = [row for key, row in rows.items() if int(key) >= last]
    added = {name: sum(row[name] for row in more) for name in ("journeys", "conversions", "share")}
    return kept | {str(last): {**added, "contacts": last, "rate": added["conversions"] / added["journeys"]}}


def by_whole(rows: Rows) -> Rows:
    """Return rows of a workbook by their number as a whole one."""
    return {str(int(float(key))): row for key, row in rows.items()}


def test_how_long_it_takes_by_segment(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(DELAYS)
    assert set(by_hand) == set(company.SEGMENTS)
    cli = asked.on_the_command_line(capsys, "segment", "journeys", "--show", "delays", "--by", "segment")
    app = asked.page("paths", delays="segment")
    title = "Delays by segment"
    csv, xlsx = exported(app, title)
    for name in DELAY_FIGURES:
        agree(name, by_hand, {"json": cli, "csv": csv, "xlsx": xlsx}, str)
    # Where few would lie between two of them, one is left out, of the same segments everywhere
    told = [(segment, name) for segment in cli for name in WITHIN_FIGURES if cli[segment][name] is not None]
    assert told
    for segment, name in told:
        one = {segment: by_hand[segment]}
        agree(name, one, {"json": cli, "csv": csv, "xlsx": xlsx}, str)
    columns = ("conversions", "from_first_median", "from_last_median")
    (frame,) = [each.value for each in app.dataframe if "segment" in each.value.columns]
    for name in columns:
        agree(name, by_hand, {"page": by_name(frame)}, str)


@pytest.mark.parametrize(
    ("since", "title"), [("first", "Since the first contact"), ("last", "Since the last contact")]
)
def test_the_charts_draw_the_same_delays(asked: Company, since: str, title: str) -> None:
    by_hand = asked.by_hand(DELAYS)
    app = asked.page("paths", delays="segment")
    csv, xlsx = exported(app, title)
    agree(f"from_{since}_median", by_hand, {"csv": csv, "xlsx": xlsx}, str)
    rows = {row["segment"]: row for row in drawn(app, title) if row.get("segment")}
    for segment, row in by_hand.items():
        for end, drawn_as in (("q1", "low"), ("median", "now"), ("q3", "high")):
            assert rows[segment][drawn_as] == pytest.approx(row[f"from_{since}_{end}"], rel=SAME)


def test_the_cards_and_the_sentence_say_what_the_rows_say(asked: Company) -> None:
    row = asked.by_hand(TOTAL)["total"]
    app = asked.page("paths")
    said = cards_of(app)
    assert number(said["Conversion rate"][0]) == pytest.approx(row["rate"], abs=0.005)
    assert number(said["Contacts per conversion"][0]) == pytest.approx(
        row["contacts_per_conversion"], abs=0.005
    )
    assert said["Time from the first contact"][0] == f"{round(row['first'], 1):g} days"
    assert said["Time from the last contact"][0] == f"{round(row['last'], 1):g} days"
    assert said["Conversion rate"][1].startswith(f"{row['conversions']:,} of {row['journeys']:,} journeys, ")
    listed = shown(app, "The most frequent paths").answer.frame
    assert listed["journeys"].sum() == row["journeys"]
    assert listed["conversions"].sum() == row["conversions"]


def test_which_share_of_sales_has_a_contact(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    row = asked.by_hand(KNOWN)["total"]
    assert 0 < row["known"] < row["sales"]
    share = row["known"] / row["sales"]
    (told,) = asked.printed(capsys, "journeys", "--show", "total", *asked.dated)
    assert (told["conversions"], told["conversions_in_all"]) == (row["known"], row["sales"])
    assert told["with_contact_share"] == pytest.approx(share, rel=SAME)
    app = asked.page("paths")
    said = cards_of(app)["With a known contact"]
    assert number(said[0]) == pytest.approx(share, abs=0.005)
    assert said[1] == f"of {row['sales']:,} conversions"
    sentence = f"of conversions ({row['known']:,} of {row['sales']:,}) have a known contact"
    assert any(sentence in each.value for each in app.caption)
    assert sentence in render(shown(app, "How many contacts").answer.basis, "en"), "and so say the files"
    beside = cards_of(asked.page("attribution"))
    assert number(beside["Without a known contact"][0]) == pytest.approx(1 - share, abs=0.005)
    assert number(beside["Credited sales"][0]) == row["known"]
    assert beside["Credited sales"][1].startswith(f"of {row['sales']:,}:")


def test_on_which_day_conversions_come(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    steps = asked.printed(capsys, "journeys", "--show", "delay-curve", *asked.dated)
    days = asked.by_hand(DAYS)
    led = sum(row["conversions"] for row in days.values())
    for step in steps:
        end = 10**6 if step["beyond"] else step["days_to"]
        inside = [row for row in days.values() if step["days"] <= row["day"] <= end]
        for since in ("first", "last"):
            share = sum(row[f"from_{since}"] for row in inside) / led
            assert step[f"from_{since}_share"] == pytest.approx(share, abs=SAME)
            people = max((row[f"people_{since}"] for row in inside), default=0)
            assert share == 0 or len(inside) > 1 or people >= 10, "days of few stand together"
    assert any(step["days_to"] != step["days"] for step in steps), "some days are of few"
    app = asked.page("paths")
    cli = {str(step["days"]): step for step in steps}
    csv, xlsx = exported(app, "On which day conversions come")
    for name in ("from_first_share", "from_last_share", "conversions"):
        agree(name, cli, {"csv": csv, "xlsx": by_whole(xlsx)}, str)
    bars = {row["place"] for row in drawn(app, "On which day conversions come") if "from_last_share" in row}
    assert bars == {step["days"] for step in steps}
