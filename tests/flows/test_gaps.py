"""Seeded gaps are found, each with the answer at which it is mended; sound answers have none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from flows.answers import ESTIMATE, Book, Place, Status, Value
from flows.gaps import gaps
from flows.walk import Walk
from tests.bot.test_moves import walk_to
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import has_walked, walk_to_the_end

SEEDED = {  # what is passed over, or said instead, in answers that are sound otherwise
    "no-practice": ("map8.ways", None),
    "no-need": ("map2", None),
    "for-nobody": ("map5.for-whom", None),
    "no-change": ("ana1.change", None),
    "no-field": ("ana1.fields", None),
    "no-path": ("ana4.result", None),
    "no-cause": ("ana5.ways", None),
    "question-alone": ("ana8.agreed", None),
    "no-sign": ("mea3.change", None),
    "no-figure": ("mea4.value", None),
    "no-people": ("mea4.n", None),
    "no-day": ("mea4.date", None),
    "above": ("mea4.n", {"number": 3}),
    "above-earlier": ("mea4.earlier-n", {"number": 3}),
    "no-target-day": ("mea4.target-date", None),
    "no-leave": ("mea5.leave", None),
    "no-story-leave": ("mea6.leave", None),
    "no-limits": ("val3.limits", None),
    "reader-nothing": ("val4.remember", None),
    "nobody-does": ("val6.who", None),
    "no-date": ("val6.by", None),
}
WALKED = {  # what is answered otherwise, where more than one answer makes the gap
    "not-asked": {"mea1.who": "3", "mea1.why-not": "/skip"},
    "strong": {
        "mea4.earlier-value": "/skip",
        "val1.answer": "This shows that talking about mistakes makes people dare.",
    },
}


def found(home: House, book: Book, today: date) -> list[tuple[str, int]]:
    roadmap = home.library.roadmap("vises")
    walk = Walk(roadmap, book).whole
    return [(gap.id, gap.number) for gap in gaps(walk, today)]


def seeded_in(book: Book, name: str, value: Value) -> Book:
    """Return answers with the first one to a question replaced, or passed over."""
    prompt, _, field = name.partition(".")
    before = next(
        each
        for each in book.answers
        if (each.place.prompt, each.place.field) == (prompt, field)
        and each.status is Status.GIVEN
    )
    status = Status.SKIPPED if value is None else Status.GIVEN
    after = before._replace(number=book.next_number, status=status, value=value)
    return book.adding((after,))


async def test_each_seeded_gap_is_found_at_its_question(
    home: House, talk: Talk
) -> None:
    await has_walked(talk)
    sound, today = talk.conversation.book, home.clock().date()

    missed = []
    for id_, (name, value) in SEEDED.items():
        book = seeded_in(sound, name, value)
        if (id_, book.answers[-1].number) not in found(home, book, today):
            missed.append(id_)

    assert missed == []


def test_every_rule_of_the_roadmap_is_seeded(home: House) -> None:
    rules = {gap.id for gap in home.library.roadmap("vises").gaps}
    assert rules == {*SEEDED, *WALKED}


@pytest.mark.parametrize("id_", WALKED)
async def test_a_gap_between_several_answers_is_found(
    home: House, talk: Talk, id_: str
) -> None:
    await talk.arrives()
    await walk_to_the_end(talk, {**ANSWERS, **WALKED[id_]})

    seen = found(home, talk.conversation.book, home.clock().date())

    assert [id_ for id_, _ in seen] == [id_]


async def test_a_gap_is_mended_by_its_number(home: House, talk: Talk) -> None:
    await talk.arrives()
    await walk_to_the_end(talk, {**ANSWERS, "val6.who": "/skip"})
    number = next(
        answer.number
        for answer in talk.conversation.book
        if (answer.place.prompt, answer.place.field) == ("val6", "who")
    )

    said = "\n".join(await talk.says("map"))
    assert f"{number}. Nobody is named yet for “a fixed quarter of an hour" in said

    await talk.says(str(number))
    await talk.says("Samir")
    await talk.says("yes")
    assert "Nothing is missing" in "\n".join(await talk.says("map"))


async def test_sound_answers_have_no_gap(home: House, talk: Talk) -> None:
    await has_walked(talk)

    assert found(home, talk.conversation.book, home.clock().date()) == []
    assert "Nothing is missing" in "\n".join(await talk.says("map"))


async def test_what_is_still_to_come_is_no_gap(home: House, talk: Talk) -> None:
    await talk.arrives()
    await talk.says("1")

    assert found(home, talk.conversation.book, home.clock().date()) == []


async def test_an_estimate_is_asked_again_after_ninety_days(
    home: House, talk: Talk
) -> None:
    await talk.arrives()
    await walk_to_the_end(talk, {**ANSWERS, "map4.volunteers": "about 12"})
    today = home.clock().date()

    assert found(home, talk.conversation.book, today) == []
    later = found(
        home, talk.conversation.book, date(today.year + 1, today.month, today.day)
    )

    assert [id_ for id_, _ in later] == ["estimate"]


async def test_st5_estimates_are_marked_and_can_be_listed_at_any_time(
    home: House, talk: Talk
) -> None:
    await walk_to(talk, "map4", "volunteers")
    await talk.says_all("about 12", "/skip", "confirm")
    number = await talk.number_of("Volunteers")

    listed = (await talk.says("map"))[0].splitlines()
    await talk.says_all(f"change {number}", "14", "yes")
    cleared = await talk.says("map")

    assert listed[0].startswith("One figure is an estimate.")
    assert listed[1] == f"{number}. Volunteers: about 12 volunteers (estimate)"
    assert not any("estimate" in said for said in cleared)
    history = talk.conversation.book.history(Place("map4", "", "volunteers"))
    assert [(each.value, ESTIMATE in each.marks) for each in history] == [
        (12, True),
        (14, False),
    ]
    assert history[0].at < history[1].at


async def test_st5_an_old_estimate_is_told_once(home: House, talk: Talk) -> None:
    await walk_to(talk, "map4", "volunteers")
    await talk.says_all("about 12", "/skip", "confirm")
    home.clock.now += timedelta(days=91)

    said = "\n".join(await talk.says("map"))

    assert said.count("Volunteers") == 1
    assert "Do you know more by now?" in said
