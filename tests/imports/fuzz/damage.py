"""Mutations of a file's bytes: damage, encodings, line ends, and what a file may be wrapped in."""

from __future__ import annotations

import gzip
import html
import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from random import Random

import xlsxwriter

from tests.imports.fuzz.cells import Rows

ENDS = (b"\n", b"\r\n", b"\r")
LONG_NUMBER = 300  # digits; a float is infinite soon after
DELIMITERS = (b",", b";", b"\t", b"|", b" ")
#: What decoders stumble over: halves of characters, surrogates, overlong forms, marks, controls.
STRANGE = (
    b"\x00", b"\xff", b"\xfe", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xed\xb0\x80",
    b"\xc0\xaf", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\xef\xbf\xbe", b"\xff\xfe", b"\xfe\xff", b"\x81",
    b"\x8d", b"\x85", b"\xa0", b"\x1a", b"\x0c", b"\x0b", b"\x1b", b"\xe2\x80\xa8", b"\xe2\x80\x8b",
    b"\x00\x00", b"\xc3\x83\xc2\xa9", b"\xd8\x00", b"\x00\xd8", b'"', b'""', b"'", b"\\", b"\n", b"\r", b"#",
)  # fmt: skip


def flip(rng: Random, data: bytes) -> bytes:
    """Change a few bytes."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 3, 20))):
        if changed:
            changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def insert(rng: Random, data: bytes) -> bytes:
    """Put something strange in, once or a few times."""
    for _ in range(rng.choice((1, 1, 2, 10))):
        at = rng.choice((0, len(data), rng.randrange(len(data) + 1), rng.randrange(len(data) + 1)))
        data = data[:at] + rng.choice(STRANGE) * rng.choice((1, 1, 1, 2, 50)) + data[at:]
    return data


def delete(rng: Random, data: bytes) -> bytes:
    """Take bytes out."""
    at = rng.randrange(len(data) + 1)
    return data[:at] + data[at + rng.choice((1, 1, 2, 10, 200)) :]


def truncate(rng: Random, data: bytes) -> bytes:
    """Cut the file off."""
    least = max(0, len(data) - 100) if rng.random() < 0.5 else 0
    return data[: rng.randrange(least, len(data) + 1)]


def lines(rng: Random, data: bytes) -> bytes:
    """Drop, double, move or join lines."""
    parts = data.split(b"\n")
    at = rng.randrange(len(parts))
    what = rng.choice(("drop", "double", "move", "join"))
    if what == "double":
        parts[at:at] = [parts[at]] * rng.choice((1, 2, 1500))
    elif what == "join" and at:
        parts[at - 1 : at + 1] = [parts[at - 1] + parts[at]]
    elif what in {"drop", "move"}:
        line = parts.pop(at)
        if what == "move":
            parts.insert(rng.randrange(len(parts) + 1), line)
    return b"\n".join(parts)


def delimiters(rng: Random, data: bytes) -> bytes:
    """Write another delimiter, everywhere or in places, quoted or not."""
    old, new = rng.choice(DELIMITERS), rng.choice(DELIMITERS)
    if rng.random() < 0.5:
        return data.replace(old, new)
    return old.join(part if rng.random() < 0.8 else part + new for part in data.split(old))


def line_ends(rng: Random, data: bytes) -> bytes:
    """End lines in another way, or each in its own."""
    parts = data.replace(b"\r\n", b"\n").split(b"\n")
    choice = rng.choice((*ENDS, None))
    return b"".join(part + (choice or rng.choice(ENDS)) for part in parts[:-1]) + parts[-1]


def quotes(rng: Random, data: bytes) -> bytes:
    """Put quotes before, behind or in cells, seldom in pairs."""
    for _ in range(rng.choice((1, 1, 1, 2, 5, 15))):
        mark = rng.choice((b'"', b'"', b'"', b"'", b'""', b'\\"', b' "', b'" '))
        places = [at for at, byte in enumerate(data) if byte in b",;\n"]
        at = rng.choice(places) + rng.randrange(2) if places else 0
        data = data[:at] + mark + data[at:]
    return data


def zeros(rng: Random, data: bytes) -> bytes:
    """Put zero bytes into or behind the file."""
    if rng.random() < 0.3:
        return data + b"\0" * rng.choice((1, 10, 5000))
    return b"\0".join(data[at : at + 40] for at in range(0, len(data), 40))


def marked(rng: Random, data: bytes) -> bytes:
    """Put a byte-order mark in front, seldom the right one."""
    marks = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf" * 2, b"\xff\xfe\x00\x00")
    return rng.choice(marks) + data


def encoded(rng: Random, data: bytes) -> bytes:
    """Write the text in another encoding, or in two one after the other."""
    text = data.decode("utf-8", "replace")
    name = rng.choice(
        (
            "utf-16",
            "utf-16-le",
            "utf-16-be",
            "cp1252",
            "mac-roman",
            "utf-32",
            "cp437",
            "utf-7",
            "twice",
            "both",
        )
    )
    if name == "twice":
        return data.decode("cp1252", "ignore").encode()
    if name == "both":
        half = len(text) // 2
        return text[:half].encode() + text[half:].encode("cp1252", "replace")
    return text.encode(name, "replace")


def ending(rng: Random, data: bytes) -> bytes:
    """End without a line end, with many, or with what old programs write last."""
    return data.rstrip(b"\r\n") + rng.choice(
        (b"", b"", b"\n\n\n", b"\x1a", b"\r\n\x1a", b" ", b"\t\n", b"\r")
    )


def told(rng: Random, data: bytes) -> bytes:
    """Say in the first line what separates cells, rightly or not."""
    return rng.choice((b"sep=,\n", b"sep=;\n", b'"sep=;"\r\n', b"sep=\\t\n", b'sep="\n', b"sep= \n")) + data


#: Each with how often it is taken.
BYTES: dict[Callable[[Random, bytes], bytes], int] = {
    flip: 4,
    insert: 8,
    delete: 4,
    truncate: 3,
    lines: 4,
    delimiters: 4,
    line_ends: 4,
    quotes: 6,
    zeros: 1,
    marked: 2,
    encoded: 4,
    ending: 2,
    told: 2,
}


def workbook(rng: Random, rows: Rows) -> bytes:
    """Return the rows as an XLSX file, numbers as numbers here and there, maybe behind another sheet."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    book.set_properties({"created": datetime(2026, 1, 1)})  # noqa: DTZ001 - the same bytes at every run
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    if rng.random() < 0.3:
        before = book.add_worksheet(rng.choice(("Cover", "Été", "x" * 31)))
        if rng.random() < 0.5:
            before.write_string(0, 0, "Made by a tool")
    sheet = book.add_worksheet("Data")
    sheet.activate()
    left, top = rng.choice(((0, 0), (0, 0), (1, 2)))
    for down, row in enumerate(rows):
        for right, cell in enumerate(row):
            at = (top + down, left + right)
            kind = rng.random()
            plain = cell.replace(".", "", 1)
            if plain.isascii() and plain.isdigit() and len(plain) < LONG_NUMBER and kind < 0.8:
                sheet.write_number(*at, float(cell))
            elif kind < 0.01:
                sheet.write_datetime(*at, datetime(2026, 6, 1, 12, 30), day)  # noqa: DTZ001 - a sheet has no zones
            elif kind < 0.02:
                sheet.write_formula(*at, "=1/0", None, rng.choice(("#DIV/0!", 5, "", True)))
            elif kind < 0.025:
                sheet.write_boolean(*at, True)
            elif cell:
                sheet.write_string(*at, cell[:32_000])
    book.close()
    return held.getvalue()


