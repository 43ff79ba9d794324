"""From the settings to a port that is watched, if one was asked for."""

from __future__ import annotations

import platform
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

from bot.house import RefusedError, now
from bot.settings import Settings, place_to_listen
from bot.watching.exposing import Build
from bot.watching.serving import NotListeningError, Watched

if TYPE_CHECKING:
    from bot.house import House

Tell = Callable[[str, Mapping[str, str]], None]


@asynccontextmanager
async def watched(settings: Settings, house: House, tell: Tell) -> AsyncIterator[None]:
    """Show how it goes on the port of the settings; raise RefusedError."""
    listen = place_to_listen(settings.metrics)
    if listen is None:
        raise RefusedError("metrics-no-listen", address=settings.metrics)
    watching = Watched(
        pulse=house.pulse,
        work=house.database,
        build=Build(
            version=version("filrouge"),
            python=platform.python_version(),
            channel=settings.channel,
            database="postgresql" if house.where.address else "sqlite",
        ),
        clock=now,
        log=house.log,
    )
    try:
        async with watching.open(*listen) as port:
            tell("metrics-serving", {"at": f"{listen[0]}:{port}"})
            yield
    except NotListeningError as failed:
        raise RefusedError("metrics-not-listening", at=str(failed)) from None
