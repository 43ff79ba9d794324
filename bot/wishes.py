"""What a command leads to that the engine knows nothing of: another roadmap, a right, a colleague.

What is left is an event for the engine, or nothing but words.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.adopting import answered_beside
from bot.claiming import claimed
from bot.coaching.facade import Coaching
from bot.colleague import Colleague
from bot.commands import (
    ClaimAsked,
    CoachingAsked,
    Command,
    FormAsked,
    InviteAsked,
    JoinAsked,
    QuietAsked,
    RightAsked,
    RoadmapAsked,
    RoadmapsAsked,
    RoundAsked,
)
from bot.host import Host
from bot.messages import Bubble, Inbound
from bot.notice import notice
from bot.programme.arriving import Arriving
from bot.quiet import quiet_day
from bot.register import Register, Seat
from bot.rights import Rights
from bot.rounds import Rounds
from bot.scene import Scene
from bot.team.teams import Teams
from bot.together import Together
from bot.wording import Wording
from bot.words import language_missing, roadmaps
from flows.conversation import FINISHED, NOTICE
from flows.turn import (
    Adopted,
    Event,
    ForgetAsked,
    LeaveAsked,
    Misread,
    Paused,
    Spoke,
    Started,
)
from locales.catalog import Catalog
from storage import erasing


class Led(Struct, frozen=True, kw_only=True):
    """Where a command led: from which seat the engine goes on, if it does, after which words."""

    seat: Seat
    event: Event | None
    said: list[Bubble]
    there: Scene | None = None  # where it is said, if elsewhere
    about: str = ""  # the session of a team that this shows


class Wishes:
    """Follows commands, with a transaction in hand."""

    def __init__(
        self,
        register: Register,
        catalog: Catalog,
        host: Host,
        rights: Rights,
        colleague: Colleague,
        teams: Teams,
        coaching: Coaching,
    ) -> None:
        self._colleague = colleague
        self._register = register
        self._catalog = catalog
        self._host = host
        self._rights = rights
        self._teams = teams
        self._coaching = coaching
        self._arriving = Arriving(coaching.kit)
        self._rounds = Rounds(register)
        self._together = Together(register, catalog, host)

    def followed(
        self, tx: Connection, inbound: Inbound, scene: Scene, wish: Command
    ) -> Led:
        """Return where a command leads somebody who stands where `scene` is."""
        said: list[Bubble] = []
        newcomer = inbound.arrived and scene.conversation.stage == NOTICE
        if inbound.payload or newcomer:
            said = self._before_all(inbound, scene, wish)
        seat, event = self._turned(tx, inbound, scene, wish)
        led = self._teams.followed(tx, inbound, scene, event)
        if led is not None:
            return Led(seat=led[0], event=led[1], said=led[2], about=led[3])
        came = self._arriving.came(tx, inbound, seat, event, scene.now)
        if came is not None and came.event is None:
            return self._told(came.seat, came.said)
        if came is not None and came.event is not None:
            seat, event, said = came.seat, came.event, came.said
        if isinstance(event, JoinAsked):
            asked = self._colleague.opened(tx, inbound, seat, event.code, scene)
            if asked is not None:
                return Led(seat=seat, event=None, said=asked[0], there=asked[1])
            seat, event, said = self._together.joined(
                tx, inbound, seat, event.code, scene.now
            )
        refused = self._together.refused(tx, scene, event)
        if refused:
            return self._told(seat, [refused])
        self._together.reads(tx, scene, event)
        if isinstance(event, Started):
            brought = (*event.carried, *self._teams.brought(tx, seat))
            event = Started(carried=brought)
        match event:
            case CoachingAsked():
                onward = self._coaching.led(tx, inbound, scene, event)
                if onward is not None:
                    return Led(seat=onward.seat, event=onward.event, said=[])
                said = self._coaching.followed(tx, inbound, scene, event)
                return self._told(seat, said)
            case RightAsked():
                return self._told(seat, self._rights.said(tx, scene, event))
            case InviteAsked(typed):
                said = self._together.invited(tx, inbound, scene, typed)
                return self._told(seat, said)
            case ClaimAsked(number):
                return self._told(seat, [claimed(tx, scene, number)])
            case LeaveAsked() if self._together.last(tx, scene):
                return self._told(seat, [self._together.stays(tx, scene)])
            case JoinAsked():
                return self._told(seat, said)
            case RoadmapAsked() | RoadmapsAsked():
                known = roadmaps(Wording(scene.wording.voice), self._host)
                return self._told(seat, [known])
            case Spoke(language) if not self._register.speaks(seat, language):
                name = self._catalog.voice(language).text("language-name")
                missing = language_missing(scene.wording.voice, name)
                return self._told(seat, [missing])
        assert isinstance(event, Event)
        return Led(seat=seat, event=event, said=said)

    def left(self, tx: Connection, scene: Scene) -> Bubble:
        """Let somebody work no more on what others go on with."""
        return self._together.left(tx, scene)

    def _told(self, seat: Seat, said: list[Bubble]) -> Led:
        return Led(seat=seat, event=None, said=said)

    def _turned(
        self, tx: Connection, inbound: Inbound, scene: Scene, wish: Command
    ) -> tuple[Seat, Command]:
        """Return a command as what it comes to here, and the seat it leads to."""
        seat, now = scene.seat, scene.now
        match wish:
            case RoadmapAsked(typed):
                wanted = self._register.wanted(typed, seat.conversation)
                if wanted:
                    seat = self._speaking(seat, inbound, wanted)
                    return self._register.go_over(tx, seat, wanted, now)
            case FormAsked(typed):
                from bot.report.choosing import chosen  # many never ask for one

                return seat, chosen(typed, scene)
            case RoundAsked():
                if seat.conversation.stage == FINISHED:
                    return self._rounds.begin_again(tx, seat, now)
                return seat, Misread(message="misread-round", words=inbound.text)
            case ForgetAsked():
                shared = erasing.shared(tx, seat.person)
                leave = wish.leave and shared
                return seat, replace(wish, shared=shared, leave=leave)
            case Adopted(number, where):
                there = answered_beside(self._register, tx, seat, number, where)
                return there or seat, wish
            case QuietAsked(typed):
                until = quiet_day(typed, scene, self._host.day(now))
                return seat, Paused(until) if until else RightAsked("quiet")
        return seat, wish

    def _speaking(self, seat: Seat, inbound: Inbound, roadmap: str) -> Seat:
        """Return a seat in the language that was asked for along with a roadmap."""
        wanted = self._catalog.nearest(inbound.language) if inbound.insists else None
        if wanted is None or not self._catalog.voice(wanted).has(roadmap):
            return seat
        return replace(seat, conversation=replace(seat.conversation, language=wanted))

    def _before_all(
        self, inbound: Inbound, scene: Scene, event: Command
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
