"""The queue of updates, and long polling on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.rules import Json, Refusal

LEFT_OUT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_FUTURE = 10  # an offset further ahead than this is not believed
_OTHER = (
    "Conflict: terminated by other getUpdates request;"
    " make sure that only one bot instance is running"
)


@dataclass(eq=False)
class Update:
    """An update on its way; `lane` is what it must keep its order in."""

    id: int
    body: Json
    lane: object
    copies: int = 0
    epoch: int = 0
    given: bool = False


@dataclass(eq=False)
class Updates:
    """Updates not yet confirmed, oldest first."""

    next_id: int
    pending: list[Update] = field(default_factory=list)
    allowed: frozenset[str] | None = None
    offer: Callable[[Update], None] | None = None
    changed: Callable[[], None] = lambda: None
    _epoch: int = 0
    _copies: int = 0
    _held: list[Update] = field(default_factory=list)
    _hold: int = 0
    _ghosts: list[list[Any]] = field(default_factory=list)
    _wake: asyncio.Future[None] | None = None

    @property
    def polled(self) -> bool:
        """Whether a getUpdates is waiting now."""
        return self._wake is not None

    def allows(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in LEFT_OUT

    def add(self, kind: str, content: Json, lane: object) -> int | None:
        """Queue an update, unless the bot does not ask for its kind; return its id."""
        if not self.allows(kind):
            return None
        number = self._number()
        self._queue(Update(number, {"update_id": number, kind: content}, lane))
        return number

    def push(self, raw: Json) -> int:
        """Queue an update as it is; without an id it gets the next one."""
        number = raw.get("update_id")
        if not isinstance(number, int):
            number = self._number()
        elif number < self.next_id:
            self.begin_at(number + 1)
        else:
            self.next_id = number + 1
        self._queue(Update(number, {**raw, "update_id": number}, _lane(raw, number)))
        return number

    def begin_at(self, number: int) -> None:
        """Let the ids go on from `number`, as they do after a quiet week."""
        self.next_id = number
        self._epoch += 1

    def duplicate_next(self, times: int) -> None:
        self._copies = times

    def reorder_next(self, count: int) -> None:
        """Hold the next `count` updates until all are there; 0 lets the held ones go."""
        self._hold = count
        if count == 0:
            self._release()

    def drop(self) -> None:
        self.pending.clear()
        self._ghosts.clear()

    def confirm(self, offset: int) -> None:
        """Forget what lies below the offset; a negative one counts from the end."""
        before = len(self.pending)
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > self.next_id + _FUTURE:
            self.pending = [
                one
                for one in self.pending
                if one.epoch == self._epoch or not one.given or one.id >= offset
            ]
        elif offset > 0:
            self.pending = [
                one
                for one in self.pending
                if (one.id >= offset if one.epoch == self._epoch else not one.given)
            ]
        if len(self.pending) != before:
            self.changed()

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Json]:  # noqa: ASYNC109
        """Return a batch, waiting for a first update; end the poll before this one."""
        self.end_poll(_OTHER)
        self.confirm(offset)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while not (batch := self._batch(limit)):
            remaining = deadline - loop.time()
            if remaining <= 0:
                break
            wake = self._wake = loop.create_future()
            self.changed()
            try:
                async with asyncio.timeout(remaining):
                    await wake
            except TimeoutError:
                break
            finally:
                if self._wake is wake:
                    self._wake = None
        return batch

    def end_poll(self, words: str) -> None:
        """End the poll that waits, with a conflict."""
        if self._wake and not self._wake.done():
            self._wake.set_exception(Refusal(words, 409))
        self._wake = None

    def _number(self) -> int:
        self.next_id += 1
        return self.next_id - 1

    def _queue(self, update: Update) -> None:
        update.epoch = self._epoch
        update.copies, self._copies = self._copies, 0
        if self._hold:
            self._held.append(update)
            self._hold -= 1
            if self._hold == 0:
                self._release()
            return
        self._go([update])

    def _release(self) -> None:
        lanes = dict[object, list[Update]]()
        for update in self._held:
            lanes.setdefault(update.lane, []).append(update)
        self._held.clear()
        self._go([one for lane in reversed(lanes.values()) for one in lane])

    def _go(self, updates: list[Update]) -> None:
        self.pending += updates
        if self.offer:
            for one in updates:
                self.offer(one)
        if updates and self._wake and not self._wake.done():
            self._wake.set_result(None)

    def _batch(self, limit: int) -> list[Json]:
        batch = list[Json]()
        for ghost in [*self._ghosts]:
            if len(batch) < limit:
                batch.append(ghost[0])
                ghost[1] -= 1
        self._ghosts = [ghost for ghost in self._ghosts if ghost[1]]
        for one in self.pending:
            if len(batch) >= limit:
                break
            batch.append(one.body)
            one.given = True
            if one.copies and len(batch) < limit:
                batch.append(one.body)
                one.copies -= 1
            if one.copies:
                self._ghosts.append([one.body, one.copies])
                one.copies = 0
        return batch


def _lane(raw: Json, number: int) -> object:
    for content in raw.values():
        if isinstance(content, dict):
            message = content.get("message")
            for holder in (content, message if isinstance(message, dict) else {}):
                for name in ("chat", "from", "user"):
                    found = holder.get(name)
                    if isinstance(found, dict) and "id" in found:
                        return found["id"]
    return f"update {number}"
