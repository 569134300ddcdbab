"""What was bought and what the channels say of it: performance, campaigns, matches, rates."""

from __future__ import annotations

from mediaplan.model.table import Column, Combine, Table, Type
from mediaplan.model.text import N_
from mediaplan.model.vocabulary import CHANNELS, ROLES, STAGES

LEVELS = ("account", "campaign", "ad_group", "ad")

CHANNEL = Column(
    "channel",
    Type.TEXT,
    N_("Channel"),
    N_("One of the known channels; another is kept as written."),
    key=True,
    choices=tuple(CHANNELS),
    open=True,
)
CURRENCY = Column(
    "currency", Type.TEXT, N_("Currency"), N_("ISO 4217 code of the row's amounts, excluding tax.")
)
MARKET = Column("market", Type.TEXT, N_("Market"), N_("Country or market, as the company names it."))


def total(name: str, type_: Type, label: str, meaning: str) -> Column:
    """Return a measure that adds up over equal keys of one file."""
    return Column(name, type_, label, meaning, combine=Combine.SUM)


def key(name: str, label: str, meaning: str, type_: Type = Type.TEXT, **more: object) -> Column:
    """Return a key column."""
    return Column(name, type_, label, meaning, key=True, **more)  # type: ignore[arg-type]


PERFORMANCE = Table(
    "performance",
    N_("Performance"),
    N_("What each channel reports: spend, impressions, clicks and its own conversions."),
    N_("what one channel export says of one period"),
    (
        key("source", N_("Source"), N_("The tool the export comes from.")),
        key("account", N_("Account"), N_("Account in that tool.")),
        key(
            "level",
            N_("Level"),
            N_("Grain of the row: account, campaign, ad group or ad."),
            required=True,
            choices=LEVELS,
        ),
        CHANNEL,
        key(
            "campaign_id",
            N_("Campaign identifier"),
            N_("Identifier in that tool, or the name where it has none."),
        ),
        key("ad_group", N_("Ad group"), N_("Ad group, ad set or line.")),
        key("ad", N_("Ad"), N_("Ad or creative, as the tool names it.")),
        key(
            "breakdown",
            N_("Breakdown"),
            N_("What splits the row further (device, region); empty when nothing does."),
        ),
        Column("market", Type.TEXT, MARKET.label, MARKET.meaning, key=True),
        key("period_start", N_("Start"), N_("First day of the period."), Type.DATE, required=True),
        key("period_end", N_("End"), N_("Last day of the period, included."), Type.DATE, required=True),
        Column("campaign", Type.TEXT, N_("Campaign"), N_("Name of the campaign in that tool.")),
        Column("format", Type.TEXT, N_("Format"), N_("Format of the ad.")),
        Column("creative_id", Type.TEXT, N_("Creative identifier"), N_("Identifier of the creative.")),
        CURRENCY,
        total("spend", Type.MONEY, N_("Spend"), N_("Media cost of the row, excluding tax.")),
        Column(
            "spend_basis",
            Type.TEXT,
            N_("Basis of the spend"),
            N_("Actual, net, gross or estimated."),
            choices=("actual", "net", "gross", "estimated"),
        ),
        total("impressions", Type.COUNT, N_("Impressions"), N_("Times the ad was shown.")),
        total("clicks", Type.COUNT, N_("Clicks"), N_("Clicks on the ad or in the message.")),
        Column(
            "reach",
            Type.COUNT,
            N_("Reach"),
            N_("Different people reached over the period; never added up."),
            combine=Combine.NEVER,
        ),
        total(
            "engagements",
            Type.COUNT,
            N_("Engagements"),
            N_("Reactions, comments, shares, saves and clicks, as the network counts them."),
        ),
        total("video_views", Type.COUNT, N_("Video views"), N_("Views as the platform counts them.")),
        total("grp", Type.NUMBER, N_("GRP"), N_("Gross rating points on the plan's target.")),
        total("sent", Type.COUNT, N_("Sent"), N_("Messages sent.")),
        total("delivered", Type.COUNT, N_("Delivered"), N_("Messages delivered.")),
        total("opens", Type.COUNT, N_("Opens"), N_("Unique opens, without those a mail program makes.")),
        total("unsubscribes", Type.COUNT, N_("Unsubscribes"), N_("People who unsubscribed.")),
        total("complaints", Type.COUNT, N_("Complaints"), N_("Messages reported as spam.")),
        total(
            "conversions",
            Type.NUMBER,
            N_("Platform conversions"),
            N_("Conversions the platform claims; never added across platforms."),
        ),
        total(
            "conversion_value",
            Type.MONEY,
            N_("Platform conversion value"),
            N_("Value of the conversions the platform claims."),
        ),
    ),
    main=(("channel",), ("spend",)),
)

