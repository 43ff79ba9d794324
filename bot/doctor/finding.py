"""One thing that was looked at, and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

State = Literal["fine", "look", "wrong"]
Fact = str | int


class Finding(Struct, frozen=True, kw_only=True):
    """What was found: a message, whose attribute `do` says what to do."""

    about: str  # what was looked at: doctor-about-…
    state: State
    message: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


def fine(about: str, message: str, **facts: Fact) -> Finding:
    return Finding(about=about, state="fine", message=message, facts=facts)


def look(about: str, message: str, **facts: Fact) -> Finding:
    """Return what somebody should see to before long."""
    return Finding(about=about, state="look", message=message, facts=facts)


def wrong(about: str, message: str, **facts: Fact) -> Finding:
    """Return what does not work, or will soon not."""
    return Finding(about=about, state="wrong", message=message, facts=facts)
