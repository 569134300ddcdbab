"""τ and N as the data proposes them: curves worked by hand, once, then kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import duckdb
import numpy as np
import pytest

from mediaplan.imports import Options, import_files
from mediaplan.model import Settings
from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.rhythm import Silences, first_day, rounded, survival, together
from tests.warehouse.shop import MARTS as NO_SALES
from tests.warehouse.shop import bring

START = date(2025, 1, 1)


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database with the marts of the house."""
    opened = Warehouse.open(tmp_path / "house.duckdb")
    yield opened
    opened.close()


def silences(*rows: tuple[int, int, int]) -> Silences:
    """Return silences from (days, returned, ended)."""
    return Silences(*(np.array(column, np.int64) for column in zip(*rows, strict=True)))


def test_silences_that_observation_ended_count_until_then() -> None:
    # 10 watched; on day 2, 2 of 10 return: 0.8. On day 3 three are no longer seen, so 5 are left
    # on day 5, of whom 1 returns: 0.8 x 4/5 = 0.64. On day 9, 2 of the 4: 0.32.
    still, watched = survival(silences((2, 2, 0), (3, 0, 3), (5, 1, 0), (9, 2, 2)))
    assert still.tolist() == pytest.approx([0.8, 0.8, 0.64, 0.32])
    assert watched.tolist() == [10, 8, 5, 4]


# name: (silences, day by which 90 % of the returns have happened, by which half have)
CURVES: dict[str, tuple[Silences, int | None, int | None]] = {
    # all return: 50 of 200 by day 10, 100 by 20 (half), 180 by 30 (90 %), all by 40
    "nothing unseen": (silences((10, 50, 0), (20, 50, 0), (30, 80, 0), (40, 20, 0)), 30, 20),
    # 100 of 400 return by day 10; then 100 are no longer seen; 100 of the 200 left return on day
    # 20: still 3/4 x 1/2 = 3/8; the others never do. Returns to come 5/8: half 5/16 = .3125 is
    # past the .25 of day 10, 90 % = .5625 past it too. Without the unseen, day 20 would be
    # 200/400 = .5, half of it .25: day 10.
    "unseen ones stay in the reckoning until they leave": (
        silences((10, 100, 0), (15, 0, 100), (20, 100, 0), (60, 0, 100)),
        20,
        20,
    ),
    # the 29 last watched do not speak: of 1000, 450 by day 10, 500 by day 20; 471 unseen at 50
    "the last few do not bend the curve": (
        silences((10, 450, 0), (20, 50, 0), (50, 0, 471), (300, 28, 1)),
        10,
        10,
    ),
    "too few returns": (silences((10, 99, 900)), None, None),
    "just enough": (silences((10, 100, 900)), 10, 10),
}


@pytest.mark.parametrize(("silent", "most", "half"), CURVES.values(), ids=CURVES)
def test_the_day_by_which_most_who_return_have(silent: Silences, most: int | None, half: int | None) -> None:
    assert (first_day(silent, 0.9), first_day(silent, 0.5)) == (most, half)


@pytest.mark.parametrize(
    ("day", "expected"),
    [(1, 7), (7, 7), (8, 14), (50, 56), (57, 63), (59, 63), (60, 60), (61, 90), (180, 180), (181, 210)],
)
def test_days_are_rounded_up_to_weeks_then_months(day: int, expected: int) -> None:
    assert rounded(day) == expected


