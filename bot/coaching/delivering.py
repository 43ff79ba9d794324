"""Bringing letters: to the coach of a file, or to those who work on it; and who may read which."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.coaching.kit import Kit, told
from bot.coaching.letter_words import Shown
from bot.coaching.parties import Parties, of_file
from bot.messages import Bubble
from locales.catalog import Voice
from storage import letters, members
from storage.letters import REPLY, Letter


def to_coach(
    kit: Kit, tx: Connection, voice: Voice, parties: Parties, letter: Letter
) -> list[Bubble]:
    """Bring a letter to the coach; return what became of it, honestly."""
    facts = {**parties.named, "letter": str(letter.id)}
    coach = parties.coach.person
    if coach is None:
        return told(voice, "letter-waits", **facts)
    if not bring(kit, tx, parties, letter, coach):
        return told(voice, "letter-unreachable", **facts)
    message = "letter-sent-with" if letter.context else "letter-sent"
    return told(voice, message, **facts)


def bring(kit: Kit, tx: Connection, parties: Parties, letter: Letter, to: str) -> int:
    """Say a letter to somebody; return at how many places that reaches them."""
    shown = Shown(kit=kit, tx=tx, parties=parties, letter=letter, reader=to)
    return kit.say(tx, to, lambda voice: [shown.bubble(voice)])


def answerable(
    tx: Connection, person: str, number: int
) -> tuple[Letter, Parties] | None:
    """Return the letter that somebody may answer just now, and the parties to it."""
    letter = letters.by_id(tx, number)
    parties = of_file(tx, letter.conversation) if letter else None
    if letter is None or parties is None:
        return None
    if letter.coach:
        works_on = members.role_of(tx, parties.file, person)
        return (letter, parties) if works_on and is_for(tx, letter, person) else None
    return (letter, parties) if parties.coach.person == person else None


def is_for(tx: Connection, letter: Letter, person: str) -> bool:
    """Return whether somebody who works on a file may read a letter about it.

    What one of them asked is between them and the coach, also once they were erased; a comment
    is for all.
    """
    if not letter.coach:
        return letter.person == person
    if letter.kind != REPLY:
        return True
    asked = letters.by_id(tx, letter.about) if letter.about is not None else None
    return asked is not None and asked.person == person


def waits(letter: Letter) -> bool:
    """Return whether a letter waits for an answer of the coach."""
    return not letter.coach and letter.settled is None
