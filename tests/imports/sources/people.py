"""How a person of a test file is known in the database."""

from __future__ import annotations

from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse


def known(warehouse: Warehouse, address: str, kind: str = "email") -> str:
    """Return the customer that an address or a number is."""
    key = bytes.fromhex(key_file(warehouse.path).read_text().strip())
    return f"{kind}:{hashed(address, key)}"
