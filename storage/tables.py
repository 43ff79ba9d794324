"""The tables, and nothing that decides anything."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

REVISION = "0003"  # the newest migration; storage/migrations/versions

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Time(TypeDecorator[datetime]):
    """A moment, aware and in UTC, also where the database knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        if value is None:
            return None
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(
        self,
        value: Any,
        dialect: Dialect,  # noqa: ARG002 (the name is SQLAlchemy's)
    ) -> datetime | None:
        found: datetime | None = value
        if found is not None and found.tzinfo is None:
            return found.replace(tzinfo=UTC)
        return found


_Serial = BigInteger().with_variant(Integer, "sqlite")

people = Table(
    "people",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("since", Time, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("address", String(200), primary_key=True),  # terminal:anna, telegram:42
    Column("person", ForeignKey(people.c.id), nullable=False, index=True),
    Column("conversation", String(36)),  # the one under way
    Column("language", String(35), nullable=False),
    Column("gone", Time),  # since when nothing can be sent there: blocked, or left
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
    Column("language", String(35), nullable=False),
    Column("stage", String(100), nullable=False),
    Column("focus", JSON),
    Column("back_to", String(100), nullable=False, default=""),
    Column("doubt", JSON),
    Column("misreads", Integer, nullable=False, default=0),
    Column("until", String(10), nullable=False, default=""),
    Column("rev", Integer, nullable=False, default=0),
    Column("opened", Time, nullable=False),
    Column("round", Integer, nullable=False, server_default="1"),
    UniqueConstraint("person", "roadmap", "round"),  # no two first messages open two
)

answers = Table(
    "answers",
    metadata,
    Column("id", _Serial, primary_key=True),
    Column("conversation", ForeignKey(conversations.c.id), nullable=False),
    Column("number", Integer, nullable=False),  # within the conversation
    Column("prompt", String(100), nullable=False),
    Column("item", String(200), nullable=False),
    Column("field", String(100), nullable=False),
    Column("status", String(20), nullable=False),
    Column("value", JSON),
    Column("words", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column("marks", JSON, nullable=False),
    Column("author", String(200), nullable=False),
    Column("version", String(64), nullable=False),
    Column("update", String(200), nullable=False),  # the inbox key it came from
    Column("at", Time, nullable=False),
    UniqueConstraint("conversation", "number"),
)

remarks = Table(
    "remarks",
    metadata,
    Column("id", _Serial, primary_key=True),
    Column("conversation", ForeignKey(conversations.c.id), nullable=False),
    Column("version", String(64), nullable=False),
    Column("prompt", String(100), nullable=False),
    Column("field", String(100), nullable=False),
    Column("words", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column("at", Time, nullable=False),
)

attachments = Table(
    "attachments",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("name", String(255), nullable=False),
    Column("type", String(100), nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("at", Time, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", _Serial, primary_key=True),
    Column("account", String(100), nullable=False),
    Column("update", String(100), nullable=False),
    Column("address", String(200), nullable=False),
    Column("message", String(100), nullable=False, default=""),  # the messenger's id
    Column("body", JSON, nullable=False),
    Column("state", String(10), nullable=False),  # waiting, done, parked
    Column("reason", Text, nullable=False, default=""),
    Column("at", Time, nullable=False),
    UniqueConstraint("account", "update"),
    Index(None, "address", "message"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _Serial, primary_key=True),
    Column("address", String(200), nullable=False),
    Column("kind", String(10), nullable=False),  # question, text, file, revise
    Column("body", JSON, nullable=False),
    Column(
        "state", String(10), nullable=False
    ),  # due, sending, sent, refused, unknown, overtaken
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", Time, nullable=False),
    Column(
        "message", String(100), nullable=False, default=""
    ),  # the messenger's id once sent
    Column("at", Time, nullable=False),
    Column("live", Boolean, nullable=False, default=False),  # its buttons still count
    Column("face", JSON),  # how it looks by now: what is picked, what was answered
    Column("revises", BigInteger),  # the row whose message this one changes
    Index(None, "address", "state"),
    Index(None, "address", "live"),
)

timers = Table(
    "timers",
    metadata,
    Column("id", _Serial, primary_key=True),
    Column("topic", String(100), nullable=False),
    Column("key", String(200), nullable=False),
    Column("due", Time, nullable=False, index=True),
    UniqueConstraint("topic", "key"),
)
