"""Every table a file can fill, declared once."""

from __future__ import annotations

from mediaplan.model.table import Table
from mediaplan.model.tables import customers, media, plans

TABLES: dict[str, Table] = {
    table.name: table for table in (*media.TABLES[:1], *customers.TABLES, *media.TABLES[1:], *plans.TABLES)
}
