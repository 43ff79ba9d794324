"""Updates as they came → what is kept of them: to be taken later, or parked for the operator.

It is whole only as long as it has to be: of one that was taken, it is noted that it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.logs import Log
from bot.telegram.happenings import sound, whose
from storage import inbox
from storage.inbox import Entry
from storage.ports import UnitOfWork

LEFT = timedelta(minutes=1)  # what waits longer may have been kept by who is gone


class Keeping:
    """Keeps the updates of one bot."""

    def __init__(
        self,
        *,
        account: str,
        work: UnitOfWork,
        clock: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._account = account
        self._work = work
        self._clock = clock
        self._log = log

    async def waiting(self) -> list[Mapping[str, Any]]:
        """Return what was kept and not yet taken, in the order it came."""
        return await self._work.read(lambda tx: inbox.waiting(tx, self._account))

    async def left(self) -> list[Mapping[str, Any]]:
        """Return what has waited for so long that whoever kept it may be gone."""
        before = self._clock() - LEFT
        return await self._work.read(
            lambda tx: inbox.waiting_since(tx, self._account, before)
        )

    async def keep(self, slow: Sequence[Mapping[str, Any]]) -> None:
        """Keep updates as they came, to be taken later."""
        entries = [
            replace(self.entry(raw, whose(raw)), body=_sound(raw), state="waiting")
            for raw in slow
        ]
        await self._work.run(lambda tx: [inbox.keep(tx, entry) for entry in entries])

    async def park(self, raw: Mapping[str, Any], reason: str) -> None:
        """Keep an update that cannot be read, for the operator; it is done with."""
        address = whose(raw)
        try:  # of nobody we know, no words are kept: they could not be erased
            body = _sound(raw) if address else _sound({"unread": sorted(raw)})
        except RecursionError:  # nobody could read that either
            body = {}
        entry = replace(
            self.entry(raw, address), body=body, state="parked", reason=reason
        )
        if await self._work.run(lambda tx: inbox.take(tx, entry)):
            self._log.noted("update_parked", reason=reason)

    async def let_go(self, raw: Mapping[str, Any]) -> None:
        """Note that nothing is to be done about an update that was kept."""
        await self._work.run(lambda tx: inbox.take(tx, self.entry(raw)))

    def entry(self, raw: Mapping[str, Any], address: str = "") -> Entry:
        """Return an update as it is noted once it is taken."""
        return Entry(
            account=self._account,
            update=str(raw["update_id"]),
            address=address,
            body={},
            at=self._clock(),
        )


def _sound(told: Any) -> Any:
    """Return what an update tells, in texts that can be written down."""
    if isinstance(told, str):
        return sound(told)
    if isinstance(told, Mapping):
        return {sound(name): _sound(each) for name, each in told.items()}
    return [_sound(each) for each in told] if isinstance(told, list) else told
