"""CO6: the page before a meeting, as a coach asks for it in the chat."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.coaching.brief_sheet import BriefSheet
from flows.answers import Answer, Place, Status
from storage import conversations, shares, trail
from tests.coaching.people import answers, heard, says
from tests.programme.scene import Scene, scene
from tests.talk import shown

MISSION = "Wij herstellen kleren met wie nergens anders terecht kan."
REVIEWED = Place("", "2", "review")


async def page(at: Scene, name: str = "coen", typed: str = "/voorbereiding 1") -> str:
    await says(at, name, typed)
    return shown(at.person(name).bubbles[0])


async def confirmed_anew(at: Scene, name: str, value: str) -> None:
    """Have the mission changed, and the part that it is of confirmed once more."""
    talk = at.person(name)
    book = talk.conversation.book
    last = book.latest(Place("map3"))
    assert last
    said = last._replace(
        number=book.next_number, value=value, words=value, at=at.clock()
    )
    review = Answer(
        number=said.number + 1,
        place=REVIEWED,
        status=Status.GIVEN,
        at=at.clock(),
        value=True,
        author=last.author,
    )
    conversation = talk.conversation
    await at.does(lambda tx: conversations.bring(tx, conversation, (said, review)))


async def test_co6_nothing_is_read_of_those_who_do_not_share(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)

        said = await page(at)

        assert "deelt op dit moment geen antwoorden" in said
        assert len(at.person("coen").bubbles) == 1
        assert at.look(lambda tx: trail.of(tx, at.id_of("leen"))) == []


async def test_co6_before_anything_is_confirmed_that_is_said(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await at.shares(1)
        await at.person("leen").says("1")

        assert "nog geen bevestigd" in await page(at)


async def test_co6_each_line_carries_the_number_of_an_answer_that_was_shared(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        await at.person("leen").says("1")  # to the third part, which is not confirmed
        await at.shares(1)
        file, person = at.file(1), at.id_of("leen")
        await at.does(
            lambda tx: shares.note(
                tx, file, person, at.clock(), given=False, prompt="why2"
            )
        )

        said = await page(at)

        book = at.person("leen").conversation.book
        lines = [
            line for line in said.splitlines() if re.match(r"– |\d\. |Ook nog", line)
        ]
        assert len(lines) > 6
        for line in lines:
            numbers = [int(number) for number in re.findall(r"\ba(\d+)\b", line)]
            assert numbers, line
            for number in numbers:
                answer = book.numbered(number)
                assert answer
                assert answer.place.prompt not in {"why2", ""}
                assert answer.at <= at.clock()
        assert "Lezers" not in said


async def test_co6_what_changed_since_the_last_meeting_comes_first(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        await at.shares(1)
        first = at.person("leen").conversation.book.latest(Place("map3"))
        assert first
        assert "voor het eerste gesprek" in await page(at)
        await says(at, "coen", "/meet 1 3 juni 2026 9u")
        await at.later(days=2)
        await heard(at, "coen")
        await confirmed_anew(at, "leen", MISSION)
        await at.later(days=1)

        said = (await page(at)).splitlines()

        assert "sinds het gesprek van 3 juni 2026" in said[1]
        assert said[3] == "Veranderd sinds het vorige gesprek"
        now = at.person("leen").conversation.book.latest(Place("map3"))
        assert now
        assert said[4].startswith(f"– Missie: nu “{MISSION}”, vroeger “")
        assert said[4].endswith(f"[a{now.number}, a{first.number}]")
        assert any(line.startswith("1. “Missie” ging van") for line in said)


async def test_co6_the_page_to_print_says_the_same(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        await at.shares(1)

        said = await page(at)

        file = at.person("coen").bubbles[1].file
        assert file
        assert file["name"].endswith(".pdf")
        sheet = BriefSheet.read(file["brief"])
        texts = [
            line.text for part in (*sheet.parts, sheet.questions) for line in part.lines
        ]
        assert len(texts) > 6
        for text in texts:
            assert text in said


async def test_co6_the_enterprise_sees_that_the_coach_read(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        await at.shares(1)
        await page(at)
        await at.later(hours=2)
        await page(at)

        for name in ("leen", "omar"):
            readings = at.look(partial(trail.of, person=at.id_of(name)))
            assert [each.reader for each in readings] == [at.id_of("coen")] * 2
            assert {(each.role, each.object) for each in readings} == {
                ("coach", "answers")
            }


async def test_co6_after_a_hand_over_the_former_coach_reads_nothing(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        await at.shares(1)
        await at.hands_over(1, "Fatou")

        before = await page(at)
        now = await page(at, "fatou", "/preparation 1")

        assert "nummer van een van je ondernemingen" in before or "deelt" in before
        assert "Wat we zoeken" not in before
        assert "avant la première rencontre" in now


async def test_co6_the_page_is_for_coaches(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        await at.shares(1)

        for name in ("leen", "nora", "fatou"):
            await says(at, name, "/brief 1")
            assert "Meer teamgeest" not in str(at.person(name).bubbles)


async def test_co6_estimates_older_than_ninety_days_are_on_it(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await answers(at, "leen", 2)
        file = at.person("leen").conversation
        book = file.book
        jobs = next(
            a for a in book if a.status is Status.GIVEN and a.place == Place("map2")
        )
        guess = jobs._replace(
            number=book.next_number, marks=("estimate",), at=at.clock()
        )
        review = Answer(
            number=guess.number + 1,
            place=REVIEWED,
            status=Status.GIVEN,
            at=at.clock(),
            value=True,
        )
        await at.does(lambda tx: conversations.bring(tx, file, (guess, review)))
        await at.shares(1)
        at.clock.now += timedelta(days=90)
        assert "Schattingen" not in await page(at)

        at.clock.now += timedelta(days=1)
        said = await page(at)

        assert "Schattingen van meer dan 90 dagen geleden" in said
        assert f"(schatting van 2 juni 2026) [a{guess.number}]" in said
