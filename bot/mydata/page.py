"""Everything about a person as one accessible page that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from bot.mydata import messages
from bot.mydata.model import Consent, Person, Reading
from bot.mydata.programmes import PAST
from bot.mydata.readers import Readers, kept_for, lines
from bot.mydata.telling import Account
from bot.report.cleaning import clean
from bot.report.web import direction
from bot.team.place import is_group
from locales import formats
from locales.catalog import Voice


class Switch(Struct, frozen=True, kw_only=True):
    """What somebody allows or not, with all its changes."""

    now: Consent
    history: tuple[Consent, ...]
    shown: str  # the words of the last time


def page(
    person: Person,
    accounts: Sequence[Account],
    readers: Readers,
    voice: Voice,
    zone: tzinfo | None = None,
) -> str:
    """Return the page. The same gives the same text.

    Times are those of `zone`; without it, of the machine we run on.
    """
    said = _Say(voice, zone)
    text: str = _template().render(
        person=person,
        accounts=accounts,
        language=voice.tag,
        direction=direction(voice.tag),
        readers=lines(readers, voice),
        kept=kept_for(readers, voice),
        switches=_switches(person),
        notice=next((t for t in person.texts if t.version == person.notice), None),
        messages=messages.lines(person, voice),
        in_programmes=any(
            getattr(person, name) for name in (*PAST, "leaves", "rhythms")
        ),
        say=said.say,
        known=said.known,
        day=said.day,
        time=said.time,
        action=said.action,
        who=said.who,
        titled=said.titled,
        iso=said.iso,
        number=said.number,
    )
    return text


class _Say:
    """What the template asks for words."""

    def __init__(self, voice: Voice, zone: tzinfo | None) -> None:
        self._voice = voice
        self._zone = zone

    def say(self, message: str, **args: str | int) -> str:
        return self._voice.text(f"mydata-{message}", "", args)

    def known(self, message: str, otherwise: str, **args: str) -> str:
        """Return a message if there is one for this id, else the id itself."""
        if self._voice.has(f"mydata-{message}"):
            return self.say(message, **args)
        return otherwise

    def day(self, at: datetime) -> str:
        return formats.day(
            self._voice.locale, at.astimezone(self._zone).date().isoformat()
        )

    def time(self, at: datetime) -> str:
        return f"{self.day(at)}, {at.astimezone(self._zone):%H:%M}"

    def iso(self, day: str) -> str:
        try:
            return formats.day(self._voice.locale, day)
        except ValueError:  # of another instance, and of another shape
            return day

    def titled(self, roadmap: str) -> str:
        return self._voice.text(roadmap) if self._voice.has(roadmap) else roadmap

    def number(self, value: int) -> str:
        return formats.number(self._voice.locale, value)

    def who(self, reading: Reading) -> str:
        role = "group" if is_group(reading.reader) else reading.role
        return self.known(f"role-{role}", role, name=reading.reader)

    def action(self, reading: Reading) -> str:
        what = self.known(f"object-{reading.object}", reading.object)
        return self.known(f"action-{reading.action}", reading.action, what=what)


def _switches(person: Person) -> list[Switch]:
    words = {text.version: text.words for text in person.texts}
    found: dict[str, list[Consent]] = {}
    for each in person.consents:
        found.setdefault(each.purpose, []).append(each)
    return [
        Switch(
            now=history[-1],
            history=tuple(history),
            shown=words.get(history[-1].text, ""),
        )
        for history in found.values()
    ]


@cache
def _template() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folders = (
        files("bot") / "mydata" / "templates",
        files("bot") / "report" / "templates",
    )

    def source(name: str) -> str:
        found = next(folder / name for folder in folders if (folder / name).is_file())
        return found.read_text("utf-8")

    return Environment(
        loader=FunctionLoader(source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda given: clean(given) if type(given) is str else given,
    ).get_template("person.html")
