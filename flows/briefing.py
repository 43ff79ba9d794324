"""What a coach reads before a meeting: one page by rules out of what was shared, nothing else.

Each line rests on an answer of the book it was made from and carries its number. The same
books on the same day give the same page.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from flows.answers import Answer, Book, Place, Status
from flows.expressions import name_of
from flows.gaps import Found, gaps
from flows.naming import Naming, wordable
from flows.roadmap import WRITTEN, Roadmap
from flows.sharing import confirmed
from flows.walk import Slot, Walk
from flows.wordable import Day, Term, Wordable

ASKED = 3  # questions; product.md CO6


class Sort(StrEnum):
    """Why a line is on the page; also the order of the page."""

    CHANGED = "changed"  # said otherwise than at the last meeting
    NEW = "new"  # not answered yet at the last meeting
    ESTIMATE = "estimate"  # said to be about right, long ago
    GAP = "gap"  # missing, or contradicting something else
    SKIPPED = "skipped"  # asked, and passed over
    STANDING = "standing"  # none of these: it only serves to ask about


MOST = {  # lines of a part; of the others, the numbers
    Sort.CHANGED: 7,
    Sort.NEW: 7,
    Sort.ESTIMATE: 4,
    Sort.GAP: 5,
    Sort.SKIPPED: 5,
}
_IN_TURN = (Sort.GAP, Sort.ESTIMATE, Sort.CHANGED, Sort.SKIPPED)  # to ask about
_OPEN = frozenset({Status.SKIPPED, Status.UNKNOWN, Status.COLLEAGUE})


class Line(Struct, frozen=True, kw_only=True):
    """One line of the page, with the number of the answer it rests on."""

    sort: Sort
    number: int
    place: Place
    title: Term
    about: Wordable | None = None  # the item of a list that it is of
    now: Wordable | None = None
    before: Wordable | None = None
    number_before: int = 0  # of the answer that held at the last meeting
    status: Status = Status.GIVEN
    message: str = ""  # that says what is missing
    day: Day | None = None  # since when it stands
    written: bool = False  # in their own words


class Part(Struct, frozen=True, kw_only=True):
    """A headed list; `rest` are the numbers of the answers for which there is no room."""

    sort: Sort
    lines: tuple[Line, ...]
    rest: tuple[int, ...] = ()


class Brief(Struct, frozen=True, kw_only=True):
    """The page: what there is to know, and what to ask."""

    parts: tuple[Part, ...]
    questions: tuple[Line, ...]
    first: bool  # whether there was no meeting before

    @property
    def numbers(self) -> frozenset[int]:
        """Return the numbers of all answers that the page is made of."""
        lines = (*self.questions, *(line for part in self.parts for line in part.lines))
        rest = (number for part in self.parts for number in part.rest)
        then = (line.number_before for line in lines if line.number_before)
        return frozenset((*(line.number for line in lines), *then, *rest))


def brief(roadmap: Roadmap, book: Book, last: datetime | None, today: date) -> Brief:
    """Return the page for the next meeting.

    `book` holds the answers that the coach may see today, as they stood each time they were
    confirmed (see flows/sharing.py), so that what it was at the last meeting is among them;
    `last` is when that was, None if there was none. What was kept back or called wrong since
    is not in it, and nothing is said of what it was before.

    The questions to ask are chosen so: the first gap in the order of the roadmap, the oldest
    estimate, the first answer that changed, the first that was passed over (one that the
    roadmap needs goes before one it does not). Three of those; where a sort has none, the next
    one of the others in the same order, in turn. If there are still fewer than three, the first
    new answers, and then those that stand longest; of both, what people wrote themselves goes
    before what they chose. No answer is asked about twice.
    """
    found = _Finder(roadmap, book, last, today).by_sort()
    return Brief(
        parts=tuple(
            Part(
                sort=sort,
                lines=tuple(found[sort][:most]),
                rest=tuple(sorted({line.number for line in found[sort][most:]})),
            )
            for sort, most in MOST.items()
            if found[sort]
        ),
        questions=_questions(found),
        first=last is None,
    )


def _questions(found: dict[Sort, list[Line]]) -> tuple[Line, ...]:
    turns = [found[sort] for sort in _IN_TURN]
    rounds = max(map(len, turns))
    in_turn = [queue[at] for at in range(rounds) for queue in turns if at < len(queue)]
    chosen: dict[int, Line] = {}
    besides = [
        line
        for sort in (Sort.NEW, Sort.STANDING)
        for line in sorted(found[sort], key=lambda line: not line.written)
    ]
    for line in (*in_turn, *besides):
        if len(chosen) < ASKED:
            chosen.setdefault(line.number, line)
    return tuple(chosen.values())


class _Finder:
    def __init__(
        self, roadmap: Roadmap, book: Book, last: datetime | None, today: date
    ) -> None:
        then = tuple(each for each in book if last is not None and each.at <= last)
        self._roadmap = roadmap
        self._walk = Walk(roadmap, book, through=True)
        self._naming = Naming(self._walk, public=True)
        self._before = Walk(roadmap, confirmed(roadmap, Book(then)), through=True)
        self._named_before = Naming(self._before, public=True)
        self._today = today
        self._slots = {slot.place: slot for slot in self._walk.slots if slot.asks}

    def by_sort(self) -> dict[Sort, list[Line]]:
        """Return all lines of each sort, each sort in its order."""
        found: dict[Sort, list[Line]] = {sort: [] for sort in Sort}
        for gap in gaps(self._walk, self._today):
            if gap.since is not None:
                found[Sort.ESTIMATE].append(self._of_gap(gap, Sort.ESTIMATE))
            elif self._known(gap):
                found[Sort.GAP].append(self._of_gap(gap, Sort.GAP))
        missing = {line.number for line in found[Sort.GAP]}
        for slot in self._slots.values():
            answer = self._walk.book.latest(slot.place)
            sort = self._sort(slot, answer) if answer else None
            if (
                answer
                and sort
                and not (sort is Sort.SKIPPED and answer.number in missing)
            ):
                found[sort].append(self._line(slot, answer, sort))
        found[Sort.ESTIMATE].sort(key=self._since)
        found[Sort.STANDING].sort(key=self._since)
        found[Sort.SKIPPED].sort(key=self._optional)
        return found

    def _sort(self, slot: Slot, answer: Answer) -> Sort | None:
        """Return what there is to say of an answer by itself; None if nothing."""
        if answer.status in _OPEN:
            return Sort.SKIPPED
        if self._naming.answered(slot.place) is None:
            return None  # what it speaks of is not there any more
        then = self._before.book.latest(slot.place)
        if then is None or then.status is not Status.GIVEN:
            return Sort.NEW
        return Sort.STANDING if then.value == answer.value else Sort.CHANGED

    def _line(self, slot: Slot, answer: Answer, sort: Sort) -> Line:
        changed = sort is Sort.CHANGED
        then = self._before.book.latest(slot.place) if changed else None
        was = self._named_before.of(slot.field, then) if then else None
        now = self._naming.answered(slot.place)
        return Line(
            sort=sort,
            number=answer.number,
            place=slot.place,
            title=slot.title,
            about=self._about(slot),
            now=wordable(now),
            before=wordable(was),
            number_before=then.number if then else 0,
            status=answer.status,
            day=Day(answer.at.date().isoformat()),
            written=slot.field.kind in WRITTEN,
        )

    def _about(self, slot: Slot) -> Wordable | None:
        """Return the item that a question is about, unless the answer is what it is called."""
        group = slot.prompt.group if slot.prompt else None
        names = group is not None and slot.field.id in group.title
        if slot.item is None or (names and self._walk.given(slot.place)):
            return None
        named = self._naming.label(f"{slot.place.prompt}/{slot.item.id}")
        return wordable(named)

    # --- what is missing, and what is old ----------------------------------------------

    def _known(self, found: Found) -> bool:
        """Return whether something can be read of every question that a rule looks at.

        Without it, what was kept back or called wrong would be called missing.
        """
        rule = next(gap for gap in self._roadmap.gaps if gap.id == found.id)
        read = {name_of(found.place.prompt), *rule.when.names}
        latest = [held[-1] for held in self._walk.book.held.values()]
        seen = {name_of(answer.place.prompt) for answer in latest}
        wrong = {
            name_of(answer.place.prompt)
            for answer in latest
            if answer.status is Status.OBJECTED
        }
        asked = {name_of(prompt) for prompt in self._roadmap.prompts}
        return asked & read <= seen - wrong

    def _of_gap(self, found: Found, sort: Sort) -> Line:
        slot = self._slots[found.place]
        answer = self._walk.book.latest(found.place)
        assert answer
        return replace(
            self._line(slot, answer, sort), about=found.about, message=found.message
        )

    def _since(self, line: Line) -> tuple[str, int]:
        return (line.day.iso if line.day else "", line.number)

    def _optional(self, line: Line) -> bool:
        return not self._slots[line.place].required
