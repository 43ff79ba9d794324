"""What the check of a roadmap lets through can be walked; what could not be is named by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flows.answers import Status
from flows.composing import summarise
from flows.engine import advance
from flows.lint import lint
from flows.loader import load
from flows.questions import open_slot
from flows.roadmap import Roadmap
from flows.turn import Answered, Confirmed, Event, Passed, Say, Started, Turn
from flows.walk import Walk
from tests.chance import MORNING, newcomer, walks

SMALL = """
roadmap: small
sets:
  evidence: [own-view, heard]
  points: [here, there]
phases:
  - id: all
    sittings:
      - minutes: 10
        prompts:
          - {id: first, kind: short}
          - id: groups
            each:
              least: 1
              most: 3
              title: [name]
              fields:
                - {id: name, kind: short}
                - {id: size, kind: single, choices: [big, small]}
          - {id: question, kind: draft, choices: [how, why], with: {first: first}}
          - {id: proof, kind: evidence}
          - {id: last, kind: short}
summary:
  - id: made
    blocks:
      - {timeline: groups, what: .name}
gaps:
  - {id: no-size, over: groups, when: 'item.size == ""', fill: .size}
"""
IN_LIST = "{id: size, kind: single, choices: [big, small]"
TIMELINE = "{timeline: groups, what: .name}"


def changed(right: str, wrong: str) -> str:
    assert right in SMALL
    return SMALL.replace(right, wrong, 1)


def problems(text: str) -> list[str]:
    return [finding.problem for finding in lint(text, "small.yaml")]


def told(text: str) -> Iterator[Turn]:
    """Answer everything of a roadmap with one group, and yield the turns."""
    roadmap = load(text, "small.yaml")
    turn = advance(roadmap, newcomer(roadmap), Started(), MORNING)
    while turn.conversation.stage != "finished":
        yield turn
        turn = next_of(roadmap, turn)
    yield turn


def next_of(roadmap: Roadmap, turn: Turn) -> Turn:
    slot = open_slot(Walk(roadmap, turn.conversation.book), turn.conversation)
    assert slot
    if not slot.asks:
        again = slot.field.id == "another"
        on: Event = Passed(Status.SKIPPED) if again else Confirmed()
        return advance(roadmap, turn.conversation, on, MORNING)
    value = {
        "single": "big",
        "draft": {"choice": "why", "text": "Why does it last?"},
        "evidence": {"words": "a letter"},
    }.get(slot.field.kind, "some words")
    event = Answered(value=value, words="said")
    return advance(roadmap, turn.conversation, event, MORNING)


def messages(turns: Iterator[Turn]) -> set[str]:
    return {s.message for turn in turns for s in turn.says if isinstance(s, Say)}


def test_the_roadmap_itself_is_well_and_can_be_walked() -> None:
    assert problems(SMALL) == []
    for seed in range(5):
        assert list(walks(load(SMALL, "small.yaml"), seed))


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        # an item where there is none at hand
        ("title: [name]", "title: [name]\n              coax: 'item.size == \"big\"'", "finding-condition-unknown"),
        (TIMELINE, "{timeline: groups, what: .name, when: 'item.size == \"big\"'}", "finding-condition-unknown"),
        (TIMELINE, "{table: groups, columns: [name], when: 'item.size == \"big\"'}", "finding-condition-unknown"),
        (TIMELINE, "{count: them, over: groups, when: 'item.size == \"big\"'}", "finding-condition-unknown"),
        # the answer that is being given, where none is
        ("{id: last, kind: short}", "{id: last, kind: short, when: 'value == \"\"'}", "finding-condition-unknown"),
        # what is not there
        ("title: [name]\n              fields:\n                - {id: name, kind: short}",
         "over: nowhere\n              fields:\n                - {id: name, kind: short, when: 'item.of == \"\"'}",
         "finding-reference-unknown"),
        ("sets:", "select: {family: nowhere}\nsets:", "finding-reference-unknown"),
        # what a block cannot be shown without
        (TIMELINE, "{timeline: groups}", "finding-missing-key"),
        (TIMELINE, "{bars: groups, rows: [{id: now, value: .size}]}", "finding-missing-key"),
        (TIMELINE, "{bars: groups, name: .name}", "finding-missing-key"),
        (TIMELINE, "{items: each}", "finding-missing-key"),
        (TIMELINE, "{count: them}", "finding-missing-key"),
        (TIMELINE, "{table: groups}", "finding-missing-key"),
        (TIMELINE, "{grid: points}", "finding-missing-key"),
        # one id for two things
        ("gaps:", "  - id: made\n    blocks: [{open: true}]\ngaps:", "finding-id-twice"),
        ("gaps:", "gaps:\n  - {id: no-size, when: 'first == \"\"', fill: first}", "finding-id-twice"),
        ("summary:", "  - id: all\n    sittings: [{minutes: 5, prompts: [{id: z, kind: scale}]}]\nsummary:",
         "finding-id-twice"),
        (IN_LIST, "{id: size, kind: single, choices: [big, {id: big}, small]", "finding-id-twice"),
    ],
)  # fmt: skip
def test_what_could_not_be_walked_or_shown_is_named(
    right: str, wrong: str, problem: str
) -> None:
    assert problem in problems(changed(right, wrong))


def test_a_message_after_an_answer_may_depend_on_the_item_it_is_about() -> None:
    then = "then: [{say: %s, when: 'item.size == \"%s\"'}]"
    big = changed(IN_LIST, f"{IN_LIST}, {then % ('noted', 'big')}")
    small = changed(IN_LIST, f"{IN_LIST}, {then % ('noted', 'small')}")

    assert problems(big) == problems(small) == []
    assert "small-groups-noted" in messages(told(big))
    assert "small-groups-noted" not in messages(told(small))


def test_an_answer_about_an_item_may_send_back() -> None:
    back = "revisit: {prompt: first, when: 'item.size == \"big\"'}"
    text = changed(IN_LIST, f"{IN_LIST}, {back}")
    assert problems(text) == []

    turns = told(text)
    sent = next(
        turn for turn in turns if turn.answers and turn.answers[-1].value == "big"
    )

    roadmap = load(text, "small.yaml")
    slot = open_slot(Walk(roadmap, sent.conversation.book), sent.conversation)
    assert slot
    assert slot.place.prompt == "first"


def test_how_a_thing_is_known_may_depend_on_the_item_of_a_timeline() -> None:
    known = 'known: \'item.size == "big" ? "heard" : "own-view"\''
    text = changed(TIMELINE, f"{TIMELINE[:-1]}, {known}}}")
    assert problems(text) == []

    book = [*told(text)][-1].conversation.book

    (section,) = summarise(load(text, "small.yaml"), book).sections
    (part,) = section.parts
    assert [promise.basis.rung for promise in part.promises] == [2]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("right", "condition", "fits"),
    [
        ("with: {first: first}", 'value == "why"', True),
        ("with: {first: first}", 'value == "how"', False),
        ("kind: evidence", 'value == "a letter"', True),
        ("kind: evidence", 'value.startsWith("b")', False),
        ("choices: [big, small]", 'value == "big"', True),
        ("choices: [big, small]", 'value == "small"', False),
    ],
)
def test_a_check_sees_an_answer_as_any_condition_does(
    right: str, condition: str, fits: bool
) -> None:
    text = changed(right, f"{right}, checks: [{{id: so, that: '{condition}'}}]")
    roadmap = load(text, "small.yaml")
    kind = {"with": "draft", "kind": "evidence", "choi": "single"}[right[:4]]

    turn = advance(roadmap, newcomer(roadmap), Started(), MORNING)
    while True:
        slot = open_slot(Walk(roadmap, turn.conversation.book), turn.conversation)
        assert slot
        turn = next_of(roadmap, turn)
        if slot.field.kind == kind:
            break

    assert (turn.answers[-1].status is Status.GIVEN) == fits
