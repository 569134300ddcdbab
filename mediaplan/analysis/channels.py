"""Every channel side by side: what it costs, reaches and brings; and what is inside one."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from mediaplan.analysis.evenly import with_spread
from mediaplan.analysis.periods import grain
from mediaplan.analysis.shares import add_share, with_frame
from mediaplan.metrics import figures
from mediaplan.model import Answer, Engine, Scope
from mediaplan.model.vocabulary import family

SOCIAL = "social"
#: What channels are compared on: cost, what it buys, what it brings, what it claims.
FIGURES = (
    "spend",
    "full_cost",
    "impressions",
    "clicks",
    "ctr",
    "cpc",
    "cpm",
    "contacts",
    "contactable_customers",
    "delivered",
    "open_rate",
    "click_rate",
    "engagements",
    "engagement_rate",
    "sales",
    "new_customers",
    "revenue",
    "margin",
    "average_basket",
    "cac_paid",
    "roas_own",
    "roi",
    "platform_conversions",
    "platform_revenue",
    "roas",
)
CREATIVE_FIGURES = (
    "platform_spend",
    "impressions",
    "clicks",
    "ctr",
    "cpc",
    "engagements",
    "engagement_rate",
    "contacted_customers",
)


def channels(engine: Engine, scope: Scope) -> Answer:
    """Answer with every channel side by side.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period, comparison and filters.

    Returns
    -------
    Answer
        ``channel``, ``family``, the figures of :data:`FIGURES` (and ``_before``), then
        ``spend_share``, ``sales_share`` and ``new_customers_share``.
    """
    answer = figures(engine, scope, "channel", FIGURES)
    frame = with_family(answer.frame)
    for name in ("spend", "sales", "new_customers"):
        frame = add_share(frame, name, f"{name}_share")
    return with_frame(answer, frame)


def with_family(frame: pd.DataFrame) -> pd.DataFrame:
    """Add each channel's family behind it."""
    families = [family("" if pd.isna(channel) else str(channel)) for channel in frame["channel"]]
    frame = frame.copy()
    frame.insert(1, "family", pd.Series(families, index=frame.index, dtype="object"))
    return frame


def trend(engine: Engine, scope: Scope, metric: str) -> Answer:
    """Answer with a figure of every channel over time.

    Parameters
    ----------
    engine : Engine
        Answers.
    scope : Scope
        Period, comparison and filters.
    metric : str
        A metric that channels and time can split.

    Returns
    -------
    Answer
        ``channel``, ``family``, the grain (named in ``extra["grain"]``), ``provisional``, the
        figure, and ``spread``: whether the cell is mostly a total spread evenly over its days.
    """
    by = grain(engine, scope)
    answer = with_spread(engine, scope, figures(engine, scope, "channel", [metric], then=by), by)
    return with_frame(answer, with_family(answer.frame), grain=by)


def over_time(engine: Engine, scope: Scope, names: tuple[str, ...]) -> Answer:
    """Answer with figures of all channels together over time, as :func:`trend` does of each."""
    by = grain(engine, scope)
    answer = with_spread(engine, scope, figures(engine, scope, by, names), by)
    return with_frame(answer, answer.frame, grain=by)


def campaigns(engine: Engine, scope: Scope, channel: str) -> Answer:
    """Answer with the campaigns of a channel.

    Returns
    -------
    Answer
        ``campaign``, ``campaign_name``, then the figures of :data:`FIGURES` that campaigns
        can split, and ``spend_share``.
    """
    names = [name for name in FIGURES if name != "contactable_customers"]
    answer = figures(engine, replace(scope, channels=(channel,)), "campaign", names)
    return with_frame(answer, add_share(answer.frame, "spend", "spend_share"))


def creatives(engine: Engine, scope: Scope, campaign: str) -> Answer:
    """Answer with the creatives of a campaign: ads of exports, creatives of contacts.

    Returns
    -------
    Answer
        ``creative``, then the figures of :data:`CREATIVE_FIGURES`.
    """
    return figures(engine, replace(scope, campaigns=(campaign,)), "creative", CREATIVE_FIGURES)


def engagement(engine: Engine, scope: Scope) -> Answer:
    """Answer with social's engagement rate against that of the others, as :func:`engaged` does."""
    return engaged(channels(engine, scope))


def engaged(answer: Answer) -> Answer:
    """Take social's engagement rate, and that of the others, out of what is known of every channel.

    Parameters
    ----------
    answer : Answer
        Of :func:`channels`, which a page has asked already.

    Returns
    -------
    Answer
        The channels that report engagements: ``channel``, ``family``, ``impressions``,
        ``engagements``, ``engagement_rate`` (and ``_before``). ``extra`` has ``social_rate`` and
        ``others_rate``, each a ratio of sums, None where there is none.
    """
    names = ("engagement_rate", "engagements", "impressions")
    wanted = ["channel", "family", *(f"{name}{suffix}" for name in names for suffix in ("", "_before"))]
    frame = answer.frame[[name for name in wanted if name in answer.frame]]
    frame = frame.loc[frame["engagement_rate"].notna()] if len(frame) else frame
    frame = frame.sort_values("engagement_rate", ascending=False, kind="stable")
    social = frame["channel"] == SOCIAL
    shown = with_frame(
        answer, frame, social_rate=_rate(frame.loc[social]), others_rate=_rate(frame.loc[~social])
    )
    return shown if frame.empty else replace(shown, notes=())


def _rate(frame: pd.DataFrame) -> float | None:
    """Return the engagement rate of channels together, from what each rests on.

    Impressions of a tool that reports no engagements are in the channel's sum and not in its
    rate, so they are had back from the rate.
    """
    rest = (frame["engagements"] / frame["engagement_rate"]).where(
        frame["engagements"] != 0, frame["impressions"]
    )
    whole = float(rest.sum())
    return float(frame["engagements"].sum()) / whole if whole else None
