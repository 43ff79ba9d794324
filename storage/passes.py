"""Ways into the page: a link that is used once, then a visit. Of their codes only marks are kept."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.members import mark
from storage.programme_tables import passes

ONCE, VISIT = "once", "visit"
LINK_VALID = timedelta(minutes=10)
VISIT_VALID = timedelta(hours=12)
_PUT = insert(passes)
_USE = (
    update(passes)
    .where(
        passes.c.mark == bindparam("known"),
        passes.c.kind == ONCE,
        passes.c.used.is_(None),
        passes.c.until > bindparam("now"),
    )
    .values(used=bindparam("now"))
    .returning(passes.c.person)
)
_VISITOR = select(passes.c.person).where(
    passes.c.mark == bindparam("known"),
    passes.c.kind == VISIT,
    passes.c.until > bindparam("now"),
)
_LEAVE = delete(passes).where(passes.c.mark == bindparam("known"))
_CLOSE = delete(passes).where(passes.c.person == bindparam("who"))
_OVER = delete(passes).where(passes.c.until <= bindparam("now"))


def link(tx: Connection, person: str, now: datetime) -> str:
    """Return the code of a link that lets somebody in once, soon."""
    tx.execute(_OVER, {"now": now})
    return _put(tx, person, ONCE, now + LINK_VALID)


def enter(tx: Connection, code: str, now: datetime) -> str | None:
    """Use a link; return the code of a visit. None if it is wrong, used or over."""
    person = tx.execute(_USE, {"known": mark(code), "now": now}).scalar()
    return _put(tx, person, VISIT, now + VISIT_VALID) if person else None


def visitor(tx: Connection, code: str, now: datetime) -> str | None:
    """Return the person whose visit has a code, if it is not over."""
    found: str | None = tx.execute(_VISITOR, {"known": mark(code), "now": now}).scalar()
    return found


def leave(tx: Connection, code: str) -> None:
    """End a visit."""
    tx.execute(_LEAVE, {"known": mark(code)})


def close(tx: Connection, person: str) -> None:
    """End every visit of somebody; links that were not used open nothing any more."""
    tx.execute(_CLOSE, {"who": person})


def _put(tx: Connection, person: str, kind: str, until: datetime) -> str:
    code = secrets.token_urlsafe(32)
    row: dict[str, Any] = {
        "mark": mark(code),
        "kind": kind,
        "person": person,
        "until": until,
        "used": None,
    }
    tx.execute(_PUT, row)
    return code
