"""Who can read what somebody wrote: roles and numbers, never names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import Connection

from locales.catalog import Voice
from storage import enterprises, members, sessions
from storage.programme_rows import who_administers
from storage.whole import conversations_of


class Readers(Struct, frozen=True, kw_only=True):
    """Those who can read, besides the person."""

    roles: tuple[tuple[str, int], ...] = ()  # who works on the same answers
    responsible: str = ""  # the organisation that runs the assistant
    retention: int | None = None  # months after the last word; None: not set


def readers(
    tx: Connection, person: str, responsible: str = "", retention: int | None = None
) -> Readers:
    """Return who can read what somebody wrote."""
    others = {
        (each.person, each.role)
        for conversation in conversations_of(tx, person)
        for each in members.of(tx, conversation)
        if each.person != person
    }
    others |= {(each, "team") for each in sessions.shown_to(tx, person)}
    others |= set(_of_programmes(tx, person))
    roles = Counter(role for _, role in others)
    return Readers(
        roles=tuple(sorted(roles.items())),
        responsible=responsible,
        retention=retention,
    )


def _of_programmes(tx: Connection, person: str) -> Iterator[tuple[str, str]]:
    """Yield who accompanies the enterprises on whose files somebody works, and administers them."""
    for file in members.shared(tx, person):
        held = enterprises.with_file(tx, file)
        if held is None:
            continue
        if coach := enterprises.coach_of(tx, file):
            yield coach, "coach"
        for each in who_administers(tx, held.programme):
            yield each, "administrator"


def lines(found: Readers, voice: Voice) -> tuple[str, ...]:
    """Return a line for each who can read."""
    said = [voice.text("mydata-reader-you")]
    for role, count in found.roles:
        message = f"mydata-reader-{role}"
        known = message if voice.has(message) else "mydata-reader-other"
        said.append(voice.text(known, "", {"count": count, "role": role}))
    if found.responsible:
        said.append(
            voice.text("mydata-reader-responsible", "", {"name": found.responsible})
        )
    else:
        said.append(voice.text("mydata-reader-operator"))
    return tuple(said)


def kept_for(found: Readers, voice: Voice) -> str:
    """Return how long it is kept."""
    if found.retention is None:
        return voice.text("mydata-kept")
    return voice.text("mydata-kept-months", "", {"months": found.retention})
