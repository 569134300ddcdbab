"""What a file no longer has of its days, and the sentences for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mediaplan.model import Money, Text, texts
from mediaplan.model.scope import Period


@dataclass(frozen=True)
class Missing:
    """What a file no longer has of its days.

    Parameters
    ----------
    rows : int
        How many rows.
    period : Period
        Their first and last day.
    campaigns : tuple of str or Text
        Those that spent most; the channel of rows that are of no campaign.
    others : int
        Campaigns besides.
    spend : tuple of Money
        What they spent, by currency.
    planned : bool
        Whether they are lines of a plan, which were to be bought.
    """

    rows: int
    period: Period
    campaigns: tuple[str | Text, ...]
    others: int
    spend: tuple[Money, ...]
    planned: bool = False

    @property
    def found(self) -> Text:
        """The sentence for rows that stay."""
        if self.planned:
            return texts(
                "{n} row of an earlier import is not in this file, which is the same plan over its days "
                "({days}): {campaigns}; cost: {spend}. It stays and is counted until you retire it.",
                "{n} rows of earlier imports are not in this file, which is the same plan over their days "
                "({days}): {campaigns}; cost: {spend}. They stay and are counted until you retire them.",
                self.rows,
                spend=self.spend,
                **self._values,
            )
        if not self.spend:
            return texts(
                "{n} row of an earlier import is not in this file, which covers its days ({days}): "
                "{campaigns}. It stays and is counted, because a filtered export lacks rows too.",
                "{n} rows of earlier imports are not in this file, which covers their days ({days}): "
                "{campaigns}. They stay and are counted, because a filtered export lacks rows too.",
                self.rows,
                **self._values,
            )
        return texts(
            "{n} row of an earlier import is not in this file, which covers its days ({days}): {campaigns}; "
            "spend: {spend}. It stays and is counted, because a filtered export lacks rows too.",
            "{n} rows of earlier imports are not in this file, which covers their days ({days}): "
            "{campaigns}; spend: {spend}. They stay and are counted, because a filtered export lacks rows "
            "too.",
            self.rows,
            spend=self.spend,
            **self._values,
        )

    @property
    def gone(self) -> Text:
        """The sentence for rows that were retired."""
        if not self.spend:
            return texts(
                "{n} row that this file no longer has was retired ({days}): {campaigns}. Undoing this import "
                "brings it back.",
                "{n} rows that this file no longer has were retired ({days}): {campaigns}. Undoing this "
                "import brings them back.",
                self.rows,
                **self._values,
            )
        if self.planned:
            return texts(
                "{n} row that this file no longer has was retired ({days}): {campaigns}; cost: {spend}. "
                "Undoing this import brings it back.",
                "{n} rows that this file no longer has were retired ({days}): {campaigns}; cost: {spend}. "
                "Undoing this import brings them back.",
                self.rows,
                spend=self.spend,
                **self._values,
            )
        return texts(
            "{n} row that this file no longer has was retired ({days}): {campaigns}; spend: {spend}. Undoing "
            "this import brings it back.",
            "{n} rows that this file no longer has were retired ({days}): {campaigns}; spend: {spend}. "
            "Undoing this import brings them back.",
            self.rows,
            spend=self.spend,
            **self._values,
        )

    @property
    def _values(self) -> dict[str, Any]:
        more = texts("{n} other campaign", "{n} other campaigns", self.others)
        if self.planned:
            more = texts("{n} other line", "{n} other lines", self.others)
        others = [more] if self.others else []
        days: Any = self.period if self.period.days > 1 else self.period.start
        return {"days": days, "campaigns": [*self.campaigns, *others]}
