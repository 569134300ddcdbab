"""How a file becomes rows: read, recognise, map, type, check, load."""

from __future__ import annotations

from mediaplan.imports.bundles import called, files_of
from mediaplan.imports.fingerprints import digest
from mediaplan.imports.options import Options
from mediaplan.imports.pipeline import import_files, prepare
from mediaplan.imports.questions import Question
from mediaplan.imports.reading import RawTable, SetAside, read_table
from mediaplan.imports.results import Prepared, Result
from mediaplan.imports.sources import SOURCES, Source, template

__all__ = [
    "SOURCES",
    "Options",
    "Prepared",
    "Question",
    "RawTable",
    "Result",
    "SetAside",
    "Source",
    "called",
    "digest",
    "files_of",
    "import_files",
    "prepare",
    "read_table",
    "template",
]
