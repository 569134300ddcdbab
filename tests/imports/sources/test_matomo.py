"""Matomo: known, so that it can be refused with a reason; a person may still take a column of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.locale import render
from mediaplan.warehouse import Warehouse, history
from tests.bad_input import spaced
from tests.imports.sources.loading import Load

#: As Matomo's translations label them.
HEADERS = {
    "raw": "nb_uniq_visitors,nb_users,nb_visits,nb_actions,bounce_rate",
    "English": "Unique visitors,Users,Visits,Actions,Visits with Conversions,Bounces,Bounce Rate",
    "French": "Nom,Visiteurs uniques,Visites,Actions,Actions par visite,Taux de rebond",
    "German": "Eindeutige Besucher,Benutzer,Besuche,Absprungsrate",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_every_language_is_known(load: Load, header: str) -> None:
    result = load(header + "\n" + ",".join("2" for _ in header.split(",")) + "\n")
    assert (result.status, result.source) == ("refused", "matomo")


@pytest.mark.parametrize("name", ["matomo_visits_en.csv", "matomo_visits_raw.csv"])
def test_the_real_reports_are_refused_with_what_to_import_instead(
    warehouse: Warehouse, shared: Path, name: str
) -> None:
    (result,) = import_files(warehouse, [shared / "data/exports" / name])
    assert (result.status, result.source) == ("refused", "matomo")
    assert result.message == (
        f"{name} is a report of visits from Matomo. Mediaplan keeps no visits of a website: what was shown, "
        "sent and clicked comes from the exports of your ad platforms and e-mail tool, sales from those of "
        "your shop or CRM. Import these instead. To keep a column of this one all the same, say which table "
        "it is (on the command line: --as performance)."
    )
    assert spaced(render(result.sentences[0], "fr")).startswith(
        f"{name} est un rapport de visites de Matomo."
    )
    assert history(warehouse).empty


def test_who_says_which_table_it_is_may_take_a_column(
    warehouse: Warehouse, write: Callable[..., Path]
) -> None:
    said = {
        "level": "account",
        "channel": "organic",
        "period_start": "2026-06-01",
        "period_end": "2026-06-30",
    }
    options = Options(table="performance", mapping={"conversions": "Visits with Conversions"}, constants=said)
    (result,) = import_files(warehouse, [write(f"{HEADERS['English']}\n9,9,20,50,3,4,20%\n")], options)
    assert (result.status, result.loaded_totals) == ("loaded", {"conversions": 3.0}), result.message
