"""What the enterprises of a programme answered, pooled by family and published with care."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.sight import seen
from bot.library import Library
from bot.programme.codebook import in_money
from bot.programme.families import families, family_of
from flows.answers import Answer
from flows.pooling.figures import Figures
from flows.pooling.keeping import kept, published
from flows.pooling.pool import NOTHING, Cell, Enterprise, Published, pooled, standing
from flows.pooling.questions import Question, questions
from flows.roadmap import Roadmap
from locales.catalog import Catalog
from storage import enterprises, pools
from storage.programmes import Programme


class Result(Struct, frozen=True, kw_only=True):
    """The figures of one question for one family; None if there are none to be told."""

    family: str
    question: Question
    figures: Figures | None
    on: str = ""  # the day of the figures, as ISO date


class Results(Struct, frozen=True, kw_only=True):
    """The pooled results of a programme, in the order of its roadmap."""

    programme: str
    roadmap: Roadmap
    families: tuple[str, ...]
    results: tuple[Result, ...]

    def of(self, family: str) -> tuple[Result, ...]:
        return tuple(each for each in self.results if each.family == family)

    @property
    def told(self) -> int:
        """Return how many figures there are."""
        return sum(each.figures is not None for each in self.results)


def publish(
    tx: Connection,
    library: Library,
    catalog: Catalog,
    programme: Programme,
    now: datetime,
) -> Results:
    """Return the pooled results of today, and keep what was published.

    `now` is told where days are told: what is published is of the day it is there.
    """
    roadmap = library.roadmap(programme.roadmap)
    before = last_published(tx, programme)
    many = _contributing(tx, library, programme)
    money = in_money(catalog, roadmap)
    after = pooled(roadmap, many, before, now.date(), without=money)
    for cell, found in after.items():
        if before.get(cell) != found and found.sets:
            _keep(tx, programme, cell, found, now)
    return results(programme, roadmap, after, money)


def last_published(tx: Connection, programme: Programme) -> dict[Cell, Published]:
    """Return what was told last of each family and question."""
    return {
        cell: published(pool.contributors, pool.figures or {})
        for cell, pool in pools.of(tx, programme.id).items()
    }


def _keep(
    tx: Connection, programme: Programme, cell: Cell, found: Published, now: datetime
) -> None:
    contributors, figures = kept(found)
    pool = pools.Pool(contributors=contributors, figures=figures, at=now)
    pools.keep(tx, programme.id, *cell, pool)


def _contributing(
    tx: Connection, library: Library, programme: Programme
) -> Iterator[Enterprise]:
    """Yield what each enterprise has confirmed and shared, under a mark that says nothing."""
    for each in enterprises.of(tx, programme.id):
        if each.conversation is None:
            continue
        sight = seen(tx, library, each.conversation)
        if sight is None:
            continue
        roadmap = sight.roadmap
        answers = standing(roadmap, sight.book)
        yield Enterprise(
            mark=_mark(programme, each.id),
            family=_family(roadmap, answers),
            answers=answers,
        )


def _mark(programme: Programme, enterprise: str) -> str:
    return sha256(f"{programme.id} {enterprise}".encode()).hexdigest()[:20]


def _family(roadmap: Roadmap, answers: tuple[Answer, ...]) -> str | None:
    """Return the family of an enterprise; None if it has not said, or keeps it back."""
    asked = family_of(roadmap)
    if asked is None:
        return ""
    for answer in answers:
        if (answer.place.prompt, answer.place.field) == (asked.prompt, asked.field):
            return str(answer.value)
    return None


def results(
    programme: Programme,
    roadmap: Roadmap,
    cells: Mapping[Cell, Published],
    without: Set[str],
) -> Results:
    """Return every question for every family, also those of which nothing is told."""
    known = families(roadmap)
    found: list[Result] = []
    for question in questions(roadmap):
        if question.id in without:
            continue
        for family in known:
            cell = cells.get((family, question.id), NOTHING)
            on = cell.on.isoformat() if cell.on else ""
            found.append(
                Result(family=family, question=question, figures=cell.figures, on=on)
            )
    return Results(
        programme=programme.name,
        roadmap=roadmap,
        families=known,
        results=tuple(found),
    )
