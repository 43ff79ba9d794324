"""What the stand-in remembers: people, chats, messages, files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tests.telegram.rules import Json

Kind = Literal["private", "group", "supergroup"]
Standing = Literal["unknown", "member", "administrator", "kicked", "left"]


@dataclass(frozen=True)
class Upload:
    """A file on its way: name, type, content."""

    name: str
    type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Button:
    """A button under a message."""

    label: str
    data: str | None = None
    url: str | None = None
    web_app: str | None = None
    style: str | None = None


@dataclass(frozen=True)
class Answer:
    """How the bot answered a tap."""

    id: str
    text: str
    alert: bool
    url: str | None
    at: float


@dataclass(frozen=True)
class Person:
    """Somebody with an account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None

    @property
    def json(self) -> Json:
        return _without_none(
            {
                "id": self.id,
                "is_bot": False,
                "first_name": self.first_name,
                "last_name": self.last_name,
                "username": self.username,
                "language_code": self.language_code,
            }
        )


@dataclass(eq=False)
class Seen:
    """A message as it stands in a chat now; `before` holds its earlier texts."""

    id: int
    raw: Json = field(repr=False)
    from_bot: bool
    sender: int
    date: int
    text: str
    html: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    file: Upload | None = None
    edits: int = 0
    deleted: bool = False
    reply_markup: Json | None = field(default=None, repr=False)
    before: list[str] = field(default_factory=list)
    reactions: list[str] = field(default_factory=list)

    @property
    def labels(self) -> list[str]:
        """Return the words on the inline buttons, row after row."""
        return [button.label for row in self.buttons for button in row]

    def button(self, label: str) -> Button | None:
        return next((b for row in self.buttons for b in row if b.label == label), None)


@dataclass(eq=False)
class Chat:
    """A chat and all its messages."""

    id: int
    kind: Kind
    title: str = ""
    person: Person | None = None
    standing: Standing = "unknown"
    blocked: bool = False
    gone: bool = False
    privacy: bool = True
    moved_to: int | None = None
    last_id: int = 0
    messages: dict[int, Seen] = field(default_factory=dict)
    said: list[Seen] = field(default_factory=list)
    heard: int = 0
    actions: list[tuple[str, float]] = field(default_factory=list)

    @property
    def private(self) -> bool:
        return self.kind == "private"

    @property
    def json(self) -> Json:
        if self.person:
            return _without_none(
                {
                    "id": self.id,
                    "first_name": self.person.first_name,
                    "last_name": self.person.last_name,
                    "username": self.person.username,
                    "type": "private",
                }
            )
        told: Json = {"id": self.id, "title": self.title, "type": self.kind}
        if self.kind == "group":
            told["all_members_are_administrators"] = False
        return told

    def keep(self, seen: Seen) -> None:
        self.messages[seen.id] = seen
        if seen.from_bot:
            self.said.append(seen)

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id


@dataclass(frozen=True)
class Stored:
    """A file that lies at Telegram."""

    id: str
    unique_id: str
    path: str
    upload: Upload
    size: int


@dataclass(eq=False)
class Tap:
    """A tap on a button that waits for its answer."""

    id: str
    person: int
    chat: int
    at: float
    answer: Answer | None = None


@dataclass
class Profile:
    """What the bot says about itself: by language, commands by scope and language."""

    commands: dict[tuple[str, str], tuple[tuple[str, str], ...]] = field(
        default_factory=dict
    )
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)


def _without_none(told: Json) -> Json:
    return {name: value for name, value in told.items() if value is not None}


def buttons_of(markup: Json | None) -> tuple[tuple[Button, ...], ...]:
    """Return the inline buttons of a keyboard, row by row."""
    return tuple(
        tuple(
            Button(
                label=one["text"],
                data=one.get("callback_data"),
                url=one.get("url"),
                web_app=(one.get("web_app") or {}).get("url"),
                style=one.get("style"),
            )
            for one in row
        )
        for row in (markup or {}).get("inline_keyboard", ())
    )
