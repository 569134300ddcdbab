"""A refusal holds: whoever said what, when, by which name, in whatever order the files are imported.

Only a person's own later yes, with its date, permits again. Days are of 2026; every case ends with who
may be contacted now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.model.vocabulary import UNDATED
from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.marts import MARTS
from tests.imports.sources.people import known

Write = Callable[..., Path]
IN, OUT = "opted_in", "opted_out"
ANNE = "anne@example.com"
COLUMNS = "customer_id,channel,recorded_at,status"


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database that knows who is who and what is permitted."""
    marts = {name: MARTS[name] for name in ("mart_person", "mart_consent")}
    opened = Warehouse.open(tmp_path / "x.duckdb", marts=marts)
    yield opened
    opened.close()


class Consents:
    """Imports records of permission, and says what is in force."""

    def __init__(self, warehouse: Warehouse, write: Write) -> None:
        self.warehouse, self.write, self.number = warehouse, write, 0

    def load(
        self, *lines: str, columns: str = "customer_id,channel,recorded_at,status", **said: str
    ) -> Result:
        """Import lines as one file of consents."""
        self.number += 1
        path = self.write("\n".join([columns, *lines, ""]), f"consents{self.number}.csv")
        (result,) = import_files(self.warehouse, [path], Options(table="consent", constants=said))
        assert (result.status, result.rows_quarantined) == ("loaded", 0), result.message
        return result

    def now(self, channel: str = "email", person: str = "C1") -> str | None:
        """Return what is in force for good."""
        found = self.warehouse.sql(
            "SELECT status FROM mart_consent WHERE channel = ? AND person_id = ? AND to_day = '9999-12-31'",
            [channel, person],
        )["status"].tolist()
        assert len(found) <= 1
        return found[0] if found else None

    def on(self, day: str, channel: str = "email") -> str | None:
        """Return what was in force on a day."""
        found = self.warehouse.sql(
            "SELECT status FROM mart_consent WHERE channel = ? AND ? BETWEEN from_day AND to_day",
            [channel, date.fromisoformat(day)],
        )["status"].tolist()
        return found[0] if found else None


@pytest.fixture
def consents(warehouse: Warehouse, write: Write) -> Consents:
    return Consents(warehouse, write)


YES_MORNING, YES_LATER = "C1,email,2026-03-01 09:00:00,opted_in", "C1,email,2026-04-01 09:00:00,opted_in"
NO_NOON = "C1,email,2026-03-01 12:00:00,opted_out"
NO_SAME, NO_DAY = "C1,email,2026-03-01 09:00:00,opted_out", "C1,email,2026-03-01,opted_out"
YES_NIGHT, YES_DAY = "C1,email,2026-03-01 22:00:00,opted_in", "C1,email,2026-03-01,opted_in"
YES_NEVER, NO_NEVER = "C1,email,,opted_in", "C1,email,,opted_out"
NO_ALL, NO_SMS = "C1,,2026-03-01 12:00:00,opted_out", "C1,sms,2026-03-01 12:00:00,opted_out"

# What was said, each in a file of its own; what holds in the end, in any order of the imports.
CASES: dict[str, tuple[Sequence[str], str | None]] = {
    "a yes": ([YES_MORNING], IN),
    "a yes, then a no": ([YES_MORNING, NO_NOON], OUT),
    "a no, then a yes of its own day and time": ([NO_NOON, YES_LATER], IN),
    "a no at noon, a yes at night of the same day": ([NO_NOON, YES_NIGHT], IN),
    "a yes and a no at the same time": ([YES_MORNING, NO_SAME], OUT),
    "a no on a day without time, a yes at some time of it": ([NO_DAY, YES_NIGHT], OUT),
    "a no and a yes on a day without times": ([NO_DAY, YES_DAY], OUT),
    "a yes on a day without time, a no at some time of it": ([YES_DAY, NO_NOON], OUT),
    "a no on a day without time, a yes of a later day": ([NO_DAY, YES_LATER], IN),
    "a yes without date": ([YES_NEVER], IN),
    "a no, a yes without date": ([NO_NOON, YES_NEVER], OUT),
    "a no without date": ([NO_NEVER], OUT),
    "a yes, a no without date": ([YES_LATER, NO_NEVER], OUT),
    "a no and a yes without date": ([NO_NEVER, YES_NEVER], OUT),
    "a no to all channels": ([YES_LATER.replace("04-01", "02-01"), NO_ALL], OUT),
    "a no to all channels, a later yes to this one": ([NO_ALL, YES_LATER], IN),
    "a no to another channel": ([YES_MORNING, NO_SMS], IN),
    "a yes to all channels is none to this one": ([NO_NOON, "C1,,2026-05-01 09:00:00,opted_in"], OUT),
    "a yes, a no, a yes without date": ([YES_MORNING, NO_NOON, YES_NEVER], OUT),
}
ORDERED = [
    pytest.param(files, expected, id=f"{name} ({', '.join(str(number + 1) for number in order)})")
    for name, (said, expected) in CASES.items()
    for order in permutations(range(len(said)))
    for files in [[said[number] for number in order]]
]


