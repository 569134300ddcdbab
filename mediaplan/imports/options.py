"""What the person who imports has decided: table, source, mapping, constants, rows left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from mediaplan.model import TABLES, MediaplanError, text

TELEPHONE_CODE = re.compile(r"[1-9]\d{0,2}")
#: Answers to questions about the file as a whole; every other ``--set`` is a field's value.
ANSWERS = {
    "date_order": ("dmy", "mdy"),
    "decimal": (".", ","),
    "confirm": ("yes", "no"),
    "accept_bad_rows": ("yes", "no"),
    "retire": ("yes", "no"),
    "order_amounts": ("order", "line"),
    "won": (),
    "row_period": ("day", "week", "month", "quarter", "whole"),
    "time_zone": (),
    "phone_country": (),
    "encoding": (),
    "sheet": (),
    "part": (),
    "saved": (),
}


@dataclass(frozen=True)
class Options:
    """Decisions of the person who imports; all are optional.

    Parameters
    ----------
    table : str, optional
        Table the file is (``--as``).
    source : str, optional
        Source the file comes from (``--source``).
    mapping : mapping of str to str
        Field to header, or to the product of two headers ``"A * B"`` (``--map``); to ``""`` where it
        is read from no column, whatever one is called.
    constants : mapping of str to str
        Field to the value all rows have, or the answer to a question (``--set``).
    skip : tuple of (header, pattern)
        Rows left out: those whose cell fits the shell pattern; an empty pattern fits an empty
        cell (``--skip``).
    recalled : frozenset of str
        Names of constants that nobody said of this file: an earlier one with the same columns was
        given them. What the file itself shows goes before them.
    found : frozenset of str
        Those of them that no person gave either: the values of the earlier file showed them.
    """

    table: str | None = None
    source: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    skip: tuple[tuple[str, str], ...] = ()
    recalled: frozenset[str] = frozenset()
    found: frozenset[str] = frozenset()

    @property
    def mapped(self) -> frozenset[str]:
        """The fields that a person named a column for."""
        return frozenset(name for name, header in self.mapping.items() if header)

    def __post_init__(self) -> None:
        """Refuse a table that does not exist and an answer that is none.

        Raises
        ------
        MediaplanError
            With what was written and what is possible.
        """
        if self.table is not None and self.table not in TABLES:
            raise MediaplanError(
                text(
                    "There is no table “{table}”. The tables are: {tables}.",
                    table=self.table,
                    tables=", ".join(TABLES),
                )
            )
        for name, choices in ANSWERS.items():
            value = self.constants.get(name)
            if value is not None and choices and value not in choices:
                raise MediaplanError(
                    text(
                        "“{value}” is not an answer for {name}. Use one of: {choices}.",
                        value=value,
                        name=name,
                        choices=" ".join(choices),
                    )
                )

        self._check_codes()

    def _check_codes(self) -> None:
        """Refuse a time zone, a telephone code and a number that are none: no cell would show it."""
        zone, country = self.answer("time_zone"), self.answer("phone_country")
        try:
            ZoneInfo(zone or "UTC")
        except (KeyError, ValueError, OSError) as error:
            raise MediaplanError(
                text("“{value}” is not a time zone. Use a name such as Europe/Paris.", value=zone)
            ) from error
        if country and not TELEPHONE_CODE.fullmatch(country):
            raise MediaplanError(
                text(
                    "“{value}” is not the telephone code of a country. Give its digits, 33 for France.",
                    value=country,
                )
            )

        saved = self.answer("saved")
        if saved and not re.fullmatch(r"no|[1-9][0-9]{0,8}", saved):
            raise MediaplanError(
                text(
                    "“{value}” is not an answer for {name}. Use no, to decide anew, or the number of a saved "
                    "mapping.",
                    value=saved,
                    name="saved",
                )
            )

        part = self.answer("part")
        if part and not re.fullmatch(r"[0-9]{1,6}", part):
            raise MediaplanError(
                text("“{value}” is not the number of a table in the file. Use 1, 2, …", value=part)
            )

    @property
    def part(self) -> int | None:
        """Number of the table that is meant, in a file that holds several."""
        part = self.answer("part")
        return int(part) if part else None

    def answer(self, name: str) -> str | None:
        """Return the answer to a question about the file as a whole, if it was given."""
        return self.constants.get(name) or None

    def said(self, name: str) -> str | None:
        """Return the answer to a question about the file as a whole, if it was given for this very file."""
        return None if name in self.recalled else self.answer(name)

    @property
    def fixed(self) -> dict[str, str]:
        """Values that all rows have, by field."""
        return {name: value for name, value in self.constants.items() if name not in ANSWERS}

    @property
    def decisive(self) -> dict[str, str]:
        """What was said, without an answer that changes no row, or that a file's values gave."""
        return {
            name: value
            for name, value in self.constants.items()
            if name not in {"confirm", *self.found} and (name, value) != ("retire", "no")
        }
