"""Settings are versioned and kept, and the marts follow them."""

from __future__ import annotations

from pathlib import Path

import ibis
import pytest

from mediaplan.model import MediaplanError, Settings
from mediaplan.warehouse import Warehouse
from tests.warehouse.shop import CUSTOMER, MARTS, bring, rows_of


def test_settings_are_versioned_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "shop.duckdb"
    warehouse = Warehouse.open(file, marts=MARTS)
    assert (warehouse.settings, warehouse.settings_version) == (Settings(), 1)

    warehouse.change_settings(inactive_after=180, inactive_after_by_segment=[["vip", 90]])
    warehouse.change_settings(inactive_after=None, time_zone="Europe/Paris")
    warehouse.close()
    warehouse = Warehouse.open(file, marts=MARTS)

    assert warehouse.settings_version == 3
    assert warehouse.settings == Settings(
        time_zone="Europe/Paris", inactive_after=None, inactive_after_by_segment=(("vip", 90),)
    )
    assert warehouse.settings_at(2).inactive_after == 180
    assert warehouse.settings_at(1) == Settings()
    warehouse.close()


def test_a_setting_that_is_the_same_changes_nothing(warehouse: Warehouse) -> None:
    before = (warehouse.data_version, warehouse.settings_version)
    warehouse.change_settings(privacy_threshold=Settings().privacy_threshold)

    assert (warehouse.data_version, warehouse.settings_version) == before


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"time_zone": "Paris"}, "not a time zone"),
        ({"privacy_threshold": 0}, "1 person or more"),
        ({"colour": "red"}, "no setting called “colour”"),
        ({"inactive_after": 30, "activation_window": 31}, "cannot be longer"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(
    warehouse: Warehouse, values: dict[str, object], sentence: str
) -> None:
    with pytest.raises(MediaplanError, match=sentence):
        warehouse.change_settings(**values)
    assert (warehouse.settings, warehouse.settings_version) == (Settings(), 1)


def test_a_setting_makes_the_marts_anew(tmp_path: Path) -> None:
    def large(settings: Settings) -> ibis.Table:
        return CUSTOMER.expr.select("customer_id").mutate(threshold=ibis.literal(settings.privacy_threshold))

    warehouse = Warehouse.open(tmp_path / "shop.duckdb", marts={"mart_large": large})
    bring(warehouse, [{"customer_id": "a"}], ("customer_id",))
    warehouse.change_settings(privacy_threshold=7)

    assert rows_of(warehouse, "threshold", table="mart_large") == [(7,)]
    warehouse.close()
