"""The one function that decides whether a message may go that nobody asked for just now.

It answers when, or why not. Nothing else in the product decides that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct, field

from flows.nudging.calendar import Calendar, Closed

# product.md, section 4
A_DAY, A_WEEK, A_MONTH = 1, 2, 6  # messages, whoever sends them
WEEK, MONTH = 7, 31  # days in a row: any seven, and as many as the longest month has
UNANSWERED, PAUSE = 2, timedelta(days=10)  # after so many, so long nothing
ASKED = timedelta(minutes=30)  # in which a question is not interrupted
REMEMBERED = timedelta(days=MONTH)  # how far back `sent` has to reach
_MOST = 2000  # steps; each passes over a stretch of time in which it may not go


class Why(StrEnum):
    """Why a message does not go, or not yet. The words stand in `nudge-why-…`."""

    BLOCKED = "blocked"  # they cannot be reached
    STOPPED = "stopped"  # they said stop
    NO_LEAVE = "no-leave"  # they never asked for reminders
    PAUSED = "paused"  # until a day that they named
    NIGHT = "night"  # it is evening, or early
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSED = "closed"  # their programme, or where they work
    AWAY = "away"  # on leave
    ASKED = "asked"  # they have just been asked something
    UNANSWERED = "unanswered"  # two in a row
    DAY = "day"  # one a day
    WEEK = "week"  # two a week
    MONTH = "month"  # six a month
    LATE = "late"  # it would come when it makes no sense any more
    DONE = "done"  # it is done, or has changed, meanwhile


class Recipient(Struct, frozen=True, kw_only=True):
    """What counts of somebody who is to be written to."""

    calendar: Calendar = field(default_factory=Calendar)
    consent: bool = False
    stopped: bool = False
    blocked: bool = False
    quiet_until: datetime | None = None
    sent: tuple[datetime, ...] = ()  # or promised to go: as far back as REMEMBERED
    unanswered: int = 0  # of those, since their last word
    asked_at: datetime | None = None  # when they were last shown a question


class Going(Struct, frozen=True):
    """It may go, at this moment; `waits` says what it waits for until then."""

    at: datetime
    waits: Why | None = None


class Kept(Struct, frozen=True):
    """It does not go. `again` is when it could, if there is such a moment."""

    why: Why
    again: datetime | None = None


_NEVER_BY_HAND = frozenset(
    {Why.PAUSED, Why.UNANSWERED, Why.DAY, Why.WEEK, Why.MONTH}
)  # whoever writes by hand hears so at once; what we plan ourselves waits


def decide(
    recipient: Recipient,
    now: datetime,
    *,
    by_hand: bool = False,
    until: datetime | None = None,
) -> Going | Kept:
    """Return when a message may go at the earliest, or why it does not.

    `by_hand`: somebody wrote it and waits to hear. `until`: later it makes no sense.
    """
    refused = _refused(recipient)
    if refused:
        return Kept(refused)
    at, waits, kept = now, None, None
    for _ in range(_MOST):
        hit = next((hit for rule in _RULES if (hit := rule(recipient, at))), None)
        if hit is None:
            break
        why, at = hit
        waits = waits or why
        if by_hand and why in _NEVER_BY_HAND:
            kept = kept or why
    else:
        return Kept(waits or Why.LATE)
    if kept:
        return Kept(kept, again=at)
    if until is not None and at > until:
        return Kept(Why.LATE, again=at)
    return Going(at, waits)


def _refused(recipient: Recipient) -> Why | None:
    if recipient.blocked:
        return Why.BLOCKED
    if recipient.stopped:
        return Why.STOPPED
    return None if recipient.consent else Why.NO_LEAVE


Hit = tuple[Why, datetime]  # what stands in the way, and until when at least


def _paused(recipient: Recipient, at: datetime) -> Hit | None:
    until = recipient.quiet_until
    return (Why.PAUSED, until) if until and at < until else None


_CLOSED = {
    Closed.WEEKEND: Why.WEEKEND,
    Closed.HOLIDAY: Why.HOLIDAY,
    Closed.CLOSURE: Why.CLOSED,
    Closed.LEAVE: Why.AWAY,
}


def _shut(recipient: Recipient, at: datetime) -> Hit | None:
    calendar = recipient.calendar
    opens = calendar.next_open(at)
    if opens == at:
        return None
    closed = calendar.closed(calendar.day(at))
    return (_CLOSED[closed] if closed else Why.NIGHT), opens


def _asked(recipient: Recipient, at: datetime) -> Hit | None:
    asked = recipient.asked_at
    free = asked + ASKED if asked else at
    return (Why.ASKED, free) if at < free else None


def _unanswered(recipient: Recipient, at: datetime) -> Hit | None:
    if recipient.unanswered < UNANSWERED or not recipient.sent:
        return None
    free = max(recipient.sent) + PAUSE
    return (Why.UNANSWERED, free) if at < free else None


def _capped(
    why: Why, most: int, length: int
) -> Callable[[Recipient, datetime], Hit | None]:
    def rule(recipient: Recipient, at: datetime) -> Hit | None:
        calendar = recipient.calendar
        day = calendar.day(at)
        if not full((calendar.day(each) for each in recipient.sent), day, most, length):
            return None
        return why, calendar.at(day + timedelta(days=1), time(0))

    return rule


def full(days: Iterable[date], day: date, most: int, length: int) -> bool:
    """Return whether one more on a day would be too many within some days in a row."""
    away = [(each - day).days for each in days]
    starts = range(1 - length, 1)
    return any(sum(s <= n < s + length for n in away) >= most for s in starts)


_RULES = (
    _paused,
    _shut,
    _unanswered,
    _capped(Why.DAY, A_DAY, 1),
    _capped(Why.WEEK, A_WEEK, WEEK),
    _capped(Why.MONTH, A_MONTH, MONTH),
    _asked,
)
