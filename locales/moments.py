"""A day with an hour as people write it: `12/10 14u30`, `mardi à 9h`, `next Tuesday`; and as we say it.

What is not said in full is told back before it counts: a moment that is not `sure`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_time, get_day_names
from msgspec import Struct

from locales.catalog import Voice
from locales.dates import DateReading, Doubtful, read_date
from locales.formats import first
from locales.matching import plain

FAR = timedelta(days=270)  # a day without a year that lies further ahead is asked about
_DAY = len("2026-10-12")
_COLON = re.compile(
    r"(?<![\d:])(?P<h>\d{1,2})\s?:\s?(?P<m>\d{2})(?:\s?(?P<half>[ap])\.?m\b\.?)?"
)
_HALF = re.compile(r"(?<![\d/.-])(?P<h>\d{1,2})(?P<m>)\s?(?P<half>[ap])\.?m\b\.?")
_YEARLESS = re.compile(r"(?:\d{1,2}\s*[-/ ]\s*)?(?:\d{1,2}|[^\W\d]{3,}\.?)")
_POINT = re.compile(r"(\d{1,2})\.(\d{1,2})")


class Unclear(StrEnum):
    """Why a text is no moment to come."""

    NO_DAY = "no-day"
    NO_SUCH_DAY = "no-such-day"
    NO_SUCH_HOUR = "no-such-hour"
    MONTH = "month"  # which day of it?
    PAST = "past"


class Moment(Struct, frozen=True, kw_only=True):
    """A day to come, perhaps with an hour; `sure` if it was said in full."""

    day: date
    hour: time | None = None
    sure: bool = True


def read_moment(typed: str, voices: Sequence[Voice], now: datetime) -> Moment | Unclear:
    """Return what a text means as a moment to come; `now` is the hour where it is to be."""
    typed = " ".join(typed.split())
    unclear = Unclear.NO_DAY
    for hour, rest in _hours(typed, voices):
        bare = _bare(rest, voices)
        if not bare:  # an hour and nothing else
            return unclear
        found = _day(bare, voices, now.date())
        if isinstance(found, Unclear):
            unclear = found if unclear is Unclear.NO_DAY else unclear
            continue
        if isinstance(hour, Unclear):
            return hour
        passed = hour is not None and found.day == now.date() and hour <= now.time()
        if found.day < now.date() or passed:
            return Unclear.PAST
        return Moment(day=found.day, hour=hour, sure=found.sure)
    return unclear


def said(locale: str, day: date, hour: time | None = None) -> tuple[str, str]:
    """Return a day with its weekday in words, and its hour; "" for none."""
    known = _locale(locale)
    words = first(locale, format_date(day, "full", locale=known))
    return words, str(format_time(hour, "short", locale=known)) if hour else ""


# --- the hour -------------------------------------------------------------------------------


def _hours(
    typed: str, voices: Sequence[Voice]
) -> Iterator[tuple[time | Unclear | None, str]]:
    """Yield each hour that can be read in a text, with what is left of it; then none."""
    for pattern in (_COLON, _HALF, *_worded(tuple(voices))):
        for found in pattern.finditer(typed):
            rest = f"{typed[: found.start()]} {typed[found.end() :]}"
            yield _hour(found), rest
    yield None, typed


@lru_cache(maxsize=16)
def _worded(voices: tuple[Voice, ...]) -> tuple[re.Pattern[str], ...]:
    """Return what an hour looks like that is said with a word: 14u30, 10 uur, à 9, om 14.30."""
    units = _either("word-hour", voices)
    before = _either("word-at-hour", voices)
    sources = (
        rf"(?<![\d/.-])(?P<h>\d{{1,2}})\s?(?:{units})\s?(?P<m>\d{{2}})\b",
        rf"(?<![\d/.-])(?P<h>\d{{1,2}})\s?(?:{units})(?![^\W\d_])(?P<m>)",
        rf"(?<!\w)(?:{before})\s?(?P<h>\d{{1,2}})(?:\.(?P<m>\d{{2}}))?(?![\d/.:-])",
    )
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


def _either(message: str, voices: Sequence[Voice]) -> str:
    words = {word for voice in voices for word in voice.words(message)}
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _hour(found: re.Match[str]) -> time | Unclear:
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half = found.groupdict().get("half")
    if half:
        hour = hour % 12 + (12 if half.lower() == "p" else 0) if hour <= 12 else 99
    known = hour < 24 and minute < 60
    return time(hour, minute) if known else Unclear.NO_SUCH_HOUR


# --- the day --------------------------------------------------------------------------------


def _bare(rest: str, voices: Sequence[Voice]) -> str:
    """Return a day without the small words before it, and those that were before an hour."""
    small = f"{_either('word-on-day', voices)}|{_either('word-at-hour', voices)}"
    rest = " ".join(rest.split()).strip(" ,;.")
    rest = re.sub(rf"^(?:(?:{small})\s+)+", "", rest, flags=re.IGNORECASE)
    return re.sub(rf"(?:\s+(?:{small}))+$", "", rest, flags=re.IGNORECASE).strip(" ,;.")


def _day(rest: str, voices: Sequence[Voice], today: date) -> Moment | Unclear:
    weekday = _weekday(rest, voices)
    if weekday is not None:
        ahead = (weekday - today.weekday() - 1) % 7 + 1
        return Moment(day=today + timedelta(days=ahead), sure=False)
    if rest.isdigit():  # what is left of an hour
        return Unclear.NO_DAY
    rest = _POINT.sub(r"\1/\2", rest) if _POINT.fullmatch(rest) else rest
    for voice in voices:
        found = read_date(rest, voice, today)
        if found is not None:
            return _dated(found, rest, voices, today)
    return (
        _with_year(rest, voices, today) if _YEARLESS.fullmatch(rest) else Unclear.NO_DAY
    )


def _with_year(rest: str, voices: Sequence[Voice], today: date) -> Unclear:
    """Return what is wrong with a day or a month that is no day of this year."""
    for voice in voices:
        found = read_date(f"{rest} {today.year}", voice, today)
        if found and found.doubt is Doubtful.NO_SUCH_DAY:
            return Unclear.NO_SUCH_DAY
        if found and found.iso:
            return Unclear.MONTH
    return Unclear.NO_DAY


def _dated(
    found: DateReading, rest: str, voices: Sequence[Voice], today: date
) -> Moment | Unclear:
    if found.doubt is Doubtful.NO_SUCH_DAY:
        return Unclear.NO_SUCH_DAY
    if len(found.iso) != _DAY:
        return Unclear.MONTH
    day = date.fromisoformat(found.iso)
    sure = found.doubt not in {Doubtful.RELATIVE, Doubtful.ROUGHLY}
    if found.doubt is Doubtful.YEARLESS:
        if day < today:
            following = f"{day.year + 1}{found.iso[4:]}"
            with_leap = found.iso[5:] == "02-29"
            if with_leap:
                return Unclear.NO_SUCH_DAY
            day = date.fromisoformat(following)
        sure = day - today <= FAR
    named = {_weekday(word, voices) for word in rest.split()} - {None}
    return Moment(day=day, sure=sure and named <= {day.weekday()})


def _weekday(text: str, voices: Sequence[Voice]) -> int | None:
    """Return which weekday a text names and nothing else, be it with "next" beside it."""
    nearest = "|".join(
        re.escape(plain(word)) for voice in voices for word in voice.words("word-next")
    )
    bare = re.sub(rf"^(?:{nearest})\s+|\s+(?:{nearest})$", "", plain(text))
    return next(
        (names[bare] for voice in voices if bare in (names := _weekdays(voice.locale))),
        None,
    )


@lru_cache(maxsize=16)
def _weekdays(locale: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for number, name in get_day_names(width, locale=_locale(locale)).items():
            found.setdefault(plain(name), number)
    return found


@lru_cache(maxsize=16)
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")
