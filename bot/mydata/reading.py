"""Files that somebody was given → everything about them, whole and unharmed, or why not."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from bot.mydata.body import DamagedError, NewerError, NotOursError, person_of
from bot.mydata.model import Person

LIMIT = 300_000_000  # bytes of one file inside a ZIP; a real one has far fewer


class RefusedFileError(Exception):
    """What was given cannot be loaded: say `message` with `facts`."""

    def __init__(self, message: str, **facts: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


class Parcel(Struct, frozen=True, kw_only=True):
    """Everything about a person, and where the content of each of their files is found."""

    person: Person
    places: dict[str, tuple[Path, str]]  # by hash: a ZIP, and the name in it

    def contents(self) -> Iterator[tuple[str, bytes]]:
        """Yield hash and content of each file that is there."""
        for digest, (path, name) in self.places.items():
            with zipfile.ZipFile(path) as file:
                yield digest, file.read(name)


def opened(paths: Sequence[Path]) -> Parcel:
    """Return what one JSON, or one or more ZIPs of one person, hold; raise RefusedFileError."""
    person: Person | None = None
    places: dict[str, tuple[Path, str]] = {}
    for path in paths:
        try:
            if zipfile.is_zipfile(path):
                found = _looked_through(path, places)
            else:
                found = person_of(path.read_bytes())
        except OSError as wrong:
            reason = wrong.strerror or type(wrong).__name__
            raise RefusedFileError(
                "person-unread", path=str(path), reason=reason
            ) from wrong
        except NotOursError:
            raise RefusedFileError("person-foreign", path=str(path)) from None
        except NewerError as newer:
            raise RefusedFileError(
                "person-newer", path=str(path), form=str(newer)
            ) from None
        except (DamagedError, zipfile.BadZipFile, RuntimeError, ValueError) as wrong:
            where = str(wrong) if isinstance(wrong, DamagedError) else ""
            raise RefusedFileError(
                "person-damaged", path=str(path), where=where or path.name
            ) from wrong
        if found and person:
            raise RefusedFileError("person-two", path=str(path))
        person = person or found
    if person is None:
        raise RefusedFileError("person-no-data", path=str(paths[0]))
    wanted = {each.sha256: each.bytes for each in person.attachments}
    return Parcel(
        person=person,
        places={digest: place for digest, place in places.items() if digest in wanted},
    )


def complete(parcel: Parcel) -> None:
    """Raise RefusedFileError if a file of the person should be there and is not."""
    kept = parcel.person.attachments
    missing = [e.file for e in kept if e.file and e.sha256 not in parcel.places]
    if missing:
        raise RefusedFileError("person-missing", count=len(missing), file=missing[0])


def _looked_through(path: Path, places: dict[str, tuple[Path, str]]) -> Person | None:
    """Return the person a ZIP holds, if any; note its other files by what is in them."""
    found: Person | None = None
    with zipfile.ZipFile(path) as file:
        for told in file.infolist():
            if told.file_size > LIMIT:
                raise DamagedError(told.filename)
            content = file.read(told)  # checks its sum
            if told.filename.endswith(".json") and "/" not in told.filename:
                if found is not None:
                    raise DamagedError(told.filename)
                found = person_of(content)
            elif not told.is_dir():
                digest = hashlib.sha256(content).hexdigest()
                places[digest] = (path, told.filename)
        if found is None and not any("/" in each.filename for each in file.infolist()):
            raise NotOursError
    return found
