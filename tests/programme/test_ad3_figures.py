"""AD3: figures over five enterprises or more, without ranking, score, sum or total."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields

from flows.answers import Value
from flows.pooling.figures import Figures, figures
from flows.pooling.pool import Enterprise, pooled
from flows.pooling.questions import Question, Sort, questions
from flows.roadmap import Kind
from tests.programme.answered import FAMILY, FIRST, OTHER, ROADMAP, enterprise

QUESTIONS = {question.id: question for question in questions(ROADMAP)}


def of(name: str, *values: Value) -> Figures | None:
    question = QUESTIONS[name]
    place = question.prompt if question.row else name.replace(".", "__")
    many = [enterprise(f"e{at}", **{place: value}) for at, value in enumerate(values)]
    return pooled(ROADMAP, many, {}, FIRST)[FAMILY, question.id].figures


def test_ad3_every_closed_question_has_a_cell_and_no_open_one() -> None:
    kinds = {question.field.kind for question in QUESTIONS.values()}
    assert kinds == {Kind.SINGLE, Kind.MULTI, Kind.SCALE, Kind.GRID, Kind.NUMBER}
    assert {"why2", "map4.fte", "map7.reach", "ana3.economic", "val8.useful"} <= set(
        QUESTIONS
    )
    assert "map2" not in QUESTIONS  # words
    assert "map1" not in QUESTIONS  # the family itself
    assert "ana4.change" not in QUESTIONS  # each chooses among its own
    assert "mea4.value" not in QUESTIONS  # each measures something else
    assert "map4.income" not in QUESTIONS  # shares of what comes in


def test_ad3_a_choice_of_an_earlier_choice_is_counted() -> None:
    question = QUESTIONS["ana5.ways"]
    assert "map8.ways/coaching" in question.choices


@pytest.mark.parametrize("count", [0, 1, 4])
def test_ad3_fewer_than_five_have_no_figures(count: int) -> None:
    many = [enterprise(f"e{at}", map7__reach="town") for at in range(count)]
    many += [enterprise(f"o{at}", OTHER, map7__reach="town") for at in range(9)]
    cells = pooled(ROADMAP, many, {}, FIRST)
    shown = cells.get((FAMILY, "map7.reach"))
    assert shown is None or shown.figures is None
    assert cells[OTHER, "map7.reach"].figures


def test_ad3_there_is_no_total_over_families() -> None:
    many = [enterprise(f"e{at}", map7__reach="town") for at in range(4)]
    many += [enterprise(f"o{at}", OTHER, map7__reach="town") for at in range(9)]
    cells = pooled(ROADMAP, many, {}, FIRST)
    assert {family for family, _ in cells} == {FAMILY, OTHER}


def test_ad3_choices_of_few_cannot_be_had_from_the_others() -> None:
    found = of("map7.reach", *["town"] * 9, *["region"] * 6, *["street"] * 2)
    assert found is not None
    assert found.counted == (("town", 9),)
    assert set(found.uncounted) == {"street", "region", "cross-border"}


def test_ad3_a_choice_that_all_but_two_made_is_not_counted() -> None:
    found = of("why2", *[["team"]] * 9, *[["board"]] * 2)
    assert found is not None
    assert "team" not in dict(found.counted)
    assert "board" not in dict(found.counted)


def test_ad3_points_are_told_in_bands_of_five() -> None:
    found = of(
        "ana3.economic", *[{"economic": n} for n in (1, 2, 3, 3, 3, 4, 4, 5, 5, 5)]
    )
    assert found is not None
    assert [(b.low, b.high, b.enterprises) for b in found.bands] == [
        (1, 3, 5),
        (4, 5, 5),
    ]
    assert found.middle is not None
    assert found.middle.number == 3.5


NUMBERS = st.lists(st.integers(0, 4000), min_size=5, max_size=40)


@given(NUMBERS)
def test_ad3_five_enterprises_lie_near_every_number(values: list[int]) -> None:
    found = figures(QUESTIONS["map4.fte"], values)
    assert found is not None
    for told in (found.quarter, found.middle, found.three_quarters):
        if told is not None:
            near = [v for v in values if abs(v - told.number) <= told.step]
            assert len(near) >= 5
    if len(values) < 10:
        assert found.quarter is None
        assert found.three_quarters is None


@given(NUMBERS.filter(lambda values: len(values) >= 10))
def test_ad3_the_number_of_one_enterprise_is_in_no_figure(values: list[int]) -> None:
    others = sorted(values)[:-1]
    found = figures(QUESTIONS["map4.fte"], [*others, 10**9 + 7])
    assert found is not None
    for told in (found.quarter, found.middle, found.three_quarters):
        if told is not None:
            assert told.step <= max(1, 5 * max(others))
            assert told.number <= max(others) + told.step


def test_ad3_the_middle_of_few_is_nobodys_number() -> None:
    values = (12, 18, 22, 28, 35)
    found = of("map4.fte", *values)
    assert found is not None
    assert found.middle is not None
    assert found.middle.number not in values
    assert found.quarter is None


@given(st.permutations(range(12)))
def test_ad3_no_figure_depends_on_which_enterprise_said_what(order: list[int]) -> None:
    values: dict[str, list[Any]] = {
        "map7.reach": [["town", "street"][at % 2] for at in range(12)],
        "map4.fte": [at * 7 for at in range(12)],
        "ana3.economic": [1 + at % 5 for at in range(12)],
        "why2": [[("team",), ("board", "team")][at % 2] for at in range(12)],
    }
    for name, many in values.items():
        question = QUESTIONS[name]
        assert figures(question, many) == figures(question, [many[at] for at in order])


@given(st.permutations(range(12)))
def test_ad3_no_figure_depends_on_the_order(order: list[int]) -> None:
    many = [
        enterprise(
            f"e{at}",
            map7__reach=["town", "street"][at % 2],
            map4__fte=at * 7,
            ana3={"economic": 1 + at % 5},
            why2=[["team"], ["board", "team"]][at % 2],
        )
        for at in range(12)
    ]
    assert pooled(ROADMAP, many, {}, FIRST) == pooled(
        ROADMAP, [many[at] for at in order], {}, FIRST
    )


def test_ad3_there_is_no_score_no_rank_no_least_no_greatest() -> None:
    names = {each.name for each in fields(Figures)}
    assert names == {
        "enterprises",
        "counted",
        "uncounted",
        "bands",
        "middle",
        "quarter",
        "three_quarters",
    }


def asked_after(question: Question, many: int, few: int) -> list[Enterprise]:
    prompt = question.reads[0]
    field = next(iter(ROADMAP.prompts[prompt].fields))
    before = f"{prompt}__{field.id}" if field.id else prompt
    value: Value = (
        question.choices[0] if question.sort is Sort.ONE else [question.choices[0]]
    )
    own = question.id.replace(".", "__")
    asked = [enterprise(f"e{at}", **{before: "x", own: value}) for at in range(many)]
    return asked + [enterprise(f"f{at}", **{before: "y"}) for at in range(few)]


@pytest.mark.parametrize(("few", "told"), [(0, True), (3, False), (5, True)])
def test_ad3_who_was_not_asked_is_nobody_or_five(few: int, told: bool) -> None:
    question = next(q for q in QUESTIONS.values() if q.reads and q.choices)
    cells = pooled(ROADMAP, asked_after(question, 9, few), {}, FIRST)
    assert (cells[FAMILY, question.id].figures is not None) is told
