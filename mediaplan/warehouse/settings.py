"""The settings as the database keeps them: every version, so that any answer can be explained later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

import duckdb

from mediaplan.model import SETTINGS, MediaplanError, Settings, text

#: Who or what a setting's value comes from.
PERSON, DATA, DEFAULT = "person", "data", "default"


def read(cursor: duckdb.DuckDBPyConnection, version: int | None = None) -> tuple[Settings, int]:
    """Return the settings of a version.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection to the database.
    version : int, optional
        The version; the one in force when not given.

    Returns
    -------
    tuple of Settings and int
        The settings, and their version. A new database has version 1, the defaults.
    """
    rows = cursor.execute(
        "SELECT name, arg_max(value, version)::VARCHAR, max(version) FROM setting "
        "WHERE version <= coalesce(?, version) GROUP BY name",
        [version],
    ).fetchall()
    values = {name: _frozen(json.loads(value)) for name, value, _ in rows if name in SETTINGS}
    return Settings(**values), max((number for _, _, number in rows), default=1)


def origins(cursor: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Return where the value of each setting comes from that was ever stored.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection to the database.

    Returns
    -------
    dict
        Name -> ``"person"`` (chosen), ``"data"`` (proposed from the data) or ``"default"`` (the
        data was not enough to propose one).
    """
    rows = cursor.execute("SELECT name, arg_max(origin, version) FROM setting GROUP BY name").fetchall()
    return dict(rows)


def keep(
    cursor: duckdb.DuckDBPyConnection, values: dict[str, Any], origin: Mapping[str, str] | None = None
) -> bool:
    """Store changed settings as a new version.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    values : dict
        New values by name; the others stay.
    origin : mapping, optional
        Where each value comes from; a person chose those it does not name.

    Returns
    -------
    bool
        False where nothing differs: then there is no new version.

    Raises
    ------
    MediaplanError
        For a name that is no setting, or a value that :class:`~mediaplan.model.Settings` refuses.
    """
    for name in values:
        if name not in SETTINGS:
            raise MediaplanError(text("There is no setting called “{name}”.", name=name))
    before, version = read(cursor)
    after = replace(before, **{name: _frozen(value) for name, value in values.items()})
    now = datetime.now(UTC).replace(tzinfo=None)
    old, new = asdict(before), asdict(after)
    told = origin or {}
    changed = [
        (version + 1, name, json.dumps(new[name]), now, told.get(name, PERSON))
        for name in new
        if new[name] != old[name]
    ]
    if changed:
        cursor.executemany("INSERT INTO setting VALUES (?, ?, ?, ?, ?)", changed)
    return bool(changed)


def _frozen(value: Any) -> Any:
    """Return a value with lists, which JSON has, as tuples, which settings have."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list | tuple) else value
