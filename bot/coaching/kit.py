"""What every part of coaching works with, and how it is taken up by the facade."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.host import Host
from bot.library import Library
from bot.messages import Bubble, Inbound
from bot.nudging.facade import Nudging
from bot.register import Register, Seat
from bot.scene import Scene
from bot.tell import Tell
from flows.turn import Event
from locales.catalog import Argument, Catalog, Voice
from storage import people
from storage.recent import Recent
from storage.timers import Timers

# A command with what was typed behind it, or words that somebody was asked to write: what is said.
Handler = Callable[[Connection, Inbound, Scene, str], list[Bubble]]


class Onward(Struct, frozen=True, kw_only=True):
    """Where the conversation goes on: from which seat, and with what."""

    seat: Seat
    event: Event


# A command with what was typed behind it: where that leads, if it leads back to the questions.
Leader = Callable[[Connection, Inbound, Scene, str], Onward | None]


class Part(Struct, frozen=True, kw_only=True):
    """What a part of coaching answers to."""

    commands: Mapping[str, Handler] = field(
        default_factory=dict
    )  # by names of commands
    leads: Mapping[str, Leader] = field(default_factory=dict)  # these are asked first
    writings: Mapping[str, Handler] = field(default_factory=dict)  # by what is written


class Shelf(Protocol):
    """What answers are looked up and worded with; a kit is one."""

    @property
    def library(self) -> Library: ...
    @property
    def catalog(self) -> Catalog: ...


class Kit(Struct, frozen=True, kw_only=True):
    """What the parts share."""

    register: Register
    catalog: Catalog
    host: Host
    library: Library
    timers: Timers
    recent: Recent
    clock: Callable[[], datetime]
    tell: Tell
    nudging: Nudging

    def say(
        self, tx: Connection, person: str, say: Callable[[Voice], list[Bubble]]
    ) -> int:
        """Say something to somebody wherever they can be reached; return at how many places.

        `say` puts it into the language they speak there. It is an answer to something, or
        somebody else's words to them; what is sent of our own accord goes by bot/nudging.
        """
        reached = people.reached_at(tx, person)
        for each in reached:
            said = say(self.catalog.voice(each.language))
            self.tell(tx, each.address, self.typed(said))
        return len(reached)

    def typed(self, said: list[Bubble]) -> list[Bubble]:
        """Return what is said, with what its buttons say where there are none to tap."""
        return said if self.host.buttons else [_with_taps(each) for each in said]


def _with_taps(bubble: Bubble) -> Bubble:
    """Return a message that says what to type, unless it does so already."""
    if bubble.how:
        return bubble
    known = "\n".join(
        (bubble.text, bubble.how, bubble.hint, *bubble.lines, *bubble.notes)
    )
    ways = (f"{tap.says} — {tap.label}" for tap in bubble.taps if tap.does == "say")
    new = tuple(way for way in ways if way.partition(" — ")[0] not in known)
    return replace(bubble, moves="\n".join(filter(None, (bubble.moves, *new))))


def told(voice: Voice, message: str, **facts: Argument) -> list[Bubble]:
    """Return a message as the only thing that is said."""
    return [Bubble(text=voice.text(message, "", facts))]
