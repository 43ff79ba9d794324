"""Blanking, in what we keep of messages, what somebody wrote who is erased.

In the chats of others these messages are copies that were handed out; here only the row stays,
so that nothing is sent twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, true, update

from storage.blanking import BLANK, UNDER_WAY
from storage.programme_tables import coaches, enterprises, letters
from storage.rights_tables import trail
from storage.tables import addresses, answers, members, outbox

_ENOUGH = 32  # characters by which words are known again where they were cut short
_SOME = 8  # fewer characters stand by chance in anything


def first_word(
    tx: Connection, conversation: str, person: str, own: Collection[str]
) -> datetime | None:
    """Return when somebody first said something on a file: an answer, or a letter about it."""
    theirs = (answers.c.conversation == conversation) & answers.c.author.in_(own)
    wrote = (letters.c.conversation == conversation) & (letters.c.person == person)
    moments = (
        tx.execute(select(func.min(answers.c.at)).where(theirs)).scalar(),
        tx.execute(select(func.min(letters.c.at)).where(wrote)).scalar(),
    )
    return min((each for each in moments if each), default=None)


def unsay_to_others(
    tx: Connection, conversation: str, person: str, own: Collection[str]
) -> None:
    """Blank what others on the same answers were told since somebody first said something there.

    Lists and questions may hold their words; in the others' chats they are copies handed out.
    """
    since = first_word(tx, conversation, person, own)
    if since is None:
        return
    others = select(members.c.person).where(
        members.c.conversation == conversation, members.c.person != person
    )
    there = select(addresses.c.address).where(addresses.c.person.in_(others))
    told = (outbox.c.address.in_(there)) & (outbox.c.at >= since)
    gone = outbox.c.state.not_in(UNDER_WAY)
    tx.execute(update(outbox).where(told, gone).values(**BLANK))


def unsay_to_coaches(
    tx: Connection,
    conversation: str,
    person: str,
    own: Collection[str],
    *,
    alone: bool,
) -> tuple[str, ...]:
    """Blank what coaches were sent since somebody first said something; return the files of it.

    A card, a page before a meeting, what is shared: any of it may hold answers. What waits for
    them goes only if it holds words that go: those of the person, or all of the file if they
    are `alone` there.
    """
    since = first_word(tx, conversation, person, own)
    if since is None:
        return ()
    known = {*coaches_of(tx, {conversation}), *_read_by(tx, person)} - {person, ""}
    rows = _to(tx, known, since)
    files = [_file(row) for row in rows]
    for row in rows:
        if row.state not in UNDER_WAY:
            tx.execute(update(outbox).where(outbox.c.id == row.id).values(**BLANK))
    on_it = (answers.c.conversation == conversation) & (
        true() if alone else answers.c.author.in_(own)
    )
    answered = tx.execute(select(answers.c.words).where(on_it)).scalars().all()
    unsay_words(tx, known, answered, since, few=_SOME)
    about_it = (letters.c.conversation == conversation) & (
        true() if alone else letters.c.person == person
    )
    written = tx.execute(select(letters).where(about_it)).all()
    everybody = select(coaches.c.person).where(coaches.c.person.is_not(None))
    unsay_words(  # a letter may have come to who accompanied them before
        tx,
        set(tx.execute(everybody).scalars()) - {person},
        [words for row in written for words in (row.words, row.context)],
        since,
    )
    return tuple(dict.fromkeys(each for each in files if each))


def coaches_of(tx: Connection, files: Collection[str]) -> set[str]:
    """Return who accompanies the enterprises with some files, or wrote there as a coach."""
    now = (
        select(coaches.c.person)
        .join(enterprises, enterprises.c.coach == coaches.c.id)
        .where(enterprises.c.conversation.in_(files))
    )
    wrote = select(letters.c.person).where(
        letters.c.conversation.in_(files), letters.c.coach
    )
    found = {*tx.execute(now).scalars(), *tx.execute(wrote).scalars()}
    return {each for each in found if each}


def _read_by(tx: Connection, person: str) -> set[str]:
    """Return the coaches who read something of somebody."""
    read = trail.c.role == "coach"
    asked = select(trail.c.reader).where(trail.c.whose == person, read)
    return set(tx.execute(asked).scalars())


def unsay_words(
    tx: Connection,
    people: Collection[str],
    words: Iterable[str],
    since: datetime,
    *,
    few: int = 2,
) -> tuple[str, ...]:
    """Blank what people were sent since a moment if it holds any of some words; return its files.

    Words of fewer than `few` characters have to be all of a text. What still waits is taken
    back.
    """
    wanted = {_plain(each)[:_ENOUGH].strip() for each in words} - {""}
    files = []
    for row in _to(tx, people, since):
        said = [_plain(text) for text in _texts([row.body, row.face])]
        if not any(
            each == text or (len(each) >= few and each in text)
            for text in said
            for each in wanted
        ):
            continue
        files.append(_file(row))
        this = outbox.c.id == row.id
        if row.state in UNDER_WAY:
            tx.execute(delete(outbox).where(this))
        else:
            tx.execute(update(outbox).where(this).values(**BLANK))
    return tuple(dict.fromkeys(each for each in files if each))


def _to(tx: Connection, people: Collection[str], since: datetime) -> list[Row[Any]]:
    there = select(addresses.c.address).where(addresses.c.person.in_(people))
    sent = outbox.c.address.in_(there) & (outbox.c.at >= since)
    return list(tx.execute(select(outbox).where(sent)).all())


def _file(row: Row[Any]) -> str:
    return str((row.body.get("file") or {}).get("sha256", ""))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _texts(body: Any) -> Iterator[str]:
    if isinstance(body, str):
        yield body
    elif isinstance(body, dict):
        yield from (each for value in body.values() for each in _texts(value))
    elif isinstance(body, list):
        yield from (each for value in body for each in _texts(value))
