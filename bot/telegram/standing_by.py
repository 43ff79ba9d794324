"""Polling by one of several programs: the others stand by, and one takes over when it is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.lead import Lead


async def by_turns(
    lead: Lead, poll: Callable[[], Awaitable[None]], stand_by: Callable[[], None]
) -> None:
    """Poll as long as we lead, until `poll` returns; say once each time that we `stand_by`."""
    try:
        while True:
            if not await lead.free():
                stand_by()
            await lead.gained()
            asking = asyncio.ensure_future(poll())
            losing = asyncio.ensure_future(lead.lost())
            try:
                await asyncio.wait(
                    {asking, losing}, return_when=asyncio.FIRST_COMPLETED
                )
                if asking.done():
                    return asking.result()
            finally:
                asking.cancel()
                losing.cancel()
                await asyncio.gather(asking, losing, return_exceptions=True)
    finally:
        lead.give_up()
