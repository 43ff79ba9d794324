"""How something is said to somebody who did not just say something."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.messages import Bubble
from bot.parts import parts
from storage import outbox
from storage.outgoing import Draft
from storage.timers import Timers

LONGEST = 3500  # units of a message; Telegram takes 4096


class Tell:
    """Has something said at an address, with the transaction at hand."""

    def __init__(self, timers: Timers, clock: Callable[[], datetime]) -> None:
        self._timers = timers
        self._clock = clock

    def __call__(
        self, tx: Connection, address: str, said: Iterable[Bubble], about: str = ""
    ) -> None:
        """Say it; `about` a session of a team, of which somebody may be erased."""
        if not address:  # they were erased
            return
        going = [
            Draft(kind=part.kind, body=part.body(), about=about)
            for bubble in said
            for part in parts(bubble, LONGEST)
        ]
        outbox.put(tx, address, going, self._clock())
        self._timers.stirred = True
