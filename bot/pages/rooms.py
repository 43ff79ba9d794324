"""What can be seen on the page: each room has a path, what it shows, and what is noted of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection

from bot.library import Library
from bot.pages.visitor import Visitor
from locales.catalog import Catalog


class Books(Struct, frozen=True, kw_only=True):
    """What is looked up and worded with: the pages have no way to tell or to plan anything."""

    library: Library
    catalog: Catalog


class Asked(Struct, frozen=True, kw_only=True):
    """A request for a room: by whom, with what stands in its path, and whether it was noted."""

    tx: Connection
    who: Visitor
    path: Mapping[str, str]
    now: datetime  # where days are told
    noted: bool = False  # that what is shared is read


class File(Struct, frozen=True, kw_only=True):
    """What a browser keeps rather than shows."""

    name: str
    kind: str
    content: bytes


class Shown(Struct, frozen=True, kw_only=True):
    """A page to be drawn, or a file."""

    template: str = ""
    here: str = ""  # where in the list of pages we are
    facts: Mapping[str, Any] = field(default_factory=dict)
    file: File | None = None


class Room(Struct, frozen=True, kw_only=True):
    """A page: `show` finds what stands there, or None; `note` notes that it is read.

    `note` returns whether it did, and raises NotAllowedError to whoever may not.
    """

    path: tuple[str, ...]
    show: Callable[[Asked], Shown | None]
    note: Callable[[Asked], bool] | None = None
