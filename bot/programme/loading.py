"""Lines of a CSV → enterprises and coaches of a programme: all of them, or none.

What stands there already stays as it is; what differs changes; what is missing is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct, field
from sqlalchemy import Connection

from bot.programme.handing_over import hand_over
from bot.programme.table import Line, mark
from locales.catalog import Catalog
from storage import coaches, enterprises, programmes
from storage.coaches import Coach
from storage.enterprises import Enterprise
from storage.programmes import Programme


class OtherRoadmapError(Exception):
    """The programme runs on another roadmap, and people may have begun on it."""


class Change(Struct, frozen=True, kw_only=True):
    """Something that is different about an enterprise: a column, from what, to what."""

    number: int
    enterprise: str
    column: str
    before: str
    after: str


class Loaded(Struct, frozen=True, kw_only=True):
    """What a file made of a programme."""

    added: list[Enterprise] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    same: list[Enterprise] = field(default_factory=list)
    missing: list[Enterprise] = field(default_factory=list)  # kept all the same
    coaches: list[str] = field(default_factory=list)  # that are new

    @property
    def changes(self) -> int:
        """Return how many enterprises changed."""
        return len({each.number for each in self.changed})


def load(
    tx: Connection,
    catalog: Catalog,
    name: str,
    roadmap: str,
    lines: Sequence[Line],
    now: datetime,
) -> Loaded:
    """Take lines into the programme with a name; raise OtherRoadmapError."""
    programme = programmes.named(tx, name)
    if programme is not None and programme.roadmap != roadmap:
        raise OtherRoadmapError(programme.roadmap)
    programme = programme or programmes.add(tx, name, roadmap, now)
    loaded = Loaded()
    moving: list[tuple[Enterprise, Coach]] = []
    known = {each.mark: each for each in enterprises.of(tx, programme.id)}
    coached = {each.mark: each for each in coaches.of(tx, programme.id)}
    names = {each.id: each.name for each in coached.values()}
    for line in lines:
        coach = coached.get(mark(line.coach))
        if coach is None:
            coach = _coach(tx, programme, line)
            coached[coach.mark] = coach
            names[coach.id] = coach.name
            loaded.coaches.append(coach.name)
        held = known.pop(mark(line.enterprise), None)
        if held is None:
            loaded.added.append(_added(tx, programme, line, coach, now))
            continue
        changes = _changed(tx, held, line)
        if held.coach != coach.id:
            before = names[held.coach]
            changes.append(_change(held, "coach", before, coach.name))
            moving.append((held, coach))
        loaded.changed.extend(changes)
        if not changes:
            loaded.same.append(held)
    hand_over(tx, catalog, moving, now)
    loaded.missing.extend(sorted(known.values(), key=lambda each: each.number))
    return loaded


def _coach(tx: Connection, programme: Programme, line: Line) -> Coach:
    return coaches.add(tx, programme.id, mark(line.coach), line.coach, line.language)


def _added(
    tx: Connection, programme: Programme, line: Line, coach: Coach, now: datetime
) -> Enterprise:
    return enterprises.add(
        tx,
        programme.id,
        mark(line.enterprise),
        name=line.enterprise,
        language=line.language,
        country=line.country,
        people=line.people,
        coach=coach.id,
        now=now,
    )


def _changed(tx: Connection, held: Enterprise, line: Line) -> list[Change]:
    """Change what differs, but for the coach; return what that is."""
    wanted = {
        "name": line.enterprise,
        "language": line.language,
        "country": line.country,
        "people": line.people,
    }
    different = {
        column: after
        for column, after in wanted.items()
        if getattr(held, column) != after
    }
    if different:
        enterprises.change(tx, held.id, **different)
    return [
        _change(held, column, str(getattr(held, column)), str(after))
        for column, after in different.items()
    ]


def _change(held: Enterprise, column: str, before: str, after: str) -> Change:
    return Change(
        number=held.number,
        enterprise=held.name,
        column=column,
        before=before,
        after=after,
    )
