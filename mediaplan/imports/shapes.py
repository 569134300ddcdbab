"""What most of a column looks like, where one cell tells nothing: names of people, mobile numbers."""

from __future__ import annotations

import duckdb

from mediaplan.imports.values.cells import literal

#: A French mobile number with nothing between its figures: many of them under one header are no
#: customers' numbers, one of them may be.
MOBILE = r"(?:0|33|0033|\+33)[67][0-9]{8}"
#: Words of letters alone, as people's names are: two to five, the first two of more than one letter.
PERSON = r"\p{L}[\p{L}.'’-]+,? \p{L}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}"


def mobile(cell: str) -> str:
    """Return the SQL of whether a text may be a mobile number with nothing between its figures."""
    return f"regexp_full_match({cell}, {literal(MOBILE)})"


def person(cell: str) -> str:
    """Return the SQL of whether a text may be the name of a person."""
    # Looked for in two steps: a pattern for every cell would cost more than all else
    return f"(contains({cell}, ' ') AND regexp_full_match({cell}, {literal(PERSON)}))"


def most(shape: str) -> str:
    """Return the SQL of whether a text has a shape that more than half of its column have."""
    return f"({shape} AND 2 * count(*) FILTER ({shape}) OVER () > count(*) OVER ())"


def people_by_shape(cursor: duckdb.DuckDBPyConnection, cells: str) -> bool:
    """Say whether most of some identifiers look like names of people, or like mobile numbers.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        Connection of the import.
    cells : str
        SQL of a query with one column, ``x``.
    """
    shapes = f"count(*) FILTER ({mobile('x')}) AS mobiles, count(*) FILTER ({person('x')}) AS people"
    query = f"SELECT 2 * greatest(mobiles, people) > n FROM (SELECT {shapes}, count(*) AS n FROM ({cells}))"
    return bool(cursor.execute(query).fetchall()[0][0])
