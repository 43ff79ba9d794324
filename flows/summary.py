"""What a summary is made of: sections of parts, each with the answers it rests on.

Nothing is invented: a section without parts says what is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec import field as default

from flows.answers import Answer, Status
from flows.wordable import Term, Wordable


class Basis(Struct, frozen=True, kw_only=True):
    """What a part rests on: answers by number, of how many people, on which day, how known."""

    answers: tuple[int, ...] = ()
    people: float | None = None
    day: str = ""  # 2026-03-15 or 2026-03: of the measurement, or of the latest answer
    known: Term | None = None
    rung: int = 0  # of the claim ladder, from 1; 0 is no claim


class Line(Struct, frozen=True, kw_only=True):
    """One sentence or two."""

    message: str
    args: Mapping[str, Wordable] = default(default_factory=dict)
    selectors: Mapping[str, str] = default(default_factory=dict)
    style: str = ""  # "", lede, quote, path, message or item
    about: str = ""  # the choice an item is about, such as the reader of a message
    basis: Basis = Basis()


class Row(Struct, frozen=True, kw_only=True):
    """A row of a table; an empty cell is None."""

    cells: tuple[Wordable | None, ...]
    basis: Basis


class Table(Struct, frozen=True, kw_only=True):
    """Rows of answers under the titles of their questions; the basis is that of each row."""

    head: tuple[Term, ...]
    rows: tuple[Row, ...]
    basis: Basis = Basis()


class Scales(Struct, frozen=True, kw_only=True):
    """Self-assessments from 1 to 5, side by side; each with words for its point, if it has any."""

    columns: tuple[Term, ...]
    rows: tuple[tuple[Term, tuple[tuple[float, Term | None] | None, ...]], ...]
    least: Term  # words for 1
    most: Term  # words for 5
    basis: Basis = Basis()


class Bar(Struct, frozen=True, kw_only=True):
    """A figure, the number of people it was measured with, and when."""

    id: str  # earlier, now or target
    label: Term
    value: float
    of: float | None
    date: Wordable | None


class Bars(Struct, frozen=True, kw_only=True):
    """One indicator: before, now, and where it is to go."""

    name: Wordable
    unit: Wordable | None
    share: bool  # whether the figures count some of the people they were measured with
    bars: tuple[Bar, ...]
    basis: Basis = Basis()


class Node(Struct, frozen=True, kw_only=True):
    """One thing on the impact map; `main` if the main path goes through it."""

    text: Wordable
    about: Wordable | None
    main: bool
    basis: Basis


class Stage(Struct, frozen=True, kw_only=True):
    """One step of the impact map."""

    title: Term
    nodes: tuple[Node, ...]


class Chain(Struct, frozen=True, kw_only=True):
    """The impact map: from what is done to what it may lead to."""

    stages: tuple[Stage, ...]
    basis: Basis = Basis()


class Promise(Struct, frozen=True, kw_only=True):
    """What somebody will do, and by when."""

    by: str  # 2026-03-15 or 2026-03; "" if no day was named
    what: Wordable
    who: Wordable | None
    move: Wordable | None
    basis: Basis


class Promises(Struct, frozen=True, kw_only=True):
    """What was agreed, in the order of the days; those without a day last."""

    promises: tuple[Promise, ...]
    basis: Basis = Basis()


class OpenPoint(Struct, frozen=True, kw_only=True):
    """A question that has no answer yet, and why."""

    title: Term
    about: Wordable | None
    status: Status


class OpenPoints(Struct, frozen=True, kw_only=True):
    """What is still open: passed over by people, not confirmed, still to come."""

    points: tuple[OpenPoint, ...]
    unconfirmed: int  # answers that were given but not reviewed
    ahead: int  # questions that are still to come, counted as progress counts them
    look_again: tuple[Term, ...]  # answers that rest on something changed since
    basis: Basis = Basis()


Part = Line | Table | Scales | Bars | Chain | Promises | OpenPoints


class Section(Struct, frozen=True, kw_only=True):
    """A headed part of the summary. Without parts it says what is missing."""

    id: str
    heading: Term
    parts: tuple[Part, ...]
    missing: Term
    note: Term | None = None
    short: bool = False  # whether one page holds it too


class Summary(Struct, frozen=True, kw_only=True):
    """All sections of a conversation as it stands. Same answers, same summary."""

    name: Wordable | None
    period: Wordable | None
    photo: str  # the SHA-256 of a picture that was sent along; "" if there is none
    roadmap: Term
    sections: tuple[Section, ...]
    last: Answer | None  # the latest answer that counts, for the date
