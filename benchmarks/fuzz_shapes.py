"""Large files of nasty shapes, each about 10 MB."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

MEGABYTE = 1_000_000
SIZE = 10 * MEGABYTE
ADS = b"Day,Campaign,Currency code,Cost,Impr.\n"
ADS_ROW = b"2026-06-01,Brand,EUR,1.50,10\n"
TOUCH = b"touchpoint_id,occurred_at,customer_id,channel,campaign_id,kind,message_id,creative_id,purpose\n"
PAGE = b"<html><table><tr><td>Day<td>Campaign<td>Currency code<td>Cost<td>Impr.</tr>\n"
PAGE_ROW = b"<tr><td>2026-06-01<td>Brand<td>EUR<td>1.50<td>10</tr>\n"
ACCEPTED = {"accept_bad_rows": "yes"}


@dataclass(frozen=True)
class Shape:
    """A large file.

    Parameters
    ----------
    name : str
        What is the matter with it.
    make : callable
        Gives its bytes.
    said : mapping of str to str
        What a person answers.
    file : str
        What the file is called.
    """

    name: str
    make: Callable[[], bytes]
    said: Mapping[str, str] = field(default_factory=lambda: ACCEPTED)
    file: str = "export.csv"

    def write(self, folder: Path) -> Path:
        """Write the file into a folder."""
        path = folder / self.file
        path.write_bytes(self.make())
        return path


def repeated(unit: bytes, head: bytes = b"", end: bytes = b"") -> Callable[[], bytes]:
    """Return what gives a file of one unit over and over."""
    return lambda: head + unit * ((SIZE - len(head) - len(end)) // len(unit)) + end


def numbered(row: str, head: bytes = b"", end: bytes = b"", encoding: str = "utf-8") -> Callable[[], bytes]:
    """Return what gives a file whose lines hold their number where the row says ``{n}``."""

    def made() -> bytes:
        text, size, numbers = [head.decode()], 0, count(1)
        while size < SIZE:
            text.append(line := row.format(n=next(numbers)))
            size += len(line.encode(encoding))
        return "".join((*text, end.decode())).encode(encoding)

    return made


def wide(columns: int) -> Callable[[], bytes]:
    """Return what gives a table of so many columns, with as many rows as there is room for."""
    header = ",".join(["Day", "Campaign", "Currency code", "Cost", "Impr.", *map(str, range(columns - 5))])
    row = b"2026-06-01,Brand,EUR,1.50,10" + b",7" * (columns - 5) + b"\n"
    return lambda: header.encode() + b"\n" + row * max((SIZE - len(header)) // len(row), 1)


def packed(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """Return what gives a file in a gzip."""
    return lambda: gzip.compress(make(), mtime=0)


ORDINARY = Shape("ordinary rows of ads", numbered("2026-06-01,Brand {n},EUR,1.50,10\n", ADS))
SHAPES = (
    ORDINARY,
    Shape("ordinary contacts of people", numbered(
        "t{n},2026-06-01 10:00,p{n}@example.fr,email,c1,sent,m{n},,marketing\n", TOUCH)),
    Shape("ordinary rows, UTF-16", numbered("2026-06-01,Brand {n},EUR,1.50,10\n", ADS, encoding="utf-16")),
    Shape("ordinary rows, cp1252", numbered("2026-06-01,Été {n},EUR,1.50,10\n", ADS, encoding="cp1252")),
    Shape("accents damaged", numbered("2026-06-01,Ã‰tÃ© {n},EUR,1.50,10\n", ADS)),
    Shape("one quoted cell", repeated(b"word ", ADS + b'2026-06-01,"', b'",EUR,1.50,10\n')),
    Shape("one quoted cell over lines",
          repeated(b'say ""a, b""\n', ADS + b'2026-06-01,"', b'",EUR,1.50,10\n')),
    Shape("one cell without quotes", repeated(b"word ", ADS + b"2026-06-01,", b",EUR,1.50,10\n")),
    Shape("one cell of digits", repeated(b"9", ADS + b"2026-06-01,Brand,EUR,", b",10\n" + ADS_ROW * 30)),
    Shape("a cell of 10 kB in each of 1,000 rows",
          repeated(b"2026-06-01," + b"w" * 10_000 + b",EUR,1,1\n", ADS)),
    Shape("one header of 10 MB", repeated(b"name ", ADS.rstrip() + b",", b"\n" + ADS_ROW)),
    Shape("one line without delimiter", repeated(b"x")),
    Shape("one line of words", repeated(b"some words ")),
    Shape("nothing but quotes", repeated(b'"')),
    Shape("lines of quotes", repeated(b'""""""""""""""""""""""""""""""\n')),
    Shape("a row of quotes", repeated(b'"', ADS + b"2026-06-01,", b",EUR,1.50,10\n")),
    Shape("cells that open a quote, one line", repeated(b',"x', ADS + b"2026-06-01")),
    Shape("cells that open a quote, lines", repeated(b'2026-06-01,"Brand,EUR,"1.50,10\n', ADS)),
    Shape("one quote never closed", repeated(ADS_ROW, ADS + b'2026-06-01,"Brand,EUR,1.50,10\n')),
    Shape("a quote opened on each line", repeated(b'2026-06-01,"Brand,EUR,1.50,10\n', ADS)),
    Shape("a quote opened on every 1,000th line",
          repeated(b'2026-06-01,"Brand,EUR,1.50,10\n' + ADS_ROW * 999, ADS)),
    Shape("backslashes before quotes", repeated(b'2026-06-01,"Br\\"and",EUR,1.50,10\n', ADS)),
    Shape("backslashes and quotes, one line", repeated(b'\\"', ADS + b'2026-06-01,"', b'",EUR,1.50,10\n')),
    Shape("nothing but ;", repeated(b";")),
    Shape("lines of ;", repeated(b";;;;;;;;;\n")),
    Shape("a header and lines of ,", repeated(b",,,,\n", ADS)),
    Shape("nothing but blanks", repeated(b" ")),
    Shape("a cell of blanks", repeated(b" ", ADS + b"2026-06-01,", b",EUR,1.50,10\n")),
    Shape("nothing but line ends", repeated(b"\n")),
    Shape("nothing but carriage returns", repeated(b"\r")),
    Shape("blank lines below the table", repeated(b"\n", ADS + ADS_ROW)),
    Shape("comment lines only", repeated(b"# a note\n")),
    Shape("comment lines above the table", repeated(b"# a note\n", b"", ADS + ADS_ROW)),
    Shape("comment lines below the table", repeated(b"# a note\n", ADS + ADS_ROW)),
    Shape("total lines only", repeated(b"Total,Brand,EUR,1.50,10\n", ADS + ADS_ROW)),
    Shape("a second table", repeated(b"x,y\n", ADS + ADS_ROW + b"\n# Other\n")),
    Shape("rows longer than the header", repeated(b"2026-06-01,Brand,EUR,1.50,10,more\n", ADS + ADS_ROW)),
    Shape("rows shorter than the header", repeated(b"2026-06-01,Brand,EUR\n", ADS + ADS_ROW * 50)),
    Shape("no row fits", repeated(b"someday,Brand,EUR,cheap,many\n", ADS)),
    Shape("rows of one cell", repeated(b"x\n", ADS + ADS_ROW)),
    Shape("all rows of one key", repeated(ADS_ROW, ADS)),
    Shape("a million columns", repeated(b"column,", b"", b"\n")),
    Shape("2,000 columns", wide(2000)),
    Shape("zero bytes only", repeated(b"\0")),
    Shape("zero bytes between", repeated(b"\0" + ADS_ROW * 4, ADS)),
    Shape("zero bytes behind", repeated(b"\0", ADS + ADS_ROW * 3000)),
    Shape("line ends mixed", repeated(ADS_ROW + ADS_ROW[:-1] + b"\r\n" + ADS_ROW[:-1] + b"\r", ADS)),
    Shape("carriage returns, one line end", repeated(ADS_ROW[:-1] + b"\r", ADS[:-1] + b"\r", b"\n")),
    Shape("two table shapes in turns", repeated(ADS_ROW + b"a;b;c\n", ADS)),
    Shape("invisible characters", repeated("2026-06-01,\u200bBrand\u200b,EUR,1.50,10\u200b\n".encode(), ADS)),
    Shape("bytes of no encoding", repeated(b"\xff\xfe\x81\x8d" + ADS_ROW, ADS)),
    Shape("a web page", repeated(PAGE_ROW, PAGE), file="export.xls"),
    Shape("a web page whose cells do not end", repeated(b"<td>", PAGE + PAGE_ROW), file="export.xls"),
    Shape("a web page of tables", repeated(b"<table><tr><td>", PAGE + PAGE_ROW), file="export.xls"),
    Shape("a web page, comments that do not end", repeated(b"<!--", PAGE + PAGE_ROW), file="export.xls"),
    Shape("a web page, tags that do not end", repeated(b"<a ", PAGE + PAGE_ROW), file="export.xls"),
    Shape("a web page, cells over many", file="export.xls", make=repeated(
        b"<tr><td colspan=2000 rowspan=2000>x</td></tr>", PAGE + PAGE_ROW)),
    Shape("a gzip of blanks", packed(repeated(b" ", ADS)), file="export.csv.gz"),
    Shape("a gzip of one line", packed(repeated(b'a,"', ADS)), file="export.csv.gz"),
)  # fmt: skip
