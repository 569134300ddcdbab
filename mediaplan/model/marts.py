"""What is computed once per import: the tables pages really ask. Declared like the others."""

from __future__ import annotations

from mediaplan.model.mart_columns import (
    AMOUNTS,
    CAMPAIGN_ID,
    CHANNEL,
    CURRENCY,
    DAILY_MEASURES,
    DAY,
    MARKET,
    OCCURRED_AT,
    PERSON_ID,
    SEGMENT,
    STAGE,
    SUBJECT_ID,
    count,
    day,
    money,
    text_column,
)
from mediaplan.model.mart_opens import OPEN_DAY
from mediaplan.model.mart_outcomes import OUTCOME
from mediaplan.model.mart_states import MOVE, STATE, STATE_DAY
from mediaplan.model.table import Column, Table, Type
from mediaplan.model.text import N_
from mediaplan.model.vocabulary import ROLES, STAGES

PERFORMANCE_DAY = Table(
    "mart_performance_day",
    N_("Performance by day"),
    N_(
        "What channels report, one level read per source, account and day, spread over days; and messages "
        "known one by one where no tool reports them."
    ),
    N_("one day of one campaign, ad group or ad of one export"),
    (
        Column("day", Type.DATE, N_("Day"), N_("Day of the figure.")),
        Column("source", Type.TEXT, N_("Source"), N_("The tool the export comes from.")),
        Column("account", Type.TEXT, N_("Account"), N_("Account in that tool.")),
        Column("level", Type.TEXT, N_("Level"), N_("The level read.")),
        Column("channel", Type.TEXT, N_("Channel"), N_("Channel.")),
        Column(
            "campaign_id",
            Type.TEXT,
            N_("Campaign identifier"),
            N_("Our campaign where it is matched, else the export's own."),
        ),
        Column("campaign", Type.TEXT, N_("Campaign"), N_("Name of the campaign.")),
        Column("ad_group", Type.TEXT, N_("Ad group"), N_("Ad group, ad set or line.")),
        Column("ad", Type.TEXT, N_("Ad"), N_("Ad or creative.")),
        Column("market", Type.TEXT, N_("Market"), N_("Market of the row, else of its campaign.")),
        Column(
            "stage",
            Type.TEXT,
            N_("Stage"),
            N_("Stage declared by its plan line or campaign."),
            choices=STAGES,
        ),
        Column(
            "role", Type.TEXT, N_("Role"), N_("Role declared by its plan line or campaign."), choices=ROLES
        ),
        Column("currency", Type.TEXT, N_("Currency"), N_("Currency of the amounts.")),
        Column("spread", Type.FLAG, N_("Spread"), N_("The row was longer than a day and spread evenly.")),
        *DAILY_MEASURES,
        count("clicked", N_("Clicked"), N_("Messages clicked, of those known one by one.")),
        count(
            "people",
            N_("People"),
            N_("Different people those messages went to; empty for what a tool reports."),
        ),
    ),
    mart=True,
)

PERSON = Table(
    "mart_person",
    N_("Persons"),
    N_("Whom each customer identifier stands for, files that know a person differently joined."),
    N_("one customer identifier"),
    (text_column("customer_id", N_("Customer"), N_("Identifier as a file has it.")), PERSON_ID, SUBJECT_ID),
    mart=True,
)

CUSTOMER = Table(
    "mart_customer",
    N_("Customers resolved"),
    N_("What is known of each person."),
    N_("one person"),
    (
        PERSON_ID,
        SUBJECT_ID,
        SEGMENT,
        text_column("value_tier", N_("Value tier"), N_("Value tier in the CRM.")),
        MARKET,
        text_column("region", N_("Region"), N_("Region.")),
        text_column("store", N_("Store"), N_("Store of reference.")),
        text_column(
            "acquisition_channel", N_("Acquisition channel"), N_("Channel that brought the customer.")
        ),
        text_column(
            "acquisition_campaign", N_("Acquisition campaign"), N_("Campaign that brought the customer.")
        ),
        day("created_day", N_("Created"), N_("First day in the base.")),
        day("first_order_day", N_("First order"), N_("First order ever, as the CRM knows it.")),
    ),
    mart=True,
)

SALE = Table(
    "mart_sale",
    N_("Sales by stage"),
    N_("Every confirmed order and subscription with the one stage it has for its customer."),
    N_("one confirmed order or subscription, or an event that stands for activation"),
    (
        text_column("conversion_id", N_("Identifier"), N_("Order number or equivalent.")),
        OCCURRED_AT,
        DAY,
        PERSON_ID,
        SUBJECT_ID,
        text_column("kind", N_("Kind"), N_("Order, subscription or event.")),
        CHANNEL,
        CAMPAIGN_ID,
        text_column("category", N_("Category"), N_("Product category.")),
        text_column("store", N_("Store"), N_("Store of the sale.")),
        MARKET,
        SEGMENT,
        CURRENCY,
        *AMOUNTS,
        count("sale", N_("Sale"), N_("1 on the first order of a customer's day, else 0: sales add up.")),
        STAGE,
        Column(
            "again",
            Type.FLAG,
            N_("Repeat sale"),
            N_("Whether the customer had bought before; empty where it is not known."),
        ),
        day("previous_day", N_("Previous sale"), N_("Day of the customer's sale before.")),
        count("sequence", N_("Rank"), N_("Rank of the day among the customer's sale days held.")),
        day("activated_day", N_("Activated"), N_("Of a first sale: the day of the second, or of its event.")),
    ),
    mart=True,
)

