"""Starts the app: for this machine alone, or for the network with a link for looking and one for editing."""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from mediaplan.cli.output import Output
from mediaplan.locale import render
from mediaplan.model import MediaplanError, Text, text

ROOT = Path(__file__).resolve().parent.parent.parent
HERE, EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104 - asked for by --share, and said
#: An address set aside for documentation: naming it finds our own way out, and sends nothing.
SOMEWHERE = ("192.0.2.1", 9)
#: How a program ends that was told to: by Ctrl-C, or by whoever stops services.
INTERRUPTED = (-2, 130, -15, 143)


def serve(options: argparse.Namespace) -> Output:
    """Start the app, and stay until it is stopped.

    Raises
    ------
    MediaplanError
        If the port is taken, or the app stopped by itself.
    """
    address = EVERYWHERE if options.share else HERE
    _free(address, options.port)
    environment = {**os.environ, "MEDIAPLAN_DB": str(options.db.absolute())}
    environment.pop("MEDIAPLAN_SHARE", None)
    settings = {"server.address": address, "server.port": options.port, "browser.gatherUsageStats": "false"}
    if options.share:
        token, host = secrets.token_urlsafe(24), own_address()
        base = f"http://{host}:{options.port}/"
        environment |= {"MEDIAPLAN_SHARE": token, "MEDIAPLAN_SHARE_URL": base}
        settings |= {"server.headless": "true", "browser.serverAddress": host}
        for line in links(base, token):
            sys.stdout.write(render(line, options.lang) + "\n")
        sys.stdout.flush()
    order = [sys.executable, "-m", "streamlit", "run", "app.py"]
    order += [f"--{name}={value}" for name, value in settings.items()]
    code = stay(order, environment)
    if code and code not in INTERRUPTED:
        raise MediaplanError(text("The app stopped by itself. What it said is above."))
    return Output(lines=())


def stay(order: list[str], environment: Mapping[str, str]) -> int:
    """Run a program, and end it when we are told to end: alone, it would keep port and database.

    Parameters
    ----------
    order : list of str
        The program and its arguments.
    environment : mapping
        Its environment.

    Returns
    -------
    int
        Its exit code.
    """
    with subprocess.Popen(order, cwd=ROOT, env=dict(environment)) as app:  # noqa: S603 - our own
        before = signal.signal(signal.SIGTERM, lambda *_: app.terminate())
        try:
            return app.wait()
        finally:
            signal.signal(signal.SIGTERM, before)


def links(base: str, token: str) -> list[Text]:
    """Return what is said of the two links."""
    return [
        text("For looking (filters, downloads): {link}", link=base),
        text("For editing (imports, undo, settings): {link}", link=f"{base}?key={token}"),
        text("Both hold until the app is stopped. Anyone on this network who has a link can open it."),
    ]


def own_address() -> str:
    """Return the address other machines of the network reach this one at."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(SOMEWHERE)
        except OSError:
            return socket.gethostname()
        return str(probe.getsockname()[0])


def _free(address: str, port: int) -> None:
    """Refuse a port that another program has."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as error:
            raise MediaplanError(
                text("Port {port} is taken by another program. Choose one with --port.", port=str(port))
            ) from error
