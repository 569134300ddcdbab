"""When a permission was given: what a file leaves open is read so that it overrides no refusal."""

from __future__ import annotations

from mediaplan.imports.cell_sql import to_utc
from mediaplan.imports.plan import Row
from mediaplan.imports.values.cells import literal
from mediaplan.model.vocabulary import REFUSED, UNDATED


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
