"""The process behind the demonstration: its formulas by hand, its truth against itself and the files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from mediaplan.demo.customers import Run, real, run
from mediaplan.demo.exports import FOLDER
from mediaplan.demo.media import adstock, campaign_spend, channel_spend, saturation
from mediaplan.demo.parameters import CAUSES, CHANNELS, DAYS, SEGMENTS, Cause, Segment
from mediaplan.demo.people import people
from mediaplan.demo.truth import expected_repeats

AMOUNTS = ("sales", "revenue", "margin")


def test_adstock_keeps_what_is_left_of_the_days_before() -> None:
    # (1 - 0.5) x 8 = 4, then half is left each day: 2, 1; a steady spend is felt as it is.
    assert adstock(np.array([8.0, 0.0, 0.0]), 0.5).tolist() == [4.0, 2.0, 1.0]
    assert adstock(np.full(60, 10.0), 0.5)[-1] == pytest.approx(10.0)


def test_saturation_is_half_where_it_says_so() -> None:
    assert saturation(np.array([0.0, 100.0, 300.0]), 100.0).tolist() == [0.0, 0.5, 0.75]


@pytest.mark.parametrize(("weeks", "published"), [(1, 0.0532), (32, 1.0437), (78, 1.858)])
def test_expected_purchases_are_those_published_for_cdnow(weeks: int, published: float) -> None:
    """Fader, Hardie and Lee (2005): E[X(t)] of their BG/NBD fit, in weeks."""
    cdnow = Segment("cdnow", 0.2426, 4.4136, 0.7929, 2.4259, 1.0, 1.0, 0.0)
    everyone = Cause("everyone", (), 0.0, 1.0, 1.0, (1.0, 0.0, 0.0, 0.0))
    assert expected_repeats(cdnow, everyone, weeks) == pytest.approx(published, rel=0.01)


@pytest.fixture(scope="module")
def untouched() -> Run:
    """Return the process without any channel."""
    return run(frozenset(CHANNELS))


def test_without_media_customers_buy_as_their_parameters_say(untouched: Run) -> None:
    who = people()
    watched = (who.arrival >= 0) & (who.arrival < DAYS - 365) & (who.cause == 0)
    since = untouched.day - who.arrival[untouched.person]
    repeats = np.bincount(untouched.person[(since > 0) & (since <= 365)], minlength=len(who))
    for number, segment in enumerate(SEGMENTS):
        some = repeats[watched & (who.segment == number)]
        error = some.std() / np.sqrt(len(some))
        # Season and steps of whole days leave a little besides chance.
        expected = expected_repeats(segment, CAUSES[0])
        assert abs(some.mean() - expected) < 3.5 * error + 0.03 * expected, segment.name


def test_a_channel_that_is_off_brings_nobody_and_changes_nobody_else() -> None:
    who, full, without = people(), real(), run(frozenset({"affiliate"}))
    brought = np.array(["affiliate" in cause.channels for cause in CAUSES])[who.cause]
    kept = ~brought[full.person]
    assert brought.any()
    assert not brought[without.person].any()
    # Affiliation has no effect on customers of others: their sales are the same, one by one.
    assert full.day[kept].tolist() == without.day.tolist()
    assert full.person[kept].tolist() == without.person.tolist()
    assert full.revenue[kept].tolist() == without.revenue.tolist()


def test_emails_are_never_sent_to_the_holdout_nor_without_consent() -> None:
    who, sent = people(), np.concatenate(real().messages.person)
    assert len(sent) > 50_000
    assert not who.holdout[sent].any()
    assert who.consents[sent].all()
    assert who.holdout.mean() == pytest.approx(0.10, abs=0.01)


def test_spend_of_channels_is_that_of_their_campaigns() -> None:
    campaigns = sum(days.sum() for days in campaign_spend().values())
    assert sum(days.sum() for days in channel_spend().values()) == pytest.approx(campaigns)


@pytest.mark.parametrize("name", AMOUNTS)
def test_base_and_increments_add_up_to_the_whole(truth: dict[str, Any], name: str) -> None:
    added = sum(each[name] for each in truth["added_one_after_another"].values())
    assert truth["base"][name] + added == pytest.approx(truth["total"][name], abs=0.1)
    alone = sum(each["incremental"][name] for each in truth["channels"].values())
    assert truth["base"][name] + alone + truth["overlap"][name] == pytest.approx(
        truth["total"][name], abs=0.1
    )


@pytest.mark.parametrize("part", ["total", "base", *(f"channels.{name}" for name in CHANNELS)])
def test_stages_add_up(truth: dict[str, Any], part: str) -> None:
    first, _, channel = part.partition(".")
    found = truth[first][channel]["incremental"] if channel else truth[first]
    for name in AMOUNTS:
        by_stage = sum(each[name] for each in found["by_stage"].values())
        assert by_stage == pytest.approx(found[name], abs=0.1)


def test_the_truth_is_of_the_run_without_the_channel(truth: dict[str, Any], untouched: Run) -> None:
    assert truth["base"]["sales"] == len(untouched.day)
    assert truth["channels"]["affiliate"]["incremental"]["sales"] == len(real().day) - len(
        run(frozenset({"affiliate"})).day
    )


def test_channels_differ_in_what_they_bring_back(truth: dict[str, Any]) -> None:
    returns = {name: each["roi"] for name, each in truth["channels"].items()}
    assert {name for name, roi in returns.items() if roi < 0} == {"radio", "outdoor", "affiliate"}
    value = {(row["segment"], row["cause"]): row["margin_12m"] for row in truth["customer_value"]}
    assert value["Familles", "search"] > value["Familles", "social"] > value["Familles", "affiliate"]


def test_platforms_claim_more_than_they_bring(truth: dict[str, Any]) -> None:
    claimed = truth["platform_claims"]
    assert set(claimed) == {"search", "display", "social", "affiliate"}
    for channel, count in claimed.items():
        assert count > truth["channels"][channel]["incremental"]["sales"]
    # Together they claim more online sales than there are.
    online = sum(row["status"] == "confirmée" and row["channel"] != "store" for row in orders())
    assert sum(claimed.values()) > online


def orders() -> Iterator[dict[str, str]]:
    with (FOLDER / "commandes.csv").open(encoding="utf-8", newline="") as file:
        yield from (row for row in csv.DictReader(file, delimiter=";") if row["conversion_id"] < "M9")


def test_the_orders_are_the_process(truth: dict[str, Any]) -> None:
    confirmed = [row for row in orders() if row["status"] == "confirmée"]
    sales = {(row["customer_id"], row["occurred_at"][:10]) for row in confirmed}
    revenue = sum(round(float(row["revenue (EUR)"].replace(",", ".")) * 100) for row in confirmed) / 100
    assert len(sales) == truth["total"]["sales"]
    assert revenue == pytest.approx(truth["total"]["revenue"], abs=0.01)
    assert len(confirmed) > len(sales)
