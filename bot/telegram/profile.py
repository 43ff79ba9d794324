"""What the bot says of itself in the app: its commands and its descriptions, in each language."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from bot.telegram.client import Client, RefusedError
from locales.catalog import Catalog, Voice

COMMANDS = (
    "continue",
    "answers",
    "summary",
    "example",
    "skip",
    "back",
    "colleague",
    "pause",
    "roadmaps",
    "reflect",
    "more",
    "mydata",
    "stop",
    "forget",
    "help",
)
IN_GROUPS = ("reflect",)


def commands(voice: Voice, names: tuple[str, ...] = COMMANDS) -> list[dict[str, str]]:
    """Return the commands of a language, as the app lists them."""
    return [
        {
            "command": voice.text(f"command-{name}"),
            "description": voice.text(f"command-{name}", "about"),
        }
        for name in names
    ]


def calls(catalog: Catalog, fallback: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the calls that set the profile: for every language, and for all others."""
    for tag in catalog.languages:
        voice = catalog.voice(tag)
        if not voice.has("profile"):
            continue
        codes = [tag[:2], ""] if tag == fallback else [tag[:2]]
        for code in codes:
            known = {"language_code": code} if code else {}
            yield "setMyCommands", {"commands": commands(voice), **known}
            asked = {"commands": commands(voice, IN_GROUPS), **known}
            yield "setMyCommands", {**asked, "scope": {"type": "all_group_chats"}}
            yield "setMyDescription", {"description": voice.text("profile"), **known}
            short = {"short_description": voice.text("profile-short"), **known}
            yield "setMyShortDescription", short


async def set_profile(client: Client, catalog: Catalog, fallback: str) -> None:
    """Set commands and descriptions, no faster than we are told."""
    for method, params in calls(catalog, fallback):
        try:
            await client.call(method, params)
        except RefusedError as refused:
            if not refused.retry_after:
                raise
            await asyncio.sleep(refused.retry_after)
            await client.call(method, params)
