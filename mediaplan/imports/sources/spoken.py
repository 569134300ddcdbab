"""Words by which people speak of one thing in many ways, for the patterns of declarations: one list each."""

from __future__ import annotations

import re

_UNSUBSCRIBED = "desabonn|desinscri|unsubscri|opt ?-?out|opted ?out|optedout|blacklist|liste noire|refus"
_OPPOSED = r"oppos|\bne (pas|plus)\b|\bne souhaite\b|do not|\bstop\b"
#: What stands in a pattern -> the words, normalised.
SPOKEN = {
    "<unsubscribed>": _UNSUBSCRIBED,
    "<opposed>": _OPPOSED,
    "<refusal>": f"{_UNSUBSCRIBED}|{_OPPOSED}|bloctel",
    "<permission>": (
        r"opt ?-?in|consent|\baccept|rgpd|gdpr|permission|\babonnee?s?\b|\binscrite?s?\b|newsletter"
        r"|\bautoris|contactable|emailing|\baccord\b|communications? (marketing|commerciale)"
    ),
    "<others>": r"\bdate\b|partenaire|partner|\btiers\b|third",
    "<about it>": r"\bdate\b|raison|reason",
    "<phone>": r"telephone|phone|appel|\bcall",
    "<why>": r"pourquoi|\bwhy\b|comment|raison|reason|\bdate\b|verbatim",
    "<how likely>": (
        r"recommand|recommend|probabilit|likel|\bnps\b|\b(0|zero) ?(a|to|et|and|-|–|/) ?(10|dix|ten)\b"
    ),
}


def pattern(written: str) -> re.Pattern[str]:
    """Return a declared pattern, with the words that it names in the place of their names.

    Parameters
    ----------
    written : str
        As declared; matched against normalised headers.

    Raises
    ------
    ValueError
        It names words that are none.
    """
    for name, words in SPOKEN.items():
        written = written.replace(name, words)
    if unknown := re.search(r"(?<!\(\?)<[a-z ]+>", written):
        raise ValueError(unknown.group())
    return re.compile(written)
