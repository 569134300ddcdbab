"""Figures and journeys asked on the command line: rows, notes, and what is withheld."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediaplan.cli.output import written
from tests.cli.shell import Inside


@pytest.fixture
def orders_file(tmp_path: Path) -> Path:
    path = tmp_path / "conversion.csv"
    lines = [
        f"o{n}-{day},{day} 10:00,c{n},order,confirmed,{revenue},EUR,search"
        for n in range(12)
        for day, revenue in (("2026-01-05", 10), ("2026-01-20", 20), ("2026-03-01", 30))
    ]
    header = "conversion_id,occurred_at,customer_id,kind,status,revenue,currency,channel"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


def test_journeys_show_stages_and_flows(inside: Inside, orders_file: Path) -> None:
    inside("import", str(orders_file))
    winter = ("--from", "2026-01-01", "--to", "2026-03-31")
    stages = inside("journeys", "--show", "stages", *winter, "--json").json
    assert [(row["stage"], row["sales"], row["revenue"]) for row in stages["rows"]] == [
        ("acquisition", 12, 120),
        ("activation", 12, 240),
        ("loyalty", 12, 360),
        ("reactivation", 0, None),
    ]
    assert (stages["as_of"], stages["currency"]) == ("2026-03-01", "EUR")
    flows = inside("journeys", "--show", "flows", "--from", "2026-01-10", "--json").json
    assert flows["rows"] == [
        {"state_from": "acquisition", "state_to": "loyalty", "customers": 12, "moved": True}
    ]
    assert (flows["first_day"], flows["last_day"]) == ("2026-01-10", "2026-03-02")
    both = ("--metric", "sales", "--metric", "active_customers")
    told = inside("metrics", "--by", "total", *both, "--json").json
    assert told["rows"] == [{"sales": 36, "active_customers": 12}]
    assert "acquisition" in inside("journeys").out


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("share_of_budget", 0.6305, "63.05%"),
        ("share_of_budget_before", 0.5, "50.00%"),
        ("ctr", 0.0075, "0.75%"),
        ("repeat_rate_before", 0.5, "50.00%"),
        ("spend", 1234.5, "1,234.50"),
        ("customers", 12, "12"),
    ],
)
def test_figures_are_written_as_people_read_them(name: str, value: float, shown: str) -> None:
    assert written(name, value, "en") == shown


def test_journeys_of_an_empty_database(inside: Inside) -> None:
    for show in ("stages", "flows"):
        ran = inside("journeys", "--show", show, "--json")
        assert (ran.code, ran.json["rows"]) == (0, [])
        assert ran.json["notes"]


def test_metrics_compare_filter_and_name_what_is_gone(inside: Inside, template_file: Path) -> None:
    inside("import", str(template_file))
    told = inside(
        "metrics", "--by", "day", "--metric", "spend", "--from", "2025-03-02", "--to", "2025-03-02",
        "--compare", "previous", "--exact-dates", "--channel", "social", "--channel", "gone", "--json",
    ).json  # fmt: skip
    assert told["rows"] == [{"day": "2025-03-02", "provisional": False, "spend": 9.5, "spend_before": 10.5}]
    assert told["scope"] == {
        "from": "2025-03-02", "to": "2025-03-02", "compare": "previous", "market": [], "segment": [],
        "channel": ["social"], "campaign": [], "stage": [],
    }  # fmt: skip
    assert any("gone" in note for note in told["notes"])
    assert told["settings_version"] == 1
    assert "report" in told["basis"]


def test_few_who_permit_a_channel_are_told_neither_of_all_nor_of_a_segment(
    inside: Inside, tmp_path: Path
) -> None:
    """Forty customers, four of them vip, of whom nothing is known but their permissions."""
    customers = "".join(f"{n},{'vip' if n < 4 else 'all'}\n" for n in range(40))
    consents = "".join(
        f"{n},{channel},2026-01-05 10:00:00,opted_in\n"
        for channel, number in (("email", 40), ("push", 3))
        for n in range(number)
    )
    for name, content in {
        "customer": f"customer_id,segment\n{customers}",
        "consent": f"customer_id,channel,recorded_at,status\n{consents}",
        "touchpoint": "touchpoint_id,occurred_at,channel,kind\nx,2026-02-01 10:00:00,web,visit\n",
    }.items():
        path = tmp_path / f"{name}.csv"
        path.write_text(content, encoding="utf-8")
        assert inside("import", str(path), "--as", name).code == 0
    asked = ("metrics", "--by", "channel", "--metric", "contactable_customers", "--json")
    for scope in ((), ("--segment", "vip"), ("--channel", "push")):
        told = inside(*asked, *scope).json
        assert {row["contactable_customers"] for row in told["rows"]} == {None}
        assert any("withheld" in note for note in told["notes"])
