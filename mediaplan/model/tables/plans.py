"""The media plan: its lines, their prices step by step, and what each line is meant to reach."""

from __future__ import annotations

from mediaplan.model.table import Column, Table, Type
from mediaplan.model.tables.customers import CHANNEL_PLAIN
from mediaplan.model.tables.media import CURRENCY, MARKET, key
from mediaplan.model.text import N_
from mediaplan.model.vocabulary import ROLES, STAGES

PLAN_KEY = (
    key("plan_id", N_("Plan"), N_("Identifier of the plan."), required=True),
    key("version", N_("Version"), N_("Version of the plan.")),
    key("line_id", N_("Line"), N_("Identifier of the line."), required=True),
)


def money(name: str, label: str, meaning: str) -> Column:
    """Return an amount column."""
    return Column(name, Type.MONEY, label, meaning)


PLAN_LINE = Table(
    "plan_line",
    N_("Plan lines"),
    N_("What was planned and bought, line by line."),
    N_("one bought line of a media plan"),
    (
        *PLAN_KEY,
        Column("revision", Type.COUNT, N_("Revision"), N_("Moves at every change of the line.")),
        Column("campaign_id", Type.TEXT, N_("Campaign identifier"), N_("Our campaign.")),
        CHANNEL_PLAIN,
        Column("vehicle", Type.TEXT, N_("Vehicle"), N_("Station, title, network or site.")),
        Column("seller", Type.TEXT, N_("Seller"), N_("Sales house.")),
        Column("format", Type.TEXT, N_("Format"), N_("Format bought.")),
        Column("duration_s", Type.COUNT, N_("Duration (s)"), N_("Length of the spot in seconds.")),
        Column("stage", Type.TEXT, N_("Stage"), N_("Journey stage."), choices=STAGES),
        Column("role", Type.TEXT, N_("Role"), N_("Role in the plan."), choices=ROLES),
        Column("segment", Type.TEXT, N_("Segment"), N_("Customers it is meant for.")),
        Column("target", Type.TEXT, N_("Target"), N_("Media target it is bought on.")),
        MARKET,
        Column("starts_on", Type.DATE, N_("Starts on"), N_("First day."), required=True),
        Column("ends_on", Type.DATE, N_("Ends on"), N_("Last day, included."), required=True),
        Column(
            "buying_unit",
            Type.TEXT,
            N_("Buying unit"),
            N_("What is paid for: CPM, CPC, cost per GRP, insertion or a flat price."),
            choices=("cpm", "cpc", "cpp", "insertion", "flat"),
        ),
        Column("quantity", Type.NUMBER, N_("Quantity"), N_("Units bought.")),
        CURRENCY,
        money("gross_cost", N_("Gross cost"), N_("At rate card, with modulations.")),
        money("net_cost", N_("Net cost"), N_("After the seller's discounts.")),
        money("net_net_cost", N_("Net-net cost"), N_("After professional and cumulative discounts.")),
        money("fees", N_("Fees"), N_("Agency fees, technical costs and surcharges.")),
        money("total_cost", N_("Total cost"), N_("Net-net cost with fees, excluding tax.")),
        money("committed", N_("Committed"), N_("Amount booked.")),
        money("invoiced", N_("Invoiced"), N_("Amount invoiced.")),
        Column("cancel_by", Type.DATE, N_("Cancel by"), N_("Last day to cancel.")),
        Column(
            "status",
            Type.TEXT,
            N_("Status"),
            N_("Draft, negotiating, booked, live or done."),
            choices=("draft", "negotiating", "booked", "live", "done"),
        ),
        Column("owner", Type.TEXT, N_("Owner"), N_("Who follows the line.")),
    ),
    main=(("channel",), ("total_cost", "net_net_cost", "net_cost", "gross_cost")),
)

PLAN_PRICE_STEP = Table(
    "plan_price_step",
    N_("Price steps"),
    N_("How a line's price was made, from rate card to total cost."),
    N_("one step of a line's price, in order"),
    (
        *PLAN_KEY,
        key("position", N_("Position"), N_("Order of the step."), Type.COUNT, required=True),
        Column("label", Type.TEXT, N_("Label"), N_("Name of the step.")),
        Column(
            "kind",
            Type.TEXT,
            N_("Kind"),
            N_("Modulation, discount, fee or surcharge."),
            choices=("modulation", "discount", "fee", "surcharge"),
        ),
        Column("base", Type.TEXT, N_("Base"), N_("What the percentage applies to.")),
        Column("pct", Type.NUMBER, N_("Percentage"), N_("From 0 to 100.")),
        money("amount", N_("Amount"), N_("Amount of the step.")),
    ),
)

PLAN_TARGET = Table(
    "plan_target",
    N_("Plan targets"),
    N_("Business and relational aims of each line."),
    N_("one thing a line is meant to reach"),
    (
        *PLAN_KEY,
        key("kpi", N_("Figure"), N_("Which figure."), required=True),
        Column("value", Type.NUMBER, N_("Value"), N_("Aim."), required=True),
        Column(
            "nature",
            Type.TEXT,
            N_("Nature"),
            N_("Business or relational."),
            choices=("business", "relational"),
        ),
    ),
)

TABLES = (PLAN_LINE, PLAN_PRICE_STEP, PLAN_TARGET)
