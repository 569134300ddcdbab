"""Any imports, retirements and undos leave what the batches still active make in an empty database."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mediaplan.warehouse import Warehouse, undo
from tests.warehouse.shop import MARTS, bring, retired, rows_of

VALUES = ("segment", "region", "store", "market")
KEYS = tuple("abcde")
SHOWN = ("customer_id", *VALUES, "batch_id")

cells = st.sampled_from([None, "", "x", "y"])
files = st.tuples(
    st.sets(st.sampled_from(VALUES)),
    st.dictionaries(st.sampled_from(KEYS), st.tuples(*[cells] * len(VALUES)), max_size=len(KEYS)),
)


@dataclass
class Batch:
    """What one import said, and which keys it retired."""

    number: int
    columns: set[str]
    rows: dict[str, dict[str, Any]]
    retired: set[str] = field(default_factory=set)


def in_a_fresh_database(batches: list[Batch]) -> list[tuple]:
    """Work out by hand what these batches leave: one dictionary laid over the other."""
    table: dict[str, dict[str, Any]] = {}
    for batch in batches:
        for key, row in batch.rows.items():
            before = table.get(key, dict.fromkeys(VALUES))
            said = {column: row[column] for column in batch.columns}
            table[key] = before | said | {"customer_id": key, "batch_id": batch.number}
        for key in batch.retired:
            table.pop(key, None)
    return sorted((tuple(row[name] for name in SHOWN) for row in table.values()), key=repr)


def word_by_word(batches: list[Batch], key: str) -> list[tuple[int, str]]:
    """Return what each batch says of a key, oldest first: a retirement with nothing below says nothing."""
    said: list[tuple[int, str]] = []
    for batch in batches:
        if key in batch.rows:
            said.append((batch.number, "brought"))
        elif key in batch.retired and any(what == "brought" for _, what in said):
            said.append((batch.number, "retired"))
    return said


class Imports(RuleBasedStateMachine):
    """A database, and beside it the plain list of what is still active."""

    @initialize()
    def begin(self) -> None:
        """Open an empty database."""
        self.folder = tempfile.TemporaryDirectory()
        self.warehouse = Warehouse.open(Path(self.folder.name) / "shop.duckdb", marts=MARTS)
        self.active: list[Batch] = []

    @rule(file=files)
    def import_file(self, file: tuple[set[str], dict[str, tuple]]) -> None:
        """Import a file, whose counts must be those worked out from the table before it."""
        columns, cells_by_key = file
        rows = {key: dict(zip(VALUES, values, strict=True)) for key, values in cells_by_key.items()}
        before = {row[0]: dict(zip(SHOWN, row, strict=True)) for row in rows_of(self.warehouse, *SHOWN)}
        listed = [{"customer_id": key, "lines": 2, **row} for key, row in rows.items()]
        batch_id, loaded = bring(self.warehouse, listed, ("customer_id", *sorted(columns)))

        met = [key for key in rows if key in before]
        same = [key for key in met if all(rows[key][name] == before[key][name] for name in columns)]
        assert (loaded.table_rows, loaded.unchanged) == (len(rows), 2 * len(same))
        assert loaded.replaced == 2 * (len(met) - len(same))
        self.active.append(Batch(batch_id, columns, rows))

    @precondition(lambda self: len(self.active) > 1)
    @rule(data=st.data())
    def retire_some(self, data: st.DataObject) -> None:
        """Let any active batch, the newest or not, retire keys it does not hold of those before it."""
        place = data.draw(st.integers(1, len(self.active) - 1), label="batch")
        batch = self.active[place]
        before = {key for earlier in self.active[:place] for key in earlier.rows}
        keys = data.draw(st.sets(st.sampled_from(KEYS)), label="keys") & (before - set(batch.rows))
        rows = len(in_a_fresh_database(self.active))
        batch.retired |= keys
        gone = rows - len(in_a_fresh_database(self.active))
        assert retired(self.warehouse, sorted(keys), batch.number) == gone

    @precondition(lambda self: self.active)
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        """Take back any batch that is active."""
        batch = data.draw(st.sampled_from([each.number for each in self.active]), label="batch")
        undo(self.warehouse, batch)
        self.active = [kept for kept in self.active if kept.number != batch]

    @invariant()
    def is_what_a_fresh_import_makes(self) -> None:
        """Hold the promise of undo."""
        assert sorted(rows_of(self.warehouse, *SHOWN), key=repr) == in_a_fresh_database(self.active)

    @invariant()
    def marts_agree(self) -> None:
        """Hold that marts are made of what stands."""
        by_mart = rows_of(self.warehouse, "segment", "customers", table="mart_customers_by_segment")
        by_hand = self.warehouse.sql("SELECT segment, count(*) FROM customer GROUP BY 1 ORDER BY ALL")
        assert [row[1] for row in by_mart] == by_hand["count_star()"].tolist()

    @invariant()
    def versions_are_of_shared_keys_alone(self) -> None:
        """Hold that nothing is kept twice or for nothing."""
        said = {key: word_by_word(self.active, key) for key in KEYS}
        kept = rows_of(self.warehouse, "customer_id", "batch_id", "retired", table="customer_version")
        assert {key for key, *_ in kept} == {key for key, words in said.items() if len(words) > 1}
        assert len({(key, batch) for key, batch, _ in kept}) == len(kept)
        assert all((batch, "retired" if gone else "brought") in said[key] for key, batch, gone in kept)

    def teardown(self) -> None:
        """Close and remove the database."""
        if hasattr(self, "warehouse"):
            self.warehouse.close()
            self.folder.cleanup()


Imports.TestCase.settings = settings(
    max_examples=20, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestImports = Imports.TestCase
