"""The pooled results of a programme: for each family and question, the figure of today.

There is no total over the families: a family that is hidden cannot be had by taking others away.
Nothing is summed over questions, and nothing stands beside the name of an enterprise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from flows.answers import Answer, Book
from flows.pooling.figures import Figures, figures
from flows.pooling.questions import Question, Said, questions, said
from flows.pooling.releasing import Contributions, may_follow
from flows.roadmap import Roadmap
from flows.team.threshold import LEAST
from flows.walk import Walk

Cell = tuple[str, str]  # a family, and the id of a question


class Enterprise(Struct, frozen=True, kw_only=True):
    """What an enterprise has confirmed and shared. `mark` stands for it, and is never told."""

    mark: str
    family: str | None  # None: it did not say, and counts nowhere
    answers: tuple[Answer, ...]


class Published(Struct, frozen=True, kw_only=True):
    """What was last published of a cell: a figure with its day, or that there is none.

    `sets` are the contributions behind every different figure so far, `last` behind this one.
    """

    figures: Figures | None = None
    on: date | None = None
    last: Contributions = frozenset()
    sets: frozenset[Contributions] = frozenset()


NOTHING = Published()


def standing(roadmap: Roadmap, shared: Book) -> tuple[Answer, ...]:
    """Return the answers that hold of what an enterprise shares, in branches that are open."""
    walk = Walk(roadmap, shared).whole
    given = (walk.given(slot.place) for slot in walk.slots if slot.asks)
    return tuple(answer for answer in given if answer is not None)


def pooled(
    roadmap: Roadmap,
    enterprises: Iterable[Enterprise],
    before: Mapping[Cell, Published],
    today: date,
    *,
    without: Set[str] = frozenset(),
) -> dict[Cell, Published]:
    """Return what is published today of each cell, in the order of the roadmap.

    Nothing is told of the questions that stand in `without`.
    """
    families = _families(enterprises)
    found: dict[Cell, Published] = {}
    for question in questions(roadmap):
        if question.id in without:
            continue
        cells = {
            family: before.get((family, question.id), NOTHING)
            for family in _named(families, before)
        }
        for family, earlier in cells.items():
            known = families.get(family, ())
            others = frozenset[Contributions]().union(*(c.sets for c in cells.values()))
            given = {
                each.mark: value
                for each in known
                if (value := said(question, each.answers)) is not None
            }
            cell = earlier
            if not _tells_by_absence(question, given, known):
                cell = _next(question, given, earlier, others, today)
            found[family, question.id] = cells[family] = cell
    return found


def _families(enterprises: Iterable[Enterprise]) -> dict[str, list[Enterprise]]:
    found: dict[str, list[Enterprise]] = {}
    for each in sorted(enterprises, key=lambda enterprise: enterprise.mark):
        if each.family is not None:
            found.setdefault(each.family, []).append(each)
    return found


def _named(families: Iterable[str], before: Iterable[Cell]) -> list[str]:
    return sorted({*families, *(family for family, _ in before)})


def _tells_by_absence(
    question: Question, given: Mapping[str, Said], known: Sequence[Enterprise]
) -> bool:
    """Return whether a few were not asked because of what they had said.

    If 20 of 23 are asked, three gave the answer after which it is not asked.
    """
    for prompt in question.reads:
        asked = {
            e.mark for e in known if any(a.place.prompt == prompt for a in e.answers)
        }
        if 0 < len(asked - given.keys()) < LEAST:
            return True
    return False


def _next(
    question: Question,
    given: Mapping[str, Said],
    earlier: Published,
    others: frozenset[Contributions],
    today: date,
) -> Published:
    """Return what is published of a cell after what was; `others` were about the question too."""
    now = frozenset((mark, _mark(question, mark, given[mark])) for mark in given)
    if now == earlier.last and earlier.figures is not None:
        return earlier
    if may_follow(now, others):
        return Published(
            figures=figures(question, list(given.values())),
            on=today,
            last=now,
            sets=earlier.sets | {now},
        )
    changed = {enterprise for enterprise, _ in now ^ earlier.last}
    if len(now) < LEAST <= len(changed):
        return replace(earlier, figures=None, on=None)  # until it may be said again
    return earlier


def _mark(question: Question, enterprise: str, value: Said) -> str:
    """Return what shows whether an enterprise still says the same, without saying what."""
    return sha256(f"{enterprise} {question.id} {value!r}".encode()).hexdigest()[:16]
