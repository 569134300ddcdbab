"""Rows of accounts that no export names: two accounts call a campaign alike, and nobody must lose money."""

from __future__ import annotations

from mediaplan.imports.questions import Question
from mediaplan.model import TABLES, Combine, Text, text
from mediaplan.warehouse import Transaction
from mediaplan.warehouse.identifiers import quote, same

TABLE = TABLES["performance"]
#: What makes two rows of a key different: figures, not the words that tools change.
FIGURES = tuple(c.name for c in TABLE.columns if c.combine in {Combine.SUM, Combine.NEVER})
MET = f"{TABLE.name} old ON {same(TABLE.key, 'old', 'new')} WHERE new.account = ''"


def other_currency(tx: Transaction, staged: str, file: str) -> Question | None:
    """Return what to ask where a file without an account would replace rows in another currency.

    Parameters
    ----------
    tx : Transaction
        The transaction, the file not loaded yet.
    staged : str
        Its rows.
    file : str
        What it is called.
    """
    found = tx.cursor.execute(
        f"SELECT coalesce(nullif(new.campaign, ''), new.campaign_id), old.currency, new.currency,"
        f" new.period_start FROM {staged} new JOIN {MET} AND old.currency <> ''"
        " AND new.currency <> '' AND old.currency <> new.currency ORDER BY ALL LIMIT 1"
    ).fetchall()
    if not found:
        return None
    ((campaign, before, now, day),) = found
    return _ask(
        text(
            "{file} does not name its account, and what it says in {now} is there already in {before} "
            "({campaign}, {day}). Which account is this one of?",
            file=file,
            now=now,
            before=before,
            campaign=campaign or text("no campaign"),
            day=day,
        ),
        text("Say it with --set account=NAME. If the earlier import has the wrong currency, undo it."),
    )


def same_rows(tx: Transaction, staged: str, columns: set[str], bundle: int) -> int | None:
    """Return the import of the same bundle that says otherwise what a file without an account says.

    Parameters
    ----------
    tx : Transaction
        The transaction, the file not loaded yet.
    staged : str
        Its rows.
    columns : set of str
        Those it has: what only one of the two says is no difference.
    bundle : int
        The bundle.
    """
    earlier = tx.cursor.execute(
        "SELECT batch_id, columns FROM batch_table JOIN batch USING (batch_id)"
        " WHERE bundle_id = ? AND table_name = ? ORDER BY batch_id DESC",
        [bundle, TABLE.name],
    ).fetchall()
    for batch_id, theirs in earlier:
        both = [name for name in FIGURES if name in columns and name in theirs]
        differs = " OR ".join(f"old.{quote(name)} <> new.{quote(name)}" for name in both) or "FALSE"
        if tx.cursor.execute(
            f"SELECT 1 FROM {staged} new JOIN {MET} AND old.batch_id = ? AND ({differs}) LIMIT 1", [batch_id]
        ).fetchall():
            return int(batch_id)
    return None


def ask_which(file: str, other: str) -> Question:
    """Return the question which account a file is of that another one of the same import contradicts.

    Parameters
    ----------
    file, other : str
        What the two are called.
    """
    return _ask(
        text(
            "{file} and {other} give other figures for the same campaigns and days, and neither names its "
            "account. Which account is {file} of? If both are of one, give both the same name: the later "
            "file replaces the other.",
            file=file,
            other=other,
        ),
        text(
            "Import each by itself with --set account=NAME. If both are of one account, import the older one "
            "first, then the other."
        ),
    )


def _ask(matter: Text, how: Text) -> Question:
    return Question("account", text("{matter} {how}", matter=matter, how=how), matter=matter)
