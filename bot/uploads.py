"""Which files are taken as evidence, and how they are read from a disk."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from pathlib import Path

from bot.messages import Upload

MEGABYTE = 1_000_000
LIMIT = 20  # MB; a Telegram bot can fetch no more
PHOTOS = (".jpg", ".jpeg", ".png", ".webp")
DOCUMENTS = (".pdf", ".docx", ".xlsx", ".odt", ".ods", ".txt", ".csv")
SOUND = (".ogg", ".oga", ".mp3", ".m4a")


class NotTakenError(Exception):
    """A file is not taken; say `message` with `args` and go on."""

    def __init__(self, message: str, args: Mapping[str, str | int | float]) -> None:
        super().__init__(message)
        self.message = message
        self.facts = args


def read_upload(typed: str) -> Upload:
    """Return the file at a path that somebody typed; raise NotTakenError with the reason."""
    path = Path(typed).expanduser()
    if not typed or not path.exists():
        raise NotTakenError("file-missing", {"path": typed})
    if path.is_dir():
        raise NotTakenError("file-folder", {"path": typed})
    if path.suffix.lower() not in (*PHOTOS, *DOCUMENTS, *SOUND):
        raise NotTakenError("file-kind", {"path": typed})
    size = path.stat().st_size
    if size == 0:
        raise NotTakenError("file-empty", {"path": typed})
    if size > LIMIT * MEGABYTE:
        megabytes = round(size / MEGABYTE, 1)
        raise NotTakenError(
            "file-large", {"path": typed, "size": megabytes, "limit": LIMIT}
        )
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    try:
        content = path.read_bytes()
    except OSError:
        raise NotTakenError("file-missing", {"path": typed}) from None
    return Upload(name=path.name, type=media_type, content=content)
