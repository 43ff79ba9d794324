"""Enterprises go to other coaches: the old ones see nothing from then on, and all are told.

Product story AD5. What passes between an enterprise and its coach stays with the enterprise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.kit import told
from bot.messages import Bubble
from bot.tell import Tell
from locales.catalog import Argument, Catalog, Voice
from storage import coaches, enterprises, members, people, shares
from storage.coaches import Coach
from storage.enterprises import Enterprise
from storage.taking_back import take_back
from storage.timers import Timers


class Move(Struct, frozen=True, kw_only=True):
    """An enterprise that goes from one coach to another."""

    enterprise: Enterprise
    former: Coach
    to: Coach

    @property
    def facts(self) -> dict[str, Argument]:
        return {
            "enterprise": self.enterprise.name,
            "number": self.enterprise.number,
            "coach": self.to.name,
            "former": self.former.name or "none",  # they had themselves erased
        }


def hand_over(
    tx: Connection,
    catalog: Catalog,
    given: Sequence[tuple[Enterprise, Coach]],
    now: datetime,
) -> list[Move]:
    """Give enterprises to coaches, and tell everybody whom it concerns, once.

    Return what changed: of what was theirs already, nobody is told anything.
    """
    moves = []
    for held, to in given:
        former = coaches.by_id(tx, held.coach)
        assert former
        if former.id != to.id:
            enterprises.change(tx, held.id, coach=to.id)
            if held.conversation:
                take_back(tx, held.conversation, former.person)
            moves.append(Move(enterprise=held, former=former, to=to))
    tell = _Telling(tx, catalog, Tell(Timers(), lambda: now))
    for move in moves:
        tell.staff(move)
    for person in dict.fromkeys(move.to.person for move in moves):
        tell.coach(person, [each for each in moves if each.to.person == person])
    for person in dict.fromkeys(move.former.person for move in moves):
        gone = [each for each in moves if each.former.person == person]
        tell.former(person, [each for each in gone if each.to.person != person])
    return moves


class _Telling:
    """Tells people at one of their addresses each."""

    def __init__(self, tx: Connection, catalog: Catalog, tell: Tell) -> None:
        self._tx = tx
        self._catalog = catalog
        self._tell = tell

    def staff(self, move: Move) -> None:
        """Tell those who work at an enterprise who their coach is, and who sees what now."""
        file = move.enterprise.conversation
        if not file:
            return
        shared = "yes" if shares.of(self._tx, file).given else "no"
        facts = {**move.facts, "shared": shared}
        for member in members.of(self._tx, file):
            self._say(
                member.person, lambda voice: told(voice, "handed-over", **facts), file
            )

    def coach(self, person: str | None, moves: list[Move]) -> None:
        """Tell a coach what they accompany from now on."""
        self._list(person, "handed-to-you", "handed-to-line", moves, look=True)

    def former(self, person: str | None, moves: list[Move]) -> None:
        """Tell a coach what they see no more."""
        self._list(person, "handed-on", "handed-on-line", moves)

    def _list(
        self,
        person: str | None,
        message: str,
        line: str,
        moves: list[Move],
        *,
        look: bool = False,
    ) -> None:
        def say(voice: Voice) -> list[Bubble]:
            text = voice.text(message, "", {"count": len(moves)})
            lines = tuple(voice.text(line, "", move.facts) for move in moves)
            first = f"/card {moves[0].enterprise.number}"
            taps = (button(voice, "tap-card", first),) if look else ()
            return [Bubble(text=text, lines=lines, taps=taps)]

        if person and moves:
            self._say(person, say)

    def _say(
        self, person: str, say: Callable[[Voice], list[Bubble]], file: str = ""
    ) -> None:
        """Say something once: where somebody works on a file, or at their first address."""
        reached = people.reached_at(self._tx, person)
        here = [each for each in reached if file and each.conversation == file]
        for each in (here or reached)[:1]:
            voice = self._catalog.voice(each.language)
            self._tell(self._tx, each.address, say(voice))
