"""Write the golden SQL anew: ``python -m tests.golden``, then read the difference before keeping it."""

from __future__ import annotations

import sys

from tests.golden.statements import DIALECTS, FOLDER, files

if __name__ == "__main__":
    for dialect in DIALECTS:
        (FOLDER / dialect).mkdir(exist_ok=True)
        for old in (FOLDER / dialect).glob("*.sql"):
            old.unlink()
    for path, sql in files():
        path.write_text(sql, encoding="utf-8")
        sys.stdout.write(f"{path.relative_to(FOLDER)}\n")
