"""A question asked once for as long as the data and the settings stay as they are."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from typing import Any, TypeVar

from mediaplan.ui.context import Context
from mediaplan.ui.kept import kept

T = TypeVar("T")


def ask(ctx: Context, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """Return ``function(ctx.engine, ctx.scope, *args, **kwargs)``, kept for every reader.

    Parameters
    ----------
    ctx : Context
        Of this run.
    function : callable
        A question of :mod:`mediaplan.metrics` or :mod:`mediaplan.analysis`.
    *args, **kwargs
        What else it is asked with; ``scope=`` puts another scope in the place of the page's.

    Returns
    -------
    Answer
        Whatever the function returns. Treat it as fixed: it is a copy of what is kept.

    Raises
    ------
    MediaplanError
        As the function does; the router shows its sentence in the page's place.
    """
    scope = kwargs.pop("scope", ctx.scope)
    asked = hashlib.sha256(pickle.dumps((scope, args, sorted(kwargs.items())))).hexdigest()
    name = f"{function.__module__}.{function.__qualname__} {asked}"
    return kept(ctx.engine, name, lambda: function(ctx.engine, scope, *args, **kwargs))
