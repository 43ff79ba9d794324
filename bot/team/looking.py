"""Looking at what a team said, afterwards: again, as a page to print, or to keep a sentence of it."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.door import NotAllowedError
from bot.messages import Bubble
from bot.scene import Scene
from bot.team.board import Board
from bot.team.bringing import Bringing
from bot.team.reading import note_readings
from bot.team.showing import Showing
from bot.team.taking_part import TakingPart
from storage import sessions
from storage.sessions import Session


class LookingBack:
    """Answers to whoever wants to see it again."""

    def __init__(
        self, board: Board, showing: Showing, part: TakingPart, bringing: Bringing
    ) -> None:
        self._board = board
        self._showing = showing
        self._part = part
        self._bringing = bringing

    def revealed(self, tx: Connection, scene: Scene, code: str) -> list[Bubble]:
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
        said = self._showing.words(tx, session, voice, scene.address)
        if said:
            return said
        if session.state == sessions.CLOSED:
            voice = self._board.able(session, voice.tag)
            name = {"name": voice.text(session.roadmap)}
            return [Bubble(text=voice.text("team-held-over", "", name))]
        ends = {"until": self._part.ends(session, voice, scene.now)}
        return [Bubble(text=voice.text("team-not-shown", "", ends))]

    def page(self, tx: Connection, scene: Scene) -> Bubble:
        voice = scene.wording.voice
        session = sessions.latest(tx, scene.address, scene.seat.person)
        if session and (refused := self._shut(tx, scene, session)):
            return refused
        page = self._showing.page(tx, session, voice) if session else None
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

    def of(self, tx: Connection, scene: Scene) -> str:
        """Return the id of the session that somebody means who names none."""
        session = sessions.latest(tx, scene.address, scene.seat.person)
        return session.id if session else ""

    def keep(self, tx: Connection, scene: Scene, number: int) -> Bubble:
        """Note a sentence as the team's own; it is offered where the roadmap asks for it."""
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
