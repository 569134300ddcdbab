"""One figure, four surfaces: whose budget it was, by role and for the loyalty of each family of media."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.surfaces.asking import Company
from tests.surfaces.reading import SAME, agree, drawn, exported, number

ROLE = {
    "awareness": "Awareness",
    "consideration": "Consideration",
    "conversion": "Conversion",
    "loyalty": "Loyalty role",
    "not_declared": "Not declared",
}
FAMILY = {"offline": "Offline", "digital": "Digital", "crm": "CRM"}
FAMILY_OF = {
    "tv": "offline",
    "press": "offline",
    "search": "digital",
    "social": "digital",
    "display": "digital",
    "video": "digital",
    "affiliate": "digital",
    "email": "crm",
}
#: What was paid, with what campaign or plan line declares.
DECLARED = """
    paid as (
        select p.channel, p.spend::double as spend, coalesce(nullif(c.stage, ''), 'not_declared') as stage,
               coalesce(nullif(c.role, ''), 'not_declared') as role
        from performance p left join campaign c using (campaign_id)
        where p.period_start between $from and $to
        union all
        select channel, net_net_cost::double
                   * (least(ends_on, $to::date) - greatest(starts_on, $from::date) + 1)
                   / (ends_on - starts_on + 1), stage, role
        from plan_line where starts_on <= $to and ends_on >= $from
    )
"""


def test_budget_by_role(asked: Company, capsys: pytest.CaptureFixture[str]) -> None:
    by_hand = asked.by_hand(f"""with {DECLARED}
        select role, sum(spend) as spend, sum(spend) / (select sum(spend) from paid) as spend_share
        from paid group by role
    """)
    assert set(by_hand) == set(ROLE)
    cli = asked.on_the_command_line(capsys, "role", "metrics", "--by", "role", "--metric", "spend")
    app = asked.page("roi")
    title = "Budget by role"
    files = exported(app, title)
    agree("spend", by_hand, {"json": cli, "csv": files[0], "xlsx": files[1]}, ROLE.__getitem__)
    agree("spend_share", by_hand, {"csv": files[0], "xlsx": files[1]}, ROLE.__getitem__)
    bars = {row["role"]: row for row in drawn(app, title)}
    for role, row in by_hand.items():
        assert bars[role]["now"] == pytest.approx(row["spend_share"], rel=SAME)
        assert number(bars[role]["said"]) == pytest.approx(row["spend_share"], abs=0.0005)
        assert number(bars[role]["exact"]) == pytest.approx(row["spend"], abs=0.005)


def test_the_share_of_loyalty_in_each_familys_budget(
    asked: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    families = " ".join(f"when '{channel}' then '{family}'" for channel, family in FAMILY_OF.items())
    by_hand = asked.by_hand(f"""with {DECLARED}
        select case channel {families} end as family, sum(spend) as spend,
               sum(spend) filter (stage = 'loyalty') / sum(spend) as loyalty_stage_share,
               coalesce(sum(spend) filter (stage = 'not_declared'), 0) / sum(spend)
               as stage_not_declared_share,
               sum(spend) filter (role = 'loyalty') / sum(spend) as loyalty_role_share
        from paid group by family
    """)
    assert {family: "loyalty_stage_share" in row for family, row in by_hand.items()} == dict.fromkeys(
        FAMILY, True
    )
    app = asked.page("roi")
    title = "Share of the loyalty stage"
    files = exported(app, title)
    names = ("spend", "loyalty_stage_share", "stage_not_declared_share", "loyalty_role_share")
    for name in names:
        agree(name, by_hand, {"csv": files[0], "xlsx": files[1]}, FAMILY.__getitem__)
    bars = {row["family"]: row for row in drawn(app, title) if row.get("part") == "Loyalty"}
    for family, row in by_hand.items():
        assert bars[family]["end"] - bars[family]["start"] == pytest.approx(
            row["loyalty_stage_share"], rel=SAME
        )
        assert number(bars[family]["said"]) == pytest.approx(row["loyalty_stage_share"], abs=0.005)
    # The command line knows channels and no families: what each channel spent, and for loyalty.
    one = ("metrics", "--by", "channel", "--metric", "spend")
    spent, loyal = Counter[str](), Counter[str]()
    for told, options in ((spent, ()), (loyal, ("--stage", "loyalty"))):
        for channel, row in asked.on_the_command_line(capsys, "channel", *one, *options).items():
            told[FAMILY_OF.get(channel, "")] += row["spend"] or 0
    for family, row in by_hand.items():
        assert loyal[family] / spent[family] == pytest.approx(row["loyalty_stage_share"], rel=SAME)
