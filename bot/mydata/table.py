"""The answers of a person as CSV, a row for each that was ever given. docs/mydata.md names the columns."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from bot.mydata.telling import Account, Told
from bot.report.data import LEADS

COLUMNS = (
    "conversation",
    "roadmap",
    "round",
    "session",
    "number",
    "phase",
    "prompt",
    "item",
    "field",
    "title",
    "about",
    "status",
    "holds",
    "value",
    "words",
    "language",
    "marks",
    "author",
    "at",
)


def table(accounts: Iterable[Account]) -> bytes:
    """Return all answers with their history, as programs for tables read it without asking.

    A cell that such a program would take for a formula gets an apostrophe before it.
    """
    target = StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for account in accounts:
        writer.writerows([cell(each) for each in row] for row in _rows(account))
    return b"\xef\xbb\xbf" + target.getvalue().encode("utf-8", errors="replace")


def _rows(account: Account) -> Iterator[tuple[object, ...]]:
    rows = [
        _row(account, told, phase.title, asked.title, asked.about, told is asked.now)
        for phase in account.phases
        for prompt in phase.prompts
        for asked in prompt.asked
        for told in (*asked.before, asked.now)
    ]
    rows += [_row(account, told, "", "", "", holds=False) for told in account.aside]
    yield from sorted(rows, key=lambda row: int(str(row[4])))


def _row(
    account: Account, told: Told, phase: str, title: str, about: str, holds: bool
) -> tuple[object, ...]:
    kept, answer = account.conversation, told.answer
    return (
        kept.id,
        kept.roadmap,
        kept.round,
        kept.session,
        answer.number,
        phase,
        answer.prompt,
        answer.item,
        answer.field,
        title,
        about,
        answer.status,
        "yes" if holds else "no",
        told.value,
        answer.words,
        answer.language,
        ", ".join(answer.marks),
        answer.author,
        answer.at.isoformat(),
    )


def cell(value: object) -> str:
    """Return a value that no program for tables counts with."""
    text = str(value).replace("\0", "")
    lead = text.lstrip(" \u00a0\u200b\ufeff")[:1] or text[:1]
    return f"'{text}" if lead in LEADS and lead else text
