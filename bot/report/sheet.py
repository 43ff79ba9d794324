"""A summary in the words of one language: what every way of rendering it is given, and no more.

Nothing is decided or worded behind this point. Whoever draws a picture writes the same content
beside it: each picture has `outline`, sentences that say what it shows.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct, to_builtins

from flows.team.threshold import LEAST

FULL, ONE_PAGE, CARD = "full", "one-page", "card"  # versions
PORTRAIT = "portrait"  # the section that shows the photo


class Sentence(Struct, frozen=True, kw_only=True):
    """Words, how they are known, of how many people, when, and the answers they rest on."""

    text: str
    style: str = ""  # "", lede, quote, path or item
    known: str = ""  # the label of how it is known, such as "heard from them"
    rung: int = (
        0  # of the claim ladder: 1 own view … 5 confirmed outside; 0 is no claim
    )
    people: float | None = None
    day: str = ""  # 2026-03-15 or 2026-03
    answers: tuple[int, ...] = ()


class Grid(Struct, frozen=True, kw_only=True):
    """A table; the first cell of each row names the row. `name` is for those who hear it."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    answers: tuple[tuple[int, ...], ...]  # of each row
    known: str = ""
    rung: int = 0


class Petal(Struct, frozen=True, kw_only=True):
    """One field: two values from 1 to 5, each with words; None is not answered.

    Raise ValueError for the answers of a team of fewer than five: they are shown to nobody.
    """

    name: str
    think: float | None
    show: float | None
    think_words: str = ""
    show_words: str = ""
    team: tuple[int, ...] = ()  # each answer of a team of at least five
    note: str = ""  # what is said of the spread

    def __post_init__(self) -> None:
        if 0 < len(self.team) < LEAST:
            raise ValueError(f"fewer than {LEAST} answers")


class Fields(Struct, frozen=True, kw_only=True):
    """The five fields: the flower on the title and the card, rows inside."""

    petals: tuple[Petal, ...]
    think: str  # "what we think"
    show: str  # "what we can show", or "" when nothing was said of that
    scale: str  # what the scale is, and that it is a self-assessment
    least: str  # words for the lowest end
    most: str  # words for the highest end
    team: str = ""  # how many answered
    each: str = ""  # legend: each answer
    half: str = ""  # legend: the middle half
    outline: tuple[str, ...] = ()
    known: str = ""
    rung: int = 0
    answers: tuple[int, ...] = ()


class Card(Struct, frozen=True, kw_only=True):
    """One card of the map; `main` if the main path goes through it."""

    text: str
    about: str = ""  # whom it concerns
    main: bool = False
    answers: tuple[int, ...] = ()


class Column(Struct, frozen=True, kw_only=True):
    """One step of the map, with its cards."""

    title: str
    cards: tuple[Card, ...]


class ImpactMap(Struct, frozen=True, kw_only=True):
    """From what is done to what it may lead to. The main cards of neighbouring columns are linked.

    An empty column keeps its title and shows `missing`.
    """

    columns: tuple[Column, ...]
    missing: str
    outline: tuple[str, ...]
    known: str = ""
    rung: int = 0


class Figure(Struct, frozen=True, kw_only=True):
    """A figure with the people it was measured with and the day; `text` says all of it."""

    label: str
    value: float
    number: str  # the value as it is written
    of: float | None
    text: str


class Indicator(Struct, frozen=True, kw_only=True):
    """Before, now, and where it is to go; each may be missing.

    `share` if the figures count some of the people they were measured with, so that a bar is
    drawn out of `of`. `known` says once or twice, or what was counted.
    """

    name: str
    unit: str
    share: bool
    before: Figure | None
    now: Figure | None
    goal: Figure | None
    note: str = ""  # such as: measured more than 90 days ago
    known: str = ""
    rung: int = 0
    answers: tuple[int, ...] = ()


class Commitment(Struct, frozen=True, kw_only=True):
    """What somebody will do, and when. `done` when it was."""

    day: str
    what: str
    who: str
    move: str  # keep, change, stop or start, in words
    done: bool = False
    answers: tuple[int, ...] = ()


class Timeline(Struct, frozen=True, kw_only=True):
    """What was agreed, in the order of the days."""

    commitments: tuple[Commitment, ...]


class Then(Struct, frozen=True, kw_only=True):
    """The same question in two rounds, side by side, each with its day; or why not."""

    name: str
    then: str
    then_day: str
    now: str
    now_day: str
    refused: str = ""  # why the two are not compared


class Rounds(Struct, frozen=True, kw_only=True):
    """Two rounds side by side."""

    then: str  # heading of the earlier column
    now: str
    rows: tuple[Then, ...]


Part = Sentence | Grid | Fields | ImpactMap | Indicator | Timeline | Rounds


class Section(Struct, frozen=True, kw_only=True):
    """A headed part. It always has parts: where nothing is known, a sentence says so."""

    id: str
    heading: str
    parts: tuple[Part, ...]
    note: str = ""
    open: bool = (
        False  # nothing is known yet, and its one sentence says what is missing
    )


class Labels(Struct, frozen=True, kw_only=True):
    """Standing words of a rendering."""

    kicker: str  # "Impact summary"
    page: str  # "page {page} of {pages}" with these two marks
    how_we_know: str
    answers: str  # heading for the numbers of answers
    show_answers: str
    not_answered: str
    goal: str
    before: str
    now: str
    made_with: str
    fingerprint: str
    early: str  # "" when all is answered and confirmed
    main_path: str
    field: str
    draft: str = ""  # a word for the picture, as long as `early` holds


class Sheet(Struct, frozen=True, kw_only=True):
    """A whole summary in words. The same answers in the same language give the same sheet."""

    language: str  # of the reader, as a tag: nl, fr, en
    version: str  # one-page, full or card
    title: str  # of the document
    name: str  # of the enterprise
    period: str
    dated: str  # which roadmap, and the day of the latest answer
    day: str  # the same day as 2026-03-14
    lede: str  # the mission; "" if there is none
    message: tuple[
        Sentence, ...
    ]  # for the chosen reader; empty for no reader in particular
    fields: Fields | None  # for the flower
    figures: tuple[Indicator, ...]  # three at most, to be printed large
    sections: tuple[Section, ...]
    labels: Labels
    fingerprint: str  # SHA-256 over what the summary rests on, in hexadecimal

    def body(self) -> dict[str, Any]:
        """Return the sheet as JSON can hold it; each part says what it is in `kind`."""
        body: dict[str, Any] = to_builtins(self)
        for section, plain in zip(self.sections, body["sections"], strict=True):
            for part, kept in zip(section.parts, plain["parts"], strict=True):
                kept["kind"] = type(part).__name__.lower()
        return body
