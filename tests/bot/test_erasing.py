"""`forget`: what it says, that nothing is left in any file, and that it stays so."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.keeper import Terms
from flows.answers import Place, Status
from storage import conversations, people, trail
from storage.ports import UnitOfWork
from storage.trail import Reading
from tests.bot.test_moves import begin, walk_to
from tests.talk import House, Talk, house
from tests.tweede_draad import ANSWERS
from tests.walking import reply

SECRET = "Zilverdraadje"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
SURE = "1"


async def tell_all(talk: Talk) -> None:
    """Say something of every kind, with a word that is nobody else's."""
    await walk_to(talk, "map2")
    await talk.says_all(f"People with {SECRET} need rest.", "back")
    await talk.says_all(f"People with {SECRET} need more rest.", "yes")
    await talk.says_all(f"unclear {SECRET} unclear", "choices 3", "choices 4")
    await talk.says(f"object to {SECRET}")
    while not (talk.slot and talk.slot.place == Place("map7", "", "photo")):
        await talk.says(reply(talk, ANSWERS))
    await talk.sends(f"{SECRET}.png", PNG, "image/png")
    await talk.says_all("summary", f"{SECRET}?", "/answers")


def files_below(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def found(folder: Path, words: list[str]) -> list[str]:
    """Return where any of some words stands, however it is written."""
    hits = []
    for name, content in files_below(folder):
        for word in words:
            for coding in ("utf-8", "utf-16-le", "ascii"):
                sought = word.encode(coding, "ignore")
                if sought and (sought in content or word in name):
                    hits.append(f"{name}: {word}")
    return sorted(set(hits))


def traces_of(home: House, talk: Talk) -> list[str]:
    """Return every word somebody typed, their ids, and what names their files."""

    def look(tx: Connection) -> list[str]:
        whose = people.find(tx, talk.address)
        assert whose
        walks = conversations.of_person(tx, whose.person)
        said = [answer.words for walk in walks for answer in walk.book]
        digests = re.findall(
            r"[0-9a-f]{64}", " ".join(str(a.value) for w in walks for a in w.book)
        )
        long = [words for words in said if len(words) > 6]
        return [whose.person, *(walk.id for walk in walks), *digests, *long]

    return home.database.look(look)


async def test_ri5_after_forget_no_file_holds_a_word_a_name_or_an_id(
    tmp_path: Path,
) -> None:
    with house(tmp_path) as home:
        other = Talk(home, "bert")
        await begin(other)
        talk = Talk(home, "leen-zilver")
        await tell_all(talk)
        words = [*traces_of(home, talk), SECRET, "leen-zilver", "need more rest"]
        assert len(words) > 20
        assert len(found(tmp_path, words)) > 20

        asked = await talk.says("forget")
        gone = await talk.says(SURE)

        assert found(tmp_path, words) == []  # while the program runs
        assert other.conversation.stage == "opening-asking"
    assert asked[-1].startswith("This erases all that is kept about you")
    assert asked[-1].splitlines()[-2:] == ["1  Erase everything", "2  Keep everything"]
    assert gone == [
        "Everything that was kept about you is erased. Thank you for your time. "
        "If you write to me again, we start from the beginning."
    ]
    assert found(tmp_path, words) == []


async def test_ri5_it_asks_once_and_only_what_is_plain_counts(talk: Talk) -> None:
    await walk_to(talk, "map2")
    book = talk.conversation.book

    again = await talk.says_all("forget", "everything about our need")
    kept = await talk.says("no")

    assert again[-1].startswith("This erases all that is kept about you")
    aside = talk.conversation.book.answers[-1]
    assert aside.status is Status.ASIDE
    assert aside.words == "everything about our need"
    assert kept[0] == "Nothing was erased. Everything is as it was."
    assert talk.conversation.book.answers[:-1] == book.answers


@pytest.mark.parametrize("typed", ["yes", "Erase everything", "alles wissen", "1"])
async def test_ri5_yes_can_be_typed_or_said_in_any_language(
    talk: Talk, typed: str
) -> None:
    await begin(talk)

    said = await talk.says_all("forget", typed)

    assert said[0].startswith("Everything that was kept about you is erased.")


async def test_ri5_who_comes_back_begins_anew(talk: Talk) -> None:
    await walk_to(talk, "map2")
    await talk.says_all("forget", SURE)

    said = await talk.arrives()

    assert said[0].startswith("I am Fil rouge, a program")
    assert talk.conversation.book.answers == ()


async def test_ri5_a_restored_backup_does_not_bring_anybody_back(
    tmp_path: Path,
) -> None:
    backup = tmp_path / "backup.db"
    folder = tmp_path / "home"
    with house(folder) as home:
        stays, goes = Talk(home, "bert"), Talk(home, "leen")
        for each in (stays, goes):
            await walk_to(each, "map2")
            await each.says(f"Words of {each.address}")
    shutil.copy(folder / "filrouge.db", backup)
    with house(folder) as home:
        await Talk(home, "leen").says_all("forget", SURE)
    shutil.copy(backup, folder / "filrouge.db")
    with house(folder) as home:
        await home.assistant.open()

        assert home.database.look(lambda tx: people.find(tx, "terminal:leen")) is None
        assert found(folder, ["terminal:leen"]) == []
        assert found(folder, ["Words of terminal:bert"])


async def test_ri5_dying_right_after_the_word_finishes_it_at_the_next_start(
    tmp_path: Path,
) -> None:
    with house(tmp_path) as home:
        talk = Talk(home)
        await walk_to(talk, "map2")
        await talk.says_all(f"About {SECRET}", "forget")

        def die(*_: object) -> None:
            raise KeyboardInterrupt

        home.database.scrub = die  # type: ignore[method-assign,assignment]
        with pytest.raises(KeyboardInterrupt):
            await talk.says(SURE)
    with house(tmp_path) as home:
        home.clock.now += timedelta(days=1)
        await home.assistant.open()
        assert [each.text[:23] for each in await Talk(home)._received()] == [
            "Everything that was kep"
        ]
        home.clock.now += timedelta(minutes=5)
        await home.assistant.wake()

        assert found(tmp_path, [SECRET, "terminal:leen"]) == []


# --- others on the same answers -----------------------------------------------------------------


async def together(home: House) -> tuple[Talk, Talk]:
    """Let two people work on the same answers."""
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await walk_to(leen, "map2")
    await leen.says("Leen says that people need rest.")
    invited = await leen.says("invite")
    await bert.arrives()
    await bert.says(invited[1].rpartition(": ")[2])
    await bert.says("Bert says why we exist.")
    return leen, bert


async def test_ri5_answers_that_others_go_on_with_stay_without_their_author(
    home: House,
) -> None:
    leen, bert = await together(home)

    asked = await leen.says("forget")
    await leen.says("2")

    assert asked[-1].startswith("Others work on these answers too.")
    assert asked[-1].splitlines()[-3:] == [
        "1  Erase everything",
        "2  Keep my answers",
        "3  Keep everything",
    ]
    kept = bert.conversation.book
    words = [answer.words for answer in kept]
    assert "Leen says that people need rest." in words
    assert "Bert says why we exist." in words
    assert {answer.author for answer in kept} == {"", "terminal:bert"}
    assert home.database.look(lambda tx: people.find(tx, leen.address)) is None
    assert (await bert.says("answers"))[0].startswith("Your answers")


async def test_ri5_or_go_with_them(home: House, tmp_path: Path) -> None:
    leen, bert = await together(home)

    await leen.says_all("forget", "1")

    kept = [answer.words for answer in bert.conversation.book]
    assert kept == ["Bert says why we exist."]
    assert found(tmp_path, ["Leen says", "terminal:leen"]) == []
    assert "Thank you" not in (await bert.says("help"))[0]


async def test_ri5_what_somebody_read_of_others_leads_to_them_no_more(
    home: House,
) -> None:
    leen, bert = await together(home)

    def read(tx: Connection) -> str:
        a, b = (people.find(tx, each.address) for each in (leen, bert))
        assert a
        assert b
        reading = Reading(whose=b.person, reader=a.person, role="participant", object="answers",
                          action="read", why="", at=home.clock())  # fmt: skip
        trail.note(tx, reading)
        return b.person

    whose = await home.database.run(read)
    await leen.says_all("forget", "1")

    assert [r.reader for r in home.database.look(lambda tx: trail.of(tx, whose))] == [
        ""
    ]


# --- how long ------------------------------------------------------------------------------------


async def test_ri5_who_is_silent_for_too_long_is_told_and_then_erased(
    tmp_path: Path,
) -> None:
    with house(tmp_path, terms=Terms(months=12)) as home:
        talk, other = Talk(home, "leen"), Talk(home, "bert")
        for each in (talk, other):
            await walk_to(each, "map2")
        await home.assistant.open()

        home.clock.now += timedelta(days=340)
        await home.assistant.wake()
        told = [bubble.text for bubble in await talk._received()]
        await other.says("continue")
        home.clock.now += timedelta(days=31)
        await home.assistant.wake()

        assert [each[:40] for each in told] == [
            "You have not written for a long time. On"
        ]
        assert home.database.look(lambda tx: people.find(tx, talk.address)) is None
        assert home.database.look(lambda tx: people.find(tx, other.address))


async def test_ri5_what_came_in_and_went_out_has_terms_of_its_own(
    tmp_path: Path,
) -> None:
    def rows(database: UnitOfWork) -> dict[str, int]:
        def count(tx: Connection) -> dict[str, int]:
            return {
                table: tx.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
                for table in ("inbox", "outbox", "answers")
            }

        return database.look(count)

    with house(tmp_path, terms=Terms(months=24)) as home:
        talk = Talk(home)
        await walk_to(talk, "map2")
        await home.assistant.open()
        before = rows(home.database)

        home.clock.now += timedelta(days=40)
        await home.assistant.wake()
        after = rows(home.database)

    assert before["inbox"] > 0 < before["outbox"]
    assert after == {"inbox": 0, "outbox": 0, "answers": before["answers"]}


async def test_ri5_of_a_term_of_one_month_half_is_left_after_the_word(
    tmp_path: Path,
) -> None:
    with house(tmp_path, terms=Terms(months=1)) as home:
        talk = Talk(home)
        await begin(talk)
        await home.assistant.open()

        home.clock.now += timedelta(days=10)
        await home.assistant.wake()
        early = await talk._received()
        home.clock.now += timedelta(days=8)
        await home.assistant.wake()
        told = await talk._received()

        assert early == []
        assert [each.text[:30] for each in told] == ["You have not written for a lon"]
