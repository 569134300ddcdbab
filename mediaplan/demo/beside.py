"""The models' credit beside what is true of the demonstration: how far each is from it."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pandas as pd

from mediaplan.analysis.attribution import compared
from mediaplan.analysis.shares import with_frame
from mediaplan.demo.exports import FOLDER, TRUTH
from mediaplan.demo.truth import truth
from mediaplan.model import Answer, Engine, Scope

STAGE = "acquisition"


@cache
def known() -> dict[str, Any]:
    """Return the truth that comes with the program, told anew where its file is not there."""
    path = FOLDER / TRUTH
    told: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else truth()
    return told


def incremental() -> dict[str, float]:
    """Return how many first sales each channel really brought, and its customers would not have made else."""
    return {
        name: float(each["incremental"]["by_stage"][STAGE]["sales"])
        for name, each in known()["channels"].items()
    }


def beside_truth(engine: Engine, scope: Scope) -> Answer:  # noqa: ARG001 - asked like every question
    """Answer with the share of first sales that each model credits a channel with, and the true one.

    Parameters
    ----------
    engine : Engine
        With the demonstration.
    scope : Scope
        Not looked at: the truth is known of the whole history.

    Returns
    -------
    Answer
        ``channel``, ``true_share`` and each model's share, among the channels that both know: those
        that journeys meet and the simulation has. ``extra["misplaced"]`` has, for each model, the
        share of credit that would have to move to other channels to be as it is (half the sum of all
        differences).
    """
    answer = compared(engine, Scope(stages=(STAGE,)), resamples=0)
    real = incremental()
    answer = answer.only(answer.frame["channel"].isin([name for name, each in real.items() if each > 0]))
    frame, models = answer.frame, answer.extra["models"]
    true = frame["channel"].map(real).astype("Float64")
    shares = pd.DataFrame({"channel": frame["channel"], "true_share": true / true.sum()}, index=frame.index)
    for name in models:
        credit = frame[name].astype("Float64")
        shares[name] = credit / credit.sum() if credit.sum() else pd.NA
    misplaced = {
        name: float((shares[name] - shares["true_share"]).abs().sum()) / 2
        for name in models
        if shares[name].notna().all() and len(shares)
    }
    shares = shares.sort_values("true_share", ascending=False)
    made = with_frame(answer, shares, misplaced=dict(sorted(misplaced.items(), key=lambda each: each[1])))
    return replace(made, notes=())
