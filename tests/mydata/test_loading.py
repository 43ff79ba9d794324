"""Story RI4: what was handed over loads into a fresh instance, with equal content, or not at all."""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import Connection, func, insert, select

from bot.mydata.body import data, person_of
from bot.mydata.gathering import gather
from bot.mydata.model import FORM, Person
from bot.mydata.reading import RefusedFileError, complete, opened
from flows.turn import Turn
from storage import conversations, members, people, tables, versions
from storage.activity import silent_since
from storage.attachments import Attachments
from storage.database import Database
from storage.erasing import erase, mark_of
from storage.vault import Vault
from tests.chance import MORNING, walks
from tests.mydata import shelf
from tests.mydata.shelf import (
    NOON,
    PHOTO,
    elsewhere,
    furnish,
    gathered,
    loaded,
    made,
    round_trip,
)
from tests.talk import House, Talk, house, shipped_library
from tests.tweede_draad import ANSWERS
from tests.walking import reply

KEY = bytes(range(32))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path, roadmap="vises") as held:
        yield held


async def furnished(home: House, turns: int = 8) -> tuple[Talk, Path]:
    """Return somebody with some of everything, and the ZIP they would get."""
    talk = Talk(home)
    await talk.arrives()
    for _ in range(turns):
        await talk.says(reply(talk, ANSWERS))
    await furnish(home, talk)
    files = await made(home, shelf.person_of(home, talk))
    path = home.folder / "my-data.zip"
    path.write_bytes(files["my-data.zip"])
    return talk, path


@pytest.mark.parametrize("vault", [Vault(), Vault([KEY])], ids=["plain", "sealed"])
async def test_ri4_the_zip_loads_with_equal_content(home: House, vault: Vault) -> None:
    talk, path = await furnished(home)

    with elsewhere(home.folder, vault) as held:
        there = await loaded(held, home.folder, path, vault=vault)

    assert data(there) == data(gathered(home, talk))
    assert there.attachments
    files = Attachments(home.folder / "other" / "files", vault)
    digest = there.attachments[0].sha256
    assert files.content(digest) == PHOTO
    raw = (home.folder / "other" / "filrouge.db").read_bytes()
    assert (PHOTO in files.path(digest).read_bytes()) is not bool(vault.names)
    assert (b"is <i>wrong" in raw) is not bool(vault.names)


async def test_ri4_the_json_alone_is_enough_without_files(home: House) -> None:
    talk, path = await furnished(home)
    alone = home.folder / "my-data.json"
    with zipfile.ZipFile(path) as file:
        alone.write_bytes(file.read("my-data.json"))

    with pytest.raises(RefusedFileError) as refused:
        complete(opened([alone]))
    with elsewhere(home.folder) as held:
        there = await loaded(held, home.folder, alone)

    assert refused.value.message == "person-missing"
    assert data(there) == data(gathered(home, talk))


async def test_ri4_the_conversation_goes_on_where_it_stood(
    home: House, tmp_path: Path
) -> None:
    talk, path = await furnished(home)
    before = talk.conversation
    with elsewhere(tmp_path) as held:
        await loaded(held, tmp_path, path)
    home.close()

    with house(tmp_path / "other", roadmap="vises") as other:
        again = Talk(other)
        assert again.conversation == before
        await again.arrives()
        await again.says(reply(again, ANSWERS))
        assert len(again.conversation.book.answers) > len(before.book.answers)
    home.database = Database(tmp_path / "filrouge.db")  # for the fixture to close


async def test_ri4_nothing_that_was_sent_is_sent_again(home: House) -> None:
    _, path = await furnished(home)

    with elsewhere(home.folder) as held:
        there = await loaded(held, home.folder, path)
        out = select(tables.outbox.c.state, tables.outbox.c.live).distinct()
        states = held.look(lambda tx: set(map(tuple, tx.execute(out))))

    assert there.sent
    assert states <= {("sent", False), ("overtaken", False)}


