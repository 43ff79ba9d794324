"""What an administrator sees: how far a programme is, figures over many, how questions do. No content."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from bot.access import allowed
from bot.pages.pooled import download, last_told, told
from bot.pages.rooms import Asked, Books, File, Room, Shown
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
FILES = {  # of an export
    "results.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "results.csv": "text/csv; charset=utf-8",
    "results.json": "application/json",
    "codebook.csv": "text/csv; charset=utf-8",
}


class Step(Struct, frozen=True, kw_only=True):
    """How many enterprises are at some steps in a row."""

    first: str
    last: str  # "" if it is one step
    enterprises: int
    stalled: int | None


class Question(Struct, frozen=True, kw_only=True):
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
            Room(path=(*one, FIGURES), show=self._figures),
            Room(path=(*one, FIGURES, "{file}"), show=self._file),
            Room(path=(*one, QUESTIONS), show=self._questions),
        )

    def progress(self, asked: Asked) -> Shown | None:
        """Return how many enterprises stand where."""
        programme = _administered(asked, PROGRESS)
        if programme is None:
            return None
        found = progress(asked.tx, self._books.library, programme, asked.now)
        voice = self._spoken(asked, programme)
        steps = [_step(voice, found.roadmap, each) for each in found.groups]
        return _shown(programme, PROGRESS, progress=found, steps=steps)

    def _figures(self, asked: Asked) -> Shown | None:
        programme = _administered(asked, FIGURES)
        if programme is None:
            return None
        results = last_told(asked.tx, self._books, programme)
        families = told(results, self._spoken(asked, programme))
        return _shown(programme, FIGURES, families=families, files=tuple(FILES))

    def _file(self, asked: Asked) -> Shown | None:
        programme, name = _administered(asked, FIGURES), asked.path["file"]
        may = allowed(ROLE, "export", MAY_READ[FIGURES])
        if programme is None or not may or name not in FILES:
            return None
        results = last_told(asked.tx, self._books, programme)
        content = download(results, self._books, name, asked.now)
        if content is None:
            return None
        return Shown(file=File(name=name, kind=FILES[name], content=content))

    def _questions(self, asked: Asked) -> Shown | None:
        programme = _administered(asked, QUESTIONS)
        if programme is None:
            return None
        roadmap = self._books.library.roadmap(programme.roadmap)
        found = health(asked.tx, self._books.library, programme, asked.now)
        voice = self._spoken(asked, programme)
        questions = [_question(voice, roadmap, each) for each in found]
        return _shown(programme, QUESTIONS, questions=questions)

    def _spoken(self, asked: Asked, programme: Programme) -> Voice:
        """Return the words of a visitor, or of a language that has some for the roadmap."""
        return self._books.catalog.having(programme.roadmap, asked.who.language)


def _administered(asked: Asked, part: str) -> Programme | None:
    """Return the programme that is asked for, if it is theirs and they may read this of it."""
    if not allowed(ROLE, "read", MAY_READ[part]):
        return None
    known = asked.who.administers
    return next((each for each in known if each.id == asked.path["programme"]), None)


def _shown(programme: Programme, part: str, **facts: Any) -> Shown:
    about = {"programme": programme, "part": part}
    return Shown(template=part, here=programme.id, facts={**about, **facts})


def _step(voice: Voice, roadmap: Roadmap, group: Group) -> Step:
    one = group.first == group.last
    return Step(
        first=step_named(group.first, roadmap, voice),
        last="" if one else step_named(group.last, roadmap, voice),
        enterprises=group.enterprises,
        stalled=group.stalled,
    )


def _question(voice: Voice, roadmap: Roadmap, health: Health) -> Question:
    time = "" if health.seconds is None else time_told(health.seconds, voice)
    cells = [(time, "seconds" in health.flags)]
    for name in ("skipped", "corrected", "stopped"):
        share = formats.percent(voice.locale, round(100 * float(getattr(health, name))))
        cells.append((share, name in health.flags))
    return Question(
        title=question_named(health.question, roadmap, voice),
        id=health.question,
        people=health.people,
        cells=tuple(cells),
    )
