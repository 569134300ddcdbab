"""What a metric is: a figure declared once, from which cards, tables and glossary follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import ibis


class Unit(StrEnum):
    """What a figure is counted in, which decides how it is written."""

    MONEY = "money"
    COUNT = "count"
    #: From 0 to 1, shown as a percentage.
    RATIO = "ratio"
    NUMBER = "number"
    DAYS = "days"


class Kind(StrEnum):
    """Who says so. Figures of different kinds are never added together."""

    REPORTED = "reported"
    OWN = "own"
    ATTRIBUTED = "attributed"
    INCREMENTAL = "incremental"
    #: Made of figures of two kinds, such as own revenue over reported spend.
    MIXED = "mixed"


@dataclass(frozen=True)
class Metric:
    """One figure.

    Parameters
    ----------
    name : str
        Its name in answers, on the command line and in links.
    label, meaning, formula : str
        English source of what people read (marked with ``N_`` where declared).
    unit : Unit
        What it is counted in.
    kind : Kind
        Who says so.
    table : str
        The facts it is computed from; ``""`` for one made of other metrics.
    expression : callable, optional
        The figure as an aggregate over the cells of its facts. A ratio is written as a ratio of
        sums.
    inputs : tuple of str
        Metrics it is made of, when it needs those of several tables.
    derive : callable, optional
        The figure from its inputs, each a column, after all tables were united.
    higher_is_better : bool or None
        Decides colours and order; None where neither is (spend).
    personal : bool
        About known people, so withheld in small groups.
    per_platform : bool
        Claimed by a platform: nothing where several platforms claim.
    amounts : bool
        Made of amounts, so it has a meaning in one currency only.
    dimensions : frozenset of str
        What it can be split by.
    of_all : tuple of str
        Attributes of the scope that must not filter: it is a figure of all of these, or none.
    """

    name: str
    label: str
    meaning: str
    formula: str
    unit: Unit
    kind: Kind
    table: str = ""
    expression: Callable[[ibis.Table], ibis.Value] | None = None
    inputs: tuple[str, ...] = ()
    derive: Callable[..., ibis.Value] | None = None
    higher_is_better: bool | None = None
    personal: bool = False
    per_platform: bool = False
    amounts: bool = False
    dimensions: frozenset[str] = frozenset()
    of_all: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a declaration that nothing could compute."""
        simple = bool(self.table) and self.expression is not None
        derived = bool(self.inputs) and self.derive is not None
        if simple == derived:
            raise ValueError(f"{self.name}: give a table and an expression, or inputs and derive")


def ratio(part: ibis.NumericValue, whole: ibis.NumericValue) -> ibis.FloatingValue:
    """Divide, in floating point (Spark's decimals keep ten digits), by nothing giving NULL."""
    return part.cast("float64") / whole.cast("float64").nullif(0)