async def test_ri4_a_copy_loads_where_the_colleague_is_not(home: House) -> None:
    leen, _ = await furnished(home)
    samir = Talk(home, "samir")
    await samir.arrives()
    await samir.says("1")
    joined = leen.conversation.id

    def join(tx: Connection) -> None:
        who = shelf.person_of(home, samir)
        members.join(tx, joined, who, "facilitator", NOON)
        people.switch(tx, samir.address, joined, "en")

    await home.database.run(join)
    await samir.says(reply(samir, ANSWERS))
    person = gathered(home, samir)

    there = await round_trip(person, home.folder)

    assert len(there.conversations) == 2  # both on the same roadmap, in the first round
    assert data(there) == data(person)


async def test_ri4_nobody_is_left_of_a_copy_whose_person_is_erased(home: House) -> None:
    """Who stands for the colleague who began it is never silent, and goes with it."""
    leen, _ = await furnished(home)
    samir = Talk(home, "samir")
    await samir.arrives()
    joined = leen.conversation.id

    def join(tx: Connection) -> None:
        who = shelf.person_of(home, samir)
        members.join(tx, joined, who, "facilitator", NOON)
        people.switch(tx, samir.address, joined, "en")

    await home.database.run(join)
    person = gathered(home, samir)
    path = home.folder / "samir.json"
    path.write_bytes(data(person))
    later = NOON + timedelta(days=900)

    with elsewhere(home.folder) as held:
        await loaded(held, home.folder, path)
        assert held.look(lambda tx: silent_since(tx, later)) == [person.id]
        await held.run(lambda tx: erase(tx, person.id, later, leave=True))
        assert rows(held).keys() == {"roadmap_versions", "texts", "tombstones", "inbox"}


# --- by chance ----------------------------------------------------------------------------------

WORDS = st.text(st.characters(codec="utf-8"), max_size=40)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | WORDS
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    roadmap=st.sampled_from(["vises", "quick"]),
    turns=st.integers(0, 120),
    words=st.lists(WORDS, min_size=1, max_size=4),
    sealed=st.booleans(),
)
def test_ri4_any_answers_come_back_as_they_were(
    seed: int, roadmap: str, turns: int, words: list[str], sealed: bool
) -> None:
    vault = Vault([KEY]) if sealed else Vault()
    with TemporaryDirectory() as folder:
        held = Database(Path(folder) / "filrouge.db", vault)
        try:
            with held._writing.begin() as tx:
                walked(tx, roadmap, seed, turns, words)
            person = held.look(lambda tx: gather(tx, "leen"))
        finally:
            held.shut()
        there = asyncio.run(round_trip(person, Path(folder), vault))
        assert there == person
        assert data(there) == data(person)


def walked(
    tx: Connection, roadmap: str, seed: int, turns: int, words: list[str]
) -> None:
    """Write a walk by chance, with any words as they were typed."""
    map_ = shipped_library().roadmap(roadmap)
    people.add(tx, "terminal:leen", "leen", "en", MORNING)
    versions.publish(tx, map_, MORNING)
    chance, opened_ = Random(seed), False
    for count, turn in enumerate(walks(map_, seed)):
        if count > turns:
            break
        if not opened_:
            new = replace(turn.conversation, book=type(turn.conversation.book)(), rev=0)
            conversations.open_new(tx, new, "leen", MORNING)
            opened_ = True
        conversations.record(
            tx,
            spoken(turn, chance, words),
            person="leen",
            update_key=f"t:{count}",
            now=MORNING,
        )


def spoken(turn: Turn, chance: Random, words: list[str]) -> Turn:
    answers = tuple(
        each._replace(words=chance.choice(words), author="terminal:leen")
        for each in turn.answers
    )
    remarks = tuple((a.place, a.words) for a in answers[:1])
    return replace(turn, answers=answers, remarks=remarks)


@settings(max_examples=200, deadline=None)
@given(value=VALUES, words=WORDS)
def test_ri4_any_value_comes_back_from_the_json(value: Any, words: str) -> None:
    person = with_answer(value, words)

    assert person_of(data(person)) == person
    assert data(person).isascii()


def with_answer(value: Any, words: str) -> Person:
    body = json.loads(data(empty()))
    answer = {
        "number": 1, "prompt": "p", "item": "", "field": "", "status": "given",
        "value": value, "words": words, "language": "en", "marks": [words],
        "author": "you", "address": "a", "version": "v", "update": "u", "at": NOON.isoformat(),
    }  # fmt: skip
    conversation = {
        "id": "c", "roadmap": "r", "version": "v", "round": 1, "session": "", "opened": NOON.isoformat(),
        "opened_by": "you", "role": "participant", "since": NOON.isoformat(),
        "name": "", "seen": 1,
        "language": "en", "stage": "s", "focus": None, "back_to": "", "doubt": value,
        "misreads": 0, "until": "", "rev": 1, "answers": [answer], "remarks": [],
    }  # fmt: skip
    return person_of(json.dumps({**body, "conversations": [conversation]}).encode())


