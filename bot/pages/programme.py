"""What an administrator sees: how far a programme is, figures over many, how questions do. No content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.access import allowed
from bot.pages.pooled import pooled
from bot.pages.rooms import Books, Room, Shown
from bot.pages.visitor import Visitor
from bot.programme.progress import Group, progress
from bot.programme.questions import health
from bot.programme.telling import step_named
from bot.programme.telling_questions import question_named, time_told
from flows.prompt_health import Health
from flows.roadmap import Roadmap
from locales import formats
from locales.catalog import Voice
from storage.programmes import Programme

ROLE = "administrator"
PROGRESS, FIGURES, QUESTIONS = "progress", "figures", "questions"
MAY_READ = {
    PROGRESS: "group-progress",
    FIGURES: "pooled-results",
    QUESTIONS: "prompt-statistics",
}
Facts = Callable[[Connection, Programme, Voice, datetime], dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How many enterprises are at some steps in a row."""

    first: str
    last: str  # "" if it is one step
    enterprises: int
    stalled: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How a question does, in words."""

    title: str
    id: str
    people: int
    cells: tuple[tuple[str, bool], ...]  # each with whether it is worth a look


class ProgrammeRooms:
    """The rooms of administrators; nothing in them leads to a person, so nothing is noted."""

    def __init__(self, books: Books) -> None:
        self._books = books

    @property
    def all(self) -> tuple[Room, ...]:
        one = ("programme", "{programme}")
        return (
            Room(path=one, show=self.progress),
            Room(path=(*one, FIGURES), show=self._room(FIGURES, self._figures)),
            Room(path=(*one, QUESTIONS), show=self._room(QUESTIONS, self._questions)),
        )

    def progress(
        self, tx: Connection, who: Visitor, asked: Mapping[str, Any], now: datetime
    ) -> Shown | None:
        """Return how many enterprises stand where."""
        return self._room(PROGRESS, self._progress)(tx, who, asked, now)

    def _room(
        self, part: str, facts: Facts
    ) -> Callable[[Connection, Visitor, Mapping[str, Any], datetime], Shown | None]:
        def show(
            tx: Connection, who: Visitor, asked: Mapping[str, Any], now: datetime
        ) -> Shown | None:
            found = (p for p in who.administers if p.id == asked["programme"])
            programme = next(found, None)
            if programme is None or not allowed(ROLE, "read", MAY_READ[part]):
                return None
            voice = self._books.catalog.voice(who.language)
            own = facts(tx, programme, voice, now)
            return Shown(
                template=part,
                here=programme.id,
                facts={"programme": programme, "part": part, **own},
            )

        return show

    def _progress(
        self, tx: Connection, programme: Programme, voice: Voice, now: datetime
    ) -> dict[str, Any]:
        found = progress(tx, self._books.library, programme, now)
        steps = [_step(voice, found.roadmap, each) for each in found.groups]
        return {"progress": found, "steps": steps}

    def _figures(
        self, tx: Connection, programme: Programme, voice: Voice, now: datetime
    ) -> dict[str, Any]:
        del now
        return {"figures": pooled(tx, self._books, programme, voice)}

    def _questions(
        self, tx: Connection, programme: Programme, voice: Voice, now: datetime
    ) -> dict[str, Any]:
        roadmap = self._books.library.roadmap(programme.roadmap)
        found = health(tx, self._books.library, programme, now)
        return {"questions": [_asked(voice, roadmap, each) for each in found]}


def _step(voice: Voice, roadmap: Roadmap, group: Group) -> Step:
    one = group.first == group.last
    return Step(
        first=step_named(group.first, roadmap, voice),
        last="" if one else step_named(group.last, roadmap, voice),
        enterprises=group.enterprises,
        stalled=group.stalled,
    )


def _asked(voice: Voice, roadmap: Roadmap, health: Health) -> Asked:
    time = "" if health.seconds is None else time_told(health.seconds, voice)
    cells = [(time, "seconds" in health.flags)]
    for name in ("skipped", "corrected", "stopped"):
        share = formats.percent(voice.locale, round(100 * float(getattr(health, name))))
        cells.append((share, name in health.flags))
    return Asked(
        title=question_named(health.question, roadmap, voice),
        id=health.question,
        people=health.people,
        cells=tuple(cells),
    )
