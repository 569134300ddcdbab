"""The Data page's sections: import, history, campaign matching, settings."""

from __future__ import annotations
