"""The team approves the sections of its summary; one whose answers change is open again."""

from __future__ import annotations

from flows.answers import Book, Place, Status
from flows.summary import OpenPoints, Part, Section, Summary, Table

PLACE = Place("", "", "approved")


def stamps(summary: Summary) -> dict[str, list[int]]:
    """Return the numbers of the answers each section rests on: another answer, another number."""
    return {
        section.id: _stamp(section) for section in summary.sections if section.parts
    }


def under_way(summary: Summary) -> bool:
    """Return whether something is still to come, or not confirmed yet."""
    parts = (part for section in summary.sections for part in section.parts)
    opened = (part for part in parts if isinstance(part, OpenPoints))
    return any(part.ahead or part.unconfirmed for part in opened)


def unapproved(book: Book, summary: Summary) -> tuple[Section, ...]:
    """Return the sections that were not approved as they are now."""
    answer = book.latest(PLACE)
    given = answer is not None and answer.status is Status.GIVEN
    held = answer.value if answer and given and isinstance(answer.value, dict) else {}
    now = stamps(summary)
    return tuple(
        section
        for section in summary.sections
        if section.id in now and held.get(section.id) != now[section.id]
    )


def _stamp(section: Section) -> list[int]:
    return sorted({number for part in section.parts for number in _numbers(part)})


def _numbers(part: Part) -> tuple[int, ...]:
    if isinstance(part, Table):
        return tuple(number for row in part.rows for number in row.basis.answers)
    return part.basis.answers
