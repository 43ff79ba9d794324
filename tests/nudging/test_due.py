"""Which nudges fit, as a file goes its way: by phase, answers, dates and what is waited for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.answers import Book, Place, Status
from flows.conversation import FINISHED, NOTICE, RESTING, WAITING
from flows.nudging.calendar import Calendar
from flows.nudging.due import Asked, Fit, Situation, due
from flows.roadmap import Roadmap
from flows.walk import Walk
from flows.wordable import Amount, Day
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS, Spoken
from tests.walking import reply

ALL = {
    *("colleagues", "no-coach", "who-walks-in", "photo", "outsider", "ask-one"),
    *("five-fields", "drafts", "card", "half-way", "read-back", "one-screen"),
    *("show", "commitment", "next-round"),
}


@dataclass(frozen=True)
class Moment:
    """How a file stood at some point of its way."""

    roadmap: Roadmap
    stage: str
    book: Book
    sitting: int  # that is open, or comes next

    def due(self, **more: object) -> dict[str, Fit]:
        """Return what fits, by the name of the nudge."""
        known: dict[str, object] = {"stage": self.stage, "last": self.last}
        situation = Situation(**{**known, **more})  # type: ignore[arg-type]
        found = due(self.roadmap, Walk(self.roadmap, self.book), situation)
        assert list(found) == sorted(found, key=lambda fit: fit.on)
        return {fit.message.removeprefix("vises-nudge-"): fit for fit in found}

    @property
    def last(self) -> date:
        return self.book.answers[-1].at.date()


async def journey(
    home: House, talk: Talk, answers: Mapping[str, Spoken] = ANSWERS
) -> list[Moment]:
    """Walk to the end, and note how the file stood after each thing that was said."""
    await talk.arrives()
    found: list[Moment] = []
    while not found or found[-1].stage != FINISHED:
        await talk.says(reply(talk, answers))
        here, slot = talk.conversation, talk.slot
        frontier = talk.walk.frontier
        number = slot.sitting.number if slot else 0
        if frontier:
            number = frontier.sitting.number
        roadmap = home.library.roadmap("vises")
        found.append(Moment(roadmap, here.stage, here.book, number))
        assert len(found) < 400
    return found


def resting(moments: list[Moment], before: int) -> Moment:
    return next(
        each
        for each in moments
        if each.sitting == before and each.stage in {RESTING, WAITING}
    )


def after(moment: Moment, count: int) -> date:
    return Calendar().after(moment.last, count)


async def test_each_nudge_comes_in_its_phase(home: House, talk: Talk) -> None:
    moments = await journey(home, talk, {**ANSWERS, "map7.photo": "/skip"})
    seen: set[str] = set()

    opening = resting(moments, 2).due()
    assert opening["colleagues"].on == after(resting(moments, 2), 2)
    assert "no-coach" not in opening  # they have one
    seen |= set(opening)
    begun = resting(moments, 3)
    told = begun.due()["who-walks-in"]
    assert told.args == {"done": Amount(4), "all": Amount(9)}
    assert told.on == after(begun, 1)
    seen |= set(begun.due()) | set(resting(moments, 4).due())
    assert "photo" in resting(moments, 4).due()
    assert "photo" not in resting(moments, 3).due()
    mapped = resting(moments, 5).due()
    assert mapped["outsider"].on < mapped["ask-one"].on
    seen |= set(mapped)
    asks = {"ana3": Asked(people=2, since=date(2026, 4, 1))}
    asked = resting(moments, 7).due(asked=asks)
    assert asked["five-fields"].args == {"people": Amount(2)}
    assert "drafts" in asked
    seen |= set(asked)
    assert "read-back" in resting(moments, 11).due()
    assert "one-screen" in resting(moments, 12).due()
    seen |= {"read-back", "one-screen"}
    assert seen <= ALL


async def test_no_coach_is_said_only_where_there_is_none(
    home: House, talk: Talk
) -> None:
    moments = await journey(home, talk, {**ANSWERS, "why4.coach": "3"})
    here = resting(moments, 2)
    assert "no-coach" in here.due()
    assert "no-coach" not in here.due(coached=True)
    assert "colleagues" not in here.due(people=2)


async def test_a_photo_that_is_there_is_not_asked_for(home: House, talk: Talk) -> None:
    moments = await journey(home, talk)
    given = resting(moments, 4)
    place = Place("map7", "", "photo")
    last = given.book.latest(place)
    assert last
    assert "photo" in given.due()  # De Tweede Draad has none yet
    photo = last._replace(
        number=given.book.next_number, status=Status.GIVEN, value={"words": "a wall"}
    )
    assert "photo" not in replace(given, book=given.book.adding((photo,))).due()


async def test_while_data_are_gathered_one_card_a_week_until_the_day(
    home: House, talk: Talk
) -> None:
    moments = await journey(home, talk)
    waiting = resting(moments, 9)
    assert waiting.stage == WAITING
    assert "card" not in waiting.due()  # until when is not known
    until = (waiting.last + timedelta(days=30)).isoformat()
    first = waiting.due(until=until)["card"]
    assert first.on == after(waiting, 5)
    second = waiting.due(until=until, sent={first.key: first.on})["card"]
    assert second.key != first.key
    assert second.on == Calendar().after(first.on, 5)
    soon = (waiting.last + timedelta(days=3)).isoformat()
    assert "card" not in waiting.due(until=soon)


async def test_half_way_counts_the_talks_that_are_written_down(
    home: House, talk: Talk
) -> None:
    moments = await journey(home, talk)
    inside = [each for each in moments if each.sitting == 10]
    counts = [each.due().get("half-way") for each in inside if each.stage != RESTING]
    first = next(fit for fit in counts if fit)
    assert first.args["talks"] == Amount(1)
    assert first.args["groups"] == Amount(1)  # records are no group of people
    none = [each for each in inside if not _talks(each.book)]
    assert none
    assert not any("half-way" in each.due() for each in none)


def _talks(book: Book) -> bool:
    return any(place.prompt == "mea5" for place in book.held)


async def test_around_dates(home: House, talk: Talk) -> None:
    moments = await journey(home, talk)
    end = moments[-1]
    found = end.due()
    assert found["commitment"].on == date(2026, 5, 1)  # as agreed
    assert found["commitment"].args["who"] == "Samir"
    assert found["commitment"].args["day"] == Day("2026-05-01")
    shown = next(each for each in moments if each.sitting == 14).due()["show"]
    assert shown.on == date(2026, 4, 17)  # three days before it would be a Sunday
    assert shown.until == date(2026, 4, 21)
    assert "commitment" not in replace(end, stage=FINISHED).due(
        sent={found["commitment"].key: date(2026, 5, 4)}
    )


async def test_a_date_that_is_moved_is_spoken_of_anew(home: House, talk: Talk) -> None:
    end = (await journey(home, talk))[-1]
    before = end.due()["commitment"]
    by = next(place for place in end.book.held if place[::2] == ("val6", "by"))
    last = end.book.latest(by)
    assert last
    later = last._replace(number=end.book.next_number, value="2026-06-15")
    moved = replace(end, book=end.book.adding((later,))).due(
        sent={before.key: date(2026, 5, 4)}
    )["commitment"]
    assert moved.key != before.key
    assert moved.on == date(2026, 6, 15)


async def test_the_next_round_comes_on_the_day_they_named_or_a_year_later(
    home: House, talk: Talk
) -> None:
    end = (await journey(home, talk))[-1]
    assert end.due()["next-round"].on == date(2027, 1, 1)
    named = end.book.latest(Place("val8", "", "next"))
    assert named
    skipped = named._replace(
        number=end.book.next_number, status=Status.SKIPPED, value=None
    )
    unnamed = replace(end, book=end.book.adding((skipped,)))
    assert unnamed.due()["next-round"].on == end.last.replace(year=end.last.year + 1)
    assert "next-round" not in replace(end, stage=RESTING).due()


async def test_st6_an_unfinished_sitting_gives_two_reminders_then_none(
    home: House, talk: Talk
) -> None:
    moments = await journey(home, talk)
    inside = next(
        each for each in moments if each.sitting == 2 and each.stage != RESTING
    )
    first = inside.due()["nudge-unfinished"]
    assert first.on == after(inside, 3)
    second = inside.due(sent={first.key: first.on})["nudge-unfinished"]
    assert second.on == after(inside, 7)
    sent = {first.key: first.on, second.key: second.on}
    assert "nudge-unfinished" not in inside.due(sent=sent)
    assert "nudge-unfinished" not in resting(moments, 3).due()
    assert "nudge-unfinished" not in moments[-1].due()


async def test_the_pace_that_people_chose_is_kept(home: House, talk: Talk) -> None:
    moments = await journey(home, talk)
    here = resting(moments, 5)
    sent = {"outsider": after(here, 1)}
    assert here.due(sent=sent)["ask-one"].on >= sent["outsider"] + timedelta(days=7)
    rhythm = here.book.latest(Place("why4", "", "rhythm"))
    assert rhythm
    for choice, there in (("twice-weekly", True), ("at-start", False)):
        other = rhythm._replace(number=here.book.next_number, value=choice)
        paced = replace(here, book=here.book.adding((other,)))
        assert ("outsider" in paced.due()) is there
    quick = rhythm._replace(number=here.book.next_number, value="twice-weekly")
    faster = replace(here, book=here.book.adding((quick,)))
    assert faster.due(sent=sent)["ask-one"].on == after(here, 5)


async def test_a_file_speaks_to_one_of_those_who_work_on_it(
    home: House, talk: Talk
) -> None:
    here = resting(await journey(home, talk), 5)
    assert here.due()
    assert not here.due(speaks=False)


async def test_who_has_not_begun_hears_nothing(home: House) -> None:
    roadmap = home.library.roadmap("vises")
    situation = Situation(stage=NOTICE, last=date(2026, 4, 1))
    assert due(roadmap, Walk(roadmap, Book()), situation) == ()


async def test_another_roadmap_has_none_of_its_own(home: House, talk: Talk) -> None:
    roadmap = home.library.roadmap("quick")
    situation = Situation(stage=RESTING, last=date(2026, 4, 1))
    assert due(roadmap, Walk(roadmap, Book()), situation) == ()
