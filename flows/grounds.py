"""What the parts of a summary rest on: answers, how a thing is known, of how many, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from flows.answers import Book
from flows.naming import Named, Naming
from flows.outline import Block
from flows.roadmap import Roadmap
from flows.summary import Basis
from flows.walk import Item, Walk
from flows.wordable import Amount, Day, Term


class Grounds:
    """The confirmed answers of a conversation, named as others may read them."""

    def __init__(self, roadmap: Roadmap, shown: Book) -> None:
        self.roadmap = roadmap
        self.walk = Walk(roadmap, shown, through=True)
        self.naming = Naming(self.walk, public=True)

    def basis(
        self, named: Sequence[Named], block: Block, item: Item | None = None
    ) -> Basis:
        """Return what a part of a block rests on, about one item if it is of a list."""
        basis = basis_of(named)
        people, day = (
            self.naming.named(reference, block.over, item) if reference else None
            for reference in (block.people, block.day)
        )
        if people and isinstance(people.wordable, Amount):
            basis = replace(basis, people=people.wordable.number)
        if day and isinstance(day.wordable, Day):
            basis = replace(basis, day=day.wordable.iso)
        if block.known is None:
            return basis
        scope = {"item": self.walk.item_scope(block.over, item)} if item else {}
        label = str(self.walk.value(block.known, **scope) or "")
        if label not in self.roadmap.ladder:
            return basis
        known = Term(f"{self.roadmap.id}-set-evidence", label)
        return replace(basis, known=known, rung=self.roadmap.ladder.index(label) + 1)


def basis_of(named: Iterable[Named]) -> Basis:
    """Return the answers behind some things, and the day of the latest."""
    answers = {answer.number: answer for each in named for answer in each.answers}
    days = (answer.at.date().isoformat() for answer in answers.values())
    return Basis(answers=tuple(sorted(answers)), day=max(days, default=""))
