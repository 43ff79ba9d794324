"""What crosses to a channel: Inbound comes in, Bubbles go out, a Receipt says what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from time import perf_counter
from typing import Any

from msgspec import Struct, field, to_builtins
from msgspec.structs import fields, replace

from storage.inbox import Entry

# --- in ---------------------------------------------------------------------------------------


class Upload(Struct, frozen=True, kw_only=True):
    """A file that was sent, already read and within the limits of the channel."""

    name: str
    type: str
    content: bytes


NAME = 40  # characters of a first name
LETTERS = "abcdefghij"  # of the rows of a grid


def called_by(name: str) -> str:
    """Return a first name as others may see it: on one line, and not long."""
    shown = "".join(c if c.isprintable() else " " for c in name)
    return " ".join(shown.split())[:NAME].strip()


class Press(Struct, frozen=True, kw_only=True):
    """A button that was tapped."""

    asks: str  # what was open when the button was made; "" if it holds at any time
    does: str = "say"  # say, pick, done or example; see Tap
    says: str = ""  # what it says, or the choice it picks


class Inbound(Struct, frozen=True, kw_only=True):
    """One thing a participant did. `update` is unique within `account`, for ever."""

    account: str  # the bot, or the terminal, that received it
    update: str
    address: str  # who: terminal:anna, telegram:42
    message: str = ""  # the messenger's id of what was said, or of what was tapped
    text: str = ""
    file: Upload | None = None
    album: str = ""  # the files that were sent together share it
    press: Press | None = None
    edits: bool = False  # the text takes the place of what the message said before
    declined: str = ""  # a message that says why what was sent is not taken
    facts: Mapping[str, str | int | float] = field(default_factory=dict)  # for that
    arrived: bool = False  # nothing was said: somebody opened the channel
    name: str = ""  # the first name that the channel knows of the participant
    language: str = ""  # what the channel knows of the participant's language
    insists: bool = False  # whether the participant asked for that language
    roadmap: str = ""  # the roadmap somebody asked for on arriving
    payload: str = ""  # what the link carried by which somebody arrived
    sender: str = ""  # in a group: the address of whoever did it
    came: float = field(default_factory=perf_counter)  # in, on that clock

    @property
    def key(self) -> str:
        """Return the name by which an answer knows the update it came from."""
        return f"{self.account}:{self.update}"

    def within(self, limit: int) -> Inbound:
        """Return it with no more than so many characters; what is over is declined."""
        if len(self.text) <= limit:
            return self
        start = self.text[:limit]
        return replace(
            self, text=start, declined="misread-long", facts={"limit": limit}, file=None
        )

    def entry(self, now: datetime) -> Entry:
        """Return what the inbox keeps of it: no words, but for whoever looks what went wrong."""
        return Entry(
            account=self.account,
            update=self.update,
            address=self.address,
            message="" if self.press else self.message,
            body={},
            at=now,
        )

    def parked(self, now: datetime, reason: str) -> Entry:
        """Return what the inbox keeps of it if it cannot be taken: all of it."""
        body = {
            "text": self.text,
            "file": {"name": self.file.name, "type": self.file.type}
            if self.file
            else None,
            "arrived": self.arrived,
            "press": to_builtins(self.press) if self.press else None,
            "edits": self.edits,
        }
        return replace(
            self.entry(now),
            body={name: value for name, value in body.items() if value},
            state="parked",
            reason=reason,
        )


# --- out --------------------------------------------------------------------------------------


class Tap(Struct, frozen=True, kw_only=True):
    """A button besides the choices; what it says can be typed too."""

    label: str
    says: str  # a command, such as /skip
    # or `example`: shown and hidden where it stands; `done`: what is picked; `open`: the page
    # whose address it says
    does: str = "say"
    always: bool = False  # whether it holds also when something else is open

    def body(self) -> dict[str, Any]:
        return {
            "label": self.label,
            "says": self.says,
            "does": self.does,
            "always": self.always,
        }


class Bubble(Struct, frozen=True, kw_only=True):
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
    picks: str = ""  # what is tapped: one choice, many, a scale, a grid of scales
    rows: int = 0  # of a grid
    taps: tuple[Tap, ...] = ()
    asks: str = ""  # what is open while its buttons count
    place: tuple[str, ...] = ()  # where an answer to it belongs
    shows: str = (
        ""  # the file of which a coach reads something here; it is not sent along
    )

    def body(self) -> dict[str, Any]:
        """Return the bubble as JSON can hold it; empty parts are left out."""
        body = {name: value for name in _PARTS if (value := getattr(self, name))}
        if self.taps:
            body["taps"] = [tap.body() for tap in self.taps]
        return body

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> Bubble:
        kept: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in body.items()
        }
        if "taps" in kept:
            kept["taps"] = tuple(Tap(**tap) for tap in kept["taps"])
        return cls(**kept)


_PARTS = tuple(each.name for each in fields(Bubble) if each.name != "shows")


class Face(Struct, frozen=True, kw_only=True):
    """How a message that was sent looks by now."""

    picked: tuple[str, ...] = ()  # of many choices: their numbers; of a grid: a3
    example: str = ""  # shown below the question
    hide: str = ""  # the label that hides it again
    answer: str = ""  # what was answered: nothing can be tapped any more
    closed: bool = False

    def body(self) -> dict[str, Any]:
        return {name: value for name in _LOOKS if (value := getattr(self, name))}

    @classmethod
    def read(cls, body: Mapping[str, Any] | None) -> Face:
        kept = dict(body or {})
        return cls(**{**kept, "picked": tuple(kept.get("picked", ()))})


_LOOKS = tuple(each.name for each in fields(Face))

# --- what became of it ------------------------------------------------------------------------


class Sent(Struct, frozen=True):
    """It is there, under an id of the channel's; also when it was there already."""

    message: str = ""


class Later(Struct, frozen=True):
    """It was not taken: again after so many seconds, as the messenger said."""

    seconds: float


class NotSent(Struct, frozen=True):
    """It never left; it can be tried again without harm."""


class Unknown(Struct, frozen=True):
    """The connection broke while it was sent: nobody knows whether it came."""


class Refused(Struct, frozen=True):
    """It will never be taken; `gone` if nothing else will be either (blocked, left)."""

    reason: str
    gone: bool = False


class Moved(Struct, frozen=True):
    """The chat goes on under another address."""

    address: str


Receipt = Sent | Later | NotSent | Unknown | Refused | Moved
