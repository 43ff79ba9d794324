"""Which files are taken as evidence: kinds, sizes, names, and whether the content is what it says.

Nothing is believed of a file but its bytes: its name is made harmless, its type follows from
the ending of the name, and the content must begin as files of that kind do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from bot.bare import bare
from bot.messages import Upload

MEGABYTE = 1_000_000
LIMIT = 20  # MB; a Telegram bot can fetch no more
MOST_FILES = 300  # of one person
MOST_MEGABYTES = 500  # of one person
PHOTOS: Mapping[str, str] = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
DOCUMENTS: Mapping[str, str] = {
    ".pdf": "application/pdf",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".odt": f"{_OPEN}.text",
    ".ods": f"{_OPEN}.spreadsheet",
    ".txt": "text/plain",
    ".csv": "text/csv",
}
SOUND: Mapping[str, str] = {
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
}
TYPES: Mapping[str, str] = {**PHOTOS, **DOCUMENTS, **SOUND}  # by ending
_ENDINGS: Mapping[str, str] = {  # by type, for what comes without a name
    **{media_type: ending for ending, media_type in [*TYPES.items()][::-1]},
    "audio/ogg": ".oga",
    "image/jpg": ".jpg",
    "audio/mp3": ".mp3",
    "audio/x-m4a": ".m4a",
    "audio/m4a": ".m4a",
}


class NotTakenError(Exception):
    """A file is not taken; say `message` with `args` and go on."""

    def __init__(self, message: str, args: Mapping[str, str | int | float]) -> None:
        super().__init__(message)
        self.message = message
        self.facts = args


# --- names --------------------------------------------------------------------------------------

LONGEST = 120  # bytes of a name before its ending: every system can hold that
_JOINERS = "\u200c\u200d"  # unseen, but part of how some scripts and emoji are written
_DEVICES = re.compile(  # names that mean a device on Windows, with any ending
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\.|$)",
    re.IGNORECASE,
)


def clean_name(given: str) -> str:
    """Return a file name that is safe to show, to keep and to write; "" if nothing is left."""
    name = unicodedata.normalize("NFC", re.sub(r"\s+", " ", given[-10_000:]))
    name = "".join(each for each in re.split(r"[/\\]", name)[-1] if not _unseen(each))
    name = re.sub(r'[:*?"|]', "_", name).strip(" .")
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = name, "", ""
    cut = stem.encode()[:LONGEST].decode(errors="ignore").rstrip(" .")
    name = f"{cut}{dot}{ending}".strip(" .")
    return f"_{name}" if _DEVICES.match(name) else name


def _unseen(character: str) -> bool:
    """Return whether a character is not to be seen, or turns the ones around it."""
    return unicodedata.category(character)[0] == "C" and character not in _JOINERS


# --- kinds and sizes ----------------------------------------------------------------------------


def suffix_of(name: str, media_type: str) -> str:
    """Return the suffix of a file by its name or else its type; "" if it is not taken."""
    own = Path(name).suffix.lower()
    if own:
        return own if own in TYPES else ""
    return _ENDINGS.get(media_type.partition(";")[0].strip().lower(), "")


def check_announced(name: str, media_type: str, size: int) -> str:
    """Return the suffix of a file that is offered; raise NotTakenError with the reason."""
    suffix = suffix_of(name, media_type)
    if not suffix:
        raise NotTakenError("file-kind", {"path": name or _shown(media_type)})
    if size > LIMIT * MEGABYTE:
        megabytes = round(size / MEGABYTE, 1)
        raise NotTakenError(
            "file-large", {"path": name or suffix, "size": megabytes, "limit": LIMIT}
        )
    return suffix


def check_room(taken: tuple[int, int], size: int) -> None:
    """Raise NotTakenError if somebody has too many files here, or too many bytes."""
    count, kept = taken
    if count >= MOST_FILES or kept + size > MOST_MEGABYTES * MEGABYTE:
        raise NotTakenError(
            "files-full", {"count": MOST_FILES, "megabytes": MOST_MEGABYTES}
        )


def _shown(media_type: str) -> str:
    return (
        media_type if re.fullmatch(r"[\w.+-]{1,40}/[\w.+-]{1,60}", media_type) else ""
    )


# --- content ------------------------------------------------------------------------------------

_BEGINS: Mapping[str, tuple[bytes, ...]] = {  # what the content of a kind begins with
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".webp": (b"RIFF",),
    ".pdf": (b"%PDF-",),
    **dict.fromkeys((".docx", ".xlsx", ".odt", ".ods"), (b"PK\x03\x04",)),
    ".ogg": (b"OggS",),
    ".oga": (b"OggS",),
    ".mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"),
}
_HOLDS: Mapping[str, bytes] = {  # what an archive says is in it: read, never unpacked
    ".docx": b"word/",
    ".xlsx": b"xl/",
    ".odt": f"mimetype{_OPEN}.text".encode(),
    ".ods": f"mimetype{_OPEN}.spreadsheet".encode(),
}
_SOUND_BRANDS = (  # of an MPEG-4 file; that of a film can be the same
    *(b"M4A ", b"M4B ", b"mp41", b"mp42", b"isom", b"dash", b"qt  "),
    *(b"iso2", b"iso4", b"iso5", b"iso6", b"3gp4", b"3gp5", b"3gp6"),
)


def check_content(name: str, suffix: str, content: bytes) -> None:
    """Raise NotTakenError if a file is empty, or is not what its name says."""
    if not content:
        raise NotTakenError("file-empty", {"path": name})
    if not _is(suffix, content):
        raise NotTakenError("file-other", {"path": name})


def _is(suffix: str, content: bytes) -> bool:
    """Return whether content may be of a kind."""
    begins = _BEGINS.get(suffix)
    if begins and not content.startswith(begins):
        return False
    if suffix in _HOLDS:
        return _HOLDS[suffix] in content
    if suffix == ".webp":
        return content[8:12] == b"WEBP"
    if suffix == ".m4a":
        return content[4:8] == b"ftyp" and content[8:12] in _SOUND_BRANDS
    return not (suffix in {".txt", ".csv"} and b"\0" in content)


# --- from a path --------------------------------------------------------------------------------


def read_upload(typed: str) -> Upload:
    """Return the file at a path that somebody typed; raise NotTakenError with the reason."""
    try:
        path = Path(typed).expanduser()
        _check_path(path, typed)
        suffix = check_announced(path.name, "", path.stat().st_size)
        with path.open("rb") as file:
            content = file.read(LIMIT * MEGABYTE + 1)
        check_announced(path.name, "", len(content))  # it may have grown
        check_content(path.name, suffix, content)
        content = bare(content, suffix)
    except (OSError, ValueError, RuntimeError):
        raise NotTakenError("file-missing", {"path": typed}) from None
    except NotTakenError as refused:  # say the path as it was typed
        raise NotTakenError(refused.message, {**refused.facts, "path": typed}) from None
    return Upload(name=clean_name(path.name), type=TYPES[suffix], content=content)


def _check_path(path: Path, typed: str) -> None:
    if typed and path.is_dir():
        raise NotTakenError("file-folder", {"path": typed})
    if not path.is_file():  # nor a device, which never ends
        raise NotTakenError("file-missing", {"path": typed})
