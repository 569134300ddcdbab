"""Which addresses lead to a page."""

from __future__ import annotations

import pytest

from mediaplan.ui import pages


@pytest.mark.parametrize(
    ("address", "base", "lost"),
    [
        ("http://127.0.0.1:8501/", "", False),
        ("http://127.0.0.1:8501/data?section=import", "", False),
        ("http://127.0.0.1:8501/nowhere", "", True),
        ("https://shop.example/media", "media", False),
        ("https://shop.example/media/roi", "/media/", False),
        ("https://shop.example/media/nowhere", "media", True),
        ("", "", False),
    ],
)
def test_an_address_that_leads_to_no_page_is_known(address: str, base: str, *, lost: bool) -> None:
    assert pages.lost(address, base) is lost
