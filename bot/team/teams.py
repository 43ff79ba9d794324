"""Everything a team does together, inside the transaction of a turn, of a timer, or in a group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from bot.commands import (
    AgreeAsked,
    ClaimAsked,
    Command,
    FormAsked,
    InviteAsked,
    JoinAsked,
    ReflectAsked,
    RevealAsked,
    RoundAsked,
)
from bot.host import Host
from bot.library import Library
from bot.messages import Bubble, Inbound
from bot.notice import notice
from bot.nudging.facade import Nudging
from bot.register import Register, Seat
from bot.report.team_rows import TeamRows
from bot.scene import Scene
from bot.team.agreeing import Agreeing
from bot.team.board import Board
from bot.team.bringing import Bringing
from bot.team.going_on import GoingOn
from bot.team.in_group import InGroup
from bot.team.letting_go import LettingGo
from bot.team.looking import LookingBack
from bot.team.revealing import Revealing
from bot.team.setting_up import SettingUp
from bot.team.showing import Showing
from bot.team.taking_on import DUE
from bot.team.taking_part import TakingPart, finished
from bot.team.words import means
from bot.tell import Tell
from bot.wording import Wording
from flows.conversation import NOTICE
from flows.roadmap import Use
from flows.turn import (
    Approved,
    Carried,
    Event,
    GapsAsked,
    LeaveAsked,
    Reply,
    Returned,
    SummaryAsked,
)
from locales.catalog import Catalog, Voice
from locales.matching import plain
from locales.numbers import numbered
from storage import conversations, people, sessions
from storage.parting import MEND, RETELL
from storage.recent import Recent
from storage.sessions import Session
from storage.timers import Timers

NOT_HERE = (
    SummaryAsked,
    GapsAsked,
    Approved,
    RoundAsked,
    FormAsked,
    InviteAsked,
    ClaimAsked,
)
Led = tuple[Seat, Event | None, list[Bubble], str]  # and which session that shows


class Teams:
    """Answers for sessions of teams."""

    def __init__(
        self,
        *,
        register: Register,
        catalog: Catalog,
        host: Host,
        library: Library,
        timers: Timers,
        recent: Recent,
        tell: Tell,
        nudging: Nudging,
        clock: Callable[[], datetime],
    ) -> None:
        self._catalog = catalog
        self._host = host
        self._register = register
        self._timers = timers
        self._clock = clock
        self._tell = tell
        self._board = Board(catalog, host, library)
        letting_go = LettingGo(timers, recent, clock)
        self._setting_up = SettingUp(
            self._board, catalog, host, library, timers, letting_go.call_off
        )
        self._part = TakingPart(
            register=register,
            catalog=catalog,
            board=self._board,
            host=host,
            timers=timers,
            erase=letting_go.erase,
        )
        self._showing = Showing(self._board, catalog, host, tell)
        self._revealing = Revealing(
            board=self._board,
            part=self._part,
            showing=self._showing,
            timers=timers,
            tell=tell,
            letting_go=letting_go,
        )
        self._agreeing = Agreeing(
            register=register,
            library=library,
            catalog=catalog,
            board=self._board,
            host=host,
            timers=timers,
            nudging=nudging,
        )
        self._bringing = Bringing(self._board, register, self._showing, recent)
        self._looking = LookingBack(
            self._board, self._showing, self._part, self._bringing
        )
        self.in_group = InGroup(
            board=self._board,
            setting_up=self._setting_up,
            agreeing=self._agreeing,
            clock=clock,
        ).asked
        self.going_on = GoingOn(
            board=self._board,
            part=self._part,
            showing=self._showing,
            agreeing=self._agreeing,
            catalog=catalog,
            timers=timers,
            clock=clock,
        )
        timers.on("team-reveal", self._on(self._reveal))  # at the deadline
        timers.on("team-look", self._on(self._reveal))  # when all may be done
        timers.on("team-count", self._on(self._board.refresh))
        timers.on("team-remind", self._on(self._remind))
        timers.on(DUE, self._due)
        timers.on(MEND, self._on(self.going_on.mend))
        timers.on(RETELL, self.going_on.retell)

    # --- in somebody's own chat -------------------------------------------------------------------

    def followed(
        self, tx: Connection, inbound: Inbound, scene: Scene, event: Command
    ) -> Led | None:
        """Return where a command leads, if it is one for teams."""
        seat, now, voice = scene.seat, scene.now, scene.wording.voice
        match event:
            case JoinAsked(code) if session := sessions.by_code(tx, plain(code)):
                return self._joined(tx, inbound, scene, session)
            case ReflectAsked(typed) if means(voice, "sheet", typed):
                return (
                    seat,
                    None,
                    [self._looking.page(tx, scene)],
                    self._looking.of(tx, scene),
                )
            case ReflectAsked(typed) if number := _kept(voice, typed):
                said = [self._looking.keep(tx, scene, number)]
                return seat, None, said, self._looking.of(tx, scene)
            case ReflectAsked(typed):
                here = scene.address
                said = self._setting_up.asked(
                    tx, here, here, voice.tag, typed.strip(), now
                )
                at = sessions.at(tx, here)  # it tells what was agreed there, too
                return seat, None, said, at[0].id if at else ""
            case RevealAsked(code):
                coded = sessions.by_code(tx, plain(code)) if code else None
                about = coded.id if coded else self._looking.of(tx, scene)
                return seat, None, self._looking.revealed(tx, scene, plain(code)), about
            case AgreeAsked(typed):
                led = self._agreeing.asked(tx, seat, typed.strip(), now)
                return *led, self._agreeing.about(tx, seat, typed.strip())
            case LeaveAsked() if session := self._session(tx, seat):
                left, said = self._part.left(tx, seat, session, now)
                return left, None, said, ""
        if seat.conversation.session and isinstance(event, NOT_HERE):
            return seat, None, [Bubble(text=voice.text("team-not-here"))], ""
        return None

    def brought(self, tx: Connection, seat: Seat) -> tuple[Carried, ...]:
        """Return what teams said that is offered to somebody who begins a roadmap."""
        return self._bringing.to_new(tx, seat)

    def rows(self, tx: Connection, seat: Seat) -> Mapping[str, TeamRows]:
        """Return what teams said to the rows of questions, for the summary."""
        return self._bringing.rows(tx, seat)

    def after(
        self, tx: Connection, before: Seat, seat: Seat, now: datetime
    ) -> list[Bubble]:
        """Return what is said to somebody who has just answered all, once that is noted."""
        if finished(before) or not finished(seat):
            return []
        session = self._session(tx, seat)
        if session is None:  # at another instance, or so long ago that it is gone
            voice = self._catalog.voice(seat.conversation.language)
            return [Bubble(text=voice.text("team-over"))]
        if Use.AGREE in seat.roadmap.uses:
            said, noted = self._agreeing.noted(tx, seat, session, now)
            if noted:
                self._bringing.to_begun(tx, session, now)
                people.back(tx, seat.conversation.id, self._own(tx, seat))
                people.taken_up(tx, seat.address)
            return said
        return self._part.done(tx, seat, session, now)

    def _own(self, tx: Connection, seat: Seat) -> str:
        """Return where somebody goes on who noted what was agreed: a session, or their own path."""
        for attendee in sessions.attended(tx, seat.person):
            if attendee.state == sessions.JOINED:
                return attendee.conversation
        own = conversations.of_person(tx, seat.person)
        return own[-1].id if own else ""

    def over(
        self, tx: Connection, scene: Scene, event: Command | Bubble | None
    ) -> tuple[Command | Bubble | None, list[Bubble]]:
        """Keep words that may be meant for a session that is over out of what is open now."""
        people.taken_up(tx, scene.address)
        if not isinstance(event, Reply):
            return event, []
        return Returned(), [Bubble(text=scene.wording.voice.text("team-words-over"))]

    def _session(self, tx: Connection, seat: Seat) -> Session | None:
        held = seat.conversation.session
        return sessions.by_id(tx, held) if held else None

    def _joined(
        self, tx: Connection, inbound: Inbound, scene: Scene, session: Session
    ) -> Led:
        seat = scene.seat
        newcomer = seat.conversation.stage == NOTICE and not seat.notice
        first = (
            [
                notice(
                    Wording(scene.wording.voice),
                    self._catalog,
                    self._host,
                    choosing=False,
                )
            ]
            if newcomer
            else []
        )
        name = inbound.name or scene.wording.voice.text("team-somebody")
        there, event, said = self._part.joined(tx, seat, session, name, scene.now)
        return there, event, [*first, *said], ""

    # --- besides ------------------------------------------------------------------------------------

    def _on(
        self, handler: Callable[[Connection, Session, datetime], None]
    ) -> Callable[[Connection, str], None]:
        def run(tx: Connection, key: str) -> None:
            session = sessions.by_id(tx, key)
            if session is not None:
                handler(tx, session, self._clock())

        return run

    def _remind(self, tx: Connection, session: Session, now: datetime) -> None:
        for address, bubble in self._part.remind(tx, session, now):
            self._tell(tx, address, [bubble])

    def _reveal(self, tx: Connection, session: Session, now: datetime) -> None:
        self._revealing.due(tx, session, now)
        session = sessions.by_id(tx, session.id) or session
        self._bringing.to_begun(tx, session, now)

    def _due(self, tx: Connection, key: str) -> None:
        self._agreeing.taking_on.due(tx, int(key))


def _kept(voice: Voice, typed: str) -> int:
    """Return the number of the sentence that is to be kept; 0 if that is not what is meant."""
    first, _, rest = typed.partition(" ")
    return numbered(rest.strip()) if means(voice, "keep-sentence", first) else 0
