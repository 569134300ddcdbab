"""Headers of two lines: which lines they are, what the columns are then called, what is no header."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.imports import RawTable, read_table

ROWS = "Brand;Search;1000;10;2000;20\nPromo;Social;3000;30;4000;40\n"
SIX = "Campagne;Canal;Impressions;Clics;Impressions;Clics"
WEEKS = ["Campagne", "Canal", "Semaine 1 Impressions", "Semaine 1 Clics",
         "Semaine 2 Impressions", "Semaine 2 Clics"]  # fmt: skip
PLAN = ["Campagne", "Canal", "Brut", "Remise", "Net", "Vague"]
COUNTRIES = "France;10;20;30;40\nSpain;5;6;7;8\n"
PERIODS = "A;2026-06-01;2026-06-30;10;9\nB;2026-07-01;2026-07-30;20;19\n"
BOUGHT = "Brand;TV;1000;10;900;V1\nPromo;Radio;500;0;500;V2\n"


def read(tmp_path: Path, content: str) -> RawTable:
    path = tmp_path / "export.csv"
    path.write_bytes(content.encode())
    return read_table(path)


GROUPS = {
    "a group over the first of its columns": (f";;Semaine 1;;Semaine 2;\n{SIX}\n{ROWS}", WEEKS),
    "a group over each of its columns": (
        f";;Semaine 1;Semaine 1;Semaine 2;Semaine 2\n{SIX}\n{ROWS}",
        WEEKS,
    ),
    "the columns on the left have a group too": (f"Plan;;Semaine 1;;Semaine 2;\n{SIX}\n{ROWS}", WEEKS),
    "names on the first line, their parts on the second": (
        f"Campagne;Canal;Semaine 1;;Semaine 2;\n;;Impressions;Clics;Impressions;Clics\n{ROWS}",
        WEEKS,
    ),
    "names merged over both lines and written on both": (
        f"Campagne;Canal;Semaine 1;;Semaine 2;\n{SIX}\n{ROWS}",
        WEEKS,
    ),
    "few names on the first line fill the gaps of the second": (
        f"Campagne;;Semaine 1;;Semaine 2;\n;Canal;Impressions;Clics;Impressions;Clics\n{ROWS}",
        WEEKS,
    ),
    "days as groups": (
        f";;01/06/2026;;08/06/2026;\n{SIX}\n{ROWS}",
        ["Campagne", "Canal", "01/06/2026 Impressions", "01/06/2026 Clics",
         "08/06/2026 Impressions", "08/06/2026 Clics"],
    ),
    "the period before has a group, this one has none": (
        f";;;;Période précédente;\n{SIX}\n{ROWS}",
        ["Campagne", "Canal", "Impressions", "Clics",
         "Période précédente Impressions", "Période précédente Clics"],
    ),
    "GA4's labels of dimension and values": (
        f"Device;desktop;desktop;mobile;mobile\nCountry;Users;Sessions;Users;Sessions\n{COUNTRIES}",
        ["Country", "desktop Users", "desktop Sessions", "mobile Users", "mobile Sessions"],
    ),
    "names that are told apart by themselves stay as they are": (
        f"Campagne;Canal;Budget;;;Vague\n;;Brut;Remise;Net;\n{BOUGHT}",
        PLAN,
    ),
    "a group stays away from names that are known without it": (
        f"Campagne;Date de;;Budget;\n;début;fin;Brut;Net\n{PERIODS}",
        ["Campagne", "début", "fin", "Brut", "Net"],
    ),
    "a group goes with a name that is known only so": (
        "Campagne;Frais;;Vague\n;techniques;remisés;\nA;10;9;V1\nB;20;19;V2\n",
        ["Campagne", "Frais techniques", "remisés", "Vague"],
    ),
    "a group over known names that are told apart": (
        f";;Budget;;;\n{';'.join(PLAN)}\n{BOUGHT}",
        PLAN,
    ),
    "a report's title and period above both": (
        f"Plan média\nPériode : juin 2026\n\n;;Semaine 1;;Semaine 2;\n{SIX}\n{ROWS}",
        WEEKS,
    ),
}  # fmt: skip

UNITS = {
    "money is what the column's name says in brackets": (
        "Campagne;Jour;Impressions;Budget\n;date;nb;€\nBrand;2026-06-01;100;12,50\nPromo;2026-06-02;200;9\n",
        ["Campagne", "Jour", "Impressions", "Budget (€)"],
    ),
    "money excluding tax": (
        "Campagne;Clics;Coût\ntexte;nombre;€ HT\nBrand;100;12,50\nPromo;200;9\n",
        ["Campagne", "Clics", "Coût (€ HT)"],
    ),
    "a code, in brackets already": (
        "Campaign,Clicks,Cost,CTR\n,#,(EUR),%\nBrand,100,12.50,1.2\nPromo,200,9,3.4\n",
        ["Campaign", "Clicks", "Cost (EUR)", "CTR"],
    ),
    "thousands are not money to be taken as it stands": (
        "Campagne;Clics;Budget\n;;k€\nBrand;100;12,5\nPromo;200;9\n",
        ["Campagne", "Clics", "Budget (k€)"],
    ),
    "under groups": (
        ";S1;;S2;\nCampagne;Clics;Coût;Clics;Coût\n;nb;€;nb;€\nA;1;2,5;3;4,5\nB;5;6;7;8\n",
        ["Campagne", "S1 Clics", "S1 Coût (€)", "S2 Clics", "S2 Coût (€)"],
    ),
}

LANGUAGES = {
    "the language of the sources is read, whichever line it is on": (
        "Kampania;Kanal reklamowy;Wyświetlenia;Koszt\nCampagne;Canal;Impressions;Coût\nA;TV;1;2\nB;TV;3;4\n",
        ["Campagne", "Canal", "Impressions", "Coût"],
    ),
    "the first of two that are known": (
        "Campagne;Jour;Impressions;Coût\nCampaign;Day;Impressions;Cost\nA;2026-06-01;1;2\nB;2026-06-02;3;4\n",
        ["Campagne", "Jour", "Impressions", "Coût"],
    ),
    "the same line again": (
        "Campagne;Jour;Clics\nCampagne;Jour;Clics\nA;2026-06-01;2\nB;2026-06-02;4\n",
        ["Campagne", "Jour", "Clics"],
    ),
}


@pytest.mark.parametrize("case", [*GROUPS, *UNITS, *LANGUAGES])
def test_a_header_of_several_lines(tmp_path: Path, case: str) -> None:
    content, header = {**GROUPS, **UNITS, **LANGUAGES}[case]
    table = read(tmp_path, content)
    assert table.header == header
    lines = content.splitlines()
    assert table.header_line == len(lines) - 2  # the last line of the header: the two rows follow
    assert [line for line, _ in table.numbered()] == [len(lines) - 1, len(lines)]
    assert table.rows_read == table.row_count == 2
    # Nothing is lost: every line of a header that is not one of the file's is set aside as written.
    plain = lines[-3].split(";") == header
    assert [line.line for line in table.set_aside] == [
        at for at, line in enumerate(lines[: -3 if plain else -2], start=1) if line
    ]


ONE_LINE = {
    "a first row of words": ("Nom;Commentaire;Ville\nJean;Très bien;Paris\nAnne;Correct;Lyon\n", 1),
    "a first row of words over texts, a name missing": (
        "Nom;;Ville\nJean;Très bien;Paris\nAnne;Correct;Lyon\n",
        1,
    ),
    "a first row that has words for figures": (
        "Campaign;Channel;Cost;Clicks\nBrand;Email;free;none\nPromo;Search;1;2\n",
        1,
    ),
    "such a row, a name missing": ("Campaign;;Cost\nBrand;x;unknown\nPromo;y;12\nMore;y;14\n", 1),
    "such a row, a name missing and two figures": (
        "Campaign;;Cost;Clicks\nBrand;x;none;none\nPromo;y;12;4\nMore;y;14;5\n",
        1,
    ),
    "a first row of placeholders": ("Campaign;Type;Cost;Clicks\n --;(not set);n/a;--\nA;b;1;2\n", 1),
    "a currency in the first row": ("Devise;Pays;Taux\nEUR;;\nUSD;US;1,1\nGBP;UK;0,9\n", 1),
    "a unit in a column of units": ("Mesure;Unité\nCoût;€\nTaux;%\nClics;nb\n", 1),
    "a date instead of names": ("2026-06-01;A;1;2\n2026-06-02;B;3;4\n", 1),
    "groups over no row at all": (f";;Semaine 1;;Semaine 2;\n{SIX}\n", 2),
    "a title alone above names that repeat": (f"Plan média;;;;;\n{SIX}\n{ROWS}", 2),
    "a period in one cell above names that repeat": (
        "Période;01/06/2026 - 30/06/2026;;\nCampagne;Canal;Clics;Clics\nA;TV;1;2\nB;TV;3;4\n",
        2,
    ),
    "a period in many cells above the names": (
        "Période;01/06/2026;30/06/2026;;\nCampagne;Canal;Impressions;Clics;Coût\nA;TV;1;2;3\nB;TV;3;4;5\n",
        2,
    ),
    "a blank line between": (f";;Semaine 1;;Semaine 2;\n;;;;;\n{SIX}\n{ROWS}", 3),
    "a preamble of several cells": ("Compte;ACME;Devise\nCampagne;Clics\nA;1\nB;2\nC;3\n", 2),
    "Google Ads": ('Campaign report\n"1 June 2026 - 30 June 2026"\nDay;Campaign;Cost\n2026-06-01;A;1\n', 3),
    "Meta, whose totals come first": (
        "Reporting starts;Campaign name;Reach;Impressions\n2026-06-01;;30;40\n2026-06-01;A;10;20\n",
        1,
    ),
    "GA4": ("# ---\n# Pages\n# Start date: 20260224\nPage;Views;Users\n/;2;1\n/a;3;1\n", 4),
    "Microsoft": ('"Report Name: Keywords"\n"Rows: 2"\n\n"Keyword";"Clicks";"Spend"\n"a";"1";"2"\n', 4),
    "a shop's second line item": (
        "Name;Email;Total;Lineitem name\n#1;a@b.fr;10;Shoe\n#1;;;Sock\n#2;c@d.fr;5;Hat\n",
        1,
    ),
    "an index without a name": (";Campaign;Cost\n0;A;1\n1;B;2\n", 1),
}  # fmt: skip


@pytest.mark.parametrize("case", ONE_LINE)
def test_a_header_of_one_line(tmp_path: Path, case: str) -> None:
    content, line = ONE_LINE[case]
    table = read(tmp_path, content)
    assert table.header_line == line
    written = content.splitlines()[line - 1].replace('"', "").split(";")
    assert table.header == written
    below = [text for text in content.splitlines()[line:] if text]
    assert table.rows_read == len(below)  # no row was taken for a header


def test_what_was_put_together_is_said(tmp_path: Path) -> None:
    table = read(tmp_path, GROUPS["a group over the first of its columns"][0])
    takes, named = map(str, table.notes)
    assert takes == "The header takes lines 1 to 2 of the file."
    assert "under Semaine 1, Semaine 2," in named
    assert "such as “Semaine 1 Impressions”" in named
    assert "with one row for each of these groups, or import it once for each" in named


def test_columns_that_nothing_tells_apart_are_said(tmp_path: Path) -> None:
    table = read(tmp_path, f";;Semaine;;Semaine;\n{SIX}\n{ROWS}")
    assert table.header == SIX.split(";")
    (note,) = map(str, table.notes)
    assert note.startswith("Several columns have the same name (Impressions, Clics): only the first")


def test_a_units_line_is_said(tmp_path: Path) -> None:
    table = read(tmp_path, UNITS["money excluding tax"][0])
    assert [str(note) for note in table.notes] == ["The header takes lines 1 to 2 of the file."]


def test_a_large_file_is_read_alike(tmp_path: Path) -> None:
    """DuckDB's reader starts below both lines."""
    table = read(tmp_path, f";;Semaine 1;;Semaine 2;\n{SIX}\n" + ROWS * 20_000)
    assert table.fast
    assert (table.header, table.row_count, table.header_line) == (WEEKS, 40_000, 2)
    assert next(iter(table.numbered())) == (3, ["Brand", "Search", "1000", "10", "2000", "20"])
