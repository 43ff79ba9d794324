"""The chats themselves: that one can, or cannot, be reached, goes on elsewhere, or is a group."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from bot.host import Host
from bot.messages import Bubble, Inbound, Tap
from bot.register import FALLBACK
from bot.team.teams import Teams
from bot.tell import Tell
from locales.catalog import Catalog
from storage import commitments, consents, inbox, outbox, people, sessions
from storage.inbox import Entry
from storage.ports import UnitOfWork


class Chats:
    """Keeps, exactly once, what happened to a chat as a whole."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        catalog: Catalog,
        host: Host,
        teams: Teams,
        tell: Tell,
        clock: Callable[[], datetime],
        stir: Callable[[], None],
    ) -> None:
        """`stir` has somebody look at what was put for others."""
        self._work = work
        self._catalog = catalog
        self._host = host
        self._teams = teams
        self._tell = tell
        self._clock = clock
        self._stir = stir

    async def note_reach(self, entry: Entry, *, gone: bool, greet: str | None) -> None:
        """Note that an address can, or cannot, be reached; greet a group that took us in."""

        def note(tx: Connection) -> None:
            if not inbox.take(tx, entry):
                return
            people.out_of_reach(tx, entry.address, entry.at if gone else None)
            if gone:  # who blocks us stops us
                _stop(tx, entry.address, entry.at)
                outbox.give_up(tx, entry.address)
                self._teams.going_on.out_of_reach(tx, entry.address, entry.at)
                self._teams.going_on.without_group(tx, entry.address, entry.at)
            if greet is not None:
                self._greet(tx, entry.address, greet)

        await self._work.run(note)
        self._stir()

    async def take_group(self, inbound: Inbound) -> str:
        """Take what somebody asked in a group, exactly once; return what only they are told.

        We do not talk there: what is not for the team as a whole is answered by saying where.
        """

        def take(tx: Connection) -> str:
            if not inbox.take(tx, inbound.entry(self._clock())):
                return ""
            told = self._teams.in_group(tx, inbound, inbound.text)
            if told is None and not inbound.press:
                self._greet(tx, inbound.address, inbound.language)
            elif told and not inbound.press:
                known = people.find(tx, inbound.sender)  # rather than in the group
                here = known.address if known and not known.gone else inbound.address
                self._tell(tx, here, [Bubble(text=told)])
            return told or ""

        told = await self._work.run(take)
        self._stir()
        return told

    async def follow(self, entry: Entry, to: str) -> None:
        """Follow a chat to another address."""

        def move(tx: Connection) -> None:
            if inbox.take(tx, entry):
                people.move(tx, entry.address, to)
                outbox.move(tx, entry.address, to)
                sessions.move(tx, entry.address, to)
                commitments.move(tx, entry.address, to)

        await self._work.run(move)

    def _greet(self, tx: Connection, address: str, language: str) -> None:
        voice = self._catalog.voice(self._catalog.nearest(language) or FALLBACK)
        here = Tap(label=voice.text("group-open"), says=self._host.link, does="open")
        self._tell(tx, address, [Bubble(text=voice.text("group-hello"), taps=(here,))])


def _stop(tx: Connection, address: str, now: datetime) -> None:
    found = people.find(tx, address)
    if found:
        consents.withdraw(tx, found.person, "reminders", now)
