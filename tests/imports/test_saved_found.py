"""What a file showed is not asked for again of the next, where a person decided of its columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.saved import saved_mappings
from mediaplan.imports.sharing import as_file
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
TILL = "no_tkt|dt_tkt|mt_ht\n"
OCTOBER = TILL + "T1|01/09/2026|53,46\nT2|30/10/2026|1.055,12\n"
NOVEMBER = TILL + "T3|02/11/2026|20,00\nT4|05/11/2026|1.234\n"
DECIDED = Options(
    table="conversion",
    mapping={"conversion_id": "no_tkt", "occurred_at": "dt_tkt", "revenue": "mt_ht"},
    constants={"currency": "EUR"},
)
#: The columns' own names, so that nobody has to decide anything.
PLAIN = "case_id,opened_at,kind\n"


def one(warehouse: Warehouse, file: Path, options: Options | None = None) -> Result:
    (result,) = import_files(warehouse, [file], options)
    return result


def days(warehouse: Warehouse) -> list[str]:
    rows = warehouse.sql("SELECT day::DATE::VARCHAR AS day FROM conversion ORDER BY conversion_id")
    return list(rows["day"])


def test_a_tills_dates_of_november_are_read_as_those_of_october_showed(
    warehouse: Warehouse, write: Write
) -> None:
    assert one(warehouse, write(OCTOBER, "october.csv"), DECIDED).status == "loaded"
    (saved,) = saved_mappings(warehouse)
    assert (saved.constants, saved.found) == ({"currency": "EUR"}, {"date_order": "dmy", "decimal": ","})
    result = one(warehouse, write(NOVEMBER, "november.csv"))
    assert result.status == "loaded"
    assert days(warehouse) == ["2026-09-01", "2026-10-30", "2026-11-02", "2026-11-05"]
    assert " for october.csv." in result.message
    assert "date_order=dmy" in str(result.unsure[-1])
    found = warehouse.sql("SELECT revenue::DOUBLE AS r FROM conversion WHERE conversion_id = 'T4'")
    assert list(found["r"]) == [1234.0]


def test_the_file_that_showed_it_is_the_same_file(warehouse: Warehouse, write: Write) -> None:
    file = write(OCTOBER, "october.csv")
    one(warehouse, file, DECIDED)
    assert one(warehouse, file).status == "unchanged"


def test_a_file_that_shows_another_order_is_read_by_its_own(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(OCTOBER, "october.csv"), DECIDED)
    result = one(warehouse, write(TILL + "T5|11/25/2026|20,00\nT6|11/02/2026|20,00\n", "us.csv"))
    assert (result.status, days(warehouse)[-2:]) == ("loaded", ["2026-11-25", "2026-11-02"])
    assert "another order of day and month" in result.message


def test_what_the_person_says_goes_before_it(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(OCTOBER, "october.csv"), DECIDED)
    said = Options(constants={"date_order": "mdy"})
    assert one(warehouse, write(NOVEMBER, "november.csv"), said).status == "loaded"
    assert days(warehouse)[-2:] == ["2026-02-11", "2026-05-11"]
    (saved,) = saved_mappings(warehouse)
    assert (saved.constants["date_order"], saved.found) == ("mdy", {"decimal": ","})


def test_a_file_nobody_decided_about_decides_nothing_of_the_next(warehouse: Warehouse, write: Write) -> None:
    """Whoever fills in the same template elsewhere may write days in the other order."""
    one(warehouse, write(f"{PLAIN}1,25/09/2026,request\n", "september.csv"))
    assert saved_mappings(warehouse) == []
    result = one(warehouse, write(f"{PLAIN}2,03/10/2026,request\n", "october.csv"))
    assert (result.status, [each.name for each in result.questions]) == ("needs_mapping", ["date_order"])


def test_who_gets_the_mapping_gets_what_was_found(warehouse: Warehouse, write: Write) -> None:
    one(warehouse, write(OCTOBER, "october.csv"), DECIDED)
    (saved,) = saved_mappings(warehouse)
    assert '"date_order": "dmy"' in as_file(saved)
    assert "found" not in as_file(saved)
