"""What a channel is handed, one message at a time."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from bot.messages import Bubble, Face, Receipt


class Parcel(Struct, frozen=True, kw_only=True):
    """One message on its way: what it says, how it looks, and which message it changes."""

    address: str
    bubble: Bubble
    face: Face
    changes: str = ""  # the channel's id of the message that is changed
    wipes: tuple[str, ...] = ()  # the channel's ids of messages that are taken back


class Channel(Protocol):
    """Where bubbles go."""

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Show a message, or change one; say what became of it. Raises nothing of its own."""
