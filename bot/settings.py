"""What can be set from outside (FILROUGE_…), and what goes together; read in bot/environment.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from msgspec import Meta, Struct
from msgspec.structs import fields

from bot.secret import Secret

FILE = (
    "filrouge.env"  # beside where we are started; what the environment says goes first
)
PREFIX = "FILROUGE_"
_LISTENING = (  # what is only used with another one, and where it listens
    ("webhook", "listen"),
    ("page", "page_listen"),
    ("metrics", "metrics"),
)
LawfulBasis = Literal[
    "legitimate-interest", "contract", "public-task", "legal-obligation", "consent"
]


class Settings(Struct, frozen=True, kw_only=True):
    """Settings, each with a default with which a conversation in the terminal runs."""

    db: Path = Path(
        "data/filrouge.db"
    )  # the SQLite file; attachments and summaries go beside it
    database: Secret = Secret()  # postgresql://… in place of that file
    content: Path | None = (
        None  # an operator's own roadmaps/*.yaml and locales/<tag>/*.ftl
    )
    language: str = ""  # the language to begin in; empty: the system's, or English
    log: str = ""  # a file that every turn is noted in, or - for the standard error
    log_form: Literal["json", "text"] = "json"  # of lines that go to the standard error
    log_days: Annotated[int, Meta(ge=1, le=366)] = 30  # how long lines of logs are kept

    zone: ZoneInfo | None = None  # in which times are told; empty: where we run

    # Who answers for what people write. There is no default: whoever serves others says it,
    # or says that it is a trial. `filrouge setup` asks once and writes it to FILE.
    responsible: Annotated[str, Meta(max_length=60)] = ""  # named in the notice
    contact: Annotated[str, Meta(max_length=120)] = ""  # how people reach them
    lawful_basis: LawfulBasis | None = None  # article 6 of the GDPR
    retention: Annotated[int, Meta(ge=1, le=120)] | None = (
        None  # months, after the last word
    )
    trial: bool = False

    key: Secret = Secret()  # seals what is kept; several: the first one seals
    key_file: Path | None = None  # or a file with a key on each line

    telegram_token: Secret = Secret()  # what BotFather gave; with it, Telegram
    channel: Literal["telegram_ptb", "telegram_aiogram"] = "telegram_ptb"
    telegram_api: str = "https://api.telegram.org"  # or a Bot API server of your own
    webhook: str = (
        ""  # the public https address Telegram brings updates to; or: polling
    )
    listen: str = "127.0.0.1:8080"  # where the webhook listens, behind your proxy

    page: str = ""  # the public https address of the page for coaches; empty: none
    page_listen: str = "127.0.0.1:8081"  # where it listens, behind your proxy
    page_proxy: str = ""  # where that proxy asks from, if not from this machine

    metrics: str = ""  # where /live, /ready and /metrics are; empty: nowhere


def variable(name: str) -> str:
    """Return what a setting is called in the environment."""
    return f"{PREFIX}{name}".upper()


@cache
def kinds() -> Mapping[str, Any]:
    """Return the type of each setting, with its bounds."""
    return {each.name: each.type for each in fields(Settings)}


def parts(name: str) -> Sequence[Any]:
    """Return all that the type of a setting is made of: bounds and choices too."""
    return [*_taken_apart(kinds()[name])]


def bounds(name: str) -> Mapping[str, int]:
    """Return the bounds of a setting by their names: `ge`, `le`, `max_length`."""
    found = {
        bound: getattr(each, bound)
        for each in parts(name)
        if isinstance(each, Meta)
        for bound in ("ge", "le", "max_length")
    }
    return {bound: value for bound, value in found.items() if value is not None}


def choices(name: str) -> Sequence[str]:
    """Return what a setting may be, if that is one of a few words."""
    return [each for each in parts(name) if isinstance(each, str)]


def _taken_apart(whole: Any) -> Iterator[Any]:
    yield whole
    for part in get_args(whole):
        yield from _taken_apart(part)


def contradiction(settings: Settings) -> tuple[str, dict[str, str]] | None:
    """Return a message, with its facts, about settings that do not go together."""
    for name in ("webhook", "page", "metrics"):
        if getattr(settings, name) and not settings.telegram_token:
            facts = {
                "name": variable(name),
                "needed": variable("telegram_token"),
            }
            return "settings-alone", facts
    taken: dict[str, str] = {}
    for needed, name in _LISTENING:
        value = getattr(settings, name)
        if not value or not getattr(settings, needed):
            continue
        if value in taken:
            facts = {
                "name": variable(name),
                "other": variable(taken[value]),
                "value": value,
            }
            return "settings-both", facts
        taken[value] = name
    return None


def on_this_machine(address: str) -> bool:
    """Return whether a web address leads to this very machine."""
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def web_address(typed: str) -> str | None:
    """Return a web address that may be used: https, or plain http on this machine; else None."""
    try:
        parts = urlsplit(typed)
        allowed = parts.scheme == "https" or (
            parts.scheme == "http" and on_this_machine(typed)
        )
        known = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return typed.rstrip("/") if allowed and known and not parts.query else None


def place_to_listen(typed: str) -> tuple[str, int] | None:
    """Return host and port, or None if they cannot be read."""
    host, _, port = typed.rpartition(":")
    known = host and port.isdecimal() and len(port) <= 5 and 0 <= int(port) <= 65535
    return (host.strip("[]"), int(port)) if known else None


def networks(typed: str) -> list[str] | None:
    """Return addresses and networks such as 10.0.0.0/8, typed with commas; None if one is none."""
    found = typed.replace(",", " ").split()
    try:
        return [str(ip_network(each)) for each in found]
    except ValueError:
        return None
