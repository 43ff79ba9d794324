"""Whether what lies beside the database fits it: attachments, tombstones, and the last backup."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.doctor.finding import Finding, fine, look, wrong
from storage.attachments import Attachments
from storage.backups import last_backup
from storage.examining import Inside
from storage.tombstones import Tombstones
from storage.where import Where

OFTEN = timedelta(days=7)  # so old a backup may be
_MARK = re.compile(r"[0-9a-f]{64}")


def attachments_found(where: Where, inside: Inside) -> Finding:
    """Return whether each file that is noted is there."""
    folder = where.folder / "files"
    kept = Attachments(folder)
    missing = sum(not kept.path(each).is_file() for each in inside.digests)
    if missing:
        return wrong(
            "attachments", "doctor-files-missing", count=missing, path=str(folder)
        )
    return fine("attachments", "doctor-files", count=len(inside.digests))


def tombstones_found(where: Where, inside: Inside) -> Finding:
    """Return whether the file of tombstones can be read, and says what the database says."""
    path = where.folder / f"{where.file.name}.tombstones"
    try:
        marks = Tombstones(path).marks()
    except (OSError, UnicodeError) as failed:
        reason = getattr(failed, "strerror", None) or type(failed).__name__
        return wrong(
            "tombstones", "doctor-tombstones-unread", path=str(path), reason=reason
        )
    if not all(_MARK.fullmatch(mark) for mark in marks):
        return wrong("tombstones", "doctor-tombstones-damaged", path=str(path))
    if back := marks - inside.buried:
        return look("tombstones", "doctor-tombstones-back", count=len(back))
    if lost := inside.buried - marks:
        return look("tombstones", "doctor-tombstones-lost", count=len(lost))
    return fine("tombstones", "doctor-tombstones", count=len(marks))


def backup_found(where: Where, now: datetime) -> Finding:
    """Return how old the last backup is that was made on this machine."""
    last = last_backup(where.file)
    if last is None:
        return look("backup", "doctor-no-backup")
    days = (now - last.at).days
    how = fine if now - last.at <= OFTEN else look
    message = "doctor-backup" if now - last.at <= OFTEN else "doctor-backup-old"
    return how("backup", message, days=days, path=last.folder)
