"""What is true of the demonstration: each channel's effect, each customer's value, by the process."""

from __future__ import annotations

import json
from functools import cache
from math import lgamma
from typing import Any

import numpy as np

from mediaplan.demo.customers import Run, real, run
from mediaplan.demo.mails import mails
from mediaplan.demo.media import arrivals, channel_spend
from mediaplan.demo.parameters import (
    CAUSES,
    CHANNELS,
    END,
    MAIL_FROM,
    MAILING,
    REFUNDED,
    RESPONSES,
    SEED,
    SEGMENTS,
    SILENT,
    START,
    TAU,
    TV_LIFTS_SEARCH,
    Cause,
    P,
    Q,
    Segment,
)
from mediaplan.demo.people import NEVER, people
from mediaplan.demo.plan import EMAIL_MONTH, FEES
from mediaplan.demo.platforms import reported
from mediaplan.demo.visit_truth import visits_truth

STAGES = ("acquisition", "activation", "loyalty", "reactivation")
YEAR = 365
#: Points of the quadrature over the chance to leave.
POINTS = 200
PROCESS = """
One step a day. New customers of each cause: Poisson, expected number proportional to the season
and (for a channel) to saturation(adstock(spend)); tv+search is what TV adds to search.

A customer buys on the day of arrival. Later, while here, a day's chance to buy is 1 - exp(-rate x
season x (1 + lifts of media + effect of the last e-mail)); rate ~ Gamma(r, rate alpha / m), m by
cause. After each repeat purchase the customer leaves for good with the chance p ~ Beta(a, b). This
is the BG/NBD of Fader, Hardie and Lee (2005) but for season, lifts and e-mails; time in days;
purchases of a day are one.

Amounts: Gamma(P, rate nu), nu ~ Gamma(Q, rate v), v = basket x m_basket x (Q - 1) / P: Gamma-Gamma;
at least 1 EUR. Margin is a fixed share by segment. Amounts in EUR excluding tax, before refunds.

E-mails: a message adds effect x carry^days x (1 - min(fatigue x recent, tired)) to the rate on its
day and the six after; recent messages decay with the memory. They do nothing for prospects.

Incremental: the real run less a run with that channel off, all other channels and all random
numbers the same; what its customers bought later included. Customers who came before START had no
media then.

Holdout: a tenth of everybody, drawn at random, is never mailed.

Visits follow from what is above and change nothing of it. A new customer whom a channel with links
brought came by a click of it; who came by itself or after TV, radio or outdoor came by direct, seo
or a search for the brand. Other visits, which brought nobody, lie before and after; an online sale
ends with a visit minutes before, most store sales do without. Regulars come back by themselves, by
retargeting or by what the shop recorded; clicks of e-mails are not among the visits. Strangers, who
never buy, come the more the more is spent on social, search, display and affiliates. A share of
people accepts measurement (of the others a banner refused or a blocker leaves nothing), and a share
of their visits is seen; some new customers used a second device before, whose visits stay a
stranger's. The web analytics tool keeps a year: the file tells of the last twelve months alone, and
of sales at their beginning only what visits were within them.
"""


def figures(one: Run) -> dict[str, Any]:
    """Return the sales, revenue and margin of a run, also by stage."""
    whole = {
        "sales": len(one.day),
        "revenue": round(float(one.revenue.sum()), 2),
        "margin": round(float(one.margin.sum()), 2),
    }
    by_stage = {
        stage: {
            "sales": int((one.stage == number).sum()),
            "revenue": round(float(one.revenue[one.stage == number].sum()), 2),
            "margin": round(float(one.margin[one.stage == number].sum()), 2),
        }
        for number, stage in enumerate(STAGES)
    }
    return whole | {"by_stage": by_stage}


