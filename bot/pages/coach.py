"""What a coach sees: how far their enterprises are, and a page for each of them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching import when
from bot.coaching.describing import Telling, code
from bot.coaching.overview import Line, Need, Overview, by_need
from bot.coaching.parties import Parties, of_coach
from bot.coaching.sight import note_reading
from bot.pages.between import between
from bot.pages.preparing import preparation
from bot.pages.rooms import Asked, Books, Room, Shown
from bot.pages.sharing import Answers, answers
from bot.pages.visitor import Visitor
from flows.cohort import State
from storage import conversations, enterprises, programmes, shares
from storage.enterprises import Enterprise

HERE = "enterprises"
MOST = 10  # who need somebody; the others stand in the table


class Row(Struct, frozen=True, kw_only=True):
    """One enterprise among others."""

    id: str
    code: str
    name: str
    stands: str
    last: str  # the day of the last answer, in words; "" for none
    quiet: int  # working days since then
    meeting: str  # when the next one is; "" for none
    needs: str  # why it needs its coach; "" if it does not


class CoachRooms:
    """The rooms of coaches."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._overview = Overview(books.library)

    @property
    def all(self) -> tuple[Room, ...]:
        one = ("enterprise", "{enterprise}")
        return (
            Room(path=one, show=self.one, note=self.noted),
            Room(path=(*one, "brief"), show=self.brief, note=self.noted),
        )

    def home(self, asked: Asked) -> Shown:
        """Return all enterprises of a coach: by number, and whom they need by how urgently."""
        telling = self._telling(asked.who)
        lines = self._overview.of_coach(asked.tx, asked.who.person, asked.now)
        urgent = [each for each in by_need(lines) if each.need < Need.ABSENT]
        facts = {
            "needs": [_row(telling, line) for line in urgent[:MOST]],
            "groups": [
                (_name(asked.tx, programme), [_row(telling, line) for line in found])
                for programme, found in _by_programme(lines).items()
            ],
        }
        return Shown(template="home", here=HERE, facts=facts)

    def one(self, asked: Asked) -> Shown | None:
        """Return an enterprise with what it shares; None if it is not theirs just now."""
        enterprise = _accompanied(asked)
        if enterprise is None:
            return None
        telling = self._telling(asked.who)
        (line,) = self._overview.of(asked.tx, [enterprise], asked.now)
        parties = _parties(asked, enterprise)
        standing, title = line.standing, ""
        if standing.sitting and standing.state is not State.FINISHED:
            title = telling.phase(line, standing.sitting.message)
        facts = {
            "row": _row(telling, line),
            "programme": _name(asked.tx, enterprise.programme),
            "begun": parties is not None and standing.state is not State.NOT_BEGUN,
            "standing": standing,
            "title": title,
            "shared": self._shared(asked, parties),
            **between(self._books, asked.tx, telling.voice, enterprise, parties),
        }
        return Shown(template="enterprise", here=HERE, facts=facts)

    def brief(self, asked: Asked) -> Shown | None:
        """Return what to prepare before a meeting with an enterprise."""
        enterprise = _accompanied(asked)
        if enterprise is None:
            return None
        sheet = None
        if asked.noted:
            sheet = preparation(self._books, asked, enterprise)
        facts = {"enterprise": enterprise, "code": f"E{enterprise.code}"}
        return Shown(template="brief", here=HERE, facts={**facts, "sheet": sheet})

    def noted(self, asked: Asked) -> bool:
        """Note with all whose answers are shown that they are read; raise NotAllowedError."""
        enterprise = _accompanied(asked)
        parties = _parties(asked, enterprise) if enterprise else None
        if parties is None or not shares.of(asked.tx, parties.file).given:
            return False
        note_reading(asked.tx, parties.file, asked.who.person, asked.now)
        return True

    def _shared(self, asked: Asked, parties: Parties | None) -> Answers | None:
        """Return what an enterprise shares, if it is noted that it is read."""
        if parties is None or not asked.noted:
            return None
        return answers(self._books, asked.tx, parties, asked.who.language)

    def _telling(self, who: Visitor) -> Telling:
        return Telling(self._books.catalog, self._books.catalog.voice(who.language))


def _accompanied(asked: Asked) -> Enterprise | None:
    """Return the enterprise that is asked for, if somebody accompanies it at this moment."""
    mine = enterprises.coached_by(asked.tx, asked.who.person)
    return next((each for each in mine if each.id == asked.path["enterprise"]), None)


def _parties(asked: Asked, enterprise: Enterprise) -> Parties | None:
    """Return both sides; None if nobody began, or all who did are gone."""
    found = of_coach(asked.tx, asked.who.person, enterprise)
    return found if found and conversations.by_id(asked.tx, found.file) else None


def _row(telling: Telling, line: Line) -> Row:
    last = line.standing.last
    day = line.calendar.day(last).isoformat() if last else ""
    return Row(
        id=line.enterprise.id,
        code=code(line),
        name=line.enterprise.name,
        stands=telling.stands(line),
        last=telling.day(day) if day else "",
        quiet=line.standing.quiet,
        meeting=_meeting(telling, line),
        needs=telling.needs(line) if line.need < Need.ABSENT else "",
    )


def _meeting(telling: Telling, line: Line) -> str:
    """Return when the next meeting is, as the clocks of the enterprise show it."""
    if line.meeting is None:
        return ""
    return when.told(telling.voice, line.calendar.local(line.meeting))


def _by_programme(lines: Sequence[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.enterprise.programme, []).append(line)
    return found


def _name(tx: Connection, programme: str) -> str:
    found = programmes.by_id(tx, programme)
    return found.name if found else ""
