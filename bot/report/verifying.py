"""Whether a file is still what was made: its seal, its fingerprint, and the file made once more.

Without a signature this shows that a file was not altered after it was made, not who made it:
anybody with this software can make another one. The fingerprint told in the chat settles that.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from bot.report.carriers import RECORD, SEAL, Held, NotCarriedError
from bot.report.data import FORM, again
from bot.report.maker import maker
from bot.report.making import made
from bot.report.seal import (
    CARRIERS,
    Record,
    fingerprint,
    record_of,
    seal_of,
    with_seal,
)

MARKS = (
    RECORD,
    SEAL,
    FORM.encode("ascii"),
)  # a file of ours has one, even a spoilt one


class Outcome(StrEnum):
    """What became of a file."""

    UNCHANGED = "unchanged"  # all three checks
    OTHER_VERSION = "other-version"  # two of them: other software cannot make it again
    CHANGED = "changed"
    FOREIGN = "foreign"  # none of ours


class Verdict(Struct, frozen=True, kw_only=True):
    """What was found. `step` is the check that failed: seal, content or again."""

    outcome: Outcome
    fingerprint: str = ""
    by: str = ""
    step: str = ""


def verify(content: bytes) -> Verdict:
    """Return whether a file is as it was made; never raises for what is in it."""
    kind = kind_of(content)
    held = _taken(kind, content) if kind else None
    if kind is None or held is None:
        ours = any(mark in content for mark in MARKS)
        return _changed("seal") if ours else Verdict(outcome=Outcome.FOREIGN)
    if not _seal_right(kind, content, held.at):
        return _changed("seal")
    try:
        record = record_of(held.record)
        return _checked(kind, held.made, record)
    except (ValueError, RecursionError):
        return _changed("content")


def kind_of(content: bytes) -> str | None:
    """Return what kind of file this is, by how it begins."""
    start = content[:16].lower()
    for opening, kind in (
        (b"%pdf-", "pdf"),
        (b"\x89png", "png"),
        (b"pk\x03\x04", "docx"),
        (b"<!doctype html", "html"),
        (b"{", "json"),
    ):
        if start.startswith(opening):
            return kind
    return None


def _taken(kind: str, content: bytes) -> Held | None:
    try:
        return CARRIERS[kind].take(content)
    except NotCarriedError:
        return None


def _seal_right(kind: str, content: bytes, at: int) -> bool:
    carrier = CARRIERS[kind]
    blank = with_seal(carrier, content, at)
    return with_seal(carrier, blank, at, seal_of(blank)) == content


def _checked(kind: str, unsealed: bytes, record: Record) -> Verdict:
    if kind == "json":
        told, remade = again(unsealed)
    elif record.sheet is None:
        return _changed("content")
    else:
        told = record.sheet.fingerprint
        if told != fingerprint(record.sheet):
            return Verdict(
                outcome=Outcome.CHANGED, step="content", fingerprint=told, by=record.by
            )
        remade = b""
    if record.by != maker():
        return Verdict(outcome=Outcome.OTHER_VERSION, fingerprint=told, by=record.by)
    if record.sheet is not None:
        remade = _made(kind, record)
    if not remade or not CARRIERS[kind].same(unsealed, remade):
        return Verdict(
            outcome=Outcome.CHANGED, step="again", fingerprint=told, by=record.by
        )
    return Verdict(outcome=Outcome.UNCHANGED, fingerprint=told, by=record.by)


def _made(kind: str, record: Record) -> bytes:
    """Return the file made again, or nothing if what it carries cannot be made."""
    assert record.sheet is not None
    try:
        return made(kind, record.sheet, record.photo)
    except Exception:  # whatever a stranger's sheet or photo sets off
        return b""


def _changed(step: str) -> Verdict:
    return Verdict(outcome=Outcome.CHANGED, step=step)
