"""Nudges as messages: one line why, one line how long, and the same three buttons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from bot.buttons import button
from bot.messages import Bubble, Tap
from bot.wording import Wording
from flows.nudging.due import Fit
from flows.roadmap import Sitting
from flows.wordable import Wordable
from locales.catalog import Argument, Voice
from locales.formats import moment

CLIP = 60  # characters of people's own words inside a nudge
LONGEST = 300  # characters of a nudge, whoever wrote it


def worded(fit: Fit, wording: Wording) -> Bubble:
    """Return a nudge in words."""
    args = {name: _short(value, wording) for name, value in fit.args.items()}
    return _bubble(wording.text(fit.message, args=args), fit.sitting, wording)


def about_sitting(
    message: str,
    sitting: Sitting | None,
    wording: Wording,
    facts: Mapping[str, Argument],
) -> Bubble:
    """Return a message of ours, with what goes on from here."""
    return _bubble(wording.voice.text(message, "", facts), sitting, wording)


def _bubble(text: str, sitting: Sitting | None, wording: Wording) -> Bubble:
    voice, how = wording.voice, ""
    if sitting:
        title = wording.text(sitting.message)
        facts: dict[str, Argument] = {"title": title, "minutes": sitting.minutes}
        how = voice.text("nudge-next", "", facts)
    return Bubble(text=text, how=how, taps=taps(voice))


def taps(voice: Voice) -> tuple[Tap, Tap, Tap]:
    """Return what can be tapped under everything that is sent of our own accord."""
    return (
        button(voice, "continue", "/continue"),
        button(voice, "tap-later", "/pause"),
        button(voice, "tap-stop", "/stop"),
    )


def on_day(locale: str, at: datetime) -> str:
    """Return a moment with its day, also if that is today; at midnight no hour was said."""
    if at.time() == time():
        return moment(locale, at, at - timedelta(days=1)).rpartition(", ")[0]
    return moment(locale, at, at - timedelta(days=1))


def clipped(text: str, length: int = CLIP) -> str:
    """Return words on one line, cut short if they are long."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def _short(value: Wordable, wording: Wording) -> Wordable:
    """Return words of people cut short; figures as they are, so that plurals work."""
    said = wording.argument(value)
    return clipped(said) if isinstance(said, str) else value
