"""What stays of somebody who goes: files in answers that others go on with are theirs, too."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert

from storage import attachments, erasing, members, people
from storage.database import Database
from storage.tables import answers, conversations, roadmap_versions

NOW = datetime(2026, 4, 1, tzinfo=UTC)
PHOTO = {"sha256": "a" * 64, "name": "shop.jpg", "type": "image/jpeg", "bytes": 3}


def share(tx: Connection, conversation: str, opener: str) -> None:
    """Let somebody open a conversation, and Leen answer there with a photo."""
    people.add(tx, f"terminal:{opener}", opener, "nl", NOW)
    opened = {"id": conversation, "person": opener, "roadmap": "vises", "version": "v"}
    tx.execute(insert(conversations), {**opened, "opened": NOW, "rev": 1})
    members.join(tx, conversation, opener, members.OPENER, NOW)
    members.join(tx, conversation, "leen", members.OPENER, NOW)
    said = {"prompt": "map7", "item": "", "field": "photo", "status": "given"}
    by = {"author": "terminal:leen", "language": "nl", "version": "v", "update": ""}
    answer = {**said, **by, "value": PHOTO, "words": "", "marks": [], "at": NOW}
    row = {**answer, "conversation": conversation, "number": 1}
    tx.execute(insert(answers), row)


async def test_a_photo_in_two_files_stays_as_long_as_one_of_them(
    tmp_path: Path,
) -> None:
    database = Database(tmp_path / "a.db")

    def shared(tx: Connection) -> None:
        version = {"version": "v", "roadmap": "vises", "canonical": "{}"}
        tx.execute(insert(roadmap_versions), {**version, "published": NOW})
        people.add(tx, "terminal:leen", "leen", "nl", NOW)
        attachments.note(tx, PHOTO, "leen", NOW)
        share(tx, "of-bert", "bert")
        share(tx, "of-ann", "ann")

    await database.run(shared)
    gone = [
        (await database.run(lambda tx: erasing.erase(tx, who, NOW, leave=True))).files  # noqa: B023
        for who in ("leen", "bert", "ann")
    ]

    assert gone == [(), (), (PHOTO["sha256"],)]
    await database.close()
