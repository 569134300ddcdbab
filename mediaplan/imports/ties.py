"""Campaigns of exports tied to ours: remembered, taken off, and made, each as a batch with its undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass

from mediaplan.imports.campaigns import Exported, Ours, exported, our_campaigns
from mediaplan.model import N_, TABLES, MediaplanError, Table, text
from mediaplan.model.vocabulary import ROLES, STAGES
from mediaplan.warehouse import Transaction, Warehouse, finish, load, new_batch

#: What the history calls a batch that a person made on the page.
SOURCE, FILE = "mediaplan", N_("campaign matching")
MATCH, CAMPAIGN = TABLES["campaign_match"], TABLES["campaign"]
MATCH_COLUMNS = ("source", "account", "pattern", "campaign_id")
CAMPAIGN_COLUMNS = ("campaign_id", "campaign", "stage", "role")


@dataclass(frozen=True)
class Tie:
    """What is remembered: campaigns that a pattern fits are one of ours.

    Parameters
    ----------
    source, account : str
        Where it holds; ``""`` for anywhere.
    pattern : str
        Identifier or name, with ``*`` for anything.
    campaign_id : str
        Our campaign.
    """

    source: str
    account: str
    pattern: str
    campaign_id: str


@dataclass(frozen=True)
class Known(Tie):
    """A tie in force, with the export campaigns that it decides."""

    campaigns: tuple[Exported, ...] = ()


def ties(warehouse: Warehouse) -> list[Known]:
    """Return the ties in force, by our campaign."""
    rows = warehouse.sql(
        "SELECT source, account, pattern, campaign_id FROM campaign_match "
        "WHERE coalesce(campaign_id, '') <> '' ORDER BY campaign_id, source, account, pattern"
    )
    decided: dict[tuple[str, str, str], list[Exported]] = {}
    for each in exported(warehouse):
        if each.pattern:
            decided.setdefault(each.pattern, []).append(each)
    return [
        Known(source, account, pattern, ours, tuple(decided.get((source, account, pattern), ())))
        for source, account, pattern, ours in rows.itertuples(index=False, name=None)
    ]


def tie(warehouse: Warehouse, wanted: Sequence[Tie]) -> int:
    """Remember ties, as one batch.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    wanted : sequence of Tie
        The last of those with the same source, account and pattern holds.

    Returns
    -------
    int
        The batch, for its undo.

    Raises
    ------
    MediaplanError
        A campaign that is not ours.
    """
    ours = {each.campaign_id for each in our_campaigns(warehouse)}
    for each in wanted:
        if each.campaign_id not in ours:
            raise MediaplanError(
                text("“{campaign}” is none of our campaigns. Create it first.", campaign=each.campaign_id)
            )
    return _keep(warehouse, [(MATCH, MATCH_COLUMNS, _distinct(wanted))])


def release(warehouse: Warehouse, keys: Collection[tuple[str, str, str]]) -> int:
    """Take ties off, as one batch: what they decided stands on its own again.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    keys : collection of (source, account, pattern)
        The ties.

    Returns
    -------
    int
        The batch.

    Notes
    -----
    The pattern is kept, tied to no campaign: a batch adds and replaces rows, its undo brings the
    tie back, and a wider pattern does not take over what a person took off.
    """
    return _keep(warehouse, [(MATCH, MATCH_COLUMNS, [(*key, None) for key in dict.fromkeys(keys)])])


def create(warehouse: Warehouse, campaign: Ours, wanted: Sequence[Tie]) -> int:
    """Make one of our campaigns, and tie export campaigns to it, as one batch.

    Parameters
    ----------
    warehouse : Warehouse
        The database.
    campaign : Ours
        The new campaign.
    wanted : sequence of Tie
        What is tied to it.

    Returns
    -------
    int
        The batch.

    Raises
    ------
    MediaplanError
        It has no identifier or one that is taken, or a stage or role that is none.
    """
    identifier = campaign.campaign_id.strip()
    if not identifier:
        raise MediaplanError(text("A campaign needs an identifier. Give it one, for example its name."))
    if identifier in {each.campaign_id for each in our_campaigns(warehouse) if each.campaign or each.stage}:
        raise MediaplanError(
            text("There is a campaign “{campaign}” already. Choose it, or use another identifier.",
                 campaign=identifier)
        )  # fmt: skip
    if campaign.stage and campaign.stage not in STAGES:
        raise MediaplanError(text("“{value}” is no stage.", value=campaign.stage))
    if campaign.role and campaign.role not in ROLES:
        raise MediaplanError(text("“{value}” is no role.", value=campaign.role))
    row = (identifier, campaign.campaign.strip() or identifier, campaign.stage or None, campaign.role or None)
    parts: list[Part] = [(CAMPAIGN, CAMPAIGN_COLUMNS, [row])]
    if wanted:
        parts.append((MATCH, MATCH_COLUMNS, _distinct(wanted)))
    return _keep(warehouse, parts)


Part = tuple[Table, tuple[str, ...], list[tuple[str | None, ...]]]


def _distinct(wanted: Sequence[Tie]) -> list[tuple[str | None, ...]]:
    """Return ties as rows, one a key."""
    by_key = {(each.source, each.account, each.pattern): each for each in wanted}
    return [astuple(each) for each in by_key.values()]


def _keep(warehouse: Warehouse, parts: Sequence[Part]) -> int:
    """Load rows that a person made as one batch, and bring the figures up to date."""
    with warehouse.write() as tx:
        batch_id = new_batch(tx, file=FILE, source=SOURCE)
        rows = replaced = unchanged = 0
        for table, columns, values in parts:
            loaded = load(tx, table, _stage(tx, table, columns, values), columns, batch_id)
            rows += len(values)
            replaced += loaded.replaced
            unchanged += loaded.unchanged
        finish(
            tx,
            batch_id,
            rows_read=rows,
            rows_loaded=rows - replaced - unchanged,
            rows_replaced=replaced,
            rows_unchanged=unchanged,
            rows_quarantined=0,
            rows_set_aside=0,
            rows_skipped=0,
        )
        tx.refresh()
    return batch_id


def _stage(
    tx: Transaction, table: Table, columns: Sequence[str], rows: Sequence[tuple[str | None, ...]]
) -> str:
    """Put rows of text in a temporary table as the load wants them."""
    name = f"mediaplan_page_{table.name}"
    listed = ", ".join(f'NULL::VARCHAR AS "{column.name}"' for column in table.columns)
    tx.cursor.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {listed}, 1::BIGINT AS lines LIMIT 0")
    marks = ", ".join("?" * len(columns))
    tx.cursor.executemany(
        f"INSERT INTO {name} ({', '.join(columns)}, lines) VALUES ({marks}, 1)", [list(row) for row in rows]
    )
    return name
