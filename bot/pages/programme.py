"""What an administrator sees: how far a programme is, figures over many, how questions do. No content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.access import allowed
from bot.coaching.kit import Kit
from bot.pages.rooms import Room, Shown
from bot.pages.visitor import Visitor
from bot.programme.progress import FINISHED, NOT_BEGUN, Group, progress
from flows.roadmap import Roadmap
from locales.catalog import Voice
from storage.programmes import Programme

ROLE = "administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How many enterprises are at some steps in a row."""

    first: str
    last: str  # "" if it is one step
    enterprises: int
    stalled: int | None


class ProgrammeRooms:
    """The rooms of administrators."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def all(self) -> tuple[Room, ...]:
        one = ("programme", "{programme}")
        return (
            Room(path=one, show=self.progress),
        )

    def progress(
        self, tx: Connection, who: Visitor, asked: Mapping[str, Any], now: datetime
    ) -> Shown | None:
        """Return how many enterprises stand where; None if the programme is not theirs."""
        programme = administered(who, asked["programme"], "group-progress")
        if programme is None:
            return None
        found = progress(tx, self._kit.library, programme, now)
        voice = self._kit.catalog.voice(who.language)
        facts = {
            "programme": programme,
            "part": "progress",
            "progress": found,
            "steps": [_step(voice, found.roadmap, each) for each in found.groups],
        }
        return Shown(template="programme", here=programme.id, facts=facts)


def administered(who: Visitor, programme: str, what: str) -> Programme | None:
    """Return a programme that somebody administers and of which they may read this."""
    found = next((each for each in who.administers if each.id == programme), None)
    return found if found and allowed(ROLE, "read", what) else None


def _step(voice: Voice, roadmap: Roadmap, group: Group) -> Step:
    return Step(
        first=_named(voice, roadmap, group.first),
        last=_named(voice, roadmap, group.last) if group.last != group.first else "",
        enterprises=group.enterprises,
        stalled=group.stalled,
    )


def _named(voice: Voice, roadmap: Roadmap, step: str) -> str:
    """Return what a step is called."""
    if step in {NOT_BEGUN, FINISHED}:
        return voice.text(f"progress-{step}")
    return voice.text(next(each.message for each in roadmap.phases if each.id == step))
