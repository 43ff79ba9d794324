"""What crosses to a channel: Inbound comes in, Bubbles go out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from storage.inbox import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that was sent, already read and within the limits of the channel."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One thing a participant did. `update` is unique within `account`, for ever."""

    account: str  # the bot, or the terminal, that received it
    update: str
    address: str  # who: terminal:anna
    text: str = ""
    file: Upload | None = None
    arrived: bool = False  # nothing was said: somebody opened the channel
    language: str = ""  # what the channel knows of the participant's language
    insists: bool = False  # whether the participant asked for that language
    roadmap: str = ""  # the roadmap somebody asked for on arriving

    @property
    def key(self) -> str:
        """Return the name by which an answer knows the update it came from."""
        return f"{self.account}:{self.update}"

    def entry(self, now: datetime) -> Entry:
        """Return what the inbox keeps of it."""
        file = {"name": self.file.name, "type": self.file.type} if self.file else None
        return Entry(
            account=self.account,
            update=self.update,
            address=self.address,
            body={"text": self.text, "file": file, "arrived": self.arrived},
            at=now,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """One message in words, in parts that a channel lays out in its own way."""

    kind: str = "text"  # question, text or file
    progress: str = ""  # where we are, shown small
    before: tuple[str, ...] = ()  # what opens a part, in paragraphs
    text: str = ""  # the question, or the message
    hint: str = ""
    lines: tuple[str, ...] = ()  # a list
    choices: tuple[str, ...] = ()  # what can be tapped, or typed by number
    notes: tuple[str, ...] = ()
    how: str = ""  # how to answer
    moves: str = ""  # what else can be said
    file: Mapping[str, Any] | None = None  # an attachment

    def body(self) -> dict[str, Any]:
        """Return the bubble as JSON can hold it; empty parts are left out."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> Bubble:
        lists = ("before", "lines", "choices", "notes")
        kept: dict[str, Any] = {
            name: tuple(value) if name in lists else value
            for name, value in body.items()
        }
        return cls(**kept)
