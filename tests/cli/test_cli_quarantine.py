"""Lines left out, listed and put right on the command line."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from tests.cli.shell import Inside


def test_quarantine_lists_line_value_and_reason(inside: Inside, template_file: Path) -> None:
    written = template_file.read_text(encoding="utf-8")
    more = "".join(
        f"net,a,campaign,social,s1,2025-04-{day:02d},2025-04-{day:02d},EUR,1,1,1\n" for day in range(1, 29)
    )
    template_file.write_text(
        written
        + more
        + "net,a,campaign,social,s1,2025-03-03,2025-03-03,EUR,=1+plenty,1,1\n"
        + "net,a,campaign,social,s1,,2025-03-04,EUR,1,1,1\n",
        encoding="utf-8",
    )
    (row,) = inside("import", str(template_file), "--json").json["rows"]
    assert (row["status"], row["rows_loaded"], row["rows_quarantined"]) == ("loaded", 30, 2)
    left, empty = inside("quarantine", str(row["batch_id"]), "--json").json["rows"]
    assert (left["line"], left["value"]) == (32, "=1+plenty")
    assert left["reason"]
    assert (empty["line"], empty["value"]) == (33, None)
    printed = inside("quarantine", str(row["batch_id"]), "--csv").out
    assert printed.startswith("\ufeff"), "a spreadsheet reads the accents"
    header, wrong, without = csv.reader(io.StringIO(printed.removeprefix("\ufeff")))
    assert header[:3] == ["mediaplan_import", "mediaplan_line", "mediaplan_problem"]
    assert (wrong[1], without[1]) == ("32", "33")
    assert "'=1+plenty" in wrong, "no spreadsheet takes it for a formula"
    assert without[header.index("period_start")] == ""
    french = inside("--lang", "fr", "quarantine", str(row["batch_id"]), "--csv").out
    assert french.splitlines()[0].count(";") == len(header) - 1


def test_the_file_of_the_quarantine_is_corrected_and_imported(inside: Inside, template_file: Path) -> None:
    more = "".join(
        f"net,a,campaign,social,s1,2025-04-{day:02d},2025-04-{day:02d},EUR,1,1,1\n" for day in range(1, 29)
    )
    template_file.write_text(
        template_file.read_text(encoding="utf-8")
        + more
        + "net,a,campaign,social,s1,2025-03-03,2025-03-03,EUR,dear,1,1\n",
        encoding="utf-8",
    )
    assert inside("import", str(template_file), "--json").json["rows"][0]["rows_quarantined"] == 1
    fixed = template_file.with_name("fixed.csv")
    fixed.write_text(inside("quarantine", "1", "--csv").out.replace("dear", "2.50"), encoding="utf-8")
    (row,) = inside("import", str(fixed), "--json").json["rows"]
    assert (row["status"], row["rows_loaded"], row["rows_quarantined"]) == ("loaded", 1, 0)
    batches = inside("batches", "--json").json["rows"]
    assert [(each["batch_id"], each["rows_corrected"]) for each in batches] == [(2, 0), (1, 1)]
    undone = inside("undo", "1", "--json").json
    assert any("goes with it: 2" in note for note in undone["notes"])
    assert [each["status"] for each in inside("batches", "--json").json["rows"]] == ["undone", "undone"]
