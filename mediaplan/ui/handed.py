"""The app takes in files that are handed to it by the command line, which cannot open the database itself."""

from __future__ import annotations

import asyncio
import hmac
import logging
from http import HTTPMethod, HTTPStatus
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mediaplan.imports import Options, import_files
from mediaplan.imports.as_json import dumps, loads
from mediaplan.imports.handover import HEADER, PATH, REFUSED, Address, file_of
from mediaplan.model import MediaplanError
from mediaplan.warehouse import Warehouse

LOG = logging.getLogger(__name__)
#: Addresses that stand for all of this machine's, where a program of its own asks at the first.
EVERYWHERE = {None, "", "0.0.0.0", "::"}  # noqa: S104 - nothing is bound here
#: What browsers say of a request, and programs do not.
OF_BROWSERS = ("origin", "referer", "sec-fetch-site", "sec-fetch-mode")


class Door:
    """Where files are handed in: open from the server's start to its stop, while a database is held."""

    def __init__(self) -> None:
        self.address: Address | None = None
        self.engine: Warehouse | None = None

    def open(self) -> None:
        """Take the address that the server listens on: only a running server has one.

        One that encrypts has a certificate for its own name, which a program of this machine does not
        call it by: there, files are dropped on the page.
        """
        if st.get_option("server.sslCertFile"):
            return
        address = st.get_option("server.address")
        self.address = Address(
            "127.0.0.1" if address in EVERYWHERE else str(address), int(st.get_option("server.port"))
        )
        self._tell()

    def close(self) -> None:
        """Take no more files."""
        self.let_go(self.engine)
        self.address = None

    def hold(self, engine: Warehouse) -> None:
        """Take files for a database from now on."""
        self.engine = engine
        self._tell()

    def let_go(self, engine: Warehouse | None) -> None:
        """Take no more files for a database."""
        if engine is not None and engine is self.engine:
            self.engine = None
            if self.address:
                file_of(engine.path).unlink(missing_ok=True)

    def _tell(self) -> None:
        """Write beside the database where files are handed in, once there is both."""
        if self.address and self.engine:
            try:
                self.address.write(self.engine.path)
            except OSError as error:
                LOG.warning("the command line cannot hand files to this app: %s", error)


DOOR = Door()


async def receive(request: Request) -> Response:
    """Import the files that a program of the same user and machine names, and say what became of each.

    Parameters
    ----------
    request : Request
        With the secret in a header of its own, which a page of another site cannot send; the body
        is JSON with ``files``, ``options`` and ``dry_run``.

    Returns
    -------
    Response
        JSON: ``results`` and ``as_of``, or with status 422 the ``error``.
    """
    if request.method != HTTPMethod.POST:
        return Response(status_code=HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": "POST"})
    if DOOR.address is None or not _from_home(request, DOOR.address):
        return Response(status_code=HTTPStatus.FORBIDDEN)
    if DOOR.engine is None:
        return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE)
    try:
        asked = loads(await request.body())
        files, options, dry_run = asked["files"], asked["options"], asked["dry_run"]
        sound = isinstance(options, Options) and all(isinstance(each, str) for each in files)
    except (ValueError, TypeError, KeyError):
        sound = False
    if not sound:
        return Response(status_code=HTTPStatus.BAD_REQUEST)
    return await asyncio.to_thread(_import, DOOR.engine, [Path(each) for each in files], options, dry_run)


def _from_home(request: Request, ours: Address) -> bool:
    """Tell whether a request has the secret, by the name we gave ourselves, and is no browser's."""
    given = request.headers.get(HEADER, "")
    return (
        hmac.compare_digest(given.encode(), ours.token.encode())
        and request.headers.get("host", "") == ours.host
        and not any(name in request.headers for name in OF_BROWSERS)
    )


def _import(engine: Warehouse, files: list[Path], options: Any, dry_run: bool) -> Response:
    """Import, in a thread: the pages stay usable, and wait for no one but another writer."""
    try:
        results = import_files(engine, files, options, dry_run=dry_run)
    except MediaplanError as error:
        return _answer({"error": error.message}, REFUSED)
    return _answer({"results": results, "as_of": engine.as_of}, HTTPStatus.OK)


def _answer(content: dict[str, Any], status: HTTPStatus) -> Response:
    return Response(dumps(content), status, media_type="application/json")


#: What the app serves besides pages. Every method comes here, so that none falls through to a page.
ROUTES = (Route(PATH, receive, methods=list(HTTPMethod)),)
