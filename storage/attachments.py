"""Files that people sent, kept beside the database under the hash of their content."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from storage import disk
from storage.errors import TroubleError
from storage.tables import attachments
from storage.troubles import trouble_of
from storage.vault import OPEN, Vault

_SEEN = select(attachments.c.sha256).where(
    attachments.c.sha256 == bindparam("known"), attachments.c.person == bindparam("of")
)
_ADD = insert(attachments)
_OF = select(attachments).where(attachments.c.person == bindparam("of"))
_DROP = delete(attachments).where(attachments.c.person == bindparam("of"))
_STILL = select(attachments.c.sha256).where(
    attachments.c.sha256.in_(bindparam("among", expanding=True))
)
_TAKEN = select(func.count(), func.coalesce(func.sum(attachments.c.bytes), 0)).where(
    attachments.c.person == bindparam("of")
)


class Attachments:
    """A folder of files, each named by its SHA-256, sealed if there is a key."""

    def __init__(self, folder: Path, vault: Vault = OPEN) -> None:
        self._folder = folder
        self._vault = vault

    def path(self, digest: str) -> Path:
        """Return where a file is kept."""
        return self._folder / digest[:2] / digest

    def content(self, digest: str) -> bytes:
        """Return what is in a file; raise OSError if it is gone, or SealBrokenError."""
        return self._vault.open_file(self.path(digest).read_bytes(), digest)

    def keep(self, content: bytes, name: str, media_type: str) -> dict[str, Any]:
        """Write `content` to the folder, whole or not at all; return what an answer says of it.

        Raise TroubleError when the disk is full, or we may not write.
        """
        digest = digest_of(content)
        target = self.path(digest)
        if not target.exists():
            _write(target, self._vault.seal_file(content, digest))
        return {
            "name": name,
            "sha256": digest,
            "type": media_type,
            "bytes": len(content),
        }

    def seal_all(self) -> int:
        """Seal each file anew with the first key, unless it is; return how many there are.

        Nobody else may write meanwhile. Raise SealBrokenError, TroubleError, or another OSError.
        """
        self.drop_unfinished()
        count = 0
        for path in whole_files(self._folder):
            kept = path.read_bytes()
            if not self._vault.sealed_with_first(kept):
                content = self._vault.open_file(kept, path.name)
                _write(path, self._vault.seal_file(content, path.name))
            count += 1
        return count

    def drop_unfinished(self, before: datetime | None = None) -> None:
        """Remove what a process left that died while it wrote; only what is from `before` then."""
        for path in self._folder.glob("??/*"):
            if _is_whole(path):
                continue
            with suppress(FileNotFoundError):  # it is finished by now
                if before is None or path.stat().st_mtime < before.timestamp():
                    path.unlink()

    def drop(self, digests: list[str]) -> None:
        """Remove files, as far as they are there."""
        for digest in digests:
            with suppress(FileNotFoundError):
                self.path(digest).unlink()
            with suppress(OSError):  # others may lie there
                self.path(digest).parent.rmdir()


def whole_files(folder: Path) -> list[Path]:
    """Return the files in such a folder, without what is still being written."""
    return sorted(filter(_is_whole, folder.glob("??/*")))


def _is_whole(path: Path) -> bool:
    """Return whether a file has the name it gets when all of it is there."""
    return len(path.name) == 64


def digest_of(content: bytes) -> str:
    """Return the name under which a file is kept."""
    return hashlib.sha256(content).hexdigest()


def _write(target: Path, content: bytes) -> None:
    """Write a file whole or not at all; raise TroubleError, or another OSError."""
    try:
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, exist_ok=True)
            disk.settle(target.parent.parent)
        disk.write(target, content)
    except OSError as wrong:
        if kind := trouble_of(wrong):
            raise TroubleError(kind) from wrong
        raise


def note(tx: Connection, kept: dict[str, Any], person: str, now: datetime) -> None:
    """Note whose file it is, in the transaction of the answer or message it belongs to."""
    if tx.execute(_SEEN, {"known": kept["sha256"], "of": person}).first() is None:
        tx.execute(_ADD, {**kept, "person": person, "at": now})


def taken(tx: Connection, person: str) -> tuple[int, int]:
    """Return how many files somebody has here, and how many bytes."""
    count, size = tx.execute(_TAKEN, {"of": person}).one()
    return int(count), int(size)


def of_person(tx: Connection, person: str) -> list[dict[str, Any]]:
    """Return what is noted of somebody's files."""
    return [dict(row) for row in tx.execute(_OF, {"of": person}).mappings()]


def let_go(tx: Connection, person: str) -> list[str]:
    """Forget whose files these are; return those that are nobody's now, to be dropped."""
    had = [row.sha256 for row in tx.execute(_OF, {"of": person})]
    tx.execute(_DROP, {"of": person})
    if not had:
        return []
    still = set(tx.execute(_STILL, {"among": had}).scalars())
    return [digest for digest in had if digest not in still]


def held(tx: Connection, digest: str) -> bool:
    """Return whether a file is anybody's."""
    return tx.execute(_STILL, {"among": [digest]}).first() is not None
