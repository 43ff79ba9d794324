"""One turn, inside its transaction: an update → what is kept, and what is said."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.claiming import begun
from bot.coaching.facade import Coaching
from bot.colleague import Colleague, Handled
from bot.commands import CoachingAsked, JoinAsked, RightAsked, TeamAsked
from bot.evidence import Evidence
from bot.hearing import Hearing
from bot.host import Host
from bot.keeper import Keeper
from bot.messages import Bubble, Inbound
from bot.moves import Moves
from bot.nudging.facade import Nudging
from bot.register import Register, Seat
from bot.rights import Rights, choice_tap
from bot.scene import Scene
from bot.speaker import Speaker
from bot.team.teams import Teams
from bot.wishes import Wishes
from flows.answers import Status
from flows.conversation import NOTICE, Conversation
from flows.roadmap import Use
from flows.turn import (
    DateGiven,
    Event,
    ForgetAsked,
    Objected,
    Returned,
    Turn,
)
from locales.catalog import Catalog
from storage import consents, inbox, outbox, people
from storage.erasing import Erased
from storage.outgoing import Draft, Outgoing
from storage.ports import Jobs


class Taken(Struct, frozen=True, kw_only=True):
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
        self._hearing = Hearing(catalog, host, evidence)
        self._keeper = keeper
        self._rights = Rights(catalog, host)
        self._moves = Moves(timers, self._rights)
        self._colleague = Colleague(register, catalog, host)
        self._teams = teams
        self._coaching = coaching
        self._nudging = nudging
        self._speaker = Speaker(
            register=register, catalog=catalog, host=host, teams=teams
        )
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
            inbound, seat = self._moves.reopened(tx, inbound, seat, now)
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
                turn = self._moves.advance(tx, inbound, seat, led.event, now)
                seat = replace(seat, conversation=turn.conversation, seen=None)
                scene = self._scene(seat, now)
                if turn.leaves:
                    left = self._wishes.left(tx, scene)
                    sending = self._speaker.put(
                        tx, scene, [left], turn, inbound.press, ""
                    )
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
                said += self._speaker.said(tx, scene, turn.says)
                said = self._coaching.beside(tx, scene, turn.says, said)
                said += self._besides(tx, scene, led.event)
                said += self._teams.after(tx, led.seat, seat, now)
                said = self._asking(tx, inbound, scene, turn, said)
        said = self._rights.with_notice(tx, scene, said)
        sending = self._speaker.put(
            tx, scene, said, turn, inbound.press, about or _team(scene)
        )
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
        sending = self._speaker.put(tx, scene, said, None, inbound.press, "")
        return Taken(
            move="Wrote",
            conversation=scene.conversation,
            sending=tuple(sending),
            more=True,
            others=tuple(outbox.waiting(tx)),
        )

    def _answered_for(
        self, tx: Connection, inbound: Inbound, scene: Scene, heard: Handled
    ) -> Taken:
        """Say what became of a question that somebody else put; then all is as it was."""
        said, turn, there = heard.said, None, heard.scene or scene
        kept = there.conversation
        if heard.back:
            scene = self._again(tx, scene)
            there, kept = scene, (heard.scene or scene).conversation
            if scene.conversation.stage != NOTICE:
                back = replace(inbound, update=f"{inbound.update}:back")
                turn = self._moves.advance(tx, back, scene.seat, Returned(), scene.now)
                seat = replace(scene.seat, conversation=turn.conversation, seen=None)
                there = self._scene(seat, scene.now)
                said = [*said, *self._speaker.said(tx, there, turn.says)]
        said = self._rights.with_notice(tx, there, said)
        sending = self._speaker.put(tx, there, said, turn, inbound.press, "")
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
        farewell = Draft(kind=outbox.FAREWELL, body=bubble.body())
        person = scene.seat.person
        erased = self._keeper.erase(tx, person, leave=leave, farewell=farewell)
        move = ForgetAsked.__name__
        return Taken(
            move=move, conversation=scene.conversation, more=True, erased=erased
        )


def _team(scene: Scene) -> str:
    """Return what is said belongs to, in a team: somebody's part, or what all agreed on."""
    of = scene.conversation.session
    agreeing = Use.AGREE in scene.seat.roadmap.uses
    return of if not of or agreeing else scene.conversation.id
