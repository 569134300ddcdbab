"""While the app runs it holds the database: whoever else has files for it hands them to the app.

The app writes where it listens, and a secret, into a file beside the database that only its own
user can read. That file, not the visitor's address, is the proof that who asks is at home here.
"""

from __future__ import annotations

import json
import os
import secrets
import uuid
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from mediaplan import __version__
from mediaplan.imports.as_json import dumps, loads
from mediaplan.imports.options import Options
from mediaplan.imports.results import Result
from mediaplan.model import MediaplanError, Text, text
from mediaplan.warehouse import DatabaseHeldError

PATH, HEADER = "/mediaplan/import", "X-Mediaplan-Token"
#: What the app answers when it was asked rightly, and could not do it: a sentence says why.
REFUSED = HTTPStatus.UNPROCESSABLE_ENTITY
SECONDS_TO_CONNECT = 5


@dataclass(frozen=True)
class Address:
    """Where an app that runs takes files, and the secret it asks for.

    Parameters
    ----------
    address, port
        Where it listens, for a program on the same machine.
    token : str
        The secret, new at every start.
    pid : int
        The process, for people who look into the file.
    version : str
        Of Mediaplan: another one may mean something else by the same words.
    """

    address: str
    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    pid: int = field(default_factory=os.getpid)
    version: str = __version__

    @property
    def host(self) -> str:
        """Address and port as a request names them."""
        return f"[{self.address}]:{self.port}" if ":" in self.address else f"{self.address}:{self.port}"

    def write(self, database: Path) -> None:
        """Write it beside a database, readable for this user alone, in one step."""
        place = file_of(database)
        aside = place.with_name(f"{place.name}-{uuid.uuid4().hex}")
        try:
            aside.touch(mode=0o600, exist_ok=False)
            aside.write_text(json.dumps(asdict(self)), encoding="utf-8")
            aside.replace(place)
        finally:
            aside.unlink(missing_ok=True)

    @staticmethod
    def read(database: Path) -> Address | None:
        """Return what is written beside a database; None where there is nothing that can be used."""
        try:
            found = Address(**json.loads(file_of(database).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        return found if isinstance(found.port, int) and all((found.address, found.token)) else None


@dataclass(frozen=True)
class Handed:
    """What an app made of the files that were handed to it."""

    results: list[Result]
    as_of: date | None


def file_of(database: Path) -> Path:
    """Return the file beside a database that says where the app listens that holds it."""
    found = database.resolve()  # whatever link leads to it
    return found.with_name(found.name + ".app")


def hand_over(
    database: Path,
    files: Sequence[Path],
    options: Options,
    held: DatabaseHeldError,
    *,
    dry_run: bool = False,
) -> Handed:
    """Have the app that holds a database import files, and wait for what becomes of them.

    Parameters
    ----------
    database : Path
        The database.
    files : sequence of Path
        The files: the app is on the same machine, and reads them itself.
    options : Options
        Decisions that hold for all of them.
    held : DatabaseHeldError
        What opening the database came to.
    dry_run : bool
        Say what would happen, change nothing.

    Returns
    -------
    Handed
        The same as :func:`~mediaplan.imports.import_files` gives.

    Raises
    ------
    DatabaseHeldError
        If no app takes files for that database: the same as was given.
    MediaplanError
        If the app is of another version, could not do it, or ended meanwhile.
    """
    app = Address.read(database)
    if app is None:
        raise held
    if app.version != __version__:
        raise MediaplanError(
            text(
                "{file} is open in the app of another version of Mediaplan ({theirs}; this one is {ours}). "
                "Import the files there, or stop the app and try again.",
                file=str(database),
                theirs=app.version,
                ours=__version__,
            )
        )
    whole = [str(each.absolute()) for each in files]
    asked = {"files": whole, "options": options, "dry_run": dry_run}
    status, said = _post(app, dumps(asked), held)
    if status == HTTPStatus.FORBIDDEN:  # left behind by an app that is gone; another has its port
        raise held
    failed = text("The app that has {file} open failed on the files. Its log says why.", file=str(database))
    if status not in {HTTPStatus.OK, REFUSED}:
        raise MediaplanError(failed)
    try:
        answer = loads(said)
    except ValueError as error:
        raise MediaplanError(failed) from error
    if status == REFUSED:
        raise MediaplanError(answer["error"])
    given = dict(zip(whole, map(str, files), strict=True))
    for result in answer["results"]:
        result.sentences = tuple(_named(each, given) for each in result.sentences)
    return Handed(answer["results"], answer["as_of"])


def _named(sentence: Text, given: Mapping[str, str]) -> Text:
    """Return a sentence with files named as the person named them."""
    values = tuple((name, given.get(str(value), value)) for name, value in sentence.values)
    return replace(sentence, values=values)


def _post(app: Address, asked: str, held: DatabaseHeldError) -> tuple[int, bytes]:
    """Ask the app, and return status and body of its answer, which may take as long as an import."""
    connection = HTTPConnection(app.address, app.port, timeout=SECONDS_TO_CONNECT)
    with closing(connection):
        try:
            connection.connect()
        except OSError:
            raise held from None
        connection.sock.settimeout(None)
        try:
            headers = {"Host": app.host, HEADER: app.token, "Content-Type": "application/json"}
            connection.request("POST", PATH, asked.encode(), headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        except (OSError, HTTPException) as error:
            raise MediaplanError(
                text(
                    "The app ended before it said what became of the files. Import them again: what is there "
                    "already is not loaded twice."
                )
            ) from error
