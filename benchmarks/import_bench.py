"""Import, replacement, undo and marts, each beside what DuckDB alone needs for the like."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.measure import alone
from benchmarks.report import Figure

#: The other files, which pages need too.
REST = ("customer", "conversion", "performance", "campaign")
READING = "read_csv of the same file into a new database"


def measure(folder: Path, files: dict[str, Path], rounds: int, say: Callable[[str], None]) -> list[Figure]:
    """Measure all that happens between a file and the marts.

    Parameters
    ----------
    folder : Path
        Where databases are made; ``full.duckdb`` is left there, with everything in it.
    files : dict of str to Path
        As :func:`benchmarks.data.generate` gives them.
    rounds : int
        How often each is measured, the bare step and ours in turns.
    say : callable
        Told what is being done.

    Returns
    -------
    list of Figure
    """
    first, second = str(files["touchpoint"]), str(files["touchpoint_again"])
    full, bare = str(folder / "full.duckdb"), str(folder / "bare.duckdb")
    found: dict[str, list[dict[str, Any]]] = {}

    def step(name: str, kind: str, **arguments: Any) -> dict[str, Any]:
        say(name)
        result = alone(kind, **arguments)
        found.setdefault(name, []).append(result)
        return result

    for _ in range(rounds):
        step("bare", "bare", file=first, database=bare)
        step("import", "take_in", files=[first], database=full, fresh=True)
        step("bare again", "bare", file=second, database=bare)
        again = step("replace", "take_in", files=[second], database=full, fresh=False)
        step("undo", "take_back", database=full, batch=again["batch"])
    Path(bare).unlink()
    step("rest", "take_in", files=[str(files[name]) for name in REST], database=full, fresh=False)
    for _ in range(rounds):
        step("marts", "refresh_marts", database=full)

    def seconds(name: str) -> list[float]:
        return [each["seconds"] for each in found[name]]

    def peak(name: str) -> int:
        return max(int(each["peak"]) for each in found[name])

    figures = [
        Figure("Import of the touchpoints, marts apart", seconds("import"), seconds("bare"),
               READING, peak("import"), most=2.5),
        Figure("Replacing them all", seconds("replace"), seconds("bare again"), READING, peak("replace")),
        Figure("Undoing that", seconds("undo"), seconds("bare again"), READING, peak("undo")),
        Figure("Import of the four other files", seconds("rest"), (), "", peak("rest")),
    ]  # fmt: skip
    marts = found["marts"]
    copying = "a plain copy of the same rows"
    whole = [sum(each["copies"].values()) for each in marts]
    figures.append(Figure("Refresh of all marts, committed", seconds("marts"), whole, copying, peak("marts")))
    for name, rows in marts[0]["rows"].items():
        ours, copies = ([each[part][name] for each in marts] for part in ("marts", "copies"))
        figures.append(Figure(f"· {name} ({rows:,} rows)", ours, copies if rows else (), copying))
    return figures
