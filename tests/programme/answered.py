"""Enterprises with answers that are confirmed and shared, for figures over many of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from bot.library import Library
from flows.answers import Answer, Place, Status, Value
from flows.pooling.pool import Cell, Enterprise, Published, pooled

ROADMAP = Library().roadmap("vises")
FAMILY, OTHER = "work-integration", "essential-services"
FIRST = date(2026, 1, 5)


def enterprise(mark: str, family: str = FAMILY, **said: Value) -> Enterprise:
    """Return an enterprise that said these things: `map7__reach="town"`, `why2=[…]`."""
    answers = [
        Answer(
            number=number,
            place=Place(prompt, "", field),
            status=Status.GIVEN,
            at=datetime(2026, 1, 5, tzinfo=UTC),
            value=value,
        )
        for number, (name, value) in enumerate(said.items(), start=1)
        for prompt, _, field in [name.replace("_in_", "-in-").partition("__")]
    ]
    return Enterprise(mark=mark, family=family, answers=tuple(answers))


Said = Mapping[str, tuple[str, Value]]  # by enterprise: its family, and its value


class Exports:
    """One question of a programme over time; each export on a day of its own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.question = name.replace("__", ".")
        self.held: dict[Cell, Published] = {}
        self.day = FIRST
        self.seen: list[frozenset[tuple[str, str]]] = []  # behind every new figure

    def export(self, said: Said, *, backwards: bool = False) -> dict[str, Published]:
        """Publish what can be published; return the cells of the question by family."""
        self.day += timedelta(days=1)
        many = [
            enterprise(mark, family, **{self.name: value})
            for mark, (family, value) in said.items()
        ]
        if backwards:
            many.reverse()
        self.held = pooled(ROADMAP, many, self.held, self.day)
        cells = {f: c for (f, q), c in self.held.items() if q == self.question}
        for family, cell in cells.items():
            if cell.on == self.day:
                behind = {m: v for m, (where, v) in said.items() if where == family}
                self.seen.append(frozenset((m, repr(v)) for m, v in behind.items()))
        return cells
