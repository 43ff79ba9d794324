"""How the questions of a programme’s roadmap do, of all who work on its files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot.library import Library, version_of
from flows.answers import Place
from flows.prompt_health import Health, Walked, prompt_health
from flows.walk import Walk
from storage import conversations, enterprises, people
from storage.programmes import Programme


def health(
    tx: Connection, library: Library, programme: Programme, now: datetime
) -> tuple[Health, ...]:
    """Return how each question does that ten people or more saw."""
    roadmap = library.roadmap(programme.roadmap)
    return prompt_health(roadmap, _walks(tx, library, programme), now)


def _walks(tx: Connection, library: Library, programme: Programme) -> Iterator[Walked]:
    """Yield what each person did in each file; whoever was erased is nobody."""
    for each in enterprises.of(tx, programme.id):
        held = each.conversation and conversations.by_id(tx, each.conversation)
        if not held:
            continue
        settled = [answer for answer in held.book if answer.status.settles]
        last = settled[-1].author if settled else ""
        roadmap = version_of(tx, library, held.roadmap, held.version)
        frontier = Walk(roadmap, held.book).frontier
        authors = dict.fromkeys(answer.author for answer in settled if answer.author)
        for author in authors:
            own = tuple(answer for answer in settled if answer.author == author)
            yield Walked(
                answers=own,
                open=_open(frontier.place if frontier else None, author == last),
                heard=_heard(tx, author, own[-1].at),
            )


def _open(frontier: Place | None, last: bool) -> Place | None:
    """Return the question before somebody; nobody else’s, if others went on without them."""
    return frontier if last and frontier and frontier.prompt else None


def _heard(tx: Connection, author: str, at: datetime) -> datetime:
    found = people.find(tx, author)
    seen = found.seen if found and found.seen else at
    return max(at, seen.astimezone(UTC))
