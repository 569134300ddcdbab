"""Files that are not what they should be: a clear sentence each, and the data as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.locale import render
from mediaplan.warehouse import Warehouse, history, quarantined
from mediaplan.warehouse.schema import stored
from tests.bad_input import BAD, GOOD, HEADER, PNG, ROWS, Bad, spaced


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_file_that_cannot_be_taken_in(*, warehouse: Warehouse, write: Callable[..., Path], bad: Bad) -> None:
    import_files(warehouse, [write(GOOD)])
    version, stored = warehouse.data_version, everything(warehouse)
    (result,) = import_files(warehouse, [write(bad.data, bad.name)], Options(constants=bad.constants))
    assert (result.status, result.batch_id) == (bad.status, None), result.message
    for language, sentence in (("en", bad.english), ("fr", bad.french)):
        assert spaced(" ".join(render(each, language) for each in result.sentences)) == sentence
    assert result.rows_read == result.accounted
    assert warehouse.data_version == version
    assert everything(warehouse) == stored


def everything(warehouse: Warehouse) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, history and quarantine included."""
    return {
        name: sorted(warehouse.sql(f"SELECT * FROM {name}").astype(str).itertuples(index=False, name=None))
        for name in stored()
    }


def test_unknown_file_names_the_closest_tables(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write("customer_id,segment,region,colour\n7,a,b,c\n")])
    assert "Closest are: Customers (customer)" in result.message
    assert "customer_id, segment, region, colour" in result.message
    assert result.questions[0].closest[0] == "customer"


def test_missing_file(warehouse: Warehouse, tmp_path: Path) -> None:
    (result,) = import_files(warehouse, [tmp_path / "gone.csv"])
    assert result.status == "refused"
    assert "gone.csv" in result.message


@pytest.mark.parametrize(
    ("end", "loaded", "quarantined", "aside"),
    [("2026-07-11,A,EUR,1", 10, 1, 0), ("2026-07-1", 10, 0, 1)],
)
def test_what_is_there_of_a_file_that_was_cut_off_is_loaded_on_demand(
    *, warehouse: Warehouse, write: Callable[..., Path], end: str, loaded: int, quarantined: int, aside: int
) -> None:
    options = Options(constants={"accept_bad_rows": "yes"})
    (result,) = import_files(warehouse, [write(HEADER + ROWS + end)], options)
    assert (result.status, result.rows_loaded) == ("loaded", loaded), result.message
    assert (result.rows_quarantined, result.rows_set_aside) == (quarantined, aside)
    assert "ends in the middle of line 12" in result.message
    found = warehouse.sql("SELECT line, reason->>'message' AS reason FROM quarantine")
    assert list(found["line"]) == [12] * quarantined
    assert set(found["reason"]) <= {"The file ends in the middle of this line. Export it again."}


def test_a_footer_without_an_end_is_no_row_cut_off(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(f"{HEADER}{ROWS}\nExported by the agency")])
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 10, 0), result.message
    assert result.rows_set_aside == 1


