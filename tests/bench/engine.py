"""Figures of one run, as ratios: `make bench`. Processor time unless said otherwise.

The floor is one durable SQLite commit a turn, through the standard library alone.
"""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bot.messages import Inbound
from flows.engine import advance
from flows.walk import Walk
from tests.bot.test_transcripts import FOLDER, read
from tests.chance import MORNING, next_event, walks
from tests.talk import House, house, shipped_library


@dataclass
class Clocked:
    """How long something took, each time."""

    seconds: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        began = time.process_time()
        yield
        self.seconds.append(time.process_time() - began)

    @property
    def middle(self) -> float:
        return median(self.seconds) * 1e6  # microseconds


def floor(folder: Path, turns: int) -> Clocked:
    clocked = Clocked()
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, words TEXT)")
    for turn in range(turns):
        with clocked.once():
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO answers (words) VALUES (?)", (str(turn),))
            connection.execute("COMMIT")
    connection.close()
    return clocked


def turns_of(home: House) -> Clocked:
    """Take a whole conversation, from hello to summary."""
    clocked = Clocked()
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:-1]
    for number, text in enumerate(["", *said]):
        inbound = Inbound(
            account="bench",
            update=str(number),
            address="bench:one",
            text=text,
            arrived=not number,
        )
        with clocked.once():
            asyncio.run(home.assistant.take_turn(inbound))
    return clocked


def engine() -> tuple[Clocked, Clocked]:
    from random import Random

    roadmap = shipped_library().roadmap("vises")
    turn, walk = Clocked(), Clocked()
    for before in walks(roadmap, 1):
        conversation = before.conversation
        if conversation.stage == "finished":
            break
        event = next_event(roadmap, conversation, Random(1))
        with turn.once():
            advance(roadmap, conversation, event, MORNING)
        with walk.once():
            Walk(roadmap, conversation.book)
    return turn, walk


def start(folder: Path) -> float:
    """Return the seconds from start to first question and end, on the clock."""
    command = [sys.executable, "-m", "bot", "--db", str(folder / "start.db")]
    took = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, check=True
        )
        took.append(time.perf_counter() - began)
    return median(took[1:])


def main(say: Callable[[str], object] = sys.stdout.write) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        base = floor(folder, 500)
        with house(folder, roadmap="vises") as home:
            whole = turns_of(home)
        turn, walk = engine()
        seconds = start(folder)
    rows = [
        ("floor: one durable commit", base),
        ("a whole turn, durable", whole),
        ("the engine alone, a turn", turn),
        ("the engine alone, a walk", walk),
    ]
    for label, clocked in rows:
        say(
            f"{label:28} {clocked.middle:8.0f} µs   {clocked.middle / base.middle:6.1f} × floor\n"
        )
    say(f"{'start to first question':28} {seconds:8.2f} s\n")


if __name__ == "__main__":
    main()
