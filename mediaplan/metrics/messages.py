"""Metrics of messages: as a tool adds them up, or counted one by one where none does."""

from __future__ import annotations

from functools import partial

from mediaplan.metrics.metric import Unit
from mediaplan.metrics.platform import added, per, reported
from mediaplan.model import N_

#: Messages known one by one went to known people.
_metric = partial(reported, personal=True)

MESSAGES = (
    _metric(
        "sent",
        (N_("Sent"), N_("Messages sent."), N_("sum of messages sent")),
        Unit.COUNT,
        added("sent"),
        better=None,
    ),
    _metric(
        "delivered",
        (N_("Delivered"), N_("Messages that arrived."), N_("sum of messages delivered")),
        Unit.COUNT,
        added("delivered"),
        better=True,
    ),
    _metric(
        "delivery_rate",
        (N_("Delivery rate"), N_("Share of messages sent that arrived."), N_("delivered ÷ sent")),
        Unit.RATIO,
        per("delivered", "sent"),
        better=True,
    ),
    _metric(
        "opens",
        (N_("Opens"), N_("Unique opens, without those a mail program makes."), N_("sum of opens")),
        Unit.COUNT,
        added("opens"),
        better=True,
    ),
    _metric(
        "message_clicks",
        (
            N_("Clicks in messages"),
            N_("Clicks in messages, each message once where they are known one by one."),
            N_("sum of clicks in messages"),
        ),
        Unit.COUNT,
        added("clicked"),
        better=True,
    ),
    _metric(
        "open_rate",
        (
            N_("Open rate"),
            N_(
                "Share of messages delivered that were opened. Where they are known one by one, an opening "
                "counts on the day of its message."
            ),
            N_("opens ÷ delivered"),
        ),
        Unit.RATIO,
        per("opens", "delivered"),
        better=True,
    ),
    _metric(
        "click_rate",
        (
            N_("Click rate (messages)"),
            N_(
                "Share of messages delivered that were clicked. Where they are known one by one, a click "
                "counts on the day of its message."
            ),
            N_("clicks in messages ÷ delivered"),
        ),
        Unit.RATIO,
        per("clicked", "delivered"),
        better=True,
    ),
    _metric(
        "unsubscribe_rate",
        (
            N_("Unsubscribe rate"),
            N_("Share of messages delivered that led to unsubscribing."),
            N_("unsubscribes ÷ delivered"),
        ),
        Unit.RATIO,
        per("unsubscribes", "delivered"),
        better=False,
    ),
    _metric(
        "complaint_rate",
        (
            N_("Complaint rate"),
            N_("Share of messages delivered that were reported as spam."),
            N_("complaints ÷ delivered"),
        ),
        Unit.RATIO,
        per("complaints", "delivered"),
        better=False,
    ),
)
