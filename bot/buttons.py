"""Buttons that hold whatever else is open."""

from __future__ import annotations

from bot.messages import Tap
from locales.catalog import Voice


def button(voice: Voice, label: str, says: str) -> Tap:
    """Return a button with the words of a message, which says `says` at any time."""
    return Tap(label=voice.text(label), says=says, always=True)
