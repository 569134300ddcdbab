"""Credits of a Markov model of order 1, solved exactly and as plainly as can be: what others are off from."""

from __future__ import annotations

import numpy as np
import pandas as pd

SEPARATOR = ">"


def exact(paths: pd.DataFrame) -> dict[str, float]:
    """Credit the conversions of grouped paths to their channels.

    Parameters
    ----------
    paths : DataFrame
        ``path`` (channels with ``>`` between), ``total_conversions`` and ``total_null``.

    Returns
    -------
    dict of str to float
        Credit by channel.

    Notes
    -----
    The definition of Anderl et al. (2016): transitions weighted by all journeys; a channel is
    removed by sending its arrivals to where nobody converts, the rest as it was; credit is in
    proportion to the share of conversions lost. Written for this, and shares nothing with what
    Mediaplan computes: a second opinion that a benchmark can print.
    """
    steps = [[step.strip() for step in path.split(SEPARATOR)] for path in paths["path"]]
    names = sorted({step for path in steps for step in path})
    place = {name: number for number, name in enumerate(names)}
    start, size = len(names), len(names) + 1
    moves, ends = np.zeros((size, size)), np.zeros((size, 2))
    sold, lost = (paths[name].to_numpy(float) for name in ("total_conversions", "total_null"))
    for path, converted, not_converted in zip(steps, sold, lost, strict=True):
        before = start
        for step in path:
            moves[before, place[step]] += converted + not_converted
            before = place[step]
        ends[before] += converted, not_converted
    out = moves.sum(1) + ends.sum(1)
    moves, won = moves / out[:, None], ends[:, 0] / out

    def converts(without: int | None) -> float:
        kept = moves.copy()
        if without is not None:
            kept[:, without] = 0
        return float(np.linalg.solve(np.eye(size) - kept, won)[start])

    whole = converts(None)
    if not whole:
        return dict.fromkeys(names, 0.0)
    effects = np.array([1 - converts(number) / whole for number in range(start)])
    return dict(zip(names, (sold.sum() * effects / effects.sum()).tolist(), strict=True))
