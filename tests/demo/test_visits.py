"""The visits of the demonstration: shares as promised, in time, of nobody who refuses, from their cause."""

from __future__ import annotations

import csv
from collections import Counter
from math import sqrt
from typing import Any

import numpy as np
import pytest

from mediaplan.demo.base_files import numbers
from mediaplan.demo.customers import real
from mediaplan.demo.exports import FOLDER
from mediaplan.demo.mails import DAY, sale_minutes
from mediaplan.demo.orders import NOT_BEFORE, Order, orders
from mediaplan.demo.parameters import CAUSES, DAYS
from mediaplan.demo.people import people
from mediaplan.demo.platforms import reported
from mediaplan.demo.visits import NO_SALE, PAID, SINCE, STRANGER, Path, measured, paths

#: Deviations from a promised share that chance may make.
WIDE = 4
PAID_KINDS = {("clic", True), ("visite", False)}


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    """Return the committed file."""
    with (FOLDER / "visites_site.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture(scope="module")
def first() -> list[Path]:
    """Return the paths that lead to a first purchase, those included of which nothing is seen."""
    stages = real().stage
    return [each for each in paths() if each.sale != NO_SALE and stages[each.sale] == 0]


@pytest.fixture(scope="module")
def booked() -> dict[tuple[int, int], Order]:
    """Return the first confirmed order of each customer and day."""
    found: dict[tuple[int, int], Order] = {}
    for each in orders():
        if each.confirmed:
            found.setdefault((each.person, each.minute // DAY), each)
    return found


def holds(hits: int, count: int, promised: float) -> bool:
    return abs(hits / count - promised) < WIDE * sqrt(promised * (1 - promised) / count)


def brought_by(first: list[Path], name: str) -> list[Path]:
    place = next(number for number, cause in enumerate(CAUSES) if cause.name == name)
    return [each for each in first if people().cause[each.person] == place]


def test_forty_five_in_a_hundred_accept_measurement() -> None:
    assert holds(int(measured().sum()), len(people()), 0.45)


def test_the_file_tells_of_the_last_twelve_months(rows: list[dict[str, str]]) -> None:
    days = [f"{at[6:10]}-{at[3:5]}-{at[:2]}" for at in (row["occurred_at"] for row in rows)]
    assert (min(days), max(days)) == ("2025-10-01", "2026-09-30")
    assert len(set(days)) == 365
    # 1 October 2025 is 365 days after 1 October 2024, the first day of the sales.
    assert all(real().day[each.sale] >= 365 for each in paths() if each.sale != NO_SALE)


def test_nobody_who_refuses_measurement_is_in_the_file(rows: list[dict[str, str]]) -> None:
    place = {number: person for person, number in enumerate(numbers())}
    known = {row["customer_id"] for row in rows if row["customer_id"].startswith("ML")}
    assert len(known) > 3_500
    assert all(measured()[place[number]] for number in known)
    assert all(row["customer_id"].startswith(("ML", "web-")) for row in rows)
    assert all(each.person == STRANGER or measured()[each.person] for each in paths())


def test_seven_visits_in_ten_are_seen() -> None:
    # Who looks around for nothing comes once.
    looking = [each for each in paths() if each.person != STRANGER and each.sale == NO_SALE]
    assert len(looking) > 1_000
    assert {len(each.visits) for each in looking} == {0, 1}
    assert holds(sum(len(each.visits) for each in looking), len(looking), 0.70)


def test_an_online_purchase_ends_with_a_visit_minutes_before(
    first: list[Path], booked: dict[tuple[int, int], Order]
) -> None:
    # The visit that ends with an online purchase is 3 to 40 minutes before it, any as likely, and
    # every other one at least 8: of 38 minutes, 5 belong to it alone.
    minutes = sale_minutes()
    online = 0
    just_before = 0
    for path in first:
        at = int(minutes[path.sale])
        if not booked[path.person, at // DAY].store:
            online += 1
            just_before += any(at - visit.minute < 8 for visit in path.visits)
    assert online > 2_000
    assert holds(just_before, online, 0.70 * 5 / 38)


def test_a_fifth_of_new_customers_did_the_rest_on_a_device_that_stays_a_strangers(first: list[Path]) -> None:
    several = [each for each in first if len(each.visits) > 1]
    assert holds(sum(each.untied > 0 for each in several), len(several), 0.20)
    assert all(each.untied < max(len(each.visits), 1) for each in paths())


def test_strangers_are_as_many_as_promised() -> None:
    # Poisson: the variance is the mean.
    count = sum(each.person == STRANGER for each in paths())
    assert abs(count - 11_000) < WIDE * sqrt(11_000)


def test_visits_come_in_order_and_before_what_they_lead_to() -> None:
    minutes = sale_minutes()
    for path in paths():
        times = [each.minute for each in path.visits]
        assert times == sorted(set(times)) or path.person == STRANGER
        assert not times or SINCE * DAY <= times[0] <= times[-1] < DAYS * DAY
        if path.sale != NO_SALE and times:
            assert times[-1] < minutes[path.sale]
            # 25 whole days at most, and the rest of a day
            assert times[0] > minutes[path.sale] - 27 * DAY


def test_visits_before_a_repeat_purchase_come_after_the_last_one() -> None:
    run, minutes = real(), sale_minutes()
    last: dict[int, int] = {}
    since = {}
    for sale, person in enumerate(run.person.tolist()):
        since[sale], last[person] = last.get(person, -1), int(minutes[sale])
    repeats = [each for each in paths() if each.sale != NO_SALE and run.stage[each.sale] > 0 and each.visits]
    assert len(repeats) > 1_500
    assert all(each.visits[0].minute > since[each.sale] for each in repeats)


def test_whom_a_channel_brought_came_by_its_click(first: list[Path]) -> None:
    for channel in ("search", "social", "display", "affiliate"):
        theirs = brought_by(first, channel)
        came = sum(any(visit.channel == channel for visit in each.visits) for each in theirs)
        # The click itself is seen with 0.7; others of the same channel can only add to it.
        assert came / len(theirs) > 0.70 - WIDE * sqrt(0.21 / len(theirs)), channel
    alone = brought_by(first, "base")
    clicked = sum(any(visit.channel == "social" for visit in each.visits) for each in alone)
    assert clicked / len(alone) < 0.15


def test_after_tv_radio_and_outdoor_nobody_comes_by_a_click_of_theirs(rows: list[dict[str, str]]) -> None:
    assert {row["channel"] for row in rows} == {*PAID, "seo", "direct"}


def test_paid_clicks_have_a_campaign_that_ran_and_other_visits_none(rows: list[dict[str, str]]) -> None:
    assert {(row["kind"], row["channel"] in PAID) for row in rows} == PAID_KINDS
    assert all(bool(row["campaign_id"]) == (row["channel"] in PAID) for row in rows)
    names = {each.online.name for each in reported()}
    assert {row["campaign_id"] for row in rows} - {""} == names
    for path in paths():
        for visit in path.visits:
            since, _instead = NOT_BEFORE.get(visit.campaign, (0, ""))
            # A click of the order's campaign may be of days before the order's own.
            assert visit.minute // DAY >= since - 26, visit


def test_the_site_sees_fewer_clicks_than_the_platforms_report(rows: list[dict[str, str]]) -> None:
    reports: Counter[str] = Counter()
    for each in reported():
        if each.day >= SINCE:
            reports[each.online.name] += each.clicks
    seen = Counter(row["campaign_id"] for row in rows if row["campaign_id"])
    assert all(count < reports[name] for name, count in seen.items())


def test_the_file_is_small_and_in_order(rows: list[dict[str, str]]) -> None:
    assert len(rows) > 15_000
    assert (FOLDER / "visites_site.csv").stat().st_size < 910_000
    assert list(rows[0]) == ["occurred_at", "customer_id", "channel", "campaign_id", "kind"]
    written = [row["occurred_at"] for row in rows]
    assert written == sorted(written, key=lambda at: (at[6:10], at[3:5], at[:2], at[11:]))


def test_the_truth_tells_of_the_file(
    truth: dict[str, Any], rows: list[dict[str, str]], first: list[Path]
) -> None:
    told = truth["visits"]
    assert told["period"] == ["2025-10-01", "2026-09-30"]
    assert told["rows"] == len(rows)
    assert told["first_purchases_measured"] == len(first)
    causes = told["first_purchases_by_cause"]
    assert sum(each["people"] for each in causes.values()) == len(first)
    # What really brought new customers is the same among the measured as among all of the period.
    came = people().arrival
    of_period = people().cause[(came >= SINCE) & (came < DAYS)]
    measured_of_period = measured() & (came >= SINCE) & (came < DAYS)
    assert len(first) == int(measured_of_period.sum())
    for number, cause in enumerate(CAUSES):
        share = float(np.mean(of_period == number))
        assert holds(causes[cause.name]["people"], len(first), share), cause.name
        for end in ("first_visit", "last_visit"):
            assert sum(causes[cause.name][end].values()) == pytest.approx(1, abs=0.001)
    strangers = len({row["customer_id"] for row in rows if row["customer_id"].startswith("web-")})
    untied = sum(each.untied > 0 for each in paths())
    assert strangers == told["paths_seen"]["of_strangers"] + untied
