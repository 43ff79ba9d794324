"""Seeded gaps are found, each with the answer at which it is mended; sound answers have none."""

from __future__ import annotations

from datetime import date

from flows.answers import Book, Status, Value
from flows.gaps import gaps
from flows.walk import Walk
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import walk_to_the_end

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


def found(home: House, book: Book, today: date) -> list[tuple[str, int]]:
    roadmap = home.library.roadmap("vises")
    walk = Walk(roadmap, book).whole
    return [(gap.id, gap.number) for gap in gaps(roadmap, walk, today)]


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
    await talk.arrives()
    await walk_to_the_end(talk)
    sound, today = talk.conversation.book, home.clock().date()

    missed = []
    for id_, (name, value) in SEEDED.items():
        book = seeded_in(sound, name, value)
        if (id_, book.answers[-1].number) not in found(home, book, today):
            missed.append(id_)

    assert missed == []
    assert len(SEEDED) >= 20


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
    await talk.arrives()
    await walk_to_the_end(talk)

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
