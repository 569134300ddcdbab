"""Delimiters and quotes: found by what makes a table, not by counting marks."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from mediaplan.imports import read_table
from mediaplan.imports.reading.dialect import find_dialect
from mediaplan.imports.reading.tokens import Dialect, split_records

DELIMITERS = {
    "comma": ("a,b,c\n1,2,3\n", ","),
    "semicolon with decimal commas": ("Campagne;Coût;Clics\nA;1,50;2\nB;3,25;4\n", ";"),
    "semicolon, every cell a decimal": ("x;y\n1,5;2,5\n3,5;4,5\n", ";"),
    "tab with commas in numbers": ("Day\tCost\n2025-01-01\t1,234.50\n2025-01-02\t2,000.00\n", "\t"),
    "pipe": ("a|b|c\n1|2|3\n4|5|6\n", "|"),
    "pipes in campaign names": ("Campaign,Cost\n" + "FR | Search | Brand | X,12\n" * 9, ","),
    "tight pipes in campaign names": ("Campaign,Cost\n" + "FR|Search|Brand|Exact|2025,12\n" * 9, ","),
    "pipes in names under a title": (
        "Campaign report\nAll time\nCampaign;Cost\n" + "FR|a|b|c|d;12,5\n" * 9,
        ";",
    ),
    "commas in sentences": ("id;comment\n1;Bien, merci, oui\n2;Non, rien, rien\n", ";"),
    "quoted commas": ('name;cost\n"a, b";1\n"c, d";2\n', ";"),
    "one column": ("email\na@example.org\nb@example.org\n", ","),
    "header only": ("Day;Campaign;Cost\n", ";"),
    "comma and blank": ('a, b, c\n1, 2, 3\n4, "x, y", 6\n', ", "),
    "blank": ("id day amount\n1 2025-01-01 3.5\n2 2025-01-02 4.5\n", " "),
}


@pytest.mark.parametrize(("content", "delimiter"), DELIMITERS.values(), ids=DELIMITERS)
def test_delimiter(content: str, delimiter: str) -> None:
    assert find_dialect(content.splitlines()).delimiter == delimiter


def test_placeholders_with_a_blank_are_not_a_delimiter() -> None:
    lines = ["Campaign,Budget,Cost", "A, --,1.50", "B,4.00, --"]
    assert find_dialect(lines).delimiter == ","


def test_apostrophes_as_quotes_only_where_they_quote() -> None:
    assert find_dialect(["a,b", "'x, y',1", "'z, w',2"]).quote == "'"
    assert find_dialect(["a,b", "Men's,1", "L'été,2"]).quote == '"'


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"'])
def test_separator_line(tmp_path: Path, first: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text(f"{first}\na;b\n1,5;2,5\n")
    table = read_table(path)
    assert (table.delimiter, table.header_line, table.header) == (";", 2, ["a", "b"])
    assert list(table.numbered()) == [(3, ["1,5", "2,5"])]


def test_told_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("a,b|c\n1,2|3\n")
    assert read_table(path, delimiter="|").header == ["a,b", "c"]


RECORDS = {
    "doubled quotes": ('a,"say ""hi""",c', 3, [(1, ["a", 'say "hi"', "c"])]),
    "cell over two lines": ('a,"b\nc",d\n1,2,3', 3, [(1, ["a", "b\nc", "d"]), (3, ["1", "2", "3"])]),
    "lone quote": ('a,"b,c\n1,2,3', 3, [(1, ["a", '"b', "c"]), (2, ["1", "2", "3"])]),
    "lone quotes on two lines": ('a,"b\nc,"d', 2, [(1, ["a", '"b']), (2, ["c", '"d'])]),
    "quote before a whole row": ('"a,b,"c",d', 4, [(1, ['"a', "b", "c", "d"])]),
    "single quotes inside": ('He,"said "hi, you" to",x', 3, [(1, ["He", 'said "hi, you" to', "x"])]),
    "inches": ('TV 48",2,3', 3, [(1, ['TV 48"', "2", "3"])]),
    "blanks around quotes": ('a, "b" ,c', 3, [(1, ["a", "b", "c"])]),
    "quoted empty cell at the end": ('a,b,""', 3, [(1, ["a", "b", ""])]),
    "empty cell at the end": ('"a",b,', 3, [(1, ["a", "b", ""])]),
    "blank line": ("a,b\n\nc,d", 2, [(1, ["a", "b"]), (2, []), (3, ["c", "d"])]),
}


@pytest.mark.parametrize(("content", "width", "records"), RECORDS.values(), ids=RECORDS)
def test_records(content: str, width: int, records: list[tuple[int, list[str]]]) -> None:
    assert list(split_records(iter(content.split("\n")), Dialect(","), width)) == records


def test_backslash_escapes() -> None:
    dialect = find_dialect(["a,b", r'"say \"hi\", she said",1', r'"48\" table",2'])
    assert dialect.escape == "\\"
    assert list(split_records(iter([r'"say \"hi\", x",1']), dialect, 2)) == [(1, ['say "hi", x', "1"])]


@pytest.mark.parametrize(
    "cell", ['"><script>', 'say "hi"', '"quoted"', '"first" word', "last 'word'", "'both' \"marks\"", "l'été"]
)
@pytest.mark.parametrize("beside", ["plain", 'a "b" c', "d'e"])
def test_what_a_writer_quoted_is_read_as_it_was(tmp_path: Path, cell: str, beside: str) -> None:
    file = tmp_path / "x.csv"
    rows = [["id", "name", "market"], ["a", beside, "FR"], ["b", cell, "BE"], ["c", "plain", "FR"]]
    with file.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows(rows)
    table = read_table(file)
    assert [table.header, *table.rows] == rows
