"""What a database is at: its settings, its version, and the last day it speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import duckdb

from mediaplan.model import Settings
from mediaplan.warehouse import settings
from mediaplan.warehouse.transaction import AS_OF


@dataclass(frozen=True)
class State:
    """What a database is at, replaced as a whole when a transaction is committed."""

    settings: Settings
    settings_version: int
    origins: Mapping[str, str]
    data_version: int
    as_of: date | None


def state_of(cursor: duckdb.DuckDBPyConnection) -> State:
    """Return what a database is at, as a connection sees it."""
    in_force, version = settings.read(cursor)
    data_version = cursor.execute("SELECT data_version FROM mediaplan_meta").fetchall()[0][0]
    as_of = cursor.execute(AS_OF, {"zone": in_force.time_zone}).fetchall()[0][0]
    return State(in_force, version, settings.origins(cursor), data_version, as_of)
