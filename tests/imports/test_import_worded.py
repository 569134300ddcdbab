"""What an import says to people: columns by what they are called, sentences that end, all that is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.cli import main
from mediaplan.imports import SOURCES, Options, import_files
from mediaplan.imports.reconciled import reconciliation
from mediaplan.imports.sources.column_labels import column_label
from mediaplan.locale import render
from mediaplan.model import Text, in_a_row
from mediaplan.warehouse import Warehouse, history

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("source", "column", "called"),
    [
        ("hubspot_contacts", "refused", "Refuse tout e-mail"),
        ("crm_clients", "sms_permission", "Consentement SMS"),
        ("agency_plan", "grp", "GRP"),
        ("agency_plan", "discount", "Remise"),
    ],
)
def test_a_column_is_called_by_words(source: str, column: str, called: str) -> None:
    label = column_label(SOURCES[source], column)
    assert isinstance(label, Text), "a word of the catalogue, not the name in the code"
    assert render(label, "fr") == called


def test_every_column_has_a_label() -> None:
    for source in SOURCES.values():
        for column in source.columns:
            assert isinstance(column_label(source, column), Text), (source.name, column)


def test_sentences_end_before_the_next_one() -> None:
    assert in_a_row(["Say which: --set currency=EUR", "1 of 4 rows does not fit."]) == (
        "Say which: --set currency=EUR. 1 of 4 rows does not fit."
    )
    assert in_a_row([]) == ""


def test_all_columns_that_a_tool_has_and_a_file_lacks_are_named_at_once(
    warehouse: Warehouse, write: Write
) -> None:
    file = write("Numéro;Quand\n1;2026-09-15\n")
    (result,) = import_files(warehouse, [file], Options(source="shopify_orders"))
    assert result.status == "needs_mapping"
    for field in ("order", "items", "ordered_at", "total | subtotal"):
        assert f"({field})" in result.message


GOOGLE = (
    "Campaign report\n1 September 2026 - 30 September 2026\nCampaign,Currency code,Cost,Impr.\n"
    "A,EUR,10.00,5\nB,EUR,5.50,7\nTotal: Campaigns,,{total},12\n"
)


@pytest.mark.parametrize(
    ("total", "said"),
    [("15.50", "equal"), ("16.00", "different: Spend: €16.00 in the file, €15.50 taken in")],
)
def test_the_history_says_whether_the_total_was_taken_in(
    warehouse: Warehouse, write: Write, capsys: pytest.CaptureFixture[str], total: str, said: str
) -> None:
    import_files(warehouse, [write(GOOGLE.format(total=total))])
    found = reconciliation(history(warehouse).astype(object).to_dict("records")[0])
    assert found is not None
    assert render(found.verdict, "en") == said
    warehouse.close()
    assert main(["--db", str(warehouse.path), "batches"]) == 0
    assert said in capsys.readouterr().out
