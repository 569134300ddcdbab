"""Web pages that tools save as .xls: the one table in them is read, and that is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediaplan.imports import read_table
from mediaplan.imports.reading import webpage
from mediaplan.imports.reading.webpage import tables_in
from mediaplan.model import MediaplanError

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset={charset}">
<style>td {{ color: red }}</style></head>
<body><table border=1>
<tr><td colspan=3>Rapport de campagne</td></tr>
<tr><th>Campagne</th><th>Coût</th><th>Clics</th></tr>
<tr><td>Été &amp; <b>plage</b></td><td>1&nbsp;234,50</td><td>12
<tr><td rowspan="2">Noël</td><td>3,00</td><td></td></tr>
<tr><td>4,00</td><td>5</td></tr>
<script>alert("no cell")</script>
<tr><td>Total</td><td>1 241,50</td><td>17</td></tr>
</table></body></html>"""


def page(folder: Path, content: str, encoding: str = "utf-8") -> Path:
    path = folder / "rapport.xls"
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize(("charset", "encoding"), [("utf-8", "utf-8"), ("windows-1252", "cp1252")])
def test_the_one_table_is_read_and_it_is_said(tmp_path: Path, charset: str, encoding: str) -> None:
    table = read_table(page(tmp_path, PAGE.format(charset=charset), encoding))
    assert (table.encoding, table.delimiter, table.header_line) == ("html", "", 2)
    assert table.header == ["Campagne", "Coût", "Clics"]
    assert list(table.numbered()) == [
        (3, ["Été & plage", "1\u00a0234,50", "12"]),
        (4, ["Noël", "3,00", ""]),
        (5, ["Noël", "4,00", "5"]),
    ]
    assert [(each.line, each.reason) for each in table.set_aside] == [(1, "preamble"), (6, "total")]
    (note,) = table.notes
    assert str(note).startswith("rapport.xls is a web page (HTML) under the name of another kind of file.")


def test_a_table_inside_a_layout_is_the_one_that_is_read(tmp_path: Path) -> None:
    inner = "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
    layout = f"<html><table><tr><td>Menu</td><td>{inner}</td></tr><tr><td>Foot</td><td>x</td></tr></table>"
    table = read_table(page(tmp_path, layout))
    assert (table.header, list(table.rows)) == (["a", "b"], [["1", "2"]])


@pytest.mark.parametrize(
    "content",
    [
        "<!DOCTYPE html><html><body><h1>Your session has expired</h1></body></html>",
        "<html><table><tr><td>1</td></tr></table></html>",
        "<html>"
        + 2 * "<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>"
        + "</html>",
        '<?xml version="1.0"?><Workbook><Table><Row><Cell>1</Cell></Row></Table></Workbook>',
        "<html><table><tr><td rowspan=99999999 colspan=99999999>x</td><td>y</td></tr></table></html>",
    ],
)
def test_any_other_page_is_said_to_be_one(tmp_path: Path, content: str) -> None:
    with pytest.raises(MediaplanError, match=r"rapport\.xls is a web page \(HTML or XML\)"):
        read_table(page(tmp_path, content))


@pytest.mark.parametrize(
    "row", ["<tr><td colspan=2000>x<td>y", "<tr>" + "<td rowspan=2000>x" * 100 + "<tr>" * 1999]
)
def test_a_small_page_does_not_become_a_large_table(row: str) -> None:
    content = "<table>" + row * 50
    (rows,) = tables_in(content)
    assert sum(len(cells) for _, cells in rows) <= len(content) + content.count("<td")


@given(st.text(st.sampled_from("<>/tabletrd h\"'=&;x123 \n"), max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_page_is_a_traceback(content: str) -> None:
    for rows in tables_in(f"<table>{content}"):
        assert all(isinstance(cell, str) for _, row in rows for cell in row)


@pytest.mark.parametrize("charset", ["idna", "undefined", "unicode_escape", "no-such", "utf-7"])
def test_a_charset_that_is_none_is_not_believed(tmp_path: Path, charset: str) -> None:
    table = read_table(page(tmp_path, PAGE.format(charset=charset), "cp1252"))
    assert next(iter(table.rows))[0] == "Été & plage"


def test_a_section_that_no_page_has_is_passed_over(tmp_path: Path) -> None:
    table = read_table(page(tmp_path, f"<html><![x[{PAGE.format(charset='utf-8')}"))
    assert table.header == ["Campagne", "Coût", "Clics"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a\n  b", "a b"),
        ("a <b>b</b> c", "a b c"),
        ("a<br>b", "a b"),
        ("a <br> b", "a b"),
        ("a<p>b</p>", "a b"),
        ("&eacute;&#233;&amp;&lt;", "éé&<"),
        ("a & b < c", "a & b < c"),
        ("<!-- no -->a<script>no</script>", "a"),
        ("'a' \"b\"", "'a' \"b\""),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_the_text_of_a_cell(written: str, read: str) -> None:
    (rows,) = tables_in(f"<table><tr><td>{written}<td>x<tr><td>y<td>z</table>")
    assert list(rows) == [(1, [read, "x"]), (2, ["y", "z"])]


def test_a_cell_is_whole_wherever_the_page_is_cut_into_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webpage, "BLOCK", 1)
    (rows,) = tables_in("<table><tr><th>Été  &amp; plage<th>b<tr><td>1<td>2</table>")
    assert [cells for _, cells in rows] == [["Été & plage", "b"], ["1", "2"]]


def test_tables_within_tables_as_deep_as_one_likes() -> None:
    inner = "<tr><td>a<td>b<tr><td>1<td>2</table>"
    (rows,) = tables_in("<table><tr><td>x<td>y<tr><td>" * 50_000 + "<table>" + inner)
    assert [cells for _, cells in rows] == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize("unit", ["<!--", "<a ", "<table>", "<td", "</", "<![", "<?", "&#", "<b><p>"])
def test_what_never_ends_on_a_page_hides_nothing_before_it(unit: str) -> None:
    (rows,) = tables_in("<table><tr><td>a<td>b<tr><td>1<td>2</table>" + unit * 50_000)
    assert [cells for _, cells in rows] == [["a", "b"], ["1", "2"]]
