"""How long is too long: what the data says of τ and N, proposed once, when sales first come in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import duckdb
import ibis
import numpy as np
import numpy.typing as npt
from ibis import _

from mediaplan.model import Settings
from mediaplan.model.marts import SALE
from mediaplan.warehouse.refresh import Marts
from mediaplan.warehouse.settings import DATA, DEFAULT

#: Settings this proposes, with what they are where the data does not say: τ, then N.
DEFAULTS = {"inactive_after": 180, "activation_window": 60}
#: Share of the returns that will happen which have happened by then.
SHARES = {"inactive_after": 0.9, "activation_window": 0.5}
#: Fewer returns than this say nothing.
LEAST_RETURNS = 100
#: Observation ends where fewer silences than this are still watched: one late return among the
#: last few would move the curve by more than all before it.
LEAST_WATCHED = 30
WEEK, MONTH, WEEKS_UNTIL = 7, 30, 60

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Silences:
    """How many silences lasted how long.

    Parameters
    ----------
    days : array
        Lengths, each once, growing.
    returned : array
        Silences of that length that a sale ended.
    ended : array
        Those that only the end of observation did.
    """

    days: Counts
    returned: Counts
    ended: Counts


@dataclass(frozen=True)
class Rhythm:
    """Settings proposed, and where each comes from (``data`` or ``default``)."""

    values: dict[str, Any]
    origins: dict[str, str]


def missing(cursor: duckdb.DuckDBPyConnection, registry: Marts) -> list[str]:
    """Return which of the settings were never stored, by the data or by a person.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction.
    registry : mapping
        The marts; without ``mart_sale`` nothing can be proposed.
    """
    if SALE.name not in registry:
        return []
    stored = {name for (name,) in cursor.execute("SELECT DISTINCT name FROM setting").fetchall()}
    return [name for name in DEFAULTS if name not in stored]


def needed(registry: Marts) -> Marts:
    """Return the marts up to the one that has the sales."""
    names = list(registry)
    return {name: registry[name] for name in names[: names.index(SALE.name) + 1]}


def propose(
    cursor: duckdb.DuckDBPyConnection, settings: Settings, names: Collection[str], as_of: date | None
) -> Rhythm | None:
    """Return what the sales say of τ and N.

    Parameters
    ----------
    cursor : DuckDBPyConnection
        A connection inside a transaction, ``mart_sale`` being made.
    settings : Settings
        Those in force.
    names : collection of str
        Settings to propose.
    as_of : date, optional
        End of observation.

    Returns
    -------
    Rhythm or None
        None where there is no sale of a known customer yet.

    Notes
    -----
    τ: the day by which 90 % of the returns that will ever be seen have happened, over all
    silences; N: the day by which half of the second purchases have, over the silences that
    begin with an acquisition. Both rounded up, N never longer than τ.
    """
    if as_of is None:
        return None
    every = silences(cursor, as_of)
    if not len(every["inactive_after"].days):
        return None
    found = {name: first_day(every[name], SHARES[name]) for name in names}
    values = {name: rounded(day) if day is not None else DEFAULTS[name] for name, day in found.items()}
    origins = {name: DEFAULT if day is None else DATA for name, day in found.items()}
    return Rhythm(together(values, settings), origins)


def together(values: Mapping[str, int], settings: Settings) -> dict[str, Any]:
    """Return values with N no longer than τ, of segments and categories too, whichever was there before."""
    window, limit = "activation_window", "inactive_after"
    kept: dict[str, Any] = dict(values)
    if limit in values:
        own = (*settings.activation_window_by_segment, *settings.activation_window_by_category)
        least = [days for _name, days in own]
        if window not in values and settings.activation_window is not None:
            least.append(settings.activation_window)
        kept[limit] = max(values[limit], *least) if least else values[limit]
    if window in values:
        own = (*settings.inactive_after_by_segment, *settings.inactive_after_by_category)
        tau = kept.get(limit, settings.inactive_after)
        most = [days for _name, days in own] + ([tau] if tau is not None else [])
        kept[window] = min(values[window], *most) if most else values[window]
    replace(settings, **kept)
    return kept


def silences(cursor: duckdb.DuckDBPyConnection, as_of: date) -> dict[str, Silences]:
    """Return the silences behind each setting, counted by their length."""
    rows = cursor.execute(str(ibis.to_sql(lengths(as_of), dialect="duckdb"))).fetchall()
    counted: dict[str, Silences] = {}
    for name in DEFAULTS:
        kept = [row for row in rows if row[0] or name == "inactive_after"]
        days = sorted({row[1] for row in kept})
        place = {day: position for position, day in enumerate(days)}
        totals = np.zeros((2, len(days)), np.int64)
        for _first, day, returned, number in kept:
            totals[0 if returned else 1, place[day]] += number
        counted[name] = Silences(np.array(days, np.int64), totals[0], totals[1])
    return counted


def lengths(as_of: date) -> ibis.Table:
    """Return how many silences between sale days lasted how long.

    Parameters
    ----------
    as_of : date
        The last silence of a customer was watched until then.

    Returns
    -------
    Table
        ``first`` (it begins with the acquisition), ``days``, ``returned``, ``number``.
    """
    days = SALE.expr.filter(_.sale == 1, _.subject_id.notnull(), _.day <= ibis.literal(as_of))
    following = _.day.lead().over(ibis.window(group_by="subject_id", order_by="day"))
    each = days.mutate(following=following)
    until = ibis.coalesce(each.following, ibis.literal(as_of))
    return each.group_by(
        first=each.stage == "acquisition",
        days=until.delta(each.day, unit="day").cast("int64"),
        returned=each.following.notnull(),
    ).agg(number=_.count())


def survival(silent: Silences) -> tuple[npt.NDArray[np.float64], Counts]:
    """Return the share still silent after each length, and how many were watched until then.

    Notes
    -----
    Kaplan and Meier, "Nonparametric estimation from incomplete observations", Journal of the
    American Statistical Association 53 (1958): at each length, the share that returns among
    those watched that long; a silence that observation ends counts until its end.
    """
    leaving = silent.returned + silent.ended
    watched = leaving.sum() - np.concatenate(([0], np.cumsum(leaving)[:-1]))
    return np.cumprod(1 - silent.returned / watched), watched


def first_day(silent: Silences, share: float) -> int | None:
    """Return the length by which a share of the returns that will be seen have happened.

    Parameters
    ----------
    silent : Silences
        The silences.
    share : float
        From 0 to 1.

    Returns
    -------
    int or None
        None where too few returns were seen.
    """
    if silent.returned.sum() < LEAST_RETURNS:
        return None
    still, watched = survival(silent)
    returns = 1 - still[watched >= LEAST_WATCHED]
    # Rounding of the last digits must not put a share that is reached a day later.
    reached = np.flatnonzero(returns >= share * returns[-1] - 1e-12)
    return int(silent.days[reached[0]])


def rounded(day: int) -> int:
    """Return a number of days rounded up: to whole weeks below 60, else to months of 30."""
    unit = WEEK if day < WEEKS_UNTIL else MONTH
    return max(1, -(-day // unit)) * unit
