"""Google Analytics' total is set aside and compared; what it says is not set is a row as any other."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest

from tests.imports.sources.loading import Load, Rows

PREAMBLE = "# Propriété : valoire.fr\n#\n# Date de début : 20261102\n# Date de fin : 20261108\n"
GROUP, MEDIUM, CAMPAIGN = (
    "Groupe de canaux par défaut de la session",
    "Source/support de la session",
    "Session campaign",
)
FIGURES = "Sessions;Taux d'engagement;Événements clés;Revenu total"
ROWS = [
    (("Direct", "(direct) / (none)"), "1 200;62,5 %;12;1 234,56 €"),
    (("Paid Search", "google / cpc"), "800;50,1 %;8;900,00 €"),
    (("Unassigned", "(other)"), "40;10,0 %;1;50,00 €"),
]
#: Of these rows; with those that are not set: 2 040 + 20, 21 + 2, 2 184,56 + 75,00.
TOTAL, TOTAL_OF_ALL = "2 040;;21;2 184,56 €", "2 060;;23;2 259,56 €"


@pytest.mark.parametrize(
    ("where", "label", "unset", "columns"),
    [*product(["first", "last", "absent"], ["", "Total général"], [True, False], [[GROUP], [GROUP, MEDIUM]])],
)
def test_the_total_is_told_from_what_is_not_set(
    *, load: Load, rows: Rows, where: str, label: str, unset: bool, columns: list[str]
) -> None:
    wide = len(columns)
    lines = [";".join([*names[:wide], figures]) for names, figures in ROWS]
    if unset:
        lines.append(";".join([*["(not set)"] * wide, "20;10,0 %;2;75,00 €"]))
    total = ";".join([label, *[""] * (wide - 1), TOTAL_OF_ALL if unset else TOTAL])
    there = {"first": [total, *lines], "last": [*lines, total], "absent": lines}[where]
    result = load(PREAMBLE + "\n".join([";".join([*columns, FIGURES]), *there]) + "\n")
    absent = where == "absent"
    assert (result.status, result.rows_set_aside, result.totals_equal) == (
        ("loaded", 0, None) if absent else ("loaded", 1, True)
    ), result.message
    assert result.rows_loaded == len(lines)
    assert rows("SELECT sum(conversions), sum(conversion_value), count(*) FROM performance") == [
        (23, Decimal("2259.56"), 4) if unset else (21, Decimal("2184.56"), 3)
    ]


@pytest.mark.parametrize("last", ["(direct);7", "(not set);7"])
def test_campaigns_called_in_brackets(load: Load, rows: Rows, last: str) -> None:
    content = f"{CAMPAIGN};Événements clés\nBrand;3\n(organic);4\n{last}\nTotal général;14\n"
    result = load(PREAMBLE + content)
    assert (result.rows_loaded, result.rows_set_aside, result.totals_equal) == (3, 1, True), result.message
    assert rows("SELECT sum(conversions) FROM performance") == [(14,)]


def test_a_total_that_is_called_so_is_compared_beside_a_row_without_a_name(load: Load) -> None:
    """What stands first or last without a name is set aside: that figures are missing must be said."""
    result = load(f"{PREAMBLE}{GROUP};Événements clés\nTotal;12\nDirect;3\nEmail;4\n;5\n")
    assert (result.rows_loaded, result.rows_set_aside, result.totals_equal) == (2, 2, False)
    assert "own total of Platform conversions is 12.0, but 7.0 was loaded" in result.message


@pytest.mark.parametrize("name", ["", " ", "-"])
def test_a_row_that_names_nothing_is_the_total_where_it_is_the_sum_of_the_others(
    load: Load, rows: Rows, name: str
) -> None:
    """Wherever it stands: nothing else says what it is."""
    content = f"{GROUP};{FIGURES}\nDirect;5;;3;30,00 €\n{name};14;;9;90,00 €\n(not set);7;;4;40,00 €\n"
    result = load(f"{PREAMBLE}{content}Email;2;;2;20,00 €\n")
    assert (result.rows_loaded, result.rows_set_aside, result.totals_equal) == (3, 1, True), result.message
    assert "1 line was set aside as a total" in result.message
    assert rows("SELECT sum(conversions), sum(conversion_value) FROM performance") == [(9, 90)]


@pytest.mark.parametrize("name", ["(not set)", "n/a", ""])
@pytest.mark.parametrize("figures", ["4;;4;40,00 €", "5;;5;51,00 €"])
def test_one_that_is_not_their_sum_is_a_row(load: Load, rows: Rows, name: str, figures: str) -> None:
    content = f"{GROUP};{FIGURES}\nDirect;5;;3;30,00 €\n{name};{figures}\nEmail;2;;2;20,00 €\n"
    result = load(PREAMBLE + content)
    assert (result.rows_loaded, result.rows_set_aside) == (3, 0), result.message
    assert rows("SELECT count(*) FROM performance") == [(3,)]


def test_what_is_not_set_is_no_total_by_chance(load: Load, rows: Rows) -> None:
    result = load(f"{PREAMBLE}{GROUP};Événements clés\nDirect;1\nEmail;2\n(not set);3\nDisplay;0\n")
    assert (result.rows_loaded, rows("SELECT sum(conversions) FROM performance")) == (4, [(6,)])


@pytest.mark.parametrize(
    "lines",
    ["Direct;1\n;2\n(not set);5\nEmail;2\n", "Direct;1\n(not set);2\nn/a;5\nEmail;2\n",
     "NULL;5\nDirect;3\nEmail;2\n", "Direct;3\nEmail;2\nn/a;5\n"],
)  # fmt: skip
def test_a_person_says_what_one_is_that_has_no_name_and_is_all_others(
    load: Load, rows: Rows, lines: str
) -> None:
    """It may be a category: it is neither left out nor added up in silence."""
    content = f"{PREAMBLE}{GROUP};Événements clés\n{lines}"
    result = load(content)
    assert (result.status, rows("SELECT count(*) FROM performance")) == ("needs_mapping", [(0,)])
    assert "no name of its own, and its figures are those of all other rows" in result.message
    assert load(content, accept_bad_rows="yes").rows_quarantined == 1
    assert rows("SELECT sum(conversions) FROM performance") == [(5,)]


def test_a_day_of_its_own_makes_it_a_row(load: Load, rows: Rows) -> None:
    lines = "20261102;Direct;1\n20261103;n/a;3\n20261104;Email;2\n"
    result = load(f"{PREAMBLE}Date;{GROUP};Événements clés\n{lines}")
    assert (result.rows_loaded, rows("SELECT sum(conversions) FROM performance")) == (3, [(6,)])
