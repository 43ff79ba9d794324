"""The chats of a world: what they have said and seen, and what is known of them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bot.messages import Bubble
from tests.fuzz.tokens import of_life, token

LANGUAGES = ("nl", "fr", "en", "nl-BE", "fr_FR", "de", "", None, "zz", "x" * 40)
IDS = (
    2**31 - 1,
    2**31 + 5,
    2**32,
    2**52 - 1,
    2**53,
    2**63 - 1,
)  # the first chats of a world

Buttons = deque[tuple[int, tuple[str, ...]]]  # a message, and what its buttons say


@dataclass
class Somebody:
    """A private chat, as whoever writes there sees it."""

    number: int  # by which their marker words are known
    id: int
    language: str | None
    sense: float  # how often they answer what is asked
    quotes: bool  # whether they may type what our own mistakes would look like
    life: int = 0
    serial: int = 0
    message: int = 0  # the last in the chat
    said: deque[int] = field(default_factory=lambda: deque(maxlen=20))
    buttons: Buttons = field(default_factory=lambda: deque(maxlen=12))
    groups: dict[int, Buttons] = field(
        default_factory=dict
    )  # buttons in groups: the same for everybody
    ours: set[int] = field(default_factory=set)  # messages that we sent
    asked: Bubble | None = None  # what was asked last
    blocked: bool = False
    person: str = ""  # as the database knows them
    forgetting: bool = False  # whether they may be asked just now to confirm that

    @property
    def address(self) -> str:
        return f"telegram:{self.id}"

    @property
    def mark(self) -> str:
        """Return what all marker words of this life begin with."""
        return of_life(self.number, self.life)

    @property
    def json(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, "first_name": "A"}
        return user if self.language is None else {**user, "language_code": self.language}  # fmt: skip

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": "A"}

    def next_message(self) -> int:
        self.message += 1
        return self.message

    def token(self) -> str:
        """Return a marker word that was never said."""
        self.serial += 1
        return token(self.number, self.life, self.serial)


def somebody(number: int, chance: Random) -> Somebody:
    """Return the chat with a number, as it begins."""
    big = IDS[number] if number < len(IDS) else 10_000 + number
    return Somebody(
        number=number,
        id=big,
        language=chance.choice(LANGUAGES),
        sense=chance.choice((0.3, 0.6, 0.8, 0.9, 0.97)),
        quotes=chance.random() < 0.2,
    )
