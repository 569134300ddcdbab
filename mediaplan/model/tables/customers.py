"""Who the customers are and what happens with them: contacts, sales, answers, cases."""

from __future__ import annotations

from mediaplan.model.table import Column, Combine, Table, Type
from mediaplan.model.tables.media import CHANNEL, CURRENCY, MARKET, key, total
from mediaplan.model.text import N_
from mediaplan.model.vocabulary import PERMITTED, REFUSED, UNDATED

TOUCH_KINDS = (
    "sent",
    "delivered",
    "impression",
    "view",
    "open",
    "click",
    "visit",
    "reply",
    "call",
    "event",
)
PURPOSES = ("marketing", "transactional", "service")
CONVERSION_KINDS = ("order", "subscription", "quote", "lead", "event")
CONVERSION_STATUSES = ("confirmed", "open", "cancelled", "lost")

DAY = N_("Local day of it, in the time zone of the settings.")
CUSTOMER_ID = Column(
    "customer_id",
    Type.TEXT,
    N_("Customer"),
    N_(
        "The person as the file knows them; an address becomes email:<hash>, a tool’s own number "
        "hubspot:<number>."
    ),
)
CAMPAIGN_ID = Column(
    "campaign_id", Type.TEXT, N_("Campaign identifier"), N_("Campaign as the source names it.")
)
CHANNEL_PLAIN = Column(
    CHANNEL.name, CHANNEL.type, CHANNEL.label, CHANNEL.meaning, choices=CHANNEL.choices, open=True
)


def time(name: str, label: str, meaning: str, day: str, **more: object) -> tuple[Column, Column]:
    """Return a UTC time column and the local day beside it."""
    return (
        Column(name, Type.TIME, label, meaning, **more),  # type: ignore[arg-type]
        Column(day, Type.DATE, N_("Local day"), DAY, day_of=name),
    )


TOUCHPOINT = Table(
    "touchpoint",
    N_("Contacts"),
    N_("Every contact with a customer, and every response to one."),
    N_("one contact, or a response to one"),
    (
        key("touchpoint_id", N_("Contact identifier"), N_("Identifier of the contact.")),
        *time("occurred_at", N_("Time"), N_("When it happened (UTC)."), "day", required=True),
        CUSTOMER_ID,
        CHANNEL_PLAIN,
        CAMPAIGN_ID,
        Column(
            "kind",
            Type.TEXT,
            N_("Kind"),
            N_("Sent, delivered, impression, view, open, click, visit, reply, call or event."),
            required=True,
            choices=TOUCH_KINDS,
        ),
        Column(
            "message_id",
            Type.TEXT,
            N_("Message"),
            N_("What a response answers to: one message sent to one person."),
        ),
        Column("creative_id", Type.TEXT, N_("Creative identifier"), N_("Identifier of the creative.")),
        Column(
            "purpose",
            Type.TEXT,
            N_("Purpose"),
            N_("Marketing, transactional or service."),
            choices=PURPOSES,
        ),
    ),
    own_key="touchpoint_id",
    main=(("occurred_at",), ("customer_id",), ("channel",)),
)

CUSTOMER = Table(
    "customer",
    N_("Customers"),
    N_("The customer base, as the CRM knows it."),
    N_("one customer"),
    (
        key("customer_id", N_("Customer"), CUSTOMER_ID.meaning, required=True),
        Column("account_id", Type.TEXT, N_("Company"), N_("In B2B, the company of the person.")),
        *time("created_at", N_("Created"), N_("When the customer entered the base."), "created_day"),
        *time(
            "first_order_at",
            N_("First order"),
            N_("First order ever, where the orders exported start later."),
            "first_order_day",
        ),
        Column("segment", Type.TEXT, N_("Segment"), N_("Segment in the CRM.")),
        Column("value_tier", Type.TEXT, N_("Value tier"), N_("Value tier in the CRM.")),
        MARKET,
        Column("region", Type.TEXT, N_("Region"), N_("Region.")),
        Column("store", Type.TEXT, N_("Store"), N_("Store of reference.")),
        Column(
            "acquisition_channel",
            Type.TEXT,
            N_("Acquisition channel"),
            N_("Channel that brought the customer, as the CRM recorded it."),
            choices=CHANNEL.choices,
            open=True,
        ),
        Column(
            "acquisition_campaign",
            Type.TEXT,
            N_("Acquisition campaign"),
            N_("Campaign that brought the customer, as the CRM recorded it."),
        ),
    ),
)

IDENTITY = Table(
    "identity",
    N_("Identities"),
    N_("The ways one customer is recognised in different files."),
    N_("one way to recognise a customer"),
    (
        key("kind", N_("Kind"), N_("email, phone (mobile, sms and tel too), crm, shop, ..."), required=True),
        key("value", N_("Value"), N_("The identifier; a hash for an address or a number."), required=True),
        Column("customer_id", Type.TEXT, N_("Customer"), CUSTOMER_ID.meaning, required=True),
    ),
)

