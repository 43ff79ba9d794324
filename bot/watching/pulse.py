"""What a process tells of itself: how many turns, how long they took, whether it listens.

Plain numbers in memory, as this is on the path of every turn. Names come from a closed set; an
address is held only between an update and the message that answers it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from time import perf_counter, time

BOUNDS = (  # seconds; a turn takes a few milliseconds, a reply waits for the messenger
    *(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5),
    *(1.0, 2.5, 5.0, 10.0, 30.0, 60.0),
)
MOST = 10_000  # replies that are awaited at a time; of more, the time is not taken


class Times:
    """How often something took how long."""

    __slots__ = ("counts", "total")

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)  # up to each bound, and above them all
        self.total = 0.0  # seconds

    def took(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds


class Pulse:
    """Counts of one process, from its start."""

    def __init__(self, now: Callable[[], float] = perf_counter) -> None:
        """Count; `now` gives seconds on the clock that `Inbound.came` was read from."""
        self._now = now
        self.started = time()  # seconds since 1970
        self.listening = False  # whether updates can come in
        self.stopping = False
        self.turns: Counter[str] = Counter()  # by kind of stage
        self.failures = 0  # turns that had to be tried again, or were parked
        self.turn_times = Times()  # from update in to committed
        self.reply_times = Times()  # from update in to the next message sent
        self.deliveries: Counter[str] = Counter()  # messages, by what became of them
        self.calls: Counter[tuple[str, str]] = Counter()  # by method and outcome
        self._awaited: dict[str, float] = {}  # by address: when the update came in

    def turn(self, stage: str, came: float) -> None:
        """Count a turn that is committed: where it led, and when its update came in."""
        self.turns[kind_of(stage)] += 1
        self.turn_times.took(self._now() - came)

    def failed(self) -> None:
        self.failures += 1

    def await_reply(self, address: str, came: float) -> None:
        """Take the time until the next message reaches an address."""
        if len(self._awaited) < MOST:
            self._awaited[address] = came

    def delivered(self, address: str, outcome: str, *, fresh: bool) -> None:
        """Count what became of a message; a `fresh` one is no change of another."""
        self.deliveries[outcome] += 1
        if outcome == "sent":
            if fresh and (came := self._awaited.pop(address, None)) is not None:
                self.reply_times.took(self._now() - came)
        elif outcome == "refused":
            self._awaited.pop(address, None)

    def called(self, method: str, outcome: str) -> None:
        self.calls[method, outcome] += 1


def kind_of(stage: str) -> str:
    """Return what kind a stage is of: that of a phase without the phase."""
    return stage.rpartition("-")[2]


def running_total(counts: Sequence[int]) -> list[int]:
    """Return how many took at most so long, for each bound, and how many there were."""
    total, found = 0, []
    for count in counts:
        total += count
        found.append(total)
    return found
