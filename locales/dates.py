"""Dates as people write them; `dateparser` reads those that are neither figures nor named months.

It takes long to load, and it guesses. So a relative date, a rough one and one without a year are
asked about, and one that does not exist is said.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_timedelta
from msgspec import Struct
from msgspec.structs import replace

from locales.catalog import Voice
from locales.months import Named, read_named

LONGEST = 80  # characters; whoever writes more means no date
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_FIGURES = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})")
_MONTH = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{4})")
_ORDINAL = re.compile(r"\b(\d{1,2})(?:ste|de|er|e|st|nd|rd|th)\b", re.IGNORECASE)
_QUARTER = re.compile(r"[QTK]\s?([1-4])[\s/-]*(\d{4})", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")


class Doubtful(StrEnum):
    """Why a text is not simply a date."""

    RELATIVE = "relative"  # last month
    ROUGHLY = "roughly"  # end of 2026
    YEARLESS = "yearless"  # 3 March
    NO_SUCH_DAY = "no-such-day"  # 31 February 2026
    YEAR_ONLY = "year-only"


class DateReading(Struct, frozen=True, kw_only=True):
    """A day (2026-03-15) or month (2026-03); with what is doubtful about it, if anything."""

    iso: str = ""
    doubt: Doubtful | None = None
    said: str = ""  # in a period: the day that does not exist


def read_date(text: str, voice: Voice, today: date) -> DateReading | None:
    """Return what `text` means as a date; None if it is none."""
    text = _ORDINAL.sub(r"\1", text.strip().strip(".!"))
    if len(text) > LONGEST:
        return None
    if _QUARTER.fullmatch(text):
        return None
    if _YEAR.fullmatch(text):
        return DateReading(doubt=Doubtful.YEAR_ONLY)
    figures = _figures(text)
    if figures is not None:
        return _existing(*figures)
    named = read_named(text, voice)
    return _guessed(text, voice, today) if named is None else _named(named, today)


def load(voice: Voice, today: date) -> None:
    """Load all there is for reading dates in a language; it takes longer than many turns."""
    locale = Locale.parse(voice.locale, sep="-")
    yesterday = format_timedelta(timedelta(days=-1), add_direction=True, locale=locale)
    read_date(yesterday, voice, today)


def read_period(
    text: str, voice: Voice, today: date
) -> tuple[DateReading, DateReading] | None:
    """Return first and last day of a stretch of time: `2025`, `1/1/25 - 30/6/25`, `May to June 2025`."""
    text = text.strip()
    if len(text) > 2 * LONGEST:
        return None
    years = re.fullmatch(r"((?:19|20)\d\d)(?:\s*[-–/]\s*((?:19|20)\d\d))?", text)
    if years:
        return _of_years(years[1], years[2] or years[1])
    quarter = _QUARTER.fullmatch(text)
    if quarter:
        month = 3 * int(quarter[1])
        end = DateReading(iso=f"{quarter[2]}-{month:02}")
        return DateReading(iso=f"{quarter[2]}-{month - 2:02}-01"), _last(end)
    words = "|".join(re.escape(word) for word in voice.words("word-until"))
    head = "|".join(re.escape(word) for word in voice.words("word-from"))
    bare = re.sub(rf"^(?:{head})\s+", "", text, flags=re.IGNORECASE)
    halves = re.split(
        rf"\s+(?:{words}|-|–|—)\s+|\s*[–—]\s*|(?<=/\d\d)-|(?<=/\d{{4}})-",
        bare,
        maxsplit=1,
        flags=re.IGNORECASE,
    )
    if len(halves) == 1:
        each = (read_date(part, voice, today) for part in dict.fromkeys((text, bare)))
        whole = next(filter(None, each), None)
        if whole and len(whole.iso) == len("2026-03"):
            return _first(whole), _last(whole)
        named = whole and whole.doubt is not Doubtful.RELATIVE
        year = "" if named else _relative_year(bare, voice, today)
        return _of_years(year, year, Doubtful.RELATIVE) if year else None
    last = read_date(halves[1], voice, today)
    year = last.iso[:4] if last else ""
    first = read_date(halves[0], voice, today)
    if year and (first is None or first.doubt is Doubtful.YEARLESS):
        first = read_date(f"{halves[0]} {year}", voice, today)
    if not first or not last:
        return None
    return (
        _first(_end(first, halves[0], "01-01")),
        _last(_end(last, halves[1], "12-31")),
    )


def _of_years(
    first: str, last: str, doubt: Doubtful | None = None
) -> tuple[DateReading, DateReading]:
    return (
        DateReading(iso=f"{first}-01-01", doubt=doubt),
        DateReading(iso=f"{last}-12-31"),
    )


def _end(found: DateReading, half: str, day: str) -> DateReading:
    """Return an end of a period: a day of a bare year; of one that does not exist, also which."""
    if found.doubt is Doubtful.YEAR_ONLY:
        return DateReading(iso=f"{half.strip(' .!')}-{day}", doubt=Doubtful.ROUGHLY)
    missing = found.doubt is Doubtful.NO_SUCH_DAY
    return replace(found, said=half.strip()) if missing else found


def _relative_year(text: str, voice: Voice, today: date) -> str:
    """Return the year that "last year" means."""
    language = voice.tag.partition("-")[0]
    data = _parser(language, "relative-time", (), today).get_date_data(text)
    named = data.date_obj and data.period == "year"
    return f"{data.date_obj.year}" if named else ""


def _first(reading: DateReading) -> DateReading:
    if len(reading.iso) != len("2026-03"):
        return reading
    return replace(reading, iso=f"{reading.iso}-01")


def _last(reading: DateReading) -> DateReading:
    if len(reading.iso) != len("2026-03"):
        return reading
    days = monthrange(*map(int, reading.iso.split("-")))[1]
    return replace(reading, iso=f"{reading.iso}-{days}")


def _figures(text: str) -> tuple[int, int, int | None] | None:
    """Return year, month and day of a date in figures; day before month, as in Europe."""
    if found := _ISO.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3]) if found[3] else None
    if found := _FIGURES.fullmatch(text):
        year = int(found[3])
        return year + 2000 if year < 100 else year, int(found[2]), int(found[1])
    if found := _MONTH.fullmatch(text):
        return int(found[2]), int(found[1]), None
    return None


def _existing(year: int, month: int, day: int | None) -> DateReading:
    try:
        found = date(year, month, 1 if day is None else day)
    except ValueError:
        return DateReading(doubt=Doubtful.NO_SUCH_DAY)
    return DateReading(iso=f"{found:%Y-%m}" if day is None else found.isoformat())


def _named(named: Named, today: date) -> DateReading | None:
    year, month, day, roughly = named
    if year is not None:
        found = _existing(year, month, day)
        rough = roughly and found.doubt is None
        return replace(found, doubt=Doubtful.ROUGHLY) if rough else found
    if day is None:
        return None
    for away in (0, -1, 1, -2):  # few years have a 29 February: the nearest
        found = _existing(today.year + away, month, day)
        if found.iso:
            return replace(found, doubt=Doubtful.YEARLESS)
    return DateReading(doubt=Doubtful.NO_SUCH_DAY)


def _guessed(text: str, voice: Voice, today: date) -> DateReading | None:
    language = voice.tag.partition("-")[0]
    for parts in (("day", "month", "year"), ("month", "year")):
        found = _parse(text, language, "absolute-time", parts, today)
        if found:
            iso = found.isoformat()
            return DateReading(iso=iso if "day" in parts else iso[: len("2026-03")])
    found = _parse(text, language, "absolute-time", ("day", "month"), today)
    if found and not _YEAR.search(text):
        return DateReading(iso=found.isoformat(), doubt=Doubtful.YEARLESS)
    parser = _parser(language, "relative-time", (), today)
    data = parser.get_date_data(text)
    if data.date_obj is None:
        return None
    iso = data.date_obj.date().isoformat()
    return DateReading(
        iso=iso[: len("2026-03")] if data.period == "month" else iso,
        doubt=Doubtful.RELATIVE,
    )


def _parse(
    text: str, language: str, how: str, parts: tuple[str, ...], today: date
) -> date | None:
    data = _parser(language, how, parts, today).get_date_data(text)
    return data.date_obj.date() if data.date_obj else None


@lru_cache(maxsize=64)
def _parser(language: str, how: str, parts: tuple[str, ...], today: date) -> Any:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=list(dict.fromkeys((language, "nl", "fr", "en"))),
        settings={
            "PARSERS": [how],
            "REQUIRE_PARTS": list(parts),
            "DATE_ORDER": "DMY",
            "PREFER_DAY_OF_MONTH": "first",
            "PREFER_DATES_FROM": "current_period",
            "RELATIVE_BASE": datetime.combine(today, time(12)),
        },
    )
