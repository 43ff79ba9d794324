"""Somebody who asks their coach, and an answer a coach sees: for tests of letters."""

from __future__ import annotations

from flows.answers import Answer
from storage import letters
from storage.letters import Letter
from tests.coaching.walked import Walked, arrived
from tests.programme.scene import Scene
from tests.talk import Talk, shown


def still_open(at: Scene, number: int = 1) -> list[Letter]:
    """Return what waits for an answer of the coach of an enterprise."""
    return at.look(lambda tx: letters.open_asks(tx, at.file(number)))


async def asks(at: Scene, words: str = "Wat is een voordeel?") -> Letter:
    """Let Leen ask her coach something, without the open question."""
    await at.person("leen").says("/coach alone")
    await at.person("leen").says(words)
    return still_open(at)[-1]


async def texts(talk: Talk) -> list[str]:
    """Return what somebody got without having said anything, in words."""
    return [shown(each) for each in await arrived(talk)]


async def shared_answer(at: Scene) -> tuple[Talk, Talk, Answer]:
    """Return Leen and Coen, and an answer in words that is shared."""
    walked = Walked(at.person("leen"))
    await walked.finishes()
    await at.shares(1)
    book = walked.talk.conversation.book
    name = next(each for each in book if each.place[::2] == ("why5", "name"))
    return walked.talk, at.person("coen"), name
