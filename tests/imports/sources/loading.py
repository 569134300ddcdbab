"""What the tests of the sources are handed: functions that load a text and look at tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mediaplan.imports import Result

Rows = Callable[..., list[tuple[Any, ...]]]
Load = Callable[..., Result]
