"""How customers get there: paths, delays, and the chain of opportunities."""

from __future__ import annotations

from mediaplan.analysis.paths.answers import BY, SHOWS, explored
from mediaplan.analysis.paths.compared import before, compared
from mediaplan.analysis.paths.covered import said as contacts_known
from mediaplan.analysis.paths.delays import DELAYS_BY
from mediaplan.analysis.paths.opportunities import links, met
from mediaplan.model.vocabulary import CONVERSION, MORE, NONE, OTHERS

__all__ = [
    "BY", "CONVERSION", "DELAYS_BY", "MORE", "NONE", "OTHERS", "SHOWS", "before", "compared",
    "contacts_known", "explored", "links", "met",
]  # fmt: skip
