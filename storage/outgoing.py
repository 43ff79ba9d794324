"""Messages on their way: as they are drafted, and as they wait or were sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct


class Outgoing(Struct, frozen=True, kw_only=True):
    """One message: as it waits, or as it was sent."""

    id: int
    address: str
    kind: str
    body: Mapping[str, Any]
    not_before: datetime
    at: datetime | None = None  # when it was written, if it was read from here
    tries: int = 0
    message: str = ""  # the messenger's id, once sent
    face: Mapping[str, Any] | None = None
    revises: int | None = None
    changes: str = ""  # the messenger's id of the message it changes, if that is known
    live: bool = False


class Draft(Struct, frozen=True, kw_only=True):
    """One message to be written; `live` if its buttons count from now on."""

    kind: str
    body: Mapping[str, Any]
    live: bool = False
    revises: int | None = None
    changes: str = ""
    face: Mapping[str, Any] | None = None
    about: str = (
        ""  # the session of a team it shows, or the conversation in one it is of
    )


def as_outgoing(row: Any) -> Outgoing:
    """Return a message as its row has it."""
    return Outgoing(
        id=row.id,
        address=row.address,
        kind=row.kind,
        body=row.body,
        not_before=row.not_before,
        at=row.at,
        tries=row.tries,
        message=row.message,
        face=row.face,
        revises=row.revises,
        live=row.live,
    )
