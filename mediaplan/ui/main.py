"""The script of every visit: language, database, scope, then the page asked for."""

from __future__ import annotations

from mediaplan.ui.router import run

run()
