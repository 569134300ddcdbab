"""Where every figure is withheld, people read a sentence, and no table of names."""

from __future__ import annotations

from datetime import date

from mediaplan.cli.output import Output, as_json, as_text
from mediaplan.metrics import figures
from mediaplan.model import Answer, Scope, Settings
from tests.metrics.memory import MemoryEngine, performance
from tests.metrics.shop import order

RULES = Settings(inactive_after=90, activation_window=30, privacy_threshold=10)
SAID = "No figure can be shown: every group here is too small."


def asked(buyers: int, *names: str, scope: Scope | None = None) -> Answer:
    """Ask by channel where so many bought in the store and on the phone, one by e-mail, one by no channel."""
    made = MemoryEngine(RULES, date(2026, 6, 30))
    for channel in ("store", "phone"):
        made.fill(
            "conversion",
            [order("2026-05-01", f"{channel}{n}", channel=channel) for n in range(buyers)],
        )
    made.fill("conversion", [order("2026-05-01", "b", channel="email"), order("2026-05-01", "c", channel="")])
    made.fill("performance", [performance("2026-05-01", spend=100, clicks=2)])
    return figures(made.refresh(), scope or Scope(), "channel", names)


def test_names_without_a_figure_are_no_table() -> None:
    said = as_text(Output.of(asked(3, "sales")), "en")
    assert said.startswith(SAID)
    assert "4 groups are too small to be shown" in said
    assert "store" not in said
    assert "\n\n" not in said
    assert '"channel": "store"' in as_json(Output.of(asked(3, "sales")), "en"), "scripts read the rows"


def test_a_table_stays_where_any_figure_is_left() -> None:
    for answer in (asked(30, "sales"), asked(3, "sales", "spend")):
        said = as_text(Output.of(answer), "en")
        assert SAID not in said
        assert said.startswith("channel")


def test_nothing_there_is_not_too_few() -> None:
    said = as_text(Output.of(asked(30, "sales", scope=Scope(end=date(2020, 1, 1)))), "en")
    assert said.splitlines() == ["No figures for this period and these filters."]
