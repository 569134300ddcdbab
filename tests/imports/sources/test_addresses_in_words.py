"""An address is recognised among words and alone by one rule, in whatever script it is written."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from mediaplan.imports.masks import ADDRESS
from mediaplan.warehouse import Warehouse
from tests.imports.sources.loading import Load, Rows
from tests.imports.sources.people import known

ADDRESSES = [
    "anne@example.com",
    "zoé@exemple.fr",
    "zoe@exämple.fr",
    "françois.hé@société.fr",
    "o'brien@x.fr",
    "anne+shop@mail.example.co.uk",
    "почта@пример.рф",
    "a_b-c@x-y.fr",
]
SURVEY = "response_id,occurred_at,kind,score,scale_max,comment\n"


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_of_an_address_stays_in_free_text(
    load: Load, rows: Rows, on_disk: Callable[[], bytes], address: str
) -> None:
    good = "".join(f"r{n},2026-01-05,nps,9,10,fine\n" for n in range(9))
    said = f"r9,2026-01-05,nps,9,10,write to {address}.\nr10,2026-01-05,nps,many,10,or to «{address}»\n"
    result = load(SURVEY + good + said)
    assert (result.rows_loaded, result.rows_quarantined) == (10, 1)
    assert rows("SELECT comment FROM survey_response WHERE response_id = 'r9'") == [("write to [@].",)]
    assert rows("SELECT cells[6] FROM quarantine_line") == [("or to «[@]»",)]
    content, (local, domain) = on_disk(), address.split("@")
    assert not [part for part in (f"{local}@", domain) if part.encode() in content]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("written", ["{}", "Somebody <{}>", "mailto:{}", "{}.", "'{}'"])
def test_an_address_alone_is_the_same_person_however_it_is_written(
    load: Load, rows: Rows, warehouse: Warehouse, address: str, written: str
) -> None:
    load(f'customer_id,segment\n"{written.format(address)}",A\n')
    assert rows("SELECT customer_id FROM customer") == [(known(warehouse, address),)]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("https://x.fr/?mail=anne@x.fr&id=1", "https://x.fr/[@]&id=1"),
        ("2 kg @ 3.50", "2 kg @ 3.50"),
        ("meet@14h", "meet@14h"),
        ("at@3.50", "at@3.50"),
        ("@anne", "@anne"),
        ("Click@Store", "Click@Store"),
    ],
)
def test_python_and_the_database_read_the_pattern_alike(rows: Rows, cell: str, shown: str) -> None:
    assert re.sub(ADDRESS, "[@]", cell) == shown
    sql = "SELECT regexp_replace('{}', '{}', '[@]', 'g')"
    assert rows(sql.format(cell, ADDRESS.replace("'", "''"))) == [(shown,)]
