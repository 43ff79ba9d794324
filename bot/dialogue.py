"""One turn, inside its transaction: an update → what is kept, and what is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot import tapping
from bot.commands import (
    FormAsked,
    InviteAsked,
    JoinAsked,
    QuietAsked,
    RightAsked,
    RoadmapAsked,
    RoadmapsAsked,
    RoundAsked,
)
from bot.evidence import Evidence
from bot.host import Host
from bot.keeper import Keeper
from bot.messages import Bubble, Inbound, Press
from bot.notice import notice
from bot.parts import parts
from bot.quiet import quiet_day
from bot.register import Register, Seat
from bot.rights import Rights, choice_tap
from bot.scene import Scene
from bot.together import JOIN, Together
from bot.understanding import Standing, Understood, understand
from bot.wording import Wording
from bot.words import bubbles, language_missing, roadmaps
from flows.answers import Status
from flows.conversation import FINISHED, NOTICE, PAUSED, Conversation
from flows.engine import advance
from flows.turn import (
    ChangeAsked,
    DateGiven,
    Delivery,
    Event,
    ForgetAsked,
    Misread,
    Objected,
    Paused,
    Returned,
    Saying,
    Spoke,
    Turn,
)
from flows.wordable import Amount, Wordable
from locales.catalog import Catalog
from storage import consents, conversations, inbox, members, outbox, people
from storage.erasing import Erased
from storage.outbox import Draft, Outgoing
from storage.ports import Jobs

LONGEST = 3000  # units of a message: Telegram's 4096, with room for answer and example
MORNING = "T08:00:00+00:00"  # when a day that somebody named begins for us


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a turn did."""

    move: str
    conversation: Conversation
    sending: tuple[Outgoing, ...] = ()  # marked as being sent, by whoever took the turn
    more: bool = False  # whether more waits in the outbox behind that
    erased: Erased | None = None  # somebody, with this turn


