"""A paper in the words of one language: what both ways of writing it are given, and no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Style = Literal["", "caution", "heading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph; a `caution` is set apart, a `heading` stands above a part of a section."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list; `numbered` if their order matters."""

    texts: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; the first cell of each row names the row. `name` is for those who hear it."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Text | Items | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of a paper."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole paper. The same settings in the same language give the same paper."""

    language: str  # as a tag: nl, fr, en
    file: str  # its name, without an ending
    title: str
    about: str  # which article, which processing
    owner: str  # who is responsible; "" if nobody is named yet
    cautions: tuple[str, ...]  # that it is a draft, and what is missing
    sections: tuple[Section, ...]
    made: str  # by which version
    page: str  # "page {page} of {pages}" with these two marks
