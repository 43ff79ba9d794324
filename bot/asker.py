"""Whoever put a question to a colleague: told what came of it, in their own language."""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.messages import Bubble, Tap
from bot.register import Register
from bot.scene import Scene
from bot.wording import Wording
from bot.words import entry_line
from flows import asked
from flows.wordable import Author
from storage import asks, members, outbox, people
from storage.outgoing import Draft

TOLD = {
    asked.GIVEN: "ask-answered",
    asked.BESIDE: "ask-beside",
    asked.PASSED: "ask-not-answered",
}


def tell_asker(
    tx: Connection, register: Register, there: Scene, outcome: str, number: int
) -> None:
    """Tell whoever asked what came of it; of two answers, ask which one counts.

    `there` is where whoever was asked stands; `number` that of the answer they gave.
    """
    found = asks.marked(tx, there.seat.asked)
    assert found
    for reached in people.reached_at(tx, found.person):
        wording = _wording(tx, register, there, reached.language)
        bubble = _told(there, wording, outcome, number)
        draft = Draft(kind="text", body=bubble.body())
        outbox.put(tx, reached.address, [draft], there.now)


def _wording(
    tx: Connection, register: Register, there: Scene, language: str
) -> Wording:
    """Return the wording for those who work on the file: they know everybody by name."""
    tag = language if register.speaks(there.seat, language) else ""
    named = members.authors(tx, there.conversation.id)
    return replace(
        there.worded(tag), authors={each.address: each.name for each in named}
    )


def _told(there: Scene, wording: Wording, outcome: str, number: int) -> Bubble:
    who = Author(there.address)
    line = asked.entry(there.seat.roadmap, there.conversation.book, number)
    text = wording.text(TOLD[outcome], args={"who": who, "number": str(number)})
    lines = (entry_line(line, wording),) if line else ()
    taps: tuple[Tap, ...] = ()
    if outcome == asked.BESIDE:
        take = wording.voice.text("take")
        where = there.conversation.id[:8]  # they may be elsewhere by then
        taps = (Tap(label=take, says=f"/take {number} {where}", always=True),)
    return Bubble(text=text, lines=lines, taps=taps)
