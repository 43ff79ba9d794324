"""How something is said to somebody who did not just say something."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

from bot.messages import Bubble


class Tell(Protocol):
    """Has something said at an address, with the transaction at hand."""

    def __call__(
        self, tx: Connection, address: str, said: list[Bubble], about: str = ""
    ) -> None:
        """Say it; `about` a session, of which somebody may be erased."""
