"""Google Search Console: organic clicks by day, in English and French; lists of the top are refused."""

from __future__ import annotations

from datetime import date

import pytest

from tests.imports.sources.loading import Load, Rows

DATES = {
    "English": "Date,Clicks,Impressions,CTR,Position\n2026-09-01,114,3681,3.1%,2.36\n2026-09-02,90,3000,3%,3",
    "French": "Date,Clics,Impressions,CTR,Position\n2026-09-01,114,3681,3.1%,2.36\n2026-09-02,90,3000,3%,3",
}
PLACES = [("Country", "Clicks"), ("Pays", "Clics"), ("Device", "Clicks")]
LISTS = {
    "queries": "Top queries,Clicks,Impressions,CTR,Position\nmural,114,3681,3.1%,2.36\n",
    "requêtes": "Requêtes les plus fréquentes,Clics,Impressions,CTR,Position\nmuralière,114,3681,3.1%,2.36\n",
    "pages": "Top pages,Clicks,Impressions,CTR,Position\nhttps://example.org/,114,3681,3.1%,2.36\n",
    "pages, French": "Pages les plus populaires,Clics,Impressions,CTR,Position\nhttps://a.fr/,1,3,3.1%,2.36\n",
}


@pytest.mark.parametrize("content", DATES.values(), ids=DATES)
def test_days(load: Load, rows: Rows, content: str) -> None:
    result = load(content)
    assert (result.status, result.source) == ("loaded", "search_console"), result.message
    assert rows(
        "SELECT level, channel, period_start, period_end, clicks, impressions, spend FROM performance"
        " ORDER BY period_start"
    ) == [
        ("account", "seo", date(2026, 9, 1), date(2026, 9, 1), 114, 3681, None),
        ("account", "seo", date(2026, 9, 2), date(2026, 9, 2), 90, 3000, None),
    ]


@pytest.mark.parametrize("content", LISTS.values(), ids=LISTS)
def test_the_most_frequent_are_not_all(load: Load, content: str) -> None:
    result = load(content)
    assert (result.status, result.source) == ("refused", "search_console")
    assert "Import the table of dates of the same export instead" in result.message


@pytest.mark.parametrize("header", ["Filter,Value", "Filtre,Valeur"])
def test_the_filters_of_an_export_are_known_for_what_they_are(load: Load, header: str) -> None:
    result = load(f"{header}\nDate,Last 3 months\nSearch type,Web\n")
    assert (result.status, result.source) == ("refused", "search_console")
    assert "nothing in it to load" in result.message


@pytest.mark.parametrize(
    ("column", "clicks"), [("Country", "Clicks"), ("Pays", "Clics"), ("Device", "Clicks")]
)
def test_countries_and_devices_are_asked_their_period(
    load: Load, rows: Rows, column: str, clicks: str
) -> None:
    content = f"{column},{clicks},Impressions,CTR,Position\nA,10,100,10%,1.5\nB,5,50,10%,2.5\n"
    assert [each.name for each in load(content).questions] == ["period_start"]
    load(content, period_start="2026-09-01", period_end="2026-09-30")
    name = "device" if column == "Device" else "country"
    assert rows("SELECT breakdown, clicks FROM performance ORDER BY 1") == [
        (f"{name}=A", 10),
        (f"{name}=B", 5),
    ]
