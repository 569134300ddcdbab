"""Whether a deal is won: what the tool itself says goes first; of stages of one's own a person says it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.imports.sources.loading import Load, Rows

DEALS = "SELECT conversion_id, status, day FROM conversion ORDER BY 1"
SALESFORCE = (
    "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,IsWon{more},CreatedDate,AccountId\n"
    "006A,One,Contrat signé,1200.50,EUR,2026-05-01,true{true},2026-01-01T09:00:00.000+0000,001\n"
    "006B,Two,Sans suite,100.50,EUR,2026-05-02,false{true},2026-01-02T09:00:00.000+0000,001\n"
    "006C,Three,Closed Won,100.50,EUR,2026-05-03,true{true},2026-01-02T09:00:00.000+0000,001\n"
    "006D,Four,Prospecting,100.50,EUR,2026-09-02,false{false},2026-01-02T09:00:00.000+0000,001\n"
)
HUBSPOT = (
    "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Associated Contact IDs,Close Date,Create Date,"
    "Pipeline\n"
    "9001,A,Closed Won,1200.50,Bob,101;102,2026-05-01 10:00,2026-01-01 09:00,Sales\n"
    "9002,B,Closed Won (Sales Pipeline),800,Bob,102,2026-05-02 10:00,2026-01-02 09:00,Sales\n"
    "9003,C,Closed Lost (Sales Pipeline),300,Bob,102,2026-05-03 10:00,2026-01-03 09:00,Sales\n"
    "9004,D,Contract signed,300,Bob,102,2026-05-04 10:00,2026-01-04 09:00,Sales\n"
    "9005,E,Contract Sent (Sales Pipeline),300,Bob,102,2026-05-04 10:00,2026-01-05 09:00,Sales\n"
)


def test_salesforce_says_itself_what_is_won_and_what_is_closed(load: Load, rows: Rows) -> None:
    result = load(SALESFORCE.format(more=",IsClosed", true=",true", false=",false"))
    assert result.status == "loaded", result.message
    assert rows(DEALS) == [
        ("salesforce:006A", "confirmed", date(2026, 5, 1)),
        ("salesforce:006B", "lost", date(2026, 5, 2)),
        ("salesforce:006C", "confirmed", date(2026, 5, 3)),
        ("salesforce:006D", "open", date(2026, 1, 2)),
    ]
    assert "words that are understood" not in result.message


def test_a_closed_deal_is_not_lost_whose_stage_says_that_it_is_won(load: Load, rows: Rows) -> None:
    without = [
        line.split(",")
        for line in SALESFORCE.format(more=",IsClosed", true=",true", false=",false").splitlines()
    ]
    content = "\n".join(",".join(cells[:6] + cells[7:]) for cells in without) + "\n"
    assert "a stage of your own (“Contrat signé”, “Sans suite”)" in load(content).message
    result = load(content, won="Contrat signé")
    assert result.status == "loaded", result.message
    assert rows(DEALS) == [
        ("salesforce:006A", "confirmed", date(2026, 5, 1)),
        ("salesforce:006B", "lost", date(2026, 5, 2)),
        ("salesforce:006C", "confirmed", date(2026, 5, 3)),
        ("salesforce:006D", "open", date(2026, 1, 2)),
    ]


def test_without_that_it_is_asked_which_own_stages_are_won(load: Load, rows: Rows) -> None:
    asked = load(SALESFORCE.format(more="", true="", false="").replace("Contrat signé", "Signé d'accord"))
    assert asked.status == "needs_mapping"
    assert "In 1 row, “StageName” is a stage of your own (“Sans suite”)." in asked.message
    assert "--set 'won=Sans suite'" in asked.message
    result = load(SALESFORCE.format(more="", true="", false=""), won="none")
    assert rows(DEALS) == [
        ("salesforce:006A", "confirmed", date(2026, 5, 1)),
        ("salesforce:006B", "open", date(2026, 1, 2)),
        ("salesforce:006C", "confirmed", date(2026, 5, 3)),
        ("salesforce:006D", "open", date(2026, 1, 2)),
    ]
    assert "“StageName” is a stage of your own that counts as not won (“Sans suite”)" in result.message


def test_a_stage_that_is_said_to_be_won_is_a_sale_on_the_day_it_closed(load: Load, rows: Rows) -> None:
    """However it is written, and for the next file with these columns; a new word is named there."""
    assert load(HUBSPOT, currency="EUR").status == "needs_mapping"
    load(HUBSPOT, currency="EUR", won="contract SIGNED; In no row")
    signed = ("hubspot:9004", "confirmed", date(2026, 5, 4))
    assert rows(DEALS)[3] == signed
    again = load(HUBSPOT.replace("9004,D", "9006,F").replace("9005,E,Contract Sent", "9007,G,Almost there"))
    assert again.status == "loaded", again.message
    assert rows(DEALS)[5:] == [
        ("hubspot:9006", "confirmed", date(2026, 5, 4)),
        ("hubspot:9007", "open", date(2026, 1, 5)),
    ]
    assert "counts as not won (“Almost there (Sales Pipeline)”)" in again.message


@pytest.mark.parametrize("stage", ["O'Brien's \"yes\"", "'; DROP TABLE conversion; --", "{x} 100 %", "a\\"])
def test_a_stage_is_a_word_whatever_it_holds(load: Load, rows: Rows, stage: str) -> None:
    cell = '"' + stage.replace('"', '""') + '"'
    load(HUBSPOT.replace("Contract signed", cell), currency="EUR", won=stage.partition(";")[0] or stage[1:])
    assert len(rows(DEALS)) == 5
    if ";" not in stage:
        assert rows(DEALS)[3] == ("hubspot:9004", "confirmed", date(2026, 5, 4))


def test_a_pipeline_behind_a_stage_is_no_other_stage(load: Load, rows: Rows) -> None:
    load(HUBSPOT, currency="EUR", won="none")
    assert rows(DEALS) == [
        ("hubspot:9001", "confirmed", date(2026, 5, 1)),
        ("hubspot:9002", "confirmed", date(2026, 5, 2)),
        ("hubspot:9003", "lost", date(2026, 5, 3)),
        ("hubspot:9004", "open", date(2026, 1, 4)),
        ("hubspot:9005", "open", date(2026, 1, 5)),
    ]


@pytest.mark.parametrize(
    ("won", "lost"),
    [
        ("Gagnée", "Perdue"),
        ("Gagné", "perdu"),
        ("Won", "LOST"),
        ("Transaction conclue", "Transaction perdue"),
    ],
)
def test_a_stage_that_plainly_says_it_is_asked_of_nobody(load: Load, rows: Rows, won: str, lost: str) -> None:
    content = SALESFORCE.format(more="", true="", false="").replace("IsWon", "Next").replace(",true", ",x")
    content = content.replace("Contrat signé", won).replace("Sans suite", lost).replace(",false", ",x")
    result = load(content)
    assert result.status == "loaded", result.message
    assert rows(DEALS)[:2] == [
        ("salesforce:006A", "confirmed", date(2026, 5, 1)),
        ("salesforce:006B", "lost", date(2026, 5, 2)),
    ]
    result = load(
        HUBSPOT.replace("Contract signed", won).replace("Contract Sent", lost), "h.csv", currency="EUR"
    )
    assert result.status == "loaded", result.message
    assert rows(DEALS)[3:5] == [
        ("hubspot:9004", "confirmed", date(2026, 5, 4)),
        ("hubspot:9005", "lost", date(2026, 5, 4)),
    ]
