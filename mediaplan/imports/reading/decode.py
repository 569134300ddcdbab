"""Finds how a file's bytes are written, and gives its text line by line."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mediaplan.imports.reading import mojibake
from mediaplan.imports.reading.long_lines import Lines, refuse_long_lines
from mediaplan.imports.reading.refuse import HEAD, refuse_binary, refuse_what_is_no_table
from mediaplan.model import MediaplanError, Text, text, texts

BLOCK = 1 << 20
AT_ONCE = 1 << 16  # characters of the lines that are decoded together
MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
MOSTLY = 0.6  # share of zero bytes on one side that makes text UTF-16
SELDOM = 0.05  # share on the other side that text may have


@dataclass(frozen=True)
class Encoded:
    r"""How the bytes of a file are written.

    Attributes
    ----------
    path : Path
        The file.
    encoding : str
        Python's name of the encoding.
    skip : int
        Bytes of the byte-order mark.
    size : int
        Bytes of the whole file.
    newline : str
        What ends a line: ``"\n"`` (a carriage return before it belongs to it) or ``"\r"``.
    lines : int
        Physical lines; counted for UTF-8 only, else 0.
    regular : bool
        UTF-8 without a zero byte or a damaged end, all lines ending alike: DuckDB may read it as it is.
    returns : bool
        Whether lines end with a carriage return too; known for UTF-8 only.
    damaged : bool
        Whether accents were damaged by a wrong encoding, and are mended on reading.
    notes : tuple of Text
        What the reader of the import should know.
    """

    path: Path
    encoding: str
    skip: int
    size: int
    newline: str
    lines: int = 0
    regular: bool = False
    returns: bool = False
    damaged: bool = False
    notes: tuple[Text, ...] = ()


def _control_as_it_is(error: UnicodeError) -> tuple[str, int]:
    """Decode the five bytes that cp1252 leaves undefined as browsers do: as control characters."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(map(chr, error.object[error.start : error.end])), error.end


#: What Python counts among its encodings, and no export is written in.
NO_TEXT = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"})

codecs.register_error("mediaplan.cp1252", _control_as_it_is)


def examine(path: Path, encoding: str | None = None) -> Encoded:
    """Find the encoding of a file: byte-order mark, zero bytes, strict UTF-8, then cp1252.

    Parameters
    ----------
    path : Path
        The file. It is read once from end to end in blocks, so that UTF-8 is certain.
    encoding : str, optional
        What the user says it is; a byte-order mark of that encoding is still skipped.

    Returns
    -------
    Encoded

    Raises
    ------
    MediaplanError
        If the file cannot be read, is no table, or `encoding` is unknown or does not fit.
    """
    with path.open("rb") as file:
        head = file.read(max(HEAD, 1 << 16))
    refuse_what_is_no_table(path, head)
    size = path.stat().st_size
    if encoding is not None:
        return _as_told(path, size, head, encoding)
    for mark, name in MARKS:
        if head.startswith(mark):
            if name == "utf-8":
                return _utf8_or_cp1252(path, size, skip=len(mark))
            return _utf16(path, size, name, skip=len(mark))
    side = _zero_side(head)
    if side is not None:
        return _utf16(path, size, side, skip=0)
    refuse_binary(path, head)
    return _utf8_or_cp1252(path, size, skip=0)


def read_lines(encoded: Encoded, start: int = 0) -> Iterator[str]:
    """Give the lines of a file as text, without their ends.

    Parameters
    ----------
    encoded : Encoded
        What :func:`examine` found.
    start : int, optional
        Byte to start from, instead of the first after the byte-order mark.

    Yields
    ------
    str
        One physical line; zero bytes left out (a note of `encoded` says so).
    """
    errors = "mediaplan.cp1252" if encoded.encoding == "cp1252" else "replace"
    with encoded.path.open("rb") as raw:
        raw.seek(start or encoded.skip)
        with io.TextIOWrapper(raw, encoded.encoding, errors, newline=encoded.newline) as lines:
            while several := lines.readlines(AT_ONCE):
                yield from _bare(several, encoded)


def _bare(lines: list[str], encoded: Encoded) -> list[str]:
    """Take the ends off some lines, and what is damaged: of short ones there may be millions."""
    bare = [line.removesuffix(encoded.newline) for line in lines]
    if encoded.newline == "\n":
        bare = [line.removesuffix("\r") for line in bare]
    bare = [line.replace("\0", "") if "\0" in line else line for line in bare]
    return list(map(mojibake.mended, bare)) if encoded.damaged else bare


def _zero_side(head: bytes) -> str | None:
    """Tell UTF-16 without a mark by the side on which its zero bytes are."""
    pairs = len(head) // 2
    if pairs == 0:
        return None
    even = head[: pairs * 2 : 2].count(0) / pairs
    odd = head[1 : pairs * 2 : 2].count(0) / pairs
    if odd >= MOSTLY and even <= SELDOM:
        return "utf-16-le"
    if even >= MOSTLY and odd <= SELDOM:
        return "utf-16-be"
    return None


