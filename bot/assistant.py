"""The application service: Assistant.take_turn(Inbound), one transaction for each update."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from bot import tapping
from bot.commands import RoadmapAsked, RoadmapsAsked
from bot.evidence import Evidence, wants_file
from bot.library import Library
from bot.logs import Log
from bot.messages import Bubble, Inbound, Press, Tap
from bot.parts import parts
from bot.register import FALLBACK, Register, Seat
from bot.tapping import Scene
from bot.understanding import Standing, Understood, understand
from bot.wording import Wording
from bot.words import Host, bubbles, notice, roadmap_labels
from flows.conversation import EDITING, NOTICE, WAITING, Conversation
from flows.engine import advance
from flows.naming import Naming
from flows.questions import open_slot
from flows.turn import (
    ChangeAsked,
    DateGiven,
    Delivery,
    Event,
    Misread,
    Returned,
    Saying,
    Spoke,
    Turn,
)
from flows.walk import Walk
from flows.wordable import Amount, Wordable
from locales.catalog import Argument, Catalog
from storage import conversations, inbox, outbox, people
from storage.errors import StaleConversationError
from storage.inbox import Entry
from storage.outbox import Draft
from storage.ports import UnitOfWork
from storage.timers import Timers

TRIES = 3  # before an update is parked
LONGEST = 3000  # units of a message: Telegram's 4096, with room for answer and example
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
        link: str = "",
    ) -> None:
        """Hold the conversation.

        `link` opens a chat with us in a messenger, where people can tap; a terminal has none.
        """
        self._work = work
        self._catalog = catalog
        self._evidence = Evidence(files)
        self._clock = clock
        self._log = log
        first = (begin_with,) if begin_with else ()
        roadmaps = tuple(dict.fromkeys((*first, *library.ids)))
        self._host = Host(
            responsible=responsible, roadmaps=roadmaps, buttons=bool(link), link=link
        )
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

    def wants_file(self, address: str, album: str = "") -> bool:
        """Return whether a file is asked for at an address, or goes with those before it."""
        scene = self._work.look(lambda tx: self._scene_at(tx, address))
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

    # --- one turn, inside its transaction -----------------------------------------------

    def _turn(self, tx: Connection, inbound: Inbound) -> _Taken | None:
        now = self._clock()
        if not inbox.take(tx, inbound.entry(now)):
            return None
        inbound = self._register.followed(inbound)
        seat = self._register.under_way(tx, inbound, now)
        if inbound.edits:
            inbound, seat = self._reopened(tx, inbound, seat, now)
        event = self._event(tx, inbound, seat, now)
        if isinstance(event, Bubble):  # said at once: nothing moves
            self._put(tx, seat, [event], now)
            return _Taken(move="Tapped", conversation=seat.conversation)
        if event is None:  # done where the message stands
            return _Taken(move="Tapped", conversation=seat.conversation)
        move = type(event).__name__
        first: list[Bubble] = []
        if inbound.arrived and seat.conversation.stage == NOTICE:
            first = self._before_all(inbound, seat, event)
        if isinstance(event, RoadmapAsked):
            wanted = self._register.wanted(event.roadmap, seat.conversation)
            if wanted:
                seat, event = self._register.go_over(tx, seat, wanted, now)
        if isinstance(event, Spoke) and not self._register.speaks(seat, event.language):
            self._put(tx, seat, [self._no_words(seat, event.language)], now)
            return _Taken(move=move, conversation=seat.conversation)
        if isinstance(event, RoadmapAsked | RoadmapsAsked):
            self._put(tx, seat, [self._roadmaps(seat.conversation)], now)
            return _Taken(move=move, conversation=seat.conversation)
        if isinstance(event, Returned | Spoke):
            outbox.overtake(tx, inbound.address)
        turn = self._advance(tx, inbound, seat, event, now)
        seat = replace(seat, conversation=turn.conversation)
        said = [*first, *self._said(tx, seat, turn.says, now)]
        self._put(tx, seat, said, now, turn, inbound.press)
        return _Taken(move=move, conversation=turn.conversation)

    def _advance(
        self, tx: Connection, inbound: Inbound, seat: Seat, event: Event, now: datetime
    ) -> Turn:
        """Advance the conversation, and keep what that changed."""
        address, before = inbound.address, seat.conversation
        turn = advance(seat.roadmap, before, event, now, author=address)
        after = conversations.record(tx, turn, update_key=inbound.key, now=now)
        if after.language != before.language:
            people.switch(tx, address, after.id, after.language)
        if isinstance(event, DateGiven) and after.until:
            full = len(after.until) > len("2026-03")
            day = after.until if full else f"{after.until}-01"
            due = datetime.fromisoformat(day + MORNING)
            self._timers.put(tx, "collected", after.id, due)
        return replace(turn, conversation=after)

    def _event(
        self, tx: Connection, inbound: Inbound, seat: Seat, now: datetime
    ) -> Understood | Bubble | None:
        """Return what an update means where the participant stands.

        A bubble is to be said as it is; None means that there is nothing left to do.
        """
        if inbound.arrived:
            return self._arrival(inbound, seat.conversation)
        if inbound.declined:
            return Misread(
                message=inbound.declined,
                words=inbound.text,
                args=self._facts(inbound, seat),
            )
        scene = self._scene(seat, now)
        if inbound.file:
            return self._evidence.event(tx, inbound, scene)
        text = inbound.text
        if inbound.press:
            tapped = self._pressed(tx, inbound, inbound.press, scene)
            if not isinstance(tapped, str):
                return tapped
            text = tapped
        return understand(text, self._standing(seat, scene))

    def _pressed(
        self, tx: Connection, inbound: Inbound, press: Press, scene: Scene
    ) -> str | Bubble | None:
        """Return what a tap says; or what is said of it; or None, if all is done."""
        if press.asks and press.asks != scene.asks:
            return tapping.late(tx, inbound, scene)
        match press.does:
            case "pick":
                tapping.toggled(tx, press, scene)
            case "example":
                tapping.example_shown(tx, press, scene)
            case "done":
                return tapping.picked_text(tx, press, scene)
            case _:
                return press.says
        return None

    def _arrival(self, inbound: Inbound, conversation: Conversation) -> Understood:
        wanted = self._catalog.nearest(inbound.language) if inbound.insists else None
        if inbound.roadmap and inbound.roadmap != conversation.roadmap:
            return RoadmapAsked(inbound.roadmap)
        if wanted and wanted != conversation.language:
            return Spoke(wanted)
        return Returned()

    def _before_all(
        self, inbound: Inbound, seat: Seat, event: Understood
    ) -> list[Bubble]:
        """Return what a newcomer is told before anything else, who came by a link."""
        wording = Wording(self._catalog.voice(seat.conversation.language))
        if inbound.payload:  # it leads to nothing we know
            return [Bubble(text=wording.voice.text("link-unknown"))]
        if isinstance(event, RoadmapAsked):
            return [notice(wording, self._catalog, self._host, choosing=False)]
        return []

    def _reopened(
        self, tx: Connection, inbound: Inbound, seat: Seat, now: datetime
    ) -> tuple[Inbound, Seat]:
        """Return where the words stand that somebody changed: at the answer they had become."""
        updates = inbox.updates_of(
            tx, inbound.account, inbound.address, inbound.message
        )
        keys = [f"{inbound.account}:{update}" for update in updates]
        book = seat.conversation.book
        numbers = conversations.from_updates(tx, seat.conversation.id, keys)
        kept = [each for n in numbers if (each := book.numbered(n))]
        given = next((each for each in kept if book.latest(each.place) == each), None)
        if given is None:
            misread = kept and kept[-1] == book.answers[-1]  # asked for just now
            passed = inbound if misread else replace(inbound, declined="edited-passed")
            return passed, seat
        turn = self._advance(tx, inbound, seat, ChangeAsked(given.number), now)
        return inbound, replace(seat, conversation=turn.conversation)

    def _standing(self, seat: Seat, scene: Scene) -> Standing:
        return Standing(
            roadmap=seat.roadmap,
            conversation=scene.conversation,
            walk=scene.walk,
            slot=scene.slot,
            wording=scene.wording,
            others=tuple(
                self._wording(scene.walk, tag)
                for tag in self._catalog.languages
                if tag != scene.conversation.language
            ),
            host=self._host,
            today=scene.now.date(),
        )

    # --- words ------------------------------------------------------------------------------

    def _scene(self, seat: Seat, now: datetime) -> Scene:
        conversation = seat.conversation
        walk = Walk(seat.roadmap, conversation.book)
        if conversation.stage == EDITING:
            walk = walk.whole
        return Scene(
            address=seat.address,
            conversation=conversation,
            walk=walk,
            slot=open_slot(walk, conversation),
            wording=self._wording(walk, conversation.language),
            now=now,
        )

    def _scene_at(self, tx: Connection, address: str) -> Scene | None:
        found = people.find(tx, address)
        seat = self._register.seated(tx, found) if found else None
        return self._scene(seat, self._clock()) if seat else None

    def _wording(self, walk: Walk, language: str) -> Wording:
        naming = Naming(walk)
        selectors = walk.roadmap.selectors.items()
        given = {name: naming.raw(reference) for name, reference in selectors}
        return Wording(self._catalog.voice(language), given)

    def _said(
        self, tx: Connection, seat: Seat, says: Iterable[Saying], now: datetime
    ) -> list[Bubble]:
        says, conversation = tuple(says), seat.conversation
        walk = Walk(seat.roadmap, conversation.book)
        wording = self._wording(walk, conversation.language)
        doubt = conversation.doubt
        choosing = doubt.offers[0].value if doubt and doubt.about == "which" else ""
        said = list(bubbles(says, wording, self._catalog, self._host, choosing))
        if any(isinstance(saying, Delivery) for saying in says):
            book = conversation.book
            file = self._evidence.summary(tx, seat.roadmap, book, wording, now)
            said.append(Bubble(kind="file", file=file))
        return said

    def _roadmaps(self, conversation: Conversation) -> Bubble:
        wording = Wording(self._catalog.voice(conversation.language))
        labels = roadmap_labels(wording, self._host)
        return Bubble(
            text=wording.voice.text("roadmaps-heading"),
            lines=tuple(f"{n}. {label}" for n, label in enumerate(labels, start=1)),
            how=wording.voice.text("roadmaps-footing"),
            taps=tuple(
                Tap(label=str(n), says=f"/roadmap {n}", always=True)
                for n in range(1, len(labels) + 1)
            ),
        )

    def _facts(self, inbound: Inbound, seat: Seat) -> dict[str, Wordable]:
        """Return what is said about something that is not taken."""
        voice = self._catalog.voice(seat.conversation.language)
        nameless = voice.text("unnamed-file")
        return {
            name: (fact or nameless) if isinstance(fact, str) else Amount(fact)
            for name, fact in inbound.facts.items()
        }

    def _no_words(self, seat: Seat, language: str) -> Bubble:
        voice = self._catalog.voice(seat.conversation.language)
        name = self._catalog.voice(language).text("language-name")
        return Bubble(text=voice.text("language-missing", "", {"language": name}))

    def _put(
        self,
        tx: Connection,
        seat: Seat,
        said: list[Bubble],
        now: datetime,
        turn: Turn | None = None,
        press: Press | None = None,
    ) -> None:
        """Have bubbles sent; where there are buttons, see to it that only the last ones count."""
        if not self._host.buttons:
            outbox.put(tx, seat.address, drafts(said), now)
            return
        scene = self._scene(seat, now)
        said = [part for each in said for part in parts(each, LONGEST)]
        said = tapping.marked(said, scene)
        given = turn.answers if turn else ()
        answered = {each.place for each in given if each.status.settles}
        earlier = outbox.live(tx, seat.address)
        outbox.put(tx, seat.address, drafts(said), now)
        tapping.close_earlier(tx, earlier, said, answered, press, scene)

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
            onward = Tap(label=voice.text("continue"), says="/continue", always=True)
            self._tell(
                tx, address, Bubble(text=voice.text("collected"), taps=(onward,))
            )

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


def drafts(said: Iterable[Bubble]) -> list[Draft]:
    """Return bubbles as the outbox keeps them."""
    return [
        Draft(kind=bubble.kind, body=bubble.body(), live=bool(bubble.asks))
        for bubble in said
    ]
