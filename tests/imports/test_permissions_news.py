"""What a file of customers says of permissions is said as well where its rows say nothing new."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mediaplan.imports import Options, Result, import_files
from mediaplan.warehouse import Warehouse

CRM = "N° client;Segment;Opt-in e-mail\nC1;A;{one}\nC2;A;Oui\nC3;B;Non\n"


def take(warehouse: Warehouse, path: Path) -> Result:
    (result,) = import_files(warehouse, [path], Options(mapping={"email_permission": "Opt-in e-mail"}))
    assert result.rows_read == result.accounted
    return result


def test_a_refusal_is_named_although_every_row_was_there_already(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    first = take(warehouse, write(CRM.format(one="Oui"), "september.csv"))
    assert "3 permissions are new or changed: 1 refusal." in first.message
    second = take(warehouse, write(CRM.format(one="Non"), "october.csv"))
    assert (second.rows_unchanged, second.rows_loaded) == (3, 0)
    assert second.message.startswith("3 rows of october.csv were there already.")
    assert "taken into" not in second.message
    assert "1 permission is new or changed: 1 refusal." in second.message
    again = take(warehouse, write(CRM.format(one="Non") + "C4;B;\n", "november.csv"))
    assert "new or changed" not in again.message, "nothing is said of what was known"


def test_a_list_of_permissions_counts_its_own_rows(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    (result,) = import_files(
        warehouse, [write("customer_id,channel,status\nC1,email,opted_out\n", "consents.csv")]
    )
    assert "new or changed" not in result.message
