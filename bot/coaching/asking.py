"""Asking a human: a letter to one's coach, with the open question or without. Product story CO7.

The question goes along only if that was tapped, and then as it was shown.
"""

from __future__ import annotations

import re
from hashlib import sha256

from sqlalchemy import Connection

from bot.asking import about
from bot.buttons import button
from bot.coaching.delivering import to_coach
from bot.coaching.kit import Kit, Part, told
from bot.coaching.parties import Parties, own
from bot.coaching.view import view
from bot.coaching.writing import Draft, checked
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from bot.wording import UNKNOWN
from flows.answers import Place
from flows.questions import question
from flows.roadmap import Kind
from flows.walk import Slot
from storage import letters, people
from storage.letters import ASK

_MARKED = re.compile(r"(.*?)(?:\s+([0-9a-f]{8}))?", re.DOTALL)


class Asking:
    """Writes to coaches for those they accompany, with a transaction in hand."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def part(self) -> Part:
        return Part(commands={"coach": self.ask}, writings={"ask": self.wrote})

    def ask(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return whether the open question is to go along; then what comes next is the letter.

        What is typed behind the command goes at once, and alone.
        """
        voice, parties = scene.wording.voice, own(tx, scene)
        if parties is None:
            return told(voice, "programme-none")
        words, found = scene.lexicon, _MARKED.fullmatch(typed)
        assert found
        with_question = words.means("letter-with", found[1])
        if words.means("cancel", typed):
            people.write(tx, scene.address, None, scene.now)
            return told(voice, "writing-cancelled")
        if words.means("letter-alone", typed):
            return self._begin(tx, scene, parties, None)
        if typed and not with_question:
            return self._sent(tx, scene, parties, Draft(what="ask", words=typed))
        asked = _question(scene, parties, found[2] or "")
        if with_question and asked is None:
            return told(voice, "coach-question-gone")
        if with_question or asked is None:
            return self._begin(tx, scene, parties, asked)
        return [self._which(tx, scene, parties, asked)]

    def wrote(
        self, tx: Connection, inbound: Inbound, scene: Scene, about_: str
    ) -> list[Bubble]:
        """Pass on to the coach what somebody just wrote."""
        parties = own(tx, scene)
        if parties is None:
            return told(scene.wording.voice, "programme-none")
        draft = Draft.of("ask", about_, inbound.text)
        return self._sent(tx, scene, parties, draft)

    def _which(
        self, tx: Connection, scene: Scene, parties: Parties, asked: Slot
    ) -> Bubble:
        """Return the choice whether a question goes along, as it would."""
        voice = scene.wording.voice
        shown = {"question": self._context(tx, scene, parties, asked)}
        return Bubble(
            before=(
                voice.text("coach-which", "", parties.named),
                voice.text("letter-context", "", shown),
            ),
            text=voice.text("coach-which-ask"),
            how=voice.text("coach-which-how"),
            taps=(
                button(voice, "tap-letter-with", f"/coach with {_mark(asked.place)}"),
                button(voice, "tap-letter-alone", "/coach alone"),
                button(voice, "tap-letter-cancel", "/coach cancel"),
            ),
        )

    def _begin(
        self, tx: Connection, scene: Scene, parties: Parties, asked: Slot | None
    ) -> list[Bubble]:
        people.write(
            tx, scene.address, f"ask:{_mark(asked.place) if asked else ''}", scene.now
        )
        message = "coach-write-with" if asked else "coach-write"
        return told(scene.wording.voice, message, **parties.named)

    def _sent(
        self, tx: Connection, scene: Scene, parties: Parties, draft: Draft
    ) -> list[Bubble]:
        """Send a letter to the coach; return what became of it."""
        voice = scene.wording.voice
        refused = checked(tx, scene, draft)
        if refused:
            return refused
        asked = _question(scene, parties, draft.about) if draft.about else None
        letter = letters.add(
            tx,
            parties.file,
            ASK,
            scene.seat.person,
            draft.said,
            scene.now,
            coach=False,
            place=asked.place if asked else None,
            context=self._context(tx, scene, parties, asked) if asked else "",
        )
        gone = draft.about and asked is None
        said = to_coach(self._kit, tx, voice, parties, letter)
        return [*told(voice, "coach-question-gone"), *said] if gone else said

    def _context(
        self, tx: Connection, scene: Scene, parties: Parties, asked: Slot
    ) -> str:
        """Return a question as the coach may read it: no answer is in it that they do not see."""
        plain = question(scene.walk.whole, asked)
        seen = view(self._kit, tx, parties).wording(scene.wording.voice)
        hidden = dict.fromkeys(plain.args, UNKNOWN)
        chosen = dict.fromkeys(plain.selectors, "")
        return about(plain, seen).within({**chosen, **hidden}).text(plain.message)


def _question(scene: Scene, parties: Parties, mark: str) -> Slot | None:
    """Return the question with a mark, or the open one for none."""
    if scene.conversation.id != parties.file:
        return None
    if not mark:
        here = scene.slot
        return here if here and here.field.kind is not Kind.REVIEW else None
    every = (*scene.walk.slots, *scene.walk.whole.slots)
    return next((each for each in every if _mark(each.place) == mark), None)


def _mark(place: Place) -> str:
    """Return a short name for a question, for a button."""
    return sha256("\n".join(place).encode()).hexdigest()[:8]
