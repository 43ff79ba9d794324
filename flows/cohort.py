"""Where an enterprise stands on its way through a roadmap: no content, no score, no ranking. Pure.

It is told from the places and dates of answers and from where people stand, never from what
they said. How far somebody is is told in words and never compared with others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from msgspec import Struct

from flows.answers import Place, Status
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    WAITING,
    asking,
    review,
)
from flows.days import first_day
from flows.nudging.calendar import Calendar
from flows.roadmap import OWN, Phase, Roadmap, Sitting
from flows.slots import review_of

STALLED = 10  # working days without an answer while under way
_WEEK = timedelta(days=7)
_OPEN = frozenset({Status.UNKNOWN, Status.COLLEAGUE, Status.OBJECTED})


class State(StrEnum):
    """How it is with the file of an enterprise."""

    NOT_BEGUN = "not-begun"
    UNDER_WAY = "under-way"
    WAITING = "waiting"  # data are being gathered
    PAUSED = "paused"
    FINISHED = "finished"


class Seen(Protocol):
    """An answer, as far as it is looked at here."""

    @property
    def number(self) -> int: ...
    @property
    def place(self) -> Place: ...
    @property
    def status(self) -> Status: ...
    @property
    def at(self) -> datetime: ...


class Mark(NamedTuple):
    """That something was answered, and when; not what."""

    number: int
    place: Place
    status: Status
    at: datetime


class Stand(Struct, frozen=True, kw_only=True):
    """Where one of those who work on a file stands."""

    stage: str
    since: datetime
    back_to: str = ""  # the stage behind a pause or a change
    until: str = ""  # the day, or month, in which collected data are expected
    quiet_until: datetime | None = None  # of a pause with a day
    seen: int | None = None  # the latest answer when they were last here; None: all


class Standing(Struct, frozen=True, kw_only=True):
    """Where an enterprise stands."""

    state: State
    phase: Phase | None = None
    sitting: Sitting | None = None  # under way, or next
    sittings: int = 0  # how many there are
    last: datetime | None = None  # the last answer of anybody
    quiet: int = 0  # working days since then, or since somebody came
    until: date | None = None  # of a pause, or of gathering data
    skipped: int = 0  # questions that were passed over
    open: int = 0  # questions somebody does not know yet, or asked a colleague

    @property
    def stalled(self) -> bool:
        """Return whether nothing came for long though something could."""
        resting = self.state is State.PAUSED and self.until is None
        going = self.state is State.UNDER_WAY or resting
        return going and self.quiet >= STALLED


def standing(
    roadmap: Roadmap,
    answers: Iterable[Seen],
    stands: Sequence[Stand],
    calendar: Calendar,
    now: datetime,
) -> Standing:
    """Return where an enterprise stands; its file may have no answers, or nobody on it."""
    marks = [each for each in answers if each.status is not Status.CARRIED]
    here = [each for each in stands if each.stage != NOTICE]
    if not here:
        return Standing(state=State.NOT_BEGUN, sittings=len(roadmap.sittings))
    stage, freshest = _stage(here)
    last = max((each.at for each in marks), default=None)
    held = _Held(roadmap, marks)
    sitting = held.sitting(stage)
    state, until = _state(stage, here, freshest, held, calendar)
    today = calendar.day(now)
    since = calendar.day(last or min(each.since for each in here))
    if until is not None and until <= today and state is not State.FINISHED:
        since, state, until = max(since, until), State.UNDER_WAY, None
    skipped, opened = held.passed()
    return Standing(
        state=state,
        phase=held.phase_of(sitting),
        sitting=sitting,
        sittings=len(roadmap.sittings),
        last=last,
        quiet=calendar.between(since, today),
        until=until,
        skipped=skipped,
        open=opened,
    )


def _stage(here: Sequence[Stand]) -> tuple[str, Stand]:
    """Return the stage to which the answers lead, as whoever was here last was led there."""
    last = max(
        here,
        key=lambda each: (
            each.seen is None,
            each.seen or 0,
            each.stage != PAUSED,
            each.since,
        ),
    )
    behind = last.stage in {EDITING, PAUSED} and last.back_to
    return (last.back_to if behind else last.stage), last


def _state(
    stage: str,
    here: Sequence[Stand],
    freshest: Stand,
    held: _Held,
    calendar: Calendar,
) -> tuple[State, date | None]:
    """Return how it is with a file, and until when; a day that is over counts no more."""
    if stage == FINISHED:
        return State.FINISHED, None
    if all(each.stage == PAUSED for each in here):
        days = [each.quiet_until for each in here]
        dated = [calendar.day(each) for each in days if each]
        return State.PAUSED, min(dated) if len(dated) == len(days) else None
    if stage == WAITING:
        until = first_day(freshest.until) if freshest.until else None
        return State.WAITING, until or held.gathered(calendar)
    return State.UNDER_WAY, None


class _Held:
    """The marks of a file by their places."""

    def __init__(self, roadmap: Roadmap, marks: Iterable[Seen]) -> None:
        self._roadmap = roadmap
        self._latest: dict[Place, Seen] = {}
        self._newest: dict[Sitting, int] = {}  # the number of the latest answer in each
        self._gained: dict[Sitting, int] = {}  # and of the latest that was new there
        for each in marks:
            if not each.status.settles:
                continue
            if each.place.prompt in roadmap.places:
                _, sitting = roadmap.places[each.place.prompt]
                self._newest[sitting] = each.number
                if each.place not in self._latest:
                    self._gained[sitting] = each.number
            self._latest[each.place] = each

    def phase_of(self, sitting: Sitting | None) -> Phase | None:
        return next((p for p in self._roadmap.phases if sitting in p.sittings), None)

    def sitting(self, stage: str) -> Sitting | None:
        """Return the sitting that is under way at a stage, or comes next."""
        among = self._roadmap.sittings
        if stage == FINISHED:
            return among[-1]
        for phase in self._roadmap.phases:
            if stage in {asking(phase.id), review(phase.id)}:
                among = phase.sittings
        begun = [each for each in among if each in self._newest]
        if not begun:
            return among[0]
        last = begun[-1]
        if not self._confirmed(last):
            return last
        after = among[among.index(last) + 1 :]
        return after[0] if after else max(begun, key=self._newest.__getitem__)

    def gathered(self, calendar: Calendar) -> date | None:
        """Return the day by which the gathering of data takes as long as it may, if it goes on."""
        ends = [
            calendar.day(mark.at) + _WEEK * sitting.collect.most
            for sitting in self._roadmap.sittings
            if sitting.collect and (mark := self._review(sitting))
        ]
        return max(ends, default=None)

    def passed(self) -> tuple[int, int]:
        """Return how many questions were skipped, and how many are to be settled later."""
        left = [mark for mark in self._latest.values() if self._counts(mark.place)]
        skipped = sum(mark.status is Status.SKIPPED for mark in left)
        return skipped, sum(mark.status in _OPEN for mark in left)

    def _counts(self, place: Place) -> bool:
        """Return whether a question has to be answered, and belongs to nothing taken out."""
        out = self._latest.get(Place(place.prompt, place.item, ""))
        if place.item and out and out.status is Status.WITHDRAWN:
            return False
        prompt = self._roadmap.prompts.get(place.prompt)
        if prompt is None or prompt.optional:
            return False
        try:
            field = prompt.field(place.field)
        except (KeyError, StopIteration):
            return False
        return field.kind not in OWN and not field.optional

    def _review(self, sitting: Sitting) -> Seen | None:
        found = self._latest.get(review_of(sitting))
        return found if found and found.status is Status.GIVEN else None

    def _confirmed(self, sitting: Sitting) -> bool:
        """Return whether a sitting was confirmed, and gained no question since."""
        found = self._review(sitting)
        return found is not None and found.number > self._gained.get(sitting, 0)
