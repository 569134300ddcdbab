"""The demonstration: a made-up retailer, simulated from a process whose truth is written beside it."""

from __future__ import annotations

from mediaplan.demo.exports import NAME, TRUTH, exports, write

__all__ = ["NAME", "TRUTH", "exports", "write"]
