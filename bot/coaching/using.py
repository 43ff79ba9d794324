"""From a letter of the coach back to its question: to look at it, or to take a wording over.

A wording that is taken goes the way of one's own words: they are asked whether to save it.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from bot.asked import Read
from bot.asking import about
from bot.coaching.delivering import answerable
from bot.coaching.kit import Kit, Onward, told
from bot.coaching.numbered import last_counted
from bot.coaching.view import file_of
from bot.door import may
from bot.lexicon import Lexicon
from bot.messages import Bubble
from bot.reading import read
from bot.scene import Scene
from flows.questions import question
from flows.turn import Answered, ChangeAsked, Doubted, Suggested
from flows.walk import Walk
from storage import letters
from storage.letters import PROPOSAL, Letter


def lead(kit: Kit, tx: Connection, scene: Scene, typed: str) -> Onward | None:
    """Return where "open 12" or "use 12" leads; None if that is something else, or nowhere."""
    words = scene.lexicon
    first, number = last_counted(typed)
    use = words.means("letter-use", first)
    if not number or not (use or words.means("letter-open", first)):
        return None
    found = answerable(tx, scene.seat.person, number)
    if found is None or not found[0].coach or not found[0].place.prompt:
        return None
    letter, parties = found
    if not may(tx, scene.seat.person, parties.file, "change", "answers"):
        return None
    roadmap, book = file_of(kit, tx, parties.file)
    given = book.latest(letter.place)
    if given is None or Walk(roadmap, book).whole.at(letter.place) is None:
        return None
    here = scene.conversation.id == parties.file
    seat = scene.seat if here else kit.register.back_at(tx, scene.seat, parties.file)
    if seat is None:
        return None
    if use and letter.kind == PROPOSAL:
        letters.settle(tx, letter, scene.now)
        there = Scene(seat=seat, catalog=kit.catalog, now=scene.now)
        taken = _as_answer(there, letter, kit.host.day(there.now))
        if taken is not None:
            return Onward(seat=seat, event=taken)
    return Onward(seat=seat, event=ChangeAsked(given.number))


def left(tx: Connection, scene: Scene, number: int) -> list[Bubble]:
    """Leave a proposed wording; nothing changes, and the coach is told nothing of it."""
    voice = scene.wording.voice
    found = answerable(tx, scene.seat.person, number)
    if found is None or found[0].kind != PROPOSAL:
        return told(voice, "letters-no-such")
    letters.settle(tx, found[0], scene.now)
    return told(voice, "letter-left")


def _as_answer(there: Scene, letter: Letter, today: date) -> Suggested | None:
    """Return a wording as an answer, read as if it had been typed today at its question."""
    walk = there.walk.whole
    slot = walk.at(letter.place)
    if slot is None:
        return None
    asked = question(walk, slot, bare=True)
    reader = Read(
        slot=slot,
        question=asked,
        wording=about(asked, there.wording),
        elsewhere=(),
        today=today,
    )
    heard = read(letter.words, reader, Lexicon(there.wording.voice, ()))
    if isinstance(heard, Doubted):
        offer = heard.doubt.offers[0]
        heard = Answered(value=offer.value, words=offer.words, marks=offer.marks)
    if not isinstance(heard, Answered):
        return None
    return Suggested(
        place=letter.place, value=heard.value, words=heard.words, marks=heard.marks
    )
