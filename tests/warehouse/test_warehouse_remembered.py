"""What was asked already is answered from memory, and never longer than the data stays as it is."""

from __future__ import annotations

import ibis
import pandas as pd
import pytest

from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.remembered import MOST_RESULTS, MOST_ROWS, Remembered, compiled
from tests.warehouse.shop import CUSTOMER, bring

SEGMENT = ("customer_id", "segment")


def how_many() -> ibis.Expr:
    return CUSTOMER.expr.agg(n=ibis._.count())


def count(warehouse: Warehouse) -> int:
    return int(warehouse.query(how_many())["n"].iloc[0])


def test_an_answer_is_that_of_the_data_as_it_is(warehouse: Warehouse) -> None:
    assert [count(warehouse), count(warehouse)] == [0, 0]
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    assert [count(warehouse), count(warehouse)] == [1, 1]
    undo(warehouse, 1)
    assert count(warehouse) == 0


def test_the_same_question_is_run_once(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[str] = []
    plain = Warehouse.sql
    monkeypatch.setattr(Warehouse, "sql", lambda self, sql, *more: run.append(sql) or plain(self, sql, *more))

    count(warehouse)
    count(warehouse)

    assert len(run) == 1


def test_who_changes_an_answer_changes_a_copy(warehouse: Warehouse) -> None:
    bring(warehouse, [{"customer_id": "a", "segment": "vip"}], SEGMENT)
    first = warehouse.query(how_many())
    first.loc[0, "n"] = 7

    again = warehouse.query(how_many())
    again.loc[0, "n"] = 8

    assert count(warehouse) == 1


def test_an_expression_written_twice_is_compiled_once() -> None:
    before = compiled.cache_info().misses
    first, second = (compiled(how_many().op(), "duckdb") for _ in range(2))

    assert first == second
    assert compiled.cache_info().misses - before <= 1


@pytest.mark.parametrize(("one", "other"), [(1, True), (1, 1.0), ("1", 1)])
def test_values_that_python_calls_equal_are_not_the_same_question(one: object, other: object) -> None:
    rows = CUSTOMER.expr
    first, second = (compiled(rows.select(value=ibis.literal(each)).op(), "duckdb") for each in (one, other))

    assert first != second


def test_a_late_answer_of_older_data_is_forgotten() -> None:
    memory = Remembered()
    memory.keep(2, "now", pd.DataFrame({"n": [2]}))
    memory.keep(1, "then", pd.DataFrame({"n": [1]}))

    assert memory.recall(2, "then") is None
    assert memory.recall(1, "then") is None
    assert memory.recall(2, "now") is not None


def test_long_answers_and_the_oldest_are_not_kept() -> None:
    memory = Remembered()
    memory.keep(1, "long", pd.DataFrame({"n": range(MOST_ROWS + 1)}))
    for number in range(MOST_RESULTS + 1):
        memory.keep(1, str(number), pd.DataFrame({"n": [number]}))

    assert memory.recall(1, "long") is None
    assert memory.recall(1, "0") is None
    assert memory.recall(1, "1") is not None
