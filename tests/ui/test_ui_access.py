"""Who may change data: everyone alone on the machine, the holder of the editing link when shared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import streamlit as st

from mediaplan.model import MediaplanError
from mediaplan.ui import access


@pytest.fixture(autouse=True)
def local(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Start each test on this machine only."""
    monkeypatch.delenv(access.TOKEN, raising=False)
    bound_to(monkeypatch, "127.0.0.1")
    yield
    st.session_state.clear()


def bound_to(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    monkeypatch.setattr(st, "get_option", {"server.address": address}.get)


@pytest.mark.parametrize(
    ("address", "alone"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),  # noqa: S104 - only named
        ("192.168.1.4", False),
        (None, False),
    ],
)
def test_on_this_machine_only(monkeypatch: pytest.MonkeyPatch, address: str | None, alone: bool) -> None:
    bound_to(monkeypatch, address)
    assert access.on_this_machine_only() is alone
    assert access.can_edit() is alone


def test_when_shared_nobody_edits_without_the_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(access.TOKEN, "secret")
    assert not access.can_edit()
    with pytest.raises(MediaplanError, match="for looking"):
        access.require_edit()


def test_alone_everyone_edits() -> None:
    access.require_edit()
    assert access.can_edit()
