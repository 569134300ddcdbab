"""Handing files to whoever holds the database: what is written comes back equal, and who cannot be asked."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediaplan.imports import Options, Question, Result, import_files
from mediaplan.imports.as_json import dumps, loads
from mediaplan.imports.handover import HEADER, PATH, Address, file_of, hand_over
from mediaplan.model import MediaplanError, text, texts
from mediaplan.model.scope import Period
from mediaplan.model.text import Money
from mediaplan.warehouse import DatabaseHeldError, Warehouse

HELD = DatabaseHeldError(text("It is open elsewhere."))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.dates()
    | st.datetimes(timezones=st.none() | st.just(UTC))
    | st.decimals(allow_nan=False)
    | st.builds(Money, st.decimals(allow_nan=False), st.text(max_size=3)),
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(st.text(), inner)
        | st.builds(lambda value: text("{value}", value=value), inner)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_what_is_written_comes_back_equal(value: Any) -> None:
    again = loads(dumps(value))
    assert again == value
    assert type(again) is type(value)


def test_results_come_back_equal() -> None:
    sentence = texts("{n} row", "{n} rows", 2, total=Money(Decimal("1.50"), "EUR"), day=date(2026, 6, 1))
    nested = text("{first}: {of}", first=sentence, of=Period(date(2026, 1, 1), date(2026, 1, 31)))
    result = Result(
        "é.csv",
        mapping={"spend": "Cost"},
        period_start=date(2026, 6, 1),
        file_totals={"spend": Decimal("3.10"), "clicks": 2},
        sentences=(nested,),
        questions=(Question("currency", sentence, ("EUR", "USD"), matter=nested),),
    )
    assert loads(dumps([result])) == [result]
    options = Options("conversion", "shop", {"a": "B * C"}, {"currency": "EUR"}, (("No", "C*"),))
    assert loads(dumps(options)) == options


def test_the_results_of_an_import_come_back_equal(warehouse: Warehouse, tmp_path: Path) -> None:
    header = "Day,Campaign,Currency code,Cost,Impr.\n"
    files = {
        "google.csv": f"{header}2026-06-01,A,EUR,1.50,10\n2026-06-02,B,EUR,cheap,10\n",
        "other.csv": "name,colour\n1,red\n2,blue\n",
        "empty.csv": "",
    }
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    results = import_files(warehouse, [tmp_path / name for name in files])
    assert loads(dumps(results)) == results


@pytest.mark.parametrize(
    "written",
    [
        "",
        "{",
        '{"Path": {"x": 1}}',
        '{"Result": {"nothing": 1}}',
        '{"date": "soon"}',
        "{}",
        '{"a": 1, "b": 2}',
    ],
)
def test_what_was_not_written_so_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not written by this version"):
        loads(written)


def test_what_has_no_place_in_it_is_not_written() -> None:
    with pytest.raises(TypeError, match="Path has no place"):
        dumps([Path("x")])


def test_an_address_is_for_its_user_alone_and_replaces_the_one_before(tmp_path: Path) -> None:
    db = tmp_path / "shop.duckdb"
    assert Address.read(db) is None
    first, second = Address("127.0.0.1", 8501), Address("::1", 8600)
    for each in (first, second):
        each.write(db)
        assert Address.read(db) == each
    assert [path.name for path in tmp_path.iterdir()] == ["shop.duckdb.app"]
    if os.name == "posix":
        assert file_of(db).stat().st_mode & 0o777 == 0o600
    assert first.token != second.token
    assert (first.host, second.host) == ("127.0.0.1:8501", "[::1]:8600")
    assert first.pid == os.getpid()


def test_an_address_is_found_by_any_link_to_the_database(tmp_path: Path) -> None:
    db, link = tmp_path / "shop.duckdb", tmp_path / "link.duckdb"
    link.symlink_to(db)
    address = Address("127.0.0.1", 8501)
    address.write(link)
    assert Address.read(db) == Address.read(link) == address


@pytest.mark.parametrize(
    "written", ["", "{", "[]", "{}", '{"address": "", "port": 1}', '{"address": "a", "port": "b"}']
)
def test_an_address_that_is_none(tmp_path: Path, written: str) -> None:
    db = tmp_path / "shop.duckdb"
    file_of(db).write_text(written, encoding="utf-8")
    assert Address.read(db) is None
    with pytest.raises(DatabaseHeldError) as raised:
        hand_over(db, [], Options(), HELD)
    assert raised.value is HELD


@contextmanager
def answering(status: int | None, body: str = "") -> Iterator[tuple[int, list[tuple[str, str, bytes]]]]:
    """Answer whoever asks, or hang up; give the port, and what was asked."""
    asked: list[tuple[str, str, bytes]] = []

    class App(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append((self.path, self.headers[HEADER], content))
            if status is None:
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("Content-Length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_said: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), App) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port, asked
        finally:
            server.shutdown()
            thread.join()


def test_files_are_handed_over_by_their_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = tmp_path / "shop.duckdb"
    monkeypatch.chdir(tmp_path)
    result = Result("a.csv", status="loaded")
    with answering(200, dumps({"results": [result], "as_of": date(2026, 6, 1)})) as (port, asked):
        address = Address("127.0.0.1", port)
        address.write(db)
        handed = hand_over(db, [Path("a.csv")], Options("customer"), HELD, dry_run=True)
    assert (handed.results, handed.as_of) == ([result], date(2026, 6, 1))
    ((path, token, body),) = asked
    assert (path, token) == (PATH, address.token)
    assert loads(body) == {
        "files": [str(tmp_path / "a.csv")],
        "options": Options("customer"),
        "dry_run": True,
    }


SAID = text("The disk of {file} is full.", file="x")


@pytest.mark.parametrize(
    ("status", "body", "sentence"),
    [
        (403, "", "It is open elsewhere."),
        (422, dumps({"error": SAID}), "The disk of x is full."),
        (500, "Internal Server Error", "failed on the files. Its log says why."),
        (200, "<html>", "failed on the files. Its log says why."),
        (None, "", "The app ended before it said what became of the files."),
    ],
)
def test_what_an_app_may_answer(tmp_path: Path, status: int | None, body: str, sentence: str) -> None:
    db = tmp_path / "shop.duckdb"
    with answering(status, body) as (port, _asked):
        Address("127.0.0.1", port).write(db)
        with pytest.raises(MediaplanError) as raised:
            hand_over(db, [], Options(), HELD)
    assert sentence in str(raised.value)


def test_nobody_listens_any_more(tmp_path: Path) -> None:
    db = tmp_path / "shop.duckdb"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        Address("127.0.0.1", probe.getsockname()[1]).write(db)
    with pytest.raises(DatabaseHeldError) as raised:
        hand_over(db, [], Options(), HELD)
    assert raised.value is HELD


def test_an_app_of_another_version_is_not_asked(tmp_path: Path) -> None:
    db = tmp_path / "shop.duckdb"
    with answering(200, "{}") as (port, asked):
        Address("127.0.0.1", port, version="9.9").write(db)
        with pytest.raises(MediaplanError, match=r"another version of Mediaplan \(9\.9; this one is "):
            hand_over(db, [], Options(), HELD)
    assert asked == []
    assert json.loads(file_of(db).read_text("utf-8"))["version"] == "9.9"


def test_a_moment_keeps_its_zone() -> None:
    now = datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert loads(dumps(now)) == now
