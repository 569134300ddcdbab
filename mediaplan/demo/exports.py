"""All exports of the demonstration, and where they lie."""

from __future__ import annotations

from pathlib import Path

from mediaplan.demo import base_files, media_files, truth
from mediaplan.imports.reading.scratch import new_folder

#: What the company is called.
NAME = "Maison Lisière"
TRUTH = "truth.json"
#: Beside the package, as the repository has it.
FOLDER = Path(__file__).resolve().parent.parent.parent / "data" / "demo"


def write(folder: Path) -> list[Path]:
    """Write the exports and their truth: the same bytes at every run.

    Parameters
    ----------
    folder : Path
        Where to; made if it is not there.

    Returns
    -------
    list of Path
        The exports, in the order of their names, which is one that imports well.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found = [
        make(folder)
        for make in (
            base_files.customers,
            base_files.consents,
            base_files.shop,
            base_files.surveys,
            base_files.tickets,
            base_files.site,
            media_files.google,
            media_files.affiliation,
            media_files.plan,
            media_files.campaigns,
            media_files.matches,
            media_files.targets,
            media_files.competitors,
        )
    ]
    found += [*base_files.mailings(folder), *media_files.meta(folder)]
    (folder / TRUTH).write_text(truth.as_json(), encoding="utf-8")
    return sorted(found)


def exports() -> list[Path]:
    """Return the exports that come with the program, written anew where they are not there."""
    found = sorted(FOLDER.glob("*.csv"))
    return found or write(new_folder())
