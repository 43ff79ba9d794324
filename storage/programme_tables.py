"""The tables of programmes: enterprises, coaches, what passes between them, and what we send."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from storage.columns import Sealed, SealedJSON, Serial, Time, metadata

programmes = Table(
    "programmes",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", String(100), nullable=False, unique=True),
    Column("roadmap", String(100), nullable=False),
    Column("since", Time, nullable=False),
)

coaches = Table(
    "coaches",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("programme", ForeignKey("programmes.id"), nullable=False),
    Column("mark", String(64), nullable=False),  # of the name as it was loaded
    Column("name", Sealed("coaches.name"), nullable=False),
    Column("language", String(35), nullable=False),
    Column("person", ForeignKey("people.id"), index=True),  # once they came
    Column("digest", Boolean, nullable=False),  # whether they want the weekly lines
    UniqueConstraint("programme", "mark"),
)

administrators = Table(
    "administrators",
    metadata,
    Column("programme", ForeignKey("programmes.id"), primary_key=True),
    Column("person", ForeignKey("people.id"), primary_key=True, index=True),
    Column("since", Time, nullable=False),
)

enterprises = Table(
    "enterprises",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("programme", ForeignKey("programmes.id"), nullable=False),
    Column("number", Integer, nullable=False),  # by which people call it: E7
    Column("mark", String(64), nullable=False),  # of the name as it was loaded
    Column("name", Sealed("enterprises.name"), nullable=False),
    Column("language", String(35), nullable=False),
    Column("country", String(2), nullable=False),
    Column("people", Integer, nullable=False),  # how many are to be invited
    Column("coach", ForeignKey("coaches.id"), nullable=False, index=True),
    Column("conversation", String(36), unique=True),  # once somebody began
    Column("since", Time, nullable=False),
    UniqueConstraint("programme", "mark"),
    UniqueConstraint("programme", "number"),
)

tickets = Table(  # links by which people come into a programme: used once
    "tickets",
    metadata,
    Column("mark", String(64), primary_key=True),
    Column("programme", ForeignKey("programmes.id"), nullable=False),
    Column("role", String(20), nullable=False),  # participant, coach, administrator
    Column("enterprise", ForeignKey("enterprises.id"), index=True),
    Column("coach", ForeignKey("coaches.id"), index=True),
    Column("until", Time, nullable=False),
    Column("used", Time),
    Column("person", ForeignKey("people.id"), index=True),  # who came by it
)

shares = Table(  # what an enterprise lets its coach see: each change, never overwritten
    "shares",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("person", ForeignKey("people.id"), index=True),  # who decided; None: erased
    Column("prompt", String(100), nullable=False),  # "" for all
    Column("given", Boolean, nullable=False),
    Column("at", Time, nullable=False),
)

# between an enterprise and its coach, about a question or about nothing
letters = Table(
    "letters",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),  # ask, reply, comment, proposal
    Column("person", ForeignKey("people.id"), index=True),  # who wrote; None: erased
    Column("coach", Boolean, nullable=False),  # whether as a coach
    Column("prompt", String(100), nullable=False),
    Column("item", String(200), nullable=False),
    Column("field", String(100), nullable=False),
    Column(
        "context", Sealed("letters.context"), nullable=False
    ),  # sent along, by leave
    Column("words", Sealed("letters.words"), nullable=False),
    Column("about", BigInteger),  # the letter it answers
    Column("at", Time, nullable=False),
    Column("settled", Time),  # answered, taken, or put away
    sqlite_autoincrement=True,  # people call them by number
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("enterprise", ForeignKey("enterprises.id"), nullable=False, index=True),
    Column("coach", ForeignKey("coaches.id"), nullable=False, index=True),
    Column("at", Time, nullable=False),
    Column("state", String(10), nullable=False),  # planned, held, cancelled
    Column("sequence", Integer, nullable=False),  # how often it was changed
    Column("since", Time, nullable=False),
    sqlite_autoincrement=True,
)

agreements = Table(  # of a coach and an enterprise, at a meeting
    "agreements",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("meeting", ForeignKey("meetings.id"), nullable=False, index=True),
    Column("enterprise", ForeignKey("enterprises.id"), nullable=False, index=True),
    Column("what", Sealed("agreements.what"), nullable=False),
    Column("who", String(20), nullable=False),  # coach, participant
    Column("by", String(10), nullable=False),  # as ISO date
    Column("state", String(10), nullable=False),  # open, done, busy, changed
    Column("at", Time, nullable=False),
    sqlite_autoincrement=True,
)

nudges = Table(  # all that is sent to somebody who said nothing: planned, sent, or not
    "nudges",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("about", String(200), nullable=False),  # a file, a meeting, an action …
    Column("sender", String(36), nullable=False),  # a coach as a person; "": we
    Column("words", Sealed("nudges.words"), nullable=False),  # if they are somebody's
    Column("due", Time, nullable=False),
    Column("state", String(10), nullable=False),  # planned, sent, dropped, refused
    Column("why", String(40), nullable=False),  # it was not sent
    Column("sent", Time),
    Column("answered", Time),  # by their next word
    UniqueConstraint("person", "kind", "about"),
    Index(None, "person", "state"),
    Index(None, "state", "due"),
)

leaves = Table(  # days on which somebody is left alone
    "leaves",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("first", String(10), nullable=False),  # as ISO dates
    Column("last", String(10), nullable=False),
)

closures = Table(  # days on which a programme, or one enterprise of it, is closed
    "closures",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("programme", ForeignKey("programmes.id"), nullable=False, index=True),
    Column("enterprise", ForeignKey("enterprises.id"), index=True),  # None: all of them
    Column("first", String(10), nullable=False),  # as ISO dates
    Column("last", String(10), nullable=False),
)

rhythms = Table(  # when somebody wants to be reminded, and where they live
    "rhythms",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("country", String(2), nullable=False),
    Column("weekday", Integer, nullable=False),  # 0 is Monday
    Column("hour", Integer, nullable=False),
    Column("minute", Integer, nullable=False),
)

broadcasts = Table(  # one message of a programme to all who take part
    "broadcasts",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("programme", ForeignKey("programmes.id"), nullable=False),
    Column("person", ForeignKey("people.id"), index=True),  # who wrote it
    Column("words", Sealed("broadcasts.words"), nullable=False),
    Column("state", String(10), nullable=False),  # draft, sending, done
    Column("at", Time, nullable=False),
    sqlite_autoincrement=True,
)

recipients = Table(
    "recipients",
    metadata,
    Column("broadcast", ForeignKey("broadcasts.id"), primary_key=True),
    Column("person", ForeignKey("people.id"), primary_key=True, index=True),
    Column("state", String(10), nullable=False),  # waiting, sent, refused
    Column("why", String(40), nullable=False),
    Column("at", Time, nullable=False),
)

pools = Table(  # what was published of a programme's figures the last time
    "pools",
    metadata,
    Column("programme", ForeignKey("programmes.id"), primary_key=True),
    Column("family", String(100), primary_key=True),
    Column("cell", String(200), primary_key=True),
    Column("contributors", SealedJSON("pools.contributors"), nullable=False),
    Column("figures", SealedJSON("pools.figures"), nullable=False),
    Column("at", Time, nullable=False),
)

passes = Table(  # ways into the page: a link that is used once, then a visit
    "passes",
    metadata,
    Column("mark", String(64), primary_key=True),
    Column("kind", String(10), nullable=False),  # once, visit
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("until", Time, nullable=False),
    Column("used", Time),
)
