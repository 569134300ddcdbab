"""What nobody hopes for: no conversions, one channel, all direct, equal times, strangers, far too much."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from mediaplan.analysis.attribution import MODELS, attribution, compared
from mediaplan.analysis.attribution.answers import MOST_RESAMPLED
from mediaplan.analysis.paths import explored
from mediaplan.model import MediaplanError, Scope, Settings
from tests.analysis.journeys_told import SEEN, bought, told, touch


def said(answer: Any) -> str:
    """Return all that an answer says."""
    return " ".join(map(str, answer.notes))


@pytest.mark.parametrize("model", MODELS)
def test_without_any_data_there_is_nothing_and_it_is_said(model: str) -> None:
    answer = attribution(told([], []), Scope(), model)
    assert answer.frame.empty
    assert "No sales of known customers" in said(answer)


@pytest.mark.parametrize("model", MODELS)
def test_no_conversions_in_scope(model: str) -> None:
    engine = told([touch(0, "search"), touch(5, "email", "bob")], [])
    answer = attribution(engine, Scope(), model)
    assert answer.frame["conversions"].isna().all(), "nothing to credit is not a credit of nothing"
    assert "No sales of known customers" in said(answer)
    assert answer.extra["total"]["journeys"] == 2


def test_sales_without_any_contact() -> None:
    answer = compared(told([], [bought(0), bought(50)]), Scope())
    assert answer.frame.empty
    assert "no contact of a known customer in the 30 days before 2 sales" in said(answer)
    assert "Import contacts" in said(answer)


@pytest.mark.parametrize("model", MODELS)
def test_one_channel_only_gets_everything_and_it_is_said(model: str) -> None:
    engine = told([touch(0, "search"), touch(1, "search"), touch(2, "search", "bob")], [bought(5)])
    answer = attribution(engine, Scope(), model, resamples=5)
    assert answer.frame["conversions"].tolist() == [1]
    assert "every model gives it everything" in said(answer)


@pytest.mark.parametrize("model", MODELS)
def test_all_direct(model: str) -> None:
    answer = attribution(told([touch(0, "direct"), touch(1, "direct")], [bought(5)]), Scope(), model)
    assert answer.frame[["channel", "conversions"]].to_numpy().tolist() == [["direct", 1]]
    assert "nothing tells what led to them" in said(answer)


def test_equal_times_are_told_apart_by_the_name_of_the_contact() -> None:
    rows = [
        touch(0, name, touchpoint_id=key) for name, key in (("search", "b"), ("email", "a"), ("social", "c"))
    ]
    for order in (rows, rows[::-1], rows[1:] + rows[:1]):
        engine = told(order, [bought(5)])
        by_model = {
            model: attribution(engine, Scope(), model, resamples=0).frame.set_index("channel")["conversions"]
            for model in ("first", "last")
        }
        assert by_model["first"]["email"] == 1
        assert by_model["last"]["social"] == 1


def test_contacts_after_the_conversion_are_the_next_journey() -> None:
    answer = attribution(told([touch(0, "search"), touch(9, "email")], [bought(5)]), Scope(), "linear")
    given = answer.frame.set_index("channel")["conversions"]
    assert given.to_dict() == {"search": 1, "email": 0}
    assert answer.extra["total"]["journeys"] == 2


def test_customers_whom_the_crm_does_not_know_have_journeys_like_others() -> None:
    engine = told(
        [touch(0, "search", "web-1"), touch(0, "email", "ml-1")],
        [bought(5, "web-1"), bought(5, "")],
        customer=[{"customer_id": "ml-1"}],
    )
    answer = attribution(engine, Scope(), "last")
    assert answer.frame.set_index("channel")["conversions"].to_dict() == {"search": 1, "email": 0}
    assert "1 sale has no known customer" in said(answer)


def test_a_campaign_renamed_half_way_is_one_where_a_match_ties_both_names() -> None:
    names = [touch(0, "search", campaign_id="Soldes"), touch(1, "search", campaign_id="Soldes été")]
    match = {"source": "", "account": "", "pattern": "Soldes*", "campaign_id": "SOLDES"}
    engine = told(names, [bought(5)])
    apart = attribution(engine, Scope(), "linear", by="campaign", resamples=0).frame
    assert apart.set_index("campaign")["conversions"].to_dict() == {"Soldes": 0.5, "Soldes été": 0.5}
    engine = told(names, [bought(5)], campaign_match=[match])
    joined = attribution(engine, Scope(), "linear", by="campaign", resamples=0).frame
    assert joined.set_index("campaign")["conversions"].to_dict() == {"SOLDES": 1}


def test_many_names_have_credit_without_intervals_and_shapley_says_why_it_cannot() -> None:
    many = MOST_RESAMPLED + 1
    rows = [touch(hour, f"site-{hour:04}", f"c{hour}") for hour in range(many)]
    engine = told(rows, [bought(many + hour, f"c{hour}") for hour in range(0, many, 3)])
    answer = compared(engine, Scope())
    assert answer.frame["conversions"].sum() == pytest.approx(len(range(0, many, 3)))
    assert answer.frame["conversions_low"].isna().all()
    assert f"With {many} names there are no intervals" in said(answer)
    assert "Shapley is left out" in said(answer)
    with pytest.raises(MediaplanError, match="12"):
        attribution(engine, Scope(), "shapley")


def test_ten_thousand_channels() -> None:
    engine = told([touch(0, "one")], [bought(1)])
    start = datetime(2026, 1, 1)  # noqa: DTZ001 - UTC
    engine.connection.execute(
        "INSERT INTO mart_contact (contact_id, occurred_at, day, person_id, subject_id, channel, kind, "
        "purpose, "
        "opened, clicked, next_sale_id, next_sale_at, next_sale_day) "
        "SELECT 'k' || n, $at::TIMESTAMP + to_hours(n % 50), $at::DATE, 'p' || n // 3, 'p' || n // 3, 'ch' "
        "|| n, "
        "'click', 'marketing', 0, 0, 's' || n // 3, $at::TIMESTAMP + to_days(9), $at::DATE + 9 "
        "FROM range(10000) t(n)",
        {"at": start},
    )
    engine.connection.execute(
        "INSERT INTO mart_outcome (outcome_id, kind, until, day, subject_id, person_id, revenue, currency) "
        "SELECT 's' || n, 'sale', $at::TIMESTAMP + to_days(9), $at::DATE + 9, 'p' || n, 'p' || n, 1, 'EUR' "
        "FROM range(3334) t(n)",
        {"at": start},
    )
    engine.as_of = (start + timedelta(days=20)).date()
    for model in ("linear", "markov"):
        answer = attribution(engine, Scope(), model)
        assert answer.frame["conversions"].sum() == pytest.approx(3335)
        assert "there are no intervals" in said(answer)


def test_a_path_of_a_hundred_thousand_contacts() -> None:
    engine = told([touch(0, "search")], [bought(1)])
    start = datetime(2026, 1, 1)  # noqa: DTZ001 - UTC
    engine.connection.execute(
        "INSERT INTO mart_contact (contact_id, occurred_at, day, person_id, subject_id, channel, kind, "
        "purpose, "
        "opened, clicked, next_sale_id, next_sale_at, next_sale_day) "
        "SELECT 'k' || n, $at::TIMESTAMP + to_seconds(n), $at::DATE, 'p', 'p', if(n % 2 = 0, 'email', "
        "'push'), "
        "'delivered', 'marketing', 0, 0, 's', $at::TIMESTAMP + to_days(2), $at::DATE + 2 FROM "
        "range(100000) t(n)",
        {"at": start},
    )
    engine.connection.execute(
        "INSERT INTO mart_outcome (outcome_id, kind, until, day, subject_id, person_id) "
        "VALUES ('s', 'sale', $at::TIMESTAMP + to_days(2), $at::DATE + 2, 'p', 'p')",
        {"at": start},
    )
    engine.as_of = (start + timedelta(days=20)).date()
    answer = compared(engine, Scope(), resamples=5)
    assert answer.extra["total"]["conversions_credited"] == 2
    assert answer.frame.set_index("channel")["linear"].to_dict() == pytest.approx(
        {"search": 1, "email": 0.5, "push": 0.5}
    )
    found = explored(engine, Scope(), ["paths", "lengths"])
    assert found["lengths"].frame["contacts"].tolist() == [1, 10]
    listed = found["paths"].frame.set_index("longer")["path"].to_dict()
    assert listed[False] == ("search",)
    assert listed[True][:3] == ("email", "push", "email")
    assert len(listed[True]) < 20, "its first steps stand for it"


def test_what_there_is_not_is_refused_with_what_there_is() -> None:
    engine = told([], [])
    for asked in (
        {"model": "magic"},
        {"by": "weather"},
        {"order": 4},
        {"outcome": "love"},
        {"lookback": 900},
    ):
        with pytest.raises(MediaplanError, match=r"There are: |must be from 1 to"):
            attribution(engine, Scope(), **asked)


def test_small_groups_are_withheld_in_every_figure_beside_the_rows_too() -> None:
    rows = [touch(n, "search", f"c{n}") for n in range(30)] + [touch(n, "email", f"c{n}") for n in range(20)]
    rows += [touch(n, "fax", f"c{n}") for n in range(4)]
    engine = told(rows, [bought(100, f"c{n}") for n in range(15)], settings=Settings(privacy_threshold=10))
    answer = attribution(engine, Scope(), "markov", order=1)
    assert answer.frame["channel"].tolist()[0] == "search"
    hidden = answer.frame.loc[answer.withheld.to_numpy()]
    assert set(hidden["channel"]) == {"fax", "email"}, "one alone could be had from the sum"
    assert hidden.drop(columns=["channel", "model", "spend"]).isna().all(axis=None)
    assert set(answer.extra["model"]["removal_effects"]) == {"search"}
    assert answer.people.isna().sum() == 2
    whole = attribution(engine, Scope(channels=("fax",)), "markov", order=1)
    assert whole.frame.drop(columns=["channel", "model", "spend"]).isna().all(axis=None)


def test_the_same_question_has_the_same_intervals() -> None:
    rows = [touch(n, ("search", "email")[n % 2], f"c{n % 40}") for n in range(80)]
    engine = told(rows, [bought(200, f"c{n}") for n in range(0, 40, 3)], settings=SEEN)
    one, other = (attribution(engine, Scope(), "markov", order=1).frame for _ in range(2))
    assert one.equals(other)
    assert (one["conversions_low"] < one["conversions"]).all()
    assert (one["conversions"] < one["conversions_high"]).all()
