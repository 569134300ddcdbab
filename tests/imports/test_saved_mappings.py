"""What a person decided of a file is remembered for the next with the same columns, said, and never half."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files, prepare
from mediaplan.imports.saved import Saved, forget_mapping, saved_mappings
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse, history, undo

Write = Callable[..., Path]
#: As a Dutch shop's own program might write its customers.
HEADER = "Klantnr;Groep;Klant sinds;Filiaal\n"
MARCH = f"{HEADER}7;Gold;03/04/2026;Gent\n8;Silver;05/06/2026;Gent\n"
APRIL = f"{HEADER}9;Gold;07/08/2026;Gent\n"
COLUMNS = {"customer_id": "Klantnr", "segment": "Groep", "created_at": "Klant sinds"}
DECIDED = Options(table="customer", mapping=COLUMNS, constants={"date_order": "dmy"})


def one(warehouse: Warehouse, file: Path, options: Options | None = None, *, dry_run: bool = False) -> Result:
    (result,) = import_files(warehouse, [file], options, dry_run=dry_run)
    assert result.status in {"needs_mapping", "refused"} or result.accounted == result.rows_read
    return result


def decided(warehouse: Warehouse) -> list[dict[str, object]]:
    return [each.decided for each in saved_mappings(warehouse)]


def customers(warehouse: Warehouse) -> list[tuple[str, ...]]:
    rows = warehouse.sql("SELECT customer_id, segment, created_at::DATE::VARCHAR FROM customer ORDER BY 1")
    return list(rows.itertuples(index=False, name=None))


def days_read_as(warehouse: Warehouse) -> set[str]:
    return {day for _, _, day in customers(warehouse)}


def test_the_next_file_with_these_columns_is_read_as_the_first_was_decided(
    warehouse: Warehouse, write: Write
) -> None:
    first = one(warehouse, write(MARCH, "march.csv"), DECIDED)
    assert "How this file was read is remembered" in first.message
    next_ = one(warehouse, write(APRIL, "april.csv"))
    assert (next_.status, next_.rows_loaded, next_.mapping) == ("loaded", 1, first.mapping)
    assert customers(warehouse) == [
        ("7", "Gold", "2026-04-03"),
        ("8", "Silver", "2026-06-05"),
        ("9", "Gold", "2026-08-07"),
    ]
    assert " for march.csv." in next_.message
    assert next_.message.count("Read as decided on ") == 1
    assert "--map 'customer_id=Klantnr'" in str(next_.unsure[-1])
    assert "remembered" not in next_.message, "nothing new was decided"


def test_what_is_kept_of_it(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    (saved,) = saved_mappings(warehouse)
    assert (saved.number, saved.file) == (1, "march.csv")
    assert saved.header == ("Klantnr", "Groep", "Klant sinds", "Filiaal")
    assert saved.decided == {
        "table": "customer",
        "source": "template",
        "map": COLUMNS,
        "set": {"date_order": "dmy"},
        "skip": [],
        "ask": [],
    }


@pytest.mark.parametrize(
    ("header", "known"),
    [
        ("KLANTNR;Gròep;Klant  sinds;Filiaal\n", True),
        ("Groep;Klantnr;Klant sinds;Filiaal\n", False),
        ("Klantnr;Groep;Klant sinds\n", False),
        ("Klantnr;Groep;Klant sinds;Filiaal;Land\n", False),
    ],
    ids=["case, accents and spaces", "another order", "a column less", "a column more"],
)
def test_the_same_columns_in_the_same_order_are_the_same_header(
    warehouse: Warehouse, write: Write, header: str, known: bool
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    rest = ["10", "Gold", "07/08/2026", "Gent", "BE"][: header.count(";") + 1]
    result = one(warehouse, write(header + ";".join(rest) + "\n", "april.csv"))
    assert result.status == ("loaded" if known else "needs_mapping")


def test_a_header_with_a_column_more_is_offered_the_mapping_and_takes_it_once_told(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    wider = write("Klantnr;Groep;Klant sinds;Filiaal;Land\n9;Gold;07/08/2026;Gent;BE\n", "april.csv")
    asked = one(warehouse, wider)
    assert asked.status == "needs_mapping"
    assert "march.csv, decided about on " in asked.message
    assert "--set saved=1" in asked.message
    taken = one(warehouse, wider, Options(constants={"saved": "1"}))
    assert (taken.status, taken.rows_loaded) == ("loaded", 1)
    assert "2026-08-07" in days_read_as(warehouse)
    assert len(saved_mappings(warehouse)) == 2, "remembered for the wider header too"
    more = one(
        warehouse, write("Klantnr;Groep;Klant sinds;Filiaal;Land\n10;Gold;01/02/2026;Gent;BE\n", "m.csv")
    )
    assert more.status == "loaded"


def test_a_mapping_that_reads_a_column_which_is_gone_is_said_and_not_half_applied(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    narrow = write("Klantnr;Groep;Filiaal\n9;Gold;Gent\n", "april.csv")
    gone = "it reads “Klant sinds”, which this file does not have"
    asked = one(warehouse, narrow)
    assert (asked.status, asked.mapping) == ("needs_mapping", {})
    assert gone in asked.message
    refused = one(warehouse, narrow, Options(constants={"saved": "1"}))
    assert refused.status == "refused"
    assert gone in refused.message
    assert len(customers(warehouse)) == 2


def test_what_the_person_says_now_goes_before_it_and_takes_its_place(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    result = one(warehouse, write(APRIL, "april.csv"), Options(mapping={"segment": "Filiaal"}))
    assert customers(warehouse)[2] == ("9", "Gent", "2026-08-07")
    assert "Read as decided on" in result.message
    (kept,) = saved_mappings(warehouse)
    assert (kept.number, kept.file) == (1, "april.csv")
    assert kept.mapping == COLUMNS | {"segment": "Filiaal"}
    one(warehouse, write(f"{HEADER}10;Gold;01/02/2026;Brugge\n", "may.csv"))
    assert customers(warehouse)[0] == ("10", "Brugge", "2026-02-01")


def test_a_constant_now_goes_before_a_saved_column_and_a_column_before_a_saved_constant(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    one(warehouse, write(APRIL, "april.csv"), Options(constants={"segment": "All"}))
    assert customers(warehouse)[2][1] == "All"
    (kept,) = saved_mappings(warehouse)
    assert "segment" not in kept.mapping
    assert (kept.constants, kept.asked) == ({"date_order": "dmy"}, ("segment",))


def test_who_says_everything_again_as_a_nightly_script_does_is_told_nothing(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    result = one(warehouse, write(APRIL, "april.csv"), DECIDED)
    assert result.status == "loaded"
    assert "Read as decided" not in result.message
    assert "remembered" not in result.message
    assert [each.file for each in saved_mappings(warehouse)] == ["march.csv"], "the same was decided"


def test_another_table_is_another_decision(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    other = Options(
        table="identity", mapping={"value": "Klantnr", "customer_id": "Klantnr"}, constants={"kind": "shop"}
    )
    result = one(warehouse, write(APRIL, "april.csv"), other)
    assert (result.status, result.table) == ("loaded", "identity")
    assert "Read as decided" not in result.message
    assert [each["table"] for each in decided(warehouse)] == ["identity"]


def test_saved_no_reads_a_file_as_if_nothing_were_known_of_its_like(
    warehouse: Warehouse, write: Write
) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    assert one(warehouse, write(APRIL, "a.csv"), Options(constants={"saved": "no"})).status == "needs_mapping"
    assert len(saved_mappings(warehouse)) == 1


@pytest.mark.parametrize("value", ["yes", "0", "-1", "1 OR 1", ""])
def test_saved_is_no_or_a_number(value: str) -> None:
    if value:
        with pytest.raises(MediaplanError, match="is not an answer for saved"):
            Options(constants={"saved": value})
    else:
        assert Options(constants={"saved": value}).answer("saved") is None


def test_a_number_that_no_mapping_has_is_refused(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(APRIL), Options(constants={"saved": "7"}))
    assert (result.status, "no saved mapping number 7" in result.message) == ("refused", True)


def test_the_same_file_read_by_its_saved_mapping_is_unchanged(warehouse: Warehouse, write: Write) -> None:
    file = write(MARCH, "march.csv")
    one(warehouse, file, DECIDED)
    assert one(warehouse, file).status == "unchanged"
    assert one(warehouse, file, Options(mapping={"store": "Filiaal"})).status == "loaded"
    assert one(warehouse, file).status == "unchanged", "as it was decided last"


@pytest.mark.parametrize(
    ("content", "options", "status"),
    [
        (MARCH, replace(DECIDED, constants={}), "needs_mapping"),
        (MARCH, replace(DECIDED, skip=(("Nothing", "x"),)), "refused"),
        (HEADER, DECIDED, "empty"),
        ("customer_id;segment;market;store\n7;Gold;BE;Gent\n", None, "loaded"),
    ],
    ids=["a file that asks", "a refused file", "an empty file", "a file nobody decided about"],
)
def test_nothing_is_remembered_of(
    warehouse: Warehouse, write: Write, content: str, options: Options | None, status: str
) -> None:
    result = one(warehouse, write(content), options)
    assert (result.status, decided(warehouse)) == (status, [])
    assert "remembered" not in result.message


def test_a_dry_run_remembers_nothing(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(MARCH), DECIDED, dry_run=True)
    assert (result.status, decided(warehouse)) == ("dry_run", [])
    assert "remembered" not in result.message


def test_looking_at_a_file_remembers_nothing_and_shows_what_is(warehouse: Warehouse, write: Write) -> None:
    file = write(MARCH, "march.csv")
    assert prepare(file, DECIDED, warehouse).result.status == "dry_run"
    assert decided(warehouse) == []
    one(warehouse, file, DECIDED)
    found = prepare(write(APRIL, "april.csv"), Options(), warehouse)
    assert found.result.status == "dry_run"
    assert found.result.recalled is not None
    assert found.result.recalled.saved is not None
    assert found.result.recalled.saved.mapping == COLUMNS


def test_undo_takes_rows_back_not_what_was_decided_of_the_format(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    undo(warehouse, int(history(warehouse)["batch_id"][0]))
    assert customers(warehouse) == []
    assert one(warehouse, write(APRIL, "april.csv")).status == "loaded"


def test_a_mapping_can_be_forgotten_and_what_came_with_it_stays(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(MARCH, "march.csv"), DECIDED)
    forget_mapping(warehouse, 1)
    assert decided(warehouse) == []
    assert len(customers(warehouse)) == 2
    assert one(warehouse, write(APRIL, "april.csv")).status == "needs_mapping"
    with pytest.raises(MediaplanError, match="no saved mapping number 1"):
        forget_mapping(warehouse, 1)


def test_the_second_file_of_a_bundle_is_read_as_the_first(warehouse: Warehouse, write: Write) -> None:
    files = [write(MARCH, "march.csv"), write(APRIL, "april.csv")]
    results = import_files(warehouse, files, [DECIDED, Options()])
    assert [each.status for each in results] == ["loaded", "loaded"]
    assert len(saved_mappings(warehouse)) == 1


def test_it_is_there_after_the_database_was_closed(tmp_path: Path, write: Write) -> None:
    for file, options in ((write(MARCH, "march.csv"), DECIDED), (write(APRIL, "april.csv"), None)):
        opened = Warehouse.open(tmp_path / "kept.duckdb", marts={})
        try:
            assert one(opened, file, options).status == "loaded"
        finally:
            opened.close()


def test_what_a_header_is_known_by_minds_its_currency() -> None:
    euros = Saved("a.csv", ("Campaign", "Cost (EUR)"), "performance", "template", {"spend": "Cost (EUR)"})
    assert euros.gone(["Campaign", "cost (eur)"]) == []
    assert euros.gone(["Campaign", "Cost (USD)"]) == ["Cost (EUR)"]


def test_a_product_of_two_columns_needs_both() -> None:
    written = {"revenue": "Qty * No", "margin": "Price * 1"}
    saved = Saved("a.csv", ("No", "Qty", "Price * 1"), "conversion", "template", written)
    assert saved.gone(["No", "Qty", "Price * 1"]) == []
    assert saved.gone(["Qty"]) == ["No", "Price * 1"]
