"""Shapley attribution, exact: what each channel adds to the rates of the sets of channels journeys met."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mediaplan.model import MediaplanError, text

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

#: Channels in one game: 4,096 sets. Each further one doubles them.
MOST_PLAYERS = 12


def shapley(sets: Integers, journeys: Floats, amount: Floats, players: int) -> Floats:
    """Credit each channel with its Shapley value in the journeys that met it.

    Parameters
    ----------
    sets : int64[m]
        Which channels journeys met, as bitmasks: bit ``i`` for channel ``i``. One that is listed twice
        is added up. Journeys that met none (0) can credit nobody and stay outside.
    journeys : float64[(B,) m]
        How many journeys met exactly these, converting or not.
    amount : float64[(B,) m]
        What these journeys brought: conversions, revenue, or margin (which may be negative).
    players : int
        How many channels there are.

    Returns
    -------
    float64[(B,) players]
        Credit. It adds up to the amount. It is negative for a channel whose presence goes with a lower
        rate: often on sets that few journeys met, where the rate is mostly chance.

    Raises
    ------
    MediaplanError
        Where there are more than :data:`MOST_PLAYERS` channels.

    Notes
    -----
    Shapley (1953), A value for n-person games. The worth ``v(T)`` of channels ``T`` is the amount by
    journey of those that met exactly ``T``. Where no journey did, it is that of all journeys that met
    channels of ``T`` and no other; 0 where there are none either. The journeys that met ``S`` bring
    ``journeys(S) v(S)``, and each channel of ``S`` gets its Shapley value in the game among ``S`` alone.
    By Harsanyi's dividends ``d`` (the Moebius transform of ``v``) that value is the sum of
    ``d(T) / |T|`` over the ``T`` within ``S`` that hold the channel; so its credit over all journeys is
    the sum of ``d(T) / |T|`` times the journeys that met at least ``T``: three sums over subsets, no
    permutation.
    """
    if players > MOST_PLAYERS:
        raise MediaplanError(
            text(
                "There are {channels} channels, and the Shapley model is exact for {limit} at the most. "
                "Choose fewer channels, or the Markov model.",
                channels=players,
                limit=MOST_PLAYERS,
            )
        )
    counted, brought = _by_set(sets, journeys, players), _by_set(sets, amount, players)
    within, won = _over_subsets(counted, players), _over_subsets(brought, players)
    met = counted > 0
    worth = np.divide(won, within, out=np.zeros_like(won), where=within > 0)
    np.divide(brought, counted, out=worth, where=met)
    dividend = _over_subsets(worth, players, sign=-1.0)
    shares = dividend * _over_supersets(counted, players)
    masks = np.arange(2**players)
    holds = (masks[:, None] >> np.arange(players)) & 1
    credit: Floats = shares @ (holds / np.maximum(holds.sum(axis=1, keepdims=True), 1))
    return credit[0] if journeys.ndim == 1 else credit


def _by_set(sets: Integers, values: Floats, players: int) -> Floats:
    """Lay values out by bitmask, nothing where no journey met a channel."""
    laid = np.zeros((2**players, np.atleast_2d(values).shape[0]))
    np.add.at(laid, sets, np.atleast_2d(values).T)
    laid[0] = 0.0
    return np.ascontiguousarray(laid.T)


def _over_subsets(values: Floats, players: int, sign: float = 1.0) -> Floats:
    """Add up, for each set, the values of all its subsets; or take that back (``sign`` -1)."""
    summed = values.copy()
    for bit in range(players):
        halves = summed.reshape(len(values), -1, 2, 2**bit)
        halves[:, :, 1] += sign * halves[:, :, 0]
    return summed


def _over_supersets(values: Floats, players: int) -> Floats:
    """Add up, for each set, the values of all sets that hold it."""
    summed = values.copy()
    for bit in range(players):
        halves = summed.reshape(len(values), -1, 2, 2**bit)
        halves[:, :, 0] += halves[:, :, 1]
    return summed
