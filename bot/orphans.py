"""Messages that were being sent by a program that is gone: they are sent by another."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from storage import replicas, under_way

GRACE = (
    15.0  # seconds that a program may be without a connection before it counts as gone
)


class Orphans:
    """Finds them; whoever was seen missing twice, and long enough, is gone."""

    def __init__(
        self, grace: float = GRACE, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._grace = grace
        self._now = now
        self._missing: dict[int, float] = {}  # since when
        self.alone = False  # known at the start: there can be no other program

    def adopt(self, tx: Connection, at: datetime, *, start: bool = False) -> list[str]:
        """Let such messages wait to be sent again; return the addresses concerned.

        At a start when nobody else is there, all that was being sent is meant.
        """
        own = replicas.number_of(tx)
        self.alone = not own
        if self.alone:
            return under_way.recover(tx, at) if start else []
        others = under_way.senders(tx) - {own}
        if not others:
            self._missing.clear()
            return []
        living = replicas.living(tx)
        now = self._now()
        self._missing = {
            number: self._missing.get(number, now) for number in others - living
        }
        alone = start and living <= {own}
        gone = {
            number
            for number, since in self._missing.items()
            if alone or now - since >= self._grace
        }
        return under_way.recover(tx, at, frozenset(gone)) if gone else []
