"""Who said that they do which sitting of a file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.prepared import Prepared
from storage.tables import claims

_OF = Prepared(select(claims).where(claims.c.conversation == bindparam("on")))
_HERE = (claims.c.conversation == bindparam("on")) & (
    claims.c.sitting == bindparam("which")
)
_DROP = delete(claims).where(_HERE)
_PUT = insert(claims)
_TOLD = update(claims).where(_HERE).values(told=bindparam("who"))


def of(tx: Connection, conversation: str) -> dict[str, tuple[str, str]]:
    """Return by sitting who does it, and who was told so last."""
    rows = _OF.all(tx, {"on": conversation})
    return {row.sitting: (row.person, row.told) for row in rows}


def put(
    tx: Connection, conversation: str, sitting: str, person: str, now: datetime
) -> None:
    """Let somebody do a sitting, instead of whoever did."""
    drop(tx, conversation, sitting)
    row = {"conversation": conversation, "sitting": sitting, "person": person}
    tx.execute(_PUT, {**row, "since": now, "told": ""})


def drop(tx: Connection, conversation: str, sitting: str) -> None:
    tx.execute(_DROP, {"on": conversation, "which": sitting})


def told(tx: Connection, conversation: str, sitting: str, person: str) -> None:
    """Note that somebody knows that another does a sitting."""
    tx.execute(_TOLD, {"on": conversation, "which": sitting, "who": person})
