"""Which nudges there is reason for, as a file stands: on which day, with which figures. Pure.

A figure that is not known is never made up: without it, a nudge does not fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from flows.answers import Answer, Place
from flows.conversation import FINISHED, NOTICE, RESTING, WAITING
from flows.days import first_day, last_day
from flows.nudging.calendar import Calendar
from flows.nudging.figures import Figures
from flows.nudging.nudge import Nudge, Trigger
from flows.roadmap import Prompt, Roadmap, Sitting
from flows.slots import review_of
from flows.walk import Item, Walk
from flows.wordable import Amount, Day, Wordable

UNFINISHED = (3, 7)  # working days after which somebody hears of an unfinished sitting
WEEKLY, TWICE_WEEKLY, AT_START = "weekly", "twice-weekly", "at-start"
PACES = (WEEKLY, TWICE_WEEKLY, AT_START)  # the choices of the answer that sets the pace
_WEEK = timedelta(days=7)
_LATE = timedelta(days=10)  # after a day, this is the last on which it is spoken of
_WORKING_WEEK = 5


class Asked(Struct, frozen=True, kw_only=True):
    """A question that was put to colleagues who did not answer yet."""

    people: int
    since: date


class Situation(Struct, frozen=True, kw_only=True):
    """Where somebody stands in a file, besides the answers in it."""

    stage: str  # under a pause or a change, the stage it returns to
    last: date  # of their last word
    calendar: Calendar = field(default_factory=Calendar)
    until: str = ""  # the day, or month, in which collected data are expected
    people: int = 1  # who work on the file
    coached: bool = False
    asked: Mapping[str, Asked] = field(default_factory=dict)  # by prompt
    sent: Mapping[str, date] = field(default_factory=dict)  # when, by key
    speaks: bool = True  # whether the file speaks to them, rather than to a colleague


class Fit(Struct, frozen=True, kw_only=True):
    """Something there is reason to say, from a day on."""

    key: str  # within the file; said once
    message: str
    on: date
    until: date | None = None  # afterwards it makes no sense
    fixed: bool = False  # the day follows from a date; otherwise people choose theirs
    args: Mapping[str, Wordable] = field(default_factory=dict)
    sitting: Sitting | None = None  # what goes on from here


def due(roadmap: Roadmap, walk: Walk, situation: Situation) -> tuple[Fit, ...]:
    """Return what there is reason to say, now or later, the earliest first."""
    if situation.stage == NOTICE:
        return ()
    finder = _Finder(roadmap, walk, situation)
    found = [*finder.unfinished()]
    if situation.speaks:
        found += finder.nudges()
    return tuple(sorted(found, key=lambda fit: fit.on))


class _Finder:
    def __init__(self, roadmap: Roadmap, walk: Walk, situation: Situation) -> None:
        self._roadmap = roadmap
        self._walk = walk
        self._situation = situation
        self._calendar = situation.calendar
        self._figures = Figures(walk)
        frontier = walk.frontier
        self._next = frontier.sitting if frontier else None
        self._begun = any(
            walk.book.latest(slot.place)
            for slot in walk.slots
            if slot.sitting is self._next and slot.asks
        )

    # --- an unfinished sitting ------------------------------------------------------------------

    def unfinished(self) -> Iterator[Fit]:
        """Yield the next reminder of a sitting that was begun: two, and then none."""
        sitting, situation = self._next, self._situation
        calm = situation.stage in {RESTING, WAITING, FINISHED}
        if sitting is None or (calm and not self._begun):
            return
        for n, days in enumerate(UNFINISHED, start=1):
            key = f"sitting-{sitting.number}/{n}"
            if key not in situation.sent:
                yield Fit(
                    key=key,
                    message="nudge-unfinished",
                    on=self._calendar.after(situation.last, days),
                    sitting=sitting,
                )
                return

    # --- of the roadmap -------------------------------------------------------------------------

    def nudges(self) -> Iterator[Fit]:
        """Yield what the roadmap would say, each at the pace that people chose."""
        pace = self._pace()
        said = [
            on
            for key, on in self._situation.sent.items()
            if not key.startswith("sitting-")
        ]
        for nudge in self._roadmap.nudges:
            for fit in self._of(nudge):
                if fit.key in self._situation.sent:
                    continue
                if fit.fixed:
                    yield fit
                elif pace != AT_START:
                    rest = max(said) + _WEEK if said and pace == WEEKLY else fit.on
                    yield replace(fit, on=max(fit.on, rest))

    def _pace(self) -> str:
        reference = self._roadmap.pace
        return self._figures.naming.raw(reference) if reference else ""

    def _of(self, nudge: Nudge) -> Iterator[Fit]:
        situation, walk = self._situation, self._walk
        if nudge.alone and situation.people > 1:
            return
        if nudge.uncoached and situation.coached:
            return
        prompt = walk.roadmap.prompts[nudge.of.prompt]
        group = prompt.group
        if group and nudge.trigger is Trigger.DATE:
            items: tuple[Item | None, ...] = tuple(walk.items.get(prompt.id, ()))
        else:
            items = (None,)
        for item in items:
            scope = {"item": walk.item_scope(prompt.id, item)} if item else {}
            if not walk.holds(nudge.when, **scope):
                continue
            args = self._figures.args(nudge, prompt, item)
            fit = self._fit(nudge, prompt, item)
            if fit is not None and args is not None:
                yield replace(
                    fit,
                    message=nudge.message,
                    args={**args, **fit.args},
                    sitting=self._next,
                )

    def _fit(self, nudge: Nudge, prompt: Prompt, item: Item | None) -> Fit | None:
        match nudge.trigger:
            case Trigger.AFTER | Trigger.BEFORE:
                return self._at_rest(nudge, prompt)
            case Trigger.OPEN:
                return self._open(nudge, prompt)
            case Trigger.ASKED:
                return self._asked(nudge, prompt)
            case Trigger.COLLECTING:
                return self._collecting(nudge, prompt)
            case Trigger.DATE:
                return self._dated(nudge, prompt, item)
            case Trigger.YEAR:
                return self._yearly(nudge, prompt)

    def _at_rest(self, nudge: Nudge, prompt: Prompt) -> Fit | None:
        """Return what fits between two sittings: after the one, or before the other."""
        if self._situation.stage != RESTING or self._begun or self._next is None:
            return None
        done = self._done()
        if done is None:
            return None
        sitting, answer = done
        wanted = sitting if nudge.trigger is Trigger.AFTER else self._next
        if self._roadmap.places[prompt.id][1] is not wanted:
            return None
        day = self._calendar.day(answer.at)
        return Fit(
            key=nudge.id,
            message="",
            on=self._calendar.after(day, nudge.days),
            args=self._figures.progress(prompt),
        )

    def _done(self) -> tuple[Sitting, Answer] | None:
        """Return the last sitting that was gone through, and the answer that ended it."""
        ended = [
            (sitting, answer)
            for sitting in self._roadmap.sittings
            if (answer := self._walk.book.latest(review_of(sitting)))
            and (self._next is None or sitting.number < self._next.number)
        ]
        return ended[-1] if ended else None

    def _open(self, nudge: Nudge, prompt: Prompt) -> Fit | None:
        frontier = self._walk.frontier
        if frontier is None or not self._begun:
            return None
        if self._roadmap.places[prompt.id][1] is not frontier.sitting:
            return None
        on = self._calendar.after(self._situation.last, nudge.days)
        return Fit(key=nudge.id, message="", on=on)

    def _asked(self, nudge: Nudge, prompt: Prompt) -> Fit | None:
        asked = self._situation.asked.get(prompt.id)
        if asked is None or not asked.people:
            return None
        on = self._calendar.after(asked.since, nudge.days)
        return Fit(
            key=nudge.id, message="", on=on, args={"people": Amount(asked.people)}
        )

    def _collecting(self, nudge: Nudge, prompt: Prompt) -> Fit | None:
        """Return what is said each week while data are gathered, until the day comes."""
        situation, done = self._situation, self._done()
        if situation.stage != WAITING or not situation.until or done is None:
            return None
        if self._roadmap.places[prompt.id][1].number <= done[0].number:
            return None
        before = [
            on for key, on in situation.sent.items() if key.startswith(f"{nudge.id}/")
        ]
        since = max([*before, self._calendar.day(done[1].at)])
        on = self._calendar.after(since, _WORKING_WEEK)
        end = first_day(situation.until) - timedelta(days=1)
        if on > end:
            return None
        return Fit(key=f"{nudge.id}/{len(before) + 1}", message="", on=on, until=end)

    def _dated(self, nudge: Nudge, prompt: Prompt, item: Item | None) -> Fit | None:
        """Return what is said around a day that was answered."""
        place = Place(prompt.id, item.id if item else "", nudge.of.field)
        answer = self._walk.given(place)
        if answer is None:
            return None
        named = str(answer.value)
        first, day = first_day(named), last_day(named)
        if nudge.days < 0 and first != day:
            return None  # a month: on which day is not known
        key = f"{nudge.id}/{item.id}/{named}" if item else f"{nudge.id}/{named}"
        on = day + timedelta(days=nudge.days)
        if nudge.days < 0:
            on = self._calendar.before(on + timedelta(days=1), 1)
        until = day - timedelta(days=1) if nudge.days < 0 else day + _LATE
        said = self._calendar.day(answer.at)
        if said > until:
            return None  # it was over when it was written down
        args: dict[str, Wordable] = {"day": Day(named)}
        on = max(on, said + timedelta(days=1))
        return Fit(key=key, message="", on=on, until=until, fixed=True, args=args)

    def _yearly(self, nudge: Nudge, prompt: Prompt) -> Fit | None:
        """Return what is said when the next round may begin."""
        if self._situation.stage != FINISHED:
            return None
        answer = self._walk.given(Place(prompt.id, "", nudge.of.field))
        done = self._done()
        if done is None:
            return None
        ended = self._calendar.day(done[1].at)
        on = first_day(str(answer.value)) if answer else _a_year_after(ended)
        args: dict[str, Wordable] = {"day": Day(ended.isoformat())}
        on = max(on, ended + _WEEK)
        return Fit(key=nudge.id, message="", on=on, fixed=True, args=args)


def _a_year_after(day: date) -> date:
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year + 1, day=28 if leap else day.day)
