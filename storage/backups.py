"""What a backup is: a dated folder with everything in it, and sums by which it is known to be whole.

2026-11-22T180000Z/
    filrouge.db             all tables, as an SQLite file, whatever they came from
    filrouge.db.tombstones  marks of people who were erased
    files/                  what people sent
    manifest.json           which version wrote it, when, how many rows; nothing about people
    SHA256SUMS              of all these; `sha256sum --check SHA256SUMS` reads it, too
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from msgspec import Struct, to_builtins

from storage import disk
from storage.errors import StorageError

DATABASE, TOMBSTONES, FILES = "filrouge.db", "filrouge.db.tombstones", "files"
MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
FORMAT = 1  # of the folder; a higher one is of a newer version
TERM = timedelta(days=30)  # people are told that backups are gone after that
UNFINISHED = ".unfinished-"  # how a folder is called that is no backup yet
_NAMED = "%Y-%m-%dT%H%M%SZ"
_DATED = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z")
_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")
_CHUNK = 1 << 20


class NoBackupError(StorageError):
    """There is no backup in a folder."""


class BrokenBackupError(StorageError):
    """A file of a backup is missing, was changed, or does not belong there; it is named."""


class NewerBackupError(StorageError):
    """A newer version made the backup; it is named."""


class Manifest(Struct, frozen=True, kw_only=True):
    """What a backup says of itself."""

    format: int
    version: str  # of the program
    revision: str  # of the tables
    at: datetime  # everything up to this moment is in it
    source: str  # sqlite or postgresql
    rows: Mapping[str, int]  # by table
    files: int
    bytes: int  # of everything
    tombstones: int


class LastBackup(Struct, frozen=True, kw_only=True):
    """The last backup that was made of a database."""

    at: datetime
    folder: str
    rows: int
    files: int
    bytes: int
    missing: int = 0  # files that are noted, and were not there


# --- a folder with backups ------------------------------------------------------------------


def name_of(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_NAMED)


def all_in(root: Path) -> list[Path]:
    """Return the backups in a folder, the oldest first."""
    found = (each for each in root.iterdir() if _DATED.fullmatch(each.name))
    return sorted(each for each in found if (each / MANIFEST).is_file())


def meant(folder: Path) -> Path:
    """Return the backup that a folder is, or the newest in it; raise NoBackupError."""
    if (folder / MANIFEST).is_file():
        return folder
    found = all_in(folder) if folder.is_dir() else []
    if not found:
        raise NoBackupError(str(folder))
    return found[-1]


def drop_old(root: Path, now: datetime, keep: int | None) -> int:
    """Remove what is older than people are told, and all but the newest `keep`.

    The newest stays in any case. Return how many were removed.
    """
    found = all_in(root)
    oldest = name_of(now - TERM)
    surplus = found[:-keep] if keep else []
    old = [each for each in found[:-1] if each in surplus or each.name < oldest]
    for each in old:
        gone = each.with_name(f"{UNFINISHED}{each.name}")
        each.rename(gone)  # so that half of it is never taken for a backup
        shutil.rmtree(gone)
    return len(old)


def drop_unfinished(root: Path) -> None:
    """Remove what was left by a process that died."""
    for each in root.glob(f"{UNFINISHED}*"):
        shutil.rmtree(each)


# --- what it says of itself -------------------------------------------------------------------


def write_manifest(folder: Path, manifest: Manifest) -> None:
    said = {**to_builtins(manifest), "at": manifest.at.isoformat()}
    disk.write(folder / MANIFEST, json.dumps(said, indent=2).encode() + b"\n")


def read_manifest(folder: Path) -> Manifest:
    """Raise NewerBackupError or BrokenBackupError."""
    try:
        said: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        if said["format"] > FORMAT:
            raise NewerBackupError(str(said["version"]))
        return Manifest(**{**said, "at": datetime.fromisoformat(said["at"])})
    except (OSError, ValueError, TypeError, KeyError):
        raise BrokenBackupError(MANIFEST) from None


def sums_of(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file as it was noted; raise BrokenBackupError."""
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
    except (OSError, UnicodeError):
        raise BrokenBackupError(SUMS) from None
    read = [_LINE.fullmatch(line) for line in lines]
    if not all(read):
        raise BrokenBackupError(SUMS)
    return {each[2]: each[1] for each in read if each}


def write_sums(folder: Path, known: Mapping[str, str]) -> None:
    """Note the SHA-256 of each file that lies there; those in `known` were summed up before."""
    lines = (
        f"{known.get(name) or sum_of(folder / name)}  {name}\n"
        for name in sorted(_names(folder))
    )
    disk.write(folder / SUMS, "".join(lines).encode())


def check(folder: Path) -> None:
    """Raise BrokenBackupError unless each file is there, as it was, and no other."""
    noted = sums_of(folder)
    for name in sorted(noted.keys() ^ set(_names(folder))):
        raise BrokenBackupError(name)
    for name, digest in noted.items():
        try:
            same = sum_of(folder / name) == digest
        except OSError:
            same = False
        if not same:
            raise BrokenBackupError(name)


def _names(folder: Path) -> Iterator[str]:
    for each in folder.rglob("*"):
        if (each.is_file() or each.is_symlink()) and each != folder / SUMS:
            yield each.relative_to(folder).as_posix()


def sum_of(path: Path) -> str:
    total = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            total.update(chunk)
    return total.hexdigest()


# --- the last one, noted beside the database ----------------------------------------------------


def note_last(beside: Path, last: LastBackup) -> None:
    """Note the last backup of the database whose file, or folder for files, is named."""
    said = {**to_builtins(last), "at": last.at.isoformat()}
    disk.write(_noted(beside), json.dumps(said).encode() + b"\n")


def last_backup(beside: Path) -> LastBackup | None:
    """Return the last backup of a database that was noted on this machine."""
    try:
        said = json.loads(_noted(beside).read_bytes())
        return LastBackup(**{**said, "at": datetime.fromisoformat(said["at"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _noted(beside: Path) -> Path:
    return beside.with_name(f"{beside.name}.backup")
