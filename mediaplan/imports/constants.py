"""Values that all rows have, because a person or a declaration said so."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from mediaplan.imports.options import ANSWERS, Options
from mediaplan.imports.sources import Source
from mediaplan.imports.values.dates import FIRST_YEAR, LAST_YEAR
from mediaplan.imports.values.words import canonical
from mediaplan.model import Column, MediaplanError, Type, text

PERIOD = ("period_start", "period_end")


def constant(column: Column, value: str) -> str:
    """Return a constant as its field holds it.

    Parameters
    ----------
    column : Column
        The field.
    value : str
        As the person or the declaration wrote it.

    Returns
    -------
    str
        Canonical: a known choice, an ISO date, a plain number, a currency in capitals.

    Raises
    ------
    MediaplanError
        The field cannot hold it.
    """
    written = value.strip()
    kept: str | None = written
    try:
        if column.name == "currency":
            kept = written.upper() if re.fullmatch("[A-Za-z]{3}", written) else None
        elif column.choices:
            kept = canonical(column, written)
        elif column.type is Type.DATE:
            kept = _sane(date.fromisoformat(written)).isoformat()
        elif column.type is Type.TIME:
            kept = str(_sane(datetime.fromisoformat(written)))
        elif column.type in {Type.COUNT, Type.NUMBER, Type.MONEY}:
            kept = str(Decimal(written)) if Decimal(written).is_finite() else None
    except (ValueError, InvalidOperation):
        kept = None
    if not kept:
        raise MediaplanError(
            text(
                "“{value}” cannot be the value of {label} ({field}). {meaning}",
                value=value,
                label=text(column.label),
                field=column.name,
                meaning=text(column.meaning),
            )
        )
    return kept


def _sane(moment: date) -> date:
    """Return a day or time whose year a business can have; ValueError for any other."""
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(moment)
    return moment


def constant_time(value: str, zone: str, local_zone: str) -> tuple[str, str]:
    """Return a constant time in UTC, and its local day."""
    moment = datetime.fromisoformat(value)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(sep=" "), moment.astimezone(ZoneInfo(local_zone)).date().isoformat()


def check_constants(source: Source, options: Options) -> None:
    """Refuse what cannot be the value of all rows.

    Parameters
    ----------
    source : Source
        What the file is.
    options : Options
        The person's decisions.

    Raises
    ------
    MediaplanError
        A field that no table of the source has, a value that its field cannot hold, or a period
        that ends before it starts.
    """
    fields = {column.name: column for table in source.tables.values() for column in table.fields}
    for name, value in options.fixed.items():
        if name not in fields:
            raise MediaplanError(
                text(
                    "There is no field “{field}” in {table}. The fields are: {fields}. "
                    "Beside them: {answers}.",
                    field=name,
                    table=", ".join(source.tables),
                    fields=", ".join(fields),
                    answers=", ".join(ANSWERS),
                )
            )
        constant(fields[name], value)
    start, end = (options.fixed.get(name) for name in PERIOD)
    if start and end and start > end:
        raise MediaplanError(
            text(
                "The period you gave ends on {end}, before it starts on {start}. Turn the two around.",
                start=date.fromisoformat(start),
                end=date.fromisoformat(end),
            )
        )
