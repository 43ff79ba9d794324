"""What somebody has to do with programmes, as it is handed over. docs/mydata.md says the rest."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Programme(Struct, frozen=True, kw_only=True):
    """A programme that the person takes part in, in whatever role."""

    id: str
    name: str
    roadmap: str
    since: datetime


class Coaching(Struct, frozen=True, kw_only=True):
    """The person accompanies enterprises of a programme."""

    programme: str
    name: str  # as it was loaded
    language: str
    digest: bool


class Administering(Struct, frozen=True, kw_only=True):
    """The person administers a programme."""

    programme: str
    since: datetime


class Arrival(Struct, frozen=True, kw_only=True):
    """The link by which the person came into a programme."""

    programme: str
    role: str
    used: datetime | None


class Enterprise(Struct, frozen=True, kw_only=True):
    """An enterprise on whose file the person works."""

    id: str
    programme: str
    number: int
    name: str
    language: str
    country: str
    people: int
    conversation: str
    since: datetime


class Share(Struct, frozen=True, kw_only=True):
    """One change of what an enterprise lets its coach see."""

    conversation: str
    author: str  # you, or colleague
    prompt: str
    given: bool
    at: datetime


class Letter(Struct, frozen=True, kw_only=True):
    """Something that was written between an enterprise and its coach."""

    id: int
    conversation: str
    author: str  # you, colleague or coach
    kind: str
    prompt: str
    item: str
    field: str
    context: str
    words: str
    about: int | None
    at: datetime
    settled: datetime | None


class Meeting(Struct, frozen=True, kw_only=True):
    """A meeting of an enterprise and its coach."""

    id: int
    enterprise: str
    at: datetime
    state: str
    sequence: int
    since: datetime


class Agreement(Struct, frozen=True, kw_only=True):
    """What was agreed at a meeting."""

    id: int
    meeting: int
    enterprise: str
    what: str
    who: str
    by: str
    state: str
    at: datetime


class Nudge(Struct, frozen=True, kw_only=True):
    """A message of our own accord: to the person, or sent by them as a coach."""

    to: str  # you, or colleague
    author: str  # you or coach; empty: we
    kind: str
    about: str
    words: str
    due: datetime
    state: str
    why: str
    sent: datetime | None
    answered: datetime | None


class Leave(Struct, frozen=True, kw_only=True):
    """Days on which the person is left alone."""

    first: str
    last: str


class Rhythm(Struct, frozen=True, kw_only=True):
    """When the person wants to be reminded, and where they live."""

    country: str
    weekday: int
    hour: int
    minute: int


class Broadcast(Struct, frozen=True, kw_only=True):
    """A message of a programme to all who take part."""

    id: int
    programme: str
    author: str  # you, or colleague: an administrator
    words: str
    state: str
    at: datetime


class Receipt(Struct, frozen=True, kw_only=True):
    """What became of such a message for the person."""

    broadcast: int
    state: str
    why: str
    at: datetime
