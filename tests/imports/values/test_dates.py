"""Dates and times as written, and the moments they must become."""

from __future__ import annotations

import pytest

from mediaplan.imports.values import dates
from tests.imports.values.asking import on


def dates_of(cells: list[str], *, said: str = "") -> dates.Dates:
    """Decide how a column writes dates."""
    asked = dates.evidence("x", dates.otherwise("x", "f"))
    packed = ", ".join(f"'{name}': {sql}" for name, sql in asked.items())
    found = on(cells, f"SELECT {{{packed}}} FROM %view")[0][0]
    assert isinstance(found, dict)
    return dates.decide(found, said=said)


def read(cells: list[str], *, said: str = "") -> list[str | None]:
    """Decide how a column writes dates, and read it; offsets in UTC."""
    how = dates_of(cells, said=said)
    if how.order == "?":
        return ["?"]
    local, instant = dates.moment("x", "f", how)
    moment = f"CAST(coalesce({local}, timezone('UTC', {instant})) AS VARCHAR)"
    return [row[0] for row in on(cells, f"SELECT {moment} FROM %view ORDER BY place")]


def test_a_cell_that_is_no_date_leaves_the_others_to_casts() -> None:
    assert dates_of(["2026-09-01", "2026-09-01 10:00"]).shapes == ()
    assert dates_of(["2026-09-01", "yesterday"]).shapes == ()
    assert dates_of(["2026-09-01", "1 sept. 2026"]).shapes == ("iso", "day_first")
    assert dates_of(["2026/09/01", "yesterday"]).shapes == ("iso",)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-09-01", "2026-09-01 00:00:00"),
        ("2026-09-01 08:26", "2026-09-01 08:26:00"),
        ("2026-09-01T08:26:30", "2026-09-01 08:26:30"),
        ("2026-09-01 08:26:30.5", "2026-09-01 08:26:30.5"),
        ("2026/09/01", "2026-09-01 00:00:00"),
        ("20260901", "2026-09-01 00:00:00"),
        ("1 sept. 2026", "2026-09-01 00:00:00"),
        ("1er août 2026", "2026-08-01 00:00:00"),
        ("12 Août 2026", "2026-08-12 00:00:00"),
        ("3 juin 2026", "2026-06-03 00:00:00"),
        ("3 juil. 2026", "2026-07-03 00:00:00"),
        ("3 févr. 2026 14:05", "2026-02-03 14:05:00"),
        ("3 décembre 2026 à 14h05", "2026-12-03 14:05:00"),
        ("27 January 2026", "2026-01-27 00:00:00"),
        ("Sep 1, 2026", "2026-09-01 00:00:00"),
        ("Jun 09, 2018 09:30 pm", "2018-06-09 21:30:00"),
        ("Jun 09, 2018 12:30 am", "2018-06-09 00:30:00"),
        ("Mon, Apr 26, 2021 12:25", "2021-04-26 12:25:00"),
        ("2026-05-12 12:54:07 -0700", "2026-05-12 19:54:07"),
        ("2026-05-12T12:54:07Z", "2026-05-12 12:54:07"),
        ("2026-05-12T12:54:07.250+02:00", "2026-05-12 10:54:07.25"),
        ("2026-05-12 12:54 UTC", "2026-05-12 12:54:00"),
        ("46266", "2026-09-01 00:00:00"),
        ("46266.5", "2026-09-01 12:00:00"),
        ("2026-09", "2026-09-01 00:00:00"),
        ("septembre 2026", "2026-09-01 00:00:00"),
        ("31/12/2026", "2026-12-31 00:00:00"),
        ("12/31/2026 5:07 PM", "2026-12-31 17:07:00"),
        ("31.12.26", "2026-12-31 00:00:00"),
        ("31-12-2026 09:30", "2026-12-31 09:30:00"),
        ("1er mars 2026", "2026-03-01 00:00:00"),
        ("1ER MARS 2026", "2026-03-01 00:00:00"),
        ("1 janv. 2026", "2026-01-01 00:00:00"),
        ("dimanche 1 février 2026", "2026-02-01 00:00:00"),
        ("mer. 2 sept. 2026", "2026-09-02 00:00:00"),
        ("mercredi 2 septembre 2026 à 8h", None),
        ("2 sept. 2026, 08:30:15", "2026-09-02 08:30:15"),
        ("2 sept. 2026 08h30", "2026-09-02 08:30:00"),
        ("01-sept-26", "2026-09-01 00:00:00"),
        ("1-Sep-26", "2026-09-01 00:00:00"),
        ("12-févr.-2026", "2026-02-12 00:00:00"),
        ("janv-26", None),  # January 2026, or 26 January: Excel writes both so
        ("Jan-26", None),
        ("janv. 2026", "2026-01-01 00:00:00"),
        ("September 2026", "2026-09-01 00:00:00"),
        ("Sept. 1, 2026", "2026-09-01 00:00:00"),
        ("September 1st, 2026 at 2:05 PM", "2026-09-01 14:05:00"),
        ("1st of September 2026", "2026-09-01 00:00:00"),
        ("46266,5", "2026-09-01 12:00:00"),
        ("2026-9-1", "2026-09-01 00:00:00"),
        ("2026.09.01", "2026-09-01 00:00:00"),
        ("1/9/2026", "?"),
        ("2026-09-01T08:26:30.123456Z", "2026-09-01 08:26:30.123456"),
        ("2026-09-01T08:26:30+02", "2026-09-01 06:26:30"),
        ("2026-09-01 08:26:30 GMT+2", None),
        ("2026-09-01 08:26:30 GMT+02:00", "2026-09-01 06:26:30"),
        ("2026-09-01T10:00:00.000+0000", "2026-09-01 10:00:00"),
        ("29 février 2028", "2028-02-29 00:00:00"),
        ("29 février 2026", None),
        ("2026-02-30", None),
        ("31 février 2026", None),
        ("2026-01-05 10:00 junk", None),
        ("0001-01-01", None),
        ("yesterday", None),
        ("12345", None),
        ("25:61", None),
        ("--", None),
    ],
)
def test_date(cell: str, moment: str | None) -> None:
    assert read([cell]) == [moment]


@pytest.mark.parametrize(
    ("cells", "said", "read_as"),
    [
        (["03/04/2026", "25/04/2026"], "", ["2026-04-03 00:00:00", "2026-04-25 00:00:00"]),
        (["03/04/2026", "04/25/2026"], "", ["2026-03-04 00:00:00", "2026-04-25 00:00:00"]),
        (["03/04/2026"], "", ["?"]),
        (["03/04/2026"], "dmy", ["2026-04-03 00:00:00"]),
        (["03/04/2026"], "mdy", ["2026-03-04 00:00:00"]),
        (["03/03/2026", "04/04/2026"], "", ["2026-03-03 00:00:00", "2026-04-04 00:00:00"]),
        (["25/04/2026", "04/25/2026"], "", ["?"]),
        # The cells tell, whatever was said: an answer is for what they leave open.
        (["25/04/2026"], "mdy", ["2026-04-25 00:00:00"]),
    ],
)
def test_day_and_month(cells: list[str], said: str, read_as: list[str]) -> None:
    assert read(cells, said=said) == read_as