CAMPAIGN = Table(
    "campaign",
    N_("Campaigns"),
    N_("Our own campaigns: objective, stage, role and budget."),
    N_("one campaign"),
    (
        key("campaign_id", N_("Campaign identifier"), N_("Our identifier of it."), required=True),
        Column("campaign", Type.TEXT, N_("Campaign"), N_("Our name for it.")),
        Column("objective", Type.TEXT, N_("Objective"), N_("What it is meant to achieve.")),
        Column(
            "stage",
            Type.TEXT,
            N_("Stage"),
            N_("Journey stage it is declared for."),
            choices=STAGES,
        ),
        Column("role", Type.TEXT, N_("Role"), N_("Role in the plan."), choices=ROLES),
        MARKET,
        Column("budget", Type.MONEY, N_("Budget"), N_("Budget of the campaign, excluding tax.")),
        CURRENCY,
        Column("starts_on", Type.DATE, N_("Starts on"), N_("First day.")),
        Column("ends_on", Type.DATE, N_("Ends on"), N_("Last day, included.")),
    ),
)

CAMPAIGN_MATCH = Table(
    "campaign_match",
    N_("Campaign matches"),
    N_("Ties campaigns as exports name them to our own campaigns and plan lines."),
    N_("which of our campaigns an export's campaign is"),
    (
        key("source", N_("Source"), N_("The tool; empty for any.")),
        key("account", N_("Account"), N_("The account in that tool; empty for any.")),
        key(
            "pattern",
            N_("Pattern"),
            N_("Identifier or name, with * for anything."),
            required=True,
        ),
        Column(
            "campaign_id",
            Type.TEXT,
            N_("Campaign identifier"),
            N_("Our campaign."),
            required=True,
        ),
        Column("plan_id", Type.TEXT, N_("Plan"), N_("Media plan, where a line is known.")),
        Column("line_id", Type.TEXT, N_("Line"), N_("Line of the plan.")),
    ),
)

MEDIA_TARGET = Table(
    "media_target",
    N_("Media targets"),
    N_("The audiences media are bought for."),
    N_("who a medium is bought for"),
    (
        key("target", N_("Target"), N_("Name of the target."), required=True),
        Column("universe", Type.COUNT, N_("Universe"), N_("People in the target."), required=True),
        Column("source", Type.TEXT, N_("Source"), N_("Where the universe comes from.")),
        Column("as_of", Type.DATE, N_("As of"), N_("Date of the universe.")),
    ),
)

COMPETITOR_SPEND = Table(
    "competitor_spend",
    N_("Competitors' spend"),
    N_("What competitors spend, by channel and period."),
    N_("one competitor, channel and period"),
    (
        key("competitor", N_("Competitor"), N_("Advertiser or brand."), required=True),
        CHANNEL,
        key("period_start", N_("Start"), N_("First day of the period."), Type.DATE, required=True),
        key("period_end", N_("End"), N_("Last day of the period, included."), Type.DATE, required=True),
        total("spend", Type.MONEY, N_("Spend"), N_("Amount, on the stated basis.")),
        CURRENCY,
        Column("basis", Type.TEXT, N_("Basis"), N_("Gross or net."), choices=("gross", "net")),
        Column("message", Type.TEXT, N_("Message"), N_("What the campaign says.")),
    ),
    main=(("spend",),),
)

FX_RATE = Table(
    "fx_rate",
    N_("Exchange rates"),
    N_("Rates to the base currency."),
    N_("one day's rate"),
    (
        key("day", N_("Day"), N_("Day of the rate."), Type.DATE, required=True),
        key("currency", N_("Currency"), N_("ISO 4217 code."), required=True),
        Column(
            "rate_to_base",
            Type.NUMBER,
            N_("Rate to base"),
            N_("What one unit is worth in the base currency."),
            required=True,
        ),
    ),
)

TABLES = (PERFORMANCE, CAMPAIGN, CAMPAIGN_MATCH, MEDIA_TARGET, COMPETITOR_SPEND, FX_RATE)
