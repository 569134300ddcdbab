"""Which contacts led to this: journeys, models of attribution, and how sure they are."""

from __future__ import annotations

from mediaplan.analysis.attribution.answers import attribution, compared
from mediaplan.analysis.attribution.models import MODELS
from mediaplan.analysis.attribution.rules import BY, OUTCOMES, Rules
from mediaplan.analysis.attribution.spent import AVERAGES, RANGES, outside

__all__ = [
    "AVERAGES", "BY", "MODELS", "OUTCOMES", "RANGES", "Rules", "attribution", "compared", "outside",
]  # fmt: skip
