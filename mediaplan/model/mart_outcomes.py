"""The mart of outcomes: what journeys lead to, one a customer and day."""

from __future__ import annotations

from mediaplan.model.mart_columns import (
    CURRENCY,
    DAY,
    MARKET,
    PERSON_ID,
    SEGMENT,
    STAGE,
    SUBJECT_ID,
    count,
    money,
    text_column,
)
from mediaplan.model.table import Column, Table, Type
from mediaplan.model.text import N_

#: What a journey can lead to. Retention is a sale, looked at later.
OUTCOMES = ("sale", "lead", "quote")

OUTCOME = Table(
    "mart_outcome",
    N_("Outcomes"),
    N_("What journeys lead to: each customer's sales, leads and quotes, those of a day as one."),
    N_("one day on which a customer bought, became a lead or asked for a quote"),
    (
        text_column("outcome_id", N_("Identifier"), N_("Identifier of the day's first conversion.")),
        text_column("kind", N_("Kind"), N_("Sale, lead or quote.")),
        Column(
            "until",
            Type.TIME,
            N_("Until"),
            N_("When it happened (UTC); the end of its day where only the day is known."),
        ),
        Column("timed", Type.FLAG, N_("Timed"), N_("Whether its time of day is known.")),
        DAY,
        SUBJECT_ID,
        PERSON_ID,
        STAGE,
        MARKET,
        SEGMENT,
        CURRENCY,
        money("revenue", N_("Revenue"), N_("Amount excluding tax, after discount and before refunds.")),
        money("margin", N_("Margin"), N_("Revenue less cost of goods, of the orders that give it.")),
        count(
            "currencies", N_("Currencies"), N_("Currencies of the day's amounts: with several, it has none.")
        ),
    ),
    mart=True,
)
