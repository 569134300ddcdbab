"""The words argparse says of itself, in the reader's language."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from mediaplan.locale import LANGUAGES, translator
from mediaplan.model import N_

DEFAULT = "en"
#: argparse's own sentences, as its source has them: here only so that they are translated.
SAID = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("expected one argument"),
    N_("expected at least one argument"),
    N_("ignored explicit argument %r"),
    N_("invalid %(type)s value: %(value)r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
)


def language_of(arguments: Sequence[str]) -> str:
    """Return the language a command line asks for, before it is parsed: its errors are in it too.

    Parameters
    ----------
    arguments : sequence of str
        Without the program's name.

    Returns
    -------
    str
        A language there is; English where none is asked for, or one that does not exist.
    """
    first = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    first.add_argument("--lang", nargs="?", default=DEFAULT)
    try:
        asked = first.parse_known_args(list(arguments))[0].lang
    except argparse.ArgumentError:
        return DEFAULT
    return asked if asked in LANGUAGES else DEFAULT


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have argparse speak a language: it looks its sentences up as ``_``, in gettext's global domain.

    Parameters
    ----------
    language : str
        A code of :data:`mediaplan.locale.LANGUAGES`.
    """
    module: Any = argparse
    own, module._ = module._, translator(language).gettext
    try:
        yield
    finally:
        module._ = own
