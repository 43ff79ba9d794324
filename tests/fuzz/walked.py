"""Chats that came far before a world begins: few get there by chance."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from random import Random
from uuid import uuid4

from msgspec.structs import replace
from sqlalchemy import Connection

from flows.answers import Answer, Book
from flows.conversation import Conversation
from flows.turn import Turn
from storage import conversations, people, versions
from tests.chance import walks
from tests.fuzz.people import Somebody
from tests.talk import shipped_library

SHARE = 0.25  # of the chats of a world
WALKS = ("nl", "fr", "en")  # one in each language
BEFORE = "before"  # where their answers came from


@cache
def walk(number: int) -> tuple[Conversation, ...]:
    """Return a conversation on the long roadmap, as it stood after each turn."""
    roadmap = shipped_library().roadmap("vises")
    turns = walks(roadmap, number, WALKS[number])
    return tuple(_without_braces(turn.conversation) for turn in turns)


def _without_braces(conversation: Conversation) -> Conversation:
    """Return a conversation in which nothing looks like a mistake of ours."""
    answers = tuple(_plain(each) for each in conversation.book.answers)
    return replace(conversation, book=Book(answers))


def _plain(answer: Answer) -> Answer:
    if "{ $x }" not in str(answer.value):
        return answer
    value = json.loads(json.dumps(answer.value).replace("{ $x }", "x"))
    return answer._replace(value=value)


def seat(tx: Connection, who: Somebody, chance: Random, now: datetime) -> None:
    """Put somebody anywhere on the long roadmap."""
    stands = replace(chance.choice(walk(chance.randrange(len(WALKS)))), rev=0)
    roadmap = shipped_library().roadmap(stands.roadmap)
    who.person, own = str(uuid4()), replace(stands, id=str(uuid4()))
    people.add(tx, who.address, who.person, own.language, now)
    versions.publish(tx, roadmap, now)
    conversations.open_new(tx, own, who.person, now)
    given = Turn(conversation=own, says=(), answers=own.book.answers)
    conversations.record(tx, given, person=who.person, update_key=BEFORE, now=now)
    people.switch(tx, who.address, own.id, own.language)


def seat_some(
    tx: Connection, everybody: list[Somebody], chance: Random, now: datetime
) -> None:
    """Put some of the chats where few get by chance."""
    for who in everybody:
        if chance.random() < SHARE:
            seat(tx, who, chance, now)
