"""What makes a journey: its outcome, how far contacts reach ahead, and what models are told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mediaplan.model import N_, MediaplanError, Settings, text
from mediaplan.model.settings import LONGEST_LOOKBACK

#: What a journey can lead to.
OUTCOMES = {
    "sale": N_("Sales"),
    "lead": N_("Leads"),
    "quote": N_("Quotes"),
    "retention": N_("Customers kept"),
}
#: What contacts are added up by.
BY = ("channel", "campaign", "role", "stage")
DAY = 86_400
LEAST_HALF_LIFE = 1


@dataclass(frozen=True)
class Rules:
    """How journeys are made.

    Parameters
    ----------
    outcome : {"sale", "lead", "quote", "retention"}
        What they lead to. *Retention* is a sale whose customer bought again between
        ``kept_after`` days after it and twice as many.
    lookback : int
        Days that a contact can reach ahead, and without any contact after which a journey is over.
    view, open, click : int
        The same for contacts of a kind, at most the lookback.
    ignore_direct : bool
        Whether direct visits are passed over where there is anything else.
    first, last : float
        Shares of the first and the last contact in the model by position.
    half_life : float
        Days, of time decay.
    kept_after : int
        Days, of retention.
    """

    outcome: str = "sale"
    lookback: int = 30
    view: int = 30
    open: int = 30
    click: int = 30
    ignore_direct: bool = True
    first: float = 0.4
    last: float = 0.4
    half_life: float = 7.0
    kept_after: int = 90

    def __post_init__(self) -> None:
        """Refuse rules that make no journeys."""
        if self.outcome not in OUTCOMES:
            raise MediaplanError(
                text(
                    "Journeys cannot lead to “{outcome}”. There are: {names}.",
                    outcome=self.outcome,
                    names=", ".join(OUTCOMES),
                )
            )
        if not 1 <= self.lookback <= LONGEST_LOOKBACK:
            raise MediaplanError(text("The lookback must be from 1 to {most} days.", most=LONGEST_LOOKBACK))
        for window in (self.view, self.open, self.click):
            if not 0 <= window <= self.lookback:
                raise MediaplanError(
                    text(
                        "A window of views, opens or clicks must be from 0 to {lookback} days, the lookback.",
                        lookback=self.lookback,
                    )
                )
        # Of a shorter one, nothing is left of a contact 540 days before that a computer could hold
        if self.half_life < LEAST_HALF_LIFE or self.kept_after < 1:
            raise MediaplanError(text("A number of days must be 1 or more."))
        if min(self.first, self.last) < 0 or self.first + self.last > 1 + 1e-9:
            raise MediaplanError(
                text(
                    "The shares of the first and the last contact must be 0 or more, and together 100 at "
                    "most."
                )
            )

    @classmethod
    def of(cls, settings: Settings, **asked: Any) -> Rules:
        """Return the rules of the settings, with what was asked for this once.

        Parameters
        ----------
        settings : Settings
            Those in force.
        **asked
            Fields of the class; None is as the settings have it.
        """
        given = {name: value for name, value in asked.items() if value is not None}
        # A shorter reach asked for this once shortens the windows of the settings, not those asked for
        lookback = given.get("lookback", settings.attribution_lookback)
        windows = {
            name: min(lookback if own is None else own, lookback)
            for name, own in (
                ("view", settings.view_window),
                ("open", settings.open_window),
                ("click", settings.click_window),
            )
        }
        stored = {
            "lookback": lookback,
            **windows,
            "ignore_direct": settings.ignore_direct,
            "first": settings.position_first / 100,
            "last": settings.position_last / 100,
            "half_life": float(settings.half_life),
            "kept_after": settings.kept_after,
        }
        return cls(**stored | given)

    @property
    def kind(self) -> str:
        """The kind of outcome in ``mart_outcome`` that ends journeys."""
        return "sale" if self.outcome == "retention" else self.outcome