class Dialogue:
    """Takes turns, with a transaction in hand."""

    def __init__(
        self,
        *,
        register: Register,
        catalog: Catalog,
        host: Host,
        evidence: Evidence,
        timers: Jobs,
        keeper: Keeper,
    ) -> None:
        self._register = register
        self._catalog = catalog
        self._host = host
        self._evidence = evidence
        self._timers = timers
        self._keeper = keeper
        self._rights = Rights(catalog, host)
        self._together = Together(register, catalog, host)

    def take(self, tx: Connection, inbound: Inbound, now: datetime) -> Taken | None:
        """Take an update; return None if it was taken before."""
        if not inbox.take(tx, inbound.entry(now)):
            return None
        inbound = self._register.followed(inbound)
        seat = self._register.under_way(tx, inbound, now)
        if inbound.edits:
            inbound, seat = self._reopened(tx, inbound, seat, now)
        scene = self._scene(seat, now)
        event = self._event(tx, inbound, scene)
        said: list[Bubble] = []
        turn = None
        move = "Tapped"
        if isinstance(event, Bubble):
            said = [event]  # said at once: nothing moves
        elif event is not None:
            move = type(event).__name__
            newcomer = inbound.arrived and seat.conversation.stage == NOTICE
            if inbound.payload or newcomer:
                said = self._before_all(inbound, scene, event)
            if isinstance(event, RoadmapAsked):
                wanted = self._register.wanted(event.roadmap, seat.conversation)
                if wanted:
                    seat = self._speaking(seat, inbound, wanted)
                    seat, event = self._register.go_over(tx, seat, wanted, now)
            if isinstance(event, FormAsked):
                from bot.report.choosing import chosen  # many never ask for one

                event = chosen(event.typed, scene)
            if isinstance(event, RoundAsked):
                if seat.conversation.stage == FINISHED:
                    seat, event = self._register.begin_again(tx, seat, now)
                else:
                    event = Misread(message="misread-round", words=inbound.text)
            if isinstance(event, ForgetAsked):
                shared = members.others(tx, seat.person)
                event = replace(event, shared=shared, leave=event.leave and shared)
            if isinstance(event, QuietAsked):
                until = quiet_day(event.typed, scene)
                event = Paused(until) if until else RightAsked("quiet")
            if isinstance(event, JoinAsked):
                seat, event, said = self._together.joined(tx, seat, event.code, now)
            self._together.reads(tx, scene, event)
            if isinstance(event, RightAsked):
                said = self._rights.said(tx, scene, event)
            elif isinstance(event, InviteAsked | JoinAsked):
                said += self._together.invited(tx, scene, event)
            elif isinstance(event, RoadmapAsked | RoadmapsAsked):
                said = [roadmaps(Wording(scene.wording.voice), self._host)]
            elif isinstance(event, Spoke) and not self._register.speaks(
                seat, event.language
            ):
                name = self._catalog.voice(event.language).text("language-name")
                said = [language_missing(scene.wording.voice, name)]
            else:
                turn = self._advance(tx, inbound, seat, event, now)
                seat = replace(seat, conversation=turn.conversation)
                scene = self._scene(seat, now)
                if turn.forgets:
                    return self._forgotten(tx, scene, leave=turn.forgets == "leave")
                said += self._said(tx, scene, turn.says)
                said += self._besides(tx, scene, event)
        said = self._rights.with_notice(tx, scene, said)
        sending = self._put(tx, scene, said, turn, inbound.press)
        return Taken(
            move=move,
            conversation=scene.conversation,
            sending=tuple(sending),
            more=event is None or any(bubble.file for bubble in said),
        )

    def scene(self, tx: Connection, address: str, now: datetime) -> Scene | None:
        """Return where somebody stands, if we know them."""
        found = people.find(tx, address)
        seat = self._register.seated(tx, found) if found else None
        return self._scene(seat, now) if seat else None

    def _scene(self, seat: Seat, now: datetime) -> Scene:
        return Scene(seat=seat, catalog=self._catalog, now=now)

    # --- what an update means -----------------------------------------------------------------

    def _advance(
        self, tx: Connection, inbound: Inbound, seat: Seat, event: Event, now: datetime
    ) -> Turn:
        """Advance the conversation, and keep what that changed."""
        address, before = inbound.address, seat.conversation
        if isinstance(event, Returned | Spoke):
            outbox.overtake(tx, address)
        turn = advance(seat.roadmap, before, event, now, author=address)
        after = conversations.record(tx, turn, update_key=inbound.key, now=now)
        if after.language != before.language:
            people.switch(tx, address, after.id, after.language)
        if isinstance(event, DateGiven) and after.until:
            self._timers.put(tx, "collected", after.id, _morning(after.until))
        if isinstance(event, Paused) and event.until and after.stage == PAUSED:
            people.quiet(tx, seat.person, _morning(event.until))
            self._timers.put(tx, "quiet", after.id, _morning(event.until))
        self._rights.put_right(tx, before, turn.answers)
        return replace(turn, conversation=after)

    def _besides(self, tx: Connection, scene: Scene, event: Event) -> list[Bubble]:
        """Return what is said of somebody's rights on the occasion of a move."""
        voice = scene.wording.voice
        if isinstance(event, Objected) and scene.conversation.book.answers:
            last = scene.conversation.book.answers[-1]
            if last.status is Status.OBJECTED:
                return self._rights.objected(tx, scene, event.number)
        dated = isinstance(event, DateGiven) and scene.conversation.until
        if dated and not consents.allowed(tx, scene.seat.person, "reminders"):
            tap = choice_tap(voice, "reminders")
            return [Bubble(text=voice.text("remind-offer"), taps=(tap,))]
        return []

    def _forgotten(self, tx: Connection, scene: Scene, *, leave: bool) -> Taken:
        """Erase somebody; the last thing that is said to them leaves no trace."""
        bubble = Bubble(text=scene.wording.voice.text("forgotten"))
        farewell = Draft(kind="farewell", body=bubble.body())
        person = scene.seat.person
        erased = self._keeper.erase(tx, person, leave=leave, farewell=farewell)
        move = ForgetAsked.__name__
        return Taken(
            move=move, conversation=scene.conversation, more=True, erased=erased
        )

    def _event(
        self, tx: Connection, inbound: Inbound, scene: Scene
    ) -> Understood | Bubble | None:
        """Return what an update means where the participant stands.

        A bubble is to be said as it is; None means that there is nothing left to do.
        """
        if inbound.arrived:
            return self._arrival(inbound, scene.conversation)
        if inbound.declined:
            return Misread(
                message=inbound.declined,
                words=inbound.text,
                args=_facts(inbound, scene),
            )
        if inbound.file:
            return self._evidence.event(tx, inbound, scene)
        text = inbound.text
        if inbound.press:
            tapped = self._pressed(tx, inbound, inbound.press, scene)
            if not isinstance(tapped, str):
                return tapped
            text = tapped
        return understand(text, self._standing(scene))

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
                return tapping.picked(tx, press, scene)
            case _:
                return press.says
        return None

    def _arrival(self, inbound: Inbound, conversation: Conversation) -> Understood:
        wanted = self._catalog.nearest(inbound.language) if inbound.insists else None
        begins = self._host.buttons and conversation.stage == NOTICE  # by a link
        if inbound.payload.startswith(JOIN):
            return JoinAsked(inbound.payload.removeprefix(JOIN))
        if inbound.roadmap and (begins or inbound.roadmap != conversation.roadmap):
            return RoadmapAsked(inbound.roadmap)
        if wanted and wanted != conversation.language:
            return Spoke(wanted)
        return Returned()

    def _speaking(self, seat: Seat, inbound: Inbound, roadmap: str) -> Seat:
        """Return a seat in the language that was asked for along with a roadmap."""
        wanted = self._catalog.nearest(inbound.language) if inbound.insists else None
        if wanted is None or not self._catalog.voice(wanted).has(roadmap):
            return seat
        return replace(seat, conversation=replace(seat.conversation, language=wanted))

    def _before_all(
        self, inbound: Inbound, scene: Scene, event: Understood
    ) -> list[Bubble]:
        """Return what a newcomer is told before anything else, who came by a link."""
        wording = Wording(scene.wording.voice)
        if isinstance(event, JoinAsked):
            return []
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

    def _standing(self, scene: Scene) -> Standing:
        return Standing(
            roadmap=scene.seat.roadmap,
            conversation=scene.conversation,
            walk=scene.walk,
            slot=scene.slot,
            wording=scene.wording,
            others=scene.others,
            host=self._host,
            today=scene.now.date(),
        )

    # --- words ------------------------------------------------------------------------------

    def _said(
        self, tx: Connection, scene: Scene, says: tuple[Saying, ...]
    ) -> list[Bubble]:
        conversation, wording = scene.conversation, scene.wording
        doubt = conversation.doubt
        choosing = doubt.offers[0].value if doubt and doubt.about == "which" else ""

        def ordered(delivery: Delivery) -> Mapping[str, Any]:
            from bot.report.order import order

            earlier = self._register.round_before(tx, scene.seat)
            spoken = scene.worded(delivery.language)
            quotable = consents.quotable(tx, conversation.id)
            roadmap, book = scene.seat.roadmap, conversation.book
            return order(delivery, roadmap, book, spoken, earlier, quotable)

        return list(
            bubbles(says, wording, self._catalog, self._host, ordered, choosing)
        )

    def _put(
        self,
        tx: Connection,
        scene: Scene,
        said: list[Bubble],
        turn: Turn | None,
        press: Press | None,
    ) -> list[Outgoing]:
        """Have bubbles sent; return those that are marked as being sent.

        Where there are buttons, only those of the last bubble go on counting.
        """
        if not self._host.buttons:
            outbox.put(tx, scene.address, drafts(said), scene.now)
            return []
        if not said and turn is None:
            return []
        said = [part for each in said for part in parts(each, LONGEST)]
        said = tapping.marked(said, scene)
        changes = tapping.close_earlier(tx, said, turn, press, scene)
        going = [*drafts(said), *changes]
        return outbox.put_sending(tx, scene.address, going, scene.now)


def _facts(inbound: Inbound, scene: Scene) -> dict[str, Wordable]:
    """Return what is said about something that is not taken."""
    nameless = scene.wording.voice.text("unnamed-file")
    return {
        name: (fact or nameless) if isinstance(fact, str) else Amount(fact)
        for name, fact in inbound.facts.items()
    }


def _morning(day: str) -> datetime:
    """Return when a day, or a month, that somebody named begins for us."""
    full = len(day) > len("2026-03")
    return datetime.fromisoformat((day if full else f"{day}-01") + MORNING)


def drafts(said: Iterable[Bubble]) -> list[Draft]:
    """Return bubbles as the outbox keeps them."""
    return [
        Draft(kind=bubble.kind, body=bubble.body(), live=bool(bubble.asks))
        for bubble in said
    ]
