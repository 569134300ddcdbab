"""Lets any number of readers in, and keeps them out while the file under them is replaced."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Many may be inside at once, or one alone.

    Notes
    -----
    Who waits to be alone lets nobody else in, so that it is not kept waiting by readers that come
    one after another.
    """

    def __init__(self) -> None:
        self._moved = threading.Condition()
        self._inside = 0
        self._shut = False

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Be inside with others."""
        with self._moved:
            self._moved.wait_for(lambda: not self._shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._moved:
                self._inside -= 1
                self._moved.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until all others are out, and be inside alone."""
        with self._moved:
            self._moved.wait_for(lambda: not self._shut)
            self._shut = True
            self._moved.wait_for(lambda: not self._inside)
        try:
            yield
        finally:
            with self._moved:
                self._shut = False
                self._moved.notify_all()
