"""The figures of a programme as they were last published: to look at them changes nothing."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from bot.pages.rooms import Books
from bot.programme.codebook import codebook, in_money, titled
from bot.programme.pool import Results, last_published, results
from bot.programme.telling import family_named, figured
from locales.catalog import Voice
from storage.programmes import Programme


class Figure(Struct, frozen=True, kw_only=True):
    """What a family said to one question."""

    title: str
    enterprises: int
    words: str
    day: str  # as ISO date


class Family(Struct, frozen=True, kw_only=True):
    """The figures of a family, in the order of the roadmap."""

    name: str
    figures: tuple[Figure, ...]
    untold: int  # questions of which nothing is told


def last_told(tx: Connection, books: Books, programme: Programme) -> Results:
    """Return the figures of each family and question, as they were told last."""
    roadmap = books.library.roadmap(programme.roadmap)
    money = in_money(books.catalog, roadmap)
    return results(programme, roadmap, last_published(tx, programme), money)


def told(found: Results, voice: Voice) -> tuple[Family, ...]:
    """Return the figures of each family that has any, in words."""
    return tuple(
        _family(found, family, voice)
        for family in found.families
        if any(each.figures for each in found.of(family))
    )


def _family(found: Results, family: str, voice: Voice) -> Family:
    of = found.of(family)
    figures = tuple(
        Figure(
            title=titled(voice, found.roadmap, each.question),
            enterprises=each.figures.enterprises,
            words=figured(each, found.roadmap, voice),
            day=each.on,
        )
        for each in of
        if each.figures
    )
    name = family_named(family, found.roadmap, voice)
    return Family(name=name, figures=figures, untold=len(of) - len(figures))


def download(found: Results, books: Books, name: str, now: datetime) -> bytes | None:
    """Return one of the files of an export, of what was told last; None if there is none."""
    from bot.programme.exports import Export, files  # its library takes a while to load

    day = max((each.on for each in found.results), default="")
    export = Export(
        results=found,
        codebook=codebook(books.catalog, found.roadmap),
        day=day or now.date().isoformat(),
    )
    return dict(files(export)).get(name)