CONSENT = Table(
    "consent",
    N_("Consents"),
    N_("Permissions and refusals, by channel."),
    N_("one permission of one customer for one channel"),
    (
        key("customer_id", N_("Customer"), CUSTOMER_ID.meaning, required=True),
        CHANNEL,
        Column(
            "recorded_at",
            Type.TIME,
            N_("Recorded"),
            N_("When it was given or taken back (UTC); 1970-01-01 where no date is known."),
            key=True,
            required=True,
            default=UNDATED.isoformat(),
        ),
        Column("recorded_day", Type.DATE, N_("Local day"), DAY, day_of="recorded_at"),
        Column(
            "status",
            Type.TEXT,
            N_("Status"),
            N_("Opted in or opted out; both are kept where both were said of one moment."),
            key=True,
            required=True,
            choices=(PERMITTED, REFUSED),
        ),
        Column("basis", Type.TEXT, N_("Basis"), N_("Legal basis or how it was collected.")),
    ),
)

CONVERSION = Table(
    "conversion",
    N_("Sales and leads"),
    N_("Orders, subscriptions, quotes, leads and declared events, from the company's own tools."),
    N_("one order, signature, quote, lead or event"),
    (
        key("conversion_id", N_("Identifier"), N_("Order number or equivalent.")),
        *time("occurred_at", N_("Time"), N_("When it happened (UTC)."), "day", required=True),
        CUSTOMER_ID,
        Column("account_id", Type.TEXT, N_("Company"), N_("In B2B, the company.")),
        Column(
            "opportunity_id",
            Type.TEXT,
            N_("Opportunity"),
            N_("Links lead, quote and signature."),
        ),
        Column(
            "kind",
            Type.TEXT,
            N_("Kind"),
            N_("Order, subscription, quote, lead or event."),
            choices=CONVERSION_KINDS,
            default="order",
        ),
        Column(
            "status",
            Type.TEXT,
            N_("Status"),
            N_("Confirmed, open, cancelled or lost."),
            choices=CONVERSION_STATUSES,
            default="confirmed",
        ),
        total(
            "revenue",
            Type.MONEY,
            N_("Revenue"),
            N_("Amount excluding tax, after discount and before refunds."),
        ),
        total("discount", Type.MONEY, N_("Discount"), N_("Discount given, excluding tax.")),
        total("refund", Type.MONEY, N_("Refund"), N_("Amount paid back, excluding tax.")),
        total("margin", Type.MONEY, N_("Margin"), N_("Revenue less cost of goods, before refunds.")),
        total("quantity", Type.NUMBER, N_("Quantity"), N_("Items.")),
        Column("category", Type.TEXT, N_("Category"), N_("Product category."), combine=Combine.FIRST),
        Column("store", Type.TEXT, N_("Store"), N_("Store of the sale.")),
        CURRENCY,
        CHANNEL_PLAIN,
        CAMPAIGN_ID,
    ),
    own_key="conversion_id",
    main=(("conversion_id",), ("occurred_at",), ("customer_id", "account_id"), ("revenue",)),
)

SURVEY_RESPONSE = Table(
    "survey_response",
    N_("Survey answers"),
    N_("Satisfaction and recommendation, with invitations left unanswered."),
    N_("one answer, or an invitation without one"),
    (
        key("response_id", N_("Answer identifier"), N_("Identifier of the answer.")),
        *time("invited_at", N_("Invited"), N_("When the person was asked (UTC)."), "invited_day"),
        *time("occurred_at", N_("Time"), N_("When the person answered (UTC)."), "day"),
        CUSTOMER_ID,
        Column(
            "kind",
            Type.TEXT,
            N_("Kind"),
            N_("NPS or CSAT."),
            required=True,
            choices=("nps", "csat"),
        ),
        Column(
            "trigger",
            Type.TEXT,
            N_("Trigger"),
            N_("Relational (at intervals) or transactional (after an event)."),
            choices=("relational", "transactional"),
        ),
        Column("score", Type.NUMBER, N_("Score"), N_("Score given.")),
        Column("scale_max", Type.NUMBER, N_("Scale"), N_("Highest possible score.")),
        Column("comment", Type.TEXT, N_("Comment"), N_("What the person wrote.")),
    ),
    own_key="response_id",
    main=(("score",), ("occurred_at",), ("customer_id",)),
)

SERVICE_CASE = Table(
    "service_case",
    N_("Service cases"),
    N_("Complaints, requests and tickets."),
    N_("one complaint, request or ticket"),
    (
        key("case_id", N_("Case identifier"), N_("Number of the ticket.")),
        *time("opened_at", N_("Opened"), N_("When it was opened (UTC)."), "day", required=True),
        *time("first_reply_at", N_("First reply"), N_("When it was first answered."), "first_reply_day"),
        *time("closed_at", N_("Closed"), N_("When it was closed."), "closed_day"),
        CUSTOMER_ID,
        Column(
            "kind",
            Type.TEXT,
            N_("Kind"),
            N_("Complaint, request or support."),
            choices=("complaint", "request", "support"),
        ),
        Column("motive", Type.TEXT, N_("Motive"), N_("What it is about.")),
        Column("severity", Type.TEXT, N_("Severity"), N_("How serious it is.")),
        CHANNEL_PLAIN,
        Column("outcome", Type.TEXT, N_("Outcome"), N_("How it ended.")),
        Column("opportunity_id", Type.TEXT, N_("Opportunity"), N_("Opportunity it is about.")),
    ),
    own_key="case_id",
    main=(("opened_at",), ("customer_id",)),
)

TABLES = (
    TOUCHPOINT,
    CUSTOMER,
    IDENTITY,
    CONSENT,
    CONVERSION,
    SURVEY_RESPONSE,
    SERVICE_CASE,
)
