"""The glossary says of every figure and column what the registry, the database and the templates do."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from mediaplan.analysis.terms import TERMS
from mediaplan.locale import render
from mediaplan.metrics import METRICS
from mediaplan.model import TABLES
from tests.surfaces.asking import Company, Rows
from tests.surfaces.reading import handed, read

UNIT = {
    "money": "amount in a currency",
    "count": "whole number",
    "ratio": "share, shown as a percentage",
    "number": "number",
    "days": "days",
}
KIND = {
    "own": "the company’s own",
    "reported": "reported by a platform or a plan",
    "attributed": "attributed by a model",
    "incremental": "incremental, by a test",
    "mixed": "own figures over reported or planned cost",
}
#: Type as the command line has it -> as the dictionary says it, as the database holds it.
TYPE = {
    "text": ("text", "VARCHAR"),
    "count": ("whole number", "BIGINT"),
    "number": ("number", "DOUBLE"),
    "money": ("amount", "DECIMAL(18,4)"),
    "date": ("day", "DATE"),
    "time": ("time", "TIMESTAMP"),
    "flag": ("yes or no", "BOOLEAN"),
}


def test_every_figure_has_its_unit_and_its_kind(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    figures = {}
    for entry in asked.page("glossary").expander:
        text = read("\n".join(each.value for each in entry.markdown))
        rows = dict(re.findall(r"^(.+?): \*\*(.*?)\*\*\s*$", text, re.MULTILINE))
        (command,) = [each.value for each in entry.code]
        figures[command.rpartition(" ")[2]] = (read(entry.label), rows, command)
    assert list(figures) == list(METRICS)
    for name, metric in METRICS.items():
        label, rows, command = figures[name]
        assert label == f"**{metric.label}** — {metric.meaning}"
        assert rows["Unit"] == UNIT[metric.unit], name
        assert rows["Whose figure"] == KIND[metric.kind], name
        assert rows["Formula"] == metric.formula
    # What the glossary calls by a name, the command line answers by that name.
    answered = {
        by: {name for row in asked.printed(capsys, "metrics", "--by", by) for name in row}
        for by in ("total", "channel", "source")
    }
    assert set.union(*answered.values()) >= set(METRICS)
    for name, (_label, _rows, command) in figures.items():
        by = command.split()[5]
        assert by not in answered or name in answered[by], command


def test_what_journeys_are_called_by_is_what_the_command_line_answers(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    said = {}
    for entry in asked.page("glossary", section="journeys").expander:
        text = read("\n".join(each.value for each in entry.markdown))
        command = next((each.value for each in entry.code), "")
        rows = dict(re.findall(r"^(.+?): \*\*(.*?)\*\*\s*$", text, re.MULTILINE))
        said[read(entry.label)] = (command.removeprefix("python -m mediaplan "), rows)
    for term in TERMS.values():
        command, rows = said[
            f"**{render(term.said(term.label), 'en')}** — {render(term.said(term.meaning), 'en')}"
        ]
        assert command == term.command
        assert rows.get("Formula", "") == (render(term.said(term.formula), "en") if term.formula else "")
        if term.unit:
            assert rows["Unit"] == UNIT[term.unit], term.name
        if term.kind:
            assert rows["Whose figure"] == KIND[term.kind], term.name
    credited = asked.printed(capsys, "attribution")
    answered = {name for row in credited for name in row}
    figures = {name for name, term in TERMS.items() if term.group == "credit" and term.command}
    assert figures - answered == {"interval", "removal_effect"}
    assert {"conversions_low", "conversions_high"} <= answered
    delays = asked.printed(capsys, "journeys", "--show", "delays")
    assert {"from_first_median", "from_last_median"} <= {name for row in delays for name in row}


def dictionary(app: AppTest) -> dict[str, Rows]:
    """Return the tables of the data dictionary, column by column."""
    found = {}
    for entry in app.expander:
        first, grid = (each.value for each in entry.markdown)
        name = re.findall(r"`(\w+)`", first)[-1]
        rows = {}
        for line in grid.splitlines()[2:]:
            label, column, kind, meaning, values = (each.strip() for each in line.strip("|").split(" | "))
            rows[column.strip("`")] = {
                "key": ":blue-badge[key]" in label,
                "required": ":orange-badge[needed]" in label,
                "type": kind,
                "meaning": read(meaning),
                "choices": re.findall(r"`([^`]+)`", values),
            }
        found[name] = rows
    return found


def test_every_table_and_column_is_the_same_everywhere(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    held = asked.by_hand("""
        select table_name || '.' || column_name as place, table_name, column_name, data_type
        from information_schema.columns where column_name != 'batch_id'
        order by table_name, ordinal_position
    """)
    app = asked.page("glossary", section="tables")
    pages = dictionary(app)
    buttons = [entry.get("download_button") for entry in app.expander]
    files = {name: handed(button) for name, (button,) in zip(pages, buttons, strict=True)}
    assert list(pages) == list(TABLES)
    made_on_the_way = "Made on the way in, never in a file."
    for table, columns in pages.items():
        stored = {row["column_name"]: row["data_type"] for row in held.values() if row["table_name"] == table}
        assert set(columns) == set(stored), table
        words = dict(TYPE.values())
        assert {name: words[row["type"]] for name, row in columns.items()} == stored, table

        fields = asked.printed(capsys, "template", table)
        in_files = {name: row for name, row in columns.items() if made_on_the_way not in row["meaning"]}
        assert [field["field"] for field in fields] == list(in_files), table
        for field in fields:
            row = in_files[field["field"]]
            said = {name: row[name] for name in ("required", "choices", "meaning")}
            assert said == {name: field[name] for name in said}, (table, field["field"])
            assert row["type"] == TYPE[field["type"]][0], (table, field["field"])
        assert files[table].decode("utf-8-sig").strip() == ",".join(in_files), table
