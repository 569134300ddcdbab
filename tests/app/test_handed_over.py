"""While the app runs, the command line hands its files to it, and says what it always says."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from mediaplan.cli import main
from mediaplan.imports.as_json import dumps
from mediaplan.imports.handover import HEADER, PATH, file_of
from mediaplan.imports.options import Options
from mediaplan.warehouse import Warehouse
from tests.app.running import running

Run = Callable[..., tuple[int, str, str]]
GOOGLE = (
    "Day,Campaign,Campaign ID,Currency code,Cost,Impr.\n"
    "2026-06-01,Soldes été - FR,901,EUR,100.00,10\n"
    "2026-06-02,Marques,903,EUR,5.00,10\n"
)
ORDERS = "order,when,who,amount\n1,2026-06-01,A,10.00\n2,2026-06-02,B,20.00\nX3,2026-06-02,B,9.00\n"
UNKNOWN = "segment,colour,customer_id\nx,red,7\ny,blue,8\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with files to import."""
    folder = tmp_path_factory.mktemp("files")
    for name, content in {
        "google.csv": GOOGLE,
        "orders.csv": ORDERS,
        "other.csv": UNKNOWN,
        "nothing.csv": "",
    }.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database that is there, and empty."""
    path = tmp_path_factory.mktemp("empty") / "shop.duckdb"
    Warehouse.open(path).close()
    return path


@pytest.fixture(scope="module")
def app(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Run the app over a copy of it; give its URL and the database."""
    place = tmp_path_factory.mktemp("app")
    db = Path(shutil.copy(empty, place))
    with running(db, place / "app.log") as (url, _process):
        yield url, db


@pytest.fixture
def mediaplan(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command in the folder of the files, so that they are named as people name them."""
    monkeypatch.chdir(folder)

    def run(db: Path, *arguments: str) -> tuple[int, str, str]:
        code = main(["--db", str(db), *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


HANDED: dict[str, tuple[str, ...]] = {
    "a dry run": ("import", "google.csv", "--dry-run"),
    "a dry run, as JSON": ("import", "google.csv", "--dry-run", "--json"),
    "needing decisions, in French": ("--lang", "fr", "import", "other.csv"),
    "an empty file and one that is not there": ("import", "nothing.csv", "gone.csv", "--json"),
    "a bundle with decisions": (
        "import", "orders.csv", "google.csv", "--as", "conversion", "--dry-run", "--json",
        "--map", "conversion_id=order", "--map", "occurred_at=when", "--map", "customer_id=who",
        "--map", "revenue=amount", "--set", "currency=EUR", "--set", "kind=order", "--skip", "order=X*",
    ),
    "an import": ("import", "google.csv"),
    "the same again": ("import", "google.csv"),
    "the same again, as JSON, in French": ("--lang", "fr", "import", "google.csv", "--json"),
}  # fmt: skip


def test_what_is_said_is_what_it_would_have_said_itself(
    app: tuple[str, Path], empty: Path, mediaplan: Run, tmp_path: Path
) -> None:
    _url, db = app
    own = Path(shutil.copy(empty, tmp_path))
    for name, arguments in HANDED.items():
        handed, itself = mediaplan(db, *arguments), mediaplan(own, *arguments)
        assert handed == itself, name
    code, out, _said = mediaplan(db, "import", "google.csv", "--json")
    assert (code, json.loads(out)["rows"][0]["status"]) == (0, "unchanged")


def ask(
    url: str, db: Path, *, method: str = "POST", path: str = PATH, **headers: str | None
) -> tuple[int, bytes]:
    """Ask the app as the command line does, but for some headers; give status and body."""
    told = json.loads(file_of(db).read_text("utf-8"))
    sent = {"Host": urlsplit(url).netloc, HEADER: told["token"]}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    connection = HTTPConnection(urlsplit(url).netloc, timeout=60)
    try:
        body = dumps({"files": [], "options": Options(), "dry_run": True})
        connection.request(
            method, path, body, {name: value for name, value in sent.items() if value is not None}
        )
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({}, 200, id="as the command line asks"),
        pytest.param({HEADER.replace("-", "_"): "wrong"}, 403, id="a wrong token"),
        pytest.param({HEADER.replace("-", "_"): "é"}, 403, id="a token that is no ASCII"),
        pytest.param({HEADER.replace("-", "_"): None}, 403, id="no token"),
        pytest.param({"Host": "evil.example"}, 403, id="by another name"),
        pytest.param({"Origin": "http://evil.example"}, 403, id="a page of another site"),
        pytest.param({"Sec_Fetch_Site": "same-origin"}, 403, id="a page of ours"),
        pytest.param({"method": "GET"}, 405, id="GET"),
        pytest.param({"method": "OPTIONS"}, 405, id="what a browser asks first"),
        pytest.param({"method": "PUT"}, 405, id="PUT"),
    ],
)
def test_who_is_let_in(app: tuple[str, Path], headers: dict[str, str], status: int) -> None:
    url, db = app
    found, body = ask(url, db, **headers)
    assert found == status
    assert (body == b"") is (status != 200)


def test_what_is_written_beside_the_database_is_for_its_user_alone(app: tuple[str, Path]) -> None:
    url, db = app
    written = file_of(db)
    told = json.loads(written.read_text("utf-8"))
    assert (told["address"], told["port"]) == ("127.0.0.1", urlsplit(url).port)
    assert len(told["token"]) >= 32
    if os.name == "posix":
        assert written.stat().st_mode & 0o777 == 0o600


def test_what_was_asked_must_make_sense(app: tuple[str, Path]) -> None:
    url, db = app
    told = json.loads(file_of(db).read_text("utf-8"))
    odd = dumps({"files": [1], "options": Options(), "dry_run": True}).encode()
    none = dumps({"files": [], "options": None, "dry_run": True}).encode()
    for body in (b"", b"{", b"[]", b'{"dict": {}}', b'{"Path": {}}', b"\xff", odd, none):
        connection = HTTPConnection(urlsplit(url).netloc, timeout=60)
        connection.request("POST", PATH, body, {HEADER: told["token"]})
        assert connection.getresponse().status == 400
        connection.close()


def test_shared_with_the_network_it_asks_for_the_token_all_the_same(
    empty: Path, mediaplan: Run, tmp_path: Path
) -> None:
    db = Path(shutil.copy(empty, tmp_path))
    shared = ("--server.address=0.0.0.0", "--browser.serverAddress=192.0.2.7")
    with running(db, tmp_path / "app.log", *shared, MEDIAPLAN_SHARE="x" * 32) as (url, app):
        assert ask(url, db, **{HEADER.replace("-", "_"): "x" * 32})[0] == 403
        assert ask(url, db)[0] == 200
        code, out, said = mediaplan(db, "import", "google.csv", "--json")
        assert (code, said, json.loads(out)["rows"][0]["status"]) == (0, "", "loaded")
        app.terminate()
        app.wait(60)
    assert not file_of(db).exists()
    code, out, _said = mediaplan(db, "batches", "--json")
    assert [row["file"] for row in json.loads(out)["rows"]] == ["google.csv"]
