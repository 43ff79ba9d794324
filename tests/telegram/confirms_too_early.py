"""A bot that is wrong on purpose: it confirms updates to Telegram before they are kept."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence

from bot.telegram.intake import Intake, Raw
from tests.telegram.unlimited import unlimited

SLOW = 0.05  # seconds that this bot takes its time, while Telegram believes it is done


async def _settle_nothing(self: Intake, batch: Sequence[Raw], seconds: float) -> None:
    loop = asyncio.get_running_loop()
    for raw in batch:
        loop.call_later(SLOW, self.receive, raw)


if __name__ == "__main__":
    Intake.settle = _settle_nothing  # type: ignore[method-assign]
    sys.exit(unlimited())
