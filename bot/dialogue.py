"""One turn, inside its transaction: an update → what is kept, and what is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot import tapping
from bot.authors import knowing
from bot.claiming import begun
from bot.coaching.facade import Coaching
from bot.colleague import Colleague, Heard
from bot.commands import CoachingAsked, JoinAsked, RightAsked, TeamAsked
from bot.evidence import Evidence
from bot.hearing import Hearing
from bot.host import Host
from bot.keeper import Keeper
from bot.messages import Bubble, Inbound, Press
from bot.mornings import morning
from bot.nudging.facade import Nudging
from bot.parts import parts
from bot.register import Register, Seat
from bot.rights import Rights, choice_tap
from bot.scene import Scene
from bot.team.teams import Teams
from bot.wishes import Wishes
from bot.words import bubbles
from flows.answers import Status
from flows.conversation import NOTICE, PAUSED, Conversation
from flows.days import first_day
from flows.engine import advance
from flows.roadmap import Use
from flows.turn import (
    ChangeAsked,
    DateGiven,
    Delivery,
    Event,
    ForgetAsked,
    Objected,
    Paused,
    Returned,
    Saying,
    Spoke,
    Turn,
)
from locales.catalog import Catalog
from storage import consents, conversations, inbox, outbox, people
from storage.erasing import Erased
from storage.outbox import Draft, Outgoing
from storage.ports import Jobs
from storage.timers import timer_key

LONGEST = 3000  # units of a message: Telegram's 4096, with room for answer and example


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a turn did."""

    move: str
    conversation: Conversation
    sending: tuple[Outgoing, ...] = ()  # marked as being sent, by whoever took the turn
    more: bool = False  # whether more waits in the outbox behind that
    erased: Erased | None = None  # somebody, with this turn
    others: tuple[str, ...] = ()  # addresses where something waits besides


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
        teams: Teams,
        coaching: Coaching,
        nudging: Nudging,
    ) -> None:
        self._register = register
        self._catalog = catalog
        self._host = host
        self._hearing = Hearing(catalog, host, evidence)
        self._timers = timers
        self._keeper = keeper
        self._rights = Rights(catalog, host)
        self._colleague = Colleague(register, catalog, host)
        self._teams = teams
        self._coaching = coaching
        self._nudging = nudging
        self._wishes = Wishes(
            register, catalog, host, self._rights, self._colleague, teams, coaching
        )

    def take(self, tx: Connection, inbound: Inbound, now: datetime) -> Taken | None:
        """Take an update; return None if it was taken before."""
        if not inbox.take(tx, inbound.entry(now)):
            return None
        inbound = self._register.followed(inbound)
        seat = self._register.under_way(tx, inbound, now)
        if seat.reminded:
            self._nudging.heard(tx, seat.person)
        if inbound.edits:
            inbound, seat = self._reopened(tx, inbound, seat, now)
        scene = self._scene(seat, now)
        if seat.writing and not inbound.edits:
            written = self._coaching.written(tx, inbound, scene)
            if written is not None:
                return self._wrote(tx, inbound, scene, written)
            seat = replace(seat, writing="")
            scene = self._scene(seat, now)
        heard = None
        if seat.asked and not inbound.edits:
            hear = partial(self._hearing.event, tx, inbound)
            heard = self._colleague.heard(tx, inbound, scene, hear)
            if heard.elsewhere is None:
                return self._answered_for(tx, inbound, scene, heard)
        if seat.asked:
            seat = replace(seat, asked="")
            scene = self._scene(seat, now)
        event = heard.elsewhere if heard else self._hearing.event(tx, inbound, scene)
        passed: list[Bubble] = []
        if seat.over:
            event, passed = self._teams.over(tx, scene, event)
        said: list[Bubble] = []
        turn = None
        move, about = "Tapped", ""
        if isinstance(event, Bubble):
            said = [event]  # said at once: nothing moves
        elif event is not None:
            move = type(event).__name__
            led = self._wishes.followed(tx, inbound, scene, event)
            seat, said, about = led.seat, [*passed, *led.said], led.about
            if isinstance(event, RightAsked):  # they may want reminders now
                self._nudging.look_soon(tx, seat.person)
            scene = led.there or scene
            if led.event is not None:
                move = type(led.event).__name__
                turn = self._advance(tx, inbound, seat, led.event, now)
                seat = replace(seat, conversation=turn.conversation, seen=None)
                scene = self._scene(seat, now)
                if turn.leaves:
                    left = self._wishes.left(tx, scene)
                    sending = self._put(tx, scene, [left], turn, inbound.press, "")
                    return Taken(
                        move=move,
                        conversation=scene.conversation,
                        sending=tuple(sending),
                        more=True,
                        others=tuple(outbox.waiting(tx)),
                    )
                if turn.forgets:
                    return self._forgotten(tx, scene, leave=turn.forgets == "leave")
                said += begun(tx, scene, turn.says)
                said += self._said(tx, scene, turn.says)
                said = self._coaching.beside(tx, scene, turn.says, said)
                said += self._besides(tx, scene, led.event)
                said += self._teams.after(tx, led.seat, seat, now)
                said = self._asking(tx, inbound, scene, turn, said)
        said = self._rights.with_notice(tx, scene, said)
        sending = self._put(tx, scene, said, turn, inbound.press, about or _team(scene))
        return Taken(
            move=move,
            conversation=scene.conversation,
            sending=tuple(sending),
            more=event is None
            or isinstance(event, TeamAsked)
            or any(bubble.file for bubble in said),
            others=tuple(outbox.waiting(tx))
            if isinstance(event, JoinAsked | CoachingAsked)
            else (),
        )

    def _wrote(
        self, tx: Connection, inbound: Inbound, scene: Scene, said: list[Bubble]
    ) -> Taken:
        """Say what became of words that are no answer; the open question stays as it is."""
        said = self._rights.with_notice(tx, scene, said)
        sending = self._put(tx, scene, said, None, inbound.press, "")
        return Taken(
            move="Wrote",
            conversation=scene.conversation,
            sending=tuple(sending),
            more=True,
            others=tuple(outbox.waiting(tx)),
        )

    def _answered_for(
        self, tx: Connection, inbound: Inbound, scene: Scene, heard: Heard
    ) -> Taken:
        """Say what became of a question that somebody else put; then all is as it was."""
        said, turn, there = heard.said, None, heard.scene or scene
        kept = there.conversation
        if heard.back:
            scene = self._again(tx, scene)
            there, kept = scene, (heard.scene or scene).conversation
            if scene.conversation.stage != NOTICE:
                back = replace(inbound, update=f"{inbound.update}:back")
                turn = self._advance(tx, back, scene.seat, Returned(), scene.now)
                seat = replace(scene.seat, conversation=turn.conversation, seen=None)
                there = self._scene(seat, scene.now)
                said = [*said, *self._said(tx, there, turn.says)]
        said = self._rights.with_notice(tx, there, said)
        sending = self._put(tx, there, said, turn, inbound.press, "")
        return Taken(
            move=heard.move,
            conversation=kept,
            sending=tuple(sending),
            more=True,
            others=tuple(outbox.waiting(tx)) if heard.back else (),
        )

    def _again(self, tx: Connection, scene: Scene) -> Scene:
        """Return where somebody is back, read anew: it may be the file they just answered for."""
        found = people.find(tx, scene.address)
        seat = (found and self._register.seated(tx, found)) or scene.seat
        return self._scene(replace(seat, notice=scene.seat.notice, asked=""), scene.now)

    def _asking(
        self,
        tx: Connection,
        inbound: Inbound,
        scene: Scene,
        turn: Turn,
        said: list[Bubble],
    ) -> list[Bubble]:
        """Add a way for a colleague to answer the question that was just passed on."""
        asked = [a.place for a in turn.answers if a.status is Status.COLLEAGUE]
        if not asked or scene.conversation.session:
            return said
        at = next((n for n, each in enumerate(said) if each.moves), len(said))
        way = self._colleague.offered(tx, inbound, scene, asked[-1])
        return [*said[:at], *way, *said[at:]]  # the next question comes last

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
        turn = advance(seat.roadmap, before, event, now, author=address, seen=seat.seen)
        after = conversations.record(
            tx, turn, person=seat.person, update_key=inbound.key, now=now
        )
        if after.language != before.language:
            people.switch(tx, address, after.id, after.language)
        if isinstance(event, DateGiven) and after.until:
            key = timer_key(after.id, seat.person)
            self._timers.put(tx, "collected", key, morning(first_day(after.until)))
        if isinstance(event, Paused) and event.until and after.stage == PAUSED:
            people.quiet(tx, seat.person, morning(first_day(event.until)))
            key = timer_key(after.id, seat.person)
            self._timers.put(tx, "quiet", key, morning(first_day(event.until)))
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
        return inbound, replace(seat, conversation=turn.conversation, seen=None)

    # --- words ------------------------------------------------------------------------------

    def _said(
        self, tx: Connection, scene: Scene, says: tuple[Saying, ...]
    ) -> list[Bubble]:
        scene = knowing(tx, scene, says)
        conversation, wording = scene.conversation, scene.wording
        doubt = conversation.doubt
        choosing = doubt.offers[0].value if doubt and doubt.about == "which" else ""

        def ordered(delivery: Delivery) -> Mapping[str, Any]:
            from bot.report.order import order

            earlier = self._register.round_before(tx, scene.seat)
            spoken = scene.worded(delivery.language)
            quotable = consents.quotable(tx, conversation.id)
            roadmap, book = scene.seat.roadmap, conversation.book
            team = self._teams.rows(tx, scene.seat)
            return order(delivery, roadmap, book, spoken, earlier, quotable, team)

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
        about: str,
    ) -> list[Outgoing]:
        """Have bubbles sent, `about` what of a team; return those that are marked as being sent.

        Where there are buttons, only those of the last bubble go on counting.
        """
        if not self._host.buttons:
            outbox.put(tx, scene.address, _of(about, drafts(said)), scene.now)
            return []
        if not said and turn is None:
            return []
        said = [part for each in said for part in parts(each, LONGEST)]
        said = tapping.marked(said, scene)
        changes = tapping.close_earlier(tx, said, turn, press, scene)
        going = _of(about, [*drafts(said), *changes])
        return outbox.put_sending(tx, scene.address, going, scene.now)


def _of(about: str, going: list[Draft]) -> list[Draft]:
    """Return what goes out, knowing what of a team it is about, if anything."""
    return [replace(each, about=about) for each in going] if about else going


def _team(scene: Scene) -> str:
    """Return what is said belongs to, in a team: somebody's part, or what all agreed on."""
    of = scene.conversation.session
    agreeing = Use.AGREE in scene.seat.roadmap.uses
    return of if not of or agreeing else scene.conversation.id


def drafts(said: Iterable[Bubble]) -> list[Draft]:
    """Return bubbles as the outbox keeps them."""
    return [
        Draft(
            kind=bubble.kind,
            body=bubble.body(),
            live=bool(bubble.asks),
            about=bubble.shows,
        )
        for bubble in said
    ]
