"""Everything kept about a person, as it is handed over. docs/mydata.md says what each field is."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from bot.mydata.programme_parts import (
    Administering,
    Agreement,
    Arrival,
    Broadcast,
    Coaching,
    Enterprise,
    Leave,
    Letter,
    Meeting,
    Nudge,
    Programme,
    Receipt,
    Rhythm,
    Share,
)

FORM = "filrouge-person/1"  # of the JSON; a new number when a reader has to change
YOU, COLLEAGUE = "you", "colleague"  # who wrote an answer; nobody is named
TAKEN, KEPT = "taken", "kept"  # what became of something that came in


class Address(Struct, frozen=True, kw_only=True):
    """Where the person writes from."""

    address: str
    conversation: str | None  # the one under way there
    language: str
    gone: datetime | None  # since when nothing can be sent there


class Answer(Struct, frozen=True, kw_only=True):
    """One thing that was said to a question; a later one at the same place replaces it."""

    number: int
    prompt: str
    item: str
    field: str
    status: str
    value: Any
    words: str
    language: str
    marks: tuple[str, ...]
    author: str  # you, or colleague
    address: str  # from where, if it was you
    version: str
    update: str  # the message it came from, if that was yours
    at: datetime


class Remark(Struct, frozen=True, kw_only=True):
    """What was not clear about a question, for those who made it."""

    version: str
    prompt: str
    field: str
    words: str
    language: str
    at: datetime


class Conversation(Struct, frozen=True, kw_only=True):
    """One walk through a roadmap, and where it stands."""

    id: str
    roadmap: str
    version: str
    round: int
    session: str  # of a team, if it is part of one
    opened: datetime
    opened_by: str  # you, or colleague
    role: str
    since: datetime  # when the person joined
    name: str  # by which colleagues know the person here
    language: str
    stage: str
    focus: tuple[str, ...] | None
    back_to: str
    doubt: Any
    misreads: int
    until: str
    seen: int | None  # the latest answer when the person was last there
    rev: int
    answers: tuple[Answer, ...]
    remarks: tuple[Remark, ...]


class Roadmap(Struct, frozen=True, kw_only=True):
    """A version of a roadmap that a conversation ran on."""

    version: str
    roadmap: str
    canonical: str


class Text(Struct, frozen=True, kw_only=True):
    """A notice, or a question for leave, as it was shown."""

    version: str
    about: str
    words: str
    since: datetime


class Consent(Struct, frozen=True, kw_only=True):
    """One change of what the person allows."""

    purpose: str
    given: bool
    text: str
    at: datetime


class Request(Struct, frozen=True, kw_only=True):
    """What the person asked of whoever is responsible."""

    kind: str
    conversation: str | None
    number: int | None
    words: str
    at: datetime
    due: datetime
    settled: datetime | None


class Reading(Struct, frozen=True, kw_only=True):
    """Somebody else read what the person wrote."""

    reader: str  # colleague, or the name that whoever runs this gave
    role: str
    object: str
    action: str
    why: str
    at: datetime


class Attachment(Struct, frozen=True, kw_only=True):
    """A file that the person sent, or that was made for them."""

    sha256: str
    name: str
    type: str
    bytes: int
    at: datetime
    file: str = ""  # where it stands in the ZIP; empty if the file itself is not there


class Received(Struct, frozen=True, kw_only=True):
    """Something that came in from the person and is still kept."""

    account: str
    update: str
    address: str
    state: str  # taken, or kept
    reason: str
    body: Any
    at: datetime


class Sent(Struct, frozen=True, kw_only=True):
    """A message to the person that is still kept."""

    address: str
    kind: str
    body: Any
    came: bool
    at: datetime


class Reminder(Struct, frozen=True, kw_only=True):
    """Something that is to be looked at on a day."""

    topic: str
    key: str
    due: datetime


class Part(Struct, frozen=True, kw_only=True):
    """The person takes part in a session of a team."""

    session: str
    roadmap: str
    named: bool
    stands: str  # draft, open, revealed, closed or ended: the session
    deadline: datetime | None
    conversation: str
    back_to: str
    name: str
    state: str  # joined, done or late: the person
    since: datetime
    reminded: bool


class Agreed(Struct, frozen=True, kw_only=True):
    """One thing that was agreed in a session that the person began; who does it is left out."""

    what: str
    by: str
    state: str
    at: datetime


class Session(Struct, frozen=True, kw_only=True):
    """A session of a team that the person began."""

    id: str
    roadmap: str
    version: str
    language: str
    named: bool
    minutes: int
    expected: int
    state: str
    since: datetime
    deadline: datetime | None
    late_until: datetime | None
    settled: bool
    agreed: tuple[Agreed, ...]


class Commitment(Struct, frozen=True, kw_only=True):
    """What the person took on in a session of a team."""

    session: str
    what: str
    who: str
    by: str
    owner: str  # from which address
    state: str
    at: datetime


class Person(Struct, frozen=True, kw_only=True):
    """Everything that is kept about one person, and nothing of others."""

    id: str
    since: datetime
    seen: datetime  # the day they were last heard of
    notice: str
    quiet_until: datetime | None
    addresses: tuple[Address, ...]
    conversations: tuple[Conversation, ...]
    roadmaps: tuple[Roadmap, ...]
    texts: tuple[Text, ...]
    consents: tuple[Consent, ...]
    requests: tuple[Request, ...]
    readings: tuple[Reading, ...]
    attachments: tuple[Attachment, ...]
    received: tuple[Received, ...]
    sent: tuple[Sent, ...]
    reminders: tuple[Reminder, ...]
    parts: tuple[Part, ...]
    sessions: tuple[Session, ...]
    commitments: tuple[Commitment, ...]
    programmes: tuple[Programme, ...] = ()
    coaching: tuple[Coaching, ...] = ()
    administering: tuple[Administering, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    enterprises: tuple[Enterprise, ...] = ()
    shares: tuple[Share, ...] = ()
    letters: tuple[Letter, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    nudges: tuple[Nudge, ...] = ()
    leaves: tuple[Leave, ...] = ()
    rhythms: tuple[Rhythm, ...] = ()  # one, or none
    broadcasts: tuple[Broadcast, ...] = ()
    receipts: tuple[Receipt, ...] = ()
