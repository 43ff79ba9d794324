"""`filrouge restore`: a backup put back, where there is nothing."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.house import now, refusing, where_of
from bot.keys import NoKeyError, keys_of
from bot.operator.command import Say, database_option, reason, refuse, tell
from locales.formats import day
from storage import backups
from storage.backups import BrokenBackupError, NewerBackupError, NoBackupError
from storage.copying import NotEmptyError, NotTheSameError
from storage.restoring import restore
from storage.tables import REVISION
from storage.vault import Vault
from storage.where import Where

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


def describe(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help=say("restore-folder")
    )
    database_option(parser, say)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    where = where_of(settings, asked.db)
    os.umask(0o077)  # it is for nobody else on this computer
    try:
        vault = Vault(keys_of(settings))
        backup = backups.meant(asked.folder)
    except NoKeyError as wrong:
        return refuse(voice, wrong.message, **wrong.facts)
    except NoBackupError:
        return refuse(voice, "restore-none", path=str(asked.folder))
    except OSError as wrong:
        return _failed(where, wrong, voice)
    return _put_back(backup, where, vault, voice)


def _put_back(backup: Path, where: Where, vault: Vault, voice: Voice) -> int:
    place = where.shown
    try:
        with refusing(where, vault):
            done = restore(backup, where, vault, now())
    except BrokenBackupError as wrong:
        return refuse(voice, "restore-broken", path=str(backup), file=str(wrong))
    except NewerBackupError as wrong:
        return refuse(voice, "restore-newer", path=str(backup), version=str(wrong))
    except NotEmptyError as wrong:
        facts = {"path": place, "what": str(wrong)}
        if where.address:
            return refuse(voice, "restore-not-empty-postgres", **facts)
        marks = f"{where.file.name}.tombstones"
        return refuse(voice, "restore-not-empty", **facts, tombstones=marks)
    except NotTheSameError:
        return refuse(voice, "restore-differs", path=place)
    except OSError as wrong:
        return _failed(where, wrong, voice)
    made = done.manifest
    tell(
        voice,
        "restore-done",
        path=place,
        day=day(voice.tag, made.at.date().isoformat()),
        time=f"{made.at:%H:%M}",
        rows=done.rows,
        files=made.files,
    )
    if made.revision != REVISION:
        tell(voice, "restore-upgraded")
    if done.erased:
        tell(voice, "restore-erased", count=done.erased)
    tell(voice, "restore-unknown")
    return 0


def _failed(where: Where, wrong: OSError, voice: Voice) -> int:
    why = f"{wrong.filename or where.folder}: {reason(wrong)}"
    return refuse(voice, "restore-failed", path=where.shown, reason=why)
