"""Where an address leads to several customers, the later one counts, and that is said without naming it."""

from __future__ import annotations

import pytest

from tests.imports.sources.loading import Load, Rows

OTHERS = "customer_id,segment,email,phone\n"
WITHIN, BEFORE = "several customers in this file", "before. The customer"


def test_within_a_file_the_last_line_counts(load: Load, rows: Rows) -> None:
    result = load(f"{OTHERS}C1,A,a@x.fr,\nC3,A,c@x.fr,\nC2,A,a@x.fr,\nC3,B,c@x.fr,\n")
    assert f"1 e-mail address, telephone number or other identifier leads to {WITHIN}" in result.message
    assert BEFORE not in result.message
    assert "a@x" not in result.message
    assert sorted(rows("SELECT customer_id FROM identity")) == [("C2",), ("C3",)]


def test_a_later_file_takes_it(load: Load, rows: Rows) -> None:
    first = load(f"{OTHERS}C1,A,a@x.fr,+33612345678\n")
    assert "lead" not in first.message
    result = load(f"{OTHERS}C2,A,a@x.fr,0033612345678\n", "later.csv")
    assert (
        "2 e-mail addresses, telephone numbers or other identifiers led to other customers" in result.message
    )
    assert WITHIN not in result.message
    assert set(rows("SELECT customer_id FROM identity")) == {("C2",)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("C1,A,a@x.fr,\n", "C1,B,a@x.fr,\n", id="the same customer"),
        pytest.param(
            ",A,a@x.fr,+33612345678\n", "C1,B,a@x.fr,+33612345678\n", id="a number after an address"
        ),
        pytest.param(
            "C1,B,a@x.fr,+33612345678\n", ",A,a@x.fr,+33612345678\n", id="an address after a number"
        ),
    ],
)
@pytest.mark.parametrize("together", [True, False])
def test_one_person_under_two_names_is_no_word_worth(
    load: Load, first: str, second: str, *, together: bool
) -> None:
    if together:
        assert "several customers" not in load(OTHERS + first + second).message
    else:
        load(OTHERS + first)
        assert "before" not in load(OTHERS + second, "later.csv").message
