"""Messages that go on changing where they stand, such as a count of who is done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from storage.blanking import BLANK, UNDER_WAY
from storage.outbox import REPEATED
from storage.replicas import number_of
from storage.tables import outbox


def put(
    tx: Connection,
    address: str,
    kind: str,
    body: Mapping[str, Any],
    now: datetime,
    about: str = "",
) -> int:
    """Have a message sent, about a session; return the row by which it can be changed."""
    row = {**_row(tx, address, kind, dict(body), now), "about": about}
    return int(tx.execute(insert(outbox).returning(outbox.c.id), row).scalar_one())


def _row(
    tx: Connection, address: str, kind: str, body: Mapping[str, Any], now: datetime
) -> dict[str, Any]:
    return {
        "address": address,
        "kind": kind,
        "body": body,
        "state": "due",
        "tries": 0,
        "not_before": now,
        "message": "",
        "at": now,
        "live": False,
        "face": None,
        "revises": None,
        "about": "",
        "sender": number_of(tx),
    }


def rewrite(tx: Connection, row: int, body: Mapping[str, Any], now: datetime) -> None:
    """Change a message where it stands; only the latest change is sent."""
    found = tx.execute(select(outbox).where(outbox.c.id == row)).first()
    if found is None or found.body == dict(body):
        return
    tx.execute(update(outbox).where(outbox.c.id == row).values(body=dict(body)))
    if found.state == "due" or found.kind not in REPEATED:  # it goes as it is by now
        return
    tx.execute(delete(outbox).where(outbox.c.revises == row, outbox.c.state == "due"))
    change = _row(tx, found.address, "revise", {}, now)
    tx.execute(insert(outbox), {**change, "revises": row, "face": found.face})


def blank(tx: Connection, conversation: str, since: datetime) -> bool:
    """Leave nothing of what was said in a conversation; return False if some is still under way.

    What waits longer than `since` is not sent any more.
    """
    said = select(outbox.c.id).where(outbox.c.about == conversation)
    about = (outbox.c.about == conversation) | outbox.c.revises.in_(said)
    tx.execute(
        delete(outbox).where(about, outbox.c.state == "due", outbox.c.at < since)
    )
    going = outbox.c.state.in_(UNDER_WAY)
    if tx.execute(select(outbox.c.id).where(about, going).limit(1)).first():
        return False
    tx.execute(update(outbox).where(about).values(**BLANK, about=""))
    return True
