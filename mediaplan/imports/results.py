"""What an import came to, for each file: counts that add up, a message, what is still to decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.questions import Question
from mediaplan.imports.recalling import Recall
from mediaplan.imports.sources import Source
from mediaplan.model import Text, in_a_row

#: Statuses of a file that was not taken in.
FAILED = ("refused", "needs_mapping")
#: Fields that a row of the command line shows in another form, or not at all.
ASIDE = {
    "sentences",
    "questions",
    "totals_equal",
    "tables",
    "unsure",
    "parts",
    "given",
    "recalled",
    "lacking",
    "account_totals",
    "contradicts",
}

#: Sentences of an import that the figures above them say already.
TOLD_BY_COUNTS = (
    "{n} row of {file} taken",
    "{n} row replaced",
    "{n} row was there already",
    "{n} row of {file} was there already",
    "{n} row did not fit",
)
TOLD_BY_FIGURES = (*TOLD_BY_COUNTS, "{n} line was set aside", "The file's own total")


@dataclass
class Result:
    """What became of one file. The fields are those of the command line's ``rows``.

    ``status`` is loaded, unchanged, empty, refused, needs_mapping or dry_run. Lines are counted
    once: read = loaded + replaced + unchanged + quarantined + set aside + skipped. ``rows_missing``
    and ``rows_retired`` are no lines of it, but rows of earlier imports that it no longer has.
    ``totals_equal`` says whether the file's own total is what was loaded; None without one.
    ``unsure`` names columns that were not read because nobody said that they are what they look like,
    and how a file is read otherwise than decided earlier: for the command line.
    ``parts`` are the sheets or tables of a file that holds several, as they are asked for.
    ``given`` is the place, among the files that were given, of the one it comes from.
    ``lacking`` are main columns of its table that it does not have.
    ``recalled`` is what the file was read with: what was said of it, over what was saved.
    ``account_totals`` are those of the whole account, where its rows do not come to them.
    ``contradicts`` is the import of its bundle that says otherwise what neither names an account for.
    """

    file: str
    sha256: str = ""
    source: str = ""
    table: str = ""
    encoding: str = ""
    delimiter: str = ""
    header_line: int = 0
    mapping: dict[str, str] = field(default_factory=dict)
    account: str = ""
    currency: str = ""
    period_start: date | None = None
    period_end: date | None = None
    rows_read: int = 0
    rows_loaded: int = 0
    rows_replaced: int = 0
    rows_unchanged: int = 0
    rows_quarantined: int = 0
    rows_set_aside: int = 0
    rows_skipped: int = 0
    rows_missing: int = 0
    rows_retired: int = 0
    table_rows: int = 0
    file_totals: dict[str, Any] | None = None
    loaded_totals: dict[str, Any] = field(default_factory=dict)
    batch_id: int | None = None
    status: str = "refused"
    sentences: tuple[Text, ...] = ()
    totals_equal: bool | None = None
    tables: dict[str, int] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    unsure: tuple[Text, ...] = ()
    parts: tuple[str, ...] = ()
    given: int = 0
    lacking: tuple[str, ...] = ()
    recalled: Recall | None = None
    account_totals: dict[str, Any] | None = None
    contradicts: int | None = None

    @property
    def failed(self) -> bool:
        """Say whether the file was not taken in although it should have been."""
        return self.status in FAILED

    @property
    def message(self) -> str:
        """The sentences in English."""
        return in_a_row(map(str, self.sentences))

    def row(self, say: Callable[[Text], str] = str) -> dict[str, Any]:
        """Return the result as JSON can hold it.

        Parameters
        ----------
        say : callable
            Renders a sentence in the reader's language.

        Returns
        -------
        dict
            The fields that scripts rely on, and ``totals_equal``, ``tables``, ``questions``.
        """
        found: dict[str, Any] = {
            name: plain(value) for name, value in vars(self).items() if name not in ASIDE
        }
        found["message"] = in_a_row(say(sentence) for sentence in self.sentences)
        found["totals_equal"] = self.totals_equal
        found["tables"] = dict(self.tables)
        found["questions"] = [
            {"name": each.name, "question": say(each.sentence), "choices": list(each.choices)}
            for each in self.questions
        ]
        return found

    @property
    def accounted(self) -> int:
        """Lines whose fate is known."""
        return (
            self.rows_loaded
            + self.rows_replaced
            + self.rows_unchanged
            + self.rows_quarantined
            + self.rows_set_aside
            + self.rows_skipped
        )


@dataclass(frozen=True)
class Prepared:
    """What a page shows before anything is written.

    Parameters
    ----------
    result : Result
        What an import would come to (``dry_run``), or why it would not.
    source : Source, optional
        What the file was recognised as.
    mapping : Mapping, optional
        Matched columns and suggestions.
    header : tuple of str
        The file's columns.
    to_confirm : dict of str to str
        How columns are read, which a person confirms where their names were never seen.
    columns, rows
        Names and values of up to ten typed rows.
    found : dict of str to str
        Answers that the file's values gave.
    """

    result: Result
    source: Source | None = None
    mapping: Mapping | None = None
    header: tuple[str, ...] = ()
    to_confirm: dict[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Any, ...], ...] = ()
    found: dict[str, str] = field(default_factory=dict)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is still to be decided."""
        return self.result.questions


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it: numbers are numbers, days are ISO."""
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value
