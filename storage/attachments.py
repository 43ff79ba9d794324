"""Files that people sent, kept beside the database under the hash of their content."""

from __future__ import annotations

import hashlib
import os
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from storage.tables import attachments

_SEEN = select(attachments.c.sha256).where(attachments.c.sha256 == bindparam("known"))
_ADD = insert(attachments)


class Attachments:
    """A folder of files, each named by its SHA-256."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: str) -> Path:
        """Return where a file is kept."""
        return self._folder / digest[:2] / digest

    def keep(self, content: bytes, name: str, media_type: str) -> dict[str, Any]:
        """Write `content` to the folder, whole or not at all; return what an answer says of it."""
        digest = hashlib.sha256(content).hexdigest()
        target = self.path(digest)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=target.parent, delete=False) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(target)
        return {
            "name": name,
            "sha256": digest,
            "type": media_type,
            "bytes": len(content),
        }


def note(tx: Connection, kept: dict[str, Any], now: datetime) -> None:
    """Note an attachment in the transaction of the answer it belongs to."""
    if tx.execute(_SEEN, {"known": kept["sha256"]}).first() is None:
        tx.execute(_ADD, {**kept, "at": now})
