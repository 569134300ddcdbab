"""Tells from which day a workbook counts: those of old Macs count from 1904, all others from 1900."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

PART = "xl/workbook.xml"
LARGEST = 32 << 20  # bytes of the list of sheets


def counts_from_1904(path: Path) -> bool:
    """Tell whether the numbers that stand for days in a workbook count from 1904.

    Parameters
    ----------
    path : Path
        An XLSX file that could be read.

    Returns
    -------
    bool
        Days that are shown as such are right in either case; a number without a format is read as a
        day only once it is known to be one, and then needs this.
    """
    try:
        with ZipFile(path) as archive:
            if archive.getinfo(PART).file_size > LARGEST:
                return False
            content = archive.read(PART)
            if b"<!DOCTYPE" in content:
                return False
            properties = ET.fromstring(content).iter()  # noqa: S314 - without a document type it is harmless
            return any(
                each.get("date1904") in {"1", "true"}
                for each in properties
                if each.tag.endswith("}workbookPr")
            )
    except (BadZipFile, KeyError, ET.ParseError, RuntimeError, ValueError, EOFError):
        return False
