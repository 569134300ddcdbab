"""Columns that several marts have, and short ways to declare others."""

from __future__ import annotations

from mediaplan.model.table import Column, Type
from mediaplan.model.tables.media import PERFORMANCE
from mediaplan.model.text import N_

#: Measures of an export that add up over days; ``reach`` never does.
DAILY_MEASURES = tuple(
    column
    for column in PERFORMANCE.columns
    if not column.key and column.type in {Type.COUNT, Type.NUMBER, Type.MONEY} and column.name != "reach"
)


def text_column(name: str, label: str, meaning: str) -> Column:
    """Return a text column."""
    return Column(name, Type.TEXT, label, meaning)


def count(name: str, label: str, meaning: str) -> Column:
    """Return a whole number that adds up."""
    return Column(name, Type.COUNT, label, meaning)


def money(name: str, label: str, meaning: str) -> Column:
    """Return an amount that adds up."""
    return Column(name, Type.MONEY, label, meaning)


def day(name: str, label: str, meaning: str) -> Column:
    """Return a local day."""
    return Column(name, Type.DATE, label, meaning)


PERSON_ID = text_column("person_id", N_("Person"), N_("The person, however many names files give them."))
SUBJECT_ID = text_column(
    "subject_id", N_("Customer of the journey"), N_("The person; in B2B their company. Stages are of these.")
)
OCCURRED_AT = Column("occurred_at", Type.TIME, N_("Time"), N_("When it happened (UTC)."))
DAY = day("day", N_("Day"), N_("Local day."))
CHANNEL = text_column("channel", N_("Channel"), N_("Channel."))
CAMPAIGN_ID = text_column(
    "campaign_id", N_("Campaign identifier"), N_("Our campaign where it is matched, else as the file has it.")
)
MARKET = text_column("market", N_("Market"), N_("Market of the customer."))
SEGMENT = text_column("segment", N_("Segment"), N_("Segment of the customer."))
CURRENCY = text_column("currency", N_("Currency"), N_("Currency of the amounts."))
STAGE = text_column("stage", N_("Stage"), N_("Stage of the sale for its customer."))
AMOUNTS = (
    money("revenue", N_("Revenue"), N_("Amount excluding tax, after discount and before refunds.")),
    money("margin", N_("Margin"), N_("Revenue less cost of goods, before refunds.")),
    money("discount", N_("Discount"), N_("Discount given, excluding tax.")),
    money("refund", N_("Refund"), N_("Amount paid back, excluding tax.")),
    Column("quantity", Type.NUMBER, N_("Quantity"), N_("Items.")),
)
