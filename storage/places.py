"""Where somebody stands on the answers they share: read along with them, written after a turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import to_builtins
from sqlalchemy import Connection, bindparam, update

from flows.answers import Place
from flows.conversation import Conversation, Doubt, Offer
from storage.prepared import Prepared
from storage.tables import members

NAMES = (
    "language",
    "stage",
    "focus",
    "back_to",
    "doubt",
    "misreads",
    "until",
    "seen",
)
COLUMNS = tuple(members.c[name] for name in NAMES)
_WRITE = Prepared(
    update(members)
    .where(
        members.c.conversation == bindparam("known"),
        members.c.person == bindparam("who"),
    )
    .values({name: bindparam(f"new_{name}") for name in NAMES})
)


def write(tx: Connection, conversation: Conversation, person: str) -> None:
    """Write where somebody stands now."""
    changed = {f"new_{name}": value for name, value in written(conversation).items()}
    _WRITE.run(tx, {**changed, "known": conversation.id, "who": person})


def written(conversation: Conversation) -> dict[str, Any]:
    """Return where somebody stands, as columns."""
    focus, doubt = conversation.focus, conversation.doubt
    return {
        "language": conversation.language,
        "stage": conversation.stage,
        "focus": [focus.prompt, focus.item, focus.field] if focus else None,
        "back_to": conversation.back_to,
        "doubt": to_builtins(doubt) if doubt else None,
        "misreads": conversation.misreads,
        "until": conversation.until,
        "seen": conversation.seen,
    }


def read(row: Any) -> dict[str, Any]:
    """Return where somebody stands, as parts of a conversation."""
    return {
        "language": row.language,
        "stage": row.stage,
        "focus": Place(*row.focus) if row.focus else None,
        "back_to": row.back_to,
        "doubt": doubt_of(row.doubt) if row.doubt else None,
        "misreads": row.misreads,
        "until": row.until,
        "seen": row.seen,
    }


def doubt_of(kept: Mapping[str, Any]) -> Doubt:
    """Return a small question of ours as it was kept."""
    offers = tuple(
        Offer(value=offer["value"], words=offer["words"], marks=tuple(offer["marks"]))
        for offer in kept["offers"]
    )
    return Doubt(about=kept["about"], offers=offers)
