"""The table: every figure of one run, as a ratio to the floor where that says more.

The floor is a raw HTTP handler that keeps a row on the disk and sends one message. Rounds are
taken in turn, so that a busy machine is busy for all of them; medians are shown.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench import engine
from tests.bench.crowd import Crowd, Figures, script
from tests.bench.databases import databases
from tests.bench.summary import summary

KINDS = ("floor", "ptb", "aiogram")
ROUNDS = 3
PEOPLE, TURNS = 16, 60
MANY, FEW = 256, 12  # people at once, turns of each
SLOW = 0.03  # seconds that the Bot API takes to answer
OPEN = 10_000  # conversations

Say = Callable[[str], object]


async def crowd(
    kind: str, people: int, turns: int, *, delay: float = 0, once: int = 0
) -> Figures:
    """Let a crowd talk with one server, in an empty folder."""
    said = script(turns)
    if kind == "floor":
        said = [(text, 1) for text, _ in said]
    with TemporaryDirectory() as folder:
        return await Crowd(delay).run(
            kind, Path(folder), people, said, at_once=once or people
        )


async def telegram(say: Say) -> None:
    """Measure both channels next to the floor."""
    rounds = [
        {kind: await crowd(kind, PEOPLE, TURNS) for kind in KINDS}
        for _ in range(ROUNDS)
    ]
    say(f"\nTelegram, webhook, {PEOPLE} people at once\n")
    say("          turns/s   p50 ms   p99 ms  CPU µs/turn  × floor   MB\n")
    for kind in KINDS:
        own = [each[kind] for each in rounds]
        ratio = median(each[kind].each / each["floor"].each for each in rounds)
        say(
            f"{kind:8}{median(f.a_second for f in own):9.0f}"
            f"{median(f.wait(50) for f in own):9.1f}{median(f.wait(99) for f in own):9.1f}"
            f"{median(f.each for f in own):13.0f}{ratio:9.1f}"
            f"{median(f.busy for f in own):5.0f}\n"
        )
    slow = {kind: await crowd(kind, MANY, FEW, delay=SLOW) for kind in ("floor", "ptb")}
    share = slow["ptb"].a_second / slow["floor"].a_second
    say(
        f"\nBot API answers in {SLOW * 1000:.0f} ms, {MANY} people at once: "
        f"{slow['ptb'].a_second:.0f} turns/s, {share:.2f} × floor\n"
    )
    full = await crowd("ptb", OPEN, 2, once=MANY)
    say(
        f"{OPEN} open conversations: {full.busy:.0f} MB in all, "
        f"{full.busy - full.idle:.0f} MB over idle\n"
        f"start to listening (ptb): {full.start:.2f} s of processor time\n"
    )


def printed(say: Say, folder: Path) -> None:
    """Measure the summary: what the printing process uses, and what others notice of it."""
    made = summary(folder)
    for form, figure in made.forms.items():
        say(f"{f'summary, {form}, warm, CPU of the printer':44}{figure:8.0f} ms\n")
    say(f"{'summary, from order to sealed file':44}{made.sealed:8.0f} ms\n")
    say(
        f"{'longest hold of the loop while one is made':44}{made.held:8.0f} ms"
        f" (at worst {made.worst:.0f}; {made.alone:.0f} with the same turns alone)\n"
    )


def main(say: Say = sys.stdout.write) -> None:
    """Print the table."""
    turn, walk = engine.engine()
    with TemporaryDirectory() as folder:
        taken = engine.taken(Path(folder))
        start = engine.start(Path(folder) / "terminal")
        sealed = engine.sealed(Path(folder))
    say(f"{'the engine alone, a turn':44}{turn.middle:8.0f} µs\n")
    say(f"{'the engine alone, a walk from the beginning':44}{walk.middle:8.0f} µs\n")
    say(f"{'take_turn, 16 sharing commits, CPU':44}{taken:8.0f} µs\n")
    say(f"{'the same with all that is kept sealed':44}{sealed:8.2f} × as much\n")
    say(f"{'start to first question (terminal), CPU':44}{start:8.2f} s\n")
    with TemporaryDirectory() as folder:
        printed(say, Path(folder))
    databases(say)
    asyncio.run(telegram(say))


if __name__ == "__main__":
    main()
