"""What the papers say of the settings: facts for the words, and sentences with these facts."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version

from bot import keeper
from bot.logs import STANDARD_ERROR
from bot.report.cleaning import clean
from bot.settings import Settings
from locales.catalog import Voice
from storage.backups import TERM
from storage.lapsed import LEDGER
from storage.members import VALID
from storage.tables import REVISION

API = Settings().telegram_api
LIBRARIES = {"telegram_ptb": "python-telegram-bot", "telegram_aiogram": "aiogram"}
NEEDED = ("responsible", "contact", "lawful_basis", "retention")


class Writer:
    """Words of one language, filled in from the settings. A key or a token is never among them."""

    def __init__(self, settings: Settings, voice: Voice) -> None:
        self.settings = settings
        self.language = voice.tag
        self._voice = voice
        self.facts = facts_of(settings)
        for name in ("responsible", "contact"):
            if not self.facts[name]:
                named = {"name": _variable(name)}
                self.facts[name] = voice.text("paper-not-set", "", named)

    def say(self, message: str, attribute: str = "", **more: str | int) -> str:
        """Return `paper-<message>`, or one of its attributes."""
        return self._voice.text(f"paper-{message}", attribute, self.facts | more)

    def each(self, prefix: str, names: Iterable[str]) -> tuple[str, ...]:
        """Return the messages `paper-<prefix>-<name>`."""
        return tuple(self.say(f"{prefix}-{name}") for name in names)

    def rows(
        self, prefix: str, names: Iterable[str], *attributes: str
    ) -> tuple[tuple[str, ...], ...]:
        """Return a row for each message: what it says, then its attributes."""
        return tuple(
            (
                self.say(f"{prefix}-{name}"),
                *(self.say(f"{prefix}-{name}", attribute) for attribute in attributes),
            )
            for name in names
        )

    def blanks(
        self, prefix: str, names: Iterable[str], columns: int = 1
    ) -> tuple[tuple[str, ...], ...]:
        """Return a row for each message, with cells that somebody is to fill in."""
        empty = (self.say("fill"),) * columns
        return tuple((words, *empty) for words in self.each(prefix, names))

    @property
    def owner(self) -> str:
        """Return who is responsible, "" if nobody is named."""
        return clean(self.settings.responsible.strip())

    @property
    def cautions(self) -> tuple[str, ...]:
        """Return that it is a draft, and what is not set yet."""
        missing = ", ".join(unset(self.settings))
        return (
            self.say("draft"),
            *((self.say("missing", names=missing),) if missing else ()),
        )

    @property
    def made(self) -> str:
        try:
            own = version("filrouge")
        except PackageNotFoundError:
            own = "0"
        return self.say("made", version=own, revision=REVISION)


def unset(settings: Settings) -> list[str]:
    """Return the names of what has to be set and is not."""
    return [_variable(name) for name in NEEDED if not _set(getattr(settings, name))]


def sealed(settings: Settings) -> bool:
    return bool(settings.key_file or settings.key.reveal().strip())


def on_telegram(settings: Settings) -> bool:
    return bool(settings.telegram_token.reveal().strip())


def facts_of(settings: Settings) -> dict[str, str | int]:
    """Return what the words may speak of."""
    return {
        "responsible": clean(settings.responsible.strip()),
        "contact": clean(settings.contact.strip()),
        "months": settings.retention or 0,
        "retention": _yes(settings.retention),
        "trial": _yes(settings.trial),
        "sealed": _yes(sealed(settings)),
        "telegram": _yes(on_telegram(settings)),
        "channel": LIBRARIES[settings.channel],
        "api": clean(settings.telegram_api.rstrip("/")),
        "brought": _yes(settings.webhook),
        "webhook": clean(settings.webhook),
        "days": settings.log_days,
        "turns": _yes(settings.log),
        "aloud": _yes(settings.log == STANDARD_ERROR),
        "db": clean(str(settings.db)),
        "folder": clean(str(settings.db.parent)),
        "inbox": keeper.KEPT.days,
        "parked": keeper.PARKED.days,
        "outbox": keeper.SENT.days,
        "backup": TERM.days,
        "invitation": VALID.days,
        "ledger": LEDGER.days,
    }


def _variable(name: str) -> str:
    return f"FILROUGE_{name.upper()}"


def _set(value: object) -> str:
    return str(value).strip() if value else ""


def _yes(value: object) -> str:
    return "yes" if value else "no"
