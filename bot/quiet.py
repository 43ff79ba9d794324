"""Until when somebody wants to be left alone, in their own words."""

from __future__ import annotations

from datetime import date, timedelta

from bot.scene import Scene
from flows.days import first_day
from locales.catalog import Voice
from locales.dates import read_date
from locales.matching import plain

LENGTHS = {"week": timedelta(days=7), "month": timedelta(days=30)}


def quiet_day(typed: str, scene: Scene, today: date) -> str | None:
    """Return the day that a text names, as ISO date; None if there is none still to come."""
    for wording in (scene.wording, *scene.others):
        named = _length(typed, wording.voice)
        if named:
            return (today + named).isoformat()
    rest = _after_until(typed, scene.wording.voice)
    found = read_date(rest, scene.wording.voice, today)
    if found is None or not found.iso:
        return None
    day = first_day(found.iso)
    return day.isoformat() if day > today else None


def _length(typed: str, voice: Voice) -> timedelta | None:
    for name, length in LENGTHS.items():
        if plain(typed) in {plain(word) for word in voice.words(f"word-{name}")}:
            return length
    return None


def _after_until(typed: str, voice: Voice) -> str:
    """Return a text without a word such as "until" before it."""
    first, _, rest = typed.partition(" ")
    words = {plain(word) for word in voice.words("word-until")}
    return rest if rest and plain(first) in words else typed
