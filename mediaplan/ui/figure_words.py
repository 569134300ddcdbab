"""What the glossary calls units, kinds and directions of figures."""

from __future__ import annotations

from mediaplan.metrics import Kind, Unit
from mediaplan.model import N_

UNITS = {
    Unit.MONEY: N_("amount in a currency"),
    Unit.COUNT: N_("whole number"),
    Unit.RATIO: N_("share, shown as a percentage"),
    Unit.NUMBER: N_("number"),
    Unit.DAYS: N_("days"),
}
KINDS = {
    Kind.OWN: N_("the company’s own"),
    Kind.REPORTED: N_("reported by a platform or a plan"),
    Kind.ATTRIBUTED: N_("attributed by a model"),
    Kind.INCREMENTAL: N_("incremental, by a test"),
    Kind.MIXED: N_("own figures over reported or planned cost"),
}
DIRECTIONS = {
    True: N_("Higher is better."),
    False: N_("Lower is better."),
    None: N_("Neither high nor low is better."),
}
