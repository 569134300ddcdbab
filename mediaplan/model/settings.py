"""The settings of a database: declared once, versioned by the warehouse, stated on screen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any
from zoneinfo import available_timezones

from mediaplan.model.text import N_, MediaplanError, text

#: ISO 4217 codes have three letters.
CURRENCY_CODE = re.compile("[A-Z]{3}")
#: Days that a contact can reach ahead at most: 18 months.
LONGEST_LOOKBACK = 540
WHOLE = 100


def setting(default: Any, label: str, meaning: str) -> Any:
    """Declare a setting with what people read."""
    return field(default=default, metadata={"label": label, "meaning": meaning})


@cache
def time_zones() -> frozenset[str]:
    """Return the names of all time zones; they are files, and looking them up takes a while."""
    return frozenset(available_timezones())


@dataclass(frozen=True)
class Settings:
    """Values that change what figures mean. Every answer states the version it was made with.

    ``inactive_after`` (τ) and ``activation_window`` (N) are None until the first import with
    sales proposes them from the data; they are then frozen and versioned like the others.
    """

    time_zone: str = setting(
        "UTC", N_("Time zone"), N_("Time zone of times that state none, and of local days.")
    )
    base_currency: str = setting(
        "", N_("Base currency"), N_("Currency amounts are converted to; empty to keep each its own.")
    )
    privacy_threshold: int = setting(
        10,
        N_("Smallest group shown"),
        N_(
            "Figures about a channel, campaign, market or segment of fewer people are withheld everywhere. A "
            "day or a stage is no group of its own."
        ),
    )
    inactive_after: int | None = setting(
        None,
        N_("Inactive after (days)"),
        N_("A customer silent for longer is inactive; a sale after that is a reactivation."),
    )
    activation_window: int | None = setting(
        None,
        N_("Activation window (days)"),
        N_("Time a new customer has for a second purchase, for the activation rate only."),
    )
    inactive_after_by_segment: tuple[tuple[str, int], ...] = setting(
        (),
        N_("Inactive after, by segment"),
        N_("Segments with a rhythm of their own, and their days."),
    )
    inactive_after_by_category: tuple[tuple[str, int], ...] = setting(
        (),
        N_("Inactive after, by category"),
        N_("Product categories with a rhythm of their own, and their days; they come before segments."),
    )
    activation_window_by_segment: tuple[tuple[str, int], ...] = setting(
        (),
        N_("Activation window, by segment"),
        N_("Segments that are given another time for the second purchase, and their days."),
    )
    activation_window_by_category: tuple[tuple[str, int], ...] = setting(
        (),
        N_("Activation window, by category"),
        N_("Product categories whose first buyers are given another time; they come before segments."),
    )
    activation_by_event: bool = setting(
        False,
        N_("An event can stand for activation"),
        N_("A declared event (first use, first login) after the first sale activates the customer."),
    )
    all_sales_held: bool = setting(
        False,
        N_("All sales are imported"),
        N_("Nobody bought before the first sale imported, so whoever is older than it in the base is new."),
    )
    attribution_lookback: int = setting(
        30,
        N_("Lookback (days)"),
        N_("A contact can have led to what happens within so many days after it, 540 at most."),
    )
    view_window: int | None = setting(
        None,
        N_("Window of views (days)"),
        N_(
            "A contact that was only seen or delivered can have led to what happens within so many days "
            "after it. The lookback if empty."
        ),
    )
    open_window: int | None = setting(
        None,
        N_("Window of opens (days)"),
        N_(
            "A message that was opened and not clicked can have led to what happens within so many days "
            "after the open. The lookback if empty."
        ),
    )
    click_window: int | None = setting(
        None,
        N_("Window of clicks (days)"),
        N_(
            "A click, visit, reply or call can have led to what happens within so many days after it. The "
            "lookback if empty."
        ),
    )
    ignore_direct: bool = setting(
        True,
        N_("Ignore direct visits"),
        N_(
            "Direct visits get no credit unless there is nothing else on the way. Only “first contact” and "
            "“last contact” take them as they are."
        ),
    )
    position_first: int = setting(
        40,
        N_("Share of the first contact (%)"),
        N_("What the model by position gives the first contact; those between share what the ends leave."),
    )
    position_last: int = setting(
        40, N_("Share of the last contact (%)"), N_("What the model by position gives the last contact.")
    )
    half_life: int = setting(
        7,
        N_("Half-life (days)"),
        N_("In the model of time decay, a contact so many days before another counts half as much."),
    )
    kept_after: int = setting(
        90,
        N_("Customers kept: from (days)"),
        N_("A customer who buys again between so many days after a sale and twice as many was kept by it."),
    )
    watched_folder: str = setting(
        "",
        N_("Watched folder"),
        N_("While the app runs, exports put into this folder are imported, then moved; empty for none."),
    )

    def __post_init__(self) -> None:
        """Refuse a value that would make figures mean nothing."""
        if self.time_zone not in time_zones():
            raise MediaplanError(
                text(
                    "“{value}” is not a time zone. Use a name such as Europe/Paris.",
                    value=self.time_zone,
                )
            )
        if self.base_currency and not (CURRENCY_CODE.fullmatch(self.base_currency)):
            raise MediaplanError(
                text(
                    "“{value}” is not a currency code. Use three capital letters such as EUR.",
                    value=self.base_currency,
                )
            )
        # Whether it is there is asked when it is chosen, and at every look: a disk may be away for a while
        if self.watched_folder and not any(
            kind(self.watched_folder).is_absolute() for kind in (PurePosixPath, PureWindowsPath)
        ):
            raise MediaplanError(
                text(
                    "“{folder}” is not a whole path. Write it from the root of the disk.",
                    folder=self.watched_folder,
                )
            )
        if self.privacy_threshold < 1:
            raise MediaplanError(text("The smallest group shown must be 1 person or more."))
        self._journeys()
        days = [
            self.inactive_after,
            self.activation_window,
            *(value for _, value in self.inactive_after_by_segment),
            *(value for _, value in self.inactive_after_by_category),
            *(value for _, value in self.activation_window_by_segment),
            *(value for _, value in self.activation_window_by_category),
        ]
        if any(value is not None and value < 1 for value in days):
            raise MediaplanError(text("A number of days must be 1 or more."))
        for name, window, inactive in self._windows():
            if window is None or inactive is None or window <= inactive:
                continue
            if not name:
                raise MediaplanError(
                    text(
                        "The activation window ({window} days) cannot be longer than the silence that "
                        "makes a customer inactive ({inactive} days).",
                        window=window,
                        inactive=inactive,
                    )
                )
            raise MediaplanError(
                text(
                    "For “{name}” the activation window ({window} days) would be longer than the silence "
                    "that makes a customer inactive ({inactive} days). Shorten the window, or allow a longer "
                    "silence.",
                    name=name,
                    window=window,
                    inactive=inactive,
                )
            )

    def _journeys(self) -> None:
        """Refuse rules of journeys that mean nothing."""
        if not 1 <= self.attribution_lookback <= LONGEST_LOOKBACK:
            raise MediaplanError(text("The lookback must be from 1 to {most} days.", most=LONGEST_LOOKBACK))
        for window in (self.view_window, self.open_window, self.click_window):
            if window is not None and not 0 <= window <= self.attribution_lookback:
                raise MediaplanError(
                    text(
                        "A window of views, opens or clicks must be from 0 to {lookback} days, the lookback.",
                        lookback=self.attribution_lookback,
                    )
                )
        if (
            min(self.position_first, self.position_last) < 0
            or self.position_first + self.position_last > WHOLE
        ):
            raise MediaplanError(
                text(
                    "The shares of the first and the last contact must be 0 or more, and together 100 at "
                    "most."
                )
            )
        if min(self.half_life, self.kept_after) < 1:
            raise MediaplanError(text("A number of days must be 1 or more."))

    def _windows(self) -> Iterator[tuple[str, int | None, int | None]]:
        """Give each activation window with the silence it must end in: that of all, then of groups.

        Customers of every segment buy a category: what it does not say itself is said by the longest
        window and the shortest silence of all the others.
        """
        # Of a name that is there twice, the first holds
        windows, silences = (
            dict(reversed(own)) for own in (self.activation_window_by_segment, self.inactive_after_by_segment)
        )
        yield "", self.activation_window, self.inactive_after
        for name in dict.fromkeys((*windows, *silences)):
            yield (
                name,
                windows.get(name, self.activation_window),
                silences.get(name, self.inactive_after),
            )
        longest = max(_given(self.activation_window, *windows.values()), default=None)
        shortest = min(_given(self.inactive_after, *silences.values()), default=None)
        windows, silences = (
            dict(reversed(own))
            for own in (self.activation_window_by_category, self.inactive_after_by_category)
        )
        for name in dict.fromkeys((*windows, *silences)):
            yield name, windows.get(name, longest), silences.get(name, shortest)


def _given(*days: int | None) -> list[int]:
    return [each for each in days if each is not None]


SETTINGS = {item.name: item for item in fields(Settings)}