def less(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return the difference of two sets of figures."""
    return {
        name: less(value, other[name]) if isinstance(value, dict) else round(value - other[name], 2)
        for name, value in one.items()
    }


def expected_repeats(segment: Segment, cause: Cause, days: float = YEAR) -> float:
    """Return the repeat purchases expected of a new customer, without lifts, e-mails and season.

    Parameters
    ----------
    segment, cause : Segment, Cause
        Whose parameters.
    days : float
        How long.

    Returns
    -------
    float

    Notes
    -----
    For a given chance p, E[X(t)] = (1 - (alpha / (alpha + p t))^r) / p; the mean over
    p ~ Beta(a, b) is taken by Gauss and Legendre's rule.
    """
    nodes, weights = np.polynomial.legendre.leggauss(POINTS)
    p, alpha = (nodes + 1) / 2, segment.alpha / cause.rate
    log_beta = lgamma(segment.a) + lgamma(segment.b) - lgamma(segment.a + segment.b)
    density = np.exp((segment.a - 1) * np.log(p) + (segment.b - 1) * np.log1p(-p) - log_beta)
    count = (1 - (alpha / (alpha + p * days)) ** segment.r) / p
    return float((count * density * weights).sum() / 2)


def values() -> list[dict[str, Any]]:
    """Return the true value of a customer by segment and cause."""
    who = people()
    rows = []
    for number, segment in enumerate(SEGMENTS):
        for place, cause in enumerate(CAUSES):
            repeats = expected_repeats(segment, cause)
            basket = segment.basket * cause.basket
            there = (who.segment == number) & (who.cause == place) & (who.arrival >= 0)
            rows.append(
                {
                    "segment": segment.name,
                    "cause": cause.name,
                    "customers": int((there & (who.arrival != NEVER)).sum()),
                    "bg_nbd": {
                        "r": segment.r,
                        "alpha": round(segment.alpha / cause.rate, 4),
                        "a": segment.a,
                        "b": segment.b,
                    },
                    "gamma_gamma": {"p": P, "q": Q, "v": round(basket * (Q - 1) / P, 4)},
                    "basket": round(basket, 4),
                    "margin_rate": segment.margin,
                    "repeats_12m": round(repeats, 4),
                    "revenue_12m": round((1 + repeats) * basket, 2),
                    "margin_12m": round((1 + repeats) * basket * segment.margin, 2),
                }
            )
    return rows


def holdout() -> dict[str, Any]:
    """Return what e-mails did to those who got them, and what the people never mailed did."""
    who, one, other = people(), real(), run(frozenset({"email"}))
    since = one.day >= MAIL_FROM
    before = other.day >= MAIL_FROM
    known = who.consents & (who.arrival < MAIL_FROM)
    mailed, kept = known & ~who.holdout, known & who.holdout

    def mean(which: Any, people_of: Any) -> float:
        return round(float(which[people_of].mean()), 5)

    with_mail = np.bincount(one.person[since], minlength=len(who))
    without = np.bincount(other.person[before], minlength=len(who))
    return {
        "share": MAILING.holdout,
        "recorded_in": "consent.basis",
        "value": "opt-in (groupe témoin)",
        "period": ["2026-01-01", END.isoformat()],
        "population": "customers with consent who first bought before the period",
        "mailed": int(mailed.sum()),
        "holdout": int(kept.sum()),
        "sales_per_mailed": mean(with_mail, mailed),
        "sales_per_mailed_without_emails": mean(without, mailed),
        "true_effect_per_mailed": round(mean(with_mail, mailed) - mean(without, mailed), 5),
        "sales_per_holdout": mean(with_mail, kept),
    }


def claims() -> dict[str, Any]:
    """Return the conversions that platforms claim, by channel."""
    found: dict[str, float] = {}
    for each in reported():
        found[each.online.channel] = found.get(each.online.channel, 0.0) + each.conversions
    return {channel: round(count, 1) for channel, count in found.items()}


@cache
def truth() -> dict[str, Any]:
    """Return everything that is true of the demonstration."""
    all_on, none = figures(real()), figures(run(frozenset(CHANNELS)))
    spent = {name: round(float(days.sum()), 2) for name, days in channel_spend().items()}
    spent["email"] = round(9 * sum(EMAIL_MONTH.values()), 2)
    came = {name: round(float(days.sum()), 1) for name, days in arrivals().items()}
    channels, added, before = {}, {}, none
    for number, name in enumerate(CHANNELS):
        effect = less(all_on, figures(run(frozenset({name}))))
        cost = round(spent[name] * (1 + FEES.get(name, 0.0)), 2)
        channels[name] = {
            "spend": spent[name],
            "full_cost": cost,
            "incremental": effect,
            "roi": round((effect["margin"] - cost) / cost, 4),
            "roas": round(effect["revenue"] / spent[name], 4),
        }
        if name in RESPONSES:
            each = RESPONSES[name]
            channels[name]["response"] = {
                "adstock_carry_a_day": each.carry,
                "half_saturation_eur_a_day": each.half,
                "lift_of_everyone_at_most": each.everyone,
                "lift_of_silent_at_most": each.silent,
                "expected_new_customers": came[name],
            }
        after = figures(run(frozenset(CHANNELS[number + 1 :])))
        added[name] = less(after, before)
        before = after
    overlap = {
        name: round(
            all_on[name] - none[name] - sum(each["incremental"][name] for each in channels.values()), 2
        )
        for name in ("sales", "revenue", "margin")
    }
    return {
        "company": "Maison Lisière (made up)",
        "seed": SEED,
        "period": [START.isoformat(), END.isoformat()],
        "units": "days, EUR excluding tax before refunds; a sale is a customer's orders of one day",
        "process": [" ".join(each.split()) for each in PROCESS.split("\n\n")],
        "tau_days": TAU,
        "silent_days": SILENT,
        "refunds": {"share_of_orders": REFUNDED, "in": "margin of the orders file, not of this file"},
        "total": all_on,
        "base": none,
        "channels": channels,
        "overlap": overlap,
        "added_one_after_another": added,
        "interaction": {
            "tv_lifts_search_at_most": TV_LIFTS_SEARCH,
            "expected_new_customers": came["tv+search"],
        },
        "email": {
            "effect_newsletter_welcome_winback": list(MAILING.effect),
            "carry_a_day": MAILING.carry,
            "lasts_days": MAILING.lasts,
            "fatigue": MAILING.fatigue,
            "tired_at_most": MAILING.tired,
            "memory_days": MAILING.memory,
            "unsubscribe_base_and_for_each_recent": list(MAILING.unsubscribe),
            "nps_points_lost_for_each_recent": MAILING.nps,
            "messages": len(mails().day),
        },
        "holdout": holdout(),
        "platform_claims": claims(),
        "customer_value": values(),
        "visits": visits_truth(),
    }


def as_json() -> str:
    """Return the truth as text."""
    return json.dumps(truth(), ensure_ascii=False, indent=1) + "\n"
