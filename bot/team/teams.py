"""Everything a team does together, inside the transaction of a turn, of a timer, or in a group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta

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
from bot.door import NotAllowedError
from bot.host import Host
from bot.library import Library
from bot.messages import Bubble, Inbound
from bot.notice import notice
from bot.parts import parts
from bot.register import Register, Seat
from bot.report.team_rows import TeamRows
from bot.scene import Scene
from bot.team.agreeing import Agreeing
from bot.team.board import Board
from bot.team.bringing import Bringing
from bot.team.place import is_group
from bot.team.reading import note_readings
from bot.team.revealing import Revealing
from bot.team.setting_up import SettingUp
from bot.team.taking_part import TakingPart, finished
from bot.team.words import means
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
from storage import boards, conversations, erasing, outbox, people, sessions
from storage.outbox import Draft
from storage.parting import MEND, RETELL
from storage.recent import Recent
from storage.sessions import Attendee, Session
from storage.timers import Timers

LONGEST = 3500  # units of a message; Telegram takes 4096
WIPED = timedelta(seconds=20)  # until it is looked again whether all is through
KEPT = timedelta(days=1)  # that words wait for somebody who does not come back
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
        clock: Callable[[], datetime],
    ) -> None:
        self._catalog = catalog
        self._host = host
        self._register = register
        self._timers = timers
        self._recent = recent
        self._clock = clock
        self._board = Board(catalog, host, library)
        self._setting = SettingUp(
            self._board, catalog, host, library, timers, self._called_off
        )
        self._part = TakingPart(
            register=register,
            catalog=catalog,
            board=self._board,
            host=host,
            timers=timers,
            erase=self._erase,
        )
        self._revealing = Revealing(
            board=self._board,
            part=self._part,
            catalog=catalog,
            host=host,
            timers=timers,
            tell=self._tell,
            erase=self._erase,
        )
        self._agreeing = Agreeing(
            register=register,
            library=library,
            catalog=catalog,
            board=self._board,
            host=host,
            timers=timers,
            tell=self._tell,
        )
        self._bringing = Bringing(self._board, register, self._revealing, recent)
        timers.on("team-reveal", self._on(self._reveal))  # at the deadline
        timers.on("team-look", self._on(self._reveal))  # when all may be done
        timers.on("team-count", self._on(self._board.refresh))
        timers.on("team-remind", self._on(self._remind))
        timers.on("team-due", self._due)
        timers.on("team-wipe", self._wipe)
        timers.on(MEND, self._on(self._mend))
        timers.on(RETELL, self._retell)

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
                return seat, None, [self._page(tx, scene)], self._of(tx, scene)
            case ReflectAsked(typed) if number := _kept(voice, typed):
                said = [self._keep(tx, scene, number)]
                return seat, None, said, self._of(tx, scene)
            case ReflectAsked(typed):
                here = scene.address
                said = self._setting.asked(
                    tx, here, here, voice.tag, typed.strip(), now
                )
                at = sessions.at(tx, here)  # it tells what was agreed there, too
                return seat, None, said, at[0].id if at else ""
            case RevealAsked(code):
                coded = sessions.by_code(tx, plain(code)) if code else None
                about = coded.id if coded else self._of(tx, scene)
                return seat, None, self._revealed(tx, scene, plain(code)), about
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

    def _revealed(self, tx: Connection, scene: Scene, code: str) -> list[Bubble]:
        """Return what is shown of a session: the one with a code, or the latest of somebody's."""
        voice = scene.wording.voice
        session = (
            sessions.by_code(tx, code)
            if code
            else sessions.latest(tx, scene.address, scene.seat.person)
        )
        if session is None or session.state in {sessions.DRAFT, sessions.ENDED}:
            return [Bubble(text=voice.text("team-reveal-unknown"))]
        if refused := self._shut(tx, scene, session):
            return [refused]
        said = self._revealing.words(tx, session, voice, scene.address)
        if said:
            return said
        if session.state == sessions.CLOSED:
            name = {"name": voice.text(session.roadmap)}
            return [Bubble(text=voice.text("team-held-over", "", name))]
        ends = {"until": self._part.ends(session, voice, scene.now)}
        return [Bubble(text=voice.text("team-not-shown", "", ends))]

    def _page(self, tx: Connection, scene: Scene) -> Bubble:
        voice = scene.wording.voice
        session = sessions.latest(tx, scene.address, scene.seat.person)
        if session and (refused := self._shut(tx, scene, session)):
            return refused
        page = self._revealing.page(tx, session, voice) if session else None
        return page or Bubble(text=voice.text("team-reveal-unknown"))

    def _shut(self, tx: Connection, scene: Scene, session: Session) -> Bubble | None:
        """Note who reads what was shown with names; or return why that is not for them."""
        if session.state not in sessions.SHOWN:
            return None
        try:
            note_readings(tx, session, scene.address, scene.now)
        except NotAllowedError as refused:
            return Bubble(text=scene.wording.voice.text(refused.message))
        return None

    def _of(self, tx: Connection, scene: Scene) -> str:
        """Return the id of the session that somebody means who names none."""
        session = sessions.latest(tx, scene.address, scene.seat.person)
        return session.id if session else ""

    def _keep(self, tx: Connection, scene: Scene, number: int) -> Bubble:
        """Note a sentence as the team's own; it is offered where the path asks for it."""
        voice = scene.wording.voice
        session = sessions.latest(tx, scene.address, scene.seat.person)
        if session is None or session.facilitator != scene.address:
            return Bubble(text=voice.text("team-not-yours"))
        text = self._bringing.keep(tx, session, number)
        if not text:
            return Bubble(text=voice.text("team-keep-none", "", {"number": number}))
        session = sessions.by_id(tx, session.id) or session
        self._bringing.to_begun(tx, session, scene.now)
        return Bubble(text=voice.text("team-kept", "", {"text": text}))

    # --- in a group -------------------------------------------------------------------------------

    def in_group(self, tx: Connection, inbound: Inbound, text: str) -> str | None:
        """Do what was asked for in a group; return what only whoever asked is told, if anything.

        None if it is nothing for us. Nothing else is ever said there of our own accord but
        that one message with what it is, one with what was said, one with what was agreed.
        """
        if not inbound.sender:  # an administrator who writes as the group
            return self._board.plain(inbound.language).text("team-anonymous")
        found = people.find(tx, inbound.sender)
        language = found.language if found else inbound.language
        voice = self._board.plain(language or "")
        first, _, rest = text.removeprefix("/").partition(" ")
        now, place = self._clock(), inbound.address
        if means(voice, "reflect", first):
            said = self._setting.asked(
                tx, place, inbound.sender, voice.tag, rest.strip(), now
            )
            return "\n".join(each.text for each in said)
        if means(voice, "agree", first) and means(voice, "nothing-agreed", rest):
            here = sessions.at(tx, place)
            session = next((s for s in here if s.state in sessions.SHOWN), None)
            if session is None:
                return voice.text("team-agree-not-yet")
            return self._agreeing.nothing(tx, session, inbound.sender, voice, now)
        return None

    # --- besides ------------------------------------------------------------------------------------

    def without_group(self, tx: Connection, address: str, now: datetime) -> None:
        """Go on elsewhere with what took place in a group that put us out."""
        living = [s for s in sessions.at(tx, address) if s.state != sessions.CLOSED]
        sessions.without_group(tx, address)
        for session in living:
            self._timers.put(tx, "team-look", session.id, now)

    def out_of_reach(self, tx: Connection, address: str, now: datetime) -> None:
        """See whether others still wait for somebody who can no longer be reached."""
        found = people.find(tx, address)
        for attendee in sessions.attended(tx, found.person) if found else []:
            session = sessions.by_id(tx, attendee.session)
            if session and session.state == sessions.OPEN:
                self._part.count_soon(tx, session, now)
                if self._part.all_done(tx, session):
                    self._timers.put(tx, "team-look", session.id, now)

    def _mend(self, tx: Connection, session: Session, now: datetime) -> None:
        """Go on without somebody who was erased: nothing that stands here tells of them."""
        self._board.refresh(tx, session, now)
        if session.settled:
            self._agreeing.rewrite(tx, session, now)
        else:
            self._revealing.ask_again(tx, session, now)
        if session.state == sessions.OPEN and self._part.all_done(tx, session):
            self._timers.put(tx, "team-look", session.id, now)

    def _retell(self, tx: Connection, key: str) -> None:
        """Tell anew what had not gone out yet when somebody who stood in it was erased."""
        known, _, address = key.partition(" ")
        session = sessions.by_id(tx, known)
        if session is None or self._revealing.seen(tx, session) is None:
            return
        found = people.find(tx, address)
        if found is None and not is_group(address):
            return
        language = found.language if found else session.language
        voice = self._catalog.voice(language)
        with suppress(NotAllowedError):  # they only heard what was agreed
            self._revealing.tell_at(tx, session, address, voice, self._clock())

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
        self._agreeing.due(tx, int(key))

    def _called_off(self, tx: Connection, session: Session) -> None:
        self._timers.cancel(tx, "team-reveal", session.id)
        self._timers.cancel(tx, "team-remind", session.id)
        for attendee in sessions.of(tx, session.id):
            self._erase(tx, attendee)

    def _erase(self, tx: Connection, attendee: Attendee) -> None:
        """Let go of somebody's part in a session, with all that was said about it."""
        sessions.leave(tx, attendee)
        people.back(tx, attendee.conversation, attendee.back_to)
        erasing.remove_conversation(tx, attendee.conversation)
        self._recent.drop(attendee.conversation)
        self._timers.put(tx, "team-wipe", attendee.conversation, self._clock())

    def _wipe(self, tx: Connection, conversation: str) -> None:
        """Once the last words are through, leave nothing of what was said in a conversation."""
        now = self._clock()
        self._recent.drop(conversation)
        if not boards.blank(tx, conversation, now - KEPT):
            self._timers.put(tx, "team-wipe", conversation, now + WIPED)
        self._timers.put(tx, "scrub", "file", now)

    def _tell(
        self, tx: Connection, address: str, said: list[Bubble], about: str = ""
    ) -> None:
        """Have something said; `about` a session, of which somebody may be erased."""
        if not address:  # whoever began it was erased
            return
        going = [
            Draft(kind=part.kind, body=part.body(), about=about)
            for bubble in said
            for part in parts(bubble, LONGEST)
        ]
        outbox.put(tx, address, going, self._clock())
        self._timers.stirred = True


def _kept(voice: Voice, typed: str) -> int:
    """Return the number of the sentence that is to be kept; 0 if that is not what is meant."""
    first, _, rest = typed.partition(" ")
    return numbered(rest.strip()) if means(voice, "keep-sentence", first) else 0
