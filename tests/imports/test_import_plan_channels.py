"""A plan that says "Digital" beside the exports of its campaigns: their spend is counted once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mediaplan.imports import Options, import_files
from mediaplan.metrics import figures
from mediaplan.model import Scope
from mediaplan.warehouse import Warehouse

PLAN = (
    "Plan;Ligne;Campagne;Média;Début;Fin;Net net HT (EUR)\n"
    "P1;L1;SEA Marque;{};01/09/2026;30/09/2026;1000,00\n"
    "P1;L2;Meta Prospection FR;{};01/09/2026;30/09/2026;500,00\n"
)
GOOGLE = (
    "Campaign report\n1 September 2026 - 30 September 2026\n"
    "Campaign,Currency code,Cost,Impr.\nSEA Marque,EUR,900,100\n"
)
META = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n"
    "2026-09-01,2026-09-30,Meta Prospection FR,450,100\n"
)


@pytest.mark.parametrize(("search", "social"), [("SEA", "Social"), ("Digital", "Digital"), ("Google", "Web")])
def test_what_platforms_report_stands_for_the_plan(
    tmp_path: Path, write: Callable[..., Path], search: str, social: str
) -> None:
    warehouse = Warehouse.open(tmp_path / "mediaplan.duckdb")
    confirmed = Options(constants={"confirm": "yes", "date_order": "dmy"})
    plan = write(PLAN.format(search, social), "plan.csv")
    (first,) = import_files(warehouse, [plan], confirmed)
    assert first.status == "loaded", first.message
    for path in (write(GOOGLE, "google.csv"), write(META, "meta.csv")):
        (result,) = import_files(warehouse, [path], Options())
        assert result.status == "loaded", result.message
    (row,) = figures(warehouse, Scope.from_params({}), "total", ["full_cost"]).frame.to_dict("records")
    warehouse.close()
    assert float(row["full_cost"]) == 1350
    assert ("of our channels" in first.message) == (search != "SEA")
    if search == "Digital":
        assert "“Digital” is none of our channels" in first.message
    if search == "Google":
        assert "2 media are none of our channels (Google, Web)" in first.message
