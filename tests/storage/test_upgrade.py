"""A database of the version before, with answers in it, comes through an upgrade unharmed."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from storage import attachments, conversations, members, outbox, people
from storage.database import Database
from storage.migrations.upgrade import upgrade
from storage.outgoing import Draft

AT = "2026-03-01 09:00:00.000000"
FILE = {
    "name": "leaflet.pdf",
    "sha256": "a" * 64,
    "type": "application/pdf",
    "bytes": 3,
}
PAGE = {"name": "page.html", "sha256": "b" * 64, "type": "text/html", "bytes": 4}
VALUES = [12, 1.5, -3, True, None, "12", "words", ["a", "b"], {"x": 1}, 10**15, FILE]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a file as version 0003 wrote it."""
    path = tmp_path / "old.db"
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine, "0003")
    with engine.begin() as tx:
        _fill(tx)
    engine.dispose()
    return path


def _put(tx: Connection, table: str, **row: object) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join(f":{name}" for name in row)
    tx.execute(text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)


def _fill(tx: Connection) -> None:
    put = partial(_put, tx)
    put("people", id="p", since=AT)
    put("addresses", address="telegram:7", person="p", conversation="c", language="nl")
    put("roadmap_versions", version="v", roadmap="vises", canonical="{}", published=AT)
    put("conversations", id="c", person="p", roadmap="vises", version="v", language="nl",
        stage="map-asking", focus='["map2","",""]', back_to="", doubt="null", misreads=0,
        until="", rev=3, opened=AT, round=1)  # fmt: skip
    for number, value in enumerate(VALUES, start=1):
        put("answers", conversation="c", number=number, prompt="map2", item="", field="",
            status="given", value=json.dumps(value), words=f"said {number}", language="nl",
            marks="[]", author="telegram:7", version="v", update=f"u{number}", at=AT)  # fmt: skip
    for each in (FILE, PAGE, {**PAGE, "sha256": "c" * 64}):
        put("attachments", **each, at=AT)
    put("outbox", address="telegram:7", kind="file", body=json.dumps({"file": PAGE}),
        state="sent", tries=0, not_before=AT, message="5", at=AT)  # fmt: skip
    put("inbox", account="t", update="1", address="telegram:7", body='{"text":"12"}',
        state="done", reason="", at=AT)  # fmt: skip


def test_answers_of_every_kind_come_through(old: Path) -> None:
    database = Database(old)
    found = database.look(lambda tx: conversations.by_id(tx, "c"))
    database.shut()

    assert found
    assert found.focus == ("map2", "", "")
    assert found.doubt is None
    assert [answer.value for answer in found.book] == VALUES
    assert [type(answer.value) for answer in found.book] == [type(v) for v in VALUES]


def test_files_know_whose_they_are_and_people_when_they_were_heard(old: Path) -> None:
    database = Database(old)

    def look(tx: Connection) -> tuple[object, ...]:
        found = people.find(tx, "telegram:7")
        assert found
        own = sorted(each["name"] for each in attachments.of_person(tx, "p"))
        roles = [(each.person, each.role) for each in members.of(tx, "c")]
        return own, roles, found.notice, found.seen and found.seen.isoformat()

    own, roles, notice, seen = database.look(look)
    database.shut()

    assert own == ["leaflet.pdf", "page.html"]  # the third was nobody's
    assert roles == [("p", "participant")]
    assert (notice, seen) == ("", "2026-03-01T09:00:00+00:00")


async def test_a_number_of_a_message_is_never_given_twice(old: Path) -> None:
    database = Database(old)

    def empty_and_write(tx: Connection) -> int:
        tx.execute(text("DELETE FROM outbox"))
        draft = Draft(kind="text", body={"text": "new"})
        now = people.find(tx, "telegram:7").seen  # type: ignore[union-attr]
        assert now
        return outbox.put_sending(tx, "telegram:7", [draft], now)[0].id

    assert await database.run(empty_and_write) == 2
    await database.close()


def test_everybody_stands_where_all_of_them_stood(old: Path) -> None:
    database = Database(old)
    found = database.look(lambda tx: conversations.by_id(tx, "c", person="p"))
    other = database.look(lambda tx: conversations.by_id(tx, "c", person="q"))
    database.shut()

    assert other is None
    assert found
    assert (found.language, found.stage, found.rev) == ("nl", "map-asking", 3)
    assert found.seen == len(VALUES)


def test_who_stood_together_is_in_the_middle_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "shared.db"
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine, "0005")
    doubt = json.dumps({"about": "forget", "offers": []})
    with engine.begin() as tx:
        for who in ("p", "q"):
            _put(tx, "people", id=who, since=AT, seen=AT)
        _put(tx, "roadmap_versions", version="v", roadmap="vises", canonical="{}",
             published=AT)  # fmt: skip
        for id_, round_ in (("c", 1), ("d", 2)):
            _put(tx, "conversations", id=id_, person="p", roadmap="vises", version="v",
                 language="nl", stage="editing", focus='["map2","",""]',
                 back_to="map-asking", doubt=doubt, misreads=1, until="", rev=3,
                 opened=AT, round=round_)  # fmt: skip
            _put(tx, "members", conversation=id_, person="p", role="participant",
                 since=AT)  # fmt: skip
        _put(tx, "members", conversation="c", person="q", role="participant", since=AT)
    engine.dispose()

    database = Database(path)
    both = database.look(
        lambda tx: [conversations.by_id(tx, "c", person=who) for who in ("p", "q")]
    )
    alone = database.look(lambda tx: conversations.by_id(tx, "d", person="p"))
    database.shut()

    for each in both:
        assert each
        assert (each.stage, each.back_to, each.misreads) == ("map-asking", "", 0)
        assert (each.focus, each.doubt) == (None, None)
    assert alone
    assert (alone.stage, alone.back_to) == ("editing", "map-asking")
    assert alone.doubt
