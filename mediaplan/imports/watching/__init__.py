"""A watched folder: what is put there is imported once it is whole, and moved to what became of it."""

from __future__ import annotations

from mediaplan.imports.watching.arrivals import Arrivals
from mediaplan.imports.watching.moving import DONE, REFUSED
from mediaplan.imports.watching.place import check_folder
from mediaplan.imports.watching.watcher import Arrived, Watcher, follow

__all__ = ["DONE", "REFUSED", "Arrivals", "Arrived", "Watcher", "check_folder", "follow"]
