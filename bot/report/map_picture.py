"""The impact map for a wide page: columns of cards, and the main path as bold links."""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from bot.report.measuring import wrapped
from bot.report.sheet import Card, Column, ImpactMap

WIDE = 920.0  # the room of the page
GAP = 46.0  # between columns, for the links
SIZE, LEADING = 14.0, 18.0  # letters, their lines
SMALL = 16.0  # lines of whom it concerns
PAD = 12.0
BOLD = 0.88  # of the room, for bold letters are wider
APART, MOST_APART = 14.0, 34.0
FAN = 8.0  # between links at one side of a card


class Box(Struct, frozen=True, kw_only=True):
    """A card where it stands. Its column says how it is filled; `missing` is dashed."""

    x: float
    y: float
    wide: float
    tall: float
    lines: tuple[str, ...]
    about: tuple[str, ...]
    main: bool
    missing: bool
    fill: int  # 0 outline only … 3 solid


class Head(Struct, frozen=True, kw_only=True):
    """The title of a column above its line."""

    x: float
    wide: float
    lines: tuple[str, ...]


class Link(Struct, frozen=True, kw_only=True):
    """An S-curve with an arrow head, from one card to the next."""

    path: str
    head: str


class MapPicture(Struct, frozen=True, kw_only=True):
    """The whole map."""

    wide: float
    tall: float
    top: float  # where the lines under the titles are
    heads: tuple[Head, ...]
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]


def map_picture(given: ImpactMap) -> MapPicture:
    """Return the map with the cards of each column spread over the height of the tallest."""
    count = max(len(given.columns), 1)
    wide = (WIDE - GAP * (count - 1)) / count
    heads = tuple(
        Head(
            x=round(place * (wide + GAP), 1),
            wide=round(wide, 1),
            lines=wrapped(column.title, wide / SIZE * BOLD, 4),
        )
        for place, column in enumerate(given.columns)
    )
    top = LEADING * max((len(head.lines) for head in heads), default=0) + 4
    stacks = [
        _stack(column, given.missing, heads[place].x, wide, _fill(place, count))
        for place, column in enumerate(given.columns)
    ]
    tallest = max(map(_tall, stacks), default=0)
    spread = [_spread(stack, tallest, top + 16) for stack in stacks]
    return MapPicture(
        wide=WIDE,
        tall=round(top + tallest + 20, 1),
        top=round(top, 1),
        heads=heads,
        boxes=tuple(box for stack in spread for box in stack),
        links=tuple(_links(spread)),
    )


def _fill(place: int, count: int) -> int:
    """Let the eye be led to the last column, which alone is solid."""
    return 3 if place == count - 1 and count > 1 else min(place, 2)


def _stack(column: Column, missing: str, x: float, wide: float, fill: int) -> list[Box]:
    cards = column.cards or (Card(text=missing),)
    return [_box(card, x, wide, fill, missing=not column.cards) for card in cards]


def _box(card: Card, x: float, wide: float, fill: int, *, missing: bool) -> Box:
    room = wide - 2 * PAD
    lines = wrapped(card.text, room / SIZE * (BOLD if card.main else 1))
    about = wrapped(card.about, room / 12.5, 3)
    return Box(
        x=x,
        y=0,
        wide=round(wide, 1),
        tall=LEADING * len(lines) + SMALL * len(about) + 2 * PAD - 4,
        lines=lines,
        about=about,
        main=card.main,
        missing=missing,
        fill=fill,
    )


def _tall(stack: list[Box]) -> float:
    return sum(box.tall for box in stack) + APART * (len(stack) - 1)


def _spread(stack: list[Box], tallest: float, top: float) -> list[Box]:
    """Share the spare room out between the cards, and put what is left above and below."""
    spare = tallest - _tall(stack)
    more = min(spare / (len(stack) - 1), MOST_APART - APART) if len(stack) > 1 else 0
    y = top + (spare - more * (len(stack) - 1)) / 2
    spread = []
    for box in stack:
        spread.append(replace(box, y=round(y, 1)))
        y += box.tall + APART + more
    return spread


def _links(columns: list[list[Box]]) -> list[Link]:
    """Join each main card to every main card of the next column."""
    links = []
    for left, right in pairwise(columns):
        starts = [box for box in left if box.main]
        ends = [box for box in right if box.main]
        for number, start in enumerate(starts):
            for other, end in enumerate(ends):
                links.append(
                    _link(
                        start,
                        end,
                        (other - (len(ends) - 1) / 2) * FAN,
                        (number - (len(starts) - 1) / 2) * FAN,
                    )
                )
    return links


def _link(start: Box, end: Box, leaves: float, arrives: float) -> Link:
    x0, y0 = start.x + start.wide, start.y + start.tall / 2 + _within(leaves, start)
    x1, y1 = end.x - 1, end.y + end.tall / 2 + _within(arrives, end)
    bend = (x1 - x0) * 0.55
    path = f"M{x0:.1f} {y0:.1f}C{x0 + bend:.1f} {y0:.1f} {x1 - bend:.1f} {y1:.1f} {x1 - 6:.1f} {y1:.1f}"
    head = f"M{x1:.1f} {y1:.1f}l-9 -4.5v9z"
    return Link(path=path, head=head)


def _within(offset: float, box: Box) -> float:
    return max(min(offset, box.tall / 2 - 6), 6 - box.tall / 2)
