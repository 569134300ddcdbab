"""Settings refuse what would make figures mean nothing, in a sentence that says what to write."""

from __future__ import annotations

from typing import Any

import pytest

from mediaplan.model import SETTINGS, MediaplanError, Settings


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"time_zone": "Paris"}, "“Paris” is not a time zone. Use a name such as Europe/Paris."),
        ({"time_zone": ""}, "“” is not a time zone."),
        ({"base_currency": "eur"}, "“eur” is not a currency code. Use three capital letters such as EUR."),
        ({"base_currency": "EURO"}, "“EURO” is not a currency code."),
        ({"base_currency": "€"}, "“€” is not a currency code."),
        ({"base_currency": "E1R"}, "“E1R” is not a currency code."),
        ({"privacy_threshold": 0}, "The smallest group shown must be 1 person or more."),
        ({"privacy_threshold": -3}, "The smallest group shown must be 1 person or more."),
        ({"watched_folder": "exports"}, "“exports” is not a whole path. Write it from the root of the disk."),
        ({"watched_folder": "../exports"}, "“../exports” is not a whole path."),
        ({"watched_folder": "C:exports"}, "“C:exports” is not a whole path."),
        ({"inactive_after": 0}, "A number of days must be 1 or more."),
        ({"activation_window": -1}, "A number of days must be 1 or more."),
        ({"inactive_after_by_segment": (("vip", 0),)}, "A number of days must be 1 or more."),
        ({"inactive_after_by_category": (("shoes", 0),)}, "A number of days must be 1 or more."),
        ({"activation_window_by_segment": (("vip", -1),)}, "A number of days must be 1 or more."),
        ({"inactive_after_by_segment": (("vip", 0), ("vip", 9))}, "A number of days must be 1 or more."),
        (
            {"activation_window": 61, "inactive_after": 60},
            (
                "The activation window (61 days) cannot be longer than the silence that makes a customer "
                "inactive (60 days)."
            ),
        ),
        (
            {"inactive_after": 90, "activation_window_by_segment": (("vip", 300),)},
            (
                "For “vip” the activation window (300 days) would be longer than the silence that makes a "
                "customer inactive (90 days). Shorten the window, or allow a longer silence."
            ),
        ),
        (
            {"activation_window": 60, "inactive_after": 90, "inactive_after_by_segment": (("vip", 30),)},
            "For “vip” the activation window (60 days) would be longer than the silence",
        ),
        (
            {"activation_window_by_segment": (("vip", 40),), "inactive_after_by_segment": (("vip", 30),)},
            "For “vip” the activation window (40 days) would be longer",
        ),
        (
            {"activation_window": 60, "inactive_after": 90, "inactive_after_by_category": (("milk", 30),)},
            "For “milk” the activation window (60 days) would be longer",
        ),
        (
            {"activation_window_by_segment": (("vip", 40),), "inactive_after_by_category": (("milk", 30),)},
            "For “milk” the activation window (40 days) would be longer",
        ),
        ({"activation_window_by_category": (("milk", 0),)}, "A number of days must be 1 or more."),
        (
            {"inactive_after": 90, "activation_window_by_category": (("milk", 100),)},
            "For “milk” the activation window (100 days) would be longer",
        ),
        (
            {"activation_window_by_category": (("milk", 40),), "inactive_after_by_category": (("milk", 30),)},
            "For “milk” the activation window (40 days) would be longer",
        ),
        (
            {"activation_window_by_category": (("milk", 40),), "inactive_after_by_segment": (("vip", 30),)},
            "For “milk” the activation window (40 days) would be longer",
        ),
    ],
)
def test_a_value_that_cannot_be(values: dict[str, Any], sentence: str) -> None:
    with pytest.raises(MediaplanError) as raised:
        Settings(**values)
    assert str(raised.value).startswith(sentence)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"time_zone": "Europe/Paris", "base_currency": "EUR", "privacy_threshold": 1},
        {"activation_window": 60, "inactive_after": 60},
        {"activation_window": 60},
        {"inactive_after": 1},
        {"inactive_after_by_segment": (("vip", 30), ("", 400))},
        {"inactive_after": 90, "activation_window": 60, "activation_window_by_segment": (("vip", 90),)},
        {
            "inactive_after": 90,
            "activation_window": 60,
            "activation_window_by_segment": (("vip", 30),),
            "inactive_after_by_segment": (("vip", 30), ("gold", 60)),
            "inactive_after_by_category": (("milk", 60),),
        },
        {"inactive_after_by_category": (("milk", 7),)},
        # Where it was chosen, not where it is read: a database is moved from one system to another
        {"watched_folder": "/srv/exports"},
        {"watched_folder": "C:\\exports"},
        {"watched_folder": "\\\\server\\exports"},
    ],
)
def test_a_value_that_can(values: dict[str, Any]) -> None:
    settings = Settings(**values)
    assert {name: getattr(settings, name) for name in values} == values


def test_the_defaults_are_the_designs() -> None:
    settings = Settings()
    assert settings.time_zone == "UTC"
    assert settings.privacy_threshold == 10
    assert settings.base_currency == ""
    assert settings.inactive_after is None
    assert settings.activation_window is None


def test_every_setting_says_what_it_is() -> None:
    assert [name for name, item in SETTINGS.items() if not item.metadata["label"].strip()] == []
    assert [name for name, item in SETTINGS.items() if not item.metadata["meaning"].endswith(".")] == []