def empty() -> Person:
    single = {"id", "since", "seen", "notice", "quiet_until"}
    lists: dict[str, Any] = {n: () for n in Person.__struct_fields__ if n not in single}
    return Person(id="p", since=NOON, seen=NOON, notice="", quiet_until=None, **lists)


# --- what is refused ----------------------------------------------------------------------------

Spoil = Callable[[dict[str, Any]], object]
SPOILT: dict[str, tuple[str, Spoil]] = {
    "a newer form": ("person-newer", lambda b: b.update(form="filrouge-person/2")),
    "another form": ("person-foreign", lambda b: b.update(form="filrouge-summary/1")),
    "no form": ("person-foreign", lambda b: b.pop("form")),
    "a field less": ("person-damaged", lambda b: b.pop("since")),
    "a field more": ("person-damaged", lambda b: b.update(name="x")),
    "a number for a text": ("person-damaged", lambda b: b.update(notice=1)),
    "a day that is none": ("person-damaged", lambda b: b.update(since="yesterday")),
    "a day without a zone": (
        "person-damaged",
        lambda b: b.update(since="2026-04-01T09:00:00"),
    ),
    "an answer twice": (
        "person-damaged",
        lambda b: b["conversations"][0]["answers"].append(
            b["conversations"][0]["answers"][0]
        ),
    ),
    "an answer of another shape": (
        "person-damaged",
        lambda b: b["conversations"][0]["answers"][0].update(value={"x": [1]}),
    ),
    "an answer with a day that is none": (
        "person-damaged",
        lambda b: b["conversations"][0]["answers"][0].update(
            prompt="val5", field="date", value="soon"
        ),
    ),
    "a status that is none": (
        "person-damaged",
        lambda b: b["conversations"][0]["answers"][0].update(status="liked"),
    ),
    "an author who is none": (
        "person-damaged",
        lambda b: b["conversations"][0]["answers"][0].update(author="terminal:mia"),
    ),
    "an address of somebody else": (
        "person-damaged",
        lambda b: b["conversations"][0]["answers"][0].update(address="terminal:mia"),
    ),
    "a stage that is none": (
        "person-damaged",
        lambda b: b["conversations"][0].update(stage="nowhere"),
    ),
    "words that were never shown": (
        "person-damaged",
        lambda b: b["texts"][0].update(words="I agree to all."),
    ),
    "leave without a text": ("person-damaged", lambda b: b.update(texts=[])),
    "a conversation twice": (
        "person-damaged",
        lambda b: b["conversations"].append(b["conversations"][0]),
    ),
    "a reminder about others": (
        "person-damaged",
        lambda b: b["reminders"][0].update(key="somebody"),
    ),
    "a number beyond all": (
        "person-damaged",
        lambda b: b["conversations"][0].update(misreads=10**30),
    ),
    "no roadmap": ("person-roadmap", lambda b: b.update(roadmaps=[])),
    "another roadmap": (
        "person-roadmap",
        lambda b: b["roadmaps"][0].update(canonical="{}"),
    ),
    "a roadmap that was changed": (
        "person-roadmap",
        lambda b: b["roadmaps"][0].update(
            canonical=b["roadmaps"][0]["canonical"].replace("why1", "why9")
        ),
    ),
}


@pytest.mark.parametrize("name", SPOILT)
async def test_ri4_what_is_not_right_is_refused_whole(home: House, name: str) -> None:
    _, path = await furnished(home, 4)
    with zipfile.ZipFile(path) as file:
        body = json.loads(file.read("my-data.json"))
    message, spoil = SPOILT[name]
    spoil(body)
    spoilt = home.folder / "spoilt.json"
    spoilt.write_text(json.dumps(body))

    with elsewhere(home.folder) as held:
        with pytest.raises(RefusedFileError) as refused:
            await loaded(held, home.folder, spoilt)
        assert refused.value.message == message
        assert rows(held) == {}


