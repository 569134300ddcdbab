"""A shop of two persons, of whom one will be forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mediaplan.imports.forget import forget
from mediaplan.imports.people import hashed, key_file
from mediaplan.warehouse import Warehouse
from mediaplan.warehouse.marts import MARTS

ANNE, BOB = "anne@example.com", "bob@example.com"
FILES = {
    "customer": "customer_id,segment,created_at\nC17,vip,2026-01-02\nC18,new,2026-01-03\n",
    "identity": f"kind,value,customer_id\nemail,{ANNE},C17\nphone,+33612345678,{ANNE}\nshop,S-9,C17\n"
    f"email,{BOB},C18\n",
    "touchpoint": "touchpoint_id,occurred_at,customer_id,channel,kind,message_id\n"
    f"t1,2026-02-01 10:00:00,{ANNE},email,delivered,m1\nt2,2026-02-01 11:00:00,,email,open,m1\n"
    f"t3,2026-02-02 10:00:00,+33612345678,sms,delivered,m2\nt4,2026-02-01 10:00:00,{BOB},email,delivered,m3\n"
    "t5,2026-02-01 11:00:00,,email,open,m3\nt6,2026-02-03 11:00:00,,organic,visit,\n",
    "consent": f"customer_id,channel,recorded_at,status\n{ANNE},email,2026-01-05 10:00:00,opted_out\n"
    f"{BOB},email,2026-01-05 10:00:00,opted_in\n",
    "conversion": "conversion_id,occurred_at,customer_id,kind,status,revenue,currency\n"
    "o1,2026-02-03 10:00:00,shop:S-9,order,confirmed,100,EUR\n"
    "o2,2026-02-04 10:00:00,C17,order,confirmed,40,EUR\no3,2026-02-04 10:00:00,C18,order,confirmed,7,EUR\n",
    "survey_response": "response_id,occurred_at,customer_id,kind,score,comment\n"
    "r1,2026-02-05 10:00:00,C17,nps,9,I am Anne of Rue Basse\nr2,2026-02-05 10:00:00,C18,nps,3,No\n",
    "service_case": "case_id,opened_at,customer_id,kind,motive\n"
    f"k1,2026-02-06 10:00:00,{ANNE},complaint,Anne's broken heel\nk2,2026-02-06 10:00:00,C18,request,Size\n",
}
LEFT = {
    "customer": ["C18"],
    "identity": ["C18"],
    "touchpoint": ["t4", "t5", "t6"],
    "consent": ["opted_in"],
    "conversion": ["o1", "o2", "o3"],
    "survey_response": ["r2"],
    "service_case": ["k2"],
}
#: What the second import of every file says otherwise.
CHANGED = {
    ",vip,": ",top,", "sms": "email", "confirmed": "cancelled", ",9,": ",8,", "complaint": "request",
    "opted_out": "opted_in", "S-9,C17": f"S-9,{ANNE}",
}  # fmt: skip
SHOWN = {"identity": "customer_id", "consent": "status"}


def stored(warehouse: Warehouse, statement: str) -> list[tuple[Any, ...]]:
    return [*warehouse.sql(statement).itertuples(index=False, name=None)]


def named(warehouse: Warehouse, table: str) -> list[str]:
    column = SHOWN.get(table, f"{table if table != 'survey_response' else 'response'}_id")
    column = "case_id" if table == "service_case" else column
    return [str(row[0]) for row in stored(warehouse, f"SELECT {column} FROM {table} ORDER BY 1")]


ALL = {
    "consent": (1, 0, 0),
    "conversion": (0, 2, 0),
    "customer": (1, 0, 0),
    "identity": (3, 0, 0),
    "service_case": (1, 0, 0),
    "survey_response": (1, 0, 0),
    "touchpoint": (3, 0, 0),
}


def opened(path: Path) -> Warehouse:
    """Open a database that knows who is who, and computes nothing else."""
    return Warehouse.open(path, marts={"mart_person": MARTS["mart_person"]})


def erased(warehouse: Warehouse, written: str) -> dict[str, tuple[int, int, int]]:
    done = forget(warehouse, written).erased
    return {each.table: (each.removed, each.severed, each.archived) for each in done}


def hash_of(warehouse: Warehouse, normal: str) -> str:
    return hashed(normal, bytes.fromhex(key_file(warehouse.path).read_text()))
