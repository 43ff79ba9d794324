"""Story CO2: a coach sees what was confirmed and is shared, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import SAVED, Answer, Book, Place, Status
from flows.sharing import confirmed, shared
from tests.talk import shipped_library

ROADMAP = shipped_library().roadmap("vises")
MISSION, NEED = Place("map3"), Place("map2")  # both of the second sitting
DAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def book(*said: tuple[Place, Status, str]) -> Book:
    return Book(
        tuple(
            Answer(
                number=number,
                place=place,
                status=status,
                at=DAY + timedelta(hours=number),
                value=words,
                words=words,
            )
            for number, (place, status, words) in enumerate(said, start=1)
        )
    )


def given_(place: Place, words: str) -> tuple[Place, Status, str]:
    return place, Status.GIVEN, words


def review(sitting: int) -> tuple[Place, Status, str]:
    return Place("", str(sitting), "review"), Status.GIVEN, ""


def words(seen: Book) -> list[str]:
    return [each.words for each in seen if each.place.prompt]


def test_co2_nothing_is_seen_before_it_is_confirmed() -> None:
    assert words(confirmed(ROADMAP, book(given_(MISSION, "mend")))) == []


def test_co2_a_change_is_seen_once_it_is_confirmed_anew() -> None:
    said = [given_(MISSION, "mend"), review(2), given_(MISSION, "mend and share")]
    assert words(confirmed(ROADMAP, book(*said))) == ["mend"]
    assert words(confirmed(ROADMAP, book(*said, review(2)))) == [
        "mend",
        "mend and share",
    ]


def test_co2_a_change_that_was_saved_is_confirmed_by_that() -> None:
    said = book(given_(NEED, "few"), given_(MISSION, "mend"), review(2))
    saved = Answer(
        number=4,
        place=MISSION,
        status=Status.GIVEN,
        at=DAY + timedelta(hours=4),
        value="share",
        words="share",
        marks=(SAVED,),
    )
    changed = Answer(
        number=5,
        place=NEED,
        status=Status.GIVEN,
        at=DAY + timedelta(hours=5),
        value="many",
        words="many",
    )
    seen = said.adding([saved, changed])

    assert words(confirmed(ROADMAP, seen)) == ["few", "mend", "share"]
    late = DAY + timedelta(hours=4, minutes=30)
    assert words(confirmed(ROADMAP, seen, late)) == ["few", "share"]
    assert (
        words(confirmed(ROADMAP, Book((saved,)))) == []
    )  # its part was never confirmed


def test_co2_what_was_tried_in_between_is_never_seen() -> None:
    said = [given_(MISSION, "a slip"), given_(MISSION, "mend"), review(2)]
    assert words(confirmed(ROADMAP, book(*said))) == ["mend"]


def test_co2_of_what_was_confirmed_before_sharing_only_the_last_is_seen() -> None:
    said = [
        given_(MISSION, "mend"),
        review(2),
        given_(MISSION, "mend and share"),
        review(2),
        given_(MISSION, "mend, share, learn"),
        review(2),
    ]
    since = DAY + timedelta(hours=4, minutes=30)
    assert words(confirmed(ROADMAP, book(*said), since)) == [
        "mend and share",
        "mend, share, learn",
    ]


def test_co2_another_sitting_does_not_confirm_it() -> None:
    assert words(confirmed(ROADMAP, book(given_(MISSION, "mend"), review(1)))) == []


def test_ri3_what_was_called_wrong_is_gone_at_once_with_what_it_was_before() -> None:
    said = [given_(MISSION, "mend"), review(2), (MISSION, Status.OBJECTED, "mend")]
    seen = confirmed(ROADMAP, book(*said))
    assert words(seen) == [""]
    latest = seen.latest(MISSION)
    assert latest
    assert latest.status is Status.OBJECTED


def test_co2_an_item_that_was_taken_out_is_gone_at_once() -> None:
    name = Place("map5", "a", "name")
    said = [
        given_(name, "repair"),
        review(3),
        (Place("map5", "a"), Status.WITHDRAWN, ""),
    ]
    assert words(confirmed(ROADMAP, book(*said))) == [""]


def test_co2_a_prompt_can_be_kept_back() -> None:
    said = book(given_(NEED, "few chances"), given_(MISSION, "mend"), review(2))
    assert words(shared(ROADMAP, said, {"map2"})) == ["mend"]


def test_co2_names_of_people_stay_out_as_they_do_of_files() -> None:
    said = book(
        given_(Place("why3", "1", "role"), "management"),
        given_(Place("why3", "1", "first-name"), "Leen"),
        review(1),
    )
    assert words(shared(ROADMAP, said)) == ["management"]


@pytest.mark.parametrize(("leave", "seen"), [("first-name", True), ("inside", False)])
def test_co2_a_story_is_seen_with_leave_alone(leave: str, seen: bool) -> None:
    sitting = ROADMAP.places["mea6"][1].number
    said = book(
        given_(Place("mea6", "", "story"), "She came back."),
        given_(Place("mea6", "", "leave"), leave),
        review(sitting),
    )
    assert ("She came back." in words(shared(ROADMAP, said))) is seen


moves = st.lists(
    st.one_of(
        st.builds(given_, st.sampled_from([MISSION, NEED]), st.uuids().map(str)),
        st.just(review(2)),
        st.builds(
            lambda place: (place, Status.OBJECTED, "wrong"),
            st.sampled_from([MISSION, NEED]),
        ),
    ),
    max_size=12,
)


@given(moves)
def test_co2_whatever_is_seen_stood_when_it_was_confirmed(
    said: list[tuple[Place, Status, str]],
) -> None:
    stood: set[str] = {""}
    now: dict[Place, str] = {}
    for place, status, text in said:
        if not place.prompt:
            stood |= set(now.values())
        elif status is Status.GIVEN:
            now[place] = text
        else:
            now.pop(place, None)
    whole = book(*said)
    seen = confirmed(ROADMAP, whole)

    assert set(words(seen)) <= stood
    for place in (MISSION, NEED):
        latest = whole.latest(place)
        if latest and latest.status is Status.OBJECTED:
            assert not any(each.words for each in seen if each.place == place)
