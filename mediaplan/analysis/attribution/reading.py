"""What a question about journeys found, before any model is fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from mediaplan.analysis.attribution.asked import Asked, counted, of_nobody, outcomes
from mediaplan.analysis.attribution.counted import Counted
from mediaplan.analysis.attribution.orders import Order, held_out, recommended
from mediaplan.analysis.attribution.steps import HIGHEST
from mediaplan.model import Engine


@dataclass(frozen=True)
class Reading:
    """Counts of journeys, and what stands beside them.

    Parameters
    ----------
    asked : Asked
        The question.
    counted : Counted
        The counts.
    people : Series
        Of each label, how many people were met, at least.
    order : int
        Of the Markov chain that is asked for, or recommended.
    orders : tuple of Order
        What the held-out check says of each order; empty where it was not asked.
    outcomes : DataFrame
        What there is in the scope, with contacts or without, by currency.
    of_nobody : int
        Sales without a known customer.
    """

    asked: Asked
    counted: Counted
    people: pd.Series
    order: int
    orders: tuple[Order, ...]
    outcomes: pd.DataFrame
    of_nobody: int

    @classmethod
    def of(
        cls, engine: Engine, asked: Asked, models: Sequence[str], order: int | None, *, apart: bool = True
    ) -> Reading:
        """Read what models need.

        Parameters
        ----------
        engine : Engine
            Answers.
        asked : Asked
            The question.
        models : sequence of str
            Those that will be fitted.
        order : int, optional
            Of the Markov chain; the held-out check says if None.
        apart : bool
            Whether intervals are wanted, which take counts by group of customers.
        """
        checked: list[Order] = []

        def orders(endings: pd.DataFrame) -> list[int]:
            if "markov" not in models:
                return []
            if order is None:
                checked.extend(_checked(endings))
            return [order or recommended(checked)]

        whole = engine.query(outcomes(asked), asked.question.given)
        paid = {each for each in whole.loc[whole["amounts"] > 0, "currency"] if each}
        # With several, all there are: those without an amount are to be credited, too
        differing = sorted(whole["currency"]) if len(paid) > 1 else []
        found, people = counted(engine, asked, orders, differing, game="shapley" in models, apart=apart)
        nobody = engine.query(of_nobody(asked), asked.question.given)["sales"].iloc[0]
        return cls(
            asked,
            found,
            people,
            next(iter(found.moves), 1),
            tuple(checked),
            whole,
            0 if pd.isna(nobody) or asked.rules.kind != "sale" or asked.narrow else int(nobody),
        )

    @property
    def conversions(self) -> int:
        """How many outcomes there are in the scope, with contacts or without."""
        return int(self.outcomes["conversions"].sum())

    @property
    def credited(self) -> int:
        """How many of them have a contact: those that are credited."""
        return int(self.counted.totals["led"].sum())

    @property
    def currency(self) -> str:
        """The only currency of the amounts, ``""`` where there are none or several."""
        there = [each for each in self.outcomes.loc[self.outcomes["amounts"] > 0, "currency"] if each]
        return str(there[0]) if len(there) == 1 else ""

    def told(self) -> dict[str, int]:
        """Return what there is in the scope, and what of it is credited."""
        return {
            "conversions": self.conversions,
            "conversions_credited": self.credited,
            "conversions_without_contact": self.conversions - self.credited,
            "sales_of_nobody_known": self.of_nobody,
            "journeys": self.journeys,
        }

    @property
    def journeys(self) -> int:
        """How many journeys there are."""
        return int(self.counted.totals["journeys"].sum())

    @property
    def open_share(self) -> float | None:
        """How many of them are still open, as a share; None without any."""
        return float(self.counted.totals["open"].sum()) / self.journeys if self.journeys else None

    @property
    def probability(self) -> float | None:
        """The share of journeys that led to something; None without any."""
        return self.credited / self.journeys if self.journeys else None


def _checked(endings: pd.DataFrame) -> list[Order]:
    """Check each order on journeys it was not fitted on."""
    columns = [*(f"label_{n}" for n in range(HIGHEST - 1, 0, -1)), "label"]
    known = endings[columns].astype(object).where(endings[columns].notna(), None)
    ending = [tuple(each for each in row if each is not None) for row in known.to_numpy()]
    converting = endings["converting"].to_numpy(dtype=float)
    return held_out(
        endings["fold"].to_numpy(dtype="int64"),
        ending,
        converting,
        endings["journeys"].to_numpy(dtype=float) - converting,
    )