def webpage(rng: Random, rows: Rows) -> bytes:
    """Return the rows as a web page, as tools write it that call it a spreadsheet."""
    odd = ("", "", "", "<!-- note -->", "<![x[", "<table>", "</table>", "<td", "&#x110000;", "&", "<",
           "<script>", "<!", "<?x", "<title>", "</tr>")  # fmt: skip
    spans = ("", "", "", "", ' rowspan="2"', " colspan=3", " colspan=99999999", ' rowspan="x"')
    charset = rng.choice(("utf-8", "utf-8", "cp1252", "idna", "undefined", "hex", "x", "utf-16"))
    lines = [
        "<tr>" + "".join(f"<td{rng.choice(spans)}>{cell}{rng.choice(odd)}</td>" for cell in row) + "</tr>\n"
        if rng.random() < 0.2
        else "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>\n"
        for row in rows
    ]
    text = f'<html><head><meta charset="{charset}"></head>\n<table>\n{"".join(lines)}</table>'
    return text.encode("cp1252" if charset != "utf-8" else charset, "replace")


def wrapped(rng: Random, data: bytes, name: str) -> tuple[bytes, str]:
    """Pack a file, and give it with the name it has then."""
    kind = rng.choice(("gzip", "gzip", "zip", "zip", "zip of two", "zip of gzip", "gzip of zip"))
    if kind.startswith("gzip"):
        inner = _zipped(rng, data) if kind.endswith("zip") and " " in kind else data
        return gzip.compress(inner, mtime=0), rng.choice((f"{name}.gz", name, "x.GZ"))
    inner = gzip.compress(data, mtime=0) if kind == "zip of gzip" else data
    return _zipped(rng, inner, two=kind == "zip of two"), rng.choice(("export.zip", name, "export.xlsx"))


def _zipped(rng: Random, data: bytes, *, two: bool = False) -> bytes:
    """Return an archive of one file, whose name may be one that no disk takes."""
    names = ("export.csv", "a/b/été.csv", "../../x.csv", "C:\\x.csv", ".hidden.csv", "__MACOSX/x.csv",
             "x" * 400, "/", "a\x01b.csv", "..", "con.csv", "*?.csv")  # fmt: skip
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", rng.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        archive.writestr(zipfile.ZipInfo(rng.choice(names)), data)
        if two:
            archive.writestr(
                zipfile.ZipInfo(rng.choice(("second.csv", "__MACOSX/second", ".DS_Store"))), data
            )
    return held.getvalue()
