"""Brings the catalogues up to date and lists what is left to translate: ``make locale``."""

from __future__ import annotations

import sys

from mediaplan.locale.catalogues import LANGUAGES, SOURCE
from mediaplan.locale.extraction import missing, update


def main() -> int:
    """Update every catalogue; exit 1 where a sentence has no translation."""
    left = 0
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        catalog = update(language)
        untranslated = missing(catalog)
        left += len(untranslated)
        sys.stdout.write(f"{language}: {len(catalog)} sentences, {len(untranslated)} without translation\n")
        for message in untranslated:
            where = ", ".join(sorted({file for file, _line in message.locations}))
            sys.stdout.write(f"  {message.id!r} ({where})\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
