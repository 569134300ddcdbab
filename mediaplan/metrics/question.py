"""What a question is about, and the days in it that are only given when it is asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import ibis

from mediaplan.model import Compare, Given, Scope, Settings
from mediaplan.warehouse.marts.rhythms import FAR

#: The days of a question. Expressions are written over these, never over the days themselves: so
#: one statement, compiled once, answers for every period.
START, END, LAST, KNOWN, MORNING_AFTER, AS_OF = (ibis.param("date") for _ in range(6))
SOME_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class Question:
    """A scope with what else decides which rows answer it.

    Parameters
    ----------
    scope : Scope
        Period and filters.
    settings : Settings
        The settings in force.
    as_of : date, optional
        Last day the data speaks of.
    """

    scope: Scope
    settings: Settings = field(default_factory=Settings)
    as_of: date | None = None

    @property
    def last(self) -> date | None:
        """Last day that is over and asked for; None without data."""
        return min(self.as_of, self.scope.end or self.as_of) if self.as_of else None

    @property
    def known(self) -> date | None:
        """Last day whose word of what people permit counts; None without data.

        Refusals are imported after the newest day of data, which is when they are heard of. A period
        that reaches to that day speaks of what is known now; an earlier one of its own last day.
        """
        return FAR if self.last == self.as_of and self.as_of else self.last

    @property
    def given(self) -> Given:
        """The days that its expressions are written over."""
        days = {
            START: self.scope.start,
            END: self.scope.end,
            LAST: self.last,
            AS_OF: self.as_of,
            KNOWN: self.known,
        }
        given = {name: day for name, day in days.items() if day is not None}
        return given | ({MORNING_AFTER: self.last + timedelta(1)} if self.last else {})

    @property
    def shape(self) -> Question:
        """The question as it is of any period: the same for all those that one statement answers."""
        scope = self.scope
        return replace(
            self,
            scope=replace(
                scope,
                start=SOME_DAY if scope.start else None,
                end=SOME_DAY if scope.end else None,
                compare=Compare.NONE,
                same_weekdays=True,
            ),
            as_of=SOME_DAY if self.as_of else None,
        )
