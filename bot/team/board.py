"""The message that shows a session where it takes place: how it is set up, then who is done.

A messenger shows one message, which changes where it stands; a terminal prints it when asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from bot.buttons import button
from bot.host import Host
from bot.library import Library, version_of
from bot.messages import Bubble, Tap
from bot.register import FALLBACK
from bot.team.place import is_group
from bot.team.when import day_of, length, until
from flows.roadmap import Roadmap
from locales.catalog import Catalog, Voice
from locales.formats import day
from storage import boards, commitments, people, sessions
from storage.commitments import Commitment
from storage.sessions import Attendee, Session

JOIN = "join-"  # how the payload of a link begins that leads into a session, or beside somebody


class Board:
    """Shows sessions."""

    def __init__(self, catalog: Catalog, host: Host, library: Library) -> None:
        self._catalog = catalog
        self._host = host
        self._library = library

    def show(self, tx: Connection, session: Session, now: datetime) -> list[Bubble]:
        """Show a session where it takes place; return what is to be said right here."""
        bubble = self.bubble(tx, session, now)
        if not self._host.buttons:
            return [bubble]
        if not session.place:  # whoever began it was erased
            return []
        if session.board is None:
            row = boards.put(tx, session.place, "text", bubble.body(), now, session.id)
            sessions.change(tx, session.id, board=row)
        else:
            boards.rewrite(tx, session.board, bubble.body(), now)
        return []

    def refresh(self, tx: Connection, session: Session, now: datetime) -> None:
        """Bring what is shown up to date, where it can be changed."""
        if self._host.buttons:
            self.show(tx, session, now)

    def bubble(self, tx: Connection, session: Session, now: datetime) -> Bubble:
        """Return what is shown of a session as it stands."""
        voice = self.voice(session)
        if session.state == sessions.DRAFT:
            return self._setting_up(tx, session, voice)
        if session.state == sessions.OPEN:
            return self._under_way(tx, session, voice, now)
        if session.held:
            return self._held(tx, session, voice, now)
        return self._afterwards(session, voice, now)

    def spoken(self, language: str) -> Voice:
        """Return the words of a language, or of one that we have."""
        return self._catalog.having("team-setup", language, FALLBACK)

    def voice(self, session: Session) -> Voice:
        """Return the words of a session, where it takes place."""
        return self._catalog.voice(session.language)

    def able(self, session: Session, language: str) -> Voice:
        """Return the words of a language, or of one in which its questions can be spoken of."""
        return self._catalog.having(session.roadmap, language, session.language)

    def roadmap(self, tx: Connection, session: Session) -> Roadmap:
        """Return the roadmap version that a session runs on."""
        return version_of(tx, self._library, session.roadmap, session.version)

    def link(self, payload: str) -> str:
        """Return a link that opens a chat with us; "" where there are none."""
        return self._host.way(payload)

    # --- words --------------------------------------------------------------------------------

    def _setting_up(self, tx: Connection, session: Session, voice: Voice) -> Bubble:
        roadmap = self.roadmap(tx, session)
        what: dict[str, str | int] = {
            "name": voice.text(session.roadmap),
            "questions": len(roadmap.prompts),
            "minutes": roadmap.sittings[0].minutes,
        }
        naming = "named" if session.named else "unnamed"
        how = "team-setup-how-chat" if self._host.buttons else "team-setup-how"
        other = "unnamed" if session.named else "named"
        return Bubble(
            text=voice.text("team-setup"),
            lines=(
                voice.text("team-setup-what", "", what),
                voice.text("team-setup-time", "", length(session.minutes)),
                voice.text(f"team-setup-{naming}"),
                voice.text("team-setup-people", "", {"people": session.expected}),
                *self._goes_on(tx, session, voice),
                *self.last_time(tx, session, voice),
            ),
            how=voice.text(how),
            taps=(
                button(voice, "team-tap-what", "/reflect 1"),
                button(voice, "team-tap-time", "/reflect 2"),
                button(voice, f"team-tap-{other}", "/reflect 3"),
                button(voice, "team-tap-people", "/reflect 4"),
                button(voice, "team-tap-start", "/reflect start"),
            ),
        )

    def _under_way(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> Bubble:
        assert session.deadline
        ends = until(voice, session.deadline, now, self._host.zone)
        counted = present(tx, sessions.of(tx, session.id))
        done = sum(each.state == sessions.DONE for each in counted)
        counts = {"joined": len(counted), "done": done, "of": session.expected}
        name = {"name": voice.text(session.roadmap)}
        link = self.link(f"{JOIN}{session.code}")
        naming = "named" if session.named else "unnamed"
        code = {"code": session.code}
        return Bubble(
            text=voice.text("team-open", "", name),
            lines=(
                voice.text("team-open-until", "", {"until": ends}),
                voice.text(f"team-open-{naming}"),
                voice.text("team-open-count", "", counts),
                *self.last_time(tx, session, voice),
            ),
            how="" if link else voice.text("team-open-how", "", code),
            taps=(self._join(session, voice),) if link else (),
        )

    def _held(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> Bubble:
        """Return that too few answered for anything to be shown, and until when others can."""
        facts: dict[str, str | int] = {"name": voice.text(session.roadmap)}
        if session.state == sessions.CLOSED or session.late_until is None:
            return Bubble(text=voice.text("team-held-over", "", facts))
        here = sessions.of(tx, session.id)
        facts["people"] = sum(each.state != sessions.JOINED for each in here)
        facts["until"] = until(voice, session.late_until, now, self._host.zone)
        taps = (self._join(session, voice),) if self._host.link else ()
        return Bubble(text=voice.text("team-held", "", facts), taps=taps)

    def _afterwards(self, session: Session, voice: Voice, now: datetime) -> Bubble:
        """Return that the answers were shown, and until when others can still come."""
        facts = {"name": voice.text(session.roadmap)}
        if session.state != sessions.REVEALED or session.late_until is None:
            ended = session.state == sessions.ENDED
            message = "team-board-ended" if ended else "team-board-over"
            taps = () if ended else self._read(session, voice)
            return Bubble(text=voice.text(message, "", facts), taps=taps)
        facts["until"] = until(voice, session.late_until, now, self._host.zone)
        taps = (self._join(session, voice),) if self._host.link else ()
        taps += self._read(session, voice)
        message = "team-board-late" if session.named else "team-board-late-unnamed"
        return Bubble(text=voice.text(message, "", facts), taps=taps)

    def _read(self, session: Session, voice: Voice) -> tuple[Tap, ...]:
        """Return the button that leads to what was said, should the picture not have come."""
        link = self.link(f"reveal-{session.code}")
        label = voice.text("team-read")
        return (Tap(label=label, says=link, does="open"),) if link else ()

    def _join(self, session: Session, voice: Voice) -> Tap:
        link = self.link(f"{JOIN}{session.code}")
        return Tap(label=voice.text("team-join"), says=link, does="open")

    def _goes_on(
        self, tx: Connection, session: Session, voice: Voice
    ) -> tuple[str, ...]:
        """Return from which session this one goes on; of a group, that is plain."""
        before = candidate(tx, session.place)
        if before is None or before.deadline is None or is_group(session.place):
            return ()
        facts: dict[str, str | int] = {
            "follows": "yes" if session.follows else "no",
            "name": self.able(before, voice.tag).text(before.roadmap),
            "date": day(voice.locale, day_of(before.deadline, self._host.zone)),
        }
        return (voice.text("team-setup-follows", "", facts),)

    def last_time(
        self, tx: Connection, session: Session, voice: Voice
    ) -> tuple[str, ...]:
        """Return what was agreed the last time here, with what became of it."""
        before = previous(tx, session)
        made = commitments.of(tx, before.id) if before else []
        if not made:
            return ()
        return (voice.text("team-open-last"), *agreed_lines(made, voice))


def agreed_lines(made: list[Commitment], voice: Voice) -> Iterator[str]:
    """Yield what was agreed, a line each."""
    for number, each in enumerate(made, start=1):
        yield f"{number}. " + voice.text(
            "team-agreed-line",
            "",
            {
                "what": each.what,
                "who": each.who or voice.text("team-somebody"),
                "date": day(voice.locale, each.by),
                "state": each.state,
            },
        )


def previous(tx: Connection, session: Session) -> Session | None:
    """Return the session before, of the same team."""
    return sessions.by_id(tx, session.follows) if session.follows else None


def candidate(tx: Connection, place: str) -> Session | None:
    """Return the latest session at a place that was shown: perhaps of the same team."""
    here = sessions.at(tx, place) if place else []
    return next((each for each in here if each.state in sessions.SHOWN), None)


def present(tx: Connection, attendees: list[Attendee]) -> list[Attendee]:
    """Return who counts: not those who are not done and can no longer be reached."""
    return [
        each
        for each in attendees
        if each.state != sessions.JOINED or people.reached_at(tx, each.person)
    ]
