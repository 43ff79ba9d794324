"""The only way to somebody else's answers: the table is asked, and the reading is noted."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.access import Rule, allowed, rule
from storage import enterprises, members, people, sessions, trail
from storage.trail import Reading

TOGETHER = timedelta(hours=1)  # readings so close to each other are one line
_LOOKED_THROUGH = {
    Rule.MEMBER,
    Rule.ACCOMPANIES,
    Rule.SHARED,
}  # page by page, in a chat
_OWNERLESS = "operator"  # nothing that people wrote is an operator's own


class NotAllowedError(Exception):
    """The door stays shut: `message` says why, and not whether anything is behind it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def open_to(
    tx: Connection,
    reading: Reading,
    *,
    conversation: str = "",
    session: str = "",
    shared: bool = False,
) -> None:
    """Let somebody read (or change, export, erase), and note it; raise NotAllowedError.

    Whether it is their own, and whether both work on `conversation`, is looked up here; also
    whether both took part in `session`, or it is read by whoever began it or where it is shown.
    `shared` says that it was confirmed and shared. A coach is let in only to what is of an
    enterprise that they accompany just now, the one with that `conversation`.

    One's own is not noted. Whoever looks through the answers of a colleague, or through what
    was shared, sees them page by page: the same reading within an hour is one line, so that
    people find the line that matters. A line says from when on. A reading that needs a reason
    is a line each time, and so is any other action.
    """
    own = reading.whose == reading.reader and reading.role != _OWNERLESS
    beside = _both_on(tx, conversation, reading) or _both_in(tx, session, reading)
    member = not own and beside
    if not allowed(
        reading.role,
        reading.action,
        reading.object,
        own=own,
        member=member,
        accompanies=_accompanies(tx, conversation, reading),
        shared=shared,
        why=reading.why,
    ):
        kind = rule(reading.role, reading.action, reading.object)
        raise NotAllowedError(f"door-{kind}")
    if own or _is_noted(tx, reading):
        return
    trail.note(tx, reading)


def may(
    tx: Connection, person: str, conversation: str, action: str, object_: str
) -> bool:
    """Return whether somebody who works on a conversation may do something there."""
    role = members.role_of(tx, conversation, person)
    return allowed(role, action, object_, member=bool(role))


def _both_on(tx: Connection, conversation: str, reading: Reading) -> bool:
    """Return whether both work on a conversation, the reader in the role they claim."""
    if not conversation:
        return False
    roles = {each.person: each.role for each in members.of(tx, conversation)}
    return reading.whose in roles and roles.get(reading.reader) == reading.role


def _accompanies(tx: Connection, conversation: str, reading: Reading) -> bool:
    """Return whether the reader is the coach of the enterprise with a file, as they claim."""
    if not conversation or reading.role != "coach":
        return False
    here = {each.person for each in members.of(tx, conversation)}
    coach = enterprises.coach_of(tx, conversation)
    return reading.whose in here and reading.reader == coach


def _both_in(tx: Connection, session: str, reading: Reading) -> bool:
    """Return whether both took part in a session with names, once it was shown.

    In the role of a facilitator, who began it reads, or the group where it is shown.
    """
    found = sessions.by_id(tx, session) if session else None
    if found is None or not found.named or found.state not in sessions.SHOWN:
        return False
    part = {each.person: each.state for each in sessions.of(tx, found.id)}
    if part.get(reading.whose, sessions.JOINED) == sessions.JOINED:
        return False
    if reading.role == "participant":
        return reading.reader in part
    began = people.find(tx, found.facilitator)
    leads = {found.place, began.person if began else ""} - {""}
    return reading.role == "facilitator" and reading.reader in leads


def _is_noted(tx: Connection, reading: Reading) -> bool:
    """Return whether this is more of a reading that was noted within the hour."""
    if rule(reading.role, reading.action, reading.object) not in _LOOKED_THROUGH:
        return False
    if reading.action != "read":
        return False
    return any(
        reading.at - TOGETHER < before.at <= reading.at
        and replace(before, at=reading.at) == reading
        for before in reversed(trail.of(tx, reading.whose))
    )
