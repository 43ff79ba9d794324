"""A session is set up in one message: which questions, how long, with names or without."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.host import Host
from bot.library import Library
from bot.messages import Bubble
from bot.team.board import JOIN, Board, candidate, previous
from bot.team.words import means
from flows.roadmap import Use
from locales.catalog import Catalog, Voice
from locales.matching import plain
from locales.numbers import numbered
from storage import boards, sessions, versions
from storage.ports import Jobs
from storage.sessions import Session

LENGTHS = (15, 30, 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60, 10)  # minutes, in turn
PEOPLE = (0, 3, 4, 5, 6, 8, 10, 12, 15, 20)  # how many are expected, in turn
CROWD = 200  # people at most
SHORTEST, LONGEST = 10, 14 * 24 * 60
REMIND = 2 / 3  # of the time, when those who are not done are reminded, once


class SettingUp:
    """Sets sessions up, and begins them."""

    def __init__(
        self,
        board: Board,
        catalog: Catalog,
        host: Host,
        library: Library,
        timers: Jobs,
        ended: Callable[[Connection, Session], None],
    ) -> None:
        """Hold the parts; `ended` lets go of what was answered in what was called off."""
        self._board = board
        self._catalog = catalog
        self._host = host
        self._library = library
        self._timers = timers
        self._ended = ended

    def asked(
        self,
        tx: Connection,
        place: str,
        by: str,
        language: str,
        typed: str,
        now: datetime,
    ) -> list[Bubble]:
        """Do what was asked for at a place; return what is said to whoever asked."""
        voice = self._catalog.voice(language)
        found = sessions.at(tx, place)
        alive = (each for each in found if each.state in _ALIVE)
        latest = next(alive, found[0] if found else None)
        unread = typed.startswith("-") or (bool(typed) and not plain(typed))
        if unread:
            return [Bubble(text=voice.text("team-no-length"))]
        typed = plain(typed)
        if typed == "":
            return self._begun(tx, place, by, voice, latest, now)
        if latest is None or latest.state not in _ALIVE:
            return [Bubble(text=voice.text("team-nothing-runs"))]
        if latest.facilitator != by:
            return [Bubble(text=voice.text("team-not-yours"))]
        if means(voice, "end", typed):
            return self._called_off(tx, latest, voice, now)
        if latest.state == sessions.OPEN:
            return [Bubble(text=voice.text("team-under-way"))]
        return self._changed(tx, latest, typed, voice, now)

    def templates(self, voice: Voice) -> tuple[str, ...]:
        """Return the roadmaps that a team can answer, in a language."""
        return tuple(
            id_
            for id_ in self._library.ids
            if voice.has(id_) and Use.TEAM in self._library.roadmap(id_).uses
        )

    def _begun(
        self,
        tx: Connection,
        place: str,
        by: str,
        voice: Voice,
        latest: Session | None,
        now: datetime,
    ) -> list[Bubble]:
        """Show what is under way at a place, or begin to set up something new."""
        if latest and latest.state in _ALIVE:
            if latest.facilitator == by:  # where it stood has scrolled away
                return self._board.show(tx, self._anew(tx, latest, voice, now), now)
            if latest.state == sessions.OPEN:  # it stands there already
                return []
            sessions.drop(tx, latest.id)  # somebody else goes on
        chosen = self.templates(voice)
        if not chosen:
            return [Bubble(text=voice.text("team-none"))]
        roadmap = self._library.roadmap(chosen[0])
        versions.publish(tx, roadmap, now)
        before = candidate(tx, place)
        made = sessions.draft(
            tx,
            place=place,
            facilitator=by,
            roadmap=roadmap.id,
            version=roadmap.version,
            language=voice.tag,
            minutes=LENGTHS[0],
            follows=before.id if before else "",
            now=now,
        )
        return self._board.show(tx, made, now)

    def _anew(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> Session:
        """Have a session shown in a new message; the old one leads nowhere any more."""
        if session.board is not None:
            moved = Bubble(text=voice.text("team-moved"))
            boards.rewrite(tx, session.board, moved.body(), now)
        return sessions.change(tx, session.id, board=None)

    def _changed(
        self, tx: Connection, session: Session, typed: str, voice: Voice, now: datetime
    ) -> list[Bubble]:
        if means(voice, "start", typed):
            return self._started(tx, session, voice, now)
        number = numbered(typed.split()[0])
        if typed == "1":
            session = self._other_questions(tx, session, voice, now)
        elif typed == "2":
            minutes = _next(LENGTHS, session.minutes)
            session = sessions.change(tx, session.id, minutes=minutes)
        elif typed == "3":
            session = sessions.change(tx, session.id, named=not session.named)
        elif typed == "4":
            expected = _next(PEOPLE, session.expected)
            session = sessions.change(tx, session.id, expected=expected)
        elif typed == "5":
            before = candidate(tx, session.place)
            before_id = before.id if before and not session.follows else ""
            session = sessions.change(tx, session.id, follows=before_id)
        elif counts := _people(voice, typed):
            session = sessions.change(tx, session.id, expected=counts)
        elif SHORTEST <= number <= LONGEST:
            session = sessions.change(tx, session.id, minutes=number)
        elif chosen := self._named(typed, voice):
            session = self._with(tx, session, chosen, now)
        else:
            return [Bubble(text=voice.text("team-no-length"))]
        return self._board.show(tx, session, now)

    def _other_questions(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> Session:
        known = self.templates(voice)
        at = known.index(session.roadmap) + 1 if session.roadmap in known else 0
        return self._with(tx, session, known[at % len(known)], now)

    def _with(
        self, tx: Connection, session: Session, chosen: str, now: datetime
    ) -> Session:
        roadmap = self._library.roadmap(chosen)
        versions.publish(tx, roadmap, now)
        return sessions.change(
            tx, session.id, roadmap=roadmap.id, version=roadmap.version
        )

    def _named(self, typed: str, voice: Voice) -> str:
        """Return the questions that are meant by their id or their name, or ""."""
        wanted = plain(typed)
        known = self.templates(voice)
        return next(
            (id_ for id_ in known if wanted in {id_, plain(voice.text(id_))}), ""
        )

    def _started(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> list[Bubble]:
        before = previous(tx, session)
        if before and not before.settled:
            return [Bubble(text=voice.text("team-open-first"))]
        span = timedelta(minutes=session.minutes)
        session = sessions.change(
            tx, session.id, state=sessions.OPEN, since=now, deadline=now + span
        )
        self._timers.put(tx, "team-reveal", session.id, now + span)
        self._timers.put(tx, "team-remind", session.id, now + span * REMIND)
        said = self._board.show(tx, session, now)
        if self._host.link and session.place == session.facilitator:
            said += self._pass_on(tx, session, voice, now)
        return said

    def _pass_on(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> list[Bubble]:
        """Say how others join who are in no group with us: by a link, or a picture of it."""
        link = self._board.link(f"{JOIN}{session.code}")
        name = f"{voice.text('team-file-name-qr')}-{session.code}.png"
        picture = {
            "qr": link,
            "kind": "png",
            "name": name,
            "type": "image/png",
            "sorry": link,
        }
        body = Bubble(kind="file", text=voice.text("team-qr-caption"), file=picture)
        boards.put(tx, session.place, "file", body.body(), now)
        return [Bubble(text=voice.text("team-pass-on")), Bubble(text=link)]

    def _called_off(
        self, tx: Connection, session: Session, voice: Voice, now: datetime
    ) -> list[Bubble]:
        session = sessions.change(tx, session.id, state=sessions.ENDED)
        self._ended(tx, session)
        self._board.refresh(tx, session, now)
        return [Bubble(text=voice.text("team-ended"))]


_ALIVE = {sessions.DRAFT, sessions.OPEN}


def _next(turns: tuple[int, ...], now: int) -> int:
    """Return what comes after a number in turn; the first one after what was typed."""
    return turns[(turns.index(now) + 1) % len(turns)] if now in turns else turns[0]


def _people(voice: Voice, typed: str) -> int:
    """Return how many people a text names, such as "8 people"; 0 if it does not."""
    first, _, rest = typed.partition(" ")
    words = {plain(word) for word in voice.words("word-people")}
    number = numbered(first)
    return number if rest in words and 2 <= number <= CROWD else 0
