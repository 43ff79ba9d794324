"""How old a backup may be until the doctor says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.doctor.beside import backup_found
from storage.backups import LastBackup, note_last
from storage.where import Where


def test_how_old_the_last_backup_is(tmp_path: Path) -> None:
    where = Where(tmp_path / "a.db")
    now = datetime(2026, 4, 20, tzinfo=UTC)
    assert backup_found(where, now).message == "doctor-no-backup"
    for days, state in ((0, "fine"), (6, "fine"), (8, "look")):
        at = now - timedelta(days=days)
        note_last(where.file, LastBackup(at=at, folder="/b", rows=1, files=0, bytes=9))
        found = backup_found(where, now)
        assert (found.state, found.facts["days"]) == (state, days)
