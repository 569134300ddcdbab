"""A show of the paths as an Answer: rates computed, what is of too few withheld, rows in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pandas as pd

from mediaplan.analysis.attribution.asked import Asked
from mediaplan.analysis.attribution.said import of_journeys
from mediaplan.analysis.paths import covered, curve, said, within
from mediaplan.analysis.paths.figures import ratio, whole_numbers
from mediaplan.analysis.paths.gate import cuts, of_converters
from mediaplan.analysis.paths.older import offered
from mediaplan.analysis.paths.ordered import ordered
from mediaplan.metrics.choices import to_widen
from mediaplan.metrics.known import campaign_names
from mediaplan.model import Answer, Engine, Period, Text, text
from mediaplan.model.vocabulary import STAGES

#: Columns of the paths, as they are read.
LISTED = ("path", "longer", "journeys", "share", "conversions", "rate", "revenue", "revenue_per_conversion")


@dataclass(frozen=True)
class Made:
    """What makes a show an Answer.

    Parameters
    ----------
    engine : Engine
        Answers.
    asked : Asked
        The question, channels and campaigns choosing journeys.
    split : str
        What delays are split by.
    there : Covered or None
        What happened in the scope, with contacts or without; None where it may not be told.
    tells : Period or None
        The one to take where the sales of the period are too young to tell.
    """

    engine: Engine
    asked: Asked
    split: str
    there: covered.Covered | None
    tells: Period | None = None

    def answer(self, show: str, frame: pd.DataFrame, notes: Sequence[Text]) -> Answer:
        """Name the columns, compute rates, and withhold what is of too few.

        Parameters
        ----------
        show : str
            Of :data:`mediaplan.analysis.paths.SHOWS`.
        frame : DataFrame
            What was found.
        notes : sequence of Text
            What is said of it.
        """
        engine, asked, split = self.engine, self.asked, self.split
        if said.nothing(frame):
            frame = frame.iloc[:0]
        frame = _finished(frame, show, asked, split)
        people = frame.pop("people").astype("Int64")
        if show == "total":
            frame, few = of_converters(frame, engine.settings.privacy_threshold)
            frame, notes = _beside_all(frame, self._told or {}), [*notes, *few]
        # Cuts of everybody in the scope: who is in one row may be in another
        of_all = show in {"total", "curve"} or (show == "delays" and split == "total")
        answer = Answer.of(
            engine,
            asked.scope,
            frame,
            cuts=cuts(show, frame, people, self._widen if len(frame) else (), of_all=of_all),
            basis=_basis(asked),
            notes=[*asked.notes, *of_journeys(asked), *notes, *self._older],
            extra={
                "outcome": asked.rules.outcome,
                "lookback": asked.rules.lookback,
                "by": asked.by,
                "total": self._told,
                **(
                    {"period_that_tells": {"from": self.tells.start, "to": self.tells.end}}
                    if self.tells
                    else {}
                ),
            },
        )
        if show == "curve":
            # As many rows as the longest delay has days
            first = answer.only(pd.Series(range(len(frame))) == 0) if answer.withheld.any() else answer
            answer = curve.with_steps_said(first, engine.settings.privacy_threshold)
        if show == "delays":
            answer = within.with_left_out_said(answer, engine.settings.privacy_threshold)
        if show == "steps" and len(frame) and not answer.withheld.all():
            begun = frame.loc[frame["step"] == 1, "journeys"].sum()
            answer = replace(answer, extra=answer.extra | {"journeys": int(begun)})
        answer = replace(ordered(answer, show), as_of=asked.question.last)
        answer = _named(engine, answer, asked.by, split)
        whole = covered.said(answer)
        return (
            replace(answer, basis=text("{first} {second}", first=answer.basis, second=whole))
            if whole
            else answer
        )

    @property
    def _older(self) -> list[Text]:
        """What is said of the period to take."""
        return [offered(self.asked, self.tells)] if self.tells else []

    @cached_property
    def _widen(self) -> list[Text]:
        """What is said of filters that would tell of too few, whichever stage they bought in."""
        scope = replace(self.asked.scope, stages=())
        return to_widen(self.engine, [replace(self.asked.question, scope=scope)])

    @cached_property
    def _told(self) -> dict[str, Any] | None:
        """What there is in the scope, with contacts or without; None where it may not be told."""
        return None if self.there is None or self._widen else self.there.told()


def _finished(frame: pd.DataFrame, show: str, asked: Asked, split: str) -> pd.DataFrame:
    """Add what follows from the counts; each row with its people."""
    frame = whole_numbers(frame.reset_index(drop=True))
    if "journeys" in frame and "conversions" in frame:
        frame["rate"] = ratio(frame["conversions"], frame["journeys"])
    if show == "paths":
        frame["share"] = ratio(frame["journeys"], frame["journeys"].sum())
        # Of the conversions whose revenue is known: one that says nothing of it is not worth nothing
        frame["revenue_per_conversion"] = ratio(frame["revenue"], frame["valued"])
        return frame[[*LISTED, "people"]]
    if show == "lengths":
        frame["share"] = ratio(frame["conversions"], frame["conversions"].sum())
        return frame[["contacts", "beyond", "journeys", "conversions", "rate", "share", "people"]]
    if show == "following":
        whole = frame.groupby("label_from")["journeys"].transform("sum")
        frame["share"] = ratio(frame["journeys"], whole)
        frame = frame.rename(columns={"label_from": f"{asked.by}_from", "label_to": f"{asked.by}_to"})
        return frame[[f"{asked.by}_from", f"{asked.by}_to", "journeys", "share", "days", "people"]]
    if show == "stages":
        order = frame["stage"].map({stage: place for place, stage in enumerate(STAGES)}).fillna(len(STAGES))
        frame = frame.assign(__order=order).sort_values("__order").drop(columns="__order")
        return frame.reset_index(drop=True)
    if show == "delays":
        frame[split] = frame[split].astype(object).where(frame[split] != "", None)
        return frame.drop(columns="total") if split == "total" else frame
    return frame


def _beside_all(frame: pd.DataFrame, told: dict[str, Any]) -> pd.DataFrame:
    """Add how many conversions there are, and which share of them has a contact."""
    return frame.assign(
        conversions_in_all=pd.Series(told.get("conversions"), index=frame.index, dtype="Int64"),
        with_contact_share=pd.Series(told.get("with_contact_share"), index=frame.index, dtype="Float64"),
    )


def _basis(asked: Asked) -> Text:
    """Say what paths are made of."""
    rules = asked.rules
    return text(
        "Marketing contacts of known customers, cut after each conversion; a contact leads to what happens "
        "within {lookback} days. A journey without a conversion is over after as many days without contact.",
        lookback=rules.lookback,
    )


def _named(engine: Engine, answer: Answer, by: str, split: str) -> Answer:
    """Add what campaigns are called."""
    if "campaign" not in answer.frame or by != "campaign" or split != "campaign":
        return answer
    frame = answer.frame.copy()
    names = campaign_names(engine)
    frame.insert(1, "campaign_name", frame["campaign"].map(names).astype(object))
    return replace(answer, frame=frame)
