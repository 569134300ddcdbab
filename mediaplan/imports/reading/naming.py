"""What columns are called whose names stand under groups: known names, and those that repeat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from mediaplan.imports.headers import normalise, split_currency
from mediaplan.imports.sources import SOURCES, labels
from mediaplan.model import TABLES, Text, text

NAMED = 6  # names and groups that a note lists


def is_known(cell: str) -> bool:
    """Tell whether a column of an export, or of a table of ours, is called so."""
    return bool(cell.strip()) and normalise(split_currency(cell)[0]) in _known_headers()


@cache
def _known_headers() -> frozenset[str]:
    """Return what the columns of exports and of Mediaplan's own tables are called."""
    found = {
        normalise(alias.text)
        for source in SOURCES.values()
        for aliases in source.columns.values()
        for alias in aliases
    }
    for table in TABLES.values():
        found |= {normalise(column.name) for column in table.fields}
        found |= {normalise(alias.text) for aliases in labels(table.name).values() for alias in aliases}
    return frozenset(found)


def spread(groups: Sequence[str]) -> list[str]:
    """Let each group reach up to the next, unless they are written over each of their columns."""
    if any(groups[at].strip() and groups[at] == groups[at - 1] for at in range(1, len(groups))):
        return [cell.strip() for cell in groups]
    reached, group = [], ""
    for cell in groups:
        group = cell.strip() or group
        reached.append(group)
    return reached


def repeated_names(names: Sequence[str]) -> list[str]:
    """Return the names that several columns have, as first written."""
    counts = Counter(normalise(name) for name in names if name.strip())
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(normalise(name), name.strip())
    return [first[plain] for plain, count in counts.items() if count > 1]


def tells_apart(names: Sequence[str], groups: Sequence[str]) -> bool:
    """Tell whether no two columns have both name and group in common, nor two of a name no group."""
    pairs = Counter((normalise(name), normalise(group)) for name, group in zip(names, groups, strict=True))
    return all(count == 1 for (name, _), count in pairs.items() if name)


def told_apart(names: list[str], groups: Sequence[str]) -> tuple[list[str], tuple[Text, ...]]:
    """Put groups in front of names that repeat, or say that nothing tells them apart."""
    repeated = {normalise(name) for name in repeated_names(names)}
    if not groups:
        return names, _same_names(names)
    apart = tells_apart(names, groups)
    found, of_groups = [], dict[str, None]()
    for name, group in zip(names, groups, strict=True):
        both = f"{group} {name.strip()}" if group and normalise(group) != normalise(name) else name
        again = normalise(name) in repeated
        if apart and again and both != name:
            of_groups[group] = None
            found.append(both)
        elif not again and not is_known(name) and is_known(both):
            found.append(both)
        else:
            found.append(name)
    if not of_groups:
        return found, _same_names(found)
    example = next(both for name, both in zip(names, found, strict=True) if normalise(name) in repeated)
    return found, (
        text(
            "Columns of the same name stand under {groups}, and were named after both, such as “{example}”. "
            "One column a figure can be read at a time: export the file with one row for each of these "
            "groups, or import it once for each of them, choosing its columns.",
            groups=_some(list(of_groups)),
            example=example,
        ),
        *_same_names(found),
    )


def _same_names(names: Sequence[str]) -> tuple[Text, ...]:
    """Say which names several columns have: a name means the first of them."""
    repeated = repeated_names(names)
    if not repeated:
        return ()
    return (
        text(
            "Several columns have the same name ({names}): only the first of each can be read. Give them "
            "different names in the file, or leave out those you do not need.",
            names=_some(repeated),
        ),
    )


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")
