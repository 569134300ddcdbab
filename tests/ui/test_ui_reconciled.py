"""The history says whether a file's own totals were loaded: green, red with both figures, or nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mediaplan.ui.data.history import reconciled
from tests.ui.reader import context

EQUAL, ROUNDED = ":green[:material/check: equal]", ":green[:material/check: equal, but for rounding]"
DIFFERENT = ":red[:material/error: different]"


def row(
    stated: Any, loaded: Any, *, table: str | None = "performance", rows: int = 3, corrected: Any = None
) -> dict[str, Any]:
    """Return a batch as the history has it."""
    return {
        "table": table,
        "currency": "EUR",
        "file_totals": None if stated is None else json.dumps(stated),
        "loaded_totals": None if loaded is None else json.dumps(loaded),
        "rows_loaded": rows,
        "rows_replaced": None,
        "rows_unchanged": 0,
        "rows_corrected": len(corrected or []),
        "corrected_totals": json.dumps(corrected) if corrected else None,
    }


def said(batch: dict[str, Any], language: str = "en") -> list[str]:
    return [each.replace("\\", "").replace("\u2060", "") for each in reconciled(context(language), batch)]


@pytest.mark.parametrize(
    ("batch", "expected"),
    [
        pytest.param(row({"spend": 6.0, "clicks": 4}, {"spend": 6.0, "clicks": 4}), [EQUAL], id="equal"),
        pytest.param(row({"spend": 1.0}, {"spend": 0.99}), [ROUNDED], id="three cents that were rounded"),
        # 0.005 for the total and 3 √3 times as much for three rows: 0.031 at most
        pytest.param(row({"spend": 1.0}, {"spend": 0.96}),
                     [DIFFERENT, "Spend: €1.00 in the file, €0.96 taken in"],
                     id="more than rounding explains"),
        pytest.param(row({"clicks": 1001}, {"clicks": 1000}),
                     [DIFFERENT, "Clicks: 1,001 in the file, 1,000 taken in"], id="counts are exact"),
        pytest.param(row({"spend": 6.0, "clicks": 4}, {"spend": 6.0, "clicks": 3}),
                     [DIFFERENT, "Clicks: 4 in the file, 3 taken in"], id="one of two is different"),
        pytest.param(row({"clicks": 4}, {"spend": 6.0}),
                     [DIFFERENT, "Clicks: 4 in the file, 0 taken in"], id="a column no row says anything of"),
        pytest.param(row({"spend": 6.0}, {"spend": 6.0}, table="performance, campaign"), [EQUAL],
                     id="a file of two tables: its first has the totals"),
        pytest.param(row({"spend": 6.0, "clicks": 4}, {"spend": 4.0},
                         corrected=[{"spend": 1.5}, {"spend": 0.5, "clicks": 4}]),
                     [EQUAL], id="with the lines that were put right"),
        pytest.param(row({"spend": 6.0}, {"spend": 4.0}, corrected=[{"spend": 1.5}, None]),
                     [DIFFERENT, "Spend: €6.00 in the file, €5.50 taken in"],
                     id="with some of the lines put right"),
        pytest.param(row(None, {"spend": 6.0}), [], id="no total in the file"),
        pytest.param(row({}, {"spend": 6.0}), [], id="a total of nothing that is kept"),
        pytest.param(row(None, None, table=None), [], id="nothing known"),
        pytest.param(row({"spend": 6.0}, {"spend": 6.0}, table="gone"), [], id="a table there no longer is"),
        pytest.param(row({"gone": 6.0}, {}), [], id="a column there no longer is"),
    ],
)  # fmt: skip
def test_totals_are_compared(batch: dict[str, Any], expected: list[str]) -> None:
    found = said(batch)
    assert found == ([f"File’s own total: {expected[0]}", *expected[1:]] if expected else [])


def test_they_are_compared_in_french() -> None:
    equal = said(row({"spend": 6.0}, {"spend": 6.0}), "fr")
    assert equal == ["Total du fichier\u202f: :green[:material/check: égal]"]
    red = said(row({"spend": 1234.5}, {"spend": 6.0}), "fr")
    assert red[0] == "Total du fichier\u202f: :red[:material/error: différent]"
    assert red[1] == "Dépenses\u202f: selon le fichier 1\u202f234,50\u202f€, total chargé 6,00\u202f€"
