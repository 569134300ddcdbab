"""What stands on a page and in the files it hands over, read as people read it; and whether all agree."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pyarrow as pa
import pytest
from python_calamine import CalamineWorkbook
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, DownloadButton, Markdown

from mediaplan.ui.context import KEY, Context, Shown
from mediaplan.ui.plain import JOINER, plain
from tests.surfaces.asking import Row, Rows, by_name

#: Close enough for figures that took another way through floating point.
SAME = 1e-9
STAGE = {
    "acquisition": "Acquisition",
    "activation": "Activation",
    "loyalty": "Loyalty",
    "reactivation": "Reactivation",
    "not_declared": "Not declared",
}
CHANNEL = {
    "tv": "TV",
    "press": "Press",
    "search": "Paid search",
    "social": "Paid social",
    "display": "Display",
    "video": "Online video",
    "affiliate": "Affiliation",
    "email": "E-mail",
    "store": "Store",
    "direct": "Direct",
}


class Files(MediaFileManager):
    """Streamlit's own keeper of files, which AppTest makes anew at each run and then forgets."""

    kept: ClassVar[list[Files]] = []

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.kept.append(self)


def number(shown: str) -> float:
    """Read a figure as people do: ``€1,234.50``, ``35%``, ``−12%``, whichever minus it has."""
    found = re.search(r"-?€?[\d,]+(?:\.\d+)?%?", shown.replace("−", "-"))
    assert found, shown
    plain = found.group().replace("€", "").replace(",", "")
    return float(plain.rstrip("%")) / (100 if plain.endswith("%") else 1)


def cards(app: AppTest) -> dict[str, tuple[str, str]]:
    """Return what stands on the cards of a page: label -> figure and the line under it, as shown."""
    return {label: (said["value"], said["foot"]) for label, said in card_parts(app).items()}


def card_parts(app: AppTest) -> dict[str, dict[str, str]]:
    """Return what stands on the cards of a page, its change too: label -> part -> as shown."""

    def within(name: str, body: str) -> str:
        found = re.search(rf'<(?:div|span) class="{name}"[^>]*>(.*?)</(?:div|span)>', body)
        return found.group(1) if found else ""

    bodies = [each.proto.body for each in app.get("html") if 'class="mp-card"' in each.proto.body]
    parts = ("value", "pill", "foot")
    return {within("label", body): {name: within(name, body) for name in parts} for body in bodies}


def shown(app: AppTest, title: str) -> Shown:
    """Return a chart or a table of a page, as its download menu has it."""
    ctx: Context = app.session_state[KEY]
    found = [each for each in ctx.tables if each.title == title]
    assert found, [each.title for each in ctx.tables]
    return found[0]


def table(app: AppTest, title: str) -> Rows:
    """Return the rows of a table of a page, as the browser is sent them."""
    columns = {column.name for column in shown(app, title).columns}
    (found,) = [each.value for each in app.dataframe if _figures(each.value.columns) <= columns]
    return by_name(found)


def _figures(columns: Any) -> set[str]:
    """Return columns without those that say what changed, or draw a share."""
    return {str(name) for name in columns if not str(name).endswith(("__change", "__bar"))}


def blocks(block: Block) -> Iterator[Block]:
    """Walk through the containers of a page."""
    yield block
    for child in block.children.values():
        if isinstance(child, Block):
            yield from blocks(child)


def menu(app: AppTest, title: str) -> dict[str, DownloadButton]:
    """Return the download menu beside a title: what each button is called -> the button."""
    heading = f"#### {plain(title)}"
    for block in blocks(app.main):
        said = [each.value for each in block.children.values() if isinstance(each, Markdown)]
        if heading in said:
            return {each.label: each for each in block.get("download_button")}
    raise AssertionError(title)


def handed(button: DownloadButton) -> bytes:
    """Return the file that the browser is handed when a button is clicked."""
    made_later = button.proto.deferred_file_id
    (keeper,) = [each for each in Files.kept if made_later in each._deferred_callables]
    name = Path(keeper.execute_deferred(made_later)).name
    content: bytes = keeper._storage.get_file(name).content
    return content


def csv_rows(content: bytes) -> tuple[dict[str, str], list[str], list[list[str]]]:
    """Return what a CSV says of itself, its labels, and its rows."""
    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    place = lines.index([])
    return (
        dict(line for line in lines[1:place]),
        lines[place + 1],
        [each for each in lines[place + 2 :] if each],
    )


def exported(app: AppTest, title: str, *keys: str) -> list[Rows]:
    """Return the rows of the CSV and of the XLSX that the menu of a chart or table hands over.

    Rows are known by their first column or, where several are named, by those; columns by the names they
    have in the answer.
    """
    one, files = shown(app, title), menu(app, title)
    names = [column.name for column in one.columns]
    labels = [column.label for column in one.columns]
    said, top, below = csv_rows(handed(files["Data (CSV)"]))
    assert top == labels
    assert f"from={one.answer.scope.start}&to={one.answer.scope.end}" in said["Link"]
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(handed(files["Data (Excel)"]))).get_sheet_by_index(0)
    cells = sheet.to_python(skip_empty_area=False)
    start = next(place for place, line in enumerate(cells) if line[: len(labels)] == labels)
    both = ([dict(zip(names, line, strict=False)) for line in rows] for rows in (below, cells[start + 1 :]))
    return [{key_of(row, *keys or names[:1]): row for row in rows} for rows in both]


def key_of(row: Row, *names: str) -> str:
    """Return what a row is known by: the values of some columns."""
    return " > ".join(str(row[name]) for name in names)


def drawn(app: AppTest, title: str) -> list[Row]:
    """Return what the chart under a title draws."""
    heading = f"#### {plain(title)}"
    cards = [
        block
        for block in blocks(app.main)
        if block.get("vega_lite_chart") and heading in [each.value for each in block.get("markdown")]
    ]
    chart = cards[-1].get("vega_lite_chart")[0].proto
    frames = [pa.ipc.open_stream(each.data.data).read_pandas() for each in chart.datasets]
    return [row for frame in frames for row in frame.to_dict("records")]


def drawn_rows(app: AppTest, key: str) -> Rows:
    """Return what a chart of a page draws, by what its rows are called."""
    (chart,) = [each.proto for each in app.get("vega_lite_chart") if f"-{key}_" in each.proto.id]
    (data,) = [pa.ipc.open_stream(each.data.data).read_pandas() for each in chart.datasets]
    return by_name(data[["called", "now", "said"]])


def said(app: AppTest) -> str:
    """Return every text of a page, as people read it."""
    return read("\n".join(str(each.value) for kind in ("markdown", "caption") for each in app.get(kind)))


def read(markdown: str) -> str:
    """Return what Markdown escapes and keeps apart as people read it."""
    return re.sub(r"\\(.)", r"\1", markdown).replace(JOINER, "")


def agree(name: str, by_hand: Rows, others: dict[str, Rows], called: Callable[[str], str]) -> None:
    """Assert that a figure is the same on every surface, row by row.

    Parameters
    ----------
    name : str
        The figure.
    by_hand : dict
        Rows by stored value; at least one has the figure.
    others : dict
        Surface -> rows: by stored value where the surface's name ends with ``json``, else by what
        people read.
    called : callable
        What a stored value is called.
    """
    expected = {value: row[name] for value, row in by_hand.items() if name in row}
    assert expected
    for surface, rows in others.items():
        for value, figure in expected.items():
            row = rows[value if surface.endswith("json") else called(value)]
            assert float(row[name]) == pytest.approx(float(figure), rel=SAME), (surface, name, value)
