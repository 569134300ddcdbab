"""The ads of a campaign: parts that add up to it, each shown only while it ran."""

from __future__ import annotations

import csv
from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.demo.ads import parts, shown
from mediaplan.demo.exports import FOLDER
from mediaplan.demo.platforms import reported

ADDED = ("spend", "impressions", "clicks", "engagements", "value")


def test_a_whole_is_shared_by_largest_remainder() -> None:
    # 7 in proportion 3:2:1 is 3.5, 2.33 and 1.17: the one left goes to the largest remainder.
    assert parts(7, [3, 2, 1]) == [4, 2, 1]
    assert parts(0, [3, 2, 1]) == [0, 0, 0]


@given(st.integers(0, 10**7), st.lists(st.integers(1, 1000), min_size=1, max_size=6))
def test_parts_add_up_and_are_near_their_proportion(whole: int, weights: list[int]) -> None:
    found = parts(whole, weights)
    assert sum(found) == whole
    for part, weight in zip(found, weights, strict=True):
        assert abs(part - whole * weight / sum(weights)) < 1


def test_ads_of_a_day_add_up_to_their_campaign() -> None:
    whole = {(each.online.campaign, each.day): each for each in reported() if each.online.channel == "social"}
    ads = defaultdict(list)
    for _ad, each in shown():
        ads[each.online.campaign, each.day].append(each)
    assert ads.keys() == whole.keys()
    for key, day in whole.items():
        for name in ADDED:
            assert sum(getattr(each, name) for each in ads[key]) == pytest.approx(getattr(day, name))
        assert sum(each.conversions for each in ads[key]) == round(day.conversions)


def test_an_ad_is_reported_while_it_ran() -> None:
    rows = []
    for name in ("2024-2025", "2025-2026"):
        with (FOLDER / f"meta_ads_publicites_{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows += list(csv.DictReader(file))
    days = defaultdict(list)
    for row in rows:
        days[row["Nom de la publicité"]].append(row["Début des rapports"])
    assert max(days["Image canapé d’angle"]) == "2025-08-31"
    assert min(days["Vidéo créateur : mon salon"]) == "2025-09-01"
    assert all(first < second for run in days.values() for first, second in pairwise(run))
