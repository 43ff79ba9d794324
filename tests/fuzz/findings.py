"""What went wrong, and where: each sort of thing once, with how often it came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """The first time that something went wrong."""

    law: str
    what: str
    world: str
    update: int  # thrown so far in that world

    def __str__(self) -> str:
        again = f"python -m tests.fuzz {self.world} {self.update}"
        return f"{self.law}: {self.what}\n    again: {again}"


@dataclass
class Findings:
    """All that went wrong in a run."""

    world: str = ""
    update: int = 0
    first: dict[tuple[str, str], Finding] = field(default_factory=dict)
    times: dict[tuple[str, str], int] = field(default_factory=dict)

    def note(self, law: str, what: str, sort: str = "") -> None:
        """Note that a law was broken; `sort` tells what is the same thing again."""
        key = (law, sort or what)
        found = Finding(law, what, self.world, self.update)
        self.first.setdefault(key, found)
        self.times[key] = self.times.get(key, 0) + 1

    def lines(self) -> Iterator[str]:
        for key, finding in self.first.items():
            yield f"{self.times[key]} × {finding}"
