"""What the reader decided of each uploaded file, kept apart from the controls that asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import streamlit as st

from mediaplan.imports import Options
from mediaplan.model import MediaplanError, text

KEY, TAKEN = "data_decided", "data_taken"


@dataclass(frozen=True)
class Decided:
    """Decisions about one file; :attr:`options` is what the import takes.

    Parameters
    ----------
    table, source : str
        What the file is taken as.
    mapping, constants : dict
        As in :class:`~mediaplan.imports.Options`.
    skip : str
        Rows left out, one ``HEADER=PATTERN`` a line.
    """

    table: str = ""
    source: str = ""
    mapping: dict[str, str] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    skip: str = ""

    @property
    def options(self) -> Options:
        """The decisions as the import takes them.

        Raises
        ------
        MediaplanError
            For a line of ``skip`` without an equals sign.
        """
        return Options(
            table=self.table or None,
            source=self.source or None,
            mapping=self.mapping,
            constants=self.constants,
            skip=tuple(_pair(line) for line in self.skip.splitlines() if line.strip()),
        )

    @property
    def key(self) -> str:
        """The same for the same decisions."""
        return json.dumps(asdict(self), sort_keys=True)

    @property
    def any(self) -> bool:
        """Whether something was decided."""
        return self != Decided()


def decided(sha256: str) -> Decided:
    """Return what was decided of a file."""
    known: dict[str, Decided] = st.session_state.setdefault(KEY, {})
    return known.get(sha256, Decided())


def decide(sha256: str, **changes: Any) -> None:
    """Decide something of a file; mappings and constants add to those before."""
    before = decided(sha256)
    added: dict[str, Any] = {
        name: {**getattr(before, name), **value} if isinstance(value, dict) else value
        for name, value in changes.items()
    }
    st.session_state[KEY][sha256] = replace(before, **added)


def adopt(sha256: str, options: Options) -> None:
    """Take earlier decisions over as those about this file, so that each can be changed."""
    rules = "\n".join(f"{column}={pattern}" for column, pattern in options.skip)
    decide(
        sha256,
        table=options.table or "",
        source=options.source or "",
        mapping=dict(options.mapping),
        constants={**options.constants, "saved": "no"},
        skip=rules,
    )


def reconsider(sha256: str) -> None:
    """Forget what was decided of a file."""
    st.session_state.setdefault(KEY, {}).pop(sha256, None)


def taken(sha256: str) -> set[str]:
    """Return the sheets or tables of a file that were taken in already."""
    known: dict[str, set[str]] = st.session_state.setdefault(TAKEN, {})
    return known.setdefault(sha256, set())


def goes_on(sha256: str, parts: Sequence[str]) -> bool:
    """Say whether a file has other sheets or tables, once one was taken in; they are asked for next.

    Parameters
    ----------
    sha256 : str
        The file.
    parts : sequence of str
        All it has, as they are asked for; empty where it is one table.
    """
    done = taken(sha256)
    answers = decided(sha256).constants
    done.update({answers.get("sheet", ""), answers.get("part", "")} & set(parts))
    reconsider(sha256)
    return not done.issuperset(parts)


def _pair(line: str) -> tuple[str, str]:
    header, equals, pattern = line.partition("=")
    if not equals or not header.strip():
        raise MediaplanError(
            text("“{line}” says no column and what is left out. Write it COLUMN=PATTERN.", line=line.strip())
        )
    return header.strip(), pattern.strip()