@pytest.mark.parametrize(
    ("values", "before", "expected"),
    [
        (
            {"inactive_after": 30, "activation_window": 60},
            Settings(),
            {"inactive_after": 30, "activation_window": 30},
        ),
        ({"activation_window": 60}, Settings(inactive_after=45), {"activation_window": 45}),
        ({"inactive_after": 30}, Settings(activation_window=45), {"inactive_after": 45}),
        ({"inactive_after": 30}, Settings(), {"inactive_after": 30}),
        (
            {"inactive_after": 90, "activation_window": 60},
            Settings(inactive_after_by_segment=(("vip", 40),), inactive_after_by_category=(("milk", 7),)),
            {"inactive_after": 90, "activation_window": 7},
        ),
        (
            {"inactive_after": 90, "activation_window": 60},
            Settings(activation_window_by_segment=(("vip", 120),)),
            {"inactive_after": 120, "activation_window": 60},
        ),
        (
            {"inactive_after": 90, "activation_window": 60},
            Settings(activation_window_by_category=(("milk", 100),)),
            {"inactive_after": 100, "activation_window": 60},
        ),
    ],
)
def test_the_window_is_never_longer_than_the_silence(
    values: dict[str, int], before: Settings, expected: dict[str, int]
) -> None:
    assert together(values, before) == expected


def orders(folder: Path, name: str, rows: list[tuple[str, int]]) -> Path:
    """Write orders (customer, day) as a file of Mediaplan's own template."""
    lines = [
        f"{name}{number},{START + timedelta(day)},{customer},order,confirmed,10,EUR"
        for number, (customer, day) in enumerate(rows)
    ]
    file = folder / f"{name}.csv"
    header = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency"
    file.write_text("\n".join([header, *lines]))
    return file


def shop(folder: Path, name: str = "shop", customers: int = 200) -> Path:
    """Write orders of which half of the second ones come after 20 days, 90 % of all returns by 100.

    Of 200 customers all buy on day 0. 60 come back on day 20, 40 on day 50, 100 never. Of those
    who came on day 20 all come again on day 120 (after 100 days). The last order is on day 400.
    """
    rows = [(f"c{n}", 0) for n in range(customers)]
    rows += [(f"c{n}", 20) for n in range(60)] + [(f"c{n}", 50) for n in range(60, 100)]
    rows += [(f"c{n}", 120) for n in range(60)] + [("late", 400)]
    return orders(folder, name, rows)


