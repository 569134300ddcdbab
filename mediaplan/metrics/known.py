"""Values of a scope: those that no longer exist are named and dropped, names become identifiers."""

from __future__ import annotations

from dataclasses import replace

import ibis

from mediaplan.model import N_, TABLES, Engine, Scope, Text, text
from mediaplan.model.marts import MARTS
from mediaplan.model.scope import FILTERS
from mediaplan.model.vocabulary import CHANNELS, NOT_DECLARED, STAGES, UNDETERMINED

CAMPAIGN, LINE = TABLES["campaign"].expr, TABLES["plan_line"].expr
PLATFORM, COST, SALES, CONTACTS, CUSTOMER, CONSENT = (
    MARTS[f"mart_{name}"].expr
    for name in ("performance_day", "cost_day", "sale_day", "contact_day", "customer", "consent")
)

#: Attribute of the scope -> columns of the data whose values it may take.
FOUND_IN: dict[str, tuple[ibis.StringColumn, ...]] = {
    "markets": tuple(t.market for t in (PLATFORM, COST, SALES, CONTACTS, CUSTOMER, CAMPAIGN, LINE)),
    "segments": tuple(t.segment for t in (SALES, CONTACTS, CUSTOMER, LINE)),
    "channels": tuple(t.channel for t in (PLATFORM, COST, SALES, CONTACTS, CONSENT, LINE)),
    "campaigns": (
        *(t.campaign_id for t in (PLATFORM, COST, SALES, CONTACTS, CAMPAIGN, LINE)),
        *(t.campaign for t in (PLATFORM, COST, CAMPAIGN)),
    ),
    "stages": (),
}
#: Values that exist whatever the data holds.
ALWAYS = {"channels": frozenset(CHANNELS), "stages": frozenset((*STAGES, UNDETERMINED, NOT_DECLARED))}
#: What is said of a value that is not there.
SAID = {
    "markets": N_("There is no market “{value}” in this data: it is left out of the filters."),
    "segments": N_("There is no segment “{value}” in this data: it is left out of the filters."),
    "channels": N_("There is no channel “{value}” in this data: it is left out of the filters."),
    "campaigns": N_("There is no campaign “{value}” in this data: it is left out of the filters."),
    "stages": N_("There is no stage “{value}”: it is left out of the filters."),
}


def known(engine: Engine, scope: Scope) -> tuple[Scope, list[Text]]:
    """Return the scope without values that do not exist, and what is said of them.

    Parameters
    ----------
    engine : Engine
        Knows the data.
    scope : Scope
        As asked.

    Returns
    -------
    tuple of Scope and list of Text
        One note for each value dropped.
    """
    notes: list[Text] = []
    kept: dict[str, tuple[str, ...]] = {}
    for attribute in FILTERS.values():
        asked: tuple[str, ...] = getattr(scope, attribute)
        strange = [value for value in asked if value not in ALWAYS.get(attribute, ())]
        if strange and FOUND_IN[attribute]:
            seen = ibis.union(
                *(
                    column.name("value").as_table().filter(column.isin(strange)).distinct()
                    for column in FOUND_IN[attribute]
                )
            )
            exists = set(engine.query(seen)["value"])
            strange = [value for value in strange if value not in exists]
        if strange:
            kept[attribute] = tuple(value for value in asked if value not in strange)
            notes += [text(SAID[attribute], value=value) for value in strange]
    return replace(scope, **kept), notes  # type: ignore[arg-type]


def campaign_names(engine: Engine) -> dict[str, str]:
    """Return what campaigns are called, by identifier: our own name first."""
    found = engine.query(_named())
    found = found.sort_values(["rank", "name"], ascending=[False, True], kind="stable")
    return dict(zip(found["key"], found["name"], strict=True))


def with_identifiers(engine: Engine, scope: Scope) -> Scope:
    """Add the identifiers of campaigns given by name: sales and contacts know no names.

    Parameters
    ----------
    engine : Engine
        Knows the campaigns.
    scope : Scope
        With campaigns by identifier or name.

    Returns
    -------
    Scope
    """
    if not scope.campaigns:
        return scope
    named = _named()
    found = engine.query(named.filter(named.name.isin(scope.campaigns)))
    return replace(scope, campaigns=tuple(dict.fromkeys((*scope.campaigns, *sorted(found["key"])))))


def _named() -> ibis.Table:
    """Return identifiers of campaigns with their names, and how much each source of names is worth."""
    parts = [
        rows.filter(rows.campaign_id.notnull(), rows.campaign.notnull(), rows.campaign_id != "")
        .select(key="campaign_id", name="campaign", rank=ibis.literal(rank))
        .distinct()
        for rank, rows in enumerate((CAMPAIGN, PLATFORM, COST))
    ]
    return ibis.union(*parts)
