"""The roadmap `kinds`: one question of each kind, and how to come to each."""

from __future__ import annotations

import pytest

from tests.telegram import Phone, Seen
from tests.telegram.home import WORLDS

ANSWERS = {
    "colour": "red",
    "food": "1, 2",
    "proof": "we wrote it down",
    "ease": "4",
    "rooms": "5 2",
    "people": "Mia",
    "another": "no",
    "story": "It went well.",
    "review": "confirm",
}
ASKED = {
    "colour": "Which colour is the door?",
    "food": "What do you eat?",
    "proof": "Can you show it?",
    "ease": "How easy is it?",
    "rooms": "How good are the rooms?",
    "people": "Who helps?",
    "another": "Somebody else?",
    "story": "What happened?",
    "review": "Is this right?",
}

once = pytest.mark.parametrize("home", WORLDS[:1], indirect=True, ids=["once"])
"""For what neither the library nor the way in can change."""


async def come_to(phone: Phone, question: str) -> Seen:
    """Start, and answer by typing up to a question; return the message that asks it."""
    phone.starts("kinds")
    asked = (await phone.hears(2))[-1]
    for name, answer in ANSWERS.items():
        if name == question:
            break
        phone.says(answer)
        asked = (await phone.hears())[-1]
    return asked


async def told(phone: Phone, words: str, count: int = 1) -> str:
    """Return what comes next, all of it, which has these words in it."""
    heard = "\n".join(seen.text for seen in await phone.hears(count))
    assert words in heard, heard
    return heard


async def answers(phone: Phone) -> str:
    """Ask for the list of answers; return it."""
    phone.says("/answers")
    return (await phone.hears())[-1].text


def words(seen: Seen) -> list[str]:
    """Return the lines of a message."""
    return [line for line in seen.text.splitlines() if line]
