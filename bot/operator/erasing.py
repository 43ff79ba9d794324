"""`filrouge person erase`: for whoever asked for it in another way than in their chat."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.door import NotAllowedError, open_to
from bot.house import House, now
from bot.operator.command import OPERATOR, refuse, tell
from storage import counts
from storage.trail import Reading

if TYPE_CHECKING:
    from locales.catalog import Voice


def erase(house: House, person: str, why: str, voice: Voice) -> int:
    """Erase somebody as `forget` does; answers that others work on too stay, without an author."""
    reading = Reading(
        whose=person,
        reader=OPERATOR,
        role=OPERATOR,
        object="person",
        action="erase",
        why=why,
        at=now(),
    )

    def allow(tx: Connection) -> None:
        counts.counts(tx, person)  # raises if they are not here
        open_to(tx, reading)

    async def work() -> None:
        await house.database.run(allow)
        await house.hire().erase(person)

    try:
        asyncio.run(work())
    except LookupError:
        return refuse(voice, "person-none", id=person)
    except NotAllowedError:
        return refuse(voice, "person-no-why")
    tell(voice, "person-gone", id=person)
    return 0
