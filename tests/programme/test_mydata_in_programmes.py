"""Stories RI3 and RI4 in programmes: one's own part is handed over, and nothing of the others."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Table, func, select

from bot.mydata.body import data
from bot.mydata.model import Person
from bot.mydata.page import page
from bot.mydata.readers import Readers, lines, readers
from bot.mydata.reading import RefusedFileError
from bot.mydata.telling import accounts
from storage import counts, erasing, shares
from storage import programme_tables as tables
from storage.team_tables import past
from tests.bot.test_erasing import found
from tests.mydata.shelf import body, elsewhere, gathered, loaded, round_trip
from tests.programme.scene import Scene, scene
from tests.programme.wealth import AGREED, WORDS, enrich
from tests.talk import shipped_catalog, shipped_library

REPLY, COMMENT, NUDGE = WORDS["coen"]
(ANNOUNCED,) = WORDS["nora"]


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene(tmp_path / "here") as held:
        yield held


def all_of(at: Scene, name: str) -> Person:
    return gathered(at.home, at.person(name))


def telling(person: Person) -> str:
    """Return what is handed over, but for messages of the chat: those stand there as they came."""
    return data(replace(person, sent=())).decode()


def rows_of(table: Table, tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(table)).scalar_one())


def ids(at: Scene, but: str) -> list[str]:
    return [at.id_of(name) for name in ("leen", "omar", "coen", "nora") if name != but]


async def test_ri4_one_of_an_enterprise_is_given_their_own_part(at: Scene) -> None:
    await enrich(at)

    kept = all_of(at, "leen")

    told = telling(kept)
    assert [(each.author, each.kind, each.words) for each in kept.letters] == [
        ("you", "ask", WORDS["leen"][0]),
        ("coach", "reply", f"{REPLY} aan leen"),
        ("coach", "comment", COMMENT),
    ]
    assert kept.letters[0].context == WORDS["leen"][1]
    assert kept.letters[1].about == kept.letters[0].id
    assert [each.name for each in kept.enterprises] == ["De Tweede Draad"]
    assert [each.name for each in kept.programmes] == ["Weven"]
    assert [(each.author, each.given) for each in kept.shares] == [("you", True)]
    assert {(each.to, each.author, each.words) for each in kept.nudges} == {
        ("you", "coach", NUDGE),
        ("you", "", ""),  # the announcement
    }
    assert [(each.author, each.words) for each in kept.broadcasts] == [
        ("colleague", ANNOUNCED)
    ]
    assert {each.what for each in kept.agreements} == {AGREED}
    assert len(kept.leaves) == len(kept.rhythms) == len(kept.arrivals) == 1
    strangers = [*WORDS["omar"], "Coen", "Omar", f"{REPLY} aan omar", *ids(at, "leen")]
    assert not [each for each in strangers if each in told]


async def test_ri4_a_coach_is_given_their_own_words_and_no_file(at: Scene) -> None:
    await enrich(at)

    kept = all_of(at, "coen")

    told = telling(kept)
    assert [each.name for each in kept.coaching] == ["Coen Maes"]
    assert {each.author for each in kept.letters} == {"you"}
    assert {each.words for each in kept.letters} == {
        f"{REPLY} aan leen",
        f"{REPLY} aan omar",
        COMMENT,
    }
    own = [each for each in kept.nudges if each.to == "colleague"]
    assert {(each.words, each.about) for each in own} == {(NUDGE, "")}
    assert [each.who for each in kept.agreements] == ["coach"]
    assert not kept.enterprises
    assert not kept.shares
    strangers = [*WORDS["leen"], *WORDS["omar"], "De Tweede Draad", *ids(at, "coen")]
    assert not [each for each in strangers if each in told]
    assert kept.sent
    assert {str(each.body) for each in kept.sent} == {"{}"}


async def test_ri4_an_administrator_is_given_what_they_wrote(at: Scene) -> None:
    await enrich(at)

    kept = all_of(at, "nora")

    assert len(kept.administering) == 1
    assert {(each.author, each.words) for each in kept.broadcasts} == {
        ("you", ANNOUNCED)
    }
    said = telling(kept)
    assert not [each for name in ("leen", "omar", "coen") for each in WORDS[name] if each in said]  # fmt: skip


async def test_ri4_a_message_that_waits_is_not_handed_over_before_it_goes(
    at: Scene,
) -> None:
    await enrich(at)

    kept = all_of(at, "omar")

    assert [each.state for each in kept.receipts] == ["waiting"]
    assert [each.words for each in kept.broadcasts] == [""]


@pytest.mark.parametrize("name", ["leen", "omar", "coen", "nora", "claire"])
async def test_ri4_what_is_loaded_elsewhere_is_handed_over_again_as_it_was(
    at: Scene, tmp_path: Path, name: str
) -> None:
    await enrich(at)
    kept = all_of(at, name)

    again = await round_trip(kept, tmp_path)

    assert data(again) == data(kept)


async def test_ri4_nobody_is_let_in_elsewhere_and_nothing_is_sent(
    at: Scene, tmp_path: Path
) -> None:
    await enrich(at)
    kept = all_of(at, "leen")
    path = tmp_path / "person.json"
    path.write_bytes(data(kept))
    others = (tables.programmes, tables.coaches, tables.enterprises, tables.shares,
              tables.letters, tables.meetings, tables.nudges, tables.broadcasts)  # fmt: skip

    with elsewhere(tmp_path) as held:
        there = await loaded(held, tmp_path, path)

        for table in others:
            assert held.look(partial(rows_of, table)) == 0
        file = at.file(1)
        assert not held.look(lambda tx: shares.of(tx, file)).given
        own = (select(tables.leaves.c.first), select(tables.rhythms.c.hour))
        kept_there = held.look(lambda tx: [tx.execute(each).scalar() for each in own])
        assert kept_there == ["2026-07-01", 10]
        await held.run(lambda tx: erasing.erase(tx, there.id, at.clock(), leave=False))
        assert held.look(partial(rows_of, past)) == 0
        await held.scrub()
    assert found(tmp_path / "other", [*WORDS["leen"], there.id]) == []


@pytest.mark.parametrize("part", ["letters", "shares", "enterprises", "rhythms"])
async def test_ri4_a_file_that_names_another_conversation_is_refused(
    at: Scene, tmp_path: Path, part: str
) -> None:
    await enrich(at)
    kept = all_of(at, "leen")
    (first, *rest) = getattr(kept, part)
    wrong = (
        (first, first) if part == "rhythms" else (replace(first, conversation="c9"),)
    )
    changed: dict[str, Any] = {part: (*wrong, *rest)}
    damaged = replace(kept, **changed)

    with pytest.raises(RefusedFileError, match="damaged"):
        await round_trip(damaged, tmp_path)


# --- what somebody is shown -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("You asked", "Your coach replied", "On Tuesdays at 10:30", "In a programme")),
        ("nl", ("Jij vroeg", "Je coach antwoordde", "Op dinsdag om 10:30", "In een programma")),
        ("fr", ("Vous avez demandé", "Votre coach a répondu", "Le mardi à 10:30", "Dans un programme")),
    ],
)  # fmt: skip
async def test_ri4_the_page_says_it_in_the_language_of_the_person(
    at: Scene, language: str, said: tuple[str, ...]
) -> None:
    await enrich(at)
    voice = shipped_catalog().voice(language)
    kept = all_of(at, "leen")

    text = page(kept, accounts(kept, shipped_library(), voice), Readers(), voice)

    for each in (*said, *WORDS["leen"], REPLY, COMMENT, NUDGE, AGREED, "De Tweede Draad"):  # fmt: skip
        assert each in text
    assert "mydata-" not in text
    assert 'id="programmes"' in text


async def test_ri4_without_a_programme_the_page_speaks_of_none(at: Scene) -> None:
    voice = shipped_catalog().voice("en")
    stranger = at.person("stranger", "en")
    await stranger.arrives()
    kept = all_of(at, "stranger")

    text = page(kept, accounts(kept, shipped_library(), voice), Readers(), voice)

    assert 'id="programmes"' not in text


async def test_ri3_the_readers_are_the_coach_and_whoever_administers(at: Scene) -> None:
    await enrich(at)
    voice = shipped_catalog().voice("en")
    leen, coen = at.id_of("leen"), at.id_of("coen")

    who = at.look(lambda tx: readers(tx, leen))
    of_coach = at.look(lambda tx: readers(tx, coen))

    assert who.roles == (("administrator", 1), ("coach", 1), ("participant", 1))
    assert of_coach.roles == ()
    said = " ".join(lines(who, voice))
    assert "Your coach: your progress; answers only if you share." in said
    assert "Whoever runs your programme" in said


async def test_ri3_a_coach_who_is_not_there_reads_nothing(at: Scene) -> None:
    await enrich(at)
    leen, coen = at.id_of("leen"), at.id_of("coen")
    now = at.clock()
    await at.does(lambda tx: erasing.erase(tx, coen, now, leave=False))

    assert ("coach", 1) not in at.look(lambda tx: readers(tx, leen)).roles


async def test_ri3_letters_and_reminders_are_counted(at: Scene) -> None:
    await enrich(at)
    leen = at.id_of("leen")

    counted = at.look(lambda tx: counts.counts(tx, leen))
    said = await at.person("leen").says("/mydata")

    assert (counted.letters, counted.nudges) == (3, 4)
    assert any("3 berichten tussen jou en een coach" in each for each in said)
    assert body(all_of(at, "leen"))["letters"]
