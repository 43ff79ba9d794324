"""Whether the time here is right, and in which zone it is told."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.doctor.finding import Finding, fine, look, wrong
from bot.settings import Settings

SOME, FAR = 30.0, 300.0  # seconds; the header has whole seconds and was under way


def zone_found(settings: Settings, now: datetime) -> Finding:
    """Return in which zone times are told, and whether zones are known at all."""
    try:
        ZoneInfo("Europe/Brussels")
    except (ZoneInfoNotFoundError, OSError):
        return wrong("zone", "doctor-no-zones")
    if settings.zone is not None:
        return fine("zone", "doctor-zone", zone=str(settings.zone))
    local = now.astimezone()
    if not local.utcoffset() and local.tzname() in {"UTC", "GMT", "Etc/UTC"}:
        return look("zone", "doctor-zone-utc")
    return fine("zone", "doctor-zone", zone=local.tzname() or "")


def clock_found(header: str, before: datetime, after: datetime) -> Finding:
    """Return how far the clock here is from the one that wrote a Date header meanwhile."""
    try:
        there = parsedate_to_datetime(header)
    except ValueError:
        return look("clock", "doctor-clock-unknown")
    early = (before - there).total_seconds() - 1  # it leaves out parts of a second
    late = (there - after).total_seconds()
    off = max(early, late, 0.0)
    if off > SOME:
        how = wrong if off > FAR else look
        return how("clock", "doctor-clock-off", seconds=round(off))
    return fine("clock", "doctor-clock")