@pytest.mark.parametrize(("files", "expected"), ORDERED)
def test_who_may_be_contacted(consents: Consents, files: Sequence[str], expected: str | None) -> None:
    for line in files:
        consents.load(line)
    assert consents.now() == expected


@pytest.mark.parametrize("name", [name for name, (said, _) in CASES.items() if len(said) > 1])
def test_nor_does_it_matter_whether_it_is_one_file(consents: Consents, name: str) -> None:
    said, expected = CASES[name]
    consents.load(*said)
    consents.load(*reversed(said))
    assert consents.now() == expected


def test_the_older_export_again_after_the_newer(consents: Consents) -> None:
    """The same lines in a file of another name and with one line more, as tools export them."""
    consents.load(YES_MORNING)
    consents.load(YES_MORNING, NO_NOON)
    consents.load(YES_MORNING, "C2,email,2026-03-02 09:00:00,opted_in")
    assert consents.now() == OUT


def test_a_yes_dated_for_the_whole_file_is_as_good_as_undated(consents: Consents) -> None:
    consents.load(NO_NOON)
    result = consents.load(
        "C1,email,opted_in", columns="customer_id,channel,status", recorded_at="2026-06-01"
    )
    assert result.rows_loaded == 1
    assert consents.now() == OUT


def test_a_no_dated_for_the_whole_file_holds_from_then(consents: Consents) -> None:
    consents.load(YES_MORNING)
    consents.load("C1,email,opted_out", columns="customer_id,channel,status", recorded_at="2026-06-01")
    assert (consents.on("2026-05-31"), consents.on("2026-06-01"), consents.now()) == (IN, OUT, OUT)


def test_a_file_without_dates_says_what_that_means(consents: Consents) -> None:
    consents.load(NO_NOON)
    result = consents.load("C1,email,opted_in", "C2,email,opted_out", columns="customer_id,channel,status")
    assert "a permission never overrides a refusal" in result.message
    assert (consents.now(), consents.now(person="C2")) == (OUT, OUT)


def test_a_no_without_date_holds_from_the_import_on(consents: Consents) -> None:
    consents.load(YES_MORNING)
    consents.load(NO_NEVER)
    today = consents.warehouse.sql("SELECT max(imported_day) AS day FROM batch")["day"][0].date()
    assert consents.on("2026-03-02") == IN
    assert consents.on(today.isoformat()) == OUT


def test_when_nobody_knows_when_it_is_kept_under_no_day_of_today(consents: Consents) -> None:
    consents.load(YES_NEVER)
    days = consents.warehouse.sql("SELECT recorded_day FROM consent")["recorded_day"].tolist()
    assert [day.date() for day in days] == [UNDATED]


@pytest.mark.parametrize("first", [YES_MORNING, NO_SAME])
def test_the_same_moment_is_two_records_and_either_can_be_undone(consents: Consents, first: str) -> None:
    batch = consents.load(first).batch_id
    other = consents.load(NO_SAME if first == YES_MORNING else YES_MORNING).batch_id
    assert batch is not None
    assert other is not None
    undo(consents.warehouse, other)
    assert consents.now() == (IN if first == YES_MORNING else OUT)


