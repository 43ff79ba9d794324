"""A text → a day, a month or a period, or a question of ours about it."""

from __future__ import annotations

from msgspec.structs import replace

from bot.asked import Heard, Read, doubted, misread
from flows.conversation import Offer
from flows.turn import Answered
from locales.dates import DateReading, Doubtful, read_date, read_period


def day(typed: str, asked: Read) -> Heard:
    found = read_date(typed, asked.wording.voice, asked.today)
    if found is None:
        return misread("misread-date", typed)
    if found.doubt is None:
        return Answered(value=found.iso, words=typed)
    return _doubtful(found, typed, _ahead(found, asked))


def _ahead(found: DateReading, asked: Read) -> str:
    """Return a date without a year as the next one, where a day to come is asked."""
    past = found.iso < asked.today.isoformat()
    if not (asked.slot.field.future and past and found.doubt is Doubtful.YEARLESS):
        return found.iso
    return f"{int(found.iso[:4]) + 1}{found.iso[4:]}"


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
