"""Every expression compiles for both dialects, to the SQL that was read and kept.

When a change is meant, ``python -m tests.golden`` writes the files anew; the difference is part of
the review.
"""

from __future__ import annotations

import pytest

from tests.golden.statements import DIALECTS, FOLDER, STATEMENTS, files

KEPT = dict(files())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_sql_is_the_one_that_was_kept(path: object) -> None:
    assert KEPT[path] == path.read_text(encoding="utf-8"), "meant? then: python -m tests.golden"  # type: ignore[index,attr-defined]


def test_no_file_is_left_over() -> None:
    assert {path.relative_to(FOLDER) for path in FOLDER.glob("*/*.sql")} == {
        path.relative_to(FOLDER) for path in KEPT
    }
    assert len(KEPT) == len(STATEMENTS) * len(DIALECTS)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_local_day_is_derived_and_nothing_is_engine_specific(path: object) -> None:
    sql = KEPT[path].upper()  # type: ignore[index]
    assert not [
        word for word in ("AT TIME ZONE", "TIMEZONE", "ASOF", "TO_UTC", "CURRENT_DATE") if word in sql
    ]
