"""The committed exports: the same bytes at every run, small, and nobody's real address in them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from mediaplan.demo.exports import FOLDER, TRUTH
from mediaplan.demo.files import french, grouped, long_day, moment
from mediaplan.demo.parameters import END, START

FILES = {
    "affiliation.csv",
    "brevo_destinataires_2026_t1.csv",
    "brevo_destinataires_2026_t2.csv",
    "brevo_destinataires_2026_t3.csv",
    "campagnes.csv",
    "cibles_medias.csv",
    "commandes.csv",
    "concurrents.csv",
    "consentements.csv",
    "correspondances_campagnes.csv",
    "crm_clients.csv",
    "enquetes_satisfaction.csv",
    "google_ads_campagnes.csv",
    "meta_ads_publicites_2024-2025.csv",
    "meta_ads_publicites_2025-2026.csv",
    "plan_medias_agence.csv",
    "tickets_service_client.csv",
    "visites_site.csv",
    TRUTH,
}
MEGABYTE = 1_000_000
ADDRESS = re.compile(rb"[A-Za-z0-9._%+-]+@([A-Za-z0-9.-]+)")


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_writing_anew_gives_the_committed_bytes(written: Path) -> None:
    committed = {path.name: digest(path) for path in FOLDER.iterdir() if path.name in FILES}
    assert committed == {path.name: digest(path) for path in written.iterdir()}
    assert set(committed) == FILES


def test_all_of_it_is_small() -> None:
    assert sum((FOLDER / name).stat().st_size for name in FILES) < 15 * MEGABYTE


def test_addresses_are_on_domains_that_belong_to_nobody() -> None:
    domains = {found for name in FILES for found in ADDRESS.findall((FOLDER / name).read_bytes())}
    assert domains == {b"example.fr", b"example.com"}


def test_two_years_end_in_september() -> None:
    assert (str(START), str(END)) == ("2024-10-01", "2026-09-30")


@pytest.mark.parametrize(
    ("written_as", "expected"),
    [
        (french(1234.5), "1234,50"),
        (french(0.0, empty=True), ""),
        (grouped(1234.5), "1\u00a0234,50"),
        (grouped(999, 0), "999"),
        (long_day(END), "30 sept. 2026"),
        (moment(0), "01/10/2024 00:00"),
        # 31 days of October and one hour
        (moment(31 * 24 * 60 + 60, "%d-%m-%Y %H:%M"), "01-11-2024 01:00"),
        (moment(-1), ""),
    ],
)
def test_cells_are_as_french_tools_write_them(written_as: str, expected: str) -> None:
    assert written_as == expected


def test_google_ads_is_written_in_french() -> None:
    lines = (FOLDER / "google_ads_campagnes.csv").read_text("utf-8").splitlines()
    assert lines[:2] == ["Rapport sur les campagnes", "1 oct. 2024 - 30 sept. 2026"]
    assert lines[2].startswith("Jour,Campagne,")
    assert [line.split(",")[0] for line in lines[-5:]] == [
        "Total\u00a0: campagnes",
        "Total\u00a0: compte",
        "Total\u00a0: Réseau de Recherche",
        "Total\u00a0: Performance Max",
        "Total\u00a0: Réseau Display",
    ]
