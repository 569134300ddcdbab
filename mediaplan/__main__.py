"""Mediaplan on the command line: ``python -m mediaplan``."""

from __future__ import annotations

import sys

from mediaplan.cli import main

if __name__ == "__main__":
    sys.exit(main())
