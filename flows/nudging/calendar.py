"""Working time: weekends, public holidays, closed days, somebody's own leave, and hours of a day.

Closed days are those of a programme (school holidays, a bridge day) or of one enterprise (its
collective closure), as an administrator or a coach noted them; leave is what somebody said of
themselves. Both are handed in, public holidays are known here. Product story AD6. Only here:
`holidays`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec import Struct

ZONES = {"BE": "Europe/Brussels", "FR": "Europe/Paris", "NL": "Europe/Amsterdam"}
COUNTRIES = tuple(ZONES)
OPENS, CLOSES = time(8, 30), time(18)  # in between, messages may come
WEEKDAY, HOUR = 1, time(10)  # Tuesday at ten, unless somebody chose otherwise
_SATURDAY = 5
_DAY = timedelta(days=1)


class Closed(StrEnum):
    """Why nothing is to come on a day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    LEAVE = "leave"
    CLOSURE = "closure"


class Stretch(Struct, frozen=True, kw_only=True):
    """Days in a row, the first and the last included: somebody is away, or all is closed."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Calendar(Struct, frozen=True, kw_only=True):
    """When somebody works. Moments go in and come out in UTC; days and hours are theirs."""

    country: str = "BE"
    zone: ZoneInfo = ZoneInfo("Europe/Brussels")
    leaves: tuple[Stretch, ...] = ()  # their own
    closures: tuple[Stretch, ...] = ()  # of their programme, or of where they work

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """Return which day it is where they are."""
        return self.local(moment).date()

    def at(self, day: date, hour: time) -> datetime:
        """Return an hour of a day of theirs; one that is skipped in spring comes an hour later."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def closed(self, day: date) -> Closed | None:
        """Return why nothing is to come on a day; None on a working day."""
        if any(day in leave for leave in self.leaves):
            return Closed.LEAVE
        if day.weekday() >= _SATURDAY:
            return Closed.WEEKEND
        if day in holidays_of(self.country, day.year):
            return Closed.HOLIDAY
        if any(day in closure for closure in self.closures):
            return Closed.CLOSURE
        return None

    def is_open(self, moment: datetime) -> bool:
        local = self.local(moment)
        return OPENS <= local.time() < CLOSES and self.closed(local.date()) is None

    def next_open(self, moment: datetime) -> datetime:
        """Return the moment itself if messages may come then, or the next one at which they may."""
        local = self.local(moment)
        if self.is_open(moment):
            return moment
        day = local.date() if local.time() < OPENS else local.date() + _DAY
        return self.at(self.working(day), OPENS)

    def working(self, day: date) -> date:
        """Return the first working day from a day on."""
        while self.closed(day):
            free = (*self.leaves, *self.closures)
            day = max((each.last for each in free if day in each), default=day) + _DAY
        return day

    def after(self, day: date, count: int) -> date:
        """Return the working day that comes so many working days after a day."""
        for _ in range(count):
            day = self.working(day + _DAY)
        return day

    def before(self, day: date, count: int) -> date:
        """Return the working day that comes so many working days before a day."""
        for _ in range(count):
            day -= _DAY
            while self.closed(day):
                day -= _DAY
        return day

    def between(self, first: date, last: date) -> int:
        """Return how many working days went by since a day, up to and with another."""
        days = (first + _DAY * n for n in range(1, (last - first).days + 1))
        return sum(self.closed(day) is None for day in days)

    def slot(self, day: date, hour: time, weekday: int | None = None) -> datetime:
        """Return the first moment from a day on at an hour, and on a weekday if one is named.

        A weekday on which nothing is to come gives way to the working day after it. An hour
        outside those in which messages may come gives way to the nearest one inside.
        """
        if weekday is not None:
            day += _DAY * ((weekday - day.weekday()) % 7)
        hour = max(OPENS, min(hour, _LATEST))
        return self.at(self.working(day), hour)


@lru_cache(maxsize=16)
def calendar_in(country: str) -> Calendar:
    """Return the working time of a country, or of Belgium for one we do not know."""
    known = country if country in ZONES else COUNTRIES[0]
    return Calendar(country=known, zone=ZoneInfo(ZONES[known]))


_LATEST = time(17, 30)  # that a message is planned for: it may come a little later


@lru_cache(maxsize=256)
def holidays_of(country: str, year: int) -> frozenset[date]:
    """Return the public holidays of a country in a year; a country we do not know has none."""
    return frozenset(_known(country)(year)) if country in ZONES else frozenset()


def _known(country: str) -> Callable[[int], list[date]]:
    from holidays import country_holidays  # not at the start: it takes a while

    return lambda year: list(country_holidays(country, years=year))
