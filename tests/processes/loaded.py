"""All of Fil rouge, loaded for processes that are forked from here.

They are what runs from the command line, with two differences: words are read and checked once
for all of them, and there are no limits, as those of Telegram would take hours.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Iterable
from importlib.resources.abc import Traversable
from pathlib import Path

import bot.check
import bot.house
from bot.__main__ import main
from bot.library import Library
from bot.settings import Settings
from bot.telegram import service
from flows.errors import Finding
from locales.catalog import Catalog
from storage.where import Where
from tests.telegram.home import CONTENT

__all__ = ["main"]

LATER = (  # what is loaded only when it is needed
    "bot.serving",
    "bot.channels.console",
    "bot.channels.telegram_aiogram",
    "bot.channels.telegram_ptb",
    "bot.report.desk",
    "storage.migrations.upgrade",
)

gc.disable()  # while all is loaded: nothing of it is let go
for _name in LATER:
    importlib.import_module(_name)
_check = bot.check.check_all
vars(bot.check).update(check_all=lambda _: ())  # tests/bot/test_check.py does that
_houses = {
    content: bot.house.House(Settings(), content, Where(Path("nowhere.db")))
    for content in (None, CONTENT)
}
for _house in _houses.values():
    for _tag in _house.catalog.languages:
        _house.catalog.voice(_tag)
    for _id in _house.library.ids:
        _house.library.roadmap(_id)
_catalogs: dict[tuple[Traversable, ...], Catalog] = {
    (): _houses[None].catalog,
    (CONTENT / "locales",): _houses[CONTENT].catalog,
}


def _catalog(folders: Iterable[Traversable] = ()) -> Catalog:
    known = tuple(folders)
    return _catalogs.get(known) or Catalog(known)


def _library(content: Path | None = None) -> Library:
    house = _houses.get(content)
    return house.library if house else Library(content)


def _findings(content: Path | None = None) -> Iterable[Finding]:
    return () if content in _houses else _check(content)


vars(bot.house).update(Catalog=_catalog, Library=_library)
vars(bot.check).update(check_all=_findings)
service.LIMITS.clear()
gc.freeze()  # so that nobody looks through all of this again, and copies it
gc.enable()
