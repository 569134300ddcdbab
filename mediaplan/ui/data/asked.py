"""A question of an import on its way into a form, and what an answer to it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from mediaplan.imports import Prepared, Question
from mediaplan.model import Text
from mediaplan.ui.context import Context
from mediaplan.ui.data.spool import Spooled
from mediaplan.ui.plain import plain

#: What is decided by an answer, as :func:`~mediaplan.ui.data.decided.decide` takes it.
Given = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """A question on its way into a form.

    Parameters
    ----------
    ctx : Context
        Of this run.
    file : Spooled
        The file it is about.
    prepared : Prepared
        What is known of it.
    question : Question
        The decision left open.
    """

    ctx: Context
    file: Spooled
    prepared: Prepared
    question: Question

    @property
    def values(self) -> dict[str, Any]:
        """What the import's own sentence names."""
        return dict(self.question.sentence.values)

    def key(self, what: str = "") -> str:
        """Return a key for a control of this question."""
        return f"data_{self.file.sha256[:12]}_{self.question.name}{what}"

    def say(self, sentence: Text) -> None:
        """Show the question."""
        st.markdown(plain(self.ctx.say(sentence)))
