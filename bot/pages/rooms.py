"""What can be seen on the page: each room has a path, what it shows, and what is noted of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.library import Library
from bot.pages.visitor import Visitor
from locales.catalog import Catalog


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What is looked up and worded with: the pages have no way to tell or to plan anything."""

    library: Library
    catalog: Catalog


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page to be drawn."""

    template: str
    here: str = ""  # where in the list of pages we are
    facts: Mapping[str, Any] = field(default_factory=dict)


Show = Callable[[Connection, Visitor, Mapping[str, Any], datetime], Shown | None]
Note = Callable[[Connection, Visitor, Mapping[str, Any], datetime], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A page: `show` finds what stands there, or None; `note` notes that it is read.

    `note` raises NotAllowedError to whoever may not.
    """

    path: tuple[str, ...]
    show: Show
    note: Note | None = None
