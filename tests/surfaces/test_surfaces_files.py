"""All tables of a page, taken away in one archive, are the files of its menus."""

from __future__ import annotations

import io
import zipfile

import pytest

from mediaplan.ui.plain import plain
from tests.surfaces.asking import Company
from tests.surfaces.reading import handed, menu


@pytest.mark.parametrize("page", ["journey", "channels", "roi"])
def test_the_archive_of_a_page_holds_the_files_of_its_menus(asked: Company, page: str) -> None:
    app = asked.page(page)
    buttons = {each.label: each for each in app.get("download_button")}
    content = handed(buttons["All tables of this page (CSV)"])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    titles = [file.decode("utf-8-sig").splitlines()[0].strip('"') for file in files.values()]
    headings = [each.value for each in app.markdown if each.value.startswith("#### ")]
    assert [f"#### {plain(title)}" for title in titles] == headings, "every chart and table, in their order"
    for title, file in zip(titles, files.values(), strict=True):
        assert file == handed(menu(app, title)["Data (CSV)"]), title
