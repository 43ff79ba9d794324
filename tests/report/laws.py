"""What must be so of every sheet, whatever was answered."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.report.body import canonical, sheet_of
from bot.report.order import order
from bot.report.sheet import Sheet
from bot.wording import Wording
from flows.answers import Book, Place
from flows.composing import reviewed
from flows.roadmap import Roadmap
from flows.turn import Delivery

NEVER_BLANK = frozenset(
    {
        "text",
        "heading",
        "title",
        "number",
        "label",
        "what",
        "kicker",
        "scale",
        "missing",
    }
)
LEAVES: Mapping[tuple[str, str], frozenset[str]] = {  # whose words need which leave
    ("mea5", "quote"): frozenset({"with-role"}),
    ("mea6", "story"): frozenset({"first-name", "other-name"}),
    ("mea6", "why"): frozenset({"first-name", "other-name"}),
    ("why3", "first-name"): frozenset(),  # nobody is named, whatever they say
}


def check(roadmap: Roadmap, book: Book, told: Sheet) -> None:
    """Hold a sheet against all that must be so, whatever was answered."""
    numbers = {answer.number for answer in book}
    body = told.body()
    assert sheet_of(body) == told
    assert sheet_of(json.loads(canonical(body))) == told
    for section in told.sections:
        assert section.parts, section.id
    for each in mappings(body):
        assert set(each.get("answers", ()) if is_numbers(each) else ()) <= numbers
        for name in NEVER_BLANK & each.keys():
            assert str(each[name]).strip(), (name, each)
        if each.get("rung"):
            assert each["known"].strip(), each
        if each.get("rung") and each.get("kind") in {"sentence", "indicator"}:
            assert each["answers"], each
        if each.get("kind") == "grid":
            check_grid(each, numbers)
    words = canonical(body).decode("ascii")
    for secret in withheld(roadmap, book):
        assert secret not in words


def check_grid(grid: Mapping[str, Any], numbers: set[int]) -> None:
    assert grid["rows"]
    assert len(grid["rows"]) == len(grid["answers"])
    for row, answers in zip(grid["rows"], grid["answers"], strict=True):
        assert len(row) == len(grid["head"])
        assert all(cell.strip() for cell in (*row, *grid["head"]))
        assert answers
        assert set(answers) <= numbers


def check_data(roadmap: Roadmap, book: Book, wording: Wording) -> None:
    """Hold the data against the leaves that others gave: what they refused is not in them either."""
    said = json.dumps(order(Delivery(form="data"), roadmap, book, wording)["book"])
    for secret in withheld(roadmap, book, LEAVES):
        assert secret not in said


def withheld(
    roadmap: Roadmap,
    book: Book,
    leaves: Mapping[tuple[str, str], frozenset[str]] = LEAVES,
) -> Iterator[str]:
    """Yield the mark of all that was said and may not be shown: no leave, or said otherwise since."""
    shown = reviewed(roadmap, book)
    for answer in book:
        place = answer.place
        allowed = leaves.get((place.prompt, place.field))
        if allowed is None or not isinstance(answer.value, str):
            continue
        leave = shown.latest(Place(place.prompt, place.item, "leave"))
        latest = shown.latest(place)
        open_ = leave is not None and leave.value in allowed
        if not open_ or latest is None or latest.number != answer.number:
            yield answer.value[-6:]


def is_numbers(each: Mapping[str, Any]) -> bool:
    """Return whether `answers` are numbers here, and not the heading of them or those of rows."""
    return each.get("kind") != "grid" and "page" not in each


def mappings(body: Any) -> Iterator[Mapping[str, Any]]:
    """Yield every mapping in a body."""
    if isinstance(body, Mapping):
        yield body
    inner = body.values() if isinstance(body, Mapping) else body
    if isinstance(inner, str) or not hasattr(inner, "__iter__"):
        return
    for each in inner:
        yield from mappings(each)
