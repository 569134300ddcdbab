"""Any file at all: read or refused with a sentence, and every line of it accounted for."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediaplan.imports import SOURCES, Options
from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse
from tests.imports.fuzz.cells import ODD
from tests.imports.fuzz.checking import check_case
from tests.imports.fuzz.mutations import Case, Way, make_case
from tests.imports.fuzz.seeds import PERIOD, SEEDS, Seed

#: Cases of each kind, 500 together; `python -m benchmarks.fuzz_bench` tries as many as one likes.
MUTATED, IN_A_TEST = 250, 10
RAW, TABULAR = 125, 125

HEADERS = sorted(
    {alias.text for source in SOURCES.values() for aliases in source.columns.values() for alias in aliases}
    | {column.name for table in TABLES.values() for column in table.columns}
)
CELL = (
    st.sampled_from(
        ("2026-06-01", "03/04/2026", "14/04/2026 10:00", "1", "2,50", "1 234.5", "EUR", "a@b.fr", "")
    )
    | st.sampled_from(ODD)
    | st.text(max_size=8)
)
SAID = st.fixed_dictionaries(
    {"accept_bad_rows": st.just("yes")},
    optional={"date_order": st.sampled_from(("dmy", "mdy")), "decimal": st.sampled_from((".", ","))},
)


@pytest.fixture(scope="module")
def shared_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """Return one database for all cases: each leaves it as it was."""
    opened = Warehouse.open(tmp_path_factory.mktemp("fuzz") / "mediaplan.duckdb", marts={})
    yield opened
    opened.close()


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_the_exports_themselves_are_loaded(shared_warehouse: Warehouse, tmp_path: Path, seed: Seed) -> None:
    content = seed.text.encode(seed.encoding)  # else their mutations would try nothing but the refusal
    case = Case(0, "export.csv", content, Options(constants=seed.answers), "load")
    assert check_case(shared_warehouse, tmp_path, case) == ("loaded" if seed.loads else "refused")


@pytest.mark.parametrize(
    ("way", "status"), [("load", "loaded"), ("dry run", "dry_run"), ("prepare", "refused")]
)
def test_an_archive_of_two_is_imported_as_if_both_were_given(
    shared_warehouse: Warehouse, tmp_path: Path, way: Way, status: str
) -> None:
    seed = next(seed for seed in SEEDS if seed.name == "orders")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("orders.csv", seed.text)
        archive.writestr("notes.csv", "")
        archive.writestr("again/orders.csv", seed.text)
    case = Case(0, "export.zip", held.getvalue(), Options(constants=seed.answers), way)
    assert check_case(shared_warehouse, tmp_path, case) == status


@pytest.mark.parametrize("first", range(0, MUTATED, IN_A_TEST))
def test_mutated_exports(shared_warehouse: Warehouse, tmp_path: Path, first: int) -> None:
    for number in range(first, first + IN_A_TEST):
        check_case(shared_warehouse, tmp_path, make_case(number))


@settings(max_examples=RAW, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=300)
    | st.text(st.sampled_from("ab,;|\t\"'\n\r\\\0 #1T:é\ufeff"), max_size=300).map(str.encode)
    | st.text(st.sampled_from('ab,;"\n\r1\u00a0é😀'), max_size=100).map(lambda said: said.encode("utf-16")),
    fast=st.booleans(),
)
def test_any_bytes(shared_warehouse: Warehouse, tmp_path: Path, content: bytes, fast: bool) -> None:
    check_case(shared_warehouse, tmp_path, Case(0, "export.csv", content, Options(), fast=fast))


@settings(max_examples=TABULAR, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), table=st.sampled_from(list(TABLES)), said=SAID, delimiter=st.sampled_from(",;\t"))
def test_any_cells_under_known_headers(
    *,
    shared_warehouse: Warehouse,
    tmp_path: Path,
    data: st.DataObject,
    table: str,
    said: dict[str, str],
    delimiter: str,
) -> None:
    needed = [column for column in TABLES[table].fields if column.required]
    known = data.draw(st.booleans())
    names = [column.name for column in TABLES[table].fields] if known else HEADERS
    more = data.draw(st.lists(st.sampled_from(names), max_size=4))
    header = list(dict.fromkeys([*(column.name for column in needed), *more]))
    width = (
        st.integers(max(len(header) - 1, 1), len(header) + 1)
        if data.draw(st.booleans())
        else st.just(len(header))
    )
    rows = data.draw(st.lists(width.flatmap(lambda n: st.lists(CELL, min_size=n, max_size=n)), max_size=6))
    for row in rows:  # what a known choice is needed for, is often one
        for at, column in enumerate(needed[: len(row)]):
            if column.choices and data.draw(st.booleans()):
                row[at] = column.choices[0]
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows([header, *rows])
    fixed: dict[str, str] = (
        PERIOD if "period_start" in TABLES[table].by_name and data.draw(st.booleans()) else {}
    )
    options = Options(table=table if data.draw(st.booleans()) else None, constants=said | fixed)
    content = file.getvalue().encode("utf-8", "surrogatepass")
    case = Case(0, "export.csv", content, options, fast=data.draw(st.booleans()))
    check_case(shared_warehouse, tmp_path, case)
