"""Says what a file is when it is no table, so that nobody is shown a decoding error."""

from __future__ import annotations

import re
from pathlib import Path

from mediaplan.model import MediaplanError, Text, text

HEAD = 4096
SELDOM = 0.05  # share of control bytes that text may have
ZIP = b"PK\x03\x04"
NO_FILES = b"PK\x05\x06"  # how a zip begins that holds nothing
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PICTURES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"BM\x00",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x01\x00",
)
ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")
MARKUP = re.compile(rb"\s*<(?:!doctype html|html|head|table|meta|body|\?xml|!--)", re.IGNORECASE)


def refuse_what_is_no_table(path: Path, head: bytes) -> None:
    """Raise where the first bytes say that a file is something else than a table.

    Parameters
    ----------
    path : Path
        The file; only its name is used, and its content where it is an OLE container.
    head : bytes
        Its first bytes (:data:`HEAD` are enough).

    Raises
    ------
    MediaplanError
        With what the file is and what to do instead.
    """
    reason = _what_it_is(path, head)
    if reason is not None:
        raise MediaplanError(reason)


def refuse_binary(path: Path, head: bytes) -> None:
    """Raise where too many of the first bytes are control characters for a text.

    Parameters
    ----------
    path : Path
        The file; only its name is used.
    head : bytes
        Its first bytes.

    Raises
    ------
    MediaplanError
        With what to export instead.
    """
    control = sum(head.count(byte) for byte in range(32) if byte not in b"\t\n\r\x0c\x1b")
    if control > SELDOM * len(head):
        raise MediaplanError(
            text(
                "{file} is not text, so it cannot be read as a table. Export it as CSV or XLSX.",
                file=path.name,
            )
        )


def unreadable(path: Path, error: OSError) -> Text:
    """Say why the system does not let a file be read."""
    if isinstance(error, FileNotFoundError):
        return text("{file} is not there (any more). Check its name and folder.", file=str(path))
    if isinstance(error, IsADirectoryError):
        return text("{file} is a folder. Give the files in it.", file=str(path))
    if isinstance(error, PermissionError):
        return text(
            "{file} may not be read. Check its permissions, and whether another program has it open.",
            file=str(path),
        )
    return text("{file} could not be read: {reason}.", file=str(path), reason=error.strerror or str(error))


def _what_it_is(path: Path, head: bytes) -> Text | None:  # noqa: PLR0911 (one for each kind)
    file = path.name
    if head.startswith(OLE):
        if _holds(path, "EncryptedPackage".encode("utf-16-le")):
            return text(
                "{file} is protected by a password. Open it in your spreadsheet program, save it without "
                "a password, and import it again.",
                file=file,
            )
        return text(
            "{file} is an old Excel file (.xls). Open it in your spreadsheet program, save it as .xlsx or "
            "CSV, and import it again.",
            file=file,
        )
    if head.startswith(PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return text("{file} is a picture, not a table. Export the figures as CSV or XLSX.", file=file)
    if head.startswith(b"%PDF"):
        return text("{file} is a PDF document, not a table. Export the figures as CSV or XLSX.", file=file)
    if head.startswith(ARCHIVES):
        return text("{file} is a compressed archive. Unpack it and import the files in it.", file=file)
    if head.startswith(b"PAR1"):
        return text("{file} is a Parquet file. Export it as CSV or XLSX.", file=file)
    if MARKUP.match(head.removeprefix(b"\xef\xbb\xbf")):
        return text(
            "{file} is a web page (HTML or XML) under another name, not a table. Open it in your "
            "spreadsheet program, save it as .xlsx or CSV, and import it again.",
            file=file,
        )
    return None


def _holds(path: Path, needle: bytes) -> bool:
    """Look for bytes in a file, a block at a time."""
    kept = b""
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            if needle in kept + block:
                return True
            kept = block[-len(needle) :]
    return False
