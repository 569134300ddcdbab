"""Files whose every name tries to be code: HTML, Markdown, formulas of two kinds, icons, addresses."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

NAMES = (
    "<img src=x onerror=alert(1)>",
    "'><script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "$x$ and $y$",
    ":red[x]",
    ":material/delete: :smile:",
    "http://evil.example/x www.evil.example me@evil",
    "a -> b -- c",
    "# **b** _i_ `c`",
    "=1+1",
    "@SUM(1+1)",
    "+cmd|' /c calc'!A0",
)
#: Of each name; enough to be shown.
PEOPLE = 12
#: The channel whose campaigns bear the names.
CHANNEL = "display"
FILE = "<img src=x onerror=alert(1)> $x$ :red[x] **b**"


def write(folder: Path) -> list[Path]:
    """Write a file for each table, and return them in an order that imports well."""
    tables: dict[str, list[dict[str, object]]] = {
        name: []
        for name in ("customer", "campaign", "plan_line", "conversion", "touchpoint", "performance", "more")
    }
    for number, name in enumerate(NAMES):
        campaign, cost = f"evil{number}", 9000 - 100 * number
        tables["campaign"].append(
            {"campaign_id": campaign, "campaign": name, "market": name, "stage": "acquisition"}
        )
        tables["plan_line"].append(
            {
                "plan_id": "EVIL",
                "version": "1",
                "line_id": name,
                "campaign_id": campaign,
                "channel": CHANNEL,
                "vehicle": name,
                "stage": "acquisition",
                "role": "awareness",
                "starts_on": "2026-05-01",
                "ends_on": "2026-05-31",
                "currency": "EUR",
                "net_net_cost": 100,
                "fees": 10,
                "status": "done",
            }
        )
        reported = {
            "source": "evil",
            "level": "ad",
            "ad": name,
            "market": name,
            "period_start": "2026-05-04",
            "period_end": "2026-05-04",
            "currency": "EUR",
            "spend": cost,
            "impressions": 100_000,
            "clicks": 1000,
        }
        tables["performance"].append(
            {"channel": CHANNEL, "campaign_id": campaign, "campaign": name, **reported}
        )
        tables["more"].append(
            {"channel": name, "campaign_id": f"unknown {name}", "campaign": f"unknown {name}", **reported}
        )
        for person in range(PEOPLE):
            customer = f"E{number}-{person}"
            tables["customer"].append(
                {"customer_id": customer, "created_at": "2026-05-01", "segment": name, "market": name}
            )
            tables["conversion"].append(
                {
                    "conversion_id": f"O{customer}",
                    "occurred_at": "2026-05-10T10:00:00",
                    "customer_id": customer,
                    "kind": "order",
                    "status": "confirmed",
                    "revenue": 50,
                    "margin": 20,
                    "currency": "EUR",
                    "channel": name if person % 2 else CHANNEL,
                    "campaign_id": campaign,
                }
            )
            tables["touchpoint"].append(
                {
                    "touchpoint_id": f"T{customer}",
                    "occurred_at": "2026-05-05T10:00:00",
                    "customer_id": customer,
                    "channel": CHANNEL,
                    "campaign_id": campaign,
                    "creative_id": name,
                    "kind": "impression",
                    "message_id": f"M{customer}",
                    "purpose": "marketing",
                }
            )
    return [_file(folder / f"{FILE} {name}.csv", rows) for name, rows in tables.items()]


def _file(path: Path, rows: Iterable[Mapping[str, object]]) -> Path:
    """Write rows as CSV."""
    listed = list(rows)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(listed[0]))
        writer.writeheader()
        writer.writerows(listed)
    return path
