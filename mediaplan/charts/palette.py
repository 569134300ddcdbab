"""The colours of stages, roles, channels and words on paper, in both themes."""

from __future__ import annotations

import colorsys
from zlib import crc32

from mediaplan.model.vocabulary import CHANNELS, NOT_DECLARED, UNDETERMINED

#: Value -> colour on white and on the dark background.
STAGE_COLOURS = {
    "acquisition": ("#2F6DB5", "#6FA5E3"),
    "activation": ("#1B998B", "#4FC4B5"),
    "loyalty": ("#6A4C93", "#A98BD1"),
    "reactivation": ("#E07A1F", "#F2A25C"),
    "inactive": ("#A9B1BA", "#8D97A3"),
    "prospect": ("#7F8C99", "#6F7A86"),
    "new": ("#7F8C99", "#6F7A86"),
    UNDETERMINED: ("#C6CDD4", "#56616C"),
    NOT_DECLARED: ("#C6CDD4", "#56616C"),
}
ROLE_COLOURS = {
    "awareness": ("#8A6D1B", "#CDB056"),
    "consideration": ("#3A8F4D", "#78C389"),
    "conversion": ("#C2416B", "#E57A9C"),
    "loyalty": ("#6A4C93", "#A98BD1"),
    NOT_DECLARED: ("#C6CDD4", "#56616C"),
}
#: A family shares a hue: digital blues and teals, CRM purples and pinks, offline oranges and
#: browns, own greens. Each holds 3:1 on white; the dark theme's are made from these.
CHANNEL_COLOURS = {
    "search": "#1E5AA0",
    "seo": "#4C86C6",
    "display": "#0F7C8A",
    "video": "#2496A6",
    "social": "#3F51B5",
    "retail_media": "#17606F",
    "affiliate": "#50799C",
    "email": "#7A3E9D",
    "sms": "#B0479A",
    "push": "#C75A94",
    "mail": "#9A6BC0",
    "phone": "#96305F",
    "tv": "#C2571A",
    "radio": "#A9752B",
    "outdoor": "#8A5A2B",
    "press": "#BC7420",
    "cinema": "#6E4A2E",
    "store": "#2E7D4F",
    "organic": "#57923A",
    "direct": "#72821F",
    "event": "#3B8A70",
}
FAMILY_COLOURS = {
    "offline": "#B5651D",
    "digital": "#1E5AA0",
    "crm": "#7A3E9D",
    "own": "#2E7D4F",
    "other": "#6B7580",
}
#: Channels nobody declared: greys, the same one for the same name every time.
OTHER_COLOURS = ("#6B7580", "#56616C", "#7C8894", "#45505B")
#: Lightness of a channel's hue in the dark theme.
DARK_LIGHTNESS = 0.68

#: What is drawn and written: on white, on dark.
PAPER = {
    "paper": ("#FFFFFF", "#12181F"),
    "text": ("#1B2733", "#E8EDF2"),
    "strong": ("#000000", "#FFFFFF"),
    "muted": ("#5B6773", "#A3AFBA"),
    "line": ("#E1E6EC", "#303B47"),
    "before": ("#87929C", "#7F8C99"),
    "tick": ("#1B2733", "#E8EDF2"),
    "accent": ("#2457A6", "#7FB0F0"),
    "on_accent": ("#FFFFFF", "#12181F"),
    "accent_soft": ("#EEF3FA", "#1A2633"),
    "soft": ("#F5F7FA", "#1B232C"),
    "good": ("#0B7A4B", "#5CCB95"),
    "bad": ("#B3261E", "#FF9A90"),
    "good_soft": ("#E9F6EF", "#163629"),
    "bad_soft": ("#FCEDEC", "#3E1F1E"),
    "neutral_soft": ("#EEF1F5", "#26303A"),
}

#: Every pair that words stand on anywhere in the app: ink and ground, names of :data:`PAPER`.
WRITTEN_ON = (
    ("text", "paper"),  # sentences, cards, charts
    ("muted", "paper"),  # captions, axes, the page's name, a card that is not chosen
    ("accent", "paper"),  # links, the language in force
    ("text", "soft"),  # controls of the scope, headings of tables
    ("muted", "soft"),
    ("on_accent", "accent"),  # the one button that goes on
    ("text", "accent_soft"),  # the banner
    ("accent", "accent_soft"),  # what is chosen among a few
    ("good", "paper"),  # changes in tables
    ("bad", "paper"),
    ("good", "good_soft"),  # changes on cards
    ("bad", "bad_soft"),
    ("muted", "neutral_soft"),
)


def paper(name: str, *, dark: bool) -> str:
    """Return a colour of the page itself, a name of :data:`PAPER`."""
    return PAPER[name][dark]


def colour(dimension: str, value: str, *, dark: bool) -> str:
    """Return the one colour a value has on every page.

    Parameters
    ----------
    dimension : str
        ``stage`` (and ``state``, ``declared``, ``met``), ``role``, ``family``; anything else is
        coloured as a channel.
    value : str
        The stored value.
    dark : bool
        Whether the theme is dark.

    Returns
    -------
    str
        ``#RRGGBB``.
    """
    if dimension in {"stage", "state", "state_from", "state_to", "declared", "met"}:
        return STAGE_COLOURS.get(value, STAGE_COLOURS[UNDETERMINED])[dark]
    if dimension == "role":
        return ROLE_COLOURS.get(value, ROLE_COLOURS[NOT_DECLARED])[dark]
    if dimension == "family":
        chosen = FAMILY_COLOURS.get(value, FAMILY_COLOURS["other"])
    elif value in CHANNELS:
        chosen = CHANNEL_COLOURS[value]
    else:
        chosen = OTHER_COLOURS[crc32(value.encode()) % len(OTHER_COLOURS)]
    return lighter(chosen) if dark else chosen


def lighter(chosen: str) -> str:
    """Return the same hue, light enough for a dark background."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(chosen))
    spread = (lightness - 0.4) * 0.35  # keeps neighbours of one family apart
    light = colorsys.hls_to_rgb(hue, min(0.82, DARK_LIGHTNESS + spread), saturation * 0.85)
    return "#" + "".join(f"{round(part * 255):02X}" for part in light)


def mixed(ground: str, chosen: str, part: float) -> str:
    """Return so much of a colour on a ground, from 0 (the ground) to 1: pale, yet hiding what is behind."""
    pairs = zip(channels(ground), channels(chosen), strict=True)
    return "#" + "".join(f"{round((one + (other - one) * part) * 255):02X}" for one, other in pairs)


def channels(chosen: str) -> tuple[float, float, float]:
    """Return red, green and blue of ``#RRGGBB``, each from 0 to 1."""
    red, green, blue = (int(chosen[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21.

    Notes
    -----
    WCAG 2.2, relative luminance and contrast ratio.
    """

    def luminance(chosen: str) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's constants
            for part in channels(chosen)
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
