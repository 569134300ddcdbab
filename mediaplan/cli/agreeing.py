"""What cannot be taken back is done on a terminal only after a yes."""

from __future__ import annotations

import sys

from mediaplan.imports.forget import Forgotten
from mediaplan.locale import render
from mediaplan.model import text

#: What people type for yes, in either language.
YES = {"y", "yes", "o", "oui"}


def agreed(tried: Forgotten, language: str) -> bool:
    """Say whom and what an erasure would erase, and whether the person at the terminal wants it.

    Parameters
    ----------
    tried : Forgotten
        What it would come to.
    language : str
        The reader's.

    Notes
    -----
    It is asked on standard error: standard output may go into a file.
    """
    told = [tried.whom, *tried.sentences] if tried.whom else tried.sentences
    for sentence in told:
        sys.stderr.write(f"{render(sentence, language)}\n")
    sys.stderr.write(render(text("Erase this person for good? [y/N] "), language))
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in YES
