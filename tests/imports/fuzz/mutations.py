"""One fuzz case for each number: an export, what was done to it, and what a person answers."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Literal

from mediaplan.imports import Options
from tests.imports.fuzz.answers import make_options
from tests.imports.fuzz.cells import CELLS, Rows
from tests.imports.fuzz.damage import BYTES, flip, truncate, webpage, workbook, wrapped
from tests.imports.fuzz.seeds import SEEDS, Seed, real_seeds

Way = Literal["dry run", "prepare", "load"]
NAMES = (
    "export.csv",
    "export.csv",
    "export.csv",
    "été 1.CSV",
    "a [b] 'c' {d} %s.csv",
    "export.xlsx",
    "noending",
)
REAL_SHARE = 0.15
LARGEST = 200_000  # bytes; more is tried in files of their own


@dataclass(frozen=True)
class Case:
    """A file and what is said with it.

    Parameters
    ----------
    number : int
        What it was made from; the same number makes the same case.
    name, content
        The file.
    options : Options
        The person's decisions.
    way : str
        What is done with it.
    fast : bool
        Whether DuckDB may read it as it is, however small it is.
    before : bytes
        What is loaded first where it is loaded: the export before it was changed, or nothing.
    told : str
        What was done to it, for whoever looks into a failure.
    """

    number: int
    name: str
    content: bytes
    options: Options
    way: Way = "dry run"
    fast: bool = False
    before: bytes = b""
    told: str = ""


def make_case(number: int) -> Case:
    """Make the case of a number.

    Parameters
    ----------
    number : int
        Any; where the real exports are missing, some numbers make other cases.

    Returns
    -------
    Case
    """
    rng = Random(number)  # noqa: S311 - cases, not secrets
    seed = _seed(rng)
    rows = seed.rows
    done = [seed.name]
    for change in _some(rng, CELLS, (0, 1, 1, 2, 2, 3)):
        rows = rows or [[""]]
        change(rng, rows)
        done.append(change.__name__)
    options = make_options(rng, seed, rows)
    name = rng.choice(NAMES)
    if rng.random() < 0.06:
        content, name = workbook(rng, rows), "export.xlsx"
        if rng.random() < 0.7:  # which of two sheets is asked for
            options = replace(options, constants={"sheet": "Data", **options.constants})
        done.append("workbook")
    elif rng.random() < 0.04:
        content, name = webpage(rng, rows), "export.xls"
        done.append("webpage")
    else:
        content = _written(rng, seed, rows)[:LARGEST]
        for damage in _some(rng, BYTES, (0, 0, 0, 1, 1, 2, 3)):
            content = damage(rng, content)[:LARGEST]
            done.append(damage.__name__)
    if rng.random() < 0.06:
        content, name = wrapped(rng, content, name)
        done.append("packed")
    if not content.isascii() and content[:2] in {b"PK", b"\x1f\x8b"} and rng.random() < 0.4:
        content = rng.choice((flip, truncate))(rng, content)
        done.append("damaged")
    way: Way = rng.choices(("dry run", "prepare", "load"), (81, 10, 9))[0]
    before = _bytes(seed, seed.text) if way == "load" and rng.random() < 0.5 else b""
    return Case(number, name, content, options, way, rng.random() < 0.4, before, ", ".join(done))


def _seed(rng: Random) -> Seed:
    """Choose an export: where real ones are missing, only the cases that are made of them differ."""
    chosen: tuple[Seed, ...] = SEEDS
    if rng.random() < REAL_SHARE:
        chosen = real_seeds() or SEEDS
    return rng.choices(chosen, [4 if seed.loads else 1 for seed in chosen])[0]


def _some(rng: Random, changes: Mapping[Callable[..., Any], int], counts: tuple[int, ...]) -> list[Any]:
    """Choose changes, the usual ones more often."""
    return rng.choices(list(changes), list(changes.values()), k=rng.choice(counts))


def _bytes(seed: Seed, text: str) -> bytes:
    """Write a text as the tool does, as far as its encoding can."""
    return text.encode(seed.encoding, "replace")


def _written(rng: Random, seed: Seed, rows: Rows) -> bytes:
    """Write cells as a file, most often as the tool does."""
    delimiter = seed.delimiter if rng.random() < 0.8 else rng.choice((",", ";", "\t", "|"))
    end = "\n" if rng.random() < 0.7 else rng.choice(("\r\n", "\r"))
    file = io.StringIO()
    if rng.random() < 0.1:
        file.write(end.join(delimiter.join(row) for row in rows) + end)  # as scripts do: nothing quoted
    else:
        all_quoted = rng.random() < 0.2
        csv.writer(
            file,
            delimiter=delimiter,
            lineterminator=end,
            quoting=csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL,
        ).writerows(rows)
    return _bytes(seed, file.getvalue())
