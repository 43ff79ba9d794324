"""All that the stand-in knows, and who waits for a change in it."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.telegram.records import Chat, Person, Profile, Seen, Stored, Tap, Upload
from tests.telegram.rules import Json, cut
from tests.telegram.updates import Updates

HOUR = 3600.0
PATIENCE = 20.0  # seconds until something did not come: a machine may be busy
LOOK = 0.1  # seconds between looks at what changes without a call, such as in the bot
_FOLDERS = {
    "photo": "photos",
    "voice": "voice",
    "audio": "music",
    "video": "videos",
    "sticker": "stickers",
}


@dataclass
class Limits:
    """Sizes in bytes and lives in seconds; a test may make them small."""

    upload: int = 50 * 2**20
    photo: int = 10 * 2**20
    download: int = 20 * 2**20
    delete: float = 48 * HOUR
    tap: float = 600.0
    link: float = HOUR


@dataclass(eq=False)
class State:
    """The world on Telegram's side."""

    bot: Json
    updates: Updates
    limits: Limits = field(default_factory=Limits)
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, Stored] = field(default_factory=dict)
    links: dict[str, tuple[str, float]] = field(default_factory=dict)
    taps: dict[str, Tap] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    trouble: list[str] = field(default_factory=list)
    shift: float = 0.0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _counter: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.updates.changed = self.happened

    def now(self) -> float:
        return time.time() + self.shift

    def number(self) -> int:
        return next(self._counter)

    def happened(self) -> None:
        """Wake everybody who waits for something to hold."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def until(
        self, check: Callable[[], object], seconds: float, explain: Callable[[], str]
    ) -> None:
        """Wait until `check` holds; after `seconds` fail with an explanation."""
        try:
            async with asyncio.timeout(seconds):
                while not check():
                    changed = asyncio.ensure_future(self._changed.wait())
                    await asyncio.wait({changed}, timeout=LOOK)
                    changed.cancel()
        except TimeoutError:
            raise AssertionError(explain()) from None

    def store(self, kind: str, upload: Upload, size: int | None = None) -> Stored:
        """Keep a file, and give it the ids and the path Telegram would."""
        number = self.number()
        _, dot, ending = upload.name.rpartition(".")
        path = f"{_FOLDERS.get(kind, 'documents')}/file_{number}{dot}{ending if dot else ''}"
        stored = Stored(
            id=f"AgACAgIAAxkBAAI{number:06d}{kind}",
            unique_id=f"AQAD{number:06d}",
            path=path,
            upload=upload,
            size=len(upload.content) if size is None else size,
        )
        self.files[stored.id] = stored
        return stored

    def bot_sees(self, chat: Chat, raw: Json) -> bool:
        """Whether the bot gets this message: it is there, and privacy mode lets it."""
        if chat.private:
            return not chat.blocked
        if chat.standing == "administrator":
            return True
        if chat.standing != "member":
            return False
        return not chat.privacy or self._meant(raw)

    def _meant(self, raw: Json) -> bool:
        if not any(kind in raw for kind in _SAID):
            return True  # a service message
        answered = raw.get("reply_to_message", {}).get("from", {})
        if answered.get("id") == self.bot["id"]:
            return True
        text = raw.get("text") or raw.get("caption") or ""
        listed: list[Json] = raw.get("entities") or raw.get("caption_entities") or []
        for one in listed:
            if one["type"] == "bot_command":
                command = cut(text, one["offset"], one["length"])
                _, at, name = command.partition("@")
                if not at or name.lower() == self.bot["username"].lower():
                    return True
        return False


_SAID = (
    "text",
    "photo",
    "document",
    "voice",
    "audio",
    "video",
    "sticker",
    "location",
    "contact",
    "poll",
    "dice",
)


def to_seen(raw: Json, *, bot: bool, file: Upload | None = None) -> Seen:
    """Return a message as a person sees it."""
    return Seen(
        id=raw["message_id"],
        raw=raw,
        from_bot=bot,
        sender=raw["from"]["id"],
        date=raw["date"],
        text=raw.get("text") or raw.get("caption") or "",
        file=file,
    )


def without_reply(raw: Json) -> Json:
    """Return a message as it stands in an answer to it: one level deep."""
    return {key: value for key, value in raw.items() if key != "reply_to_message"}
