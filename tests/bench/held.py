"""Holds programs back: each runs for a share of every period, and is stopped for the rest of it.

python -m tests.bench.held SHARE PID…, until the end of its input. So several programs on one
machine are as slow as each would be on a small one of its own, and what they share (PostgreSQL,
the people) is not. They take turns: while one runs the next does not, as long as there is room.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

PERIOD = 0.025  # seconds: a turn takes several, so that turns of two programs overlap


@asynccontextmanager
async def held(pids: Sequence[int], share: float) -> AsyncIterator[None]:
    """Have programs run for a share of the time only; all of it, if that is 1."""
    if share == 1:
        yield
        return
    holding = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.held",
        str(share),
        *map(str, pids),
        stdin=asyncio.subprocess.PIPE,
    )
    try:
        yield
    finally:
        assert holding.stdin
        holding.stdin.close()
        await holding.wait()


def hold(share: float, pids: Sequence[int], ended: threading.Event) -> None:
    """Let programs go and stop them in turn, until it is the end; then let all of them go."""
    moments = sorted(
        (PERIOD * (n / len(pids) + passed) % PERIOD, sign, pid)
        for n, pid in enumerate(pids)
        for passed, sign in ((0, signal.SIGCONT), (share, signal.SIGSTOP))
    )
    began = time.monotonic()
    try:
        while not ended.is_set():
            for after, sign, pid in moments:
                time.sleep(max(began + after - time.monotonic(), 0))
                os.kill(pid, sign)
            began += PERIOD
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def main(share: float, pids: Sequence[int]) -> None:
    """Hold programs back until the end of the input."""
    ended = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait, daemon=True).start()
    hold(share, pids, ended)


if __name__ == "__main__":
    main(float(sys.argv[1]), [int(pid) for pid in sys.argv[2:]])
