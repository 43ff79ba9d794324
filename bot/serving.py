"""Serves Telegram: from the settings to a service that runs until it is stopped."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import re
import signal
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bot.clock import Clock
from bot.house import House, RefusedError, now
from bot.overseen import Overseen
from bot.secret import Secret
from bot.settings import Settings, place_to_listen, variable, web_address
from bot.telegram.client import Client
from bot.telegram.service import Service, Setting
from bot.watching.counted import CountedClient
from locales.catalog import Voice

if TYPE_CHECKING:
    from storage.together import Together

TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,200}")  # as BotFather gives it
FALLBACK = "en"
DAMAGED = 1  # the exit code when what is kept is damaged


def serve(settings: Settings, house: House, voice: Voice) -> int:
    """Serve until stopped; return the exit code. Raise RefusedError with what is wrong."""
    setting, make = configured(settings)
    house.open(shared=True)
    house.log.hear_libraries()
    try:
        return asyncio.run(_run(settings, house, voice, setting, make))
    finally:
        house.close()


def configured(settings: Settings) -> tuple[Setting, Callable[[], Client]]:
    """Return how the service is reached, and what makes its client."""
    token = settings.telegram_token.reveal().strip()
    if not TOKEN.fullmatch(token):
        raise RefusedError("telegram-no-token")
    api = web_address(settings.telegram_api)
    if api is None:
        raise RefusedError("telegram-no-api", address=settings.telegram_api)
    webhook = web_address(settings.webhook) if settings.webhook else ""
    if webhook is None:
        raise RefusedError("telegram-no-webhook", address=settings.webhook)
    listen = place_to_listen(settings.listen)
    if listen is None:
        raise RefusedError("telegram-no-listen", address=settings.listen)
    missing = not_said(settings)
    if missing and not settings.trial:
        raise RefusedError("serving-not-said", names=", ".join(missing))
    setting = Setting(
        token=Secret(token),
        webhook=webhook,
        host=listen[0],
        port=listen[1],
        fallback=settings.language or FALLBACK,
    )
    channel = importlib.import_module(f"bot.channels.{settings.channel}")
    return setting, lambda: channel.client(token, api)


def not_said(settings: Settings) -> list[str]:
    """Return the settings that are missing before others can be served; article 13 of the GDPR."""
    needed = ("responsible", "contact", "lawful_basis", "retention")
    return [variable(name) for name in needed if not getattr(settings, name)]


async def _run(
    settings: Settings,
    house: House,
    voice: Voice,
    setting: Setting,
    make: Callable[[], Client],
) -> int:
    def tell(message: str, facts: Mapping[str, str | int]) -> None:
        with contextlib.suppress(
            OSError
        ):  # the terminal may be gone; the service goes on
            sys.stderr.write(voice.text(message, "", facts) + "\n")
            sys.stderr.flush()

    if settings.trial:
        tell("telegram-trial", {})
    page = None
    if settings.page:
        from bot.pages.opening import (
            opened,  # only who has a page waits for its library
        )

        page = opened(settings, house, tell)
    loop = asyncio.get_running_loop()

    def stop() -> None:
        loop.call_soon_threadsafe(service.stop)  # we may be in any thread

    overseen = Overseen(
        house.database,
        tell=lambda message: tell(message, {"path": house.where.shown}),
        stop=stop,
        log=house.log,
    )
    house.database = overseen
    together = _together(house)
    service = Service(
        client=CountedClient(make(), house.pulse),
        setting=setting,
        work=overseen,
        files=house.files,
        catalog=house.catalog,
        hire=lambda link: house.hire(link=link),
        make=house.make,
        tell=tell,
        log=house.log,
        clock=Clock(now, lambda by: tell("trouble-clock", {"minutes": by})),
        beside=page,
        together=together,
        pulse=house.pulse,
    )
    _stop_on_signals(service)
    async with contextlib.AsyncExitStack() as held:
        if together:
            held.callback(together.close)
        if settings.metrics:
            from bot.watching.opening import (
                watched,
            )  # its library takes a while to load

            await held.enter_async_context(watched(settings, house, tell))
        code = await service.run()
    return DAMAGED if overseen.damaged else code


def _stop_on_signals(service: Service) -> None:
    """Stop when the system, or Ctrl+C, says so."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # not on every system
            loop.add_signal_handler(number, service.stop)


def _together(house: House) -> Together | None:
    """Return what is needed beside other programs on one database, where there may be some."""
    if not house.where.address:
        return None
    from storage.together import Together  # its libraries take a while to load

    def failed(why: Exception) -> None:
        house.log.noted("waking_failed", error=type(why).__name__)

    return Together(house.where.address, failed)
