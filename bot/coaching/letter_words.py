"""A letter in words: as it arrives, as it is read again, and as a line of a list."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.accompanied import local
from bot.coaching.kit import Kit
from bot.coaching.parties import Parties, called, coach_called
from bot.coaching.view import able, view
from bot.messages import Bubble, Tap
from bot.parts import clipped
from locales.catalog import Argument, Voice
from locales.formats import day
from storage import letters
from storage.letters import COMMENT, PROPOSAL, Letter

QUOTED = 200  # units of what somebody wrote, where it is only to be known again
IN_A_LINE = 80


class Shown(Struct, frozen=True, kw_only=True):
    """A letter, and all that is needed to say it to somebody."""

    kit: Kit
    tx: Connection
    parties: Parties
    letter: Letter
    reader: str  # a person's id

    @property
    def own(self) -> bool:
        return self.letter.person == self.reader

    @property
    def by_coach(self) -> bool:
        """Return whether the coach reads it."""
        return self.parties.coach.person == self.reader

    def bubble(self, voice: Voice) -> Bubble:
        """Return it as it arrives: who writes, about what, the words, and what can be done."""
        return Bubble(
            before=tuple(self._above(voice)),
            text=self.letter.words,
            how=voice.text(self._how, "", self._facts(voice)) if not self.own else "",
            taps=tuple(self._taps(voice)),
        )

    def line(self, voice: Voice) -> str:
        """Return it as a line of a list, by its number."""
        facts = self._facts(voice)
        facts["words"] = clipped(" ".join(self.letter.words.split()), IN_A_LINE)
        side = "own" if self.own else "from" if self.by_coach else "of"
        line = voice.text(f"letters-line-{side}", "", facts)
        open_ = not self.letter.coach and self.letter.settled is None
        waiting = f" ({voice.text('letters-open')})" if open_ else ""
        return f"{self.letter.id}. {line}{waiting}"

    def _above(self, voice: Voice) -> Iterator[str]:
        yield voice.text(self._heading, "", self._facts(voice))
        about = self.letter.about
        earlier = letters.by_id(self.tx, about) if about is not None else None
        if earlier:
            if earlier.context:
                yield voice.text("letter-context", "", {"question": earlier.context})
            facts = {**self._who(voice, earlier), "words": _brief(earlier.words)}
            own = earlier.person == self.reader
            message = "letter-you-wrote" if own else "letter-they-wrote"
            yield voice.text(message, "", facts)
        if self.letter.context:
            yield voice.text("letter-context", "", {"question": self.letter.context})

    @property
    def _heading(self) -> str:
        side = "own" if self.own else "from" if self.by_coach else "of"
        return f"letter-{side}-{self.letter.kind}"

    @property
    def _how(self) -> str:
        if self.by_coach:
            return "letter-how-coach"
        if self.letter.kind in {COMMENT, PROPOSAL}:
            return f"letter-how-{self.letter.kind}"
        return "letter-how"

    def _taps(self, voice: Voice) -> Iterator[Tap]:
        if self.own:
            return
        number = self.letter.id
        if self.letter.kind == PROPOSAL:
            yield button(voice, "tap-letter-use", f"/letters use {number}")
            yield button(voice, "tap-letter-leave", f"/letters leave {number}")
        if self.letter.kind == COMMENT:
            yield button(voice, "tap-letter-open", f"/letters open {number}")
        yield button(voice, "tap-letter-reply", f"/reply {number}")
        if self.by_coach and self.letter.settled is None:
            yield button(voice, "tap-letter-done", f"/letters done {number}")

    def _facts(self, voice: Voice) -> dict[str, Argument]:
        return {
            **self._who(voice, self.letter),
            "letter": str(self.letter.id),
            "title": self._title(voice),
            "date": self._day(voice),
        }

    def _day(self, voice: Voice) -> str:
        """Return on which day it was written, where the enterprise is."""
        at = local(self.parties.enterprise, self.letter.at)
        return day(voice.locale, at.date().isoformat())

    def _who(self, voice: Voice, letter: Letter) -> dict[str, Argument]:
        name = coach_called if letter.coach else called
        who = name(self.tx, voice, self.parties, letter.person)
        return {**self.parties.named, "who": who}

    def _title(self, voice: Voice) -> str:
        """Return what the question is called that a comment or a proposal is about."""
        place = self.letter.place
        seen = view(self.kit, self.tx, self.parties) if place.prompt else None
        if seen is None or place.prompt not in seen.walk.roadmap.prompts:
            return ""
        return seen.title(able(self.kit, voice, seen.walk.roadmap), place)


def _brief(words: str) -> str:
    return clipped(" ".join(words.split()), QUOTED)
