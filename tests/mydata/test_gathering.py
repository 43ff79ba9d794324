"""Story RI3: everything about me, and nothing of others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.mydata.body import data
from bot.mydata.gathering import gather
from bot.mydata.readers import readers
from bot.telegram.happenings import whose
from storage import inbox, members, people, tables, trail
from storage.attachments import Attachments, note
from storage.copies import COPY, DAY, forget_copies
from storage.inbox import Entry
from storage.trail import Reading
from tests.mydata.shelf import NOON, furnish, gathered, person_of, round_trip
from tests.talk import House, Talk, house
from tests.tweede_draad import ANSWERS
from tests.walking import reply


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path, roadmap="vises") as held:
        yield held


async def typed(home: House, name: str = "leen", turns: int = 6) -> Talk:
    talk = Talk(home, name)
    await talk.arrives()
    for _ in range(turns):
        await talk.says(reply(talk, ANSWERS))
    return talk


async def together(home: House) -> tuple[Talk, Talk]:
    """Return two people; the second works on the answers of the first."""
    leen, samir = await typed(home), await typed(home, "samir", 0)
    joined = leen.conversation.id

    def join(tx: Connection) -> None:
        members.join(tx, joined, person_of(home, samir), "participant", NOON)
        people.switch(tx, samir.address, joined, "en")

    await home.database.run(join)
    return leen, samir


async def test_ri3_all_that_was_said_is_there_with_what_it_was_before(
    home: House,
) -> None:
    talk = await typed(home)
    await talk.says_all("change 1", "1, 2")
    await talk.says("yes")
    await furnish(home, talk)

    person = gathered(home, talk)

    (kept,) = person.conversations
    history = [a for a in kept.answers if (a.prompt, a.field) == ("why1", "benefits")]
    assert len(history) >= 2
    assert history[0].words == "4, 5"
    assert {a.author for a in kept.answers} == {"you"}
    assert {a.address for a in kept.answers} == {talk.address}
    assert len(kept.answers) == len(talk.conversation.book.answers)
    assert [each.given for each in person.consents] == [True, False]
    assert {t.about for t in person.texts} >= {"reminders", "notice"}
    assert person.requests[0].words == "a12 is <i>wrong</i>"
    assert person.readings[0].why == "a complaint"
    assert person.roadmaps[0].version == kept.version
    assert person.sent
    assert kept.role == "participant"


async def test_ri3_words_put_aside_and_remarks_are_there(home: House) -> None:
    talk = await typed(home)
    await talk.says("blub blub blub")
    await talk.says_all("unclear", "the word ‘role’ &c")

    (kept,) = gathered(home, talk).conversations

    assert "blub blub blub" in [a.words for a in kept.answers if a.status == "aside"]
    assert [each.words for each in kept.remarks] == ["the word ‘role’ &c"]


async def test_ri3_nothing_of_a_stranger_is_there(home: House) -> None:
    leen = await typed(home)
    samir = await typed(home, "samir")
    await furnish(home, samir)

    said = data(gathered(home, leen)).decode()

    assert "samir" not in said
    assert person_of(home, samir) not in said
    assert "a complaint" not in said


async def test_ri3_colleagues_are_not_named_and_keep_what_they_did_not_share(
    home: House,
) -> None:
    leen, samir = await together(home)
    await samir.says("blub of samir")  # put aside
    await samir.says_all("unclear", "not for leen")
    await samir.says(reply(samir, ANSWERS))
    for one, other in ((leen, samir), (samir, leen)):
        person = gathered(home, one)
        said = data(person).decode()
        kept = next(c for c in person.conversations if c.id == leen.conversation.id)
        assert other.address not in said
        assert person_of(home, other) not in said
        assert {a.author for a in kept.answers} == {"you", "colleague"}
        assert all(not a.update for a in kept.answers if a.author == "colleague")
        assert ("blub of samir" in said) is (one is samir)
        assert kept.remarks == ()  # nobody noted whose they are
    opened = {c.opened_by for c in gathered(home, samir).conversations}
    assert opened == {"you", "colleague"}


async def test_ri3_answers_whose_author_was_erased_are_not_mine(home: House) -> None:
    leen, _ = await together(home)
    await home.database.run(
        lambda tx: tx.execute(tables.answers.update().values(author=""))
    )

    (kept,) = gathered(home, leen).conversations

    assert {a.author for a in kept.answers} == {"colleague"}


async def test_ri3_who_read_is_told_without_their_ids(home: House) -> None:
    leen, samir = await together(home)
    reader = person_of(home, samir)

    def read(tx: Connection) -> None:
        for who, role in ((reader, "participant"), ("", "coach"), ("Jo", "operator")):
            trail.note(
                tx,
                Reading(
                    whose=person_of(home, leen),
                    reader=who,
                    role=role,
                    object="answers",
                    action="read",
                    why="",
                    at=NOON,
                ),
            )

    await home.database.run(read)

    person = gathered(home, leen)
    assert [r.reader for r in person.readings] == ["colleague", "colleague", "Jo"]
    who = home.database.look(lambda tx: readers(tx, person_of(home, leen)))
    assert who.roles == (("participant", 1),)


@pytest.mark.parametrize("where", ["message", "edited_message", "callback_query"])
async def test_ri3_an_update_that_was_not_taken_yet_is_there(
    home: House, where: str
) -> None:
    talk = await typed(home, turns=0)

    def update(number: int, chat: int) -> dict[str, Any]:
        message = {"chat": {"id": chat}, "text": f"hello {chat}"}
        tapped = {"from": {"id": chat}, "message": message}
        inside = tapped if where == "callback_query" else message
        return {"update_id": number, where: inside}

    def keep(tx: Connection) -> None:
        move = tables.addresses.update().values(address="telegram:42")
        tx.execute(move.where(tables.addresses.c.address == talk.address))
        for number, chat in enumerate((42, 43)):
            raw = update(number, chat)
            inbox.keep(
                tx,
                Entry(
                    account="telegram:1",
                    update=str(number),
                    address=whose(raw),
                    body=raw,
                    at=NOON,
                    state="waiting",
                ),
            )

    person = person_of(home, talk)
    await home.database.run(keep)

    found = home.database.look(lambda tx: gather(tx, person))
    said = data(found).decode()
    assert "hello 42" in said
    assert "hello 43" not in said
    again = await round_trip(found, home.folder)
    assert data(again) == data(found)


async def test_ri3_earlier_copies_are_no_part_and_go_after_a_day(home: House) -> None:
    talk = await typed(home, turns=1)
    files = Attachments(home.folder / "files")
    kept = files.keep(b"all about leen", "my-data.zip", f"{COPY}zip")
    person = person_of(home, talk)
    await home.database.run(lambda tx: note(tx, kept, person, NOON))

    assert gathered(home, talk).attachments == ()
    early = await home.database.run(lambda tx: forget_copies(tx, NOON + DAY))
    late = await home.database.run(lambda tx: forget_copies(tx, NOON + DAY * 2))
    assert (early, late) == ([], [kept["sha256"]])


def test_ri3_nobody_is_found_who_is_not_here(home: House) -> None:
    with pytest.raises(LookupError):
        home.database.look(lambda tx: gather(tx, "nobody"))
