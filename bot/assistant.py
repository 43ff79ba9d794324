"""The application service: Assistant.take_turn(Inbound), one transaction for each update."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection

from bot.commands import RoadmapAsked, RoadmapsAsked
from bot.library import Library
from bot.logs import Log
from bot.messages import Bubble, Inbound
from bot.page import page
from bot.understanding import Standing, Understood, understand
from bot.wording import Wording
from bot.words import Host, bubbles, roadmap_labels
from flows.answers import Book
from flows.carrying import carried
from flows.composing import summarise
from flows.conversation import NOTICE, WAITING, Conversation
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
    Say,
    Saying,
    Spoke,
    Started,
    Turn,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """What a turn did, for the log and for whoever waits."""

    event: str
    stage: str
    conversation: str


class Assistant:
    """Takes one update at a time: understands it, advances, keeps all of it, and only then answers."""

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
        self._library = library
        self._catalog = catalog
        self._files = Attachments(files)
        self._clock = clock
        self._log = log
        ids = (begin_with,) if begin_with else library.ids
        self._host = Host(responsible=responsible, roadmaps=ids)
        self._timers = Timers()
        self._timers.on("collected", self._collected)

    async def take_turn(self, inbound: Inbound) -> None:
        """Take an update exactly once; what it makes us say waits in the outbox afterwards.

        A turn that another process overtook is taken again. One that keeps failing is parked
        with its reason, and the participant gets one plain sentence.
        """
        began = time.perf_counter()
        for attempt in range(1, TRIES + 1):
            try:
                taken = await self._work.run(lambda tx: self._turn(tx, inbound))
            except StaleConversationError:
                continue
            except Exception as failed:
                reason = type(failed).__name__
                self._log.turn_failed(attempt=attempt, error=reason)
                continue
            if taken:
                spent = round((time.perf_counter() - began) * 1000, 1)
                self._log.turn_taken(
                    conversation=taken.conversation,
                    move=taken.event,
                    stage=taken.stage,
                    ms=spent,
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
        participant = self._work.look(lambda tx: people.find(tx, address))
        language = participant.language if participant else "en"
        return self._catalog.voice(language).text(message, "", args)

    def _collected(self, tx: Connection, conversation_id: str) -> None:
        """Say that the day has come on which data were to be there, if it still is that day."""
        conversation = conversations.by_id(tx, conversation_id)
        address = people.address_of(tx, conversation_id)
        today = self._clock().date().isoformat()
        if (
            not conversation
            or not address
            or conversation.stage != WAITING
            or conversation.until > today
        ):
            return
        bubble = Bubble(
            text=self._catalog.voice(conversation.language).text("collected")
        )
        outbox.put(tx, address, [(bubble.kind, bubble.body())], self._clock())

    # --- one turn, inside its transaction -----------------------------------------------------

    def _turn(self, tx: Connection, inbound: Inbound) -> _Taken | None:
        now = self._clock()
        if not inbox.take(
            tx,
            account=inbound.account,
            update=inbound.update,
            address=inbound.address,
            body=inbound.kept(),
            now=now,
        ):
            return None
        conversation, person = self._under_way(tx, inbound, now)
        roadmap = self._roadmap_of(tx, conversation)
        event = self._event(tx, inbound, roadmap, conversation, now)
        says: list[Saying] = []
        if isinstance(event, RoadmapsAsked):
            self._say_roadmaps(tx, inbound.address, conversation, now)
            return self._taken(event, conversation)
        if isinstance(event, RoadmapAsked):
            wanted = self._wanted(event.roadmap, conversation)
            if wanted is None:
                self._say_roadmaps(tx, inbound.address, conversation, now)
                return self._taken(event, conversation)
            conversation, roadmap, event = self._switched(
                tx, inbound.address, person, conversation, wanted, now
            )
        if isinstance(event, Returned | Spoke):
            outbox.overtake(tx, inbound.address)
        turn = advance(roadmap, conversation, event, now, author=inbound.address)
        conversations.record(
            tx, turn, update_key=f"{inbound.account}:{inbound.update}", now=now
        )
        if turn.conversation.language != conversation.language:
            people.switch(
                tx, inbound.address, conversation.id, turn.conversation.language
            )
        if isinstance(event, DateGiven) and turn.conversation.until:
            self._timers.put(
                tx, "collected", conversation.id, _morning(turn.conversation.until)
            )
        says += turn.says
        self._put_out(tx, inbound.address, roadmap, turn.conversation, says, now)
        return self._taken(event, turn.conversation)

    def _taken(self, event: object, conversation: Conversation) -> _Taken:
        return _Taken(
            event=type(event).__name__,
            stage=conversation.stage,
            conversation=conversation.id,
        )

    def _under_way(
        self, tx: Connection, inbound: Inbound, now: datetime
    ) -> tuple[Conversation, str]:
        """Return the conversation at an address, opened if there is none."""
        participant = people.find(tx, inbound.address)
        if participant is None:
            language = (
                self._catalog.nearest(inbound.language)
                or self._catalog.nearest("en")
                or "en"
            )
            participant = people.add(tx, inbound.address, str(uuid4()), language, now)
        found = (
            conversations.by_id(tx, participant.conversation)
            if participant.conversation
            else None
        )
        if found is None:
            found = self._opened(
                tx,
                participant.person,
                self._host.roadmaps[0],
                participant.language,
                now,
            )
            people.switch(tx, inbound.address, found.id, found.language)
        return found, participant.person

    def _opened(
        self, tx: Connection, person: str, roadmap_id: str, language: str, now: datetime
    ) -> Conversation:
        roadmap = self._library.roadmap(roadmap_id)
        conversations.publish(tx, roadmap, now)
        conversation = Conversation(
            id=str(uuid4()),
            roadmap=roadmap.id,
            version=roadmap.version,
            language=language,
        )
        conversations.open_new(tx, conversation, person, now)
        return conversation

    def _roadmap_of(self, tx: Connection, conversation: Conversation) -> Roadmap:
        canonical = None
        if conversation.roadmap not in self._library.ids or (
            self._library.roadmap(conversation.roadmap).version != conversation.version
        ):
            canonical = conversations.published(tx, conversation.version)
        return self._library.version(
            conversation.roadmap, conversation.version, canonical
        )

    def _event(
        self,
        tx: Connection,
        inbound: Inbound,
        roadmap: Roadmap,
        conversation: Conversation,
        now: datetime,
    ) -> Understood:
        if inbound.arrived:
            wanted = (
                self._catalog.nearest(inbound.language) if inbound.insists else None
            )
            if wanted and wanted != conversation.language:
                return Spoke(wanted)
            return Returned()
        walk = Walk(roadmap, conversation.book)
        slot = open_slot(walk, conversation)
        if inbound.file:
            if slot is None or slot.field.kind is not Kind.EVIDENCE:
                return Misread(message="misread-file", words=inbound.file.name)
            kept = self._files.keep(
                inbound.file.content, inbound.file.name, inbound.file.type
            )
            attachments.note(tx, kept, now)
            return Answered(value=kept, words=inbound.file.name)
        standing = Standing(
            roadmap=roadmap,
            conversation=conversation,
            walk=walk,
            slot=slot,
            wording=self._wording(roadmap, conversation),
            others=tuple(
                self._wording(roadmap, replace(conversation, language=tag), walk)
                for tag in self._catalog.languages
                if tag != conversation.language
            ),
            host=self._host,
            today=now.date(),
        )
        return understand(inbound.text, standing)

    # --- several roadmaps ---------------------------------------------------------------------

    def _wanted(self, typed: str, conversation: Conversation) -> str | None:
        ids = self._host.roadmaps
        if typed.isdigit() and 1 <= int(typed) <= len(ids):
            return ids[int(typed) - 1]
        if typed in ids or typed == conversation.roadmap:
            return typed
        voice = self._catalog.voice(conversation.language)
        return next(
            (
                id_
                for id_ in ids
                if voice.has(id_) and plain(typed) in plain(voice.text(id_))
            ),
            None,
        )

    def _switched(
        self,
        tx: Connection,
        address: str,
        person: str,
        conversation: Conversation,
        wanted: str,
        now: datetime,
    ) -> tuple[Conversation, Roadmap, Event]:
        """Go over to a roadmap: a beginning, with what the others bring along, or a return."""
        if conversation.roadmap != wanted:
            found = conversations.on_roadmap(tx, person, wanted)
            language = conversation.language
            conversation = found or self._opened(tx, person, wanted, language, now)
            conversation = replace(conversation, language=language)
            people.switch(tx, address, conversation.id, conversation.language)
        roadmap = self._roadmap_of(tx, conversation)
        if conversation.stage != NOTICE:
            return conversation, roadmap, Returned()
        brought = tuple(
            each
            for other in conversations.of_person(tx, person)
            if other.id != conversation.id
            for each in carried(roadmap, other.roadmap, other.book)
        )
        return conversation, roadmap, Started(carried=brought)

    def _say_roadmaps(
        self, tx: Connection, address: str, conversation: Conversation, now: datetime
    ) -> None:
        wording = Wording(self._catalog.voice(conversation.language))
        lines = tuple(
            f"{n}. {label}"
            for n, label in enumerate(roadmap_labels(wording, self._host), start=1)
        )
        bubble = Bubble(
            text=wording.voice.text("roadmaps-heading"),
            lines=lines,
            how=wording.voice.text("roadmaps-footing"),
        )
        outbox.put(tx, address, [(bubble.kind, bubble.body())], now)

    # --- words and files ----------------------------------------------------------------------

    def _wording(
        self, roadmap: Roadmap, conversation: Conversation, walk: Walk | None = None
    ) -> Wording:
        naming = Naming(walk or Walk(roadmap, conversation.book))
        given = {
            name: naming.raw(reference) for name, reference in roadmap.selectors.items()
        }
        return Wording(self._catalog.voice(conversation.language), given)

    def _put_out(
        self,
        tx: Connection,
        address: str,
        roadmap: Roadmap,
        conversation: Conversation,
        says: Iterable[Saying],
        now: datetime,
    ) -> None:
        says = tuple(says)
        wording = self._wording(roadmap, conversation)
        out = [
            (b.kind, b.body())
            for b in bubbles(says, wording, self._catalog, self._host)
        ]
        if any(isinstance(saying, Delivery) for saying in says):
            bubble = self._page(tx, roadmap, conversation.book, wording, now)
            out.append((bubble.kind, bubble.body()))
        outbox.put(tx, address, out, now)

    def _page(
        self,
        tx: Connection,
        roadmap: Roadmap,
        book: Book,
        wording: Wording,
        now: datetime,
    ) -> Bubble:
        summary = summarise(roadmap, book)
        name = (
            plain(wording.say(summary.name)).replace(" ", "-")
            if summary.name
            else roadmap.id
        )
        file_name = f"{wording.voice.text('file-name')}-{name}.html"
        kept = self._files.keep(page(summary, wording).encode(), file_name, "text/html")
        attachments.note(tx, kept, now)
        return Bubble(kind="file", file=kept)

    def _park(self, tx: Connection, inbound: Inbound, reason: str) -> None:
        now = self._clock()
        if not inbox.park(
            tx,
            account=inbound.account,
            update=inbound.update,
            address=inbound.address,
            body=inbound.kept(),
            now=now,
            reason=reason,
        ):
            return
        participant = people.find(tx, inbound.address)
        tag = (
            participant.language
            if participant
            else self._catalog.nearest(inbound.language) or "en"
        )
        bubble = Bubble(text=self._catalog.voice(tag).text("trouble"))
        outbox.put(tx, inbound.address, [(bubble.kind, bubble.body())], now)


def _morning(iso: str) -> datetime:
    """Return when a day, or the first day of a month, begins for us: eight in the morning, UTC."""
    return datetime.fromisoformat(
        f"{iso if len(iso) > len('2026-03') else iso + '-01'}T08:00:00+00:00"
    )


def said(turn: Turn) -> tuple[str, ...]:
    """Return the messages of a turn by id, for tests and logs."""
    return tuple(say.message for say in turn.says if isinstance(say, Say))
