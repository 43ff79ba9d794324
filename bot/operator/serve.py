"""`filrouge serve`: serves Telegram, and never a conversation in this terminal in its place."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from bot.house import House, RefusedError, where_of
from bot.operator.command import Say
from bot.serving import configured, serve
from bot.settings import contradiction
from flows.errors import RoadmapError

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


def describe(parser: ArgumentParser, say: Say) -> None:
    """Nothing can be typed behind it: whatever starts it, its settings say how it serves."""
    del parser, say


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Serve until stopped; return the exit code. Raise RefusedError with what is wrong."""
    del asked
    configured(settings)  # without a token, that is what is said first
    found = contradiction(settings)
    if found:
        raise RefusedError(found[0], (), **found[1])
    try:
        house = House(settings, settings.content, where_of(settings))
    except RoadmapError as wrong:
        raise RefusedError(findings=wrong.findings) from None
    return serve(settings, house, voice)
