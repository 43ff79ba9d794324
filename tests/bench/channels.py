"""What a turn costs over Telegram: over the floor, and over bots as the libraries' guides have them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.crowd import Crowd, Figures, script
from tests.bench.table import Row

KINDS = ("floor", "ptb", "ptb-own", "aiogram", "aiogram-own")
OURS = {"ptb": "python-telegram-bot", "aiogram": "aiogram"}
OVER_FLOOR: dict[str, tuple[float, float]] = {
    "ptb": (8, 4),
    "aiogram": (11, 6),
}  # must, aim
OVER_OWN: dict[str, tuple[float, float]] = {
    "ptb": (1 / 4, 1 / 7),
    "aiogram": (1 / 2, 1 / 3.5),
}
ROUNDS = 3
PEOPLE, TURNS = 16, 60
MANY, FEW = 256, 12  # people at once, turns of each
SLOW = 0.03  # seconds that the Bot API takes to answer
OPEN = 10_000  # conversations


def channels() -> Iterator[Row]:
    """Yield the rows about both channels."""
    yield from asyncio.run(_turns())
    yield from asyncio.run(_many())
    yield from asyncio.run(_open())


async def _turns() -> list[Row]:
    rounds = [{kind: await _crowd(kind) for kind in KINDS} for _ in range(ROUNDS)]

    def over(kind: str, other: str) -> float:
        return median(each[kind].each / each[other].each for each in rounds)

    def middle(kind: str) -> float:
        return median(each[kind].each for each in rounds)

    rows = [
        Row(what="the floor: a turn by webhook, CPU", figure=middle("floor"), unit="µs")
    ]
    for kind, name in OURS.items():
        must, aim = OVER_FLOOR[kind]
        turn = f"a turn by webhook, {name}"
        rows.append(Row(what=f"{turn}, CPU", figure=middle(kind), unit="µs"))
        rows += [
            Row(
                what=f"{turn}, half of them",
                figure=median(e[kind].wait(50) for e in rounds),
                unit="ms",
            ),
            Row(
                what=f"{turn}, 99 of 100",
                figure=median(e[kind].wait(99) for e in rounds),
                unit="ms",
            ),
            Row(
                what=f"{turn}, turns a second",
                figure=median(e[kind].a_second for e in rounds),
            ),
        ]
        rows.append(
            Row(
                what=f"{turn}, over the floor",
                figure=over(kind, "floor"),
                unit="×",
                places=1,
                must=must,
                aim=aim,
            )
        )
        must, aim = OVER_OWN[kind]
        own = f"{kind}-own"
        rows.append(
            Row(what=f"{name} as its guide has it, CPU", figure=middle(own), unit="µs")
        )
        rows.append(
            Row(
                what=f"{turn}, over its guide's",
                figure=over(kind, own),
                unit="×",
                places=2,
                must=must,
                aim=aim,
            )
        )
    return rows


async def _many() -> list[Row]:
    shares, speeds = [], []
    for _ in range(ROUNDS):
        found = {
            kind: await _crowd(kind, MANY, FEW, delay=SLOW) for kind in ("floor", "ptb")
        }
        shares.append(found["ptb"].a_second / found["floor"].a_second)
        speeds.append(found["ptb"].a_second)
    about = f"{MANY} people at once, Bot API answers in {SLOW * 1000:.0f} ms"
    return [
        Row(what=f"{about}: turns a second", figure=median(speeds)),
        Row(
            what="the same, over the floor",
            figure=median(shares),
            unit="×",
            places=2,
            must=0.35,
            aim=0.6,
            more=True,
        ),
    ]


async def _open() -> list[Row]:
    """Measure a server that starts where there is a database, as it mostly does."""
    with TemporaryDirectory() as folder:
        crowd = Crowd()
        await crowd.run("ptb", Path(folder), 1, script(2), at_once=1)
        full = await crowd.run(
            "ptb", Path(folder), OPEN, script(2), at_once=MANY, warm=MANY
        )
    more = full.busy - full.idle
    return [
        Row(
            what="start to listening, python-telegram-bot, CPU",
            figure=full.start,
            unit="s",
            places=2,
            must=1.0,
            aim=0.8,
        ),
        Row(
            what=f"{OPEN:,} open conversations, over idle",
            figure=more,
            unit="MB",
            must=10,
            aim=2,
        ),
        Row(what="the same, in all", figure=full.busy, unit="MB", must=90, aim=70),
    ]


async def _crowd(
    kind: str, people: int = PEOPLE, turns: int = TURNS, *, delay: float = 0
) -> Figures:
    """Let a crowd talk with one server, in an empty folder."""
    said = script(turns)
    if kind not in OURS:
        said = [(text, 1) for text, _ in said]
    with TemporaryDirectory() as folder:
        return await Crowd(delay).run(kind, Path(folder), people, said, at_once=people)
