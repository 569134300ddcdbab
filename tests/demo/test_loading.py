"""The demonstration in a database: every file without a question, everybody known, nobody readable."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mediaplan.demo.exports import FOLDER
from mediaplan.warehouse import Warehouse

Loaded = tuple[Path, dict[str, Any]]
#: Rows that do not fit, on purpose.
BAD = {"commandes.csv": 3, "enquetes_satisfaction.csv": 1}
SOURCES = {
    "affiliation.csv": "template",
    "commandes.csv": "template",
    "crm_clients.csv": "crm_clients",
    "plan_medias_agence.csv": "agency_plan",
    "google_ads_campagnes.csv": "google_ads",
    "meta_ads_publicites_2024-2025.csv": "meta_ads",
    "brevo_destinataires_2026_t1.csv": "brevo_recipients",
    "visites_site.csv": "template",
}


def one(warehouse: Warehouse, statement: str) -> Any:
    return warehouse.sql(statement).iloc[0, 0]


def test_every_file_is_loaded_without_a_question(database: Loaded) -> None:
    rows = {row["file"]: row for row in database[1]["rows"]}
    assert sorted(rows) == sorted(path.name for path in FOLDER.glob("*.csv"))
    assert {row["status"] for row in rows.values()} == {"loaded"}
    assert {name: rows[name]["source"] for name in SOURCES} == SOURCES
    assert {name: row["rows_quarantined"] for name, row in rows.items() if row["rows_quarantined"]} == BAD


def test_the_data_ends_with_the_period(database: Loaded) -> None:
    assert database[1]["as_of"] == "2026-09-30"


def test_google_ads_totals_agree(database: Loaded) -> None:
    (row,) = [row for row in database[1]["rows"] if row["source"] == "google_ads"]
    assert row["rows_set_aside"] == 5
    assert row["file_totals"]["spend"] == pytest.approx(row["loaded_totals"]["spend"])


def test_no_address_is_in_the_database(database: Loaded, loaded: Warehouse) -> None:
    assert one(loaded, "SELECT count(*) FROM identity WHERE kind = 'email'") > 10_000
    content = database[0].read_bytes()
    assert b"@example" not in content
    assert b"c76648" not in content  # the first customer's


def test_every_order_is_of_a_known_customer(loaded: Warehouse) -> None:
    assert one(loaded, "SELECT count(*) FROM conversion ANTI JOIN customer USING (customer_id)") == 0


def test_nobody_orders_before_the_first_order_or_before_entering_the_base(loaded: Warehouse) -> None:
    early = (
        "SELECT count(*) FROM conversion o JOIN customer c USING (customer_id)"
        " WHERE o.day < c.created_day OR o.day < c.first_order_day"
    )
    assert one(loaded, early) == 0
    without = (
        "SELECT count(*) FROM customer c WHERE first_order_day >= DATE '2024-10-01' AND NOT EXISTS (FROM"
        " conversion o WHERE o.customer_id = c.customer_id AND o.day = c.first_order_day AND o.status ="
        " 'confirmed')"
    )
    assert one(loaded, without) == 0


def test_every_mail_is_tied_to_a_customer_of_the_crm(loaded: Warehouse) -> None:
    assert one(loaded, "SELECT count(*) FROM mart_contact WHERE channel = 'email'") > 50_000
    stranger = (
        "SELECT count(*) FROM mart_contact WHERE channel = 'email' AND (person_id IS NULL OR NOT"
        " starts_with(person_id, 'ML'))"
    )
    assert one(loaded, stranger) == 0


def test_responses_follow_their_message_and_stay_within_the_period(loaded: Warehouse) -> None:
    wrong = (
        "SELECT count(*) FROM touchpoint r JOIN touchpoint d ON r.message_id = d.message_id AND d.kind ="
        " 'delivered' WHERE r.kind IN ('open', 'click') AND r.occurred_at < d.occurred_at"
    )
    assert one(loaded, wrong) == 0
    assert str(one(loaded, "SELECT max(day) FROM touchpoint"))[:10] == "2026-09-30"


def test_the_holdout_is_recorded_and_was_never_mailed(loaded: Warehouse, truth: dict[str, Any]) -> None:
    marked = f"basis = '{truth['holdout']['value']}'"
    share = one(
        loaded, f"SELECT avg(({marked})::INT) FROM consent WHERE channel = 'email' AND basis LIKE 'opt-in%'"
    )
    assert share == pytest.approx(truth["holdout"]["share"], abs=0.012)
    mailed = (
        "SELECT count(*) FROM mart_contact k JOIN consent c ON c.customer_id = k.person_id"
        f" WHERE k.channel = 'email' AND c.channel = 'email' AND c.{marked}"
    )
    assert one(loaded, mailed) == 0


def test_sales_are_those_of_the_truth(loaded: Warehouse, truth: dict[str, Any]) -> None:
    assert one(loaded, "SELECT sum(sale) FROM mart_sale") == truth["total"]["sales"]
    assert float(one(loaded, "SELECT sum(revenue) FROM mart_sale")) == pytest.approx(
        truth["total"]["revenue"]
    )
    acquired = one(loaded, "SELECT sum(sale) FROM mart_sale WHERE stage = 'acquisition'")
    assert acquired == truth["total"]["by_stage"]["acquisition"]["sales"]


def test_the_truths_tau_is_the_one_the_data_proposes(loaded: Warehouse, truth: dict[str, Any]) -> None:
    assert loaded.settings.inactive_after == truth["tau_days"]


def test_every_stage_and_every_state_is_there(loaded: Warehouse) -> None:
    stages = set(loaded.sql("SELECT DISTINCT stage FROM mart_sale")["stage"])
    assert {"acquisition", "activation", "loyalty", "reactivation"} <= stages
    met = set(loaded.sql("SELECT DISTINCT stage FROM mart_contact")["stage"])
    assert {"acquisition", "activation", "loyalty", "reactivation"} <= met


def test_campaigns_of_platforms_and_mails_are_ours(loaded: Warehouse) -> None:
    ours = "SELECT campaign_id FROM campaign"
    for table in ("mart_performance_day", "mart_contact", "mart_cost_day"):
        assert one(loaded, f"SELECT count(*) FROM {table} WHERE campaign_id NOT IN ({ours})") == 0, table
    named = f"SELECT count(*) FROM mart_sale WHERE campaign_id <> '' AND campaign_id NOT IN ({ours})"
    assert one(loaded, named) == 0


def test_offline_media_cost_what_the_plan_says(loaded: Warehouse, truth: dict[str, Any]) -> None:
    spent = "SELECT sum(spend) FROM mart_cost_day WHERE channel = '{}' AND day <= DATE '2026-09-30'"
    for channel in ("tv", "radio", "outdoor", "email", "search", "social", "display", "affiliate"):
        found = float(one(loaded, spent.format(channel)))
        assert found == pytest.approx(truth["channels"][channel]["spend"], rel=1e-6), channel


#: Contacts and sales of each person in one row of time, a journey ending with a sale or after 30 days
#: without a contact.
JOURNEYS = """
WITH each AS (
  SELECT person_id AS who, occurred_at AS moment, 0 AS sale, contact_id AS id, channel, campaign_id,
    NULL AS stage
  FROM mart_contact
  UNION ALL
  SELECT m.person_id, o.occurred_at, 1, o.conversion_id, NULL, NULL, m.stage
  FROM mart_sale m JOIN conversion o USING (conversion_id) WHERE m.sale = 1),
