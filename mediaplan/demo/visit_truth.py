"""What is true of the site's visits by decree: who is seen, where paths lead, what really brought whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from mediaplan.demo.customers import real
from mediaplan.demo.parameters import CAUSES, END, day
from mediaplan.demo.people import people
from mediaplan.demo.visits import (
    ACCEPTS,
    ACQUISITION,
    NO_SALE,
    SEEN,
    SINCE,
    STRANGER,
    STRANGERS,
    STRANGERS_BY,
    UNTIED,
    Path,
    measured,
    paths,
)

#: What a path begins and ends with where nothing of it is seen.
NOTHING = "nothing seen"


def visits_truth() -> dict[str, Any]:
    """Return what the file of visits is by decree.

    Returns
    -------
    dict
        Shares as decreed and counts as they came, all of the period of the file alone. A path is
        all of somebody's visits before one sale, or one visitor's without a sale; journeys made of
        the file can differ from paths.
    """
    every = paths()
    seen = [each for each in every if each.visits]
    stages = real().stage.tolist()
    first = [each for each in every if each.sale != NO_SALE and stages[each.sale] == ACQUISITION]
    bought = [each for each in seen if each.sale != NO_SALE]
    new = sum(stages[each.sale] == ACQUISITION for each in bought)
    return {
        "file": "visites_site.csv",
        "period": [day(SINCE).isoformat(), END.isoformat()],
        "rows": sum(len(each.visits) for each in seen),
        "accepts_measurement": ACCEPTS,
        "people_measured": int(measured().sum()),
        "people": len(people()),
        "visits_seen": SEEN,
        "new_customers_with_an_untied_device": UNTIED,
        "paths_seen": {
            "to_a_first_purchase": new,
            "to_a_repeat_purchase": len(bought) - new,
            "of_the_base_without_purchase": sum(
                each.person != STRANGER and each.sale == NO_SALE for each in seen
            ),
            "of_strangers": sum(each.person == STRANGER for each in seen),
        },
        "strangers": {"expected": STRANGERS, "come_by": STRANGERS_BY},
        "first_purchases_measured": len(first),
        "first_purchases_by_cause": _by_cause(first),
        "compare_models_with": (
            "visits.first_purchases_by_cause.*.people: new customers of the period of the file who are"
            " measured, by what brought them; channels.*.incremental.by_stage is of both years"
        ),
    }


def _by_cause(first: list[Path]) -> dict[str, Any]:
    """Return how many measured first purchases each cause brought, and what is seen of their visits."""
    found: dict[str, Any] = {}
    for number, cause in enumerate(CAUSES):
        theirs = [each for each in first if people().cause[each.person] == number]
        # What was done on a device never signed in on is in the file as a stranger's
        tied = [each.visits[each.untied :] for each in theirs]
        found[cause.name] = {
            "channels": list(cause.channels),
            "people": len(theirs),
            "share": round(len(theirs) / len(first), 4),
            "first_visit": _shares(each[0].channel if each else NOTHING for each in tied),
            "last_visit": _shares(each[-1].channel if each else NOTHING for each in tied),
        }
    return found


def _shares(names: Iterable[str]) -> dict[str, float]:
    """Return the share of each name, the most frequent first."""
    counts = Counter(names)
    return {
        name: round(count / counts.total(), 4)
        for name, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    }