def test_a_large_file_that_was_cut_off(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    lines = "".join(
        f"2026-{month:02d}-{day:02d},A{campaign},EUR,1.50,10\n"
        for campaign in range(200)
        for month in range(1, 13)
        for day in range(1, 29)
    )
    assert len(lines) > 1 << 20, "DuckDB reads what is larger by itself"
    (result,) = import_files(warehouse, [write(HEADER + lines[:-7], "cut.csv")])
    assert "cut.csv ends in the middle of line 67201" in result.message


def test_currencies_in_two_files_stand_side_by_side(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    import_files(warehouse, [write(GOOD, "a.csv"), write(GOOD.replace("A,EUR", "B,USD"), "b.csv")])
    found = warehouse.sql("SELECT campaign_id, currency FROM performance ORDER BY 1")
    assert list(found.itertuples(index=False, name=None)) == [("A", "EUR"), ("B", "USD")]


def test_last_line_without_an_end_is_no_fault(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(warehouse, [write(GOOD.rstrip("\n"))])
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 1, 0)


def test_line_with_too_many_cells_is_not_trusted(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    lines = "".join(f"2026-06-{day:02d},A,EUR,1.50,10\n" for day in range(2, 12))
    (result,) = import_files(warehouse, [write(GOOD + lines + "2026-06-12,A, B,EUR,1.50,10\n")])
    assert (result.rows_loaded, result.rows_quarantined) == (11, 1), result.message


def test_bad_rows_are_kept_with_place_value_and_reason(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    good = "".join(f"2026-06-{day:02d},A,EUR,1.50,10\n" for day in range(2, 22))
    bad = "2026-13-01,B,EUR,1.50,10\n2026-06-01,B,EUR,cheap,10\n2026-06-01,B,,2.50,10\n,B,EUR,1.50,10\n"
    (result,) = import_files(warehouse, [write(GOOD + good + bad)])
    assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 21, 4)
    found = warehouse.sql(
        "SELECT line, column_name, coalesce(value, 'none'), reason->>'message' FROM quarantine"
        " ORDER BY line, column_name"
    )
    assert list(found.itertuples(index=False, name=None)) == [
        (23, "Day", "2026-13-01", "This is no date that can be read."),
        (24, "Cost", "cheap", "This is no number."),
        (25, "Currency code", "none", "The amount has no currency."),
        (26, "Day", "none", "{label} is needed and is empty."),
        (26, "Day", "none", "{label} is needed and is empty."),
    ]


@pytest.mark.parametrize("accept", [False, True])
def test_many_bad_rows_ask_first(warehouse: Warehouse, write: Callable[..., Path], accept: bool) -> None:
    path = write(GOOD + "soon,A,EUR,1.50,10\n")
    options = Options(constants={"accept_bad_rows": "yes"} if accept else {})
    (result,) = import_files(warehouse, [path], options)
    if accept:
        assert (result.status, result.rows_loaded, result.rows_quarantined) == ("loaded", 1, 1)
    else:
        assert (result.status, [each.name for each in result.questions]) == (
            "needs_mapping",
            ["accept_bad_rows"],
        )
        assert "line 3, column “Day”, value “soon”" in result.message


def test_ambiguous_dates_ask_which_order(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write("touchpoint_id,occurred_at,kind\n1,03/04/2026,open\n")
    (asked,) = import_files(warehouse, [path])
    assert [(each.name, each.choices) for each in asked.questions] == [("date_order", ("dmy", "mdy"))]
    import_files(warehouse, [path], Options(constants={"date_order": "mdy"}))
    assert warehouse.sql("SELECT day::DATE::VARCHAR AS day FROM touchpoint")["day"][0] == "2026-03-04"


def test_required_field_without_a_column_is_asked_for(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    (result,) = import_files(
        warehouse, [write("id,when,what\n1,2026-01-01,open\n")], Options(table="touchpoint")
    )
    assert result.status == "needs_mapping"
    assert [each.name for each in result.questions] == ["occurred_at", "kind"]
    assert "--map occurred_at=" in result.message


def test_refused_file_leaves_the_others_of_a_bundle_alone(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    files = [write(GOOD, "a.csv"), write(PNG, "b.csv"), write(GOOD.replace("A,", "B,"), "c.csv")]
    results = import_files(warehouse, files)
    assert [(each.file, each.status) for each in results] == [
        ("a.csv", "loaded"),
        ("b.csv", "refused"),
        ("c.csv", "loaded"),
    ]
    assert list(history(warehouse)["bundle_id"]) == [1, 1]


def test_file_the_database_fails_on_is_refused_and_the_rest_loaded(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    huge = "Day,Campaign,Currency code,Cost\n" + "2026-06-01,A,EUR,99999999999999.00\n" * 3
    results = import_files(warehouse, [write(huge, "huge.csv"), write(GOOD.replace("A,", "B,"), "good.csv")])
    assert [each.status for each in results] == ["refused", "loaded"]
    assert "huge.csv" in results[0].message
    assert list(warehouse.sql("SELECT campaign_id FROM performance")["campaign_id"]) == ["B"]


def test_progress_runs_from_nothing_to_done(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    seen: list[float] = []
    import_files(warehouse, [write(GOOD)], progress=lambda fraction, _sentence: seen.append(fraction))
    assert (seen[0], seen[-1]) == (0.0, 1.0)
    assert seen == sorted(seen)


def test_header_that_is_sql_is_only_a_name(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    evil = 'x"); DROP TABLE performance; --'
    path = write(
        f'Day,Campaign,"{evil.replace(chr(34), chr(34) * 2)}",Currency code\n2026-06-01,A\'; --,1.50,EUR\n'
    )
    (result,) = import_files(
        warehouse,
        [path],
        Options(source="google_ads", mapping={"spend": evil}, constants={"account": "'; DROP"}),
    )
    assert result.status == "loaded", result.message
    assert list(warehouse.sql("SELECT campaign_id, account FROM performance").iloc[0]) == [
        "A'; --",
        "'; DROP",
    ]


def test_a_file_of_which_nothing_is_read_is_asked_about(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    answered = Options(table="survey_response", constants={"kind": "nps"})
    (result,) = import_files(warehouse, [write("Appréciation;Remarque libre\n9;ok\n8;bien\n")], answered)
    assert result.status == "needs_mapping"
    assert "there would be only empty rows" in result.message
    told = Options(table="survey_response", constants={"kind": "nps"}, mapping={"score": "Appréciation"})
    (result,) = import_files(warehouse, [write("Appréciation;Remarque libre\n9;ok\n8;bien\n")], told)
    assert (result.status, result.rows_loaded) == ("loaded", 2)


@pytest.mark.parametrize("content", ['"No data available."\n', "# a,,\n" * 20])
def test_a_file_without_a_table_has_no_rows_to_account_for(
    warehouse: Warehouse, write: Callable[..., Path], content: str
) -> None:
    (result,) = import_files(warehouse, [write(content)])
    assert (result.status, result.rows_read, result.accounted) == ("refused", 0, 0)
    assert "there is no table in it" in result.message


def test_a_source_none_of_whose_columns_are_there_is_asked_about(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    path = write("Colour,Taste\nred,sweet\nblue,sour\n")
    (result,) = import_files(warehouse, [path], Options(source="brevo_recipients"))
    assert result.status == "needs_mapping"
    assert [question.name for question in result.questions] == ["nothing"]
    assert "Say which column is which. --map FIELD=HEADER" in result.message


@pytest.mark.parametrize(
    "content",
    [
        "customer_id,account_id\nC1,A,x\n",  # a row longer than the header
        "sep=;\ncustomer_id;created_at\rC1;2026-01-05\rC2;2026-01-06\r",  # lines that end in two ways
    ],
)
def test_rows_taken_for_something_else_are_not_called_an_empty_file(
    warehouse: Warehouse, write: Callable[..., Path], content: str
) -> None:
    (result,) = import_files(warehouse, [write(content)])
    assert (result.status, result.rows_read) == ("refused", 0)
    assert "Check that all lines end in the same way and have as many cells as the header." in result.message


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("occurred_at", "9999-12-31T23:59:59-14:00"),
        ("occurred_at", "0001-01-01"),
        ("encoding", "unicode_escape"),
        ("encoding", "idna"),
    ],
)
def test_an_answer_beyond_all_bounds_is_refused(
    warehouse: Warehouse, write: Callable[..., Path], field: str, value: str
) -> None:
    path = write("touchpoint_id,x\nt1,1\n")
    said = Options(table="touchpoint", constants={"kind": "open", "occurred_at": "2026-01-05", field: value})
    (result,) = import_files(warehouse, [path], said)
    assert result.status == "refused"
    assert value in result.message


def test_amounts_cut_in_two_by_their_commas_are_said_line_by_line(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    path = write(
        "Campaign report\nDay,Campaign,Currency code,Cost,Impr.\n2026-06-01,Brand,EUR,1,234.50,10\n"
        "2026-06-01,Shoes,EUR,2,000.00,1,200\n2026-06-02,Hats,EUR,12.00,500\n"
    )
    (asked,) = import_files(warehouse, [path])
    assert (asked.source, asked.status) == ("google_ads", "needs_mapping")
    assert "2 of 3 rows do not fit, for example line 3" in asked.message

    (result,) = import_files(warehouse, [path], Options(constants={"accept_bad_rows": "yes"}))
    assert (result.rows_read, result.rows_loaded, result.rows_quarantined) == (3, 1, 2)
    assert set(quarantined(warehouse, 1)["line"]) == {3, 4}
