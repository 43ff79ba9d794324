"""What is new at the enterprises of a coach since a moment: told once a week, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct

from bot.buttons import button
from bot.coaching.describing import Telling, code
from bot.coaching.overview import Line
from bot.coaching.today import TODAY
from bot.messages import Bubble
from flows.cohort import STALLED, State

WEEK = 7  # days in which a meeting is told of
COHORT, OFF = "/cohort", "/digest off"


class News(Struct, frozen=True, kw_only=True):
    """Enterprises by what is new there, each list by number."""

    asked: tuple[Line, ...] = ()
    stalled: tuple[Line, ...] = ()
    went_on: tuple[Line, ...] = ()
    finished: tuple[Line, ...] = ()
    meeting: tuple[Line, ...] = ()  # this week; no news, but told along with it

    def __bool__(self) -> bool:
        """Return whether anything changed."""
        return bool(self.asked or self.stalled or self.went_on or self.finished)


def news(lines: Sequence[Line], since: datetime, now: datetime) -> News:
    """Return what is new since a moment."""
    active = [line for line in lines if _later(line.standing.last, since)]
    done = [line for line in active if line.standing.state is State.FINISHED]
    return News(
        asked=tuple(x for x in lines if any(at > since for at in x.asked)),
        stalled=tuple(x for x in lines if _stalled_since(x, since, now)),
        went_on=tuple(x for x in active if x not in done),
        finished=tuple(done),
        meeting=tuple(x for x in lines if x.meeting and x.away < WEEK),
    )


def _later(at: datetime | None, since: datetime) -> bool:
    return at is not None and at > since


def _stalled_since(line: Line, since: datetime, now: datetime) -> bool:
    """Return whether an enterprise is stalled that was not yet at a moment before."""
    if not line.standing.stalled:
        return False
    day = line.calendar.day
    return line.standing.quiet - line.calendar.between(day(since), day(now)) < STALLED


def worded(told: News, telling: Telling, since: date) -> Bubble:
    """Return the weekly message."""
    voice = telling.voice
    lines = []
    for kind in News.__struct_fields__:
        named = [f"{code(x)} {x.enterprise.name}" for x in getattr(told, kind)]
        if named:
            facts = {"names": ", ".join(named)}
            lines.append(voice.text(f"digest-{kind.replace('_', '-')}", "", facts))
    return Bubble(
        text=voice.text("digest-heading", "", {"date": telling.day(since.isoformat())}),
        lines=tuple(lines),
        taps=(
            button(voice, "card-tap-today", TODAY),
            button(voice, "digest-tap-cohort", COHORT),
            button(voice, "digest-tap-off", OFF),
        ),
    )