def _utf8_or_cp1252(path: Path, size: int, skip: int) -> Encoded:
    """Read the file once: valid UTF-8 to the end, or else cp1252."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    newlines = returns = pairs = zeros = 0
    valid, damaged = True, False
    fed, returned = Lines(b"\n"), Lines(b"\r")
    block = b""
    with path.open("rb", buffering=0) as file:
        file.seek(skip)
        while part := file.read(BLOCK):
            pairs += block.endswith(b"\r") and part.startswith(b"\n")
            block = part
            fed.add(block)
            returned.add(block)
            newlines += block.count(b"\n")
            zeros += block.count(0) if b"\0" in block else 0  # looking costs a fifth of counting
            if b"\r" in block:
                returns += block.count(b"\r")
                pairs += block.count(b"\r\n")
            # isascii() costs a tenth of decoding; a decoder between two characters may skip the block
            damaged = damaged or (not block.isascii() and bool(mojibake.BYTES.search(block)))
            if valid and not (block.isascii() and decoder.getstate()[0] == b""):
                try:
                    decoder.decode(block)
                except UnicodeDecodeError:
                    valid = False
    newline = "\r" if returns - pairs > newlines and _first_ends_in_return(path, skip) else "\n"
    refuse_long_lines(path, returned.longest if newline == "\r" else fed.longest)
    lines = newlines + (1 if block and not block.endswith(b"\n") else 0)
    notes = [_zeros_left_out(zeros)] if zeros else []
    if not valid:
        return Encoded(path, "cp1252", skip, size, newline, notes=tuple(notes))
    cut = decoder.getstate()[0] != b""
    if cut:
        notes.append(_cut_off())
    if damaged:
        notes.append(mojibake.said())
    regular = (
        not zeros
        and not cut
        and not damaged
        and newline == "\n"
        and (not returns or pairs == newlines == returns)
    )
    return Encoded(path, "utf-8", skip, size, newline, lines, regular, bool(returns), damaged, tuple(notes))


def _first_ends_in_return(path: Path, skip: int) -> bool:
    """Tell whether the first line ends in a return alone: a cell of such a file may hold line feeds."""
    with path.open("rb") as file:
        file.seek(skip)
        head = file.read(BLOCK)
    end = next((at for at, byte in enumerate(head) if byte in b"\r\n"), None)
    return end is not None and head[end : end + 1] == b"\r" and head[end + 1 : end + 2] != b"\n"


def _utf16(path: Path, size: int, encoding: str, skip: int) -> Encoded:
    zeros = 0
    fed, returned = Lines("\n"), Lines("\r")
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    with path.open("rb") as file:
        file.seek(skip)
        while block := file.read(BLOCK):
            said = decoder.decode(block)
            fed.add(said)
            returned.add(said)
            zeros += said.count("\0")
    notes = [_zeros_left_out(zeros)] if zeros else []
    if (size - skip) % 2:
        notes.append(_cut_off())
    newline = "\n" if fed.ended else "\r"
    refuse_long_lines(path, fed.longest if fed.ended else returned.longest)
    return Encoded(path, encoding, skip, size, newline, notes=tuple(notes))


def _as_told(path: Path, size: int, head: bytes, encoding: str) -> Encoded:
    name = _known_encoding(encoding)
    if name == "utf-16":
        name = "utf-16-be" if head.startswith(codecs.BOM_UTF16_BE) else "utf-16-le"
    skip = next((len(mark) for mark, marked in MARKS if marked == name and head.startswith(mark)), 0)
    if name.startswith("utf-16") and (skip or 0 in head or not head):
        return _utf16(path, size, name, skip)
    if name in {"utf-8", "cp1252"}:
        found = _utf8_or_cp1252(path, size, skip)
        if name == "cp1252":
            return Encoded(path, name, skip, size, found.newline, notes=found.notes)
        if found.encoding == name:
            return found
    elif not name.startswith("utf-16") and _decodes(path, name):
        return Encoded(path, name, skip, size, "\n")
    raise MediaplanError(
        text(
            "{file} is not written in {encoding}. Leave the encoding out to have it found.",
            file=path.name,
            encoding=encoding,
        )
    )


def _known_encoding(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        name = "none" if name in NO_TEXT else name
        b"a".decode(name, "replace")  # an empty text would not even look the name up
    except (LookupError, ValueError) as error:
        raise MediaplanError(
            text(
                "There is no text encoding called {encoding}. Use utf-8, utf-16 or cp1252.",
                encoding=encoding,
            )
        ) from error
    return "utf-8" if name == "utf-8-sig" else name


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    fed = Lines("\n")
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                fed.add(decoder.decode(block))
            decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    refuse_long_lines(path, fed.longest)
    return True


def _zeros_left_out(zeros: int) -> Text:
    return texts(
        "{n} zero byte was left out of the text.", "{n} zero bytes were left out of the text.", zeros
    )


def _cut_off() -> Text:
    return text("The file ends in the middle of a character: it may have been cut off on its way here.")
