"""From the settings to a page that is served beside everything else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

from bot.house import RefusedError, now
from bot.pages import address
from bot.pages.all_rooms import all_rooms
from bot.pages.drawing import Drawing
from bot.pages.rooms import Books
from bot.pages.serving import NotListeningError, Serving
from bot.pages.site import Site
from bot.settings import Settings, networks, place_to_listen

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
    proxies = networks(settings.page_proxy)
    if proxies is None:
        raise RefusedError("page-no-proxy", address=settings.page_proxy)
    site = Site(
        work=house.database,
        catalog=house.catalog,
        rooms=all_rooms(Books(library=house.library, catalog=house.catalog)),
        drawing=Drawing(address=found, zone=settings.zone),
        clock=now,
        log=house.log,
    )
    return _served(Serving(site.app(), *listen, proxies), found.link(""), tell)


@asynccontextmanager
async def _served(page: Serving, link: str, tell: Tell) -> AsyncIterator[None]:
    try:
        async with page as serving:
            at = f"{serving.host}:{serving.port}"
            tell("page-serving", {"address": link, "at": at})
            yield
    except NotListeningError as failed:
        raise RefusedError("page-not-listening", at=str(failed)) from None
