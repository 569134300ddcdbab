"""One change of the database as a whole: what an import, an undo or a setting works in."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import duckdb

from mediaplan.model import Settings
from mediaplan.warehouse import files, refresh, rhythm, settings

#: Last day the data speaks of: confirmed sales, contacts and reports. A day after the import
#: that brought it is a plan or a mistake, never knowledge, so it counts no further.
AS_OF = """
WITH loaded AS (
    SELECT batch_id, ((imported_at AT TIME ZONE 'UTC') AT TIME ZONE $zone)::DATE AS loaded_on FROM batch
)
SELECT max(day) FROM (
    SELECT max(day) AS day FROM conversion JOIN loaded USING (batch_id)
    WHERE day <= loaded_on AND coalesce(status, 'confirmed') = 'confirmed'
      AND coalesce(kind, 'order') IN ('order', 'subscription')
    UNION ALL SELECT max(day) FROM touchpoint JOIN loaded USING (batch_id) WHERE day <= loaded_on
    UNION ALL SELECT max(least(period_end, loaded_on)) FROM performance JOIN loaded USING (batch_id)
    WHERE period_start <= loaded_on
)
"""
#: The same day beside each import, for the marts: an expression for any engine derives no local day.
IMPORTED_DAYS = """
UPDATE batch SET imported_day = ((imported_at AT TIME ZONE 'UTC') AT TIME ZONE $zone)::DATE
WHERE imported_day IS DISTINCT FROM ((imported_at AT TIME ZONE 'UTC') AT TIME ZONE $zone)::DATE
"""


class Transaction:
    """Everything one import, undo or setting changes: all of it happens, or nothing.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside ``BEGIN``. Temporary tables live on it, and no other sees them.
    registry : mapping
        The marts to refresh.
    """

    def __init__(self, cursor: duckdb.DuckDBPyConnection, registry: refresh.Marts) -> None:
        self.cursor = cursor
        self.discarded = False
        self._registry = registry

    @property
    def settings(self) -> Settings:
        """The settings as this transaction sees them, its own changes included."""
        return settings.read(self.cursor)[0]

    def refresh(self) -> None:
        """Make every mart anew from the tables as they are now; once per bundle of files.

        The first time there are sales, the settings that depend on how often customers buy are
        proposed from them, and the marts made with those.
        """
        in_force = self.settings
        zone = {"zone": in_force.time_zone}
        self.cursor.execute(IMPORTED_DAYS, zone)
        missing = rhythm.missing(self.cursor, self._registry)
        if missing and self.cursor.execute("SELECT 1 FROM conversion LIMIT 1").fetchall():
            as_of = self.cursor.execute(AS_OF, zone).fetchall()[0][0]
            selects = refresh.statements(rhythm.needed(self._registry), in_force)
            refresh.make(self.cursor, selects)
            if found := rhythm.propose(self.cursor, in_force, missing, as_of):
                settings.keep(self.cursor, found.values, found.origins)
        refresh.refresh(self.cursor, self._registry, self.settings)

    def has(self, names: Collection[str]) -> bool:
        """Say whether there are such marts."""
        return set(names) <= set(self._registry)

    def look_ahead(self, names: Collection[str]) -> bool:
        """Make some marts anew, to see what they would say; whether there are such marts.

        For a change that is discarded afterwards: all others stay as they were.
        """
        if not self.has(names):
            return False
        self.cursor.execute(IMPORTED_DAYS, {"zone": self.settings.time_zone})
        selects = refresh.statements({name: self._registry[name] for name in names}, self.settings)
        refresh.make(self.cursor, selects)
        return True

    def within_reach(self, path: Path) -> Path:
        """Return a path under which :attr:`cursor` can read a file, until the transaction ends."""
        return files.within_reach(self.cursor, path)

    def discard(self) -> None:
        """Say that nothing of this is to be kept (a dry run): it ends without trace or error."""
        self.discarded = True
