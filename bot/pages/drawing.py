"""Templates and words → pages. `jinja2`, as in bot/report/web.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from msgspec import Struct

from bot.pages.address import Address
from bot.report.cleaning import clean
from bot.report.web import direction
from locales import formats
from locales.catalog import Argument, Voice

_FOLDER = files("bot") / "pages" / "templates"


class Drawing(Struct, frozen=True, kw_only=True):
    """Draws pages for an address, in the times of a zone."""

    address: Address
    zone: tzinfo | None = None  # None: where we run

    def page(
        self, template: str, voice: Voice, now: datetime, facts: Mapping[str, Any]
    ) -> str:
        """Return a page. Whatever stands in `facts` is words, never markup."""
        said = Saying(voice, self.local(now))
        text: str = (
            _environment()
            .get_template(f"{template}.html")
            .render(
                language=voice.tag,
                direction=direction(voice.tag),
                path=self.address.path,
                style=self.address.path(STYLE[0]),
                icon=self.address.path(ICON[0]),
                say=said.say,
                day=said.day,
                number=said.number,
                numbered=said.numbered,
                today=self.local(now).date().isoformat(),
                now=said.moment(self.local(now)),
                **facts,
            )
        )
        return text

    def local(self, at: datetime) -> datetime:
        """Return a moment as it stands on the clock of whoever reads."""
        return at.astimezone(self.zone)


class Saying:
    """What a template asks for words."""

    def __init__(self, voice: Voice, now: datetime) -> None:
        self._voice = voice
        self._now = now

    def say(self, message: str, **args: Argument) -> str:
        return self._voice.text(f"page-{message}", "", args)

    def day(self, iso: str) -> str:
        return formats.day(self._voice.locale, iso)

    def moment(self, at: datetime) -> str:
        return formats.moment(self._voice.locale, at, self._now)

    def number(self, value: float) -> str:
        return formats.number(self._voice.locale, value)

    def numbered(self, answers: Sequence[int]) -> str:
        """Return numbers of answers as they are called elsewhere: a3, a7."""
        return ", ".join(f"a{number}" for number in answers)


@cache
def _environment() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(lambda name: (_FOLDER / name).read_text("utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda given: clean(given) if type(given) is str else given,
    )


def _named(name: str, ending: str) -> tuple[str, bytes]:
    """Return a file of ours with a name that changes when it does."""
    content = (_FOLDER / f"{name}.{ending}").read_bytes()
    return f"{name}-{sha256(content).hexdigest()[:12]}.{ending}", content


STYLE = _named("page", "css")
ICON = _named("icon", "svg")
