"""A bot that is wrong on purpose: it confirms updates to Telegram before they are kept."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.telegram.intake import Intake
from bot.telegram.taking import Raw

SLOW = 0.05  # seconds that this bot takes its time, while Telegram believes it is done


async def _settle_nothing(self: Intake, batch: Sequence[Raw], seconds: float) -> None:
    loop = asyncio.get_running_loop()
    for raw in batch:
        loop.call_later(SLOW, self.receive, raw)


def prepare() -> None:
    Intake.settle = _settle_nothing  # type: ignore[method-assign]
