"""What a turn costs without a messenger: the engine alone, and a turn kept on the disk."""

from __future__ import annotations

import asyncio
import gc
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from bot.messages import Inbound
from flows.answers import Book
from flows.engine import advance
from flows.walk import Walk
from storage.vault import Vault, new_key, read_key
from tests.bench.table import Row
from tests.bot.test_transcripts import FOLDER, read
from tests.chance import MORNING, next_event, walks
from tests.talk import House, house, shipped_library

ROUNDS = 3
SHARING = 16  # conversations whose turns share commits


@dataclass
class Clocked:
    """How long something took, each time."""

    seconds: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seconds.append(time.perf_counter() - began)

    @property
    def middle(self) -> float:
        """Return the median, in microseconds."""
        return median(self.seconds) * 1e6


def turns() -> Iterator[Row]:
    """Yield the rows about turns without a messenger."""
    turn, walk = engine()
    yield Row(
        what="the engine alone, a turn", figure=turn.middle, unit="µs", must=150, aim=90
    )
    yield Row(
        what="the engine alone, a walk from the beginning",
        figure=walk.middle,
        unit="µs",
    )
    with TemporaryDirectory() as folder:
        each = [taken(Path(folder) / str(number)) for number in range(ROUNDS)]
        yield Row(
            what=f"take_turn, {SHARING} sharing commits, CPU",
            figure=median(each),
            unit="µs",
            must=300,
            aim=150,
        )
        yield Row(
            what="the same with all that is kept sealed, over it",
            figure=sealed(Path(folder)),
            unit="×",
            places=2,
        )
        yield Row(
            what="for scale: Python starting and importing SQLAlchemy, CPU",
            figure=started("-c", "import sqlalchemy"),
            unit="s",
            places=2,
        )
        database = Path(folder) / "start.db"
        yield Row(
            what="start to first prompt in a terminal, CPU",
            figure=started("-m", "bot", "--db", str(database)),
            unit="s",
            places=2,
            must=0.6,
            aim=0.4,
        )


def engine() -> tuple[Clocked, Clocked]:
    """Return what a turn of the engine costs, and a walk over the roadmap from its beginning."""
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
            Walk(roadmap, Book(conversation.book.answers))
    return turn, walk


def taken(folder: Path, vault: Vault | None = None) -> float:
    """Return the processor time of a turn, committed and in words, in microseconds."""
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:-1]
    link = "https://t.me/filrouge_bot"
    with house(folder, roadmap="vises", link=link, vault=vault) as home:

        async def all_of_them() -> float:
            await walk(home, "warm", said)
            gc.collect()
            gc.freeze()  # as the service does once it has started
            gc.set_threshold(50_000, 20, 20)
            began = time.process_time()
            people = (walk(home, str(number), said) for number in range(SHARING))
            await asyncio.gather(*people)
            return time.process_time() - began

        usual = gc.get_threshold()
        try:
            return asyncio.run(all_of_them()) / SHARING / (len(said) + 1) * 1e6
        finally:
            gc.set_threshold(*usual)
            gc.unfreeze()


def sealed(folder: Path) -> float:
    """Return what a turn costs where all is sealed, over one where nothing is; medians."""
    vault = Vault([read_key(new_key())])
    ratios = [
        taken(folder / f"sealed {n}", vault) / taken(folder / f"plain {n}")
        for n in range(ROUNDS)
    ]
    return median(ratios)


async def walk(home: House, name: str, said: tuple[str, ...]) -> None:
    """Let one person say all this."""
    for number, text in enumerate(["", *said]):
        await home.assistant.take_turn(
            Inbound(
                account="bench",
                update=f"{name}:{number}",
                address=f"bench:{name}",
                text=text,
                arrived=not number,
            )
        )


def started(*arguments: str) -> float:
    """Return the processor seconds of Python from its start to its end; of four, not the first."""
    command = [sys.executable, *arguments]
    took = []
    for _ in range(4):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return median(took[1:])
