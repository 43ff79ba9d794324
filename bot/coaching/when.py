"""When somebody meets: which meeting is next, which was the last, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.coaching.accompanied import local, zone_of
from bot.coaching.calendar_file import LENGTH
from flows.nudging.calendar import calendar_in
from locales import moments
from locales.catalog import Voice
from locales.moments import Moment
from storage import meetings
from storage.enterprises import Enterprise
from storage.meetings import PLANNED, Meeting

MIDNIGHT = time()
AFTERNOON = time(16)  # when a meeting is over of which no hour was said


def moment_of(enterprise: Enterprise, moment: Moment) -> datetime:
    """Return a moment that was typed, as it is kept: without an hour, midnight."""
    hour = moment.hour or MIDNIGHT
    return datetime.combine(moment.day, hour, zone_of(enterprise)).astimezone(UTC)


def whole_day(enterprise: Enterprise, meeting: Meeting) -> bool:
    """Return whether no hour was said."""
    return local(enterprise, meeting.at).time() == MIDNIGHT


def day_of(enterprise: Enterprise, meeting: Meeting) -> date:
    return local(enterprise, meeting.at).date()


def in_calendar(enterprise: Enterprise, meeting: Meeting) -> datetime | date:
    """Return when a meeting is, as a calendar holds it."""
    whole = whole_day(enterprise, meeting)
    return day_of(enterprise, meeting) if whole else meeting.at


def said(voice: Voice, enterprise: Enterprise, meeting: Meeting) -> str:
    """Return when a meeting is, in words, as the clocks of the enterprise show it."""
    return told(voice, local(enterprise, meeting.at))


def told(voice: Voice, at: datetime) -> str:
    """Return a moment by the clock of whoever is there; at midnight no hour was said."""
    hour = None if at.time() == MIDNIGHT else at.time()
    return in_words(voice, at.date(), hour)


def in_words(voice: Voice, day: date, hour: time | None) -> str:
    words, clock = moments.said(voice.locale, day, hour)
    facts = {"day": words, "hour": clock or "none"}
    return voice.text("meeting-when", "", facts)


def ends(enterprise: Enterprise, meeting: Meeting) -> datetime:
    """Return when a meeting is over, as far as we can tell."""
    if not whole_day(enterprise, meeting):
        return meeting.at + LENGTH
    day = day_of(enterprise, meeting)
    return datetime.combine(day, AFTERNOON, zone_of(enterprise)).astimezone(UTC)


def to_come(tx: Connection, enterprise: Enterprise, now: datetime) -> Meeting | None:
    """Return the meeting that is planned and has not begun: there is one at most."""
    return next(
        (
            each
            for each in meetings.of(tx, enterprise.id)
            if each.state == PLANNED and _ahead(enterprise, each, now)
        ),
        None,
    )


def begun(tx: Connection, enterprise: Enterprise, now: datetime) -> Meeting | None:
    """Return the latest meeting that has begun, be it just now."""
    return _latest(each for each in meetings.of(tx, enterprise.id) if each.at <= now)


def last(tx: Connection, enterprise: Enterprise, now: datetime) -> Meeting | None:
    """Return the last meeting before today: who prepares one, or sits in one, means another."""
    today = local(enterprise, now).date()
    return _latest(
        each
        for each in meetings.of(tx, enterprise.id)
        if day_of(enterprise, each) < today
    )


def _ahead(enterprise: Enterprise, meeting: Meeting, now: datetime) -> bool:
    if whole_day(enterprise, meeting):
        return ends(enterprise, meeting) > now
    return meeting.at > now


def _latest(found: Iterable[Meeting]) -> Meeting | None:
    return max(found, key=lambda each: (each.at, each.id), default=None)


def asked_after(enterprise: Enterprise, meeting: Meeting) -> datetime:
    """Return when a coach is asked what was agreed: once it is over, in working time.

    When a coach is free of it themselves, is looked at then: that the enterprise is closed
    keeps nobody from noting what was agreed with it.
    """
    return calendar_in(enterprise.country).next_open(ends(enterprise, meeting))


def day_before(tx: Connection, enterprise: Enterprise, now: datetime) -> date | None:
    """Return the day before the next meeting, if that is still to come."""
    coming = to_come(tx, enterprise, now)
    if coming is None:
        return None
    day = day_of(enterprise, coming) - timedelta(days=1)
    return day if day > local(enterprise, now).date() else None


def in_weeks(enterprise: Enterprise, now: datetime, weeks: int) -> date:
    return local(enterprise, now).date() + timedelta(weeks=weeks)
