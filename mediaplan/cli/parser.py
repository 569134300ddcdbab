"""The command line's grammar: commands, their options, and the scope they share."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from mediaplan import __version__
from mediaplan.cli import analyses, commands, serve, watch
from mediaplan.cli.words import DEFAULT
from mediaplan.imports.watching.watcher import EVERY
from mediaplan.locale import LANGUAGES, render, translator
from mediaplan.metrics import DIMENSIONS, METRICS
from mediaplan.model import TABLES, Compare, MediaplanError, Scope, text
from mediaplan.model.scope import FILTERS

DATABASE = "data/mediaplan.duckdb"
PORT = 8501
#: Seconds between two looks at a folder: a tenth is for trying, more than a day forgets.
LEAST, MOST = 0.1, 86400


def pair(written: str, language: str = DEFAULT) -> tuple[str, str]:
    """Split ``NAME=VALUE`` at its first equals sign."""
    name, equals, value = written.partition("=")
    if not equals or not name.strip():
        sentence = text("“{written}” should be written NAME=VALUE", written=written)
        raise argparse.ArgumentTypeError(render(sentence, language))
    return name.strip(), value.strip()


def day(written: str, language: str = DEFAULT) -> str:
    """Let a day through as it is written; what is none is wrong usage."""
    try:
        Scope.from_params({"from": written})
    except MediaplanError as error:
        raise argparse.ArgumentTypeError(render(error.message, language)) from error
    return written


def seconds(written: str) -> float:
    """Read a number of seconds that are some; what is none is wrong usage."""
    found = float(written)
    if not LEAST <= found <= MOST:
        raise ValueError
    return found


def scope(options: argparse.Namespace) -> Scope:
    """Build the scope from the options every answering command takes."""
    params: dict[str, str | list[str]] = {"compare": options.compare}
    params |= {name: value for name in ("from", "to") if (value := getattr(options, f"scope_{name}"))}
    params |= {name: values for name in FILTERS if (values := getattr(options, f"scope_{name}"))}
    if options.exact_dates:
        params["match"] = "exact"
    return Scope.from_params(params)


def build(language: str = DEFAULT) -> argparse.ArgumentParser:
    """Return the parser, which explains itself in a language. Each command leaves in ``run`` what does it."""
    _ = translator(language).gettext
    shared = _shared(argparse.SUPPRESS, _)
    parser = argparse.ArgumentParser(
        prog="mediaplan",
        description=_("A company's media plan and its customers in one place."),
        parents=[_shared(None, _)],
    )
    parser.add_argument(
        "--version", action="version", version=f"mediaplan {__version__}", help=_("print the version")
    )
    orders = parser.add_subparsers(metavar="COMMAND", required=True)

    order = orders.add_parser("import", parents=[shared], help=_("import files"))
    order.add_argument("files", nargs="+", type=Path, metavar="FILE")
    order.add_argument(
        "--as", dest="table", metavar="TABLE", choices=[*TABLES], help=_("the table the files are")
    )
    order.add_argument("--source", metavar="NAME", help=_("the tool the files come from"))
    for option, what in (
        ("map", "FIELD=HEADER"),
        ("set", "FIELD=VALUE"),
        ("skip", "HEADER=PATTERN"),
    ):
        order.add_argument(
            f"--{option}", action="append", type=partial(pair, language=language), default=[], metavar=what
        )
    order.add_argument("--dry-run", action="store_true", help=_("say what would happen, and load nothing"))
    order.set_defaults(run=commands.import_)

    order = orders.add_parser("demo", parents=[shared], help=_("load the exports of a made-up retailer"))
    order.set_defaults(run=commands.demo)

    order = orders.add_parser(
        "watch", parents=[shared], help=_("import what appears in a folder, until told to stop")
    )
    order.add_argument("folder", type=Path, metavar="FOLDER")
    order.add_argument("--once", action="store_true", help=_("import what is there, then end"))
    order.add_argument(
        "--every",
        type=seconds,
        default=EVERY,
        metavar="SECONDS",
        help=_("how often to look; {n} by default").format(n=f"{EVERY:g}"),
    )
    order.set_defaults(run=watch.watch)

    order = orders.add_parser("read", parents=[shared], help=_("print a file's raw table as CSV"))
    order.add_argument("file", type=Path, metavar="FILE")
    order.set_defaults(run=commands.read)

    order = orders.add_parser("batches", parents=[shared], help=_("list what was imported"))
    order.set_defaults(run=commands.batches)

    order = orders.add_parser("undo", parents=[shared], help=_("take an import back"))
    order.add_argument("batch_id", type=int, metavar="BATCH_ID")
    order.set_defaults(run=commands.undo_)

    _forgetting(orders, shared, _)
    order = orders.add_parser("quarantine", parents=[shared], help=_("list rows an import left out, and why"))
    order.add_argument("batch_id", type=int, metavar="BATCH_ID")
    order.add_argument("--csv", action="store_true", help=_("print the file that puts them right"))
    order.set_defaults(run=commands.quarantine)

    order = orders.add_parser("template", parents=[shared], help=_("print an empty CSV for a table"))
    order.add_argument("table", choices=[*TABLES], metavar="TABLE", help=", ".join(TABLES))
    order.set_defaults(run=commands.template)

    order = orders.add_parser(
        "sources", parents=[shared], help=_("list the tools whose exports are understood")
    )
    order.set_defaults(run=commands.sources)

    order = orders.add_parser(
        "mappings", parents=[shared], help=_("list what is remembered of files decided about")
    )
    order.add_argument("--save", type=Path, metavar="FOLDER", help=_("write each as a file, to be shared"))
    order.add_argument("--forget", type=int, metavar="NUMBER", help=_("forget one"))
    order.set_defaults(run=commands.mappings)

    _answering(orders, shared, _, language)
    order = orders.add_parser("serve", parents=[shared], help=_("start the app, for this machine alone"))
    order.add_argument(
        "--share", action="store_true", help=_("for the network: prints a link for looking, one for editing")
    )
    order.add_argument("--port", type=int, default=PORT, help=_("{port} by default").format(port=PORT))
    order.set_defaults(run=serve.serve)
    return parser


def _forgetting(orders: Any, shared: argparse.ArgumentParser, _: Callable[[str], str]) -> None:
    """Add the command that erases a person."""
    order = orders.add_parser(
        "forget", parents=[shared], help=_("erase one person everywhere, and say what was erased")
    )
    order.add_argument(
        "customer",
        metavar="CUSTOMER",
        help=_("a customer identifier, an e-mail address, a telephone number, or KIND:VALUE of an identity"),
    )
    order.add_argument(
        "--dry-run", action="store_true", help=_("say what would be erased, and erase nothing")
    )
    order.add_argument("--yes", action="store_true", help=_("do not ask first, on a terminal"))
    order.set_defaults(run=commands.forget_)


def _answering(orders: Any, shared: argparse.ArgumentParser, _: Callable[[str], str], language: str) -> None:
    """Add the commands that answer a question asked with a scope."""
    order = orders.add_parser(
        "metrics", parents=[shared, _scope(_, language)], help=_("figures by a dimension")
    )
    order.add_argument(
        "--by", choices=[*DIMENSIONS], default="channel", metavar="DIMENSION", help=", ".join(DIMENSIONS)
    )
    order.add_argument(
        "--metric", action="append", choices=[*METRICS], metavar="NAME", help=", ".join(METRICS)
    )
    order.set_defaults(run=lambda options: commands.metrics(options, scope(options)))

    analyses.add(orders, [shared, _scope(_, language)], _, scope)


def _shared(default: str | None, _: Callable[[str], str]) -> argparse.ArgumentParser:
    """Return the options that stand before the command or behind it."""
    behind = default is not None
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--db",
        type=Path,
        metavar="FILE",
        default=default or Path(os.environ.get("MEDIAPLAN_DB") or DATABASE),
        help=_("the database ($MEDIAPLAN_DB, else data/mediaplan.duckdb)"),
    )
    shared.add_argument(
        "--json", action="store_true", default=default if behind else False, help=_("print one JSON object")
    )
    shared.add_argument(
        "--lang", choices=[*LANGUAGES], default=default or "en", help=_("language of sentences")
    )
    return shared


def _scope(_: Callable[[str], str], language: str) -> argparse.ArgumentParser:
    """Return the options of the scope."""
    options = argparse.ArgumentParser(add_help=False)
    a_day = partial(day, language=language)
    options.add_argument(
        "--from", dest="scope_from", metavar="DAY", type=a_day, help=_("first day, as 2026-09-01")
    )
    options.add_argument(
        "--to", dest="scope_to", metavar="DAY", type=a_day, help=_("last day; also caps the as-of date")
    )
    options.add_argument("--compare", choices=[*map(str, Compare)], default=str(Compare.NONE))
    options.add_argument(
        "--exact-dates", action="store_true", help=_("compare exact dates, not the same days of the week")
    )
    for name in FILTERS:
        options.add_argument(
            f"--{name}", dest=f"scope_{name}", action="append", metavar="VALUE", help=_("repeatable")
        )
    return options
