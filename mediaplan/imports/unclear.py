"""What of a file can be read in several ways: which sheet, which order of day and month, which country."""

from __future__ import annotations

from collections.abc import Sequence

from mediaplan.imports.questions import Question
from mediaplan.model import text


def ask_sheet(sheets: tuple[str, ...]) -> Question:
    """Return the question which sheet of a spreadsheet is meant."""
    return Question(
        "sheet",
        text(
            "The file has several sheets with a table: {sheets}. Say which is meant: --set 'sheet={first}'",
            sheets=", ".join(sheets),
            first=sheets[0],
        ),
        sheets,
        text("The file has several sheets with a table. They are imported one at a time: which first?"),
        called=sheets,
    )


def ask_part(parts: tuple[str, ...]) -> Question:
    """Return the question which table of a file is meant."""
    numbers = tuple(str(number) for number in range(1, len(parts) + 1))
    called = tuple(f"{number} {name}" for number, name in zip(numbers, parts, strict=True))
    return Question(
        "part",
        text(
            "The file holds several tables: {tables}. Say which is meant, one at a time: --set part=1",
            tables="; ".join(called),
        ),
        numbers,
        text("The file holds several tables. They are imported one at a time: which first?"),
        called=called,
    )


def ask_row_period(header: str) -> Question:
    """Return the question how long a period each row covers, where only its first day is given."""
    return Question(
        "row_period",
        text(
            "“{header}” is the first day of what a row covers, and nothing says how long that is. Say which: "
            "--set row_period=day, week, month, or whole (the period of the report)",
            header=header,
        ),
        ("day", "week", "month", "whole"),
        text("“{header}” is the first day of what a row covers. How long is that?", header=header),
    )


def ask_order_amounts(header: str, order: str, lines: int) -> Question:
    """Return the question whether amounts that lines of an order share are its total."""
    said = {"header": header, "order": order, "n": lines}
    return Question(
        "order_amounts",
        text(
            "“{header}” is the same on all lines of an order (on the {n} of {order}, for example). Say "
            "whether it is what the whole order comes to, --set order_amounts=order, or what each line "
            "costs, --set order_amounts=line",
            **said,
        ),
        ("order", "line"),
        text(
            "“{header}” is the same on all lines of an order (on the {n} of {order}, for example). What is "
            "it?",
            **said,
        ),
    )


def ask_order(header: str, likely: str = "") -> Question:
    """Return the question which of day and month comes first in columns; the likely answer first."""
    first, second = ("mdy", "dmy") if likely == "mdy" else ("dmy", "mdy")
    asked = (
        text(
            "The dates in “{header}” can be read in two ways. Say which comes first, day or month: most "
            "likely --set date_order={first}, else --set date_order={second}",
            header=header,
            first=first,
            second=second,
        )
        if likely
        else text(
            "The dates in “{header}” can be read in two ways. Say which comes first, day or month: "
            "--set date_order=dmy or --set date_order=mdy",
            header=header,
        )
    )
    return Question(
        "date_order",
        asked,
        (first, second),
        text("The dates in “{header}” can be read in two ways. Which comes first?", header=header),
        closest=(likely,) if likely else (),
    )


def ask_phone_country(headers: Sequence[str], language: str) -> Question:
    """Return the question which country telephone numbers are of that are written without it.

    Parameters
    ----------
    headers : sequence of str
        The columns they stand in.
    language : str
        That of the file's headers, where they tell: French ones suggest France.
    """
    matter = text(
        "The telephone numbers in {columns} are written as they are dialled at home, so they would meet the "
        "same numbers of no other file. Which country are they of?",
        columns=[text("“{name}”", name=each) for each in headers],
    )
    return Question(
        "phone_country",
        text("{matter} Give its code, 33 for France: --set phone_country=33", matter=matter),
        matter=matter,
        closest=("33",) if language == "fr" else (),
    )
