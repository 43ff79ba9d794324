"""Which files are taken as evidence: kinds, sizes, and whether the content is what it says."""

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
_ZIP = (b"PK\x03\x04",)
_BEGINS: Mapping[str, tuple[bytes, ...]] = {  # what the content of a kind begins with
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".webp": (b"RIFF",),
    ".pdf": (b"%PDF-",),
    **dict.fromkeys((".docx", ".xlsx", ".odt", ".ods"), _ZIP),
    ".ogg": (b"OggS",),
    ".oga": (b"OggS",),
    ".mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"),
}


class NotTakenError(Exception):
    """A file is not taken; say `message` with `args` and go on."""

    def __init__(self, message: str, args: Mapping[str, str | int | float]) -> None:
        super().__init__(message)
        self.message = message
        self.facts = args


def suffix_of(name: str, media_type: str) -> str:
    """Return the suffix of a file by its name or else its type; "" if it is not taken."""
    known = (*PHOTOS, *DOCUMENTS, *SOUND)
    own = Path(name).suffix.lower()
    if own in known:
        return own
    guessed = mimetypes.guess_extension(media_type.partition(";")[0].strip()) or ""
    return guessed if not own and guessed in known else ""


def check_announced(name: str, media_type: str, size: int) -> str:
    """Return the suffix of a file that is offered; raise NotTakenError with the reason."""
    suffix = suffix_of(name, media_type)
    if not suffix:
        raise NotTakenError("file-kind", {"path": name or media_type})
    if size > LIMIT * MEGABYTE:
        megabytes = round(size / MEGABYTE, 1)
        raise NotTakenError(
            "file-large", {"path": name or suffix, "size": megabytes, "limit": LIMIT}
        )
    return suffix


def check_content(name: str, suffix: str, content: bytes) -> None:
    """Raise NotTakenError if a file is empty, or is not what its name says."""
    if not content:
        raise NotTakenError("file-empty", {"path": name})
    begins = _BEGINS.get(suffix)
    text = suffix in {".txt", ".csv"}
    if (begins and not content.startswith(begins)) or (text and b"\0" in content):
        raise NotTakenError("file-other", {"path": name})


def read_upload(typed: str) -> Upload:
    """Return the file at a path that somebody typed; raise NotTakenError with the reason."""
    path = Path(typed).expanduser()
    if not typed or not path.exists():
        raise NotTakenError("file-missing", {"path": typed})
    if path.is_dir():
        raise NotTakenError("file-folder", {"path": typed})
    try:
        suffix = check_announced(path.name, "", path.stat().st_size)
        content = path.read_bytes()
        check_content(path.name, suffix, content)
    except OSError:
        raise NotTakenError("file-missing", {"path": typed}) from None
    except NotTakenError as refused:  # say the path as it was typed
        raise NotTakenError(refused.message, {**refused.facts, "path": typed}) from None
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Upload(name=path.name, type=media_type, content=content)
