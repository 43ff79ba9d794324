"""What people are shown of the trail: who read their answers, when and why."""

from __future__ import annotations

from datetime import tzinfo

from sqlalchemy import Connection

from bot.access import rule
from bot.team.place import is_group
from locales.catalog import Voice
from locales.formats import day
from storage import trail
from storage.trail import Reading


def told(
    tx: Connection, person: str, voice: Voice, zone: tzinfo | None = None
) -> tuple[str, ...]:
    """Return a line for each reading of somebody's answers, oldest first.

    Times are those of `zone`; without it, of the machine we run on.
    """
    lines = tuple(_line(each, voice, zone) for each in trail.of(tx, person))
    return lines or (voice.text("trail-none"),)


def _line(reading: Reading, voice: Voice, zone: tzinfo | None) -> str:
    at = reading.at.astimezone(zone)
    role = "group" if is_group(reading.reader) else reading.role
    who = voice.text(f"trail-role-{role}", "", {"name": reading.reader})
    what = voice.text(f"trail-object-{reading.object}")
    return voice.text(
        f"trail-{reading.action}",
        "",
        {
            "day": day(voice.locale, at.date().isoformat()),
            "time": f"{at:%H:%M}",
            "who": who,
            "what": what,
            "object": reading.object,
            "because": voice.text(
                "trail-because", "", {"kind": _kind(reading), "why": reading.why}
            ),
        },
    )


def _kind(reading: Reading) -> str:
    """Return the kind of reason: the one that was given, or what the table says."""
    if reading.why.strip():
        return "given"
    if reading.object == "team-after-reveal":
        return "team"
    return str(rule(reading.role, reading.action, reading.object))
