"""The field's own words: channels and their families, stages, roles, and how each is called."""

from __future__ import annotations

from datetime import date

from mediaplan.model.text import N_

#: Channel -> family. An unknown channel is kept as written, family ``other``, never guessed.
CHANNELS: dict[str, str] = {
    "tv": "offline",
    "radio": "offline",
    "outdoor": "offline",
    "press": "offline",
    "cinema": "offline",
    "search": "digital",
    "seo": "digital",
    "display": "digital",
    "video": "digital",
    "social": "digital",
    "retail_media": "digital",
    "affiliate": "digital",
    "email": "crm",
    "sms": "crm",
    "push": "crm",
    "mail": "crm",
    "phone": "crm",
    "store": "own",
    "organic": "own",
    "direct": "own",
    "event": "own",
}
#: What plans call all digital channels together, in small letters.
DIGITAL_WORDS = ("digital", "online", "web", "internet", "numérique", "numerique")
#: Channels whose contacts are messages, each sent to one person.
MESSAGE_CHANNELS = ("email", "sms", "push", "mail")
#: The source of what is known of messages one by one, where no tool adds them up.
MESSAGES = "messages"
FAMILIES = ("offline", "digital", "crm", "own", "other")

STAGES = ("acquisition", "activation", "loyalty", "reactivation")
#: A customer's state is a stage, or one of these; *undetermined* where history starts too late.
STATES = ("prospect", *STAGES, "inactive")
UNDETERMINED = "undetermined"
NOT_DECLARED = "not_declared"
PERMITTED, REFUSED = "opted_in", "opted_out"
#: Day that a permission or refusal is kept under of which no date is known.
UNDATED = date(1970, 1, 1)
ROLES = ("awareness", "consideration", "conversion", "loyalty")
#: What stands where the next step of a journey would be: how it ends, further steps, small ones together.
#: No channel and no campaign is called so.
CONVERSION, NONE, MORE, OTHERS = ":conversion", ":none", ":more", ":others"

#: What a value of a dimension is called. Key: the stored value.
CHANNEL_LABELS = {
    "tv": N_("TV"),
    "radio": N_("Radio"),
    "outdoor": N_("Outdoor"),
    "press": N_("Press"),
    "cinema": N_("Cinema"),
    "search": N_("Paid search"),
    "seo": N_("Organic search"),
    "display": N_("Display"),
    "video": N_("Online video"),
    "social": N_("Paid social"),
    "retail_media": N_("Retail media"),
    "affiliate": N_("Affiliation"),
    "email": N_("E-mail"),
    "sms": N_("SMS"),
    "push": N_("Push"),
    "mail": N_("Direct mail"),
    "phone": N_("Telephone"),
    "store": N_("Store"),
    "organic": N_("Organic"),
    "direct": N_("Direct"),
    "event": N_("Event"),
}
FAMILY_LABELS = {
    "offline": N_("Offline"),
    "digital": N_("Digital"),
    "crm": N_("CRM"),
    "own": N_("Own"),
    "other": N_("Other"),
}
STAGE_LABELS = {
    "acquisition": N_("Acquisition"),
    "activation": N_("Activation"),
    "loyalty": N_("Loyalty"),
    "reactivation": N_("Reactivation"),
    "inactive": N_("Inactive"),
    "prospect": N_("Prospect"),
    UNDETERMINED: N_("Undetermined"),
    NOT_DECLARED: N_("Not declared"),
}
ROLE_LABELS = {
    "awareness": N_("Awareness"),
    "consideration": N_("Consideration"),
    "conversion": N_("Conversion"),
    "loyalty": N_("Loyalty role"),
    NOT_DECLARED: N_("Not declared"),
}
#: What stands where a step would be.
STEP_LABELS = {
    CONVERSION: N_("Conversion"),
    NONE: N_("No conversion"),
    MORE: N_("Further steps"),
    OTHERS: N_("Others"),
}
LINK_LABELS = {"lead": N_("Lead"), "quote": N_("Quote"), "signature": N_("Signature")}


def family(channel: str) -> str:
    """Return the family of a channel, ``other`` for one we do not know."""
    return CHANNELS.get(channel, "other")
