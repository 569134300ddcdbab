"""The currency that paths have their value in: one, or none where there are several."""

from __future__ import annotations

from dataclasses import replace

from mediaplan.analysis.paths.total import currencies
from mediaplan.model import Answer, Ask, text


class Value:
    """The currency that paths have their value in.

    Parameters
    ----------
    asked : str or None
        The one asked for.
    """

    def __init__(self, asked: str | None) -> None:
        self.asked = self.chosen = asked
        self.others = False

    def of(self, ask: Ask) -> str | None:
        """Return the currency: the one asked for, else the only one there is."""
        there = currencies(ask)
        self.chosen = self.asked or (there[0] if len(there) == 1 else None)
        self.others = bool(set(there) - {self.chosen})
        return self.chosen

    def told(self, answer: Answer) -> Answer:
        """Return an answer that says which currency it is in, and what is left out for it."""
        if not self.others:
            return replace(answer, extra=answer.extra | {"currency": self.chosen or ""})
        if self.chosen is None:
            said = text("Paths have no value here: amounts are in several currencies.")
        else:
            said = text(
                "The value of paths is that of conversions in {currency} alone.", currency=self.chosen
            )
        return replace(
            answer, notes=(*answer.notes, said), extra=answer.extra | {"currency": self.chosen or ""}
        )
