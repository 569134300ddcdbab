"""The tables are those of the design: its columns in its order, its keys, and the rules they bring."""

from __future__ import annotations

import pytest

from mediaplan.model import TABLES, Combine, Table, Type
from mediaplan.model.marts import MARTS

#: Table -> (key columns, other columns), copied out of the design by hand.
DESIGN = {
    "performance": (
        "source account level channel campaign_id ad_group ad breakdown market period_start period_end",
        (
            "campaign format creative_id currency spend spend_basis impressions clicks reach engagements "
            "video_views grp sent delivered opens unsubscribes complaints conversions conversion_value"
        ),
    ),
    "touchpoint": (
        "touchpoint_id",
        "occurred_at customer_id channel campaign_id kind message_id creative_id purpose",
    ),
    "customer": (
        "customer_id",
        (
            "account_id created_at first_order_at segment value_tier market region store acquisition_channel "
            "acquisition_campaign"
        ),
    ),
    "identity": ("kind value", "customer_id"),
    "consent": ("customer_id channel recorded_at status", "basis"),
    "conversion": (
        "conversion_id",
        (
            "occurred_at customer_id account_id opportunity_id kind status revenue discount refund margin "
            "quantity category store currency channel campaign_id"
        ),
    ),
    "survey_response": (
        "response_id",
        "invited_at occurred_at customer_id kind trigger score scale_max comment",
    ),
    "service_case": (
        "case_id",
        "opened_at first_reply_at closed_at customer_id kind motive severity channel outcome opportunity_id",
    ),
    "campaign": ("campaign_id", "campaign objective stage role market budget currency starts_on ends_on"),
    "campaign_match": ("source account pattern", "campaign_id plan_id line_id"),
    "plan_line": (
        "plan_id version line_id",
        (
            "revision campaign_id channel vehicle seller format duration_s stage role segment target "
            "market starts_on ends_on buying_unit quantity currency gross_cost net_cost net_net_cost fees "
            "total_cost committed invoiced cancel_by status owner"
        ),
    ),
    "plan_price_step": ("plan_id version line_id position", "label kind base pct amount"),
    "plan_target": ("plan_id version line_id kpi", "value nature"),
    "media_target": ("target", "universe source as_of"),
    "competitor_spend": (
        "competitor channel period_start period_end",
        "spend currency basis message",
    ),
    "fx_rate": ("day currency", "rate_to_base"),
}
ALL = [*TABLES.values(), *MARTS.values()]


def test_the_tables_are_the_designs() -> None:
    assert list(TABLES) == [
        "performance",
        "touchpoint",
        "customer",
        "identity",
        "consent",
        "conversion",
        "survey_response",
        "service_case",
        "campaign",
        "campaign_match",
        "media_target",
        "competitor_spend",
        "fx_rate",
        "plan_line",
        "plan_price_step",
        "plan_target",
    ]
    assert set(TABLES) == set(DESIGN)


@pytest.mark.parametrize("name", DESIGN)
def test_columns_and_key(name: str) -> None:
    key, others = (columns.split() for columns in DESIGN[name])
    table = TABLES[name]
    assert list(table.key) == key
    assert [column.name for column in table.fields] == [*key, *others]


@pytest.mark.parametrize(
    ("table", "time", "day"),
    [
        ("touchpoint", "occurred_at", "day"),
        ("conversion", "occurred_at", "day"),
        ("customer", "first_order_at", "first_order_day"),
        ("consent", "recorded_at", "recorded_day"),
        ("survey_response", "invited_at", "invited_day"),
        ("service_case", "opened_at", "day"),
    ],
)
def test_a_utc_time_has_its_local_day_beside_it(table: str, time: str, day: str) -> None:
    columns = [column.name for column in TABLES[table].columns]
    assert columns[columns.index(time) + 1] == day
    assert TABLES[table].by_name[day].day_of == time
    assert day not in {column.name for column in TABLES[table].fields}


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_every_time_has_a_local_day(table: Table) -> None:
    times = [column.name for column in table.columns if column.type is Type.TIME]
    assert [column.day_of for column in table.columns if column.day_of] == times


def test_what_is_counted_without_repeats_is_never_added() -> None:
    never = [
        (table.name, column.name)
        for table in TABLES.values()
        for column in table.columns
        if column.combine is Combine.NEVER
    ]
    assert never == [("performance", "reach")]
    assert "reach" not in MARTS["mart_performance_day"].by_name


@pytest.mark.parametrize("table", ALL, ids=lambda table: table.name)
def test_a_table_can_be_read(table: Table) -> None:
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    said = [table.label, table.meaning, table.row, *(c.label for c in table.columns)]
    assert [words for words in said if not words.strip()] == []
    assert [c.name for c in table.columns if not c.meaning.endswith((".", "..."))] == []


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_a_key_column_is_never_null(table: Table) -> None:
    """Its absence is '', which only text can hold; any other type must be there."""
    assert table.key
    own = {table.own_key} if table.own_key else set()
    assert own <= set(table.key)
    loose = [c.name for c in table.columns if c.key and c.type is not Type.TEXT and not c.required]
    assert loose == []


def test_tables_whose_rows_get_a_key_of_their_own() -> None:
    assert {name: table.own_key for name, table in TABLES.items() if table.own_key} == {
        "touchpoint": "touchpoint_id",
        "conversion": "conversion_id",
        "survey_response": "response_id",
        "service_case": "case_id",
    }


def test_formulas_stand_on_an_unbound_table() -> None:
    schema = dict(TABLES["fx_rate"].expr.schema().items())
    assert {name: str(kind) for name, kind in schema.items()} == {
        "day": "date",
        "currency": "string",
        "rate_to_base": "float64",
        "batch_id": "int64",
    }
    assert "batch_id" not in MARTS["mart_performance_day"].expr.columns
