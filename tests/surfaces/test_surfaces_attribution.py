"""One figure, four surfaces: what a channel is credited with by the linear and by the last-contact model."""

from __future__ import annotations

import shutil

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse
from tests import company
from tests.company_visits import visits
from tests.surfaces.asking import Company, Rows, by_name
from tests.surfaces.reading import CHANNEL, SAME, agree, cards, drawn, exported, number, said

CALLED = {**CHANNEL, "seo": "Organic search"}
#: The contacts that led to each sale of the period: those of the 30 days before, after the sale before.
LED = """
    with sale as (
        select customer_id, occurred_at as sold, revenue::double as revenue, margin::double as margin
        from conversion where kind = 'order' and status = 'confirmed'
    ), contact as (
        select touchpoint_id, customer_id, channel, occurred_at from touchpoint
        where kind in ('delivered', 'visit')
    ), following as (
        select c.*, (select min(s.sold) from sale s
                     where s.customer_id = c.customer_id and s.sold >= c.occurred_at) as sold
        from contact c
    ), led as (
        select f.*, s.revenue, s.margin,
               count(*) filter (f.channel <> 'direct') over (partition by f.customer_id, f.sold) as others
        from following f join sale s using (customer_id, sold)
        where f.sold - f.occurred_at <= interval 30 day and f.sold::date between $from and $to
    ), counted as (select * from led where channel <> 'direct' or others = 0)
"""
LINEAR = f"""{LED}, shared as (
        select channel, revenue, margin, 1.0 / count(*) over (partition by customer_id, sold) as part
        from counted
    )
    select channel, sum(part) as conversions, sum(part * revenue) as revenue, sum(part * margin) as margin,
           sum(part) / (select sum(part) from shared) as share
    from shared group by channel
"""
LAST = f"""{LED}, closing as (
        select channel, revenue, margin from led
        qualify row_number() over (
            partition by customer_id, sold order by occurred_at desc, touchpoint_id desc) = 1
    )
    select channel, count(*) as conversions, sum(revenue) as revenue, sum(margin) as margin,
           count(*) / (select count(*) from closing) as share
    from closing group by channel
"""
MODELS = {"linear": (LINEAR, "Linear"), "last": (LAST, "Last contact")}
FIGURES = ("conversions", "revenue", "margin", "share")


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Import the company with the visits of its site."""
    files = tmp_path_factory.mktemp("attributed")
    engine = Warehouse.open(files / "page.duckdb")
    results = import_files(engine, [*company.write(files), visits(files)])
    assert {result.status for result in results} == {"loaded"}
    engine.close()
    for other in ("raw", "cli"):
        shutil.copy(files / "page.duckdb", files / f"{other}.duckdb")
    return Company(files, {})


def table(app: AppTest, one: str, but: str) -> Rows:
    """Return the table of the page that has a column and lacks another."""
    frames: list[pd.DataFrame] = [each.value for each in app.dataframe]
    (found,) = [each for each in frames if one in each.columns and but not in each.columns]
    return by_name(found)


@pytest.mark.parametrize("model", MODELS)
def test_what_a_model_credits(asked: Company, capsys: pytest.CaptureFixture[str], model: str) -> None:
    statement, label = MODELS[model]
    by_hand = asked.by_hand(statement)
    assert set(by_hand) >= {"email", "search", "seo", "social", "display"}
    cli = asked.on_the_command_line(capsys, "channel", "attribution", "--model", model)
    app = asked.page("attribution", model=model)
    title = f"Credit by the model: {label}"
    csv, xlsx = exported(app, title)
    for name in FIGURES:
        agree(name, by_hand, {"json": cli, "csv": csv, "xlsx": xlsx}, CALLED.__getitem__)
    page = table(app, "conversions", "disagreement")
    assert page.keys() == {CALLED[each] for each in by_hand}
    for name in ("conversions", "revenue", "share"):
        agree(name, by_hand, {"page": page}, CALLED.__getitem__)


def test_every_model_side_by_side_says_the_same(asked: Company) -> None:
    app = asked.page("attribution")
    page = table(app, "linear", "conversions")
    files = exported(app, "What each model credits")
    for model, (statement, _label) in MODELS.items():
        by_hand = {channel: {model: row["conversions"]} for channel, row in asked.by_hand(statement).items()}
        agree(model, by_hand, {"page": page, "csv": files[0], "xlsx": files[1]}, CALLED.__getitem__)


def test_how_much_is_credited_and_how_much_is_not(asked: Company) -> None:
    by_hand = asked.by_hand(f"""{LED}
        select 'all' as name, (select count(*) from sale where sold::date between $from and $to) as sales,
               (select count(distinct (customer_id, sold)) from counted) as credited
    """)["all"]
    app = asked.page("attribution")
    found = cards(app)
    assert number(found["Credited sales"][0]) == by_hand["credited"]
    assert number(found["Credited sales"][1].removeprefix("of ")) == by_hand["sales"]
    assert number(found["Without a known contact"][0]) == pytest.approx(
        1 - by_hand["credited"] / by_hand["sales"], abs=0.0051
    )
    assert f"{by_hand['credited']} of {by_hand['sales']} sales" in said(app)


def test_the_chart_draws_what_the_table_says(asked: Company) -> None:
    app = asked.page("attribution")
    page = table(app, "disagreement", "linear")
    bars = {row["called"]: row for row in drawn(app, "Credited sales by channel") if "called" in row}
    assert bars.keys() >= page.keys() > set()
    for name, row in page.items():
        assert bars[name]["now"] == pytest.approx(row["conversions"], rel=SAME)
        assert bars[name]["low"] == pytest.approx(row["conversions_low"], rel=SAME)


def test_credit_of_the_recommended_model_adds_up_to_the_sales(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    (credited,) = asked.by_hand(f"""{LED}
        select 'all' as name, count(distinct (customer_id, sold)) as sales from counted""").values()
    cli = asked.on_the_command_line(capsys, "channel", "attribution", "--model", "markov")
    page = table(asked.page("attribution"), "disagreement", "linear")
    assert sum(row["conversions"] for row in cli.values()) == pytest.approx(credited["sales"])
    assert sum(row["conversions"] for row in page.values()) == pytest.approx(credited["sales"])


def test_what_a_credited_sale_cost_has_its_interval_everywhere(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    cli = asked.on_the_command_line(capsys, "channel", "attribution", "--model", "markov")
    app = asked.page("attribution")
    csv, xlsx = exported(app, "Credit and cost by channel")
    # The spend of a channel over the credit that each end of its interval gives it
    by_hand = {
        name: {
            "cost_per_conversion_low": row["spend"] / row["conversions_high"],
            "cost_per_conversion_high": row["spend"] / row["conversions_low"],
            "roas_attributed_low": row["revenue_low"] / row["spend"],
            "roas_attributed_high": row["revenue_high"] / row["spend"],
        }
        for name, row in cli.items()
        if row["spend"] and (row["conversions_low"] or 0) > 0
    }
    assert by_hand
    page = table(app, "disagreement", "linear")
    for name in next(iter(by_hand.values())):
        agree(name, by_hand, {"json": cli, "csv": csv, "xlsx": xlsx, "page": page}, CALLED.__getitem__)
