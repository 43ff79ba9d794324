"""What is sent around meetings and for what was agreed, seen from here; bot/nudging does it."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

from storage.agreements import Agreement
from storage.meetings import Meeting


class Planning(Protocol):
    """Plans the sitting that prepares a meeting and the one that follows, and asks on a date.

    Each may be called again for the same meeting or agreement: what was planned goes, and is
    planned anew from what holds now.
    """

    def meeting_planned(self, tx: Connection, meeting: Meeting) -> None: ...

    def meeting_moved(self, tx: Connection, meeting: Meeting) -> None: ...

    def meeting_cancelled(self, tx: Connection, meeting: Meeting) -> None: ...

    def agreement_due(self, tx: Connection, agreement: Agreement) -> None:
        """Ask on its date whether it is done; bot/coaching/agreeing.py has the words."""
