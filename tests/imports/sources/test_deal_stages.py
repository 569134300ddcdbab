"""Whether a deal is won: what the tool itself says goes first; a stage of one's own is named."""

from __future__ import annotations

from datetime import date

from tests.imports.sources.loading import Load, Rows

DEALS = "SELECT conversion_id, status, day FROM conversion ORDER BY 1"
SALESFORCE = (
    "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,IsWon{more},CreatedDate,AccountId\n"
    "006A,One,Contrat signé,1200.50,EUR,2026-05-01,true{true},2026-01-01T09:00:00.000+0000,001\n"
    "006B,Two,Perdu,100.50,EUR,2026-05-02,false{true},2026-01-02T09:00:00.000+0000,001\n"
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


def test_without_that_a_lost_deal_of_an_own_stage_is_named(load: Load, rows: Rows) -> None:
    result = load(SALESFORCE.format(more="", true="", false=""))
    assert rows(DEALS) == [
        ("salesforce:006A", "confirmed", date(2026, 5, 1)),
        ("salesforce:006B", "open", date(2026, 1, 2)),
        ("salesforce:006C", "confirmed", date(2026, 5, 3)),
        ("salesforce:006D", "open", date(2026, 1, 2)),
    ]
    assert "In 1 row, “StageName” is none of the words that are understood (“Perdu”)" in result.message


def test_a_pipeline_behind_a_stage_is_no_other_stage(load: Load, rows: Rows) -> None:
    result = load(HUBSPOT, currency="EUR")
    assert rows(DEALS) == [
        ("hubspot:9001", "confirmed", date(2026, 5, 1)),
        ("hubspot:9002", "confirmed", date(2026, 5, 2)),
        ("hubspot:9003", "lost", date(2026, 5, 3)),
        ("hubspot:9004", "open", date(2026, 1, 4)),
        ("hubspot:9005", "open", date(2026, 1, 5)),
    ]
    assert (
        "In 1 row, “Deal Stage” is none of the words that are understood (“Contract signed”)"
        in result.message
    )
