"""What goes out, and what names it: one kind of message, with whether it still makes sense."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from bot.messages import Bubble
from storage.nudges import Entry


class Message(Struct, frozen=True, kw_only=True):
    """Something that still makes sense to send, and where."""

    address: str
    bubble: Bubble
    about: str = ""  # the session of a team it shows
    until: datetime | None = None  # afterwards it makes no sense
    asked: bool = False  # about something they took on: it needs no leave besides


# A line of the ledger → what it says now; None: it is done, or has changed, meanwhile.
Say = Callable[[Connection, Entry, datetime], Message | None]
