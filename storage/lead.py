"""What only one of several programs may do, such as polling: who holds it, and for how long."""

from __future__ import annotations

import asyncio
import hashlib

from msgspec import Struct
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

LOOK = 2.0  # seconds between two looks whether it is free, or still ours
_TAKE = text("SELECT pg_try_advisory_lock(:leads, :what)")
_LEADS = 0xF12  # the first half of these locks


class Lead(Struct):
    """A place that one program has at a time; PostgreSQL frees it when that program is gone."""

    engine: Engine
    what: str
    _held: Connection | None = None

    async def free(self) -> bool:
        """Return whether the place was free: then it is ours."""
        return self._held is not None or await asyncio.to_thread(self._take)

    async def gained(self) -> None:
        """Return once the place is ours."""
        while not await self.free():  # noqa: ASYNC110 (PostgreSQL tells nobody)
            await asyncio.sleep(LOOK)

    async def lost(self) -> None:
        """Return when the place is not ours any more."""
        while await asyncio.to_thread(self._stands):  # noqa: ASYNC110
            await asyncio.sleep(LOOK)

    def give_up(self) -> None:
        """Let somebody else have the place."""
        held, self._held = self._held, None
        if held is not None:
            held.invalidate()
            held.close()

    def _take(self) -> bool:
        try:
            own = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        except DBAPIError:  # PostgreSQL is away: nobody leads
            return False
        try:
            key = int.from_bytes(hashlib.sha256(self.what.encode()).digest()[:3], "big")
            taken = own.execute(_TAKE, {"leads": _LEADS, "what": key}).scalar()
        except DBAPIError:
            taken = False
        if taken:
            self._held = own
        else:
            own.close()
        return bool(taken)

    def _stands(self) -> bool:
        if self._held is None:
            return False
        try:
            self._held.execute(text("SELECT 1"))
        except DBAPIError:
            self.give_up()
            return False
        return True
