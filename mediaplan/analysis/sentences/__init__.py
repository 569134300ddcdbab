"""The one sentence each page opens with, made from its figures, honest where one is missing."""

from __future__ import annotations

from mediaplan.analysis.attribution.lacking import counted
from mediaplan.analysis.sentences.attribution import attribution
from mediaplan.analysis.sentences.channels import channels
from mediaplan.analysis.sentences.journey import MANY, journey, undetermined
from mediaplan.analysis.sentences.parts import called
from mediaplan.analysis.sentences.paths import paths
from mediaplan.analysis.sentences.roi import roi

__all__ = [
    "MANY", "attribution", "called", "channels", "counted", "journey", "paths", "roi", "undetermined",
]  # fmt: skip
