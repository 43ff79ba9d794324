"""Where several enterprises stand, and which of them need their coach: without any content.

What is read here is what coaches of a programme may see without being shown answers: people
are told so when they come in. Six statements, however many enterprises there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.library import Library, version_of
from flows.cohort import Standing, State, standing
from flows.nudging.calendar import Calendar, calendar_in
from flows.roadmap import Roadmap
from storage import closures, enterprises, overview, programmes
from storage.enterprises import Enterprise
from storage.overview import File

SOON = 3  # days before a meeting
_DAY = timedelta(days=1)
WAITED = 2  # working days after which a question to a coach comes first of all


class Need(IntEnum):
    """Why a coach is needed, the most urgent first."""

    WAITED = 0  # asked for help, and waits for long
    ASKED = 1
    STALLED = 2
    MEETING = 3
    ABSENT = 4  # nobody came yet
    NOTHING = 5


class Line(Struct, frozen=True, kw_only=True):
    """One enterprise, as its coach sees it without being shown answers."""

    enterprise: Enterprise
    standing: Standing
    roadmap: Roadmap
    calendar: Calendar  # when people there work
    asked: tuple[datetime, ...] = ()  # what nobody answered yet, the oldest first
    letters: tuple[int, ...] = ()  # the numbers of these
    waited: int = 0  # working days since the oldest of these
    meeting: datetime | None = None  # the next one
    away: int = 0  # days until then

    @property
    def meets(self) -> bool:
        return self.meeting is not None and self.away <= SOON

    @property
    def need(self) -> Need:
        if self.asked:
            return Need.WAITED if self.waited >= WAITED else Need.ASKED
        if self.standing.stalled:
            return Need.STALLED
        if self.meets:
            return Need.MEETING
        if self.standing.state is State.NOT_BEGUN:
            return Need.ABSENT
        return Need.NOTHING


class Overview:
    """Looks at many enterprises at once."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of_coach(self, tx: Connection, person: str, now: datetime) -> list[Line]:
        """Return the enterprises that somebody accompanies, by programme and number."""
        return self.of(tx, enterprises.coached_by(tx, person), now)

    def of(
        self, tx: Connection, wanted: Sequence[Enterprise], now: datetime
    ) -> list[Line]:
        """Return a line for each enterprise, by programme and number."""
        begun = [each.conversation for each in wanted if each.conversation]
        files = overview.files(tx, begun)
        asked = overview.asked(tx, begun)
        ids = [each.id for each in wanted]
        meetings = overview.meetings_since(tx, ids, now - _DAY)
        closed = closures.around_enterprises(tx, ids)
        known = _Known(tx, self._library)
        return [
            _line(
                each,
                replace(calendar_in(each.country), closures=closed[each.id]),
                files.get(each.conversation or ""),
                known,
                asked.get(each.conversation or "", []),
                meetings.get(each.id, []),
                now,
            )
            for each in sorted(wanted, key=lambda each: (each.programme, each.number))
        ]


def by_need(lines: Iterable[Line]) -> list[Line]:
    """Return lines with the most urgent first, then by number: never by how far they are."""
    return sorted(lines, key=lambda line: line.need)  # sorting keeps the numbers


class _Known:
    """Roadmaps, each looked up once."""

    def __init__(self, tx: Connection, library: Library) -> None:
        self._tx = tx
        self._library = library
        self._held: dict[str, Roadmap] = {}

    def of(self, enterprise: Enterprise, file: File | None) -> Roadmap:
        if file is None:
            return self._newest(enterprise.programme)
        if file.version not in self._held:
            self._held[file.version] = version_of(
                self._tx, self._library, file.roadmap, file.version
            )
        return self._held[file.version]

    def _newest(self, programme: str) -> Roadmap:
        if programme not in self._held:
            found = programmes.by_id(self._tx, programme)
            assert found  # an enterprise is of a programme
            self._held[programme] = self._library.roadmap(found.roadmap)
        return self._held[programme]


def _line(
    enterprise: Enterprise,
    calendar: Calendar,
    file: File | None,
    known: _Known,
    asked: list[tuple[int, datetime]],
    meetings: list[datetime],
    now: datetime,
) -> Line:
    roadmap, today = known.of(enterprise, file), calendar.day(now)
    line = Line(
        enterprise=enterprise,
        roadmap=roadmap,
        calendar=calendar,
        standing=standing(
            roadmap,
            file.marks if file else (),
            file.stands if file else (),
            calendar,
            now,
        ),
    )
    if asked:
        letters, dates = zip(*asked, strict=True)
        waited = calendar.between(calendar.day(dates[0]), today)
        line = replace(line, asked=dates, letters=letters, waited=waited)
    coming = [at for at in meetings if calendar.day(at) >= today]
    if coming:
        away = (calendar.day(coming[0]) - today) // _DAY
        line = replace(line, meeting=coming[0], away=away)
    return line
