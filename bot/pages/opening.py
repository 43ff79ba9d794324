"""From the settings to a page that is served beside everything else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from starlette.types import ASGIApp

from bot.coaching.kit import Kit
from bot.host import Host
from bot.house import RefusedError, now
from bot.library import Library
from bot.pages import address
from bot.pages.all_rooms import all_rooms
from bot.pages.drawing import Drawing
from bot.pages.serving import NotListeningError, Serving
from bot.pages.site import Site
from bot.register import Register
from bot.settings import Settings, place_to_listen
from locales.catalog import Catalog
from storage.recent import Recent
from storage.timers import Timers

if TYPE_CHECKING:
    from bot.house import House

Tell = Callable[[str, Mapping[str, str]], None]


def opened(
    settings: Settings, house: House, tell: Tell
) -> AbstractAsyncContextManager[object]:
    """Return the page, to be entered while it is served; raise RefusedError."""
    found = address.read(settings.page)
    if found is None:
        raise RefusedError("page-no-address", address=settings.page)
    listen = place_to_listen(settings.page_listen)
    if listen is None:
        raise RefusedError("page-no-listen", address=settings.page_listen)
    site = Site(
        work=house.database,
        catalog=house.catalog,
        rooms=all_rooms(reading(house.library, house.catalog, now)),
        drawing=Drawing(address=found, zone=settings.zone),
        clock=now,
        log=house.log,
    )
    return _served(site.app(), listen, found.link(""), tell)


def reading(library: Library, catalog: Catalog, clock: Callable[[], datetime]) -> Kit:
    """Return what answers are looked up and worded with; nothing is told or put off by it."""
    host, recent = Host(), Recent()
    return Kit(
        register=Register(library, catalog, host, recent),
        catalog=catalog,
        host=host,
        library=library,
        timers=Timers(),
        recent=recent,
        clock=clock,
        tell=_silent,
    )


def _silent(*_: object) -> None:
    raise AssertionError  # the page shows; whoever tells somebody something is elsewhere


@asynccontextmanager
async def _served(
    app: ASGIApp, listen: tuple[str, int], link: str, tell: Tell
) -> AsyncIterator[None]:
    try:
        async with Serving(app, *listen) as serving:
            at = f"{listen[0]}:{serving.port}"
            tell("page-serving", {"address": link, "at": at})
            yield
    except NotListeningError as failed:
        raise RefusedError("page-not-listening", at=str(failed)) from None
