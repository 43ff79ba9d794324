"""A stand-in of Telegram's Bot API server, for tests, over real HTTP."""

from __future__ import annotations

from tests.telegram.faults import Fault, Faults
from tests.telegram.phone import Group, Phone
from tests.telegram.records import Answer, Button, Seen, Upload
from tests.telegram.server import BotApi, Call

__all__ = [
    "Answer",
    "BotApi",
    "Button",
    "Call",
    "Fault",
    "Faults",
    "Group",
    "Phone",
    "Seen",
    "Upload",
]
