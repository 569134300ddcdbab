"""Tables of one file that only blank lines and their own headers tell apart: offered one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files, read_table
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse

ADS = """\
Day,Campaign,Currency code,Cost,Impr.,Clicks
2026-06-01,A,EUR,1.50,10,1
2026-06-02,B,EUR,2.00,20,2
2026-06-03,B,EUR,2.00,20,2
"""
DEVICES = "\nDevice,Clicks\nMobile,3\nDesktop,2\n"
FRENCH = """\
Rapport des campagnes
Compte : Boutique

Jour;Campagne;Devise;Coût;Impressions
01/06/2026;Marque;EUR;1,50;10
15/06/2026;Été;EUR;2,00;20

Par appareil
Appareil;Clics
Mobile;3
Ordinateur;4
Total;7

Jour;Campagne;Devise;Coût;Impressions
01/07/2026;Marque;EUR;4,50;30
15/07/2026;Été;EUR;;40

Fin du rapport
"""
BESIDE = "Device,Clicks\nMobile,3\nDesktop,2\n\n"


def held(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())


def test_a_second_table_is_asked_about(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(ADS + DEVICES)

    (asked,) = import_files(warehouse, [path])
    assert asked.status == "needs_mapping"
    (question,) = asked.questions
    assert (question.name, question.choices) == ("part", ("1", "2"))
    assert question.called == ("1 Day, Campaign, Currency code, Cost…", "2 Device, Clicks")
    assert "--set part=1" in asked.message

    (taken,) = import_files(warehouse, [path], Options(constants={"part": "1"}))
    assert (taken.status, taken.rows_read, taken.rows_loaded, taken.rows_set_aside) == ("loaded", 6, 3, 3)
    assert "The file holds 2 tables; this is number 1, the others were not read." in taken.message
    assert "totals or footers" not in taken.message


def test_french_tables_are_read_one_by_one(warehouse: Warehouse, write: Callable[..., Path]) -> None:
    path = write(FRENCH)
    campaigns = "Jour, Campagne, Devise, Coût…"
    assert read_table(path).parts == (campaigns, "Appareil, Clics", campaigns)

    second = read_table(path, part=2)
    assert (second.header, list(second.rows)) == (
        ["Appareil", "Clics"],
        [["Mobile", "3"], ["Ordinateur", "4"]],
    )
    assert second.preamble == [["Rapport des campagnes"], ["Compte : Boutique"], ["Par appareil"]]

    for part in "13":
        (result,) = import_files(warehouse, [path], Options(constants={"part": part}, source="google_ads"))
        assert (result.status, result.rows_loaded) == ("loaded", 2)
        assert result.rows_read == result.accounted
    found = warehouse.sql("SELECT month(period_start) AS month, impressions FROM performance ORDER BY ALL")
    assert found.values.tolist() == [[6, 10], [6, 20], [7, 30], [7, 40]]


@pytest.mark.parametrize(
    ("text", "parts"),
    [(ADS + DEVICES, 2), (FRENCH, 3), (BESIDE + ADS, 2)],
    ids=["english", "french", "above"],
)
def test_no_line_is_lost(write: Callable[..., Path], text: str, parts: int) -> None:
    path = write(text)
    for number in [None, *range(1, parts + 1)]:
        table = read_table(path, part=number)
        assert len(table.parts) == parts
        assert table.row_count + len(table.set_aside) + 1 == held(text)
        below = "\n".join(text.splitlines()[table.header_line :])
        assert table.rows_read == held(below)


def test_the_largest_is_read_where_a_smaller_one_stands_above_it(write: Callable[..., Path]) -> None:
    path = write(BESIDE + ADS)

    table = read_table(path)

    assert (table.header[0], table.row_count) == ("Day", 3)
    assert table.parts == ("Device, Clicks", "Day, Campaign, Currency code, Cost…")
    assert [str(note) for note in table.notes] == [
        "The file holds 2 tables; this is number 2, the others were not read."
    ]
    assert list(read_table(path, part=1).rows) == [["Mobile", "3"], ["Desktop", "2"]]


def test_a_table_that_is_not_there(write: Callable[..., Path]) -> None:
    with pytest.raises(MediaplanError, match="has no table 3") as told:
        read_table(write(ADS + DEVICES), part=3)
    assert "2 Device, Clicks" in str(told.value)


def test_rows_with_empty_cells_are_of_their_own_table(write: Callable[..., Path]) -> None:
    markets = "\nMarket,Device,Clicks,Cost,Impr.,CTR\nFR,Mobile,3,,10,2%\nBE,,2,1.50,10,1%\n"
    path = write(ADS + markets)
    assert read_table(path).row_count == 3
    assert list(read_table(path, part=2).rows) == [
        ["FR", "Mobile", "3", "", "10", "2%"],
        ["BE", "", "2", "1.50", "10", "1%"],
    ]


@pytest.mark.parametrize(
    "around",
    [
        pytest.param(ADS + "\nCompte,Boutique\nLignes,3\n", id="names and values below"),
        pytest.param("Account,Shop\nRows,3\n\n" + ADS, id="names and values above"),
        pytest.param("Account,Shop\nCurrency,EUR\n\n" + ADS, id="words above"),
        pytest.param(ADS + "\nDevice,Clicks\n", id="a header without rows"),
        pytest.param(ADS + "\n\n2026-06-04,C,EUR,2.00,20,2\n", id="more of its rows"),
    ],
)
def test_what_has_no_header_of_its_own_is_not_offered(write: Callable[..., Path], around: str) -> None:
    table = read_table(write(around))
    assert (table.header[0], table.parts) == ("Day", ())
    assert table.row_count + len(table.set_aside) + 1 == held(around)


def test_a_file_of_very_many_tables_is_not_offered(write: Callable[..., Path]) -> None:
    table = read_table(write(ADS + DEVICES * 200))
    assert (table.row_count, table.parts) == (3, ())
    assert any("Another table, from line 6 on, was not read (600 lines)" in str(note) for note in table.notes)
