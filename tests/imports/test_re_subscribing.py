"""After a refusal no tool's export opts anyone in again, whatever its date; our own table of consents can."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files, prepare
from mediaplan.warehouse import Warehouse, undo
from mediaplan.warehouse.marts import MARTS

Write = Callable[..., Path]
IN, OUT = "opted_in", "opted_out"
ANNE = "anne@example.com"
#: A refusal of 13 April 2026, and what later files say of the same person.
BREVO = (
    "EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
    f"{ANNE};;{{refused}};No;12-04-2022 09:30;13-04-2026 08:00\n"
)
SHOPIFY = (
    "Name,Email,Financial Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
    "Lineitem quantity\n"
    f"#1,{ANNE},paid,yes,EUR,10.00,0.00,2.00,12.00,2026-05-12 10:00:00 +0200,1\n"
)
MAILCHIMP = (
    '"Email Address",OPTIN_TIME,CONFIRM_TIME,LAST_CHANGED,LEID,EUID\n'
    f"{ANNE},2026-05-01 10:00:00,2026-05-01 10:05:00,2026-06-01 00:00:00,1,a\n"
)
TOOLS = {"Shopify, an order": SHOPIFY, "Mailchimp, confirmed": MAILCHIMP}
OWN = "customer_id,channel,recorded_at,status\n{who},email,{at},{status}\n"
NO = BREVO.format(refused="Yes")


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Warehouse]:
    """Return an empty database that knows who is who and what is permitted."""
    marts = {name: MARTS[name] for name in ("mart_person", "mart_consent")}
    opened = Warehouse.open(tmp_path / "x.duckdb", marts=marts)
    yield opened
    opened.close()


class Files:
    """Imports texts as files, one after the other."""

    def __init__(self, warehouse: Warehouse, write: Write) -> None:
        self.warehouse, self.write, self.number = warehouse, write, 0

    def path(self, content: str) -> Path:
        """Write a file."""
        self.number += 1
        return self.write(content, f"file{self.number}.csv")

    def load(self, content: str) -> Result:
        """Import a text as a file."""
        (result,) = import_files(self.warehouse, [self.path(content)])
        assert (result.status, result.rows_quarantined) == ("loaded", 0), result.message
        return result

    def own(self, status: str, at: str, who: str = ANNE) -> Result:
        """Import one line of our own table of consents."""
        return self.load(OWN.format(who=who, at=at, status=status))

    def now(self) -> str | None:
        """Return what is in force for good."""
        found = self.warehouse.sql(
            "SELECT status FROM mart_consent WHERE channel = 'email' AND to_day = '9999-12-31'"
        )["status"].tolist()
        assert len(found) <= 1
        return found[0] if found else None


@pytest.fixture
def files(warehouse: Warehouse, write: Write) -> Files:
    return Files(warehouse, write)


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("refused_first", [True, False])
def test_a_newer_yes_of_a_tool_does_not_count(files: Files, tool: str, refused_first: bool) -> None:
    for content in (NO, TOOLS[tool]) if refused_first else (TOOLS[tool], NO):
        files.load(content)
    assert files.now() == OUT


@pytest.mark.parametrize("tool", TOOLS)
def test_without_a_refusal_it_does(files: Files, tool: str) -> None:
    files.load(TOOLS[tool])
    assert files.now() == IN


CASES: dict[str, tuple[list[str], str]] = {
    "our own later yes": ([NO, OWN.format(who=ANNE, at="2026-05-20", status=IN)], IN),
    "our own earlier yes": ([NO, OWN.format(who=ANNE, at="2026-04-01", status=IN)], OUT),
    "our own later yes, beside a tool's": (
        [NO, MAILCHIMP, OWN.format(who=ANNE, at="2026-05-20", status=IN)], IN
    ),
    "our own yes of the very moment a tool gives": (
        [NO, MAILCHIMP, OWN.format(who=ANNE, at="2026-05-01 10:05:00", status=IN)], IN
    ),
    "our own yes, refused again since": (
        [NO, OWN.format(who=ANNE, at="2026-04-20", status=IN),
         OWN.format(who=ANNE, at="2026-04-25", status=OUT), MAILCHIMP], OUT
    ),
    "a refusal between our own yes and a tool's": (
        [OWN.format(who=ANNE, at="2026-04-01", status=IN), NO, SHOPIFY], OUT
    ),
    "a tool's yes before the refusal": ([BREVO.format(refused="No"), NO], OUT),
}  # fmt: skip
ORDERED = [
    pytest.param([said[number] for number in order], expected, id=f"{name} {order}")
    for name, (said, expected) in CASES.items()
    for order in permutations(range(len(said)))
]


@pytest.mark.parametrize(("said", "expected"), ORDERED)
def test_our_own_table_of_consents_takes_back(files: Files, said: list[str], expected: str) -> None:
    for content in said:
        files.load(content)
    assert files.now() == expected


def test_what_held_before_the_refusal_held(files: Files) -> None:
    files.load(BREVO.format(refused="No"))
    files.load(NO)
    files.load(MAILCHIMP)
    held = files.warehouse.sql("SELECT status, from_day::VARCHAR AS day FROM mart_consent ORDER BY from_day")
    assert list(held.itertuples(index=False, name=None)) == [(IN, "2022-04-12"), (OUT, "2026-04-13")]


def test_undoing_our_own_yes_leaves_the_refusal(files: Files) -> None:
    files.load(NO)
    files.load(MAILCHIMP)
    batch = files.own(IN, "2026-05-01 10:05:00").batch_id
    assert files.now() == IN
    assert batch is not None
    undo(files.warehouse, batch)
    assert files.now() == OUT


SAID = (
    "1 person stays opted out although the file says yes: after a refusal, no tool's export opts anyone in "
    "again. Who has agreed anew is written, with the day, into Mediaplan's own table of consents."
)


def test_the_import_says_how_many_stay_out_and_how_to_take_them_back(files: Files) -> None:
    assert SAID not in files.load(NO).message
    path = files.path(MAILCHIMP)
    assert SAID in prepare(path, Options(), files.warehouse).result.message
    (tried,) = import_files(files.warehouse, [path], dry_run=True)
    assert SAID in tried.message
    assert SAID in files.load(MAILCHIMP).message
    assert SAID not in files.own(IN, "2026-05-20").message
    assert SAID not in files.load(MAILCHIMP.replace(",1,a", ",1,b")).message


def test_who_is_known_by_another_name_counts_as_well(files: Files) -> None:
    files.load(f"kind,value,customer_id\nemail,{ANNE},C1\n")
    files.own(OUT, "2026-04-13", who="C1")
    assert SAID in files.load(SHOPIFY).message


def test_a_person_the_same_file_says_no_of_is_not_counted(files: Files) -> None:
    left = MAILCHIMP.replace(",LEID", ",UNSUB_TIME,LEID").replace("00:00:00,1,a", "00:00:00,,1,a")
    both = left + f"{ANNE},2026-05-01 10:00:00,,2026-06-01 00:00:00,2026-06-01 00:00:00,1,a\n"
    assert "stays opted out" not in files.load(both).message
