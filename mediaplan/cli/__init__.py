"""The same core without a browser: commands in, one object or plain tables out."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from mediaplan.cli.output import Output, as_json, as_text, complain, failure
from mediaplan.cli.parser import build
from mediaplan.cli.words import language_of, speaking
from mediaplan.model import MediaplanError

__all__ = ["Output", "main"]

FAILED = 1
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Those of the process by default.

    Returns
    -------
    int
        0 done (finding nothing is done), 1 could not do what was asked, 2 wrong usage.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = sys.argv[1:] if arguments is None else arguments
    language = language_of(given)
    with speaking(language):
        options = build(language).parse_args(given)
    try:
        return _run(options.run(options), as_object=options.json, language=options.lang)
    except MediaplanError as error:
        if options.json:
            sys.stdout.write(failure(error, options.lang))
        complain([error.message], options.lang)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # whoever reads has had enough; give Python a place to flush to at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(output: Output, *, as_object: bool, language: str) -> int:
    """Write what a command found."""
    if output.lines is not None:
        for line in output.lines:
            sys.stdout.write(line)
    else:
        sys.stdout.write(as_json(output, language) if as_object else as_text(output, language))
    sys.stdout.flush()
    for sentences in output.problems:
        complain(sentences, language)
    return FAILED if output.problems else 0
