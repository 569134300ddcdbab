"""Which columns of a tool's exports a file that was said to be one does not have, all at once."""

from __future__ import annotations

from mediaplan.imports.mapping import Mapping
from mediaplan.imports.options import Options
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.column_labels import column_label
from mediaplan.model import Text, text


def not_found(source: Source, mapping: Mapping, options: Options) -> Text | None:
    """Say which columns a source's exports have and this file has not, as far as anybody could see.

    Parameters
    ----------
    source : Source
        What the file was said to be.
    mapping : Mapping
        What was found in its header.
    options : Options
        The person's decisions.

    Returns
    -------
    Text or None
        All of them at once; None where none is missing.
    """
    there = {*mapping.origins, *options.fixed}
    missing = [group for group in source.required if not there & set(group)]
    if not missing:
        return None
    return text(
        "Exports of {source} have columns that were not recognised in this file: {columns}. Say which is "
        "which with --map FIELD=HEADER.",
        source=text(source.label),
        columns=[
            text("{label} ({field})", label=column_label(source, group[0]), field=" | ".join(group))
            for group in missing
        ],
    )
