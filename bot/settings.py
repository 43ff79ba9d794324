"""What can be set from outside (FILROUGE_…); nothing else reads the environment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

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


class Settings(BaseSettings):
    """Settings, each with a default with which a conversation in the terminal runs."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, env_file=FILE
    )

    db: Path = Path(
        "data/filrouge.db"
    )  # the SQLite file; attachments and summaries go beside it
    database: SecretStr = SecretStr("")  # postgresql://… in place of that file
    content: Path | None = (
        None  # an operator's own roadmaps/*.yaml and locales/<tag>/*.ftl
    )
    language: str = ""  # the language to begin in; empty: the system's, or English
    log: str = ""  # a file that every turn is noted in, or - for the standard error
    log_form: Literal["json", "text"] = "json"  # of lines that go to the standard error
    log_days: int = Field(default=30, ge=1, le=366)  # how long lines of logs are kept

    zone: ZoneInfo | None = None  # in which times are told; empty: where we run

    # Who answers for what people write. There is no default: whoever serves others says it,
    # or says that it is a trial. `filrouge setup` asks once and writes it to FILE.
    responsible: str = Field(default="", max_length=60)  # named in the notice
    contact: str = Field(default="", max_length=120)  # how people reach them
    lawful_basis: LawfulBasis | None = None  # article 6 of the GDPR
    retention: int | None = Field(
        default=None, ge=1, le=120
    )  # months, after the last word
    trial: bool = False

    key: SecretStr = SecretStr("")  # seals what is kept; several: the first one seals
    key_file: Path | None = None  # or a file with a key on each line

    telegram_token: SecretStr = SecretStr("")  # what BotFather gave; with it, Telegram
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


class WithoutFile(Settings):
    """Settings of the environment alone."""

    model_config = SettingsConfigDict(env_file=None)


class UnknownSettingError(ValueError):
    """The environment names a setting that there is not; `nearest` may have been meant."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.nearest = nearest(name)


def variable(name: str) -> str:
    """Return what a setting is called in the environment."""
    return f"{PREFIX}{name}".upper()


def nearest(name: str) -> str:
    """Return the setting whose name is most like another; "none" if none is."""
    known = [variable(each) for each in Settings.model_fields]
    found = get_close_matches(name.upper(), known, n=1, cutoff=0.75)
    return found[0] if found else "none"


def look_for_unknown(environment: Iterable[str]) -> None:
    """Raise UnknownSettingError for a name that looks like ours and is not."""
    known = {variable(each) for each in Settings.model_fields}
    for name in sorted(environment):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            raise UnknownSettingError(name)


def contradiction(settings: Settings) -> tuple[str, dict[str, str]] | None:
    """Return a message, with its facts, about settings that do not go together."""
    token = settings.telegram_token.get_secret_value()
    for name in ("webhook", "page", "metrics"):
        if getattr(settings, name) and not token:
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


def setting_at_fault(wrong: ValueError) -> dict[str, str]:
    """Return the name of a setting that cannot be read, what it says, and what it may be."""
    errors = wrong.errors() if isinstance(wrong, ValidationError) else []
    first: Mapping[str, Any] = errors[0] if errors else {}
    name = str(first.get("loc", ("",))[0])
    if first.get("type") == "extra_forbidden":  # its value may be a misspelt secret
        return {"name": name.upper(), "value": "", "known": "unknown", "allowed": FILE}
    known, allowed = _bounded(name)
    choices = str(first.get("ctx", {}).get("expected", ""))
    if choices:
        known, allowed = "choice", choices.replace("'", "").replace(" or ", ", ")
    return {
        "name": variable(name),
        "value": str(first.get("input", "")),
        "known": known,
        "allowed": allowed,
    }


def bounds(name: str) -> dict[str, int]:
    """Return the bounds of a setting by their names: `ge`, `le`, `max_length`."""
    found = Settings.model_fields.get(name)
    return {
        bound: getattr(each, bound)
        for each in (found.metadata if found else ())
        for bound in ("ge", "le", "max_length")
        if hasattr(each, bound)
    }


def _bounded(name: str) -> tuple[str, str]:
    """Return what sort of bounds a setting has, and which."""
    found = bounds(name)
    if "max_length" in found:
        return "length", str(found["max_length"])
    if "ge" in found and "le" in found:
        return "range", f"{found['ge']} – {found['le']}"
    return "no", ""
