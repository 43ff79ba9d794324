"""The tables of rights: what was agreed to, who read what, and what somebody asked for."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text

from storage.columns import Sealed, Serial, Time, metadata

texts = Table(  # notices and questions for leave, as they were shown
    "texts",
    metadata,
    Column("version", String(16), primary_key=True),
    Column("about", String(40), nullable=False),
    Column("words", Text, nullable=False),
    Column("since", Time, nullable=False),
)

consents = Table(  # each change, never overwritten
    "consents",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("purpose", String(20), nullable=False),
    Column("given", Boolean, nullable=False),
    Column("text", ForeignKey("texts.version"), nullable=False),
    Column("at", Time, nullable=False),
)

trail = Table(  # each reading of somebody else's answers
    "trail",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("whose", ForeignKey("people.id"), nullable=False, index=True),
    Column("reader", String(200), nullable=False),  # a person's id, or the operator
    Column("role", String(20), nullable=False),
    Column("object", String(40), nullable=False),
    Column("action", String(20), nullable=False),
    Column("why", Sealed("trail.why"), nullable=False),
    Column("at", Time, nullable=False),
)

requests = Table(  # what somebody asked of whoever is responsible
    "requests",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("conversation", ForeignKey("conversations.id")),
    Column("number", Integer),  # of the answer it is about
    Column("words", Sealed("requests.words"), nullable=False),
    Column("at", Time, nullable=False),
    Column("due", Time, nullable=False),
    Column("settled", Time),
)
