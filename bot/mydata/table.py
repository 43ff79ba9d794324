"""The answers of a person as CSV, a row for each that was ever given. docs/mydata.md names the columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.mydata.telling import Account, Told
from bot.report import tables

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
    """Return all answers with their history."""
    rows = (row for account in accounts for row in _rows(account))
    return tables.table(COLUMNS, rows)


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
