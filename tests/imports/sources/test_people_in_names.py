"""In the names of files and columns that are kept, an address or a telephone number is not readable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.imports.masks import masked_name
from mediaplan.imports.saved import saved_mappings
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.batches import history
from tests.imports.sources.loading import Load, Rows

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Export de anne.durand@example.com 0612345678.csv", "Export de [@] [tel].csv"),
        ("zoé@exemple.fr.xlsx", "[@].xlsx"),
        ("zoe@example.com", "[@]"),
        ("export_0612345678_2026.csv", "export_[tel]_2026.csv"),
        ("appels +33 6 12 34 56 78.tsv.gz", "appels [tel].tsv.gz"),
        ("06_12_34_56_78.csv", "[tel].csv"),
        ("https://example.com/?mail=anne@example.com", "https://example.com/[@]"),
        ("report_2026-01-05_2026-01-31.csv", "report_2026-01-05_2026-01-31.csv"),
        ("Account 123-456-7890 20260105.csv", "Account 123-456-7890 20260105.csv"),
        ("week 01/02/2026 10:30", "week 01/02/2026 10:30"),
        ("Cost_per_@", "Cost_per_@"),
    ],
)
def test_what_is_shown_of_a_name(name: str, shown: str) -> None:
    assert masked_name(name) == shown


def test_the_name_of_a_file_is_kept_without_them(
    load: Load, warehouse: Warehouse, on_disk: Callable[[], bytes]
) -> None:
    load("customer_id,segment\n17,A\n", "Export de anne.durand@example.com 0612345678.csv")
    assert list(history(warehouse)["file"]) == ["Export de [@] [tel].csv"]
    content = on_disk()
    assert b"anne.durand" not in content
    assert b"0612345678" not in content


def test_a_header_is_kept_without_them_and_found_by_either(
    rows: Rows, warehouse: Warehouse, write: Write, on_disk: Callable[[], bytes]
) -> None:
    header = "https://example.com/?mail=anne.durand@example.com"
    lines = f"customer_id,{header},segment,created_at\n17,North,A,2026-01-05\n18,South,A,rubbish\n"
    said = {"accept_bad_rows": "yes"}
    for name, called in (("one.csv", header), ("two.csv", "https://example.com/[@]")):
        path = write(lines.replace("North", name), name)
        (result,) = import_files(
            warehouse, [path], Options("customer", mapping={"region": called}, constants=said)
        )
        assert (result.rows_loaded + result.rows_replaced, result.rows_quarantined) == (1, 1), result.message
        assert rows("SELECT region FROM customer") == [(name,)]
    (saved,) = saved_mappings(warehouse)
    assert saved.header[1] == "https://example.com/[@]"
    (result,) = import_files(warehouse, [write(lines, "three.csv")], Options(constants=said))
    assert result.recalled.saved is not None, "the next one with these columns is read so too"
    assert rows("SELECT region FROM customer") == [("North",)]
    assert b"anne.durand" not in on_disk()
