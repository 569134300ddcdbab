"""What a newer report of the same days no longer has: named always, retired only where a person says so."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, Result, import_files, prepare
from mediaplan.imports.retiring import missing, retire
from mediaplan.locale import render
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse, history, undo
from tests.imports.correcting import put, save, to_correct

YES, NO = Options(constants={"retire": "yes"}), Options(constants={"retire": "no"})
HEADER = "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
COST = {"A": "1.00", "B": "2.00", "C": "4.00"}


def report(campaigns: str, *days: int, header: str = HEADER) -> str:
    """Write a report of June 2026: a day of A costs 1.00, of B 2.00, of C 4.00."""
    lines = (
        f"2026-06-{day:02d},{name},{'ABC'.index(name) + 1},EUR,{COST[name]},10\n"
        for day in days
        for name in campaigns
    )
    return header + "".join(lines)


def more(column: str, value: str, content: str) -> str:
    """Add a column of one value to a report, first."""
    return "".join(
        f"{value if place else column},{line}\n" for place, line in enumerate(content.splitlines())
    )


def weeks(campaigns: str, *days: int) -> str:
    return report(campaigns, *days, header=HEADER.replace("Day", "Week"))


#: Three days of three campaigns: 3 times 7.00 is 21.00.
OLD = report("ABC", 1, 2, 3)
DEVICES = more("Device", "Mobile", OLD) + more("Device", "Computer", OLD).partition("\n")[2]
PLAN = "level,channel,campaign_id,market,period_start,period_end,currency,spend\n"
WEEK = "2026-06-01,2026-06-07"
META = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n"
    "2026-06-01,2026-06-03,A,1.00,10\n"
)
MONTHS = "Month,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
Take = Callable[..., Result]


@pytest.fixture
def take(warehouse: Warehouse, write: Callable[..., Path]) -> Take:
    """Return a function that imports a text as a file."""

    def taken(content: str, options: Options | None = None) -> Result:
        (result,) = import_files(warehouse, [write(content)], options)
        assert result.status in {"loaded", "unchanged"}, result.message
        return result

    return taken


def spent(warehouse: Warehouse) -> float | None:
    """Return the spend of the rows that count."""
    total = warehouse.sql("SELECT sum(spend)::DOUBLE AS total FROM performance")["total"][0]
    return None if math.isnan(total) else float(total)


@pytest.mark.parametrize(
    ("old", "new", "rows", "said"),
    [
        pytest.param(OLD, report("AC", 1, 2, 3), 3, "(2026-06-01 – 2026-06-03): B; spend: 6.00 EUR.",
                     id="a campaign that the tool no longer has"),
        pytest.param(OLD, report("AC", 2, 3), 2, "(2026-06-02 – 2026-06-03): B; spend: 4.00 EUR.",
                     id="on the days of the file, not on those before"),
        pytest.param(OLD, report("ABC", 1, 3), 3, "(2026-06-02): C, B, A; spend: 7.00 EUR.",
                     id="a day between without any row: tools leave out what had no activity"),
        pytest.param(OLD, report("A", 1, 2, 3), 6, "(2026-06-01 – 2026-06-03): C, B; spend: 18.00 EUR.",
                     id="a filtered export looks the same, so it only names"),
        pytest.param(DEVICES, more("Device", "Mobile", OLD), 9, "spend: 21.00 EUR.",
                     id="a device that is no longer there"),
        pytest.param(weeks("AB", 1, 8), weeks("A", 1, 8), 2, "(2026-06-01 – 2026-06-14): B; spend: 4.00 EUR.",
                     id="weeks"),
        pytest.param(f"{MONTHS}2026-01-01,A,1,EUR,5,1\n2026-02-01,B,2,EUR,6,1\n2026-03-01,A,1,EUR,7,1\n",
                     f"{MONTHS}2026-01-01,A,1,EUR,5,1\n2026-03-01,A,1,EUR,7,1\n",
                     1, "(2026-02-01 – 2026-02-28): B; spend: 6.00 EUR.", id="months of 31 and of 28 days"),
        pytest.param(f"{PLAN}campaign,tv,t1,,{WEEK},EUR,10\ncampaign,tv,t2,,{WEEK},CHF,9\n"
                     f"campaign,tv,t3,,{WEEK},EUR,1\n",
                     f"{PLAN}campaign,tv,t4,,{WEEK},EUR,5\n", 3,
                     "t1, t2, t3; spend: 9.00 CHF, 11.00 EUR.", id="amounts in two currencies are two"),
        pytest.param(f"{PLAN}account,tv,,,{WEEK},EUR,10\naccount,tv,,FR,{WEEK},EUR,10\n",
                     f"{PLAN}account,tv,,BE,{WEEK},EUR,5\n", 1, "): TV; spend: 10.00 EUR.",
                     id="by its market, and called by its channel where it is of no campaign"),
    ],
)  # fmt: skip
def test_what_a_file_no_longer_has_is_named_and_kept(
    *, warehouse: Warehouse, take: Take, old: str, new: str, rows: int, said: str
) -> None:
    assert take(old).rows_missing == 0
    table = "SELECT count(*) AS n FROM performance"
    before = int(warehouse.sql(table)["n"][0])
    result = take(new)
    assert (result.rows_missing, result.rows_retired) == (rows, 0)
    assert said in result.message
    assert "a filtered export lacks rows too" in result.message
    assert "--set retire=yes" in result.message
    assert int(warehouse.sql(table)["n"][0]) == before + result.rows_loaded, "nothing went"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(OLD, OLD.replace("1.00", "9.00"), id="every key is there"),
        pytest.param(OLD, report("A", 4, 5), id="other days"),
        pytest.param(more("Account name", "North", OLD), more("Account name", "South", report("A", 1, 3)),
                     id="another account"),
        pytest.param(OLD, META, id="another tool"),
        pytest.param(OLD, f"{MONTHS}2026-06-01,A,1,EUR,3.00,30\n2026-06-01,B,2,EUR,6.00,30\n"
                     "2026-06-01,C,3,EUR,12.00,30\n", id="the same campaigns by the month"),
        pytest.param(f"{MONTHS}2026-06-01,B,2,EUR,3.00,30\n", report("A", *range(1, 30)),
                     id="a month that the days cover in part"),
        pytest.param(weeks("B", 8), report("A", 9, 10, 14), id="a week that the days cover in part"),
        pytest.param(OLD, more("Device", "Mobile", OLD), id="devices of the same campaigns"),
        pytest.param(OLD, more("Ad group", "G", report("A", 1, 2, 3)), id="ad groups of campaigns"),
        pytest.param(f"{PLAN}campaign,tv,1,,{WEEK},EUR,10\n",
                     f"{PLAN}campaign,radio,2,,{WEEK},EUR,10\n", id="channels of no named tool"),
        pytest.param(f"{PLAN}campaign,tv,1,,{WEEK},EUR,10\n",
                     f"{PLAN}campaign,tv,2,FR,{WEEK},EUR,10\n", id="markets beside none"),
    ],
)  # fmt: skip
def test_what_a_file_does_not_speak_of_is_not_missing(take: Take, old: str, new: str) -> None:
    take(old)
    result = take(new, YES)
    assert (result.rows_missing, result.rows_retired) == (0, 0)
    assert "which covers" not in result.message
    assert "retire" not in result.message


def test_only_the_campaigns_that_spent_most_are_named(take: Take) -> None:
    take(HEADER + "".join(f"2026-06-01,C{n},{n},EUR,{n}.00,10\n" for n in range(1, 8)))
    assert (
        "): C7, C6, C5, 3 other campaigns; spend: 27.00 EUR."
        in take(f"{HEADER}2026-06-01,C1,1,EUR,1.00,10\n").message
    )


def test_rows_without_spend_have_none_named(take: Take) -> None:
    header = "Day,Campaign,Campaign ID,Impr.,Clicks\n"
    take(f"{header}2026-06-01,A,1,10,1\n2026-06-01,B,2,10,1\n")
    result = take(f"{header}2026-06-01,A,1,10,2\n")
    assert result.rows_missing == 1
    assert "spend" not in result.message


def test_yes_retires_and_undo_brings_back(warehouse: Warehouse, take: Take) -> None:
    first = take(OLD)
    second = take(report("AC", 1, 2, 3), YES)
    assert (second.rows_missing, second.rows_retired, second.rows_unchanged) == (0, 3, 6)
    assert "3 rows that this file no longer has were retired" in second.message
    assert "--set" not in second.message
    assert second.accounted == second.rows_read == 6, "what is retired is no line of the file"
    assert spent(warehouse) == 15.0
    undo(warehouse, int(second.batch_id or 0))
    assert spent(warehouse) == 21.0
    third = take(report("AC", 1, 2, 3), YES)
    undo(warehouse, int(first.batch_id or 0))
    assert spent(warehouse) == 15.0
    undo(warehouse, int(third.batch_id or 0))
    assert spent(warehouse) is None


def test_what_comes_again_counts_again(warehouse: Warehouse, take: Take) -> None:
    take(OLD)
    take(report("AC", 1, 2, 3), YES)
    again = take(report("B", 2))
    assert (again.rows_loaded, again.rows_replaced, again.rows_missing) == (1, 0, 2), "A and C of the second"
    assert spent(warehouse) == 17.0


def test_retired_twice_holds_when_one_is_undone(warehouse: Warehouse, take: Take) -> None:
    take(OLD)
    second = take(report("AC", 1, 2, 3), YES)
    third = take(report("AC", 1, 2, 3).replace("1.00", "3.00"), YES)
    assert third.rows_retired == 0
    undo(warehouse, int(second.batch_id or 0))
    assert spent(warehouse) == 21.0, "3 times 3.00 and 4.00: the third alone would have retired B"


def test_a_file_without_the_answer_can_be_given_it_later(warehouse: Warehouse, take: Take) -> None:
    take(OLD)
    new = report("AC", 1, 2, 3)
    take(new)
    assert take(new).status == "unchanged"
    assert take(new, NO).status == "unchanged", "no is what holds where nothing is said"
    later = take(new, YES)
    assert (later.status, later.rows_unchanged, later.rows_retired) == ("loaded", 6, 3)
    assert take(new, YES).status == "unchanged"
    assert spent(warehouse) == 15.0


def test_it_can_be_retired_after_the_import(warehouse: Warehouse, take: Take) -> None:
    take(OLD)
    second = int(take(report("AC", 1, 2, 3)).batch_id or 0)
    take(report("B", 3))
    named = missing(warehouse, second)
    assert named is not None
    assert named.rows == 2, "the third of June came again since"
    assert str(named.spend[0]) == "4.00 EUR"
    version = warehouse.data_version
    assert retire(warehouse, second) == 2
    assert warehouse.data_version > version
    assert spent(warehouse) == 17.0
    kept = history(warehouse).set_index("batch_id").loc[second]
    assert (kept["rows_missing"], kept["rows_retired"]) == (0, 2)
    assert missing(warehouse, second) is None
    assert retire(warehouse, second) == 0, "nothing is left"
    undo(warehouse, second)
    assert spent(warehouse) == 21.0
    with pytest.raises(MediaplanError, match=f"Import {second} was undone already"):
        retire(warehouse, second)
    with pytest.raises(MediaplanError, match="There is no import number 99"):
        retire(warehouse, 99)


def test_nothing_is_retired_while_rows_of_the_file_are_in_quarantine(
    warehouse: Warehouse, take: Take
) -> None:
    """The third of B is in the file, only that its cost is none: the tool still has it."""
    take(OLD)
    result = take(report("ABC", 1, 2, 3).replace("03,B,2,EUR,2.00", "03,B,2,EUR,soon"), YES)
    assert (result.rows_quarantined, result.rows_missing, result.rows_retired) == (1, 1, 0)
    assert "Nothing was retired: rows of this file are in quarantine" in result.message
    with pytest.raises(MediaplanError, match="Nothing was retired: rows of this file are in quarantine"):
        retire(warehouse, int(result.batch_id or 0))
    assert spent(warehouse) == 21.0


def test_once_its_lines_are_put_right_a_file_retires_what_it_never_had(
    warehouse: Warehouse, take: Take, write: Callable[..., Path]
) -> None:
    take(OLD)
    second = take(report("AB", 1, 2, 3).replace("03,B,2,EUR,2.00", "03,B,2,EUR,soon"), YES)
    assert (second.rows_missing, second.rows_retired) == (4, 0), "3 of C, and what seems missing of B"
    rows = to_correct(warehouse, int(second.batch_id or 0))
    put(rows, "Cost", "2.50")
    fixed = save(rows, write("", "fixed.csv"))
    (third,) = import_files(warehouse, [fixed], YES)
    assert (third.rows_replaced, third.rows_missing, third.rows_retired) == (1, 0, 0)
    assert retire(warehouse, int(second.batch_id or 0)) == 3
    assert spent(warehouse) == 9.5  # 3 times 1.00, 2 times 2.00, and 2.50
    undo(warehouse, int(third.batch_id or 0))
    assert spent(warehouse) == 9.0, "the third of B is as the first import had it"


def test_files_of_one_bundle_do_not_miss_each_others_rows(
    warehouse: Warehouse, take: Take, write: Callable[..., Path]
) -> None:
    take(OLD)
    files = [write(report(name, 1, 2, 3).replace(".00", ".50"), f"{name}.csv") for name in "AB"]
    named = import_files(warehouse, files, dry_run=True)
    assert [each.rows_missing for each in named] == [3, 3], "C, of either"
    assert all("): C; spend: 12.00 EUR." in each.message for each in named)
    done = import_files(warehouse, files, YES)
    assert [each.rows_retired for each in done] == [3, 0]
    assert spent(warehouse) == 12.0  # 3 times 1.50 and 2.50


def test_nothing_is_retired_before_the_import(
    warehouse: Warehouse, take: Take, write: Callable[..., Path]
) -> None:
    take(OLD)
    new = write(report("AC", 1, 2, 3))
    for options, counts in ((Options(), (3, 0)), (YES, (0, 3))):
        (tried,) = import_files(warehouse, [new], options, dry_run=True)
        shown = prepare(new, options, warehouse).result
        assert tried.status == shown.status == "dry_run"
        assert (tried.rows_missing, tried.rows_retired) == (shown.rows_missing, shown.rows_retired) == counts
    assert spent(warehouse) == 21.0


def test_it_is_said_in_french(take: Take) -> None:
    take(OLD)
    kept = " ".join(render(each, "fr") for each in take(report("AC", 1, 2, 3)).sentences)
    assert "3 lignes d’imports précédents sont absentes de ce fichier" in kept
    assert "(1er–3 juin 2026)" in kept
    assert "dépenses : 6,00 €" in kept.replace("\u202f", " ")
    gone = " ".join(render(each, "fr") for each in take(report("A", 1, 2, 3), YES).sentences)
    assert "6 lignes absentes de ce fichier ont été retirées" in gone


def test_an_answer_that_is_none_is_refused() -> None:
    with pytest.raises(MediaplanError, match="“maybe” is not an answer for retire"):
        Options(constants={"retire": "maybe"})
