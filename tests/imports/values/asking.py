"""Asks an expression over cells, as the import does."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from mediaplan.imports.values.cells import filled, folded

DUCKDB = duckdb.connect()


def on(cells: Sequence[str | None], query: str) -> list[tuple[object, ...]]:
    """Run a query over cells: ``x`` as read, ``f`` folded."""
    values = "SELECT unnest(range(len($cells))) AS place, unnest($cells::VARCHAR[]) AS v"
    view = f"(SELECT place, {filled('v')} AS x, {folded(filled('v'))} AS f FROM ({values}))"
    return DUCKDB.execute(query.replace("%view", view), {"cells": list(cells)}).fetchall()


def ask(sql: str, *cells: str | None) -> list[object]:
    """Return what an expression over ``x`` gives for each cell."""
    found = on(cells, f"SELECT {sql} FROM %view ORDER BY place")
    return [row[0] for row in found]