def rows(held: Database) -> dict[str, int]:
    """Return the tables that are not empty."""

    def count(tx: Connection) -> dict[str, int]:
        found = {}
        for table in tables.metadata.sorted_tables:
            number = tx.execute(select(func.count()).select_from(table)).scalar_one()
            if number:
                found[table.name] = number
        return found

    return held.look(count)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "person-foreign"),
        (b"%PDF-1.7", "person-foreign"),
        (b"[" * 100_000, "person-foreign"),
        (b"[]", "person-foreign"),
        (b'{"form": 1}', "person-foreign"),
        (FORM.encode() + b"{", "person-damaged"),
        (b'{"form": "filrouge-person/1", "id": NaN}', "person-damaged"),
        (b'{"form": "filrouge-person/1"}', "person-damaged"),
        (b"\xff\xfe\x00", "person-foreign"),
        (b"PK\x03\x04 cut short", "person-foreign"),
    ],
)
def test_ri4_other_files_are_refused(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)

    with pytest.raises(RefusedFileError) as refused:
        opened([path])

    assert refused.value.message == message


def test_ri4_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError) as refused:
        opened([tmp_path / "none.zip"])

    assert refused.value.message == "person-unread"


async def test_ri4_a_zip_with_a_changed_byte_is_refused(home: House) -> None:
    _, path = await furnished(home, 2)
    content = bytearray(path.read_bytes())
    at = content.index(PHOTO)
    content[at + 6] ^= 1
    path.write_bytes(content)

    with pytest.raises(RefusedFileError) as refused:
        opened([path])

    assert refused.value.message == "person-damaged"


async def test_ri4_a_file_that_was_put_in_the_place_of_another_is_missed(
    home: House,
) -> None:
    _, path = await furnished(home, 2)
    other = home.folder / "other.zip"
    with zipfile.ZipFile(path) as file, zipfile.ZipFile(other, "w") as target:
        for name in file.namelist():
            content = b"a forgery" if name.startswith("files/") else file.read(name)
            target.writestr(name, content)

    with pytest.raises(RefusedFileError) as refused:
        complete(opened([other]))

    assert refused.value.message == "person-missing"


async def test_ri4_who_is_here_is_not_loaded_again(home: House) -> None:
    _, path = await furnished(home, 4)

    with elsewhere(home.folder) as held:
        there = await loaded(held, home.folder, path)
        before = rows(held)
        for one in (path, renamed(home.folder, there, id="another")):
            with pytest.raises(RefusedFileError) as refused:
                await loaded(held, home.folder, one)
            assert refused.value.message == "person-here"
        assert rows(held) == before


def renamed(folder: Path, person: Person, **own: Any) -> Path:
    path = folder / "renamed.json"
    path.write_bytes(data(replace(person, **own)))
    return path


async def test_ri4_who_was_erased_is_not_loaded(home: House) -> None:
    talk, path = await furnished(home, 2)
    mark = mark_of(shelf.person_of(home, talk))

    with elsewhere(home.folder) as held:
        row = {"mark": mark, "at": NOON}
        await held.run(lambda tx: tx.execute(insert(tables.tombstones), row))
        with pytest.raises(RefusedFileError) as refused:
            await loaded(held, home.folder, path)

    assert refused.value.message == "person-erased"
    assert not list((home.folder / "other" / "files").rglob("*.*"))


async def test_ri4_if_it_fails_half_way_no_row_and_no_file_stays(home: House) -> None:
    talk, path = await furnished(home, 2)
    person = gathered(home, talk)
    taken = person.received[0]

    with elsewhere(home.folder) as held:
        row = {
            "account": taken.account, "update": taken.update, "address": "terminal:mia",
            "message": "", "body": {}, "state": "done", "reason": "", "at": NOON,
        }  # fmt: skip
        await held.run(lambda tx: tx.execute(insert(tables.inbox), row))
        with pytest.raises(RefusedFileError) as refused:
            await loaded(held, home.folder, path)
        assert rows(held) == {"inbox": 1}

    assert refused.value.message == "person-damaged"
    kept = (home.folder / "other" / "files").rglob("*")
    assert [each for each in kept if each.is_file()] == []
