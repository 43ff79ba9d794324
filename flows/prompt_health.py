"""Which questions are hard: how long people take, what they skip and correct, where they stop.

Nothing of what somebody said is looked at, and nothing is told of a question that fewer than
ten people saw. A question is told apart by its id only, over all items of a repeated prompt.

Time is what lies between two answers of one person in the same book. Somebody who goes on after
more than half an hour was away: nobody knows how long the question took, so it is not timed.
Beyond ten minutes a time counts as ten: it is long, and how long says more about the phone or
the doorbell than about the question. What comes first in a book has nothing before it, and is
not timed either, unless it is known when it was shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from flows.answers import Answer, Place, Status
from flows.roadmap import OWN, Roadmap, question_id

LEAST = 10  # people who saw a question before anything is told of it
AWAY = timedelta(minutes=30)  # after that, somebody was away
LONGEST = timedelta(minutes=10)  # and what took longer counts as this
SILENT = timedelta(
    days=30
)  # without a word: the last question seen is where they stopped
TWICE = 2.0  # so many times the median is worth a look
_PASSED = frozenset({Status.SKIPPED, Status.UNKNOWN})
_SAID = _PASSED | {Status.GIVEN, Status.COLLEAGUE}


class Walked(Struct, frozen=True, kw_only=True):
    """What one person did with one book. `open` is the question they have before them."""

    answers: tuple[Answer, ...]  # theirs, in the order in which they came
    open: Place | None = None  # None: they were asked everything
    heard: datetime  # when something was last heard of them
    shown: Mapping[Place, datetime] | None = None  # when a question was shown, if known


class Health(Struct, frozen=True, kw_only=True):
    """How one question does. Shares are of the people who saw it, from 0 to 1."""

    question: str  # map4.fte
    people: int  # who saw it
    seconds: float | None  # the median over people; None if nobody could be timed
    skipped: float
    corrected: float
    stopped: float
    flags: tuple[str, ...] = ()  # which of the four are worse than twice the median


MEASURES = ("seconds", "skipped", "corrected", "stopped")


def prompt_health(
    roadmap: Roadmap, walks: Iterable[Walked], now: datetime
) -> tuple[Health, ...]:
    """Return how each question does that ten people or more saw, in the order of the roadmap."""
    tallies = {question: _Tally() for question in _questions(roadmap)}
    for walked in walks:
        _count(walked, now, tallies)
    told = [
        tally.health(question)
        for question, tally in tallies.items()
        if tally.people >= LEAST
    ]
    usual = {name: _usual(told, name) for name in MEASURES}
    return tuple(_flagged(health, usual) for health in told)


def _questions(roadmap: Roadmap) -> list[str]:
    return [
        question_id(prompt.id, field.id)
        for prompt in roadmap.prompts.values()
        for field in prompt.every_field()
        if field.kind not in OWN
    ]


def _question(place: Place) -> str:
    """Return the question that is asked at a place, whatever the item."""
    return question_id(place.prompt, place.field)


class _Tally:
    """What is counted of one question: numbers, and nothing of who."""

    def __init__(self) -> None:
        self.people = self.skipped = self.corrected = self.stopped = 0
        self.seconds: list[float] = []

    def health(self, question: str) -> Health:
        return Health(
            question=question,
            people=self.people,
            seconds=median(self.seconds) if self.seconds else None,
            skipped=self.skipped / self.people,
            corrected=self.corrected / self.people,
            stopped=self.stopped / self.people,
        )


def _count(walked: Walked, now: datetime, tallies: Mapping[str, _Tally]) -> None:
    """Add one person: each question counts once, however often it was asked of them."""
    said = [answer for answer in walked.answers if answer.status in _SAID]
    names = {_question(answer.place) for answer in said}
    here = _question(walked.open) if walked.open else ""
    for name in {*names, here} & tallies.keys():
        tallies[name].people += 1
    for name in _passed(said) & tallies.keys():
        tallies[name].skipped += 1
    for name in _corrected(said) & tallies.keys():
        tallies[name].corrected += 1
    if here in tallies and now - walked.heard >= SILENT:
        tallies[here].stopped += 1
    for name, times in _times(walked).items():
        if name in tallies:
            tallies[name].seconds.append(median(times))


def _passed(said: Iterable[Answer]) -> set[str]:
    return {_question(a.place) for a in said if a.status in _PASSED}


def _corrected(said: Iterable[Answer]) -> set[str]:
    """Return the questions at which an answer was given that took the place of another."""
    found, held = set[str](), dict[Place, Answer]()
    for answer in said:
        before = held.get(answer.place)
        given = before is not None and before.status is Status.GIVEN
        if (
            before
            and given
            and (before.value, before.status) != (answer.value, answer.status)
        ):
            found.add(_question(answer.place))
        held[answer.place] = answer
    return found


def _times(walked: Walked) -> dict[str, list[float]]:
    """Return the seconds that each question took, the first time it was answered."""
    found: dict[str, list[float]] = {}
    before: datetime | None = None
    done = set[Place]()
    for answer in walked.answers:
        since = (walked.shown or {}).get(answer.place, before)
        before = answer.at
        if answer.status not in _SAID or answer.place in done:
            continue
        done.add(answer.place)
        took = answer.at - since if since else None
        if took is not None and timedelta() <= took <= AWAY:
            seconds = min(took, LONGEST).total_seconds()
            found.setdefault(_question(answer.place), []).append(seconds)
    return found


def _usual(told: Iterable[Health], name: str) -> float:
    known = [value for each in told if (value := getattr(each, name)) is not None]
    return median(known) if known else 0.0


def _flagged(health: Health, usual: Mapping[str, float]) -> Health:
    worse = tuple(
        name
        for name in MEASURES
        if (value := getattr(health, name)) is not None and value > TWICE * usual[name]
    )
    return replace(health, flags=worse)
