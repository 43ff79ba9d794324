"""From what is set already, what was given and what is asked to what will be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field

from bot.settings import variable
from bot.setup import checks
from bot.setup.asking import Asker
from bot.setup.checks import WrongError

CHECKS: Mapping[str, Callable[[str], str]] = {  # in the order in which they are asked
    "responsible": checks.responsible,
    "contact": checks.contact,
    "lawful_basis": checks.lawful_basis,
    "retention": checks.retention,
    "telegram_token": checks.telegram_token,
}
OPTIONAL = {"telegram_token"}
YES, NO = "true", "false"


def option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


class Settling(Struct, kw_only=True):
    """What is known so far; without an asker, nobody can be asked."""

    present: Mapping[str, str]  # the file as it is, by variable
    given: Mapping[str, str]  # what came as options
    asker: Asker | None
    change: bool  # what is set already may be changed without asking
    wanted: dict[str, str] = field(default_factory=dict)  # by variable

    def trial(self, given: bool | None) -> bool:
        """Settle whether this is a trial."""
        now = self.present.get(variable("trial"), "")
        holds = now.casefold() in {"1", "true", "t", "yes", "y", "on"}
        if given is None and self.asker:
            given = self.asker.whether("trial", now=holds if now else None)
        if given is None or (given is holds and (now or not given)):
            return holds
        taken = self._agreed("trial", now, YES if given else NO)
        return taken == YES

    def setting(self, name: str, *, trial: bool) -> None:
        """Settle one of the settings that are written down as they are typed."""
        now = self.present.get(variable(name), "")
        needed = not trial and name not in OPTIONAL
        if name in self.given:
            found = CHECKS[name](self.given[name])
        elif self.asker:
            found = self.asker.setting(name, CHECKS[name], now, needed=needed)
        else:
            found = now
        if found and found != now:
            self._agreed(name, now, found)

    def missing(self, *, trial: bool) -> list[str]:
        """Return the options without which nothing can be written."""
        return [
            option(name)
            for name in CHECKS
            if name not in OPTIONAL | set(self.given)
            and not trial
            and not self.present.get(variable(name))
        ]

    def _agreed(self, name: str, now: str, found: str) -> str:
        """Return what is to hold from now on: a change of what was set is asked about first."""
        if now and not self.change:
            hidden = name == "telegram_token"
            if self.asker is None:
                raise WrongError("setup-would-change", name=variable(name))
            message = "setup-change-hidden" if hidden else "setup-change"
            if not self.asker.agrees(message, name=variable(name), now=now, new=found):
                return now
        self.wanted[variable(name)] = found
        return found


def key_in(path: Path) -> str:
    """Return what lies where the key is to go: "none", "key" or "other"."""
    from bot.keys import NoKeyError, lines
    from storage.vault import BadKeyError, read_key

    if not path.exists():
        return "none"
    try:
        for each in lines(path):
            read_key(each)
    except (NoKeyError, BadKeyError):
        return "other"
    return "key"
