"""A file without the main columns of its table is imported all the same, and that is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.locale import render
from mediaplan.model import TABLES
from mediaplan.warehouse import Warehouse
from tests.bad_input import HEADER, spaced

Write = Callable[..., Path]
TILL = "no_tkt|dt_tkt|carte_fid|mt_ht\nT1|01/09/2026|CF1|53,46\nT2|30/09/2026|CF2|55,12\n"


def taken(warehouse: Warehouse, path: Path, options: Options | None = None) -> Result:
    (result,) = import_files(warehouse, [path], options or Options())
    assert result.status == "loaded"
    return result


def told(result: Result) -> str:
    return " ".join(map(str, (*result.sentences, *result.unsure)))


def test_a_till_of_which_only_the_date_was_named_says_what_it_lacks(
    warehouse: Warehouse, write: Write
) -> None:
    result = taken(warehouse, write(TILL), Options(table="conversion", mapping={"occurred_at": "dt_tkt"}))
    assert result.lacking == ("conversion_id", "customer_id", "revenue")
    assert (
        "Main columns of Sales and leads were not found in the file: Identifier, Customer, Revenue. "
        "Figures that need them stay empty." in result.message
    )
    assert "--map 'conversion_id=…' --map 'customer_id=…' --map 'revenue=…'" in told(result)
    assert result.rows_loaded == 2
    french = spaced(" ".join(render(each, "fr") for each in result.sentences))
    assert (
        "Des colonnes principales de la table Ventes et leads n’ont pas été trouvées dans le fichier"
        in french
    )


@pytest.mark.parametrize(
    ("named", "lacks"),
    [
        ({"conversion_id": "no_tkt", "customer_id": "carte_fid", "revenue": "mt_ht"}, ()),
        ({"conversion_id": "no_tkt", "account_id": "carte_fid"}, ("revenue",)),
    ],
)
def test_what_was_named_is_not_missed_and_a_company_stands_for_a_customer(
    warehouse: Warehouse, write: Write, named: dict[str, str], lacks: tuple[str, ...]
) -> None:
    options = Options(
        table="conversion", mapping={"occurred_at": "dt_tkt", **named}, constants={"currency": "EUR"}
    )
    result = taken(warehouse, write(TILL), options)
    assert result.lacking == lacks
    assert ("Main columns" in told(result)) is bool(lacks)


def test_one_value_for_all_rows_is_there(warehouse: Warehouse, write: Write) -> None:
    named = {"occurred_at": "dt_tkt", "conversion_id": "no_tkt", "revenue": "mt_ht"}
    constants = {"currency": "EUR", "customer_id": "C1"}
    result = taken(warehouse, write(TILL), Options(table="conversion", mapping=named, constants=constants))
    assert result.lacking == ()


@pytest.mark.parametrize(
    ("content", "lacks"),
    [
        (f"{HEADER}2026-06-01,A,EUR,1.50,10\n", ()),
        (HEADER.replace(",Cost", "") + "2026-06-01,A,EUR,10\n", ("spend",)),
    ],
)
def test_a_report_of_a_platform_without_its_spend(
    warehouse: Warehouse, write: Write, content: str, lacks: tuple[str, ...]
) -> None:
    assert taken(warehouse, write(content)).lacking == lacks


def test_what_a_tool_never_gives_is_not_missed(warehouse: Warehouse, write: Write) -> None:
    search = "Date,Clicks,Impressions,CTR,Position\n2026-06-01,3,40,7.5%,4.2\n"
    result = taken(warehouse, write(search))
    assert (result.source, result.lacking) == ("search_console", ())


def test_main_columns_are_columns() -> None:
    for table in TABLES.values():
        assert {name for group in table.main for name in group} <= set(table.by_name)