cut AS (SELECT *, coalesce(sum(sale) OVER (PARTITION BY who ORDER BY moment, sale, id
  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS after FROM each),
gap AS (SELECT *, moment - lag(moment) OVER (PARTITION BY who, after ORDER BY moment, sale, id) AS silence
  FROM cut),
part AS (SELECT *, sum((silence > INTERVAL 30 DAY)::INT) OVER (PARTITION BY who, after
  ORDER BY moment, sale, id)
  AS number FROM gap)
SELECT max(sale) AS sold, max(stage) AS stage,
  arg_min(coalesce(campaign_id, channel), (moment, id)) FILTER (sale = 0) AS first,
  arg_max(coalesce(campaign_id, channel), (moment, id)) FILTER (sale = 0) AS last
FROM part GROUP BY who, after, coalesce(number, 0) HAVING count(*) > sum(sale)
"""


def test_visits_are_tied_to_customers_of_the_crm_or_are_strangers(loaded: Warehouse) -> None:
    known = (
        "SELECT count(DISTINCT person_id) FROM mart_contact SEMI JOIN mart_customer USING (person_id)"
        " WHERE channel <> 'email'"
    )
    assert one(loaded, known) > 3_500
    neither = (
        "SELECT count(*) FROM mart_contact ANTI JOIN mart_customer USING (person_id) WHERE person_id IS"
        " NULL OR NOT starts_with(person_id, 'web-')"
    )
    assert one(loaded, neither) == 0
    bought = "SELECT count(*) FROM mart_sale WHERE starts_with(person_id, 'web-')"
    assert one(loaded, bought) == 0


def test_one_to_two_journeys_in_ten_lead_to_a_sale(loaded: Warehouse) -> None:
    assert 0.10 < one(loaded, f"SELECT avg(sold) FROM ({JOURNEYS})") < 0.20


def test_first_and_last_contacts_disagree(loaded: Warehouse) -> None:
    def share(end: str, name: str) -> float:
        of_new = f"SELECT avg(({end} = '{name}')::INT) FROM ({JOURNEYS}) WHERE stage = 'acquisition'"
        return float(one(loaded, of_new))

    assert share("first", "META-PROSPECTION") > 1.3 * share("last", "META-PROSPECTION")
    assert share("first", "DISPLAY-RECIBLAGE") > 1.3 * share("last", "DISPLAY-RECIBLAGE")
    assert share("last", "SEA-MARQUE") > 1.3 * share("first", "SEA-MARQUE")
