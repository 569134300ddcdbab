"""Writes the demonstration's exports anew: ``python -m mediaplan.demo FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from mediaplan.demo import write

if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 - the module and the folder
        sys.exit("usage: python -m mediaplan.demo FOLDER")
    for path in write(Path(sys.argv[1])):
        sys.stdout.write(f"{path.stat().st_size:>10,}  {path.name}\n")
