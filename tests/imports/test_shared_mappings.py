"""A saved mapping goes out as a small file and comes in like any other, every word of it checked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports import Options, Result, import_files, prepare
from mediaplan.imports.saved import Saved, saved_mappings
from mediaplan.imports.sharing import as_file, file_names, read_mapping
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
SHARED = """\
{
  "mediaplan_mapping": 1,
  "file": "zamówienia.csv",
  "header": ["Nr zamówienia", "Data", "Ilość", "Cena", "Status=?"],
  "table": "conversion",
  "source": "template",
  "map": {"conversion_id": "Nr zamówienia", "occurred_at": "Data", "revenue": "Ilość * Cena"},
  "set": {"currency": "PLN", "kind": "order", "status": "confirmed", "date_order": "dmy"},
  "skip": [{"column": "Status=?", "pattern": "zwrot*"}],
  "ask": ["store"]
}
"""
ORDERS = "Nr zamówienia;Data;Ilość;Cena;Status=?\n1;03/04/2026;2;10,50;ok\n2;04/04/2026;1;5,00;zwrot 7\n"


def one(warehouse: Warehouse, file: Path, options: Options | None = None, *, dry_run: bool = False) -> Result:
    (result,) = import_files(warehouse, [file], options, dry_run=dry_run)
    return result


def told(**changes: Any) -> str:
    return json.dumps(json.loads(SHARED) | changes)


def test_a_mapping_from_elsewhere_reads_the_next_file_as_one_of_ours(
    warehouse: Warehouse, write: Write
) -> None:
    result = one(warehouse, write(SHARED, "orders.mapping.json"))
    assert (result.status, result.rows_read, result.accounted, result.table) == ("loaded", 0, 0, "conversion")
    assert result.message == (
        "A saved mapping for files with these columns: “Nr zamówienia”, “Data”, “Ilość”, “Cena”, “Status=?”."
    )
    asked = one(warehouse, write(ORDERS, "may.csv"))
    assert [each.name for each in asked.questions] == ["store"]
    loaded = one(warehouse, write(ORDERS, "may.csv"), Options(constants={"store": "Kraków"}))
    assert (loaded.status, loaded.rows_loaded, loaded.rows_skipped) == ("loaded", 1, 1)
    assert " for zamówienia.csv." in loaded.message
    found = warehouse.sql(
        "SELECT conversion_id, day::DATE::VARCHAR, revenue::DOUBLE, currency, store FROM conversion"
    )
    assert list(found.itertuples(index=False, name=None)) == [("1", "2026-04-03", 21.0, "PLN", "Kraków")]


def test_what_is_written_is_read_back_as_it_was(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(SHARED))
    (saved,) = saved_mappings(warehouse)
    back = write(as_file(saved), "back.json")
    assert json.loads(as_file(saved)) == json.loads(SHARED)
    assert (read_mapping(back).decided, read_mapping(back).header) == (saved.decided, saved.header)


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    columns=st.lists(WORDS, min_size=1, max_size=6),
    file=WORDS,
    pattern=WORDS.filter(lambda each: "@" not in each),
)
def test_whatever_the_columns_are_called_a_mapping_is_read_back_as_it_was(
    write: Write, columns: list[str], file: str, pattern: str
) -> None:
    header = ("customer", *columns)
    rules = (("customer", "".join(each for each in pattern if not each.isdigit())),)
    saved = Saved(file, header, "customer", "template", {"customer_id": "customer"}, {}, rules, ("store",))
    back = read_mapping(write(as_file(saved), "back.json"))
    assert (back.file, back.header, back.decided) == (file, header, saved.decided)


def test_the_same_mapping_twice_is_unchanged(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(SHARED))
    again = one(warehouse, write(SHARED, "again.json"))
    assert (again.status, again.message) == ("unchanged", "This mapping is saved already: nothing to do.")
    assert len(saved_mappings(warehouse)) == 1


def test_another_mapping_for_these_columns_takes_the_place_and_says_so(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(SHARED))
    result = one(warehouse, write(told(ask=[])))
    assert "It takes the place of what was decided on " in result.message
    assert [each.asked for each in saved_mappings(warehouse)] == [()]


def test_looking_at_one_keeps_nothing(warehouse: Warehouse, write: Write) -> None:
    assert prepare(write(SHARED), Options(), warehouse).result.status == "dry_run"
    assert one(warehouse, write(SHARED), dry_run=True).status == "dry_run"
    assert saved_mappings(warehouse) == []


def test_a_mapping_and_the_file_it_reads_come_in_together(warehouse: Warehouse, write: Write) -> None:
    results = import_files(warehouse, [write(told(ask=[]), "m.json"), write(ORDERS, "may.csv")])
    assert [each.status for each in results] == ["loaded", "loaded"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("mapping.csv", SHARED),
        ("x", "\ufeff  \n" + SHARED),
    ],
    ids=["whatever it is called", "a byte-order mark and blanks before it"],
)
def test_it_is_known_by_what_it_holds(warehouse: Warehouse, write: Write, name: str, content: str) -> None:
    assert one(warehouse, write(content, name)).status == "loaded"


def test_a_file_that_only_speaks_of_it_is_read_as_what_it_is(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write('customer_id,segment\n7,"{""mediaplan_mapping"": 1}"\n'))
    assert (result.status, result.table) == ("loaded", "customer")


REFUSED = {
    "a newer form": ({"mediaplan_mapping": 2}, "is a saved mapping of a newer Mediaplan"),
    "no version": ({"mediaplan_mapping": "1"}, "“mediaplan_mapping” in"),
    "true for a version": ({"mediaplan_mapping": True}, "“mediaplan_mapping” in"),
    "a word it does not know": ({"run": "rm"}, "“run” in"),
    "no table": ({"table": "nothing"}, "There is no table “nothing”"),
    "no source": ({"source": "nothing"}, "The source “nothing” is not known"),
    "a source of another table": ({"source": "meta_ads"}, "do not fill the table conversion"),
    "no field": ({"map": {"nothing": "Data"}}, "There is no field “nothing”"),
    "no column": ({"map": {"occurred_at": "Dzień"}}, "The file has no column “Dzień”"),
    "no constant": ({"set": {"nothing": "x"}}, "There is no field “nothing”"),
    "no value": ({"set": {"currency": "zł"}}, "“zł” cannot be the value of Currency"),
    "no answer": ({"set": {"date_order": "ymd"}}, "“ymd” is not an answer for date_order"),
    "one file's own value": ({"set": {"store": "Kraków"}}, "“store” is of one file alone"),
    "one file's own answer": ({"set": {"accept_bad_rows": "yes"}}, "“accept_bad_rows” is of one file alone"),
    "a mapping of a mapping": ({"set": {"saved": "no"}}, "“saved” is of one file alone"),
    "a rule without its column": ({"skip": [{"column": "X", "pattern": "y"}]}, "no column “X”"),
    "a rule that names a person": ({"skip": [{"column": "Data", "pattern": "a@b.pl"}]}, "“skip” in"),
    "rules that are none": ({"skip": ["a=b"]}, "“skip” in"),
    "rules without words": ({"skip": [{"column": "Data", "pattern": 1}]}, "“pattern” in"),
    "no header": ({"header": []}, "“header” in"),
    "a header of blanks": ({"header": ["", " "]}, "“header” in"),
    "a header of numbers": ({"header": [1, 2]}, "“header” in"),
    "a field to ask for that is none": ({"ask": ["nothing"]}, "“nothing” in"),
    "a value that is no text": ({"set": {"currency": None}}, "“currency” in"),
    "a list for a mapping": ({"map": ["Data"]}, "“map” in"),
    "half a character": ({"file": "a\ud800"}, "“file” in"),
    "a NUL byte": ({"header": ["Nr zam\0wienia"]}, "“header” in"),
    "no name": ({"file": None}, "“file” in"),
}


@pytest.mark.parametrize(("changes", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_is_wrong_in_it_is_said_and_nothing_is_kept(
    warehouse: Warehouse, write: Write, changes: dict[str, Any], sentence: str
) -> None:
    result = one(warehouse, write(told(**changes), "bad.json"))
    assert (result.status, result.rows_read) == ("refused", 0)
    assert sentence in result.message
    assert saved_mappings(warehouse) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (SHARED[:200], "is damaged: it is no whole JSON file"),
        (SHARED.encode("utf-16-le").replace(b"\x00", b"") + b"\xff", "is damaged"),
        ('{"mediaplan_mapping": 1, "header": ' + "[" * 100_000, "is damaged"),
        (told(file="x" * (5 << 20)), "is too large to be a saved mapping"),
    ],
    ids=["cut off", "no UTF-8", "brackets without end", "five megabytes"],
)
def test_a_damaged_one_is_refused(
    warehouse: Warehouse, write: Write, content: str | bytes, sentence: str
) -> None:
    result = one(warehouse, write(content, "bad.json"))
    assert result.status == "refused"
    assert sentence in result.message


def test_files_are_called_after_what_they_were_decided_for(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(told(file="../clients 2026.csv")))
    one(warehouse, write(told(file="clients 2026.xlsx", header=[*json.loads(SHARED)["header"], "x"])))
    one(warehouse, write(told(file="…", header=[*json.loads(SHARED)["header"], "y"])))
    names = file_names(sorted(saved_mappings(warehouse), key=lambda each: each.number))
    assert names == {
        1: "clients_2026.mapping.json",
        2: "clients_2026-2.mapping.json",
        3: "export.mapping.json",
    }


def test_a_mapping_that_is_read_says_what_is_wrong_by_an_error_of_ours(write: Write) -> None:
    with pytest.raises(MediaplanError, match="nothing"):
        read_mapping(write(told(map={"nothing": "Data"})))
