"""Questions in a terminal: each is asked again until the answer can be used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from getpass import getpass
from typing import TypeVar

from bot.setup.checks import BASES, WrongError, yes_or_no
from locales.catalog import Voice

T = TypeVar("T")
PROMPT = "> "


class Asker:
    """Asks whoever sits at the terminal. Ctrl+C and the end of the input are the caller's."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def say(self, message: str, **facts: str | int) -> None:
        sys.stdout.write(self._voice.text(message, "", facts) + "\n")
        sys.stdout.flush()

    def setting(
        self, name: str, check: Callable[[str], str], now: str, *, needed: bool
    ) -> str:
        """Return a setting: as typed, as it is now, or "" if it may stay open."""
        self._ask(f"setup-ask-{name}")
        if name == "lawful_basis":
            for number, basis in enumerate(BASES, 1):
                self.say(f"setup-basis-{basis}", number=number)
        hidden = name == "telegram_token"
        if now:
            self.say("setup-now-hidden" if hidden else "setup-now", value=now)
        elif not needed:
            self.say("setup-may-stay-open")
        return self._until(
            lambda typed: now if _left(typed, now, needed=needed) else check(typed),
            hidden=hidden,
        )

    def whether(self, name: str, *, now: bool | None, **facts: str | int) -> bool:
        """Return whether something is to hold; what holds `now` can be kept."""
        self._ask(f"setup-ask-{name}", **facts)
        if now is not None:
            words = self._voice.words(f"setup-words-{'yes' if now else 'no'}")
            self.say("setup-now", value=words[0])
        return self._until(
            lambda typed: (
                now
                if now is not None and not typed.strip()
                else yes_or_no(typed, self._voice)
            )
        )

    def agrees(self, message: str, **facts: str | int) -> bool:
        """Return whether somebody agrees to a change."""
        self.say(message, **facts)
        return self._until(lambda typed: yes_or_no(typed, self._voice))

    def _ask(self, message: str, **facts: str | int) -> None:
        sys.stdout.write("\n")
        self.say(message, **facts)

    def _until(self, check: Callable[[str], T], *, hidden: bool = False) -> T:
        while True:
            typed = getpass(PROMPT) if hidden else input(PROMPT)
            try:
                return check(typed)
            except WrongError as wrong:
                self.say(wrong.message, **wrong.facts)


def _left(typed: str, now: str, *, needed: bool) -> bool:
    """Return whether nothing was typed, where that means something."""
    return not typed.strip() and bool(now or not needed)
