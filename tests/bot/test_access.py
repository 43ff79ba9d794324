"""Story AD5: every cell of the table, against what was written by hand here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import cast

import pytest

from bot.access import ACTIONS, CELLS, OBJECTS, ROLES, TABLE, Cell, Rule, allowed, rule
from bot.access_page import page
from locales.catalog import Catalog

ROOT = Path(__file__).parents[2]

# What each role may do, by circumstance. Whatever is not written here is refused.
EXPECTED = """
participant
    see       own         private-answers team-before-reveal whose-unnamed remarks
    see       own         person consents requests trail contact-address
    see       own         nudges
    see       together    answers team-after-reveal attachments summary sharing progress members
    see       together    letters meetings agreements
    change    own         private-answers team-before-reveal team-after-reveal attachments
    change    own         consents requests contact-address nudges
    change    together    answers summary sharing members letters agreements
    copy      own         private-answers team-before-reveal person consents trail
    copy      together    answers team-after-reveal attachments summary
    erase     own         answers private-answers team-before-reveal team-after-reveal
    erase     own         attachments remarks person letters

facilitator
    see       own         private-answers team-before-reveal whose-unnamed remarks
    see       own         person consents requests trail contact-address
    see       own         nudges
    see       together    answers team-after-reveal attachments summary sharing progress members
    see       together    letters meetings agreements
    change    own         private-answers team-before-reveal team-after-reveal attachments
    change    own         consents requests contact-address members nudges
    change    together    answers letters agreements
    copy      own         private-answers team-before-reveal person consents trail
    copy      together    answers team-after-reveal attachments summary
    erase     own         answers private-answers team-before-reveal team-after-reveal
    erase     own         attachments remarks person letters

coach
    see       own         person consents requests trail contact-address
    see       accompanied progress letters meetings agreements nudges closed-days-of-one
    see       shared      answers team-after-reveal attachments summary
    change    own         consents requests contact-address
    change    accompanied letters meetings agreements nudges closed-days-of-one
    copy      own         person consents trail
    copy      shared      answers team-after-reveal attachments summary
    erase     own         person letters

administrator
    see       own         person consents requests trail contact-address
    see       reason      answers team-after-reveal attachments summary remarks
    see       always      programme group-progress prompt-statistics pooled-results
    see       always      closed-days
    change    own         consents requests contact-address
    change    always      broadcast closed-days
    copy      own         person consents trail
    copy      always      group-progress prompt-statistics pooled-results
    erase     own         person

operator
    see       reason      answers team-after-reveal attachments summary remarks
    see       reason      person consents requests trail contact-address
    see       reason      letters meetings agreements nudges
    see       always      group-progress prompt-statistics pooled-results request-deadlines
    see       always      programme settings health
    change    reason      requests
    change    always      programme settings keys
    copy      reason      answers private-answers team-before-reveal team-after-reveal
    copy      reason      attachments summary person consents trail
    copy      always      group-progress prompt-statistics pooled-results
    erase     reason      answers private-answers team-before-reveal team-after-reveal
    erase     reason      attachments remarks person letters
"""
DEEDS = {"see": "read", "change": "change", "copy": "export", "erase": "erase"}

# What a circumstance lets through: is it their own, do they work on it together, do they
# accompany that enterprise, was it confirmed and shared with them, and do they give a reason?
Lets = Callable[[bool, bool, bool, bool, str], bool]
LETS: dict[str, Lets] = {
    "never": lambda own, together, coached, shared, why: False,
    "own": lambda own, together, coached, shared, why: own,
    "together": lambda own, together, coached, shared, why: own or together,
    "accompanied": lambda own, together, coached, shared, why: coached,
    "shared": lambda own, together, coached, shared, why: coached and shared,
    "reason": lambda own, together, coached, shared, why: why == "to answer a request",
    "always": lambda own, together, coached, shared, why: True,
}
ALL = [
    (own, together, coached, shared, why)
    for own, together, coached, shared in product((False, True), repeat=4)
    for why in ("", "  ", "to answer a request")
]
OUTCOMES = {name: [lets(*each) for each in ALL] for name, lets in LETS.items()}


def _expected() -> Iterator[tuple[Cell, str]]:
    for block in EXPECTED.strip().split("\n\n"):
        role, *lines = block.splitlines()
        for line in lines:
            deed, circumstance, *objects = line.split()
            for object_ in objects:
                yield (role, DEEDS[deed], object_), circumstance


WRITTEN = dict(_expected())
EVERY_OBJECT = tuple(dict.fromkeys((*OBJECTS, *(each for _, _, each in WRITTEN))))
EVERY_CELL = tuple(product(ROLES, ACTIONS, EVERY_OBJECT))


def is_wrong(cell: Cell) -> bool:
    """Return whether the program decides otherwise than is written above."""
    decided = [
        allowed(
            *cell, own=own, member=together, accompanies=coached, shared=shared, why=why
        )
        for own, together, coached, shared, why in ALL
    ]
    return decided != OUTCOMES[WRITTEN.get(cell, "never")]


def differences() -> Iterator[Cell]:
    return filter(is_wrong, EVERY_CELL)


def any_difference(_: Cell) -> bool:
    return next(differences(), None) is not None


def test_ad5_every_cell_decides_as_written() -> None:
    assert list(differences()) == []
    assert len(EVERY_CELL) == 5 * 4 * len(EVERY_OBJECT)


def test_nothing_is_written_twice_here() -> None:
    assert len(list(_expected())) == len(WRITTEN)


def test_every_line_of_the_table_is_read_once() -> None:
    lines = [line for line in TABLE.splitlines() if line.strip()][1:]

    assert len(CELLS) == len(lines) * len(ROLES)
    assert {role for role, _, _ in CELLS} == set(ROLES)
    assert {action for _, action, _ in CELLS} == set(ACTIONS)


@pytest.mark.parametrize(
    "is_caught",
    [
        pytest.param(is_wrong, id="at the cell itself"),
        pytest.param(any_difference, id="in the whole table", marks=pytest.mark.slow),
    ],
)
def test_ad5_one_wrong_cell_is_caught_whichever_it_is(
    is_caught: Callable[[Cell], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Change each cell into each other value: the test above has to fail every time."""
    tried, caught = 0, 0
    for cell in EVERY_CELL:  # also those that no line of the table speaks of
        for other in Rule:
            if other is rule(*cell):
                continue
            with monkeypatch.context() as changed:
                changed.setitem(cast("dict[Cell, Rule]", CELLS), cell, other)
                tried += 1
                caught += is_caught(cell)
    sys.stdout.write(f"{caught} of {tried} wrong cells caught\n")

    assert tried == len(EVERY_CELL) * (len(Rule) - 1)
    assert caught == tried


