"""`filrouge programme links`: sheets to print and a table, with a way in for each who is missing."""

from __future__ import annotations

import asyncio
import importlib
import re
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.house import House, now
from bot.operator.command import reason, refuse, tell
from bot.programme.invitations import Invitations, invite
from bot.programme.sheets import sheets, table
from bot.serving import TOKEN
from bot.settings import web_address
from bot.telegram.client import CallError, Client
from locales.matching import plain
from storage.programmes import Programme

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice

SECONDS = 15  # to wait for Telegram
_NAME = re.compile(r"@?([A-Za-z]\w{3,31})")  # of a bot
_CHAT = re.compile(r"https://[\w.-]+(?::\d{1,5})?(?:/[\w.-]+)+")  # where one is opened

Write = Callable[[str, bytes], None]


def links(
    house: House,
    programme: Programme,
    asked: Namespace,
    settings: Settings,
    voice: Voice,
) -> int:
    """Make tickets and write what leads to them; without the files, no ticket is made."""
    link = _given(asked.link) if asked.link else _asked(settings)
    if link is None:
        message = "programme-bad-link" if asked.link else "programme-no-bot"
        return refuse(voice, message)
    folder: Path = asked.to
    at = now().astimezone(house.zone)
    written: list[tuple[Path, Path]] = []  # as it is called while it is made, and then

    def write(ending: str, content: bytes) -> None:
        final = folder / f"{name}.{ending}"
        making = folder / f".{final.name}.part"
        written.append((making, final))
        making.write_bytes(content)

    def body(tx: Connection) -> Invitations:
        return _made(tx, house, programme, asked, link, voice, at, write)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        name = _free(folder, programme.name, at)
        made = asyncio.run(house.database.run(body))
        for making, final in written:
            making.replace(final)
    except OSError as wrong:
        for making, _ in written:
            making.unlink(missing_ok=True)
        path = str(wrong.filename or folder)
        return refuse(voice, "programme-unwritten", path=path, reason=reason(wrong))
    _say(made, [final for _, final in written], link, voice)
    return 0


def _free(folder: Path, programme: str, at: datetime) -> str:
    """Return a name for the files of today that no other file has: an earlier one may count."""
    words = re.sub(r"[^a-z0-9]+", "-", plain(programme)).strip("-")
    first = f"{words or 'programme'}-{at:%Y-%m-%d}"
    names = chain([first], (f"{first}-{number}" for number in count(2)))
    taken = {each.stem for each in folder.iterdir()}
    return next(name for name in names if name not in taken)


def _made(
    tx: Connection,
    house: House,
    programme: Programme,
    asked: Namespace,
    link: str,
    voice: Voice,
    at: datetime,
    write: Write,
) -> Invitations:
    made = invite(
        tx, programme, at, administrator=asked.administrator, language=voice.tag
    )
    if made.made:
        catalog = house.catalog
        printed = sheets(made.made, programme.name, link, catalog, at, voice.tag)
        write("pdf", printed.content)
        write("csv", table(made.made, link, voice))
    return made


def _say(made: Invitations, files: list[Path], link: str, voice: Voice) -> None:
    if not made.made:
        tell(voice, "programme-nobody-missing")
        return
    tickets = sum(len(each.codes) for each in made.made)
    tell(voice, "programme-linked", count=tickets, pages=len(made.made))
    for path in files:
        tell(voice, "programme-written", path=str(path))
    if made.replaced:
        tell(voice, "programme-replaced", count=made.replaced)
    tell(voice, "programme-secret")
    if not link:
        tell(voice, "programme-codes-only")


# --- the link to a chat -----------------------------------------------------------------------


def _given(typed: str) -> str | None:
    """Return the link that was typed, also as the name of a bot; None if it is none."""
    found = _NAME.fullmatch(typed.strip())
    if found:
        return f"https://t.me/{found[1]}"
    full = typed.strip() if "://" in typed else f"https://{typed.strip()}"
    return web_address(full) if _CHAT.fullmatch(full.rstrip("/")) else None


def _asked(settings: Settings) -> str | None:
    """Return the link to our bot, as Telegram says; "" if we serve none, None if it is silent."""
    token = settings.telegram_token.reveal().strip()
    if not token:
        return ""
    api = web_address(settings.telegram_api)
    if not TOKEN.fullmatch(token) or api is None:
        return None
    channel = importlib.import_module(f"bot.channels.{settings.channel}")
    try:
        name = asyncio.run(_name(channel.client(token, api)))
    except CallError:
        return None
    return f"https://t.me/{name}" if name else None


async def _name(client: Client) -> str:
    try:
        me = await client.call("getMe", seconds=SECONDS)
    finally:
        await client.close()
    return str(me.get("username", ""))
