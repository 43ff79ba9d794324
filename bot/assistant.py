"""The application service: Assistant.take_turn(Inbound), one transaction for each update."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.dialogue import Dialogue, Taken, drafts
from bot.evidence import Evidence, wants_file
from bot.library import Library
from bot.logs import Log
from bot.messages import Bubble, Inbound, Tap
from bot.register import FALLBACK, Register
from bot.words import Host, onward
from flows.conversation import WAITING
from locales.catalog import Argument, Catalog
from storage import conversations, inbox, outbox, people
from storage.attachments import Attachments
from storage.errors import StaleConversationError
from storage.inbox import Entry
from storage.ports import UnitOfWork
from storage.recent import Recent
from storage.timers import Timers

TRIES = 3  # before an update is parked


class Assistant:
    """Takes one update at a time: understands it, advances, keeps it, and only then answers."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        library: Library,
        catalog: Catalog,
        files: Attachments,
        clock: Callable[[], datetime],
        log: Log,
        responsible: str = "",
        begin_with: str = "",
        link: str = "",
    ) -> None:
        """Hold the conversation.

        `link` opens a chat with us in a messenger, where people can tap; a terminal has none.
        """
        self._work = work
        self._catalog = catalog
        self._clock = clock
        self._log = log
        first = (begin_with,) if begin_with else ()
        roadmaps = tuple(dict.fromkeys((*first, *library.ids)))
        self._host = Host(
            responsible=responsible, roadmaps=roadmaps, buttons=bool(link), link=link
        )
        self._recent = Recent()
        self._timers = Timers()
        self._timers.on("collected", self._collected)
        self._dialogue = Dialogue(
            register=Register(library, catalog, self._host, self._recent),
            catalog=catalog,
            host=self._host,
            evidence=Evidence(files),
            timers=self._timers,
        )

    async def take_turn(self, inbound: Inbound) -> Taken | None:
        """Take an update exactly once; what it makes us say is in the outbox afterwards.

        Return what was done, with what is marked as being sent: whoever took the turn sends
        it. None if the update was taken before, or could not be.
        A turn that another process overtook is taken again. One that keeps failing is parked
        with its reason, and the participant gets one plain sentence.
        """
        began = time.perf_counter()
        reason = ""
        for attempt in range(1, TRIES + 1):
            try:
                taken = await self._work.run(
                    lambda tx: self._dialogue.take(tx, inbound, self._clock())
                )
            except StaleConversationError:
                reason = StaleConversationError.__name__
            except Exception as failed:
                reason = type(failed).__name__
                self._log.turn_failed(attempt=attempt, error=reason)
            else:
                if taken:
                    self._recent.keep(taken.conversation)
                    self._log.turn_taken(
                        conversation=taken.conversation.id,
                        move=taken.move,
                        stage=taken.conversation.stage,
                        ms=round((time.perf_counter() - began) * 1000, 1),
                    )
                return taken
        await self._work.run(lambda tx: self._park(tx, inbound, reason))
        return None

    async def wake(self) -> None:
        """Look which timers are due."""
        await self._work.run(lambda tx: self._timers.run_due(tx, self._clock()))

    def wants_file(self, address: str, album: str = "") -> bool:
        """Return whether a file is asked for at an address, or goes with those before it."""
        scene = self._work.look(
            lambda tx: self._dialogue.scene(tx, address, self._clock())
        )
        return scene is not None and wants_file(
            scene.slot, scene.conversation.book, album
        )

    def words_for(
        self, address: str, message: str, args: Mapping[str, Argument]
    ) -> str:
        """Return a message of a channel in the language spoken at an address."""
        found = self._work.look(lambda tx: people.find(tx, address))
        language = found.language if found else FALLBACK
        return self._catalog.voice(language).text(message, "", args)

    async def note_reach(self, entry: Entry, *, gone: bool, greet: str | None) -> None:
        """Note that an address can, or cannot, be reached; greet a group that took us in."""

        def note(tx: Connection) -> None:
            if not inbox.take(tx, entry):
                return
            people.out_of_reach(tx, entry.address, entry.at if gone else None)
            if gone:
                outbox.give_up(tx, entry.address)
            if greet is not None:
                self._greet(tx, entry.address, greet)

        await self._work.run(note)

    async def greet_group(self, entry: Entry, language: str) -> None:
        """Say in a group where we talk."""

        def greet(tx: Connection) -> None:
            if inbox.take(tx, entry):
                self._greet(tx, entry.address, language)

        await self._work.run(greet)

    async def follow(self, entry: Entry, to: str) -> None:
        """Follow a chat to another address."""

        def move(tx: Connection) -> None:
            if inbox.take(tx, entry):
                people.move(tx, entry.address, to)
                outbox.move(tx, entry.address, to)

        await self._work.run(move)

    # --- besides turns ------------------------------------------------------------------

    def _collected(self, tx: Connection, conversation_id: str) -> None:
        """Say that the day has come for which data were expected, if that still holds."""
        conversation = conversations.by_id(tx, conversation_id)
        address = people.address_of(tx, conversation_id)
        today = self._clock().date().isoformat()
        if not conversation or not address or conversation.stage != WAITING:
            return
        if conversation.until and conversation.until <= today:
            voice = self._catalog.voice(conversation.language)
            said = Bubble(text=voice.text("collected"), taps=(onward(voice),))
            self._tell(tx, address, said)

    def _park(self, tx: Connection, inbound: Inbound, reason: str) -> None:
        entry = replace(inbound.entry(self._clock()), state="parked", reason=reason)
        if inbox.take(tx, entry):
            found = people.find(tx, inbound.address)
            language = found.language if found else None
            tag = language or self._catalog.nearest(inbound.language) or FALLBACK
            text = self._catalog.voice(tag).text("trouble")
            self._tell(tx, inbound.address, Bubble(text=text))

    def _greet(self, tx: Connection, address: str, language: str) -> None:
        voice = self._catalog.voice(self._catalog.nearest(language) or FALLBACK)
        here = Tap(label=voice.text("group-open"), says=self._host.link, does="open")
        self._tell(tx, address, Bubble(text=voice.text("group-hello"), taps=(here,)))

    def _tell(self, tx: Connection, address: str, bubble: Bubble) -> None:
        outbox.put(tx, address, drafts([bubble]), self._clock())
