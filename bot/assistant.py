"""The application service: Assistant.take_turn(Inbound), one transaction for each update."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from bot.commands import RoadmapAsked, RoadmapsAsked
from bot.library import Library
from bot.logs import Log
from bot.messages import Bubble, Inbound
from bot.page import page
from bot.register import FALLBACK, Register, Seat
from bot.understanding import Standing, Understood, understand
from bot.wording import Wording
from bot.words import Host, bubbles, roadmap_labels
from flows.answers import Book
from flows.composing import summarise
from flows.conversation import EDITING, WAITING, Conversation
from flows.engine import advance
from flows.naming import Naming
from flows.questions import open_slot
from flows.roadmap import Kind, Roadmap
from flows.turn import (
    Answered,
    DateGiven,
    Delivery,
    Event,
    Misread,
    Returned,
    Saying,
    Spoke,
)
from flows.walk import Walk
from locales.catalog import Argument, Catalog
from locales.matching import plain
from storage import attachments, conversations, inbox, outbox, people
from storage.attachments import Attachments
from storage.errors import StaleConversationError
from storage.ports import UnitOfWork
from storage.timers import Timers

TRIES = 3  # before an update is parked
MORNING = "T08:00:00+00:00"  # when a day that somebody named begins for us


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """What a turn did, for the log."""

    move: str
    conversation: Conversation


class Assistant:
    """Takes one update at a time: understands it, advances, keeps it, and only then answers."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        library: Library,
        catalog: Catalog,
        files: Path,
        clock: Callable[[], datetime],
        log: Log,
        responsible: str = "",
        begin_with: str = "",
    ) -> None:
        self._work = work
        self._catalog = catalog
        self._files = Attachments(files)
        self._clock = clock
        self._log = log
        first = (begin_with,) if begin_with else ()
        roadmaps = tuple(dict.fromkeys((*first, *library.ids)))
        self._host = Host(responsible=responsible, roadmaps=roadmaps)
        self._register = Register(library, catalog, self._host)
        self._timers = Timers()
        self._timers.on("collected", self._collected)

    async def take_turn(self, inbound: Inbound) -> None:
        """Take an update exactly once; what it makes us say waits in the outbox afterwards.

        A turn that another process overtook is taken again. One that keeps failing is parked
        with its reason, and the participant gets one plain sentence.
        """
        began = time.perf_counter()
        reason = ""
        for attempt in range(1, TRIES + 1):
            try:
                taken = await self._work.run(lambda tx: self._turn(tx, inbound))
            except StaleConversationError:
                reason = StaleConversationError.__name__
            except Exception as failed:
                reason = type(failed).__name__
                self._log.turn_failed(attempt=attempt, error=reason)
            else:
                if taken:
                    self._log.turn_taken(
                        conversation=taken.conversation.id,
                        move=taken.move,
                        stage=taken.conversation.stage,
                        ms=round((time.perf_counter() - began) * 1000, 1),
                    )
                return
        await self._work.run(lambda tx: self._park(tx, inbound, reason))

    async def wake(self) -> None:
        """Look which timers are due."""
        await self._work.run(lambda tx: self._timers.run_due(tx, self._clock()))

    def words_for(
        self, address: str, message: str, args: Mapping[str, Argument]
    ) -> str:
        """Return a message of a channel in the language spoken at an address."""
        found = self._work.look(lambda tx: people.find(tx, address))
        language = found.language if found else FALLBACK
        return self._catalog.voice(language).text(message, "", args)

    # --- one turn, inside its transaction -----------------------------------------------

    def _turn(self, tx: Connection, inbound: Inbound) -> _Taken | None:
        now = self._clock()
        if not inbox.take(tx, inbound.entry(now)):
            return None
        seat = self._register.under_way(tx, inbound, now)
        event = self._event(tx, inbound, seat, now)
        move = type(event).__name__
        if isinstance(event, RoadmapAsked):
            wanted = self._register.wanted(event.roadmap, seat.conversation)
            if wanted:
                seat, event = self._register.go_over(
                    tx, inbound.address, seat, wanted, now
                )
        if isinstance(event, Spoke) and not self._register.speaks(seat, event.language):
            self._put(tx, inbound.address, [self._no_words(seat, event.language)], now)
            return _Taken(move=move, conversation=seat.conversation)
        if isinstance(event, RoadmapAsked | RoadmapsAsked):
            self._put(tx, inbound.address, [self._roadmaps(seat.conversation)], now)
            return _Taken(move=move, conversation=seat.conversation)
        after = self._advance(tx, inbound, seat, event, now)
        return _Taken(move=move, conversation=after)

    def _advance(
        self,
        tx: Connection,
        inbound: Inbound,
        seat: Seat,
        event: Event,
        now: datetime,
    ) -> Conversation:
        address, before = inbound.address, seat.conversation
        if isinstance(event, Returned | Spoke):
            outbox.overtake(tx, address)
        turn = advance(seat.roadmap, before, event, now, author=address)
        conversations.record(tx, turn, update_key=inbound.key, now=now)
        after = turn.conversation
        if after.language != before.language:
            people.switch(tx, address, after.id, after.language)
        if isinstance(event, DateGiven) and after.until:
            day = (
                after.until
                if len(after.until) > len("2026-03")
                else f"{after.until}-01"
            )
            due = datetime.fromisoformat(day + MORNING)
            self._timers.put(tx, "collected", after.id, due)
        self._put(tx, address, self._said(tx, seat.roadmap, after, turn.says, now), now)
        return after

    def _event(
        self, tx: Connection, inbound: Inbound, seat: Seat, now: datetime
    ) -> Understood:
        """Return what an update means where the participant stands."""
        if inbound.arrived:
            event = self._arrival(inbound, seat.conversation)
        elif inbound.file:
            event = self._file(tx, inbound, seat, now)
        else:
            event = understand(inbound.text, self._standing(seat, now))
        return event

    def _arrival(self, inbound: Inbound, conversation: Conversation) -> Understood:
        wanted = self._catalog.nearest(inbound.language) if inbound.insists else None
        if wanted and wanted != conversation.language:
            return Spoke(wanted)
        if inbound.roadmap and inbound.roadmap != conversation.roadmap:
            return RoadmapAsked(inbound.roadmap)
        return Returned()

    def _file(
        self, tx: Connection, inbound: Inbound, seat: Seat, now: datetime
    ) -> Event:
        assert inbound.file
        slot = open_slot(Walk(seat.roadmap, seat.conversation.book), seat.conversation)
        if slot is None or slot.field.kind is not Kind.EVIDENCE:
            return Misread(message="misread-file", words=inbound.file.name)
        file = inbound.file
        kept = self._files.keep(file.content, file.name, file.type)
        attachments.note(tx, kept, now)
        return Answered(value=kept, words=file.name)

    def _standing(self, seat: Seat, now: datetime) -> Standing:
        conversation = seat.conversation
        walk = Walk(seat.roadmap, conversation.book)
        if conversation.stage == EDITING:
            walk = walk.whole
        return Standing(
            roadmap=seat.roadmap,
            conversation=conversation,
            walk=walk,
            slot=open_slot(walk, conversation),
            wording=self._wording(walk, conversation.language),
            others=tuple(
                self._wording(walk, tag)
                for tag in self._catalog.languages
                if tag != conversation.language
            ),
            host=self._host,
            today=now.date(),
        )

    # --- words and files ----------------------------------------------------------------

    def _wording(self, walk: Walk, language: str) -> Wording:
        naming = Naming(walk)
        selectors = walk.roadmap.selectors.items()
        given = {name: naming.raw(reference) for name, reference in selectors}
        return Wording(self._catalog.voice(language), given)

    def _said(
        self,
        tx: Connection,
        roadmap: Roadmap,
        conversation: Conversation,
        says: Iterable[Saying],
        now: datetime,
    ) -> list[Bubble]:
        says = tuple(says)
        walk = Walk(roadmap, conversation.book)
        wording = self._wording(walk, conversation.language)
        said = list(bubbles(says, wording, self._catalog, self._host))
        if any(isinstance(saying, Delivery) for saying in says):
            said.append(self._page(tx, roadmap, conversation.book, wording, now))
        return said

    def _page(
        self,
        tx: Connection,
        roadmap: Roadmap,
        book: Book,
        wording: Wording,
        now: datetime,
    ) -> Bubble:
        summary = summarise(roadmap, book)
        name = plain(wording.say(summary.name)) if summary.name else roadmap.id
        title = f"{wording.voice.text('file-name')}-{name.replace(' ', '-')[:60]}.html"
        content = page(summary, wording).encode()
        kept = self._files.keep(content, title, "text/html")
        attachments.note(tx, kept, now)
        return Bubble(kind="file", file=kept)

    def _roadmaps(self, conversation: Conversation) -> Bubble:
        wording = Wording(self._catalog.voice(conversation.language))
        labels = roadmap_labels(wording, self._host)
        return Bubble(
            text=wording.voice.text("roadmaps-heading"),
            lines=tuple(f"{n}. {label}" for n, label in enumerate(labels, start=1)),
            how=wording.voice.text("roadmaps-footing"),
        )

    def _no_words(self, seat: Seat, language: str) -> Bubble:
        voice = self._catalog.voice(seat.conversation.language)
        name = self._catalog.voice(language).text("language-name")
        return Bubble(text=voice.text("language-missing", "", {"language": name}))

    def _put(
        self, tx: Connection, address: str, said: Iterable[Bubble], now: datetime
    ) -> None:
        outbox.put(tx, address, [(bubble.kind, bubble.body()) for bubble in said], now)

    # --- besides turns ------------------------------------------------------------------

    def _collected(self, tx: Connection, conversation_id: str) -> None:
        """Say that the day has come for which data were expected, if that still holds."""
        conversation = conversations.by_id(tx, conversation_id)
        address = people.address_of(tx, conversation_id)
        today = self._clock().date().isoformat()
        if not conversation or not address or conversation.stage != WAITING:
            return
        if conversation.until and conversation.until <= today:
            text = self._catalog.voice(conversation.language).text("collected")
            self._put(tx, address, [Bubble(text=text)], self._clock())

    def _park(self, tx: Connection, inbound: Inbound, reason: str) -> None:
        now = self._clock()
        entry = replace(inbound.entry(now), state="parked", reason=reason)
        if inbox.take(tx, entry):
            found = people.find(tx, inbound.address)
            language = found.language if found else None
            tag = language or self._catalog.nearest(inbound.language) or FALLBACK
            text = self._catalog.voice(tag).text("trouble")
            self._put(tx, inbound.address, [Bubble(text=text)], now)
