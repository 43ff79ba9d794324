"""A paper in the words of one language: what both ways of writing it are given, and no more."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Style = Literal["", "caution", "heading"]


class Text(Struct, frozen=True, kw_only=True):
    """A paragraph; a `caution` is set apart, a `heading` stands above a part of a section."""

    text: str
    style: Style = ""


class Items(Struct, frozen=True, kw_only=True):
    """A list; `numbered` if their order matters."""

    texts: tuple[str, ...]
    numbered: bool = False


class Table(Struct, frozen=True, kw_only=True):
    """A table; the first cell of each row names the row. `name` is for those who hear it."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Text | Items | Table


class Section(Struct, frozen=True, kw_only=True):
    """A headed part of a paper."""

    heading: str
    parts: tuple[Part, ...]


class Paper(Struct, frozen=True, kw_only=True):
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
