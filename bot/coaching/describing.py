"""Where an enterprise stands and what it needs, in the words of one language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from bot.coaching.overview import Line
from bot.wording import in_session
from flows.cohort import State
from locales.catalog import Argument, Catalog, Voice
from locales.formats import day, moment


def code(line: Line) -> str:
    """Return what an enterprise is called for short."""
    return f"E{line.enterprise.code}"


def titled(line: Line) -> str:
    return f"{code(line)} · {line.enterprise.name}"


def capital(text: str) -> str:
    """Return words as they begin a sentence."""
    return f"{text[:1].upper()}{text[1:]}"


class Telling:
    """Tells of enterprises in the language of whoever reads."""

    def __init__(self, catalog: Catalog, voice: Voice) -> None:
        self._catalog = catalog
        self.voice = voice

    def of_roadmap(self, line: Line) -> Voice:
        """Return a voice that has words for a roadmap: where possible, that of the reader."""
        spoken = self.voice.tag, line.enterprise.language
        return self._catalog.having(line.roadmap.id, *spoken)

    def line(self, line: Line, said: str) -> str:
        """Return an enterprise by number and name, and what is said of it."""
        return self.voice.text(
            "enterprise-line", "", {"title": titled(line), "said": said}
        )

    def phase(self, line: Line, message: str) -> str:
        return self.of_roadmap(line).text(message, "", in_session(""))

    def stands(self, line: Line, *, brief: bool = False) -> str:
        """Return where an enterprise stands, such as `Measure, part 9 of 14`."""
        standing = line.standing
        kind = f"stand-{standing.state}"
        facts: dict[str, Argument] = {}
        if standing.state in {State.WAITING, State.PAUSED}:
            facts = {"known": "yes" if standing.until else "no", "date": ""}
            if standing.until:
                date = self.day(standing.until.isoformat())
                facts["date"] = date.replace(" ", "\xa0") if brief else date
        elif standing.state is State.UNDER_WAY:
            facts, kind = self.part(line), "stand-brief" if brief else kind
        return self.voice.text(kind, "", facts)

    def part(self, line: Line) -> dict[str, Argument]:
        """Return phase and sitting as words of a message may speak of them."""
        standing = line.standing
        assert standing.phase
        assert standing.sitting
        return {
            "phase": self.phase(line, standing.phase.message),
            "part": standing.sitting.number,
            "parts": standing.sittings,
        }

    def needs(self, line: Line) -> str:
        """Return why an enterprise needs its coach; where it stands, if for nothing."""
        return " · ".join(self._needs(line)) or self.stands(line)

    def _needs(self, line: Line) -> Iterator[str]:
        if line.asked:
            yield self.asked(line)
        if line.standing.stalled:
            yield self.stalled(line)
        if line.meets:
            yield self.meeting(line)

    def asked(self, line: Line) -> str:
        first = line.calendar.day(line.asked[0]).isoformat()
        facts: dict[str, Argument] = {
            "count": len(line.asked),
            "date": self.day(first),
            "days": line.waited,
        }
        return self.voice.text("need-asked", "", facts)

    def stalled(self, line: Line) -> str:
        return self.voice.text("need-stalled", "", {"days": line.standing.quiet})

    def meeting(self, line: Line) -> str:
        """Return when the next meeting is, in the enterprise's own time; at midnight: some time."""
        assert line.meeting
        at = line.calendar.local(line.meeting)
        when = ("today", "tomorrow")[line.away] if line.away < 2 else "later"
        facts = {
            "when": when,
            "known": "no" if at.time() == time() else "yes",
            "time": moment(self.voice.locale, at, at),
            "date": self.day(at.date().isoformat()),
        }
        return self.voice.text("need-meeting", "", facts)

    def day(self, iso: str) -> str:
        return day(self.voice.locale, iso)
