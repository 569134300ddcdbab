"""Sentences as data: what is said, apart from the language it is said in.

Nothing below the interface knows the reader's language, so a message is kept as its English
source and its values, and rendered by :mod:`mediaplan.locale` where the reader is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

#: What a sentence ends with, or what introduces the next one.
ENDS = (".", "!", "?", ":", "…", "”", "»")


def N_(message: str) -> str:
    """Mark a string for extraction into the catalogues, and return it unchanged."""
    return message


@dataclass(frozen=True)
class Money:
    """An amount inside a sentence, written as the reader's language writes its currency.

    Parameters
    ----------
    value : number or None
        The amount.
    currency : str
        ISO 4217 code, ``''`` where none is known.
    """

    value: Any
    currency: str = ""

    def __str__(self) -> str:
        """Return the amount for logs and tests."""
        return f"{self.value:,.2f} {self.currency}".strip()


@dataclass(frozen=True)
class Duration:
    """A time between two things inside a sentence, written in days, or in hours or minutes where it is short.

    Parameters
    ----------
    days : number or None
        How long, in days.
    """

    days: Any

    def __str__(self) -> str:
        """Return the time for logs and tests."""
        return f"{self.days:g} days"


@dataclass(frozen=True)
class Text:
    """A translatable sentence with its values.

    Parameters
    ----------
    message : str
        English source with ``str.format`` fields: ``"{rows} rows could not be read"``.
    plural : str, optional
        English plural form; chosen by ``values["n"]``, which must then be given.
    values : dict
        Values of the fields. Numbers, dates and nested :class:`Text` are formatted for the
        reader's locale when the sentence is rendered; strings are data, inserted as they are.

    Notes
    -----
    Build one with :func:`text` (or :func:`texts` for a plural), whose first arguments Babel
    extracts.
    """

    message: str
    plural: str | None = None
    values: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        """Return the English sentence, for logs and tests."""
        fields = dict(self.values)
        chosen = self.plural if self.plural and fields["n"] != 1 else self.message
        return chosen.format(
            **{
                key: ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
                for key, value in fields.items()
            }
        )


def text(message: str, **values: Any) -> Text:
    """Build a :class:`Text`; ``message`` is extracted for translation."""
    return Text(message, None, _kept(values))


def texts(message: str, plural: str, n: int, **values: Any) -> Text:
    """Build a :class:`Text` whose form follows ``n``; both forms are extracted."""
    return Text(message, plural, (("n", n), *_kept(values)))


def _kept(values: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
    """Return the values as a sentence keeps them: several as a tuple, so that equal ones are said once."""
    return tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in values.items())


class MediaplanError(Exception):
    """Something that could not be done, with the sentence that says what, where and what to do."""

    def __init__(self, message: Text) -> None:
        super().__init__(str(message))
        self.message = message


def in_a_row(sentences: Iterable[str]) -> str:
    """Return sentences one after another, each ended: one may end with a command instead of a full stop.

    Parameters
    ----------
    sentences : iterable of str
        As they are said, in one language.

    Examples
    --------
    >>> in_a_row(["Say which: --set currency=EUR", "1 of 4 rows does not fit."])
    'Say which: --set currency=EUR. 1 of 4 rows does not fit.'
    """
    *before, last = [each.strip() for each in sentences] or [""]
    return " ".join([*(each if each.endswith(ENDS) else f"{each}." for each in before), last])