def test_a_line_that_is_left_out_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    for action, object_ in dict.fromkeys((a, o) for _, a, o in CELLS):
        with monkeypatch.context() as changed:
            for role in ROLES:
                cells = cast("dict[Cell, Rule]", CELLS)
                changed.delitem(cells, (role, action, object_))
            gone = list(differences())
        meant = {c for c in WRITTEN if c[1:] == (action, object_)}
        assert len(gone) == len(meant)


@pytest.mark.parametrize(
    ("role", "action", "object_"),
    [
        ("staff", "read", "answers"),
        ("participant", "print", "answers"),
        ("participant", "read", "diaries"),
        ("", "", ""),
    ],
)
def test_ad5_what_is_unknown_is_refused(role: str, action: str, object_: str) -> None:
    assert rule(role, action, object_) is Rule.NO
    assert not allowed(
        role,
        action,
        object_,
        own=True,
        member=True,
        accompanies=True,
        shared=True,
        why="because",
    )


# --- the rules that matter most, in so many words ------------------------------------------


@pytest.mark.parametrize("object_", EVERY_OBJECT)
@pytest.mark.parametrize("action", ACTIONS)
def test_co2_a_coach_opens_nothing_of_others_that_was_not_shared(
    object_: str, action: str
) -> None:
    between = {"progress", "letters", "meetings", "agreements", "nudges"}
    between |= {"closed-days-of-one"}
    opens = allowed(
        "coach", action, object_, member=True, accompanies=True, why="to help"
    )

    assert not opens or object_ in between
    assert not allowed("coach", action, object_, member=True, shared=True, why="mine")


@pytest.mark.parametrize("action", ACTIONS)
def test_te2_nobody_opens_answers_of_others_before_the_reveal(action: str) -> None:
    for role in ("participant", "facilitator", "coach", "administrator"):
        assert not allowed(
            role,
            action,
            "team-before-reveal",
            member=True,
            accompanies=True,
            shared=True,
            why="they asked me to",
        )


@pytest.mark.parametrize(("role", "action"), [*product(ROLES, ACTIONS)])
def test_te3_nobody_learns_whose_an_unnamed_answer_is(role: str, action: str) -> None:
    assert not allowed(
        role,
        action,
        "whose-unnamed",
        member=True,
        accompanies=True,
        shared=True,
        why="to know",
    )


def test_ad5_an_administrator_reads_no_answer_without_a_reason() -> None:
    for object_ in EVERY_OBJECT:
        if rule("administrator", "read", object_) is not Rule.YES:
            assert not allowed(
                "administrator",
                "read",
                object_,
                member=True,
                accompanies=True,
                shared=True,
                why=" ",
            )


def test_st12_a_colleague_sees_answers_but_no_private_ones_and_no_rights() -> None:
    def sees(object_: str) -> bool:
        return allowed("participant", "read", object_, member=True)

    assert sees("answers")
    for object_ in ("private-answers", "consents", "requests", "trail", "person"):
        assert not sees(object_)


def test_nothing_that_is_open_to_all_leads_to_a_person() -> None:
    """A cell that says yes is not noted: it may stand only at what belongs to nobody."""
    assert {o for (_, _, o), each in CELLS.items() if each is Rule.YES} == {
        "programme",
        "broadcast",
        "closed-days",
        "group-progress",
        "prompt-statistics",
        "pooled-results",
        "request-deadlines",
        "settings",
        "health",
        "keys",
    }


def test_the_page_is_made_from_the_table() -> None:
    written = (ROOT / "docs" / "access.md").read_text("utf-8")

    assert written == page(Catalog().voice("en")), (
        "make it anew: python -m bot.access_page > docs/access.md"
    )
