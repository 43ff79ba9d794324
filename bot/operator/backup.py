"""`filrouge backup`: everything into a dated folder, while the assistant goes on."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from bot.house import RefusedError, now, refusing, where_of
from bot.operator.command import Say, database_option, reason, refuse, tell
from locales.formats import number
from storage.backing_up import BeingMadeError, SealingError, back_up
from storage.backups import FILES, LastBackup
from storage.copying import NotTheSameError
from storage.errors import DamagedError
from storage.vault import OPEN
from storage.where import Where

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice

MEGABYTE = 1_000_000


def describe(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help=say("backup-folder")
    )
    parser.add_argument("--keep", metavar="N", help=say("backup-keep"))
    database_option(parser, say)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    where = where_of(settings, asked.db)
    if not where.exists:
        return refuse(voice, "requests-no-file", path=where.shown)
    keep = None
    if asked.keep is not None:
        if not asked.keep.isdecimal() or int(asked.keep) < 1:
            return refuse(voice, "backup-many")
        keep = int(asked.keep)
    os.umask(0o077)  # it is for nobody else on this computer
    folder: Path = asked.folder
    try:
        with refusing(where, OPEN):
            last, dropped = _made(where, folder, keep)
    except BeingMadeError:
        return refuse(voice, "backup-busy", path=str(folder))
    except SealingError:
        return refuse(voice, "backup-sealing", path=where.shown)
    except NotTheSameError:
        return refuse(voice, "backup-differs", path=where.shown)
    except OSError as wrong:
        why = f"{wrong.filename or folder}: {reason(wrong)}"
        return refuse(voice, "backup-failed", reason=why)
    tell(
        voice,
        "backup-made",
        path=last.folder,
        size=number(voice.tag, round(last.bytes / MEGABYTE, 1)),
        rows=last.rows,
        files=last.files,
    )
    if last.missing:
        place = str(where.folder / FILES)
        tell(voice, "backup-files-missing", count=last.missing, path=place)
    if dropped:
        tell(voice, "backup-dropped", count=dropped)
    if settings.key or settings.key_file:
        tell(voice, "backup-key")
    return 0


def _made(where: Where, folder: Path, keep: int | None) -> tuple[LastBackup, int]:
    try:
        return back_up(where, folder, now(), version("filrouge"), keep)
    except DamagedError as wrong:
        raise RefusedError(
            "backup-damaged", path=where.shown, reason=str(wrong), folder=str(folder)
        ) from None
