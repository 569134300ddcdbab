"""A column that may say who agreed to be written to is read or left out as a person decides, never lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mediaplan.imports import Options, Result, import_files
from mediaplan.imports.watching import Watcher
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]
HUBSPOT = (
    "Record ID,Email,Create Date,Lifecycle Stage,Unsubscribed from all email\n"
    "9002,anne@example.com,2022-03-12 09:14,Customer,Yes\n9003,bob@example.com,2022-03-12 09:14,Customer,No\n"
)
CRM = "N° client;Segment;Opt-in e-mail;Opt-in SMS\nC1;A;Non;Oui\nC2;A;Oui;Oui\n"
FILES = {"hubspot": (HUBSPOT, "refused"), "crm": (CRM, "email_permission")}


def one(warehouse: Warehouse, file: Path, mapping: dict[str, str] | None = None, **constants: str) -> Result:
    (result,) = import_files(warehouse, [file], Options(mapping=mapping or {}, constants=constants))
    return result


def said(warehouse: Warehouse) -> list[tuple[Any, ...]]:
    rows = warehouse.sql("SELECT customer_id, channel, status FROM consent ORDER BY 1, 2")
    return list(rows.itertuples(index=False, name=None))


@pytest.mark.parametrize("name", FILES)
def test_it_is_asked_and_nothing_is_loaded(warehouse: Warehouse, write: Write, name: str) -> None:
    file, field = FILES[name]
    result = one(warehouse, write(file))
    assert (result.status, result.rows_loaded) == ("needs_mapping", 0)
    (asked,) = result.row()["questions"]
    assert (asked["name"], asked["choices"]) == ("confirm", ["yes", "no"])
    for part in (field, "--set confirm=yes", f"--map '{field}=", "--set confirm=no"):
        assert part in asked["question"]


def test_a_yes_reads_them_all_and_holds_for_the_next(warehouse: Warehouse, write: Write) -> None:
    assert one(warehouse, write(CRM), confirm="yes").status == "loaded"
    first = [("C1", "email", "opted_out"), ("C1", "sms", "opted_in"),
             ("C2", "email", "opted_in"), ("C2", "sms", "opted_in")]  # fmt: skip
    assert said(warehouse) == first
    after = one(warehouse, write(CRM.replace("C1", "C3"), "next.csv"))
    assert after.status == "loaded", after.message
    assert ("C3", "email", "opted_out") in said(warehouse)
    assert one(warehouse, write(CRM, "again.csv")).status == "unchanged"


def test_a_no_leaves_them_out_and_holds_for_the_next(warehouse: Warehouse, write: Write) -> None:
    result = one(warehouse, write(HUBSPOT), confirm="no")
    assert (result.status, said(warehouse)) == ("loaded", [])
    assert "Columns not kept: “Unsubscribed from all email”." in result.message
    assert not result.unsure, "it was decided: nobody is told to decide it"
    after = one(warehouse, write(HUBSPOT.replace("9002", "9004"), "next.csv"))
    assert (after.status, said(warehouse)) == ("loaded", [])


def test_one_can_be_read_and_the_other_left_out(warehouse: Warehouse, write: Write) -> None:
    named = {"email_permission": "Opt-in e-mail"}
    assert [each.name for each in one(warehouse, write(CRM), named).questions] == ["confirm"]
    assert one(warehouse, write(CRM), named, confirm="no").status == "loaded"
    assert said(warehouse) == [("C1", "email", "opted_out"), ("C2", "email", "opted_in")]


def test_a_header_that_is_nearly_one_is_asked_about_as_well(warehouse: Warehouse, write: Write) -> None:
    brevo = "EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLIST;ADDED_TIME\nann@example.com;;No;Yes;12-04-2022 09:30\n"
    result = one(warehouse, write(brevo))
    assert [each.name for each in result.questions] == ["confirm"]
    assert "“SMS_BLACKLIST”" in result.message


@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_nobody_looks_at_refuses_it_with_the_question(
    warehouse: Warehouse, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "people.csv").write_text(FILES[name][0], "utf-8")
    watcher = Watcher(
        folder, warehouse.path, lambda paths: import_files(warehouse, paths), lambda _: None, ("en",)
    )
    watcher.step()
    watcher.step()
    assert not (folder / "done" / "people.csv").exists()
    why = (folder / "refused" / "people.csv.txt").read_text("utf-8")
    assert "look like permissions or refusals" in why
    assert "Import it on the Data page" in why
