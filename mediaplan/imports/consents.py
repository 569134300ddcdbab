"""What files say of permissions never overrides a refusal: when they were given, and who stays out."""

from __future__ import annotations

from collections.abc import Iterable

from mediaplan.imports.cell_sql import to_utc
from mediaplan.imports.plan import Row
from mediaplan.imports.results import Result
from mediaplan.imports.sources.templates import TEMPLATE
from mediaplan.imports.values.cells import literal
from mediaplan.model import TABLES, Text, texts
from mediaplan.model.vocabulary import PERMITTED, REFUSED, UNDATED
from mediaplan.warehouse import Transaction
from mediaplan.warehouse.identifiers import same

CONSENT = "consent"
#: The marts that say who is who, and what is in force.
IN_FORCE = ("mart_person", "mart_consent")
STILL_OUT = """
SELECT count(DISTINCT person_id) FROM consent c JOIN mart_person USING (customer_id)
JOIN mart_consent m USING (person_id)
WHERE c.batch_id = $batch AND c.status = $yes AND m.status = $no AND m.channel = c.channel
AND m.to_day = DATE '9999-12-31' AND NOT EXISTS (
    SELECT 1 FROM consent n WHERE n.batch_id = $batch AND n.status = $no
    AND n.customer_id = c.customer_id AND n.channel = c.channel
)
"""


def dated(row: Row, at: str, day: str, status: str, zone: str) -> tuple[str, str]:
    """Return the SQL of the moment and the local day that a consent is recorded under.

    Parameters
    ----------
    row : Row
        The emission, to see whether its rows have a date of their own.
    at, day, status : str
        SQL of the moment (UTC), its local day, and the status, as the file has them.
    zone : str
        Time zone of local days.

    Returns
    -------
    tuple of str
        A row without a date is recorded on :data:`~mediaplan.model.vocabulary.UNDATED`. So is a
        yes whose date someone gave for the whole file: nobody said yes on that very day. A refusal
        on a day without a time holds from the end of it, since it may be later than any yes of
        that day.
    """
    own = any(part.needs for part in row.fields.get("recorded_at", ()))
    refusal = f"{status} = {literal(REFUSED)}"
    undated = f"({at} IS NULL)" if own else f"({at} IS NULL OR NOT {refusal})"
    morning = to_utc(f"CAST({day} AS TIMESTAMP)", zone)
    evening = f"({to_utc(f'CAST({day} + 1 AS TIMESTAMP)', zone)} - INTERVAL 1 SECOND)"
    never = f"DATE '{UNDATED.isoformat()}'"
    moment = (
        f"(CASE WHEN {undated} THEN CAST({never} AS TIMESTAMP) "
        f"WHEN {refusal} AND {at} = {morning} THEN {evening} ELSE {at} END)"
    )
    return moment, f"(CASE WHEN {undated} THEN {never} ELSE {day} END)"


def said_of_permissions(tx: Transaction, staged: str) -> list[Text]:
    """Say how many permissions a file of other things brings that were not there as they are.

    Parameters
    ----------
    tx : Transaction
        The transaction the file is loaded in.
    staged : str
        The rows of consent it brings, before they are laid over those that are there.
    """
    met = same((*TABLES[CONSENT].key, "status"), "new", "old")
    ((fresh, refusals),) = tx.cursor.execute(
        f"SELECT count(*), count(*) FILTER (status = {literal(REFUSED)}) FROM {staged} new"
        f" WHERE NOT EXISTS (SELECT 1 FROM consent old WHERE {met})"
    ).fetchall()
    if not fresh:
        return []
    return [
        texts(
            "{n} permission is new or changed: {refusals}.",
            "{n} permissions are new or changed: {refusals}.",
            fresh,
            refusals=texts("{n} refusal", "{n} refusals", refusals),
        )
    ]


def say_who_stays_out(tx: Transaction, results: Iterable[Result], *, made: bool) -> None:
    """Say how many people stay opted out although a tool's export says yes, and how they are taken back.

    Parameters
    ----------
    tx : Transaction
        The transaction the files were loaded in.
    results : iterable of Result
        What became of them; given the sentence.
    made : bool
        Whether the marts are those of these files already; else the needed ones are made here, in a
        transaction that is discarded.
    """
    told = [each for each in results if each.batch_id and "consent" in each.tables]
    told = [each for each in told if each.source != TEMPLATE]
    if not told or not (tx.has(IN_FORCE) if made else tx.look_ahead(IN_FORCE)):
        return
    for result in told:
        values = {"batch": result.batch_id, "yes": PERMITTED, "no": REFUSED}
        people = tx.cursor.execute(STILL_OUT, values).fetchall()[0][0]
        if people:
            said = texts(
                "{n} person stays opted out although the file says yes: after a refusal, no tool's export "
                "opts anyone in again. Who has agreed anew is written, with the day, into Mediaplan's own "
                "table of consents.",
                "{n} people stay opted out although the file says yes: after a refusal, no tool's export "
                "opts anyone in again. Who has agreed anew is written, with the day, into Mediaplan's own "
                "table of consents.",
                people,
            )
            result.sentences = (*result.sentences, said)
