"""What a page needs of this run: the data, the scope, the reader's language and rights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import streamlit as st

from mediaplan.export import Column
from mediaplan.model import Answer, Scope, Text
from mediaplan.ui import address
from mediaplan.warehouse import Warehouse

KEY = "mediaplan_context"


@dataclass(frozen=True)
class Shown:
    """One chart or table of the page: its title, what it was made from, and the columns of its file."""

    title: str
    answer: Answer
    columns: Sequence[Column]


@dataclass(frozen=True)
class Context:
    """Everything a page is given; :func:`context` returns the one of this run.

    Parameters
    ----------
    engine : Warehouse
        Answers.
    scope : Scope
        The question's frame, its dates resolved and its unknown values gone.
    language : str
        The reader's.
    _ : callable
        gettext of that language.
    say : callable
        Renders a :class:`~mediaplan.model.Text` in that language. Not escaped: pass it through
        :func:`mediaplan.ui.plain.plain` or show it with :mod:`mediaplan.ui.heading`.
    edit : bool
        Whether this reader may import, undo and change settings.
    dark : bool
        Whether the page is shown dark.
    demo : bool
        Whether the data is not the reader's own.
    link : str
        The address of this very view, every value resolved.
    page : str
        Name of the page, as in :data:`mediaplan.ui.pages.PAGES`.
    currency : str
        The one looked at, ``""`` where amounts are in one alone.
    codes : frozenset of str
        Currencies written by their code, because the data has another with the same sign.
    tables : list of Shown
        What this page has shown so far, in order: what *Export* takes along.
    said : set of str
        Notes this page has shown so far, as read: each is said once.
    """

    engine: Warehouse
    scope: Scope
    language: str
    _: Callable[[str], str]
    say: Callable[[Text], str]
    edit: bool
    dark: bool
    demo: bool
    link: str
    page: str
    currency: str = ""
    codes: frozenset[str] = frozenset()
    tables: list[Shown] = field(default_factory=list)
    said: set[str] = field(default_factory=set)

    @property
    def as_of(self) -> date | None:
        """Last day the data speaks of."""
        return self.engine.as_of

    def params(self, **changes: Any) -> dict[str, str | list[str]]:
        """Return the parameters of a link to this view, some attributes of its scope changed."""
        return address.params(address.changed(self.scope, **changes), self.language, self.currency)


def context() -> Context:
    """Return the context of this run."""
    found: Context = st.session_state[KEY]
    return found


def keep(made: Context) -> Context:
    """Make a context the one of this run."""
    st.session_state[KEY] = made
    return made
