"""What is seldom needed and long to load, loaded beside the conversations."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from locales import dates
from locales.catalog import Catalog


async def prepare(catalog: Catalog, pause: float) -> None:
    """Load, some seconds from now, what reads “last month”: turns are taken in one thread."""
    await asyncio.sleep(pause)
    today = datetime.now(UTC).date()
    for tag in catalog.languages:
        await asyncio.to_thread(dates.load, catalog.voice(tag), today)
