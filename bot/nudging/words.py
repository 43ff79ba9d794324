"""Nudges as messages: one line why, one line how long, and the same three buttons."""

from __future__ import annotations

from collections.abc import Mapping

from bot.messages import Bubble, Tap
from bot.wording import Wording
from flows.nudging.due import Fit
from flows.wordable import Wordable
from locales.catalog import Argument, Voice

CLIP = 60  # characters of people's own words inside a nudge
LONGEST = 300  # characters of a nudge, whoever wrote it


def worded(fit: Fit, voice: Voice, given: Mapping[str, Argument]) -> Bubble:
    """Return a nudge in words; `given` goes to every message of its roadmap."""
    wording = Wording(voice, given)
    args = {name: _short(value, wording) for name, value in fit.args.items()}
    how = ""
    if fit.sitting:
        title = wording.text(fit.sitting.message)
        facts: dict[str, Argument] = {"title": title, "minutes": fit.sitting.minutes}
        how = voice.text("nudge-next", "", facts)
    return Bubble(text=wording.text(fit.message, args=args), how=how, taps=taps(voice))


def taps(voice: Voice) -> tuple[Tap, Tap, Tap]:
    """Return what can be tapped under everything that is sent of our own accord."""
    return (
        Tap(label=voice.text("continue"), says="/continue", always=True),
        Tap(label=voice.text("tap-later"), says="/pause", always=True),
        Tap(label=voice.text("tap-stop"), says="/stop", always=True),
    )


def clipped(text: str, length: int = CLIP) -> str:
    """Return words on one line, cut short if they are long."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def _short(value: Wordable, wording: Wording) -> Wordable:
    """Return words of people cut short; figures as they are, so that plurals work."""
    said = wording.argument(value)
    return clipped(said) if isinstance(said, str) else value