def test_they_are_proposed_once_with_the_first_sales_and_the_marts_made_with_them(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    # Silences: 201 begin with an acquisition (of 'late', seen 0 days), 60 on day 20 (100 days),
    # 40 on day 50 (unseen from 350), 60 on day 120 (unseen from 280), 100 unseen from 400.
    # N: 60 of 200 by 20 days, 100 by 50: half of 1/2 is 1/4 <= 60/200, so 20 -> 21.
    # τ, of 361: 360 watched on day 20: 60 return, still 5/6; 300 on day 50: 40, still 13/18 =
    # .7222; 260 on day 100: 60, still 5/9. Returns 4/9; 90 % of it .4 > .2778: 100 -> 120.
    assert (warehouse.settings.inactive_after, warehouse.origins) == (None, {})
    import_files(warehouse, [shop(tmp_path)])

    settings = warehouse.settings
    assert (settings.inactive_after, settings.activation_window) == (120, 21)
    assert warehouse.origins == {"inactive_after": "data", "activation_window": "data"}
    assert warehouse.settings_version == 2
    stages = warehouse.sql("SELECT stage, sum(sale)::INT AS n FROM mart_sale GROUP BY 1 ORDER BY 1")
    assert stages.values.tolist() == [["acquisition", 201], ["activation", 100], ["loyalty", 60]]
    inactive = "SELECT count(*) AS n FROM mart_state WHERE state = 'inactive' AND from_day = ?"
    assert warehouse.sql(inactive, [START + timedelta(121)])["n"].tolist() == [100]


def test_after_that_they_never_change_by_themselves(warehouse: Warehouse, tmp_path: Path) -> None:
    import_files(warehouse, [shop(tmp_path)])
    rows = [(f"d{n}", day) for n in range(300) for day in (0, 3)]
    second = import_files(warehouse, [orders(tmp_path, "other", rows)])[0]
    assert (warehouse.settings.inactive_after, warehouse.settings_version) == (120, 2)

    undo(warehouse, 1)
    assert second.batch_id is not None
    undo(warehouse, second.batch_id)
    assert (warehouse.settings.inactive_after, warehouse.settings_version) == (120, 2)


def test_too_few_returns_are_said_to_be_a_default(warehouse: Warehouse, tmp_path: Path) -> None:
    import_files(warehouse, [orders(tmp_path, "few", [("a", 0), ("a", 3), ("b", 1)])])
    assert (warehouse.settings.inactive_after, warehouse.settings.activation_window) == (180, 60)
    assert warehouse.origins == {"inactive_after": "default", "activation_window": "default"}


def test_without_sales_of_known_customers_nothing_is_proposed(warehouse: Warehouse, tmp_path: Path) -> None:
    file = tmp_path / "customers.csv"
    file.write_text("customer_id,created_at,segment\na,2025-01-01,vip\n")
    import_files(warehouse, [file, orders(tmp_path, "nobody", [("", 3)])])
    assert len(warehouse.sql("SELECT * FROM mart_sale")) == 1
    assert (warehouse.settings, warehouse.settings_version) == (Settings(), 1)


def test_what_a_person_chose_stays(warehouse: Warehouse, tmp_path: Path) -> None:
    warehouse.change_settings(inactive_after=14)
    import_files(warehouse, [shop(tmp_path)])
    assert (warehouse.settings.inactive_after, warehouse.settings.activation_window) == (14, 14)
    assert warehouse.origins == {"inactive_after": "person", "activation_window": "data"}

    warehouse.change_settings(inactive_after=None)
    import_files(warehouse, [orders(tmp_path, "more", [("z", 5)])])
    assert warehouse.settings.inactive_after is None


def test_a_dry_run_proposes_nothing(warehouse: Warehouse, tmp_path: Path) -> None:
    import_files(warehouse, [shop(tmp_path)], dry_run=True)
    assert (warehouse.settings, warehouse.settings_version) == (Settings(), 1)


def test_marts_without_sales_propose_nothing(tmp_path: Path) -> None:
    opened = Warehouse.open(tmp_path / "other.duckdb", marts=NO_SALES)
    row = {"conversion_id": "1", "customer_id": "a", "day": START, "kind": "order"}
    bring(opened, [row], tuple(row), "conversion")
    assert opened.settings == Settings()
    opened.close()


def test_an_older_file_keeps_its_settings_as_chosen_by_a_person(tmp_path: Path) -> None:
    file = tmp_path / "old.duckdb"
    opened = Warehouse.open(file)
    opened.change_settings(inactive_after=45)
    opened.close()
    older = duckdb.connect(file)
    older.execute("ALTER TABLE setting DROP COLUMN origin")
    older.execute("ALTER TABLE batch DROP COLUMN imported_day")
    older.execute("UPDATE mediaplan_meta SET schema_version = 1, marts = NULL")
    older.close()

    opened = Warehouse.open(file)
    assert (opened.settings.inactive_after, opened.origins) == (45, {"inactive_after": "person"})
    import_files(opened, [shop(tmp_path)])
    assert opened.settings.inactive_after == 45
    assert opened.sql("SELECT count(*) AS n FROM batch WHERE imported_day IS NULL")["n"].tolist() == [0]
    opened.close()


def test_a_real_shop_has_a_rhythm(warehouse: Warehouse, shared: Path) -> None:
    options = Options(
        table="conversion",
        mapping={
            "conversion_id": "InvoiceNo",
            "occurred_at": "InvoiceDate",
            "customer_id": "CustomerID",
            "revenue": "Quantity * UnitPrice",
        },
        constants={"currency": "GBP"},
        skip=(("InvoiceNo", "C*"), ("CustomerID", "")),
    )
    result = import_files(warehouse, [shared / "data" / "retail" / "online_retail.csv.gz"], options)[0]
    assert result.rows_loaded == 397_924
    settings = warehouse.settings
    assert settings.inactive_after is not None
    assert settings.activation_window is not None
    assert 30 <= settings.activation_window <= settings.inactive_after <= 373
    assert set(warehouse.origins.values()) == {"data"}
