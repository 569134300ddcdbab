"""One name in two forms of Unicode, or with another space, is one name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse

HEADER = "Campaign,Currency code,Cost,Clicks,Device,Day\n"
ROW = "{},EUR,{},5,{},2026-09-01\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("\u00c9t\u00e9", "E\u0301te\u0301", id="composed, then as a Mac writes it"),
        pytest.param("E\u0301te\u0301", "\u00c9t\u00e9", id="as a Mac writes it, then composed"),
        pytest.param("Brand X", "Brand\u00a0X", id="a no-break space"),
        pytest.param("Soldes : hiver", "Soldes\u202f: hiver", id="a narrow one"),
        pytest.param("Brand 1", "Brand\u20071", id="one as wide as a figure"),
    ],
)
@pytest.mark.parametrize("place", ["campaign", "breakdown"])
def test_a_name_in_another_form_replaces_what_it_is(
    warehouse: Warehouse, write: Callable[..., Path], one: str, other: str, place: str
) -> None:
    def taken(name: str, cost: int) -> int:
        row = ROW.format(name, cost, "Mobile") if place == "campaign" else ROW.format("A", cost, name)
        (result,) = import_files(warehouse, [write(HEADER + row)])
        assert result.status == "loaded"
        return result.rows_replaced

    assert (taken(one, 10), taken(other, 12)) == (0, 1)
    assert warehouse.sql("SELECT spend::INT AS n FROM performance")["n"].tolist() == [12]


def test_two_forms_in_one_file_are_added_up_and_two_spaces_stay_two(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    names = ("Brand X", "Brand\u00a0X", "Brand  X")
    import_files(warehouse, [write(HEADER + "".join(ROW.format(each, 1, "") for each in names))])
    rows = warehouse.sql("SELECT campaign, spend::INT AS n FROM performance ORDER BY n")
    assert list(rows.itertuples(index=False, name=None)) == [("Brand  X", 1), ("Brand X", 2)]
