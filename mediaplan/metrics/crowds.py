"""Whom figures are about, and what parts them into groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mediaplan.model import Scope

#: Dimensions that part people into groups. A day, a stage or a role is a cut of figures about
#: everybody in the scope, so all of them stand behind each of its rows.
PARTING = ("channel", "campaign", "market", "segment")


@dataclass(frozen=True)
class Crowd:
    """Whom figures are about: everybody exposed, those that contacts met, or who gave a permission.

    Parameters
    ----------
    parting : tuple of str
        Dimensions that part them into groups.
    marketing : bool or None
        Of those met: by marketing, or by service. None for the others.
    permitted : bool
        Whether they are the people whose permission is in force.
    messages : bool
        Of those met: by the messages that are known one by one. What a tool reports of messages is
        about nobody known.
    """

    parting: tuple[str, ...] = PARTING
    marketing: bool | None = None
    permitted: bool = False
    messages: bool = False


EXPOSED = Crowd()
#: Permissions are given to channels, whatever the campaign.
HOLDERS = Crowd(("channel", "market", "segment"), permitted=True)
MET_MARKETING, MET_SERVICE = (Crowd((*PARTING, "stage", "creative"), kind) for kind in (True, False))
#: Whatever splits messages parts those they went to: all that a campaign is or declares.
SENT_TO = Crowd(
    ("channel", "campaign", "market", "stage", "role", "source", "creative"), marketing=True, messages=True
)
#: Figures of messages, which may be known one by one.
OF_MESSAGES = frozenset(
    {
        "sent",
        "delivered",
        "delivery_rate",
        "opens",
        "open_rate",
        "message_clicks",
        "click_rate",
        "unsubscribe_rate",
        "complaint_rate",
    }
)
#: Figures of contacts -> whom they met.
OF_CONTACTS = {
    "contacts": MET_MARKETING,
    "contacted_customers": MET_MARKETING,
    "service_contacts": MET_SERVICE,
}
#: Figures of permissions -> whoever has done nothing else is behind them too.
OF_PERMISSIONS = {"contactable_customers": HOLDERS}
#: Figures that are a number of people exposed: each is itself held against the threshold, of a day too.
PEOPLE_EXPOSED = ("contacted_customers",)


def crowds(names: Sequence[str], by: Sequence[str], scope: Scope) -> dict[Crowd, list[str]]:
    """Return whom figures are about.

    Parameters
    ----------
    names : sequence of str
        Of metrics, or ``<name>_before``.
    by : sequence of str
        Dimensions they are split by.
    scope : Scope
        Its filters.

    Returns
    -------
    dict
        Crowd -> names. The stage of a sale is what became of somebody, so all who could buy are
        behind it; the stage that contacts met, and the creative they showed, is whom they went to.
    """
    told = bool({"stage", "creative"} & {*by} or scope.stages)
    found: dict[Crowd, list[str]] = {}
    apart = OF_PERMISSIONS | (OF_CONTACTS if told else {})
    for name in names:
        plain = name.removesuffix("_before")
        met = SENT_TO if plain in OF_MESSAGES else apart.get(plain, EXPOSED)
        found.setdefault(met, []).append(name)
    return found
