"""The tables of people, what they say and what they are sent. Nothing here decides anything."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from storage import programme_tables as programme_tables  # they are tables, too
from storage import rights_tables as rights_tables
from storage import team_tables as team_tables
from storage.columns import Sealed, SealedJSON, Serial, Time
from storage.columns import metadata as metadata

REVISION = "0009"  # the newest migration; storage/migrations/versions

people = Table(
    "people",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("since", Time, nullable=False),
    Column(  # the last one seen
        "notice", String(16), nullable=False, server_default=""
    ),
    Column("seen", Time, nullable=False),  # the day they were last heard of
    Column("quiet_until", Time),  # nothing is sent of our own accord before
)

addresses = Table(
    "addresses",
    metadata,
    Column("address", String(200), primary_key=True),  # terminal:anna, telegram:42
    Column("person", ForeignKey(people.c.id), nullable=False, index=True),
    Column("conversation", String(36)),  # the one under way
    Column("language", String(35), nullable=False),
    Column("gone", Time),  # since when nothing can be sent there: blocked, or left
    Column(  # what comes next may be meant for what is over: a session of a team
        "over", Boolean, nullable=False, server_default=false()
    ),
    Column("asked", String(64)),  # the question of somebody else's file that is open
    Column("writing", String(300)),  # what they write next, if it is no answer
)

roadmap_versions = Table(
    "roadmap_versions",
    metadata,
    Column("version", String(64), primary_key=True),
    Column("roadmap", String(100), nullable=False),
    Column("canonical", Text, nullable=False),
    Column("published", Time, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person", ForeignKey(people.c.id), nullable=False),
    Column("roadmap", String(100), nullable=False),
    Column("version", ForeignKey(roadmap_versions.c.version), nullable=False),
    Column("rev", Integer, nullable=False, default=0),
    Column("opened", Time, nullable=False),
    Column("round", Integer, nullable=False, server_default="1"),
    Column(  # of a team, if it is part of one
        "session", String(36), nullable=False, server_default="", index=True
    ),
    Column(  # the round before, "" for none; None where nobody noted it
        "follows", String(36), index=True
    ),
    UniqueConstraint(  # no two first messages open two
        "person", "roadmap", "session", "round"
    ),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("conversation", ForeignKey(conversations.c.id), nullable=False),
    Column("number", Integer, nullable=False),  # within the conversation
    Column("prompt", String(100), nullable=False),
    Column("item", String(200), nullable=False),
    Column("field", String(100), nullable=False),
    Column("status", String(20), nullable=False),
    Column("value", SealedJSON("answers.value")),
    Column("words", Sealed("answers.words"), nullable=False),
    Column("language", String(35), nullable=False),
    Column("marks", SealedJSON("answers.marks"), nullable=False),
    Column("author", String(200), nullable=False),
    Column("version", String(64), nullable=False),
    Column("update", String(200), nullable=False),  # the inbox key it came from
    Column("at", Time, nullable=False),
    UniqueConstraint("conversation", "number"),
)

remarks = Table(
    "remarks",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("conversation", ForeignKey(conversations.c.id), nullable=False),
    Column("version", String(64), nullable=False),
    Column("prompt", String(100), nullable=False),
    Column("field", String(100), nullable=False),
    Column("words", Sealed("remarks.words"), nullable=False),
    Column("language", String(35), nullable=False),
    Column("at", Time, nullable=False),
)

# whose files they are; the same file can be that of several people
attachments = Table(
    "attachments",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("person", ForeignKey(people.c.id), primary_key=True),
    Column("name", Sealed("attachments.name"), nullable=False),
    Column("type", String(100), nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("at", Time, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("account", String(100), nullable=False),
    Column("update", String(100), nullable=False),
    Column("address", String(200), nullable=False),
    Column("message", String(100), nullable=False, default=""),  # the messenger's id
    Column("body", SealedJSON("inbox.body"), nullable=False),
    Column("state", String(10), nullable=False),  # waiting, done, parked
    Column("reason", Text, nullable=False, default=""),
    Column("at", Time, nullable=False),
    UniqueConstraint("account", "update"),
    Index(None, "address", "message"),
    # What is to be taken before something else: mostly nothing. So it is in PostgreSQL, too, by
    # its migration; to say so here would load its dialect wherever there is none.
    Index(
        "ix_inbox_waiting",
        "account",
        "address",
        sqlite_where=text("state = 'waiting'"),
    ),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("address", String(200), nullable=False),
    Column("kind", String(10), nullable=False),  # question, text, file, revise
    Column("body", SealedJSON("outbox.body"), nullable=False),
    # due, sending, sent, refused, unknown, overtaken
    Column("state", String(10), nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", Time, nullable=False),
    Column(  # the messenger's id once sent
        "message", String(100), nullable=False, default=""
    ),
    Column("at", Time, nullable=False),
    Column("live", Boolean, nullable=False, default=False),  # its buttons still count
    # how it looks by now: what is picked, what was answered
    Column("face", SealedJSON("outbox.face")),
    Column("revises", BigInteger),  # the row whose message this one changes
    Column(  # the session of a team that it shows, or the conversation in one it belongs to
        "about", String(36), nullable=False, server_default="", index=True
    ),
    Column(  # the number of the program that put it, or is sending it; storage/replicas.py
        "sender", Integer, nullable=False, server_default="0"
    ),
    Index(None, "address", "state"),
    Index(None, "address", "live"),
    sqlite_autoincrement=True,  # an id is never that of another row, also after erasing
)

timers = Table(
    "timers",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("topic", String(100), nullable=False),
    Column("key", String(200), nullable=False),
    Column("due", Time, nullable=False, index=True),
    UniqueConstraint("topic", "key"),
)

paces = Table(  # how fast several programs may send; storage/shared_pace.py
    "paces",
    metadata,
    Column("key", String(64), primary_key=True),  # a mark of a bot, a chat, a group
    Column("clock", Double, nullable=False),  # seconds since 1970: runs ahead of time
)

# --- who works on the same answers -------------------------------------------------------------

members = Table(  # who works on the same answers, and where each of them stands
    "members",
    metadata,
    Column("conversation", ForeignKey(conversations.c.id), primary_key=True),
    Column("person", ForeignKey(people.c.id), primary_key=True, index=True),
    Column("role", String(20), nullable=False),  # bot/access.py
    Column("since", Time, nullable=False),
    Column(  # a first name, for the others; none as long as there are no others
        "name", Sealed("members.name"), nullable=False, server_default=""
    ),
    Column("language", String(35), nullable=False, server_default=""),
    Column("stage", String(100), nullable=False, server_default="notice"),
    Column("focus", SealedJSON("conversations.focus")),  # sealed where they once stood
    Column("back_to", String(100), nullable=False, server_default=""),
    Column("doubt", SealedJSON("conversations.doubt")),
    Column("misreads", Integer, nullable=False, server_default="0"),
    Column("until", String(10), nullable=False, server_default=""),
    Column("seen", Integer),  # the latest answer when they were last here
)

invitations = Table(
    "invitations",
    metadata,
    Column("mark", String(64), primary_key=True),  # SHA-256 of the code: used once
    Column("conversation", ForeignKey(conversations.c.id), nullable=False, index=True),
    Column("role", String(20), nullable=False),
    Column("until", Time, nullable=False),
    Column("used", Time),
    Column("person", ForeignKey(people.c.id)),  # who invites
    Column(  # how colleagues will call them, if somebody comes
        "name", Sealed("invitations.name"), nullable=False, server_default=""
    ),
)

asks = Table(  # one question of a file, put to somebody who does not work on it
    "asks",
    metadata,
    Column("mark", String(64), primary_key=True),  # SHA-256 of the code: used once
    Column("conversation", ForeignKey(conversations.c.id), nullable=False, index=True),
    Column("person", ForeignKey(people.c.id), nullable=False, index=True),  # who asks
    Column("name", Sealed("asks.name"), nullable=False),  # and their first name
    Column("prompt", String(100), nullable=False),
    Column("item", String(200), nullable=False),
    Column("field", String(100), nullable=False),
    Column("until", Time, nullable=False),
    Column("state", String(10), nullable=False),  # open, taken, answered, passed
    Column("by", ForeignKey(people.c.id), index=True),  # who was asked
    Column("by_name", Sealed("asks.by_name"), nullable=False),
    Column("language", String(35), nullable=False),  # of who was asked
    Column("doubt", SealedJSON("asks.doubt")),
    Column("misreads", Integer, nullable=False),
)

claims = Table(  # who said that they do a sitting
    "claims",
    metadata,
    Column("conversation", ForeignKey(conversations.c.id), primary_key=True),
    Column("sitting", String(100), primary_key=True),
    Column("person", ForeignKey(people.c.id), nullable=False, index=True),
    Column("since", Time, nullable=False),
    Column("told", String(36), nullable=False),  # who knows, and may take it over
)

# --- of nobody who is here ---------------------------------------------------------------------

tombstones = Table(  # people who were erased, as marks that lead to nobody
    "tombstones",
    metadata,
    Column("mark", String(64), primary_key=True),
    Column("at", Time, nullable=False),
)

keys = Table(  # the names of the keys that something may be sealed with
    "keys",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("since", Time, nullable=False),
)
