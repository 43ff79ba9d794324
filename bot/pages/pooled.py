"""The figures of a programme as they were last published: to look at them changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.pages.rooms import Books
from bot.programme.codebook import codebook, in_money, titled
from bot.programme.families import families
from bot.programme.pool import Result, Results
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


def last_published(tx: Connection, books: Books, programme: Programme) -> Results:
    """Return the figures of each family and question, as they were told last."""
    roadmap = books.library.roadmap(programme.roadmap)
    known = {
        cell: published(pool.contributors, pool.figures or {})
        for cell, pool in pools.of(tx, programme.id).items()
    }
    money = in_money(books.catalog, roadmap)
    found = []
    for question in questions(roadmap):
        if question.id in money:
            continue
        for family in families(roadmap):
            cell = known.get((family, question.id), NOTHING)
            on = cell.on.isoformat() if cell.on else ""
            figures = cell.figures if on else None
            found.append(
                Result(family=family, question=question, figures=figures, on=on)
            )
    return Results(
        programme=programme.name,
        roadmap=roadmap,
        families=families(roadmap),
        results=tuple(found),
    )


def told(results: Results, voice: Voice) -> tuple[Family, ...]:
    """Return the figures of each family that has any, in words."""
    return tuple(
        _family(results, family, voice)
        for family in results.families
        if any(each.figures for each in results.of(family))
    )


def _family(results: Results, family: str, voice: Voice) -> Family:
    of = results.of(family)
    figures = tuple(
        Figure(
            title=titled(voice, results.roadmap, each.question),
            enterprises=each.figures.enterprises,
            words=figured(each, results.roadmap, voice),
            day=each.on,
        )
        for each in of
        if each.figures
    )
    name = family_named(family, results.roadmap, voice)
    return Family(name=name, figures=figures, untold=len(of) - len(figures))


def download(results: Results, books: Books, name: str, now: datetime) -> bytes | None:
    """Return one of the files of an export, of what was told last; None if there is none."""
    from bot.programme.exports import Export, files  # its library takes a while to load

    day = max((each.on for each in results.results), default="")
    export = Export(
        results=results,
        codebook=codebook(books.catalog, results.roadmap),
        day=day or now.date().isoformat(),
    )
    return dict(files(export)).get(name)
