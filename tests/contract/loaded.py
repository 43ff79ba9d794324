"""All of Fil rouge, loaded for processes that are forked from here.

They are what runs from the command line, with two differences: words are read and checked once
for all of them, and there are no limits, as those of Telegram would take hours.
"""

from __future__ import annotations

import gc
import importlib
from pathlib import Path

import bot.check
import bot.house
from bot.__main__ import main
from bot.settings import Settings
from bot.telegram import service
from storage.where import Where
from tests.telegram.home import CONTENT

__all__ = ["main"]

LATER = (  # what is loaded only when it is needed
    "bot.serving",
    "bot.channels.console",
    "bot.channels.telegram_aiogram",
    "bot.channels.telegram_ptb",
    "storage.migrations.upgrade",
)

for _name in LATER:
    importlib.import_module(_name)
_house = bot.house.House(
    Settings(), CONTENT, Where(Path("nowhere.db"))
)  # it checks the words
for _tag in _house.catalog.languages:
    _house.catalog.voice(_tag)
for _id in _house.library.ids:
    _house.library.roadmap(_id)
vars(bot.house).update(
    Catalog=lambda _: _house.catalog, Library=lambda _: _house.library
)
vars(bot.check).update(check_all=lambda _: ())
service.LIMITS.clear()
gc.freeze()  # so that nobody looks through all of this again, and copies it
