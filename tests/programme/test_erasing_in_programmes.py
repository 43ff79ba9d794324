"""Story RI5 in programmes: all that is one's own goes, from every file, and nothing else moves."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, select

from bot.keeper import Terms
from storage import coaches, enterprises, lapsed, people, shares
from storage.programme_tables import (
    administrators,
    agreements,
    broadcasts,
    leaves,
    letters,
    meetings,
    nudges,
    passes,
    pools,
    recipients,
    rhythms,
    tickets,
)
from storage.programme_tables import (
    coaches as coaches_table,
)
from storage.programme_tables import (
    enterprises as enterprises_table,
)
from storage.programme_tables import (
    shares as shares_table,
)
from storage.tables import addresses, metadata, outbox
from tests import postgres
from tests.bot.test_erasing import files_below, found
from tests.programme.scene import Scene, scene
from tests.programme.wealth import AGREED, WORDS, enrich
from tests.talk import house
from tests.team.room import Still

PERSONAL = (leaves, rhythms, passes, recipients, administrators)


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene(tmp_path) as held:
        yield held


def rows(at: Scene, table: Table, **where: Any) -> list[Any]:
    asked = select(table)
    for name, value in where.items():
        asked = asked.where(table.c[name] == value)
    return at.look(lambda tx: list(tx.execute(asked).all()))


async def forgets(at: Scene, name: str, *, leave: bool = False) -> None:
    """Have somebody erase themselves in the chat; with `leave`, their answers stay."""
    talk = at.person(name)
    await talk.says("/forget")
    await talk.says("2" if leave else "1")
    await at.home.assistant.scrub()
    gone = at.look(lambda tx: people.find(tx, f"terminal:{name}"))
    assert gone is None


def whose_words(folder: Path) -> set[str]:
    """Return the people of whom any word stands in any file."""
    return {name for name, said in WORDS.items() if found(folder, list(said))}


# --- one of an enterprise -------------------------------------------------------------------


async def test_ri5_one_of_an_enterprise_goes_and_the_others_go_on(
    at: Scene, tmp_path: Path
) -> None:
    numbers = await enrich(at)
    leen = at.id_of("leen")
    assert found(tmp_path, [leen])
    assert whose_words(tmp_path) == set(WORDS)

    await forgets(at, "leen")

    assert found(tmp_path, [leen, "terminal:leen", *WORDS["leen"]]) == []
    assert whose_words(tmp_path) == {"omar", "coen", "nora"}
    kept = {row.id for row in rows(at, letters)}
    assert kept == set(numbers.values()) - {numbers["leen"], numbers["to leen"]}
    assert at.enterprise(1).conversation == at.file(1)
    (shared,) = rows(at, shares_table)
    assert (shared.person, shared.given) == (None, True)
    assert at.look(lambda tx: shares.of(tx, at.file(1))).given
    assert {row.what for row in rows(at, agreements)} == {AGREED}
    by_hand = rows(at, nudges, person=at.id_of("omar"), kind="by-hand")
    assert {row.state for row in by_hand} == {"sent", "planned", "draft"}
    assert [row.person for row in rows(at, tickets, mark="ticket leen")] == [None]


async def test_ri5_what_is_left_to_the_others_leads_to_nobody(
    at: Scene, tmp_path: Path
) -> None:
    numbers = await enrich(at)
    leen = at.id_of("leen")
    await at.person("leen").says("Wat Leen hierover zei")

    await forgets(at, "leen", leave=True)

    assert found(tmp_path, [leen, "terminal:leen"]) == []
    assert found(tmp_path, [WORDS["leen"][0]])
    (letter,) = rows(at, letters, id=numbers["leen"])
    assert (letter.person, letter.words) == (None, WORDS["leen"][0])
    (answered,) = rows(at, letters, id=numbers["to leen"])
    assert answered.about == numbers["leen"]


async def test_ri5_what_waits_for_a_coach_of_somebody_who_went_does_not_come(
    at: Scene,
) -> None:
    await enrich(at)

    def wait(tx: Any) -> None:
        tx.execute(outbox.update().where(outbox.c.address == "terminal:coen").values(state="due"))  # fmt: skip

    await at.does(wait)
    await forgets(at, "leen")

    waiting = [row.body["text"] for row in rows(at, outbox, address="terminal:coen", state="due")]  # fmt: skip
    assert any(WORDS["omar"][0] in text for text in waiting)
    assert not any(WORDS["leen"][0] in text for text in waiting)


async def test_ri5_the_last_of_an_enterprise_takes_the_file_along(
    at: Scene, tmp_path: Path
) -> None:
    await enrich(at)
    file, coach = at.file(1), at.id_of("coen")
    await forgets(at, "leen")
    await forgets(at, "omar")

    held = at.enterprise(1)
    assert held.conversation is None
    assert (held.name, held.coach) == ("De Tweede Draad", at.coach("Coen").id)
    assert rows(at, letters) == rows(at, shares_table) == []
    assert {row.what for row in rows(at, agreements)} == {""}
    assert len(rows(at, meetings)) == 1
    assert rows(at, nudges) == []  # also those to the coach about that file
    writing = {row.address: row.writing for row in rows(at, addresses)}
    assert writing["terminal:coen"] is None
    words = [*WORDS["leen"], *WORDS["omar"], *WORDS["coen"], AGREED]
    assert found(tmp_path, [file, *words]) == []
    assert at.look(lambda tx: [e.number for e in enterprises.coached_by(tx, coach)]) == [1, 3]  # fmt: skip


async def test_ri5_nothing_of_another_enterprise_moves(at: Scene) -> None:
    await enrich(at)
    other = at.file(2)
    claire = at.person("claire").conversation
    await at.shares(2, "claire")

    await forgets(at, "leen")
    await forgets(at, "omar")

    assert at.file(2) == other
    assert at.look(lambda tx: shares.of(tx, other)).given
    assert at.person("claire").conversation == claire


# --- a coach ----------------------------------------------------------------------------------


async def test_ri5_a_coach_goes_and_leaves_a_place_to_be_filled(
    at: Scene, tmp_path: Path
) -> None:
    numbers = await enrich(at)
    coen, place = at.id_of("coen"), at.coach("Coen").id

    await forgets(at, "coen")

    gone = [coen, "terminal:coen", "Coen Maes", "coen maes", *WORDS["coen"]]
    assert found(tmp_path, gone) == []
    assert whose_words(tmp_path) == {"leen", "omar", "nora"}
    (left,) = rows(at, coaches_table, id=place)
    assert (left.person, left.name) == (None, "")
    assert left.mark != "coen maes"
    assert {row.id for row in rows(at, letters)} == {
        numbers["leen"],
        numbers["omar"],
        numbers["thanks"],
    }
    assert [row.about for row in rows(at, letters, id=numbers["thanks"])] == [None]
    assert {row.coach for row in rows(at, enterprises_table, number=1)} == {place}
    assert at.look(lambda tx: enterprises.coach_of(tx, at.file(1))) is None
    by_hand = rows(at, nudges, kind="by-hand")
    assert {(row.sender, row.words, row.state) for row in by_hand} == {("", "", "sent")}
    assert rows(at, outbox, address="terminal:omar", state="due")  # what nora wrote


async def test_ri5_an_enterprise_whose_coach_went_can_be_handed_over(at: Scene) -> None:
    await enrich(at)
    place = at.coach("Coen").id
    await forgets(at, "coen")
    for number in (1, 3):
        await at.hands_over(number, "Fatou")

    fatou = at.id_of("fatou")
    assert at.look(lambda tx: enterprises.coach_of(tx, at.file(1))) == fatou
    assert rows(at, coaches_table, id=place)  # a meeting hangs on it

    def without(tx: Any) -> None:
        tx.execute(agreements.delete())
        tx.execute(meetings.delete())
        lapsed.forget(tx, at.clock())

    await at.does(without)
    assert rows(at, coaches_table, id=place) == []
    assert [each.name for each in at.look(lambda tx: coaches.of(tx, at.programme))] == [
        "Fatou Diallo"
    ]


# --- an administrator -------------------------------------------------------------------------


async def test_ri5_an_administrator_goes_and_sends_nothing_any_more(
    at: Scene, tmp_path: Path
) -> None:
    await enrich(at)
    nora = at.id_of("nora")

    await forgets(at, "nora")

    assert found(tmp_path, [nora, "terminal:nora", *WORDS["nora"]]) == []
    assert whose_words(tmp_path) == {"leen", "omar", "coen"}
    (sent,) = rows(at, broadcasts)
    assert (sent.person, sent.words, sent.state) == (None, "", "done")
    assert [row.state for row in rows(at, recipients)] == ["sent"]
    assert [row.state for row in rows(at, nudges, kind="broadcast")] == ["sent"]
    assert rows(at, pools)


# --- for all of them ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["leen", "coen", "nora"])
async def test_ri5_no_row_of_any_table_holds_somebody_who_went(
    at: Scene, name: str
) -> None:
    await enrich(at)
    person = at.id_of(name)
    await forgets(at, name)

    for table in metadata.sorted_tables:
        for row in rows(at, table):
            assert person not in repr(tuple(row)), table.name


async def test_ri5_on_a_database_of_a_server_they_go_the_same_way(
    tmp_path: Path,
) -> None:
    with postgres.database() as address:
        async with scene(tmp_path, postgres=address) as at:
            await enrich(at)
            gone = [at.id_of(name) for name in ("coen", "nora", "leen", "omar")]
            for name in ("coen", "nora", "leen", "omar"):
                await forgets(at, name)
            await at.does(lambda tx: lapsed.forget(tx, at.clock()))
            await at.does(lambda tx: lapsed.forget_abandoned(tx, at.clock()))
            said = [word for words in WORDS.values() for word in words]
            for table in metadata.sorted_tables:
                kept = repr(rows(at, table))
                assert not [each for each in (*gone, *said, AGREED) if each in kept]
            assert at.enterprise(1).conversation is None


@pytest.mark.parametrize("name", ["leen", "coen", "nora"])
async def test_ri5_a_restored_backup_brings_nobody_of_a_programme_back(
    tmp_path: Path, name: str
) -> None:
    folder, backup = tmp_path / "home", tmp_path / "backup.db"
    async with scene(folder) as at:
        await enrich(at)
        person = at.id_of(name)
        await at.home.database.scrub()
        shutil.copy(folder / "filrouge.db", backup)
        await forgets(at, name)
    for path, _ in list(files_below(folder)):
        if path.startswith("filrouge.db-"):
            (folder / path).unlink()
    shutil.copy(backup, folder / "filrouge.db")
    assert found(folder, [person])

    with house(folder, clock=Still(), roadmap="vises") as home:
        await home.assistant.open()
        await home.assistant.scrub()
        assert found(folder, [person, *WORDS[name]]) == []
        assert whose_words(folder) == set(WORDS) - {name}


# --- what has had its time ----------------------------------------------------------------------


async def test_ri5_ways_in_and_old_reminders_go_after_their_time(at: Scene) -> None:
    await enrich(at)
    now = at.clock()

    def put(tx: Any) -> None:
        came = {"programme": at.programme, "role": "participant"}
        for mark, days in (("old", -31), ("late", -1), ("open", 9)):
            until = now + timedelta(days=days)
            tx.execute(tickets.insert().values(mark=mark, until=until, **came))
        row = {"person": at.id_of("omar"), "kind": "once", "sender": "", "words": "", "state": "sent", "why": ""}  # fmt: skip
        for about, days in (("long ago", -366), ("this year", -300)):
            sent = now + timedelta(days=days)
            tx.execute(nudges.insert().values(about=about, due=sent, sent=sent, **row))

    await at.does(put)
    await at.home.assistant.open()
    await at.later(days=1, minutes=1)

    marks = {row.mark for row in rows(at, tickets)}
    assert {"late", "open", "ticket leen"} <= marks
    assert "old" not in marks
    assert rows(at, passes) == []
    assert [row.about for row in rows(at, nudges, kind="once")] == ["this year"]


async def test_ri5_meetings_of_an_enterprise_that_nobody_works_for_go_in_time(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, terms=Terms(months=2)) as at:
        await enrich(at)
        await at.home.assistant.open()
        await forgets(at, "leen")
        await forgets(at, "omar")
        await at.later(days=50)
        assert rows(at, meetings)
        await at.later(days=15)
        assert rows(at, meetings) == rows(at, agreements) == []
        assert at.enterprise(1).name == "De Tweede Draad"
