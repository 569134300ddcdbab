"""The history of imports: what was noted of each, which can be undone, and why lines were left out."""

from __future__ import annotations

import pytest

from mediaplan.model import MediaplanError, text
from mediaplan.warehouse import Warehouse, active_duplicate, history, load, new_batch, quarantined, undo
from mediaplan.warehouse.quarantine import keep
from tests.warehouse.shop import CUSTOMER, bring, rows_of, stage


@pytest.mark.parametrize("batch_id", [0, 2, -1])
def test_an_unknown_batch_cannot_be_undone(warehouse: Warehouse, batch_id: int) -> None:
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    before = warehouse.data_version

    with pytest.raises(MediaplanError, match=f"There is no import number {batch_id}"):
        undo(warehouse, batch_id)
    assert warehouse.data_version == before
    assert rows_of(warehouse, "customer_id") == [("a",)]


def test_a_batch_is_undone_once(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    undo(warehouse, 1)

    with pytest.raises(MediaplanError, match="Import 1 was undone already"):
        undo(warehouse, 1)


def test_history_is_newest_first_with_what_was_noted(warehouse: Warehouse) -> None:
    with warehouse.write() as tx:
        batch = new_batch(tx, file='été; "x".csv', sha256="ab", settings_hash="cd", mapping={"spend": "Coût"})
        load(
            tx,
            CUSTOMER,
            stage(tx, "customer", [{"customer_id": "a"}], ("customer_id",)),
            ("customer_id",),
            batch,
        )
    bring(warehouse, [{"customer_id": "b"}], ("customer_id",))
    undo(warehouse, 1)

    frame = history(warehouse)

    assert frame["batch_id"].tolist() == [2, 1]
    assert frame["status"].tolist() == ["active", "undone"]
    assert frame.loc[1, "file"] == 'été; "x".csv'
    assert frame.loc[1, "mapping"] == '{"spend": "Coût"}'
    assert frame.loc[0, "bundle_id"] == 2
    assert frame.loc[0, "rows_loaded"] == 1


def test_the_same_bytes_read_the_same_way_are_known_while_active(warehouse: Warehouse) -> None:
    with warehouse.write() as tx:
        first = new_batch(tx, sha256="ab", settings_hash="cd")
        assert active_duplicate(tx, "ab", "cd") == first
        assert active_duplicate(tx, "ab", "other settings") is None
        assert active_duplicate(tx, "other bytes", "cd") is None
    undo(warehouse, first)
    with warehouse.write() as tx:
        assert active_duplicate(tx, "ab", "cd") is None
        tx.discard()


def test_quarantine_keeps_the_reason_as_a_sentence(warehouse: Warehouse) -> None:
    inner = text("not a number")
    reason = text("“{value}” in {column}: {why}", value="1,2,3", column="Coût", why=inner)
    with warehouse.write() as tx:
        batch = new_batch(tx)
        keep(tx, batch, [(9, "Coût", "1,2,3", reason), (4, "Day", None, inner)])

    frame = quarantined(warehouse, batch)

    assert frame["line"].tolist() == [4, 9]
    assert frame["reason"].tolist() == [inner, reason]
    assert str(frame["reason"][1]) == "“1,2,3” in Coût: not a number"