CONTACT = Table(
    "mart_contact",
    N_("Contacts resolved"),
    N_("Every contact once, with its responses and the stage it can win."),
    N_("one contact"),
    (
        text_column("contact_id", N_("Contact identifier"), N_("Message or touchpoint.")),
        OCCURRED_AT,
        DAY,
        PERSON_ID,
        SUBJECT_ID,
        CHANNEL,
        CAMPAIGN_ID,
        text_column("creative_id", N_("Creative identifier"), N_("Identifier of the creative.")),
        text_column("kind", N_("Kind"), N_("Delivered, impression, click, visit and so on.")),
        text_column("purpose", N_("Purpose"), N_("Marketing, transactional or service.")),
        MARKET,
        SEGMENT,
        text_column("state", N_("State"), N_("State of the customer on that day.")),
        text_column("stage", N_("Stage"), N_("Stage the contact can win.")),
        count("opened", N_("Opened"), N_("1 where the message was opened.")),
        count("clicked", N_("Clicked"), N_("1 where it was clicked.")),
        Column("opened_at", Type.TIME, N_("First opened"), N_("When it was first opened (UTC).")),
        Column("clicked_at", Type.TIME, N_("First clicked"), N_("When it was first clicked (UTC).")),
        text_column(
            "next_sale_id", N_("Next sale"), N_("The outcome that follows: the customer's next sale.")
        ),
        Column("next_sale_at", Type.TIME, N_("Time of the next sale"), N_("When it happened (UTC).")),
        day("next_sale_day", N_("Day of the next sale"), N_("Local day.")),
        Column("next_sale_timed", Type.FLAG, N_("Next sale timed"), N_("Whether its time of day is known.")),
    ),
    mart=True,
)

CONTACT_DAY = Table(
    "mart_contact_day",
    N_("Contacts by day"),
    N_("Contacts added up, so that pages need not read each."),
    N_("one day of one channel, campaign, market, segment, stage and purpose"),
    (
        DAY,
        CHANNEL,
        CAMPAIGN_ID,
        MARKET,
        SEGMENT,
        text_column("stage", N_("Stage"), N_("Stage the contacts can win.")),
        text_column("purpose", N_("Purpose"), N_("Marketing, transactional or service.")),
        text_column("declared", N_("Declared stage"), N_("Stage declared by its plan line or campaign.")),
        text_column("role", N_("Role"), N_("Role declared by its plan line or campaign.")),
        count("contacts", N_("Contacts"), N_("Contacts.")),
        count("opened", N_("Opened"), N_("Messages opened.")),
        count("clicked", N_("Clicked"), N_("Messages clicked.")),
        count("people", N_("People"), N_("Different people met on that day.")),
    ),
    mart=True,
)

SALE_DAY = Table(
    "mart_sale_day",
    N_("Sales by day"),
    N_("Sales added up, so that pages need not read each."),
    N_("one day of one channel, campaign, market, segment, stage, currency and activation window"),
    (
        DAY,
        CHANNEL,
        CAMPAIGN_ID,
        MARKET,
        SEGMENT,
        STAGE,
        CURRENCY,
        count(
            "window_days",
            N_("Activation window"),
            N_("Days its customer has to be activated; first sales only."),
        ),
        count("orders", N_("Orders"), N_("Confirmed orders and subscriptions.")),
        count("sales", N_("Sales"), N_("Sales: the orders of one customer and day are one.")),
        count("events", N_("Activation events"), N_("Declared events that stood for activation.")),
        count("activated", N_("Activated"), N_("First sales whose customer was activated in the window.")),
        count("people", N_("People"), N_("Different people who bought on that day.")),
        *AMOUNTS,
        money(
            "revenue_without_margin",
            N_("Revenue without margin"),
            N_("Revenue of the orders that do not give their margin."),
        ),
    ),
    mart=True,
)

CONSENT = Table(
    "mart_consent",
    N_("Permissions in force"),
    N_("The permission each person has given or refused, by channel, and from when to when."),
    N_("one permission in force for a run of days"),
    (
        PERSON_ID,
        CHANNEL,
        text_column("status", N_("Status"), N_("Opted in or opted out.")),
        day("from_day", N_("From"), N_("First day.")),
        day("to_day", N_("To"), N_("Last day, included; 9999-12-31 while it lasts.")),
    ),
    mart=True,
)

COST_DAY = Table(
    "mart_cost_day",
    N_("Costs by day"),
    N_("What was spent: as channels report it, else as the plan has it; with fees."),
    N_("one day of one campaign's cost"),
    (
        DAY,
        CHANNEL,
        CAMPAIGN_ID,
        text_column("campaign", N_("Campaign"), N_("Name of the campaign.")),
        MARKET,
        text_column("stage", N_("Stage"), N_("Stage declared by its plan line or campaign.")),
        text_column("role", N_("Role"), N_("Role declared by its plan line or campaign.")),
        CURRENCY,
        money("spend", N_("Spend"), N_("Media cost, excluding tax.")),
        money("fees", N_("Fees"), N_("Agency fees, technical costs and surcharges.")),
        text_column(
            "basis", N_("Basis"), N_("Reported by the channel, or invoiced, committed, planned by the plan.")
        ),
    ),
    mart=True,
)

MARTS: dict[str, Table] = {
    table.name: table
    for table in (
        PERFORMANCE_DAY,
        PERSON,
        CUSTOMER,
        SALE,
        OUTCOME,
        STATE,
        MOVE,
        STATE_DAY,
        CONTACT,
        SALE_DAY,
        CONTACT_DAY,
        OPEN_DAY,
        CONSENT,
        COST_DAY,
    )
}
