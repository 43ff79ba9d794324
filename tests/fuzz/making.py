"""What is thrown next: all of it follows from one random source, and from what was answered."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from tests.fuzz.people import Somebody, somebody
from tests.fuzz.raw import Raw
from tests.fuzz.thrown import Thrown
from tests.fuzz.ways import Done, does

EDGES = (0, 1, -1, 2**31 - 1, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63))
BATCHES = (1, 10, 40, 60, 80)  # updates that come at once
AGAIN = 0.03  # of them came before


@dataclass
class Making:
    """The source of a world's updates."""

    chance: Random
    chats: int
    everybody: list[Somebody] = field(init=False)
    recent: deque[Thrown] = field(default_factory=lambda: deque(maxlen=200))
    last: int = 1000
    edges: list[int] = field(default_factory=lambda: list(EDGES))

    def __post_init__(self) -> None:
        self.everybody = [somebody(n, self.chance) for n in range(self.chats)]
        for who in self.everybody:
            who.groups = self.everybody[0].groups

    def batch(self) -> list[Thrown]:
        """Return what comes in at once, mostly in the order of the numbers."""
        thrown = list(self._batch(self.chance.choice(BATCHES)))
        if self.chance.random() < 0.15:
            self.chance.shuffle(thrown)
        self.recent.extend(thrown)
        return thrown

    def _batch(self, count: int) -> Iterator[Thrown]:
        """Yield updates. Who may be erased by one of them says nothing else meanwhile."""
        busy = set[int]()
        for _ in range(count):
            if self.recent and self.chance.random() < AGAIN:
                old = self.chance.choice(self.recent)
                if old.who is None or old.who.number not in busy:
                    fate = "any" if old.fate == "any" else "again"
                    yield Thrown(old.raw, old.who, fate)
                continue
            who = self._somebody()
            if who.number in busy:
                continue
            if who.forgetting or self.chance.random() < 0.8:
                busy.add(who.number)
            for done in does(self.chance, who):
                if done.forgets:
                    busy.add(who.number)
                yield self._numbered(done, who)

    def _somebody(self) -> Somebody:
        """Return somebody: the first ones say much more than the last."""
        return self.everybody[int(len(self.everybody) * self.chance.random() ** 1.5)]

    def _numbered(self, done: Done, who: Somebody) -> Thrown:
        raw: Raw = {"update_id": self._number(), **done.raw}
        return Thrown(raw, who, done.fate, done.token)

    def _number(self) -> int:
        if self.edges and self.chance.random() < 0.002:
            return self.edges.pop(self.chance.randrange(len(self.edges)))
        self.last += self.chance.choice((1, 1, 1, 1, 2, 1000))
        return self.last
