"""Everything between coaches and enterprises in the chat, inside the transaction of a turn."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property

from sqlalchemy import Connection

from bot.coaching.kit import Kit, Onward, Part, told
from bot.coaching.offering import offered
from bot.commands import CoachingAsked
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows.turn import Saying
from storage import nudges, people

LATEST = timedelta(hours=4)  # in which what comes next is what they were to write


class Coaching:
    """Knows which part answers to which command, and to which words.

    The parts are loaded when one is first asked for: many people have no coach.
    """

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        kit.timers.otherwise(lambda: self._whole)
        kit.nudging.otherwise(lambda: self._whole)

    @cached_property
    def _whole(self) -> Part:
        from bot.coaching.parts import parts

        each = parts(self.kit)
        return Part(
            commands={k: v for part in each for k, v in part.commands.items()},
            leads={k: v for part in each for k, v in part.leads.items()},
            writings={k: v for part in each for k, v in part.writings.items()},
        )

    def led(
        self, tx: Connection, inbound: Inbound, scene: Scene, asked: CoachingAsked
    ) -> Onward | None:
        """Return where a command leads, if that is back to the questions."""
        leader = self._whole.leads.get(asked.name)
        return leader(tx, inbound, scene, asked.typed.strip()) if leader else None

    def beside(
        self,
        tx: Connection,
        scene: Scene,
        says: tuple[Saying, ...],
        said: list[Bubble],
    ) -> list[Bubble]:
        """Return what is said, with a way to one's coach where somebody is stuck."""
        return offered(tx, scene, says, said)

    def followed(
        self, tx: Connection, inbound: Inbound, scene: Scene, asked: CoachingAsked
    ) -> list[Bubble]:
        """Return what is said to somebody who gave a command of coaches or to coaches."""
        handler = self._whole.commands.get(asked.name)
        nudges.answer(tx, scene.seat.person, scene.now)  # what they were sent was seen
        if handler is None:
            return told(scene.wording.voice, "not-now")
        return self.kit.typed(handler(tx, inbound, scene, asked.typed.strip()))

    def written(
        self, tx: Connection, inbound: Inbound, scene: Scene
    ) -> list[Bubble] | None:
        """Return what is said to somebody who wrote what they were asked to write.

        None if it is something else: a command, a button, a link. They were not going to write
        then, and what they say next is taken as it always is. What comes hours later may be
        meant as an answer: it goes nowhere, and they are told so.
        """
        what, _, about = scene.seat.writing.partition(":")
        people.write(tx, scene.address, None, scene.now)
        typed = inbound.text.strip()
        if inbound.press or inbound.arrived or typed.startswith("/"):
            return None
        voice = scene.wording.voice
        if inbound.file or inbound.declined or not typed:
            people.write(tx, scene.address, scene.seat.writing, scene.now)
            return told(voice, "writing-words-only")
        if scene.lexicon.means("cancel", typed):
            return told(voice, "writing-cancelled")
        since = scene.seat.writing_since
        if since is None or scene.now - since > LATEST:
            return told(voice, "writing-late")
        handler = self._whole.writings.get(what)
        if handler is None:
            return None
        return self.kit.typed(handler(tx, inbound, scene, about))
