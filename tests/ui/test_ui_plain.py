"""User text is text: what Markdown and Streamlit would read in it is kept from them."""

from __future__ import annotations

import re
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.ui.plain import JOINER, plain


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("SEA Marque", "SEA Marque"),
        ("été & hiver", r"été \& hiver"),
        ("[x](http)", r"\[x\]\(http\)"),
        ("$a$", r"\$a\$"),
        ("<b>", r"\<b\>"),
        ("a_b*c`d", r"a\_b\*c\`d"),
        ("two\nlines", "two lines"),
        ("10:30", r"10\:30"),
        (12, "12"),
    ],
)
def test_escaped(text: object, escaped: str) -> None:
    assert plain(text) == escaped


@pytest.mark.parametrize(
    "text", [":material/home:", ":smile:", "http://a.b", "www.a.b", "me@a.b", "a -> b", "a -- b", "a >= b"]
)
def test_what_is_replaced_after_markdown_is_kept_apart(text: str) -> None:
    escaped = plain(text)
    assert JOINER in escaped
    assert escaped.replace(JOINER, "").replace("\\", "") == text


@given(st.text(st.sampled_from(ascii_letters + "éà[](){}<>$:*_`~#!|\\@/.- 0123456789")))
def test_nothing_is_lost_and_every_mark_is_escaped(text: str) -> None:
    escaped = plain(text)
    unescaped = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped).replace(JOINER, "")
    assert unescaped == " ".join(text.split())
    assert not re.search(r"(?<!\\)[\[\]$<`*_]", re.sub(r"\\\\", "", escaped))
