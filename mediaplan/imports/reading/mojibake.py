"""Mends text that a program read with the wrong encoding and saved so: "dÃ©pensÃ©" for "dépensé"."""

from __future__ import annotations

import codecs
import re

from mediaplan.model import Text, text

# UTF-8 read as cp1252 and written as UTF-8 again: "Ã" or "Â" before what a letter's second byte became,
# "â€" before the third byte of a dash, a quote, an ellipsis or the euro sign's "â‚¬".
_HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"  # what cp1252 makes of the bytes 80 to 9F
_SECOND = rf"[\u0080-\u00bf{_HIGH}]"
PAIRS = re.compile(rf"[\u00c2-\u00c5]{_SECOND}|\u00e2[€‚]{_SECOND}")
#: The commonest of them as bytes, to look for in a file that is read in blocks.
BYTES = re.compile(
    rb"\xc3[\x82\x83]\xc2[\xa0-\xbf]|\xc3\xa2\xe2\x82\xac|\xc3\x83\xe2\x82\xac|\xc3\x83\xe2\x80\xb0"
)


def mended(line: str) -> str:
    """Return a line as it was before it was damaged, and any other line as it is.

    Parameters
    ----------
    line : str
        One line of a file in which damage was seen.

    Returns
    -------
    str
        A line is mended only where all of it can be: every letter beyond ASCII was damaged.
    """
    if line.isascii() or not PAIRS.search(line):
        return line
    try:
        return line.encode("cp1252", "mediaplan.mojibake").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return line


def said() -> Text:
    """Return the note that a file's text was mended."""
    return text(
        "Accents of this file were damaged on its way here (“Ã©” for “é”): a program took it for another "
        "encoding and saved it so. They were mended."
    )


def _as_it_is(error: UnicodeError) -> tuple[bytes, int]:
    """Encode the letters that cp1252 has no byte for: those it leaves undefined stand for themselves."""
    if isinstance(error, UnicodeEncodeError):
        odd = error.object[error.start : error.end]
        if all("\u0080" <= letter <= "\u009f" for letter in odd):
            return odd.encode("latin-1"), error.end
    raise error


codecs.register_error("mediaplan.mojibake", _as_it_is)
