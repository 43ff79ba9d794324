"""A text → a day, a month or a period, or a question of ours about it."""

from __future__ import annotations

from itertools import count

from msgspec.structs import replace

from bot.asked import Heard, Read, doubted, misread
from flows.conversation import Offer
from flows.days import is_named
from flows.turn import Answered
from locales.dates import DateReading, Doubtful, read_date, read_period


def day(typed: str, asked: Read) -> Heard:
    found = read_date(typed, asked.wording.voice, asked.today)
    if found is None:
        return misread("misread-date", typed)
    value, today = _nearest(found, asked), asked.today.isoformat()
    if value > today[: len(value)] and not asked.slot.field.future:
        return doubted("to-come", typed, Offer(value=value, words=typed))
    if found.doubt is None:
        return Answered(value=value, words=typed)
    return _doubtful(found, typed, value)


def _nearest(found: DateReading, asked: Read) -> str:
    """Return a date without a year as the next one where a day to come is asked, else the last."""
    future, today = asked.slot.field.future, asked.today.isoformat()
    fits = found.iso >= today if future else found.iso <= today
    if fits or found.doubt is not Doubtful.YEARLESS:
        return found.iso
    step = 1 if future else -1
    years = count(int(found.iso[:4]) + step, step)  # few have a 29 February
    return next(filter(is_named, (f"{year}{found.iso[4:]}" for year in years)))


def _doubtful(found: DateReading, typed: str, value: object) -> Heard:
    if found.doubt in {Doubtful.NO_SUCH_DAY, Doubtful.YEAR_ONLY}:
        said = found.said if found.doubt is Doubtful.NO_SUCH_DAY else ""
        return replace(misread(f"misread-{found.doubt}", said or typed), words=typed)
    return doubted("date", typed, Offer(value=value, words=typed))


def period(typed: str, asked: Read) -> Heard:
    found = read_period(typed, asked.wording.voice, asked.today)
    if found is None:
        return misread("misread-period", typed)
    first, last = found
    value = {"from": first.iso, "to": last.iso}
    doubtful = next((half for half in found if half.doubt), None)
    return (
        _doubtful(doubtful, typed, value)
        if doubtful
        else Answered(value=value, words=typed)
    )
