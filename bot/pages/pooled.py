"""The figures of a programme as they were last published: to look at them changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from bot.pages.rooms import Books
from bot.programme.codebook import in_money, titled
from bot.programme.families import families
from bot.programme.pool import Result
from bot.programme.telling import family_named, figured
from flows.pooling.keeping import published
from flows.pooling.pool import NOTHING
from flows.pooling.questions import questions
from locales.catalog import Voice
from storage import pools
from storage.programmes import Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What a family said to one question."""

    title: str
    enterprises: int
    words: str
    day: str  # as ISO date


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The figures of a family, in the order of the roadmap."""

    name: str
    figures: tuple[Figure, ...]
    untold: int  # questions of which nothing is told


def pooled(
    tx: Connection, books: Books, programme: Programme, voice: Voice
) -> tuple[Family, ...]:
    """Return the figures of each family that has any."""
    roadmap = books.library.roadmap(programme.roadmap)
    known = {
        cell: published(pool.contributors, pool.figures or {})
        for cell, pool in pools.of(tx, programme.id).items()
    }
    money = in_money(books.catalog, roadmap)
    asked = [each for each in questions(roadmap) if each.id not in money]
    found = []
    for family in families(roadmap):
        told = []
        for question in asked:
            cell = known.get((family, question.id), NOTHING)
            if cell.figures is None or cell.on is None:
                continue
            result = Result(family=family, question=question, figures=cell.figures)
            told.append(
                Figure(
                    title=titled(voice, roadmap, question),
                    enterprises=cell.figures.enterprises,
                    words=figured(result, roadmap, voice),
                    day=cell.on.isoformat(),
                )
            )
        if told:
            name = family_named(family, roadmap, voice)
            untold = len(asked) - len(told)
            found.append(Family(name=name, figures=tuple(told), untold=untold))
    return tuple(found)
