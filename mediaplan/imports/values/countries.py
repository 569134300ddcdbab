"""Countries as files name them, and the code that telephone numbers of each begin with abroad."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from babel import Locale

from mediaplan.imports.headers import normalise
from mediaplan.locale import LANGUAGES

#: ISO 3166 code -> calling code (ITU-T E.164), for the countries whose national numbers begin with a 0.
#: In the others a number is written without one, and nothing tells it from one of another country.
CALLING = {
    "AL": "355", "AR": "54", "AT": "43", "AU": "61", "BA": "387", "BD": "880", "BE": "32", "BG": "359",
    "BJ": "229", "BR": "55", "CD": "243", "CG": "242", "CH": "41", "CI": "225", "CN": "86", "DE": "49",
    "DZ": "213", "EG": "20", "ET": "251", "FI": "358", "FR": "33", "GB": "44", "GF": "594", "GH": "233",
    "GP": "590", "HR": "385", "ID": "62", "IE": "353", "IL": "972", "IN": "91", "IR": "98", "IT": "39",
    "JP": "81", "KE": "254", "KR": "82", "LB": "961", "LK": "94", "MA": "212", "MD": "373", "ME": "382",
    "MG": "261", "MK": "389", "MQ": "596", "MY": "60", "NG": "234", "NL": "31", "NZ": "64", "PE": "51",
    "PH": "63", "PK": "92", "RE": "262", "RO": "40", "RS": "381", "SE": "46", "SI": "386", "SK": "421",
    "SM": "378", "TH": "66", "TR": "90", "TW": "886", "TZ": "255", "UA": "380", "UG": "256", "VN": "84",
    "YT": "262", "ZA": "27",
}  # fmt: skip
#: Where the 0 is part of the number, and stays behind the code.
KEEPING_ZERO = frozenset({"39", "225", "229", "242", "378"})
#: What files call countries beside their names and two letters.
ALSO = {"UK": "GB", "Great Britain": "GB", "England": "GB", "Grande-Bretagne": "GB", "Angleterre": "GB",
        "Holland": "NL", "Hollande": "NL", "FRA": "FR", "BEL": "BE", "CHE": "CH", "DEU": "DE", "GBR": "GB",
        "NLD": "NL", "ITA": "IT", "France métropolitaine": "FR"}  # fmt: skip


def begins(code: str) -> str:
    """Return what the leading 0 of a national number is replaced by, of a country's calling code."""
    return f"+{code}{'0' if code in KEEPING_ZERO else ''}"


def codes(written: Iterable[str]) -> dict[str, str]:
    """Return the calling codes of the countries that cells name.

    Parameters
    ----------
    written : iterable of str
        Cells, each a country by its name or letters, or something else.

    Returns
    -------
    dict of str to str
        Only for those that are a country of :data:`CALLING`.
    """
    known = _named()
    return {cell: known[name] for cell in written if (name := normalise(cell)) in known}


def countries(language: str) -> dict[str, str]:
    """Return the countries by their calling code, as people read them ("France (+33)"), in their order."""
    territories = Locale(language).territories
    called = {code: f"{territories[iso]} (+{code})" for iso, code in CALLING.items()}
    return dict(sorted(called.items(), key=lambda each: normalise(each[1])))


@cache
def _named() -> dict[str, str]:
    """Return the calling code by what a country is called, normalised."""
    found = {normalise(iso): code for iso, code in CALLING.items()}
    for language in (*LANGUAGES, "de", "es", "it", "nl", "pt"):
        territories = Locale(language).territories
        found |= {normalise(territories[iso]): code for iso, code in CALLING.items() if iso in territories}
    return found | {normalise(name): CALLING[iso] for name, iso in ALSO.items() if iso in CALLING}
