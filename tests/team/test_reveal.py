"""Stories TE2 and TE3, the laws: what is shown of any team, whatever its people answered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.library import Library
from bot.team.drawing import team_sheet
from bot.team.sheet import Scale, TeamSheet, Voices
from bot.team.telling import Shown, bubbles
from bot.wording import Wording, in_session
from flows.answers import Answer, Book, Place, Status
from flows.team.gathering import Contribution, also, gathered
from flows.team.reveal import Figures, Picks, Reveal, Said, body, read, shown
from flows.team.talking import FEWEST, MOST, topics
from flows.team.threshold import LEAST
from locales.catalog import Catalog
from storage.sessions import CLOSED, Session

AT = datetime(2026, 6, 2, 13, tzinfo=UTC)
FIELDS = ("economic", "societal", "political", "environmental", "territorial")
TEXT = st.text("abc éß", min_size=1, max_size=12).filter(str.strip)
ANSWERS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "quick": {
        "q1": st.lists(
            st.sampled_from(("staff", "board", "volunteer")), min_size=1, unique=True
        ),
        "q2": TEXT,
        "q3": TEXT,
        "q4": st.lists(st.sampled_from(FIELDS), min_size=1, max_size=2, unique=True),
        "q5": st.sampled_from(("own-view", "heard", "measured-once")),
        "q6": TEXT,
    },
    "health": {
        "he1": st.fixed_dictionaries(dict.fromkeys(FIELDS, st.integers(1, 5))),
        "he2": st.fixed_dictionaries(dict.fromkeys(FIELDS, st.integers(1, 5))),
        "he3": TEXT,
    },
}
LIBRARY, CATALOG = Library(), Catalog()


def book(said: dict[str, Any]) -> Book:
    """Return a book with answers to some prompts; None is skipped."""
    return Book(
        tuple(
            Answer(
                number=number,
                place=Place(prompt),
                status=Status.SKIPPED if value is None else Status.GIVEN,
                at=AT,
                value=value,
                words=str(value),
            )
            for number, (prompt, value) in enumerate(said.items(), start=1)
        )
    )


@st.composite
def teams(draw: st.DrawFn, roadmap: str) -> list[Contribution]:
    one = st.fixed_dictionaries(
        {prompt: st.none() | values for prompt, values in ANSWERS[roadmap].items()}
    )
    said = draw(st.lists(one, max_size=14))
    return [
        Contribution(book=book(each), name=f"n{n}", free=draw(st.booleans()))
        for n, each in enumerate(said)
    ]


def reveal(
    roadmap: str, team: Sequence[Contribution], *, named: bool = False
) -> Reveal:
    return gathered(LIBRARY.roadmap(roadmap), team, named=named, joined=len(team))


@pytest.mark.parametrize("roadmap", ANSWERS)
@given(st.data())
@settings(max_examples=60)
def test_te3_nothing_is_shown_of_fewer_than_five(
    roadmap: str, data: st.DataObject
) -> None:
    team = data.draw(teams(roadmap))
    for part in reveal(roadmap, team).parts:
        match part:
            case Figures():
                assert not part.all or len(part.all) >= LEAST
                assert part.who == ()
            case Picks():
                assert all(count >= LEAST for _, count in part.counted)
                # of several choices each, one that is hidden follows from no total
                assert not part.one or len(part.others) != 1 or not part.counted
                assert part.who == ()
            case Said():
                assert not part.quotes or len(part.quotes) >= LEAST
                assert not any(quote.who for quote in part.quotes)
                free = sum(quote.free for quote in part.quotes)
                rest = len(part.quotes) - free
                assert not part.quotable or (
                    free >= LEAST and (not rest or rest >= LEAST)
                )


@pytest.mark.parametrize("roadmap", ANSWERS)
@given(st.data(), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_te3_who_comes_first_makes_no_difference(
    roadmap: str, data: st.DataObject, chance: Any
) -> None:
    team = data.draw(teams(roadmap))
    mixed = list(team)
    chance.shuffle(mixed)

    assert body(reveal(roadmap, team)) == body(reveal(roadmap, mixed))


@pytest.mark.parametrize("roadmap", ANSWERS)
@given(st.data(), st.booleans())
@settings(max_examples=60)
def test_te2_nobody_is_lost_or_doubled(
    roadmap: str, data: st.DataObject, named: bool
) -> None:
    team = data.draw(teams(roadmap))
    seen = reveal(roadmap, team, named=named)

    assert read(json.loads(json.dumps(body(seen)))) == seen
    assert {part.id for part in seen.by_spread} == {part.id for part in seen.parts}
    for part in seen.parts:
        if isinstance(part, Figures) and shown(part):
            assert len(part.all) == part.people
        if isinstance(part, Said) and shown(part):
            assert len(part.quotes) == part.people


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize("roadmap", ANSWERS)
@given(st.data(), st.booleans(), st.booleans())
@settings(max_examples=25)
def test_te6_any_team_can_be_told_and_drawn(
    roadmap: str, language: str, data: st.DataObject, named: bool, late: bool
) -> None:
    seen = reveal(roadmap, data.draw(teams(roadmap)), named=named)
    if late and not named:
        seen = also(seen, reveal(roadmap, data.draw(teams(roadmap))))
    held = Session(
        id="s", code="c", place="p", facilitator="f", roadmap=roadmap, version=seen.version,
        language=language, named=named, minutes=15, expected=0, state=CLOSED, since=AT,
        deadline=AT,
    )  # fmt: skip
    told = Shown(
        session=held,
        reveal=seen,
        day="2026-06-02",
        before=seen,
        before_day="2026-05-04",
    )
    wording = Wording(CATALOG.voice(language), in_session("s"))
    sheet = team_sheet(told, wording, ["what – who"])

    assert FEWEST <= len(topics(seen)) <= MOST
    assert bubbles(told, wording, leads=True)
    assert TeamSheet.read(json.loads(json.dumps(sheet.body()))) == sheet
    dots = sum(
        len(part.dots) + len(part.late)
        for part in sheet.parts
        if isinstance(part, Scale)
    )
    assert dots == sum(
        len(part.all) for part in seen.parts if isinstance(part, Figures)
    )
    free = [q for p in seen.parts if isinstance(p, Said) for q in p.quotes if q.free]
    for part in sheet.parts:
        if isinstance(part, Voices):
            assert len(part.said) <= len(free) or named


def test_te3_those_who_come_late_are_shown_apart_and_change_nothing() -> None:
    early = [
        Contribution(book=book({"he1": dict.fromkeys(FIELDS, 2)})) for _ in range(5)
    ]
    late = [
        Contribution(book=book({"he1": dict.fromkeys(FIELDS, 5)})) for _ in range(6)
    ]
    first = reveal("health", early)
    both = also(first, reveal("health", late))

    answered = 0
    for before, after in zip(first.parts, both.parts, strict=True):
        if isinstance(before, Figures) and isinstance(after, Figures):
            assert after.points == before.points
            assert after.late == ((5,) * 6 if before.points else ())
            answered += bool(before.points)
    assert answered == len(FIELDS)
    assert (both.done, both.late, both.people) == (5, 6, 11)


def test_te6_most_disagreement_comes_first_and_is_talked_about() -> None:
    values = (1, 1, 5, 5, 3, 1)
    team = [
        Contribution(
            book=book({"he1": {**dict.fromkeys(FIELDS, 3), "political": value}})
        )
        for value in values
    ]
    seen = reveal("health", team)
    first = seen.by_spread[0]

    assert isinstance(first, Figures)
    assert first.id == "he1.political"
    assert first.differs
    assert topics(seen)[0].message == "team-talk-differ"
