"""`filrouge database`: bring tables up to date; copy everything from a file to PostgreSQL."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.house import refusing, where_of
from bot.keys import NoKeyError, keys_of
from bot.operator.command import Say, database_option, refuse, tell
from storage.copying import Copied, NotEmptyError, NotTheSameError, copy
from storage.database import Database
from storage.vault import Vault
from storage.where import Where

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


def describe(parser: ArgumentParser, say: Say) -> None:
    what = parser.add_subparsers(dest="what", required=True)
    words = say("database-upgrade")
    upgrade = what.add_parser("upgrade", help=words, description=words)
    database_option(upgrade, say)
    words = say("database-copy")
    copying = what.add_parser("copy", help=words, description=words)
    copying.add_argument("file", type=Path, metavar="FILE", help=say("database-file"))


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    if asked.what == "copy":
        return _copy(asked.file, settings, voice)
    try:
        vault = Vault(keys_of(settings))
    except NoKeyError as wrong:
        return refuse(voice, wrong.message, **wrong.facts)
    return _upgrade(where_of(settings, asked.db), vault, voice)


def _upgrade(where: Where, vault: Vault, voice: Voice) -> int:
    if not where.exists:
        return refuse(voice, "requests-no-file", path=where.shown)
    with refusing(where, vault):
        before, after = where.upgrade(vault)
    message = "database-current" if before == after else "database-upgraded"
    tell(voice, message, path=where.shown, before=before, after=after)
    return 0


def _copy(file: Path, settings: Settings, voice: Voice) -> int:
    """Copy a file to where the settings lead; the file stays as it is."""
    to = where_of(settings)
    if not file.is_file():
        return refuse(voice, "requests-no-file", path=str(file))
    if not to.address:
        return refuse(voice, "database-no-address")
    try:
        vault = Vault(keys_of(settings))
    except NoKeyError as wrong:
        return refuse(voice, wrong.message, **wrong.facts)
    with refusing(Where(file), vault):
        source = Database(file, vault)
    try:
        with refusing(to, Vault()):
            target = to.open(Vault())
        try:
            found = asyncio.run(target.run(_body(source)))
        finally:
            target.shut()
    except NotEmptyError as wrong:
        return refuse(voice, "database-not-empty", path=to.shown, table=str(wrong))
    except NotTheSameError:
        return refuse(voice, "database-not-the-same", path=to.shown)
    finally:
        source.shut()
    for each in found:
        tell(
            voice,
            "database-table",
            table=each.table,
            rows=each.rows,
            checksum=each.checksum[:12],
        )
    rows = sum(each.rows for each in found)
    tell(voice, "database-copied", path=to.shown, rows=rows, file=str(file))
    return 0


def _body(source: Database) -> Callable[[Connection], list[Copied]]:
    def body(target: Connection) -> list[Copied]:
        return source.look(lambda tx: copy(tx, target))

    return body
