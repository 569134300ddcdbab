"""An answer as CSV and XLSX: first what it is, then the rows; no text of theirs is ever a formula."""

from __future__ import annotations

import csv as writing
import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import xlsxwriter
from babel.numbers import get_currency_symbol

from mediaplan.charts import Look
from mediaplan.export.about import About
from mediaplan.export.columns import Column
from mediaplan.locale.formats import locale
from mediaplan.model import N_, Answer

#: A spreadsheet opened in French reads a semicolon and a decimal comma; elsewhere comma and point.
DIALECTS = {"fr": (";", ",")}
PLAIN = (",", ".")
#: What makes a spreadsheet read a text as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
FORMATS = {"money": "#,##0.00", "count": "#,##0", "ratio": "0.0%", "number": "#,##0.00", "days": "#,##0.0"}
WIDEST, NARROWEST = 48, 9
SHEET = N_("Figures")
#: Dimensions whose absent value has a name.
NAMED = ("channel", "stage")
YES, NO = N_("yes"), N_("no")


def csv(answer: Answer, columns: Sequence[Column], about: About) -> bytes:
    """Write an answer as CSV.

    Parameters
    ----------
    answer : Answer
        Whose rows are written in their order; what is withheld or unknown is an empty cell.
    columns : sequence of Column
        Which columns, and what they are called.
    about : About
        Header and language.

    Returns
    -------
    bytes
        UTF-8 with its mark, so that spreadsheets read accents. First the title, then one line
        for each thing the file says of itself, an empty line, the labels, the rows.

    Notes
    -----
    Numbers have no thousands separator and every digit of the answer: in French with a decimal
    comma and semicolons between cells, else with a point and commas. Shares run from 0 to 1,
    days are ISO dates.
    """
    delimiter, point = DIALECTS.get(about.language, PLAIN)
    look = Look(about.language)
    out = io.StringIO()
    writer = writing.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([harmless(about.title)])
    writer.writerows([harmless(cell) for cell in line] for line in about.header)
    writer.writerow([])
    writer.writerow([harmless(column.label) for column in columns])
    for row in answer.frame.to_dict("records"):
        writer.writerow([_cell(cell_of(row.get(column.name), column, look), point) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def xlsx(answer: Answer, columns: Sequence[Column], about: About) -> bytes:
    """Write an answer as a spreadsheet.

    Parameters
    ----------
    answer, columns, about
        As for :func:`csv`.

    Returns
    -------
    bytes
        One sheet: the header, then the table with a filter on its labels. Numbers are numbers,
        shown in their unit; texts are written as texts, whatever they begin with.
    """
    look = Look(about.language)
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": False,
    }
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": about.title, "comments": about.link})
    sheet = book.add_worksheet(look.say(SHEET)[:31])
    strong = book.add_format({"bold": True, "font_size": 14})
    muted = book.add_format({"font_color": "#5B6773"})
    labels = book.add_format(
        {"bold": True, "bottom": 1, "bg_color": "#F5F7FA", "text_wrap": True, "valign": "top"}
    )
    sheet.write_string(0, 0, about.title, strong)
    line = 1
    for what, which in about.header:
        sheet.write_string(line, 0, what, muted)
        sheet.write_string(line, 1, which)
        line += 1
    top = line + 1
    days = book.add_format({"num_format": "yyyy-mm-dd"})
    for place, column in enumerate(columns):
        sheet.write_string(top, place, column.label, labels)
        shown = book.add_format({"num_format": _format(column)}) if column.unit else None
        longest = len(column.label)
        for below, value in enumerate(answer.frame[column.name], start=top + 1):
            cell = cell_of(value, column, look)
            if isinstance(cell, str):
                sheet.write_string(below, place, cell)
                longest = max(longest, len(cell))
            elif isinstance(cell, date):
                sheet.write_datetime(below, place, datetime(cell.year, cell.month, cell.day), days)  # noqa: DTZ001 - a day has no zone
            elif cell is not None:
                sheet.write_number(below, place, float(cell) if isinstance(cell, Decimal) else cell, shown)
        widest = min(longest if not column.unit else max(longest, 14), WIDEST)
        sheet.set_column(place, place, max(widest + 2, NARROWEST))
    sheet.freeze_panes(top + 1, 1)
    if len(answer.frame) and columns:
        sheet.autofilter(top, 0, top + len(answer.frame), len(columns) - 1)
    book.close()
    return out.getvalue()


def separator(language: str) -> str:
    """Return what stands between cells in CSV, so that the reader's spreadsheet opens it in columns."""
    return DIALECTS.get(language, PLAIN)[0]


def harmless(written: str) -> str:
    """Return a text that no spreadsheet takes for a formula.

    Notes
    -----
    A leading apostrophe is what OWASP advises against CSV injection: spreadsheets show the
    text, and do not compute it.
    """
    return f"'{written}" if written.startswith(FORMULA) else written


def cell_of(value: Any, column: Column, look: Look) -> str | date | int | float | Decimal | None:
    """Return what stands in a cell: a word in the reader's language, a day, or the very number."""
    if value is None or pd.isna(value):
        return look.label(column.dimension, None) if column.dimension in NAMED else None
    if isinstance(value, bool | np.bool_):
        return look.say(YES if value else NO)
    if column.dimension in {"day", "week"} or isinstance(value, pd.Timestamp):
        return pd.Timestamp(value).date()
    if column.dimension:
        return str(value) if column.dimension == "month" else look.label(column.dimension, value)
    plain: str | date | float | Decimal = value.item() if isinstance(value, np.generic) else value
    return plain


def _cell(cell: str | date | float | Decimal | None, point: str) -> str:
    """Write a cell of CSV."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    written = format(cell, "f") if isinstance(cell, Decimal) else repr(cell)
    return written.replace(".", point)


def _format(column: Column) -> str:
    """Return how a spreadsheet shows a figure; it uses the reader's own separators."""
    plain = FORMATS.get(column.unit, "General")
    if column.unit == "money" and column.currency:
        symbol = get_currency_symbol(column.currency, locale=locale("fr")).replace('"', "")
        return f'{plain} "{symbol}"'
    return plain
