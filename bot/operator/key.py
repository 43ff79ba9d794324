"""`filrouge key`: make a key, seal what is kept with it, change it."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from bot.house import RefusedError, now, refusing, where_of
from bot.keys import NoKeyError, keys_of, lines
from bot.operator.command import Say, database_option, reason, refuse, tell
from bot.setup.env_file import write_key
from storage import disk, sealing
from storage.attachments import Attachments
from storage.engines import keys_in_use
from storage.errors import NotSealedError, OlderDatabaseError, SealBrokenError
from storage.ports import Store
from storage.vault import Vault, new_key, read_key
from storage.where import Where

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


def describe(parser: ArgumentParser, say: Say) -> None:
    what = parser.add_subparsers(dest="what", required=True)
    new = what.add_parser("new", help=say("key-help-new"))
    new.add_argument("file", type=Path, metavar="FILE", help=say("key-help-file"))
    for name in ("seal", "rotate"):
        database_option(what.add_parser(name, help=say(f"key-help-{name}")), say)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    if asked.what == "new":
        return _new(asked.file, voice)
    where = where_of(settings, asked.db)
    if not where.exists:
        return refuse(voice, "requests-no-file", path=where.shown)
    try:
        if asked.what == "rotate":
            return _rotate(where, settings, voice)
        keys = keys_of(settings)
    except NoKeyError as wrong:
        return refuse(voice, wrong.message, **wrong.facts)
    if not keys:
        return refuse(voice, "key-none")
    _sealed(where, keys, voice)
    return 0


def _new(file: Path, voice: Voice) -> int:
    """Write a new key to a file of its own, which nobody else may read."""
    try:
        write_key(file, new_key())
    except FileExistsError:
        return refuse(voice, "key-exists", path=str(file))
    except OSError as wrong:
        return refuse(voice, "key-unwritten", path=str(file), reason=reason(wrong))
    tell(voice, "key-made", path=str(file))
    return 0


def _rotate(where: Where, settings: Settings, voice: Voice) -> int:
    """Put a new key before the others in the file, seal all with it, and leave it alone there.

    Killed at any moment, nothing is lost: the file holds every key that may be needed, and the
    command can be given again. Then it goes on with the key that was new: a backup made meanwhile
    may need it, so it is not dropped.
    """
    file = settings.key_file
    if file is None:
        return refuse(voice, "key-no-file")
    fresh = known = lines(file)
    if _broken_off(where, Vault(keys_of(settings))):
        tell(voice, "key-going-on")
    else:
        _write(file, [new_key(), *known])
        fresh = lines(file)
    _sealed(where, [read_key(each) for each in fresh], voice)
    _write(file, fresh[:1])
    tell(voice, "key-rotated", path=str(file))
    return 0


def _broken_off(where: Where, vault: Vault) -> bool:
    """Return whether a change of the key began and did not end; raise RefusedError.

    Then the file still holds the earlier keys, and something may be sealed with the first.
    """
    if len(vault.names) == 1:
        return False
    with refusing(where, vault), suppress(OlderDatabaseError):
        needed = where.glance(vault, lambda tx: keys_in_use(tx, vault))
        return vault.names[0] in needed
    return False


def _write(file: Path, keys: Sequence[str]) -> None:
    """Write keys to a file, one a line, whole or not at all; raise RefusedError."""
    try:
        disk.write(file, "".join(f"{key}\n" for key in keys).encode("ascii"))
    except OSError as wrong:
        raise RefusedError("key-stays", path=str(file), reason=reason(wrong)) from None


def _sealed(where: Where, keys: Sequence[bytes], voice: Voice) -> None:
    """Seal rows and files with the first key; raise RefusedError."""
    database, before = _opened(where, keys)
    after = Vault(keys)
    after.plain_files = True  # some may not be sealed yet
    files = Attachments(where.folder / "files", after)

    async def work() -> tuple[int, int]:
        rows = await database.run(
            lambda tx: sealing.seal_rows(tx, before, after, now())
        )
        count = await asyncio.to_thread(files.seal_all)
        await database.run(lambda tx: sealing.finished(tx, after))
        await database.scrub()  # of what lay there open, or under another key
        return rows, count

    try:
        rows, count = asyncio.run(work())
    except SealBrokenError as wrong:
        raise RefusedError("key-broken", what=str(wrong)) from None
    finally:
        database.shut()
    tell(voice, "key-sealed", rows=rows, files=count)


def _opened(where: Where, keys: Sequence[bytes]) -> tuple[Store, Vault]:
    """Return the database, with what opens it as it is now; raise RefusedError."""
    vault = Vault(keys)
    with refusing(where, vault):
        try:
            return where.open(vault), vault
        except NotSealedError:
            return where.open(Vault()), Vault()
