"""Text of users shown as they wrote it, wherever Streamlit would read Markdown in it."""

from __future__ import annotations

import re

PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
#: Replaced by Streamlit after Markdown is read, when a backslash helps no more: emoji and icon
#: names between colons, addresses, arrows and dashes. A joiner no one sees keeps them apart.
LATE = re.compile(r"(:)(?=[\w+/-]+:)|(?<=:)(/)(?=/)|(www)(?=\.)|(@)(?=\w)|([-<~>])(?=[->=])", re.IGNORECASE)
JOINER = "\u2060"
#: Joined into one, but for the fixed spaces inside French figures and before its colons.
SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def plain(text: object) -> str:
    """Return a text so that Markdown shows it as it is.

    Parameters
    ----------
    text : object
        A campaign name, a file name, any value of the data.

    Returns
    -------
    str
        On one line, for labels, captions and sentences that are read as Markdown.
    """
    line = SPACES.sub(" ", str(text)).strip(" ")
    apart = LATE.sub(lambda found: found.group(0) + JOINER, line)
    return PUNCTUATION.sub(r"\\\1", apart)
