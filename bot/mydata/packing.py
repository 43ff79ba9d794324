"""A person → the files they are given: a page to read, and ZIPs with data and attachments."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable
from datetime import tzinfo
from io import BytesIO

from msgspec import Struct
from msgspec.structs import replace

from bot.library import Library
from bot.mydata.body import data
from bot.mydata.model import Person
from bot.mydata.page import page
from bot.mydata.readers import Readers
from bot.mydata.table import table
from bot.mydata.telling import accounts
from bot.report.cleaning import clean
from locales.catalog import Voice

MOST = 45_000_000  # bytes of a ZIP; Telegram takes files of 50 MB
WORDS = 15_000_000  # of these are kept free for what is not attachments
_UNFIT = re.compile(r"[^\w.()+-]+")

Content = Callable[[str], bytes | None]  # a file by its hash; None if it is gone


class Folder(Struct, frozen=True, kw_only=True):
    """What one ZIP holds; the first one has the data, too."""

    first: bool
    files: tuple[str, ...]  # hashes of attachments


def folders(sizes: Iterable[tuple[str, int]]) -> tuple[Folder, ...]:
    """Return how attachments, given with their sizes, go into ZIPs that can be sent."""
    found: list[list[str]] = [[]]
    room = MOST - WORDS
    for digest, size in sizes:
        if size > room and (found[-1] or len(found) == 1):
            found.append([])
            room = MOST
        found[-1].append(digest)
        room -= size
    return tuple(Folder(first=n == 0, files=tuple(f)) for n, f in enumerate(found))


def placed(person: Person, voice: Voice, content: Content) -> Person:
    """Return a person with the place of each attachment in the ZIP, as far as it is there."""
    folder = voice.text("mydata-file-folder")
    width = len(str(len(person.attachments)))
    return replace(
        person,
        attachments=tuple(
            replace(
                each,
                file=f"{folder}/{number:0{width}}-{plain(each.name)}"
                if content(each.sha256) is not None
                else "",
            )
            for number, each in enumerate(person.attachments, 1)
        ),
    )


def plain(name: str) -> str:
    """Return a name that any system can write, with its ending."""
    stem, dot, ending = clean(name).rpartition(".")
    stem, ending = (stem, ending) if dot and len(ending) <= 8 else (clean(name), "")
    kept = _UNFIT.sub("-", stem).strip("-.")[:60] or "x"
    end = _UNFIT.sub("", ending)
    return f"{kept}.{end}" if end else kept


def html(
    person: Person,
    readers: Readers,
    library: Library,
    voice: Voice,
    zone: tzinfo | None = None,
) -> bytes:
    """Return the page, with times of `zone`."""
    made = page(person, accounts(person, library, voice), readers, voice, zone)
    return made.encode("utf-8")


def packed(
    person: Person,
    voice: Voice,
    library: Library,
    content: Content,
    *,
    first: bool,
    wanted: Callable[[str], bool],
) -> bytes:
    """Return a ZIP with the attachments that are wanted in it; the first has the data."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        if first:
            name = voice.text("mydata-file-name")
            _put(file, f"{name}.json", data(person), small=True)
            answers = table(accounts(person, library, voice))
            name = voice.text("mydata-file-answers")
            _put(file, f"{name}.csv", answers, small=True)
        for each in person.attachments:
            if each.file and wanted(each.sha256):
                held = content(each.sha256)
                if held is not None:
                    _put(file, each.file, held, small=False)
    return target.getvalue()


def _put(file: zipfile.ZipFile, name: str, content: bytes, *, small: bool) -> None:
    """Write one file, always dated alike; photos and sound are small already."""
    told = zipfile.ZipInfo(name)
    told.external_attr = 0o600 << 16
    told.create_system = 3
    told.compress_type = zipfile.ZIP_DEFLATED if small else zipfile.ZIP_STORED
    file.writestr(told, content)
