"""The one thing a page, the command line or an export can show, and the gate it passes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from mediaplan.model.text import Text, texts
from mediaplan.model.withholding import hidden

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mediaplan.model.engine import Engine
    from mediaplan.model.scope import Scope


@dataclass(frozen=True)
class Cut:
    """Figures of an answer that are about the same people, and who those are.

    Parameters
    ----------
    personal : sequence of str
        Columns about them: emptied in rows of too few.
    people : Series or DataFrame, optional
        People exposed behind each row (converters are not what counts); NA where the figures are
        not about people. A column for each of several figures side by side (now and before),
        each of which must have enough, or nobody; a row of which nobody at all is known is too
        small.
    additive : bool
        Whether rows add up to totals a reader may know. Then what is withheld could be had by
        subtraction, so the next smallest rows are withheld with it until what is hidden of each
        total is more than one row and enough people.
    groups : Series, optional
        What makes rows one group of people (a channel's rows of several months): they are shown
        or withheld together, or one could be had from the others' totals. Each row is its own by
        default.
    lines : sequence of Series
        The totals that groups add up to, where they are not one: for a table, what makes its
        rows, and what makes its columns.
    widen : sequence of Text
        What is said of filters that, beside other choices, would tell of too few: with any, no
        row says anything of people.
    """

    personal: Sequence[str] = ()
    people: pd.Series | pd.DataFrame | None = None
    additive: bool = True
    groups: pd.Series | None = None
    lines: Sequence[pd.Series] = ()
    widen: Sequence[Text] = ()

    def known(self, index: pd.Index) -> pd.Series:
        """Return how many people stand behind each row, the fewest of those side by side."""
        behind = pd.DataFrame(index=index) if self.people is None else pd.DataFrame(self.people)
        behind = behind.astype("Int64")
        return behind.mask(behind == 0).min(axis=1).astype("Int64")

    def places(self, rows: int) -> npt.NDArray[np.intp]:
        """Return the number of each row's group."""
        return pd.factorize(pd.Series(range(rows)) if self.groups is None else self.groups)[0]

    def away(self, index: pd.Index, threshold: int) -> pd.Series:
        """Return the rows that are withheld."""
        if self.people is None:
            return pd.Series(False, index=index)
        behind = pd.DataFrame(self.people).astype("Int64").reset_index(drop=True)
        speaks = behind.notna().any(axis=1).to_numpy()
        if self.widen:
            return pd.Series(speaks, index=index, dtype=bool)
        # What speaks of nobody known speaks of somebody
        unknown = behind.max(axis=1) == 0
        behind = behind.mask(behind.eq(0) & unknown.to_numpy(dtype=bool, na_value=False)[:, None], 1).fillna(
            0
        )
        place = self.places(len(index))
        first = pd.Series(range(len(index))).groupby(place).first()
        counts = behind.groupby(place).max().to_numpy(dtype="int64")
        one = [np.zeros(len(first), dtype=np.int64)]
        totals = [pd.factorize(line)[0][first].astype(np.int64) for line in self.lines] or one
        hiding = hidden(counts, threshold, totals if self.additive else ())
        return pd.Series(hiding[place] & speaks, index=index, dtype=bool)


@dataclass(frozen=True)
class Answer:
    """Figures with all that is needed to read them.

    Parameters
    ----------
    frame : DataFrame
        One row a group: the dimension columns, then figures. Figures of groups that are too
        small are NA.
    people : Series
        How many people stand behind each row, aligned with ``frame``; NA where no known
        person does (figures a platform reports).
    scope : Scope
        The question's frame.
    basis : Text
        What the figures rest on, in a sentence.
    as_of : date or None
        Last day the data speaks of.
    settings_version, data_version : int
        Of the settings and the data it was made with.
    withheld : Series of bool
        Rows whose figures about people were withheld.
    notes : tuple of Text
        What the reader must know: incomplete, small, uncertain, withheld.
    extra : dict
        What stands beside the rows (a model's parameters), ready for JSON.
    safe : tuple of Text
        The notes that tell nothing of the people behind the figures: where all is withheld, a page shows
        these alone. None unless whoever made the answer says so.

    Notes
    -----
    Make one with :meth:`of`, which applies the privacy threshold; there is no other gate.
    """

    frame: pd.DataFrame
    people: pd.Series
    scope: Scope
    basis: Text
    as_of: date | None
    settings_version: int
    data_version: int
    withheld: pd.Series
    notes: tuple[Text, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    safe: tuple[Text, ...] = ()

    def only(self, rows: pd.Series) -> Answer:
        """Return the answer with some of its rows: what is withheld stays so.

        Parameters
        ----------
        rows : Series of bool
            Those that are kept.

        Returns
        -------
        Answer
        """
        return replace(
            self, frame=self.frame.loc[rows], people=self.people.loc[rows], withheld=self.withheld.loc[rows]
        )

    @classmethod
    def of(
        cls,
        engine: Engine,
        scope: Scope,
        frame: pd.DataFrame,
        *,
        cuts: Sequence[Cut] = (),
        basis: Text,
        notes: Sequence[Text] = (),
        extra: dict[str, Any] | None = None,
    ) -> Answer:
        """Make an answer, withholding what would speak of too few people.

        Parameters
        ----------
        engine : Engine
            Gives the threshold, the as-of date and the versions.
        scope : Scope
            The question's frame.
        frame : DataFrame
            One row a group.
        cuts : sequence of Cut
            Its figures about people, by whom they are about.
        basis, notes, extra
            As in the class.

        Returns
        -------
        Answer
        """
        index, threshold = frame.index, engine.settings.privacy_threshold
        shown, few = frame.copy(), 0
        withheld, people = pd.Series(False, index=index), pd.Series(pd.NA, index=index, dtype="Int64")
        widen: dict[Text, None] = {}
        for cut in cuts:
            away = cut.away(index, threshold)
            for column in cut.personal if away.any() else ():
                values = shown[column]
                whole = pd.api.types.is_integer_dtype(values)
                shown[column] = (values.astype("Int64") if whole else values).mask(away)
            if away.any() and cut.widen:
                widen |= dict.fromkeys(cut.widen)
            else:
                few += len(set(cut.places(len(index))[away & ~withheld]))
            withheld |= away
            people = people.where(people.notna(), cut.known(index))
        said = [*notes, *widen]
        if few:
            said.append(
                texts(
                    "{n} group is too small to be shown: its figures about people are withheld "
                    "(smallest group: {threshold} people).",
                    "{n} groups are too small to be shown: their figures about people are withheld "
                    "(smallest group: {threshold} people).",
                    few,
                    threshold=threshold,
                )
            )
        return cls(
            frame=shown,
            people=people.mask(withheld),
            scope=scope,
            basis=basis,
            as_of=engine.as_of,
            settings_version=engine.settings_version,
            data_version=engine.data_version,
            withheld=withheld,
            notes=tuple(said),
            extra=dict(extra or {}),
        )
