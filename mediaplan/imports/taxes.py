"""Amounts that say themselves that tax is in them, where Mediaplan keeps amounts without tax."""

from __future__ import annotations

import re

from mediaplan.imports.headers import normalise
from mediaplan.imports.mapping import Mapping
from mediaplan.imports.sources import Source
from mediaplan.imports.sources.column_labels import column_label
from mediaplan.model import Text, Type, text

#: Words of a header, normalised.
WITH_TAX = re.compile(
    r"\bttc\b|\binc(?:l|luding|lusive|lus)?\.? (?:of )?(?:vat|tax|taxes|tva)\b|\btaxes? comprises?\b"
)


def with_tax(source: Source, mapping: Mapping) -> list[Text]:
    """Say which amounts are read from columns whose header says that they include tax.

    Parameters
    ----------
    source : Source
        What the file is.
    mapping : Mapping
        Where its columns are.
    """
    amounts = {
        each.name for table in source.tables.values() for each in table.columns if each.type is Type.MONEY
    }
    return [
        text(
            "“{header}” says that tax is in it, and {label} is kept without tax: figures of it will be too "
            "high by the tax. If the export has a column without tax, take that one.",
            header=origin.written,
            label=column_label(source, column),
        )
        for column, origin in mapping.origins.items()
        if column in amounts and any(WITH_TAX.search(normalise(each)) for each in origin.headers)
    ]
