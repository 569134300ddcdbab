"""Writes the example paths of ChannelAttribution as contacts and orders, one customer a journey."""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path
from typing import TextIO

from mediaplan.model import TABLES

SEPARATOR = ">"
CENT = Decimal("0.01")
#: Nearer than any lookback or window, however long the path.
APART = timedelta(hours=1)
#: Journeys begin on one of these days, in turns.
FIRST_DAY = datetime(2025, 1, 1)  # noqa: DTZ001 - times in the files are naive, and UTC by default
DAYS = 28
#: The first journey that converts comes so much later than it would in its turn.
LATER = timedelta(days=90)


@dataclass(frozen=True)
class Journey:
    """One customer's contacts, and the order they led to.

    Parameters
    ----------
    number : int
        Counted from 0 through all journeys.
    channels : tuple of str
        In order.
    revenue : Decimal, optional
        Of the order; None where there is none.
    """

    number: int
    channels: tuple[str, ...]
    revenue: Decimal | None


@dataclass(frozen=True)
class Written:
    """How many of each were written."""

    journeys: int
    contacts: int
    orders: int
    revenue: Decimal


def shares(value: Decimal, orders: int) -> list[Decimal]:
    """Share a value out over orders, in cents, evenly, and so that it adds up.

    Parameters
    ----------
    value : Decimal
        Rounded to the cent first, halves to the even cent: thousands of values of the example end
        in half a cent, and must not all go up.
    orders : int
        How many.

    Returns
    -------
    list of Decimal
        The first ones are a cent higher where it does not divide.
    """
    if not orders:
        return []
    each, left = divmod(int(value.quantize(CENT, ROUND_HALF_EVEN) / CENT), orders)
    return [(each + (place < left)) * CENT for place in range(orders)]


def journeys(paths: Path) -> Iterator[Journey]:
    """Read the journeys one by one.

    Parameters
    ----------
    paths : Path
        CSV, gzipped or not, with ``path`` (channels with ``>`` between), ``total_conversions``,
        ``total_conversion_value`` and ``total_null``.

    Yields
    ------
    Journey
        Of each line those that converted, then those that did not. A path may stand on several
        lines, as nearly half of the example's do.
    """
    opened = gzip.open if paths.suffix == ".gz" else open
    number = 0
    with opened(paths, "rt", encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            channels = tuple(step.strip() for step in line["path"].split(SEPARATOR))
            sold = shares(Decimal(line["total_conversion_value"]), int(line["total_conversions"]))
            for revenue in (*sold, *(None,) * int(line["total_null"])):
                yield Journey(number, channels, revenue)
                number += 1


def expand(paths: Path, folder: Path) -> Written:
    """Write the journeys of a file of paths as ``touchpoint.csv`` and ``conversion.csv``.

    Parameters
    ----------
    paths : Path
        As :func:`journeys` reads it.
    folder : Path
        Where to; made if need be.

    Returns
    -------
    Written

    Notes
    -----
    In the form of Mediaplan's own templates. Contacts are clicks an hour apart, and the order comes
    an hour after the last. A journey without an order is over only when the data goes on for longer
    than the lookback after it. All journeys lie in one month but the first that converts, which
    comes three months later: so every other is over at the as-of date, and there is no contact and
    no order that is not of the paths.
    """
    folder.mkdir(parents=True, exist_ok=True)
    contacts = orders = count = 0
    total = Decimal(0)
    with (
        (folder / "touchpoint.csv").open("w", encoding="utf-8", newline="") as met,
        (folder / "conversion.csv").open("w", encoding="utf-8", newline="") as sold,
    ):
        touchpoint = _writer(met, "touchpoint")
        conversion = _writer(sold, "conversion")
        for journey in journeys(paths):
            who, moment = f"c{journey.number}", FIRST_DAY + timedelta(days=journey.number % DAYS)
            if journey.revenue is not None and not orders:
                moment += LATER
            for channel in journey.channels:
                row = {"touchpoint_id": f"t{contacts}", "occurred_at": moment, "customer_id": who}
                touchpoint.writerow({**row, "channel": channel, "kind": "click", "purpose": "marketing"})
                contacts += 1
                moment += APART
            if journey.revenue is not None:
                row = {"conversion_id": f"o{orders}", "occurred_at": moment, "customer_id": who}
                row |= {"kind": "order", "status": "confirmed", "currency": "EUR"}
                conversion.writerow({**row, "revenue": journey.revenue})
                orders += 1
                total += journey.revenue
            count += 1
    return Written(count, contacts, orders, total)


def _writer(file: TextIO, table: str) -> csv.DictWriter[str]:
    """Begin a file with the header of a table's template."""
    writer = csv.DictWriter(file, [field.name for field in TABLES[table].fields], lineterminator="\n")
    writer.writeheader()
    return writer


def main(arguments: list[str] | None = None) -> int:
    """Expand a file from the command line.

    Parameters
    ----------
    arguments : list of str, optional
        Of the command line.

    Returns
    -------
    int
        Exit code.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.expand_paths", description=__doc__)
    parser.add_argument("paths", type=Path, help="paths.csv or paths.csv.gz")
    parser.add_argument("folder", type=Path, help="where touchpoint.csv and conversion.csv go")
    asked = parser.parse_args(arguments)
    done = expand(asked.paths, asked.folder)
    print(
        f"{done.journeys:,} journeys, {done.contacts:,} contacts, {done.orders:,} orders, {done.revenue} EUR"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
