"""`filrouge doctor`: looks whether all is well, and says what to do; also while Fil rouge runs."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from bot.doctor.beside import attachments_found, backup_found, tombstones_found
from bot.doctor.clock import zone_found
from bot.doctor.database import database_found, rights_found, room_found
from bot.doctor.finding import Finding
from bot.doctor.settings import key_found, settings_found
from bot.house import RefusedError, now, where_of
from bot.keys import NoKeyError, keys_of
from bot.operator.command import Say, database_option
from bot.operator.telling import paragraph
from bot.serving import configured
from storage.vault import Vault
from storage.where import Where

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


def describe(parser: ArgumentParser, say: Say) -> None:
    database_option(parser, say)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Say each thing as soon as it is known; return 1 if something is wrong."""
    return asyncio.run(_examined(settings, where_of(settings, asked.db), voice))


async def _examined(settings: Settings, where: Where, voice: Voice) -> int:
    counts = {"fine": 0, "look": 0, "wrong": 0}
    for found in _here(settings, where, voice):
        counts[found.state] += 1
        _say(found, voice)
    async for found in _telegram(settings):
        counts[found.state] += 1
        _say(found, voice)
    paragraph(voice.text("doctor-end", "", {**counts}))
    return 1 if counts["wrong"] else 0


def _here(settings: Settings, where: Where, voice: Voice) -> Iterator[Finding]:
    """Yield what is found without a network."""
    from bot.doctor.summary import summary_found  # its engine takes a while to load

    yield from settings_found(settings)
    yield key_found(settings)
    yield zone_found(settings, now())
    try:
        found, inside = database_found(where, Vault(keys_of(settings)))
    except NoKeyError:  # that was said
        found, inside = [], None
    yield from found
    yield room_found(where)
    yield rights_found(where)
    if inside is not None:
        yield attachments_found(where, inside)
        yield tombstones_found(where, inside)
        yield backup_found(where, now())
    yield summary_found(settings.content, voice.tag)


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    """Yield what Telegram says, if there is a token and the settings are such as to serve."""
    if not settings.telegram_token:
        return
    from bot.doctor.telegram import Reached, telegram_found

    try:
        setting, make = configured(settings)
    except RefusedError:  # that was said
        return
    reached = Reached(setting=setting, make=make, api=settings.telegram_api)
    async for found in telegram_found(reached):
        yield found


def _say(found: Finding, voice: Voice) -> None:
    about = voice.text(f"doctor-about-{found.about}")
    what = voice.text(found.message, "", found.facts)
    paragraph(voice.text("doctor-line", found.state, {"about": about, "what": what}))
    if found.state != "fine" and voice.has(found.message, "do"):
        paragraph(voice.text(found.message, "do", found.facts), indent=4)