def test_undoing_the_import_of_the_refusal_is_the_one_way_back(consents: Consents) -> None:
    consents.load(YES_MORNING)
    refusal = consents.load(NO_NOON).batch_id
    consents.load(YES_NEVER)
    assert consents.now() == OUT
    assert refusal is not None
    undo(consents.warehouse, refusal)
    assert consents.now() == IN


def tie(consents: Consents) -> None:
    """Say that an address and a shop's number are those of C1."""
    path = consents.write(f"kind,value,customer_id\nemail,{ANNE},C1\nshop,9,C1\n", "identity.csv")
    (result,) = import_files(consents.warehouse, [path], Options(table="identity"))
    assert result.status == "loaded"


@pytest.mark.parametrize("tied_first", [True, False])
@pytest.mark.parametrize("other", ["C1,email,,opted_in", "shop:9,email,2026-03-01 12:00:00,opted_in"])
def test_the_refusal_of_an_address_is_the_person_s(consents: Consents, other: str, tied_first: bool) -> None:
    if tied_first:
        tie(consents)
    consents.load(f"{ANNE},email,2026-03-01 12:00:00,opted_out")
    consents.load(other)
    if not tied_first:
        assert consents.now(person=known(consents.warehouse, ANNE)) == OUT
        tie(consents)
    assert consents.now() == OUT


# Exports that know no date of a permission, or the wrong one, after a refusal of 1 March 2026.
BREVO = "EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
MAILCHIMP = '"Email Address",OPTIN_TIME,CONFIRM_TIME,LAST_CHANGED,LEID,EUID\n'
EXPORTS = {
    "Brevo, no longer on the blocklist": f"{BREVO}{ANNE};;No;No;12-04-2022 09:30;13-05-2026 08:00\n",
    "Mailchimp, a list uploaded since": f"{MAILCHIMP}{ANNE},,2026-05-01 10:00:00,2026-06-01 00:00:00,1,a\n",
    "Mailchimp, changed since": f"{MAILCHIMP}{ANNE},,,2026-06-01 00:00:00,1,a\n",
    "Mailchimp, signed up before": (
        f"{MAILCHIMP}{ANNE},2024-01-02 10:00:00,2024-01-02 10:05:00,2026-06-01 00:00:00,1,a\n"
    ),
}


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("refused_first", [True, False])
def test_a_tool_s_list_re_subscribes_nobody(
    consents: Consents, write: Write, name: str, refused_first: bool
) -> None:
    def tool() -> None:
        (result,) = import_files(consents.warehouse, [write(EXPORTS[name], "tool.csv")])
        assert (result.status, result.rows_loaded) == ("loaded", 1), result.message

    if not refused_first:
        tool()
    consents.load(f"{ANNE},email,2026-03-01 12:00:00,opted_out")
    if refused_first:
        tool()
    assert consents.now(person=known(consents.warehouse, ANNE)) == OUT


HUBSPOT = "Record ID,Email,Create Date,Lifecycle Stage,Unsubscribed from all email\n"
REFUSALS = {
    "Brevo, on the blocklist, no date": f"{BREVO}{ANNE};;Yes;No;12-04-2022 09:30;\n",
    "HubSpot, created before the yes": f"{HUBSPOT}9002,{ANNE},2022-03-12 09:14,Customer,true\n",
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_of_which_a_tool_knows_no_date_is_not_dated_before_a_yes(
    consents: Consents, write: Write, name: str
) -> None:
    consents.load(f"{ANNE},email,2026-03-01 12:00:00,opted_in")
    confirmed = {"refused": "Unsubscribed from all email"} if "HubSpot" in name else {}
    path = write(REFUSALS[name], "tool.csv")
    (result,) = import_files(consents.warehouse, [path], Options(mapping=confirmed))
    assert (result.status, result.rows_quarantined) == ("loaded", 0), result.message
    said = "SELECT status FROM mart_consent WHERE channel = 'email' AND to_day = '9999-12-31'"
    assert consents.warehouse.sql(said)["status"].tolist() == [OUT]
