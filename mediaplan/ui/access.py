"""Who may change the data: everyone on this machine alone, the holder of the editor link when shared."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os

import streamlit as st

from mediaplan.model import MediaplanError, text

#: Set by ``mediaplan serve --share``: the editor's token, and the address others reach us at.
TOKEN, REACHED_AT = "MEDIAPLAN_SHARE", "MEDIAPLAN_SHARE_URL"
KEY = "key"
EDITOR = "mediaplan_editor"
COOKIE = '<script>document.cookie = "{name}={value}; path=/; SameSite=Strict"</script>'


def enter() -> None:
    """Take the editor's key out of the address at once, and remember whether it was the right one.

    A page that is loaded again is a new session: a cookie, which other sites do not get to see,
    says that this browser was given the key, and does not hold it. It ends with the browser, and
    with the token.
    """
    given, token = st.query_params.get_all(KEY), os.environ.get(TOKEN, "").encode()
    if given:
        del st.query_params[KEY]
    if not token:
        return
    proof = hmac.new(token, EDITOR.encode(), hashlib.sha256).hexdigest()
    if given and hmac.compare_digest(given[-1].encode(), token):
        st.session_state[EDITOR] = True
        st.html(COOKIE.format(name=EDITOR, value=proof), unsafe_allow_javascript=True)
    elif hmac.compare_digest(str(st.context.cookies.get(EDITOR, "")).encode(), proof.encode()):
        st.session_state[EDITOR] = True


def can_edit() -> bool:
    """Tell whether this reader may import, undo and change settings."""
    if not os.environ.get(TOKEN) and on_this_machine_only():
        return True
    return bool(st.session_state.get(EDITOR))


def require_edit() -> None:
    """Refuse who may only look; every function that changes something calls it first.

    Raises
    ------
    MediaplanError
        For a reader without the editor link.
    """
    if not can_edit():
        raise MediaplanError(
            text("This link is for looking. Ask whoever shared it for the editing link to change data.")
        )


def on_this_machine_only() -> bool:
    """Tell whether the app can be reached from this machine alone."""
    address = st.get_option("server.address")
    if address == "localhost":
        return True
    try:
        return ipaddress.ip_address(str(address)).is_loopback
    except ValueError:
        return False
