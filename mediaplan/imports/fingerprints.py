"""What a file, and all that decided how it was read, are known by: the same is not loaded twice."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.sources import Source

READ_AT_ONCE = 1 << 20
#: Moves when the same file would be read differently, so that it can be imported again.
READING = 8


def digest(file: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    found = hashlib.sha256()
    with file.open("rb") as handle:
        while block := handle.read(READ_AT_ONCE):
            found.update(block)
    return found.hexdigest()


def fingerprint(source: Source, mapping: Mapping, options: Options, time_zone: str) -> str:
    """Return the hash of all that decides how the bytes of a file become rows."""
    decided = [
        READING,
        source.name,
        sorted(source.tables),
        sorted(mapping.written.items()),
        sorted(options.decisive.items()),
        options.skip,
        time_zone,
    ]
    return hashlib.sha256(json.dumps(decided).encode()).hexdigest()
