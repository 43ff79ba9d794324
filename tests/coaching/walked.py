"""A participant whose every free word is unique, so that it can be looked for anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from sqlalchemy import select

from bot.messages import Bubble
from flows.answers import Place
from flows.roadmap import Kind
from storage.tables import outbox
from tests.programme.scene import Scene
from tests.talk import Talk
from tests.tweede_draad import ANSWERS
from tests.walking import reply

FREE = (Kind.SHORT, Kind.LONG)
TOKEN = re.compile(r"zq[a-j]{4}qz")


def tokens() -> Iterator[str]:
    """Yield words that nobody would write, without figures: those mean something."""
    return (f"zq{''.join(letters)}qz" for letters in product("abcdefghij", repeat=4))


@dataclass
class Walked:
    """Somebody who answers, and what a coach may know of it: kept here a second time."""

    talk: Talk
    fresh: Iterator[str] = field(default_factory=tokens)
    said: dict[Place, str] = field(default_factory=dict)  # as it stands
    sitting_of: dict[Place, int] = field(default_factory=dict)
    confirmed: dict[Place, str] = field(default_factory=dict)
    letters: set[str] = field(default_factory=set)
    closed: set[int] = field(default_factory=set)  # sittings that were confirmed

    def token(self) -> str:
        return next(self.fresh)

    async def answers(self) -> None:
        """Answer what is open, or confirm it, or go on."""
        slot = self.talk.slot
        if slot is None:
            await self.talk.says("1")
        elif slot.field.kind is Kind.REVIEW:
            await self.talk.says("ok")
            self._confirm(slot.sitting.number)
        elif slot.field.kind in FREE:
            word = self.token()
            await self.talk.says(word)
            self._keep(slot.place, slot.sitting.number, word)
        else:
            await self.talk.says(reply(self.talk, ANSWERS))

    async def finishes(self) -> None:
        """Answer until the sitting is confirmed."""
        while True:
            slot = self.talk.slot
            await self.answers()
            if slot and slot.field.kind is Kind.REVIEW:
                return

    async def changes(self, number: int) -> None:
        """Give another word for the answer with a number, if it is one."""
        before = self.talk.conversation
        await self.talk.says(f"/change {number}")
        slot = self.talk.slot
        if self.talk.conversation.stage != "editing" or slot is None:
            return
        if slot.field.kind not in FREE:
            await self.talk.says("/continue")
            return
        word = self.token()
        await self.talk.says(word)
        await self.talk.says("1")  # to save it
        self._keep(slot.place, slot.sitting.number, word)
        assert self.talk.conversation.book != before.book
        if (
            slot.sitting.number in self.closed
        ):  # what is saved there is confirmed by that
            self.confirmed[slot.place] = word

    async def objects(self, number: int) -> None:
        """Call an answer wrong: it is gone from every view."""
        held = self.talk.conversation.book.numbered(number)
        await self.talk.says(f"/object {number}")
        last = self.talk.conversation.book.answers[-1]
        if held and last.status == "objected" and last.place == held.place:
            self.said.pop(held.place, None)
            self.confirmed.pop(held.place, None)

    def _keep(self, place: Place, sitting: int, word: str) -> None:
        latest = self.talk.conversation.book.latest(place)
        assert latest is not None
        assert latest.value == word, (place, latest, word)
        self.said[place] = word
        self.sitting_of[place] = sitting

    def _confirm(self, sitting: int) -> None:
        self.closed.add(sitting)
        for place, word in self.said.items():
            if self.sitting_of[place] == sitting:
                self.confirmed[place] = word

    def visible(self, kept_back: set[str]) -> set[str]:
        """Return the words a coach may see while the file is shared."""
        return {
            word
            for place, word in self.confirmed.items()
            if place.prompt not in kept_back and place.field != "first-name"
        }


@dataclass
class Window:
    """What reached an address since it was looked at last."""

    at: Scene
    address: str
    seen: int = 0

    def new(self) -> list[dict[str, Any]]:
        """Return the bodies of all messages put since, sent or not."""
        rows = self.at.look(
            lambda tx: tx.execute(
                select(outbox.c.id, outbox.c.body, outbox.c.face)
                .where(outbox.c.address == self.address, outbox.c.id > self.seen)
                .order_by(outbox.c.id)
            ).all()
        )
        if rows:
            self.seen = rows[-1].id
        return [{"body": dict(row.body), "face": row.face} for row in rows]


def words_in(thing: Any) -> set[str]:
    """Return the unique words that stand anywhere in something."""
    return set(TOKEN.findall(json.dumps(thing, ensure_ascii=False, default=str)))


def bodies(talk: Talk) -> list[dict[str, Any]]:
    """Return what came back the last time, as it stood in the outbox."""
    return [bubble.body() for bubble in talk.bubbles]


def put_for(at: Scene, talk: Talk) -> list[Bubble]:
    """Return all that was put for somebody, sent or not, without what only changes a message."""
    found = (
        select(outbox.c.body)
        .where(outbox.c.address == talk.address, outbox.c.revises.is_(None))
        .order_by(outbox.c.id)
    )
    kept = at.look(lambda tx: list(tx.execute(found).scalars()))
    return [Bubble.read(body) for body in kept]


async def arrived(talk: Talk) -> list[Bubble]:
    """Return what somebody got without having said anything."""
    return await talk._received()


def taps(bubbles: list[Bubble]) -> dict[str, str]:
    """Return the buttons of messages: what each says, by its label."""
    return {tap.label: tap.says for bubble in bubbles for tap in bubble.taps}
