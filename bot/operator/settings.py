"""`filrouge settings`: every setting, what it is, and what holds here."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from bot.operator.command import Say, tell
from bot.secret import Secret
from bot.settings import PREFIX

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


def describe(parser: ArgumentParser, say: Say) -> None:
    """Nothing can be typed behind it."""
    del parser, say


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    del asked
    for name in settings.__struct_fields__:
        message = f"settings-about-{name.replace('_', '-')}"
        tell(
            voice,
            "settings-line",
            name=f"{PREFIX}{name}".upper(),
            value=_shown(settings, name, voice),
            what=voice.text(message),
            without=voice.text(message, "without"),
        )
    return 0


def _shown(settings: Settings, name: str, voice: Voice) -> str:
    """Return what holds; of a secret, only that there is one."""
    value = getattr(settings, name)
    if isinstance(value, Secret):
        value = voice.text("settings-set") if value else ""
    return (
        str(value) if value not in {None, "", False} else voice.text("settings-not-set")
    )
