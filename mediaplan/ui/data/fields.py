"""What fields and stored values are called that no table or vocabulary has a name for."""

from __future__ import annotations

from mediaplan.model import N_, TABLES
from mediaplan.model.vocabulary import CHANNEL_LABELS, ROLE_LABELS, STAGE_LABELS

#: How a file is read, decided by a person where it leaves it open.
DECISIONS = {
    "date_order": N_("Dates"),
    "decimal": N_("Decimals"),
    "confirm": N_("Names of columns"),
    "accept_bad_rows": N_("Rows that do not fit"),
    "order_amounts": N_("Amounts of an order"),
    "won": N_("Stages that are won"),
    "row_period": N_("What a row covers"),
    "sheet": N_("Sheet"),
    "part": N_("Table of the file"),
    "encoding": N_("Encoding"),
    "time_zone": N_("Time zone"),
    "phone_country": N_("Telephone code"),
    "saved": N_("Decided earlier"),
}
ORDERS = {"dmy": N_("Day first: 31/12/2026"), "mdy": N_("Month first: 12/31/2026")}
MARKS = {".": N_("A point: 1,234.50"), ",": N_("A comma: 1.234,50")}
ORDER_AMOUNTS = {
    "order": N_("The whole order, repeated on each line"),
    "line": N_("What each line costs"),
}
SPANS = {
    "day": N_("A day"),
    "week": N_("A week"),
    "month": N_("A month"),
    "whole": N_("The whole period of the report"),
}
LEVELS = {
    name: TABLES["performance"].by_name[name].label for name in ("account", "campaign", "ad_group", "ad")
}
WORDS = {
    "actual": N_("actual"),
    "booked": N_("booked"),
    "business": N_("business"),
    "call": N_("call"),
    "cancelled": N_("cancelled"),
    "click": N_("click"),
    "complaint": N_("complaint"),
    "confirmed": N_("confirmed"),
    "cpc": N_("cost per click"),
    "cpm": N_("cost per thousand"),
    "cpp": N_("cost per GRP"),
    "csat": N_("CSAT"),
    "delivered": N_("delivered"),
    "discount": N_("discount"),
    "done": N_("done"),
    "draft": N_("draft"),
    "estimated": N_("estimated"),
    "event": N_("event"),
    "fee": N_("fee"),
    "flat": N_("flat price"),
    "gross": N_("gross"),
    "impression": N_("impression"),
    "insertion": N_("insertion"),
    "lead": N_("lead"),
    "live": N_("live"),
    "lost": N_("lost"),
    "marketing": N_("marketing"),
    "modulation": N_("modulation"),
    "negotiating": N_("negotiating"),
    "net": N_("net"),
    "nps": N_("NPS"),
    "open": N_("open"),
    "opted_in": N_("opted in"),
    "opted_out": N_("opted out"),
    "order": N_("order"),
    "quote": N_("quote"),
    "relational": N_("relational"),
    "reply": N_("reply"),
    "request": N_("request"),
    "sent": N_("sent"),
    "service": N_("service"),
    "subscription": N_("subscription"),
    "support": N_("support"),
    "surcharge": N_("surcharge"),
    "transactional": N_("transactional"),
    "view": N_("view"),
    "visit": N_("visit"),
}
#: Field -> what its stored values are called; one with a choice of values has plain words.
VALUES = {
    "channel": CHANNEL_LABELS,
    "acquisition_channel": CHANNEL_LABELS,
    "stage": STAGE_LABELS,
    "role": ROLE_LABELS,
    "level": LEVELS,
    "status": {**WORDS, "open": N_("in progress")},  # of a quote or a lead; else an open is a response
    "date_order": ORDERS,
    "decimal": MARKS,
    "order_amounts": ORDER_AMOUNTS,
    "row_period": SPANS,
    "won": {"none": N_("none of them")},
    "confirm": {"yes": N_("confirmed"), "no": N_("unsure ones left out")},
    "accept_bad_rows": {"yes": N_("left in quarantine")},
    "saved": {"no": N_("not taken up")},
}
