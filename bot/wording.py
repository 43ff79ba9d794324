"""Things that can be put into words → words of one language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from flows.wordable import (
    Amount,
    Author,
    Day,
    File,
    Listed,
    Nth,
    Pairs,
    Span,
    Term,
    Wordable,
)
from flows.wording import TEAM
from locales import formats
from locales.catalog import Argument, Voice

UNKNOWN = "…"  # stands where a question speaks of something that was skipped


def in_session(session: str) -> dict[str, Argument]:
    """Return what words depend on besides answers: whether they are said in a session of a team."""
    return {TEAM: "yes" if session else "no"}


class Wording(Struct, frozen=True):
    """Puts things into words. `given` goes to every message, such as the family of enterprise.

    `authors` are the names of those who answer, by their addresses; None for whoever reads.
    """

    voice: Voice
    given: Mapping[str, Argument] = field(default_factory=dict)
    running: bool = (
        False  # labels begin with a small letter, where the language wants that
    )
    authors: Mapping[str, str | None] = field(default_factory=dict)

    def within(self, more: Mapping[str, Argument], *, running: bool = False) -> Wording:
        return Wording(self.voice, {**self.given, **more}, running, self.authors)

    def text(
        self,
        message: str,
        attribute: str = "",
        args: Mapping[str, Wordable] | None = None,
    ) -> str:
        """Return a message in words, its arguments put into words first."""
        said = {name: self.argument(value) for name, value in (args or {}).items()}
        return self.voice.text(message, attribute, {**self.given, **said})

    def sentence(self, message: str, args: Mapping[str, Wordable]) -> str:
        """Return a message of running text: labels inside it small, its first letter large."""
        text = self.within({}, running=self.voice.has("labels-small")).text(
            message, args=args
        )
        return _finished(text[:1].upper() + text[1:])

    def argument(self, value: Wordable) -> Argument:
        """Return an argument of a message: bare numbers as numbers, so that plurals work."""
        if isinstance(value, Amount) and not value.unit and not value.estimate:
            return (
                int(value.number) if value.number == int(value.number) else value.number
            )
        return self.say(value)

    def say(self, value: Wordable) -> str:
        match value:
            case str():
                return value
            case Term(message, attribute):
                said = self.text(message, attribute)
                return _small(said) if self.running and attribute else said
            case Nth(title, number):
                return f"{self.say(title)} {number}"
            case Amount():
                return self._amount(value)
            case Day(iso):
                return formats.day(self.voice.locale, iso)
            case Span(first, last):
                if _whole_year(first, last):
                    return first[:4]
                ends = {"first": self.say(Day(first)), "last": self.say(Day(last))}
                return self.voice.text("span", "", ends)
            case Listed(parts):
                if not parts:
                    return self.voice.text("nothing")
                return formats.listed(
                    self.voice.locale, [self.say(part) for part in parts]
                )
            case Pairs():
                return self._pairs(value)
            case File(name):
                return name
            case Author(address):
                return self._author(address)

    def _author(self, address: str) -> str:
        """Return what somebody is called who answered."""
        if not address:
            return self.voice.text("author-erased")
        if address not in self.authors:
            return self.voice.text("author-former")
        return self.authors[address] or self.voice.text("author-unnamed")

    def _amount(self, amount: Amount) -> str:
        number = formats.number(self.voice.locale, amount.number)
        said = number
        if isinstance(amount.unit, Term):
            unit = self.voice.text(
                amount.unit.message,
                amount.unit.attribute,
                {**self.given, "n": _exact(amount.number)},
            )
            said = f"{number} {unit}"
        elif amount.unit:
            said = f"{number} {amount.unit}"
        return (
            self.voice.text("estimate", "", {"number": said})
            if amount.estimate
            else said
        )

    def _pairs(self, pairs: Pairs) -> str:
        said = [
            f"{self.say(term)} "
            + (
                formats.percent(self.voice.locale, value)
                if pairs.percent
                else formats.number(self.voice.locale, value)
            )
            for term, value in pairs.rows
        ]
        return ", ".join(said)


_UNFINISHED = re.compile(r"(?<![.!?…\s])(\s?[”»])(?=\s+[A-ZÀ-Ý]|$)")


def _finished(text: str) -> str:
    """Return a text with a full stop after quoted words that end a sentence without one."""
    return _UNFINISHED.sub(r"\1.", text)


def _small(label: str) -> str:
    """Return a label as it stands inside a sentence; names in capitals stay."""
    if label.startswith("Eén"):  # Dutch drops the accent of a capital
        return f"één{label[3:]}"
    word = label[1:2].islower() or label[1:2].isspace()
    return label[:1].lower() + label[1:] if word else label


def _exact(number: float) -> Argument:
    return int(number) if number == int(number) else number


def _whole_year(first: str, last: str) -> bool:
    return first[4:] == "-01-01" and last[4:] == "-12-31" and first[:4] == last[:4]
