"""What people agreed to, change by change, and the texts that they were shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select

from storage.rights_tables import consents, texts
from storage.tables import addresses, members

_TEXT = select(texts).where(texts.c.version == bindparam("known"))
_ADD_TEXT = insert(texts)
_ADD = insert(consents)
_OF = (
    select(consents, texts.c.words)
    .join(texts, texts.c.version == consents.c.text)
    .where(consents.c.person == bindparam("who"))
    .order_by(consents.c.id)
)

_ADDRESSES = (
    select(addresses.c.address, addresses.c.person)
    .join(members, members.c.person == addresses.c.person)
    .where(members.c.conversation == bindparam("on"))
)


class Consent(Struct, frozen=True, kw_only=True):
    """One change: leave was given or taken back, in answer to these words."""

    purpose: str
    given: bool
    text: str  # the version of the words
    words: str
    at: datetime


def version_of(words: str) -> str:
    """Return the name of a text: another one as soon as a letter changes."""
    return sha256(words.encode()).hexdigest()[:12]


def shown(tx: Connection, about: str, words: str, now: datetime) -> str:
    """Keep a text that people are shown, once; return its version."""
    version = version_of(words)
    if tx.execute(_TEXT, {"known": version}).first() is None:
        tx.execute(
            _ADD_TEXT,
            {"version": version, "about": about, "words": words, "since": now},
        )
    return version


def since(tx: Connection, version: str) -> datetime | None:
    """Return since when a text is shown."""
    row = tx.execute(_TEXT, {"known": version}).first()
    return row.since if row else None


def note(
    tx: Connection, person: str, purpose: str, *, given: bool, text: str, now: datetime
) -> None:
    """Note that somebody gave leave, or took it back, in answer to a version of a text."""
    tx.execute(
        _ADD,
        {"person": person, "purpose": purpose, "given": given, "text": text, "at": now},
    )


def history(tx: Connection, person: str) -> list[Consent]:
    """Return all changes, oldest first."""
    return [
        Consent(
            purpose=row.purpose,
            given=row.given,
            text=row.text,
            words=row.words,
            at=row.at,
        )
        for row in tx.execute(_OF, {"who": person})
    ]


def holding(tx: Connection, person: str) -> Mapping[str, bool]:
    """Return what holds now; what was never asked is not there, and means no."""
    return {each.purpose: each.given for each in history(tx, person)}


def allowed(tx: Connection, person: str, purpose: str) -> bool:
    """Return whether somebody gave leave for a purpose, and did not take it back."""
    return holding(tx, person).get(purpose, False)


def withdraw(tx: Connection, person: str, purpose: str, now: datetime) -> None:
    """Take leave back for somebody who gave it, in answer to the words they gave it to."""
    given = [each for each in history(tx, person) if each.purpose == purpose]
    if given and given[-1].given:
        note(tx, person, purpose, given=False, text=given[-1].text, now=now)


def quotable(tx: Connection, conversation: str) -> frozenset[str]:
    """Return the addresses of those on a conversation who may be quoted word for word."""
    found = tx.execute(_ADDRESSES, {"on": conversation})
    return frozenset(row.address for row in found if allowed(tx, row.person, "quotes"))
