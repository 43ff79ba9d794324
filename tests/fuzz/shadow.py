"""What must be in the database, and what must not, after each batch."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.fuzz.findings import Findings
from tests.fuzz.people import Somebody
from tests.fuzz.running import ACCOUNT, Running
from tests.fuzz.thrown import Thrown

FATES = {"taken": {"done"}, "passed": {""}, "again": {"done", "", "parked"}}
NOT_KEPT = (
    *("is not kept", "niet bewaard", "pas gardé"),  # said where there is too much
    *(
        "It stays as it was.",
        "Het blijft zoals het was.",
        "Cela reste comme avant.",
    ),  # the same once more
)


class Shadow:
    """Looks into the files beside the assistant."""

    def __init__(self, folder: Path, running: Running, findings: Findings) -> None:
        self._folder = folder
        self._running = running
        self._findings = findings
        self.erased = 0
        self.parked = 0
        self.searched = 0  # of those erased, the files were searched for each byte

    def after(self, batch: Sequence[Thrown]) -> None:
        """Look whether all that a batch brought is where it belongs."""
        path = f"file:{self._folder / 'filrouge.db'}?mode=ro"
        with closing(sqlite3.connect(path, uri=True)) as db:
            self._inbox(db, batch)
            gone = {who.number for who in self._erased(db, batch)}
            for each in batch:
                if each.token and each.who and each.who.number not in gone:
                    self._kept(db, each)
            self._counted(db)
            self._doubts(db, batch)

    def whole(self) -> int:
        """Compare every answer with what the assistant said it had kept; return how many there are."""
        path = f"file:{self._folder / 'filrouge.db'}?mode=ro"
        asked = "SELECT number, words, value, status FROM answers WHERE conversation = ? ORDER BY number"
        with closing(sqlite3.connect(path, uri=True)) as db:
            for id_, conversation in self._running.assistant.books.items():
                kept = [
                    (number, words, json.loads(value or "null"), status)
                    for number, words, value, status in db.execute(asked, (id_,))
                ]
                told = [
                    (each.number, each.words, json.loads(json.dumps(each.value)), each.status.value)
                    for each in conversation.book
                ]  # fmt: skip
                if kept != told:
                    self._note("lost", "answers are not those that were confirmed")
            waiting = db.execute("SELECT count(*) FROM inbox WHERE state = 'waiting'")
            if waiting.fetchone()[0]:
                self._note("lost", "an update still waits to be taken")
            return int(db.execute("SELECT count(*) FROM answers").fetchone()[0])

    # --- one law each -----------------------------------------------------------------------

    def _inbox(self, db: sqlite3.Connection, batch: Sequence[Thrown]) -> None:
        keys = list({each.key for each in batch})
        marks = ",".join("?" * len(keys))
        asked = f'SELECT "update", state, reason FROM inbox WHERE account = ? AND "update" IN ({marks})'
        found = {key: rest for key, *rest in db.execute(asked, (ACCOUNT, *keys))}
        for each in batch:
            state, reason = found.get(each.key, ("", ""))
            if state == "parked":
                self.parked += each.fate != "again"
                if (
                    each.fate != "any"
                    and each.key not in self._running.client.unreadable
                ):
                    told = json.dumps(each.raw)[:600]
                    self._note("parked", f"{reason}: {told}", reason)
            elif each.fate in FATES and state not in FATES[each.fate]:
                told = json.dumps(each.raw)[:600]
                self._note("inbox", f"{each.fate}, and is {state!r}: {told}", f"{each.fate} {state}")  # fmt: skip
            elif state == "waiting":
                self._note("inbox", "left waiting")

    def _erased(
        self, db: sqlite3.Connection, batch: Sequence[Thrown]
    ) -> Iterator[Somebody]:
        """Yield who was erased, as far as the files show; see that nothing is left of them."""
        for who in _chats(batch):
            row = db.execute(
                "SELECT person FROM addresses WHERE address = ?", (who.address,)
            ).fetchone()
            person = row[0] if row else ""
            if who.person and who.person != person:
                self.erased += 1
                mine = [each for each in batch if each.who is who]
                if len(mine) == 1:
                    again = not row
                    parked = _parked(db)
                    self._search(who, again=again, parked=parked)
                who.life += 1
                who.forgetting = False
                yield who
            who.person = person

    def _search(self, who: Somebody, *, again: bool, parked: str) -> None:
        """Search every byte of every file for somebody who was erased.

        What is found in updates that were parked is a sort of its own.
        """
        self.searched += 1
        gone = self._running.assistant.gone
        words = [who.mark, who.person, *gone] + ([f'"{who.address}"'] if again else [])
        self._running.assistant.gone = set()
        for path in self._folder.rglob("*"):
            if path.is_file() and not path.name.endswith((".lock", "-shm")):
                held = path.read_bytes()
                for word in words:
                    if word.encode() in held:
                        where = "a parked update" if word in parked else path.name
                        self._note("erased", f"{word} still stands in {where}", where)

    def _kept(self, db: sqlite3.Connection, thrown: Thrown) -> None:
        """See that words which were typed are kept, or that somebody was told they are not."""
        assert thrown.who
        if thrown.key in self._running.client.unreadable:
            return
        key, person = f"{ACCOUNT}:{thrown.key}", thrown.who.person
        if any(thrown.token in each for each in _words(db, person, key)):
            return
        if any(said in body for body in _said(db, thrown.who) for said in NOT_KEPT):
            return
        told = json.dumps(thrown.raw, ensure_ascii=True)
        asked = thrown.who.asked
        by_now = f"{asked.text[:200]} {asked.place}" if asked else ""
        kind = f"{len(asked.place)} {len(asked.choices)}" if asked else ""
        self._note(
            "lost",
            f"words are nowhere: {told[:800]}\n    asked by now: {by_now}",
            f"words {_shape(thrown)} {kind}",
        )

    def _counted(self, db: sqlite3.Connection) -> None:
        """See that each conversation has as many answers as were confirmed."""
        books = self._running.assistant.books
        asked = "SELECT conversation, count(*) FROM answers GROUP BY conversation"
        kept = dict(db.execute(asked))
        for id_, conversation in books.items():
            if kept.get(id_, 0) != len(conversation.book.answers):
                self._note("lost", f"{kept.get(id_, 0)} answers, {len(conversation.book.answers)} confirmed")  # fmt: skip

    def _doubts(self, db: sqlite3.Connection, batch: Sequence[Thrown]) -> None:
        """Note who is asked just now whether to erase everything."""
        asked = (
            "SELECT m.doubt FROM members m JOIN addresses a"
            " ON a.conversation = m.conversation AND a.person = m.person"
            " WHERE a.address = ?"
        )
        for who in _chats(batch):
            row = db.execute(asked, (who.address,)).fetchone()
            who.forgetting = bool(row and row[0] and '"forget"' in row[0])

    def _note(self, law: str, what: str, sort: str = "") -> None:
        self._findings.note(law, what, sort)


def _chats(batch: Sequence[Thrown]) -> Collection[Somebody]:
    return {each.who.number: each.who for each in batch if each.who}.values()


def _parked(db: sqlite3.Connection) -> str:
    """Return all that stands in updates that were parked."""
    return "\n".join(b for (b,) in db.execute("SELECT body FROM inbox WHERE state = 'parked'"))  # fmt: skip


def _words(db: sqlite3.Connection, person: str, key: str) -> Iterator[str]:
    """Yield the words that were kept of an update, and where else words may be."""
    own = "conversation IN (SELECT id FROM conversations WHERE person = ?)"
    answers = f'SELECT words, value FROM answers WHERE {own} AND "update" = ?'
    for words, value in db.execute(answers, (person, key)):
        yield words
        yield value or ""
    for (words,) in db.execute(f"SELECT words FROM remarks WHERE {own}", (person,)):
        yield words
    for (words,) in db.execute("SELECT words FROM requests WHERE person = ?", (person,)):  # fmt: skip
        yield words
    for (doubt,) in db.execute("SELECT doubt FROM members WHERE person = ?", (person,)):  # fmt: skip
        yield doubt or ""


def _said(db: sqlite3.Connection, who: Somebody) -> Iterator[str]:
    """Yield what was said to somebody last."""
    latest = "SELECT body FROM outbox WHERE address = ? ORDER BY id DESC LIMIT 4"
    for (body,) in db.execute(latest, (who.address,)):
        yield body


def _shape(thrown: Thrown) -> str:
    content: Any = next((v for k, v in thrown.raw.items() if k != "update_id"), {})
    return ",".join(sorted(content)) if isinstance(content, dict) else ""
