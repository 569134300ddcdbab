"""Numbers of tools in files of older versions, where two tools' numbers could meet: told apart.

What a step forward does never changes again, so it names what the sources were called at its time.
"""

from __future__ import annotations

#: Table -> source -> its space, and the columns that held the tool's own numbers.
NUMBERS: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = {
    "conversion": {
        "hubspot_deals": ("hubspot", ("conversion_id", "opportunity_id", "customer_id", "account_id")),
        "salesforce": ("salesforce", ("conversion_id", "opportunity_id", "customer_id", "account_id")),
        "salesforce_leads": ("salesforce", ("conversion_id",)),
    },
    "customer": {"hubspot_contacts": ("hubspot", ("customer_id", "account_id"))},
    "consent": {"hubspot_contacts": ("hubspot", ("customer_id",))},
    "service_case": {"zendesk_tickets": ("zendesk", ("case_id",))},
    "survey_response": {"typeform": ("typeform", ("response_id",))},
    "identity": {"hubspot_contacts": ("hubspot", ("customer_id",))},
}
KEYS = {
    "conversion": ("conversion_id",),
    "customer": ("customer_id",),
    "consent": ("customer_id", "channel", "recorded_at", "status"),
    "service_case": ("case_id",),
    "survey_response": ("response_id",),
    "identity": ("kind", "value"),
}
#: Companies were known by their number, or by their name.
BY_NUMBER = "json_extract_string(mapping, '$.company_id') IN ('AccountId', 'Associated Company IDs')"
#: What is no number of a tool: nothing, somebody's hash, a number of our own.
NO_NUMBER = "coalesce({0}, '') = '' OR regexp_matches({0}, '^(email|phone):|^[0-9a-f]{{32}}-[0-9]+$')"


def told_apart() -> tuple[str, ...]:
    """Return the statements that put each tool's numbers into its own space."""
    found = []
    for table, sources in NUMBERS.items():
        found += _told_apart(table, sources)
    return (
        *found,
        "ALTER TABLE mediaplan_meta ADD COLUMN IF NOT EXISTS marts VARCHAR",
        "UPDATE mediaplan_meta SET marts = NULL",
    )


def _told_apart(table: str, sources: dict[str, tuple[str, tuple[str, ...]]]) -> list[str]:
    """Return the statements for one table.

    A key that several tools share is taken apart: what each import said of it goes to the version
    table, is renamed there, and the newest of each new key stands.
    """
    version, key = f"{table}_version", ", ".join(KEYS[table])
    both = " UNION ALL ".join(f"SELECT {key}, batch_id FROM {name}" for name in (table, version))
    whose = " ".join(f"WHEN '{source}' THEN '{space}'" for source, (space, _) in sources.items())
    space = f"CASE source {whose} ELSE '' END"
    # An address led to a contact's number, so that it could lead to nothing else
    shared = (
        "bool_or(source = 'hubspot_contacts') AND kind = 'email'"
        if table == "identity"
        else f"count(DISTINCT {space}) > 1"
    )
    at = " AND ".join(f"s.{name} = t.{name}" for name in KEYS[table])
    statements = [
        "DROP TABLE IF EXISTS mediaplan_shared",
        f"""CREATE TEMP TABLE mediaplan_shared AS SELECT {key} FROM ({both})
        JOIN (SELECT batch_id, source FROM batch) USING (batch_id) GROUP BY {key} HAVING {shared}""",
        f"""INSERT INTO {version} BY NAME SELECT t.* FROM {table} t SEMI JOIN mediaplan_shared s ON {at}
        ANTI JOIN {version} v ON v.batch_id = t.batch_id AND {at.replace("s.", "v.")}""",
        f"DELETE FROM {table} AS t WHERE EXISTS (FROM mediaplan_shared s WHERE {at})",
    ]
    for source, (its, columns) in sources.items():
        for name in (table, version):
            batches = f"SELECT batch_id FROM batch WHERE source = '{source}'"
            statements += [
                f"UPDATE {name} SET {column} = '{its}:' || {column}"
                f" WHERE NOT ({NO_NUMBER.format(column)}) AND batch_id IN ({batches}"
                f"{f' AND {BY_NUMBER}' if column == 'account_id' else ''})"
                for column in columns
            ]
    if table == "identity":
        statements.append(
            f"UPDATE {version} SET kind = 'hubspot', value = split_part(customer_id, ':', 2),"
            " customer_id = 'email:' || value WHERE kind = 'email' AND customer_id LIKE 'hubspot:%'"
        )
    statements += [
        f"""INSERT INTO {table} BY NAME SELECT COLUMNS(lambda c: c <> 'retired') FROM {version} v
        ANTI JOIN {table} t USING ({key})
        WHERE batch_id IN (SELECT batch_id FROM batch WHERE status = 'active')
        QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY batch_id DESC) = 1""",
        "DROP TABLE mediaplan_shared",
    ]
    return statements
