"""The tables of teams: sessions, who takes part, what was agreed, and what was so elsewhere."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, String, Table

from storage.columns import Sealed, SealedJSON, Serial, Time, metadata

# a team answers the same questions, each alone; what they said is seen together afterwards
sessions = Table(
    "sessions",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("code", String(20), nullable=False, unique=True),  # by which people join
    Column("place", String(200), nullable=False, index=True),  # where it is shown
    Column("facilitator", String(200), nullable=False),  # the address of who began it
    Column("roadmap", String(100), nullable=False),
    Column("version", ForeignKey("roadmap_versions.version"), nullable=False),
    Column("language", String(35), nullable=False),
    Column("named", Boolean, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("expected", Integer, nullable=False),  # how many people; 0: nobody said
    Column("state", String(10), nullable=False),  # storage/sessions.py
    Column("since", Time, nullable=False),
    Column("deadline", Time),
    Column("late_until", Time),  # then nothing is added any more
    Column("follows", String(36), nullable=False),  # the session before, of the team
    Column("board", BigInteger),  # the outbox row that shows how many are done
    Column("agenda", BigInteger),  # the outbox row with what was agreed
    Column("settled", Boolean, nullable=False),  # agreed on something, or on nothing
    Column("revealed", SealedJSON("sessions.revealed")),  # all that is kept, if unnamed
)

attendees = Table(  # who takes part; without a name, nobody stands here once it is over
    "attendees",
    metadata,
    Column("session", ForeignKey("sessions.id"), primary_key=True),
    Column("person", ForeignKey("people.id"), primary_key=True, index=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False),
    Column("back_to", String(36), nullable=False),  # the conversation they came from
    Column("name", Sealed("attendees.name"), nullable=False),
    Column("state", String(10), nullable=False),  # joined, done, late
    Column("since", Time, nullable=False),
    Column("reminded", Boolean, nullable=False),
)

commitments = Table(  # what a team agreed on: what, who and by when
    "commitments",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("session", ForeignKey("sessions.id"), nullable=False, index=True),
    Column("what", Sealed("commitments.what"), nullable=False),
    Column("who", Sealed("commitments.who"), nullable=False),
    Column("by", String(10), nullable=False),  # as ISO date
    Column("owner", String(200), nullable=False),  # the address of who took it on
    Column("state", String(10), nullable=False),  # open, taken, done, busy, changed
    Column("at", Time, nullable=False),
    sqlite_autoincrement=True,  # links lead to them by number
)

past = Table(  # sessions of teams at another instance, as they were handed over there
    "past",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("body", SealedJSON("past.body"), nullable=False),
)
