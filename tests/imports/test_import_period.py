"""The period an import speaks of is that of all it becomes, whichever table that is in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from mediaplan.imports import import_files
from mediaplan.warehouse import Warehouse

Write = Callable[..., Path]


def test_an_answer_without_an_invitation_is_of_the_day_it_was_given(
    warehouse: Warehouse, write: Write
) -> None:
    head = "response_id,occurred_at,customer_id,kind,score,scale_max\n"
    (result,) = import_files(
        warehouse, [write(head + "R1,2026-06-01,C1,nps,9,10\nR2,2026-06-03,C2,nps,9,10\n")]
    )
    assert (result.period_start, result.period_end) == (date(2026, 6, 1), date(2026, 6, 3)), result.message


def test_contacts_are_of_the_days_of_both_permissions_and_refusals(
    warehouse: Warehouse, write: Write
) -> None:
    """One agreed when it was added in 2022, the other refused when it was changed in 2024."""
    head = "EMAIL;LASTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
    yes = "ann@example.com;A;;No;No;12-04-2022 09:30;05-06-2024 10:00\n"
    no = "bob@example.com;B;;Yes;No;01-02-2023 09:30;13-04-2024 10:00\n"
    (result,) = import_files(warehouse, [write(head + yes + no)])
    assert (result.period_start, result.period_end) == (date(2022, 4, 12), date(2024, 4, 13)), result.message
