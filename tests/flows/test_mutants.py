"""Each line of the table of stages, made wrong in each way: the laws have to find it out.

    TEST_MUTANT="answer → finished: says rest" pytest -m slow tests/flows/test_mutants.py

tries one again. The table: flows/lifecycle.py.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from random import Random

import pytest

from flows import lifecycle
from flows.arriving import ARRIVALS
from flows.conversation import (
    EDITING,
    FINISHED,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    stages,
)
from flows.engine import advance
from flows.lifecycle import Line
from flows.roadmap import Roadmap
from flows.turn import Event, Listing, Question, Resumed, Say, Turn
from tests.chance import MORNING, any_event, newcomer, next_event
from tests.flows.test_laws import LIBRARY, check_answers, check_place

VISES = LIBRARY.roadmap("vises")
SEEDS = int(os.environ.get("TEST_MUTANT_WALKS", "12"))
ONLY = os.environ.get("TEST_MUTANT", "")
Table = tuple[Line, ...]
Step = tuple[str, str, str]  # a move, from a stage, to another


def check_said(was: Conversation, event: Event, turn: Turn) -> None:
    """What is said when a stage begins, written down a second time."""
    before, after = was.stage, turn.conversation.stage
    messages = {say.message for say in turn.says if isinstance(say, Say)}
    kinds = {type(say) for say in turn.says}
    if "see-you" in messages:
        assert after == PAUSED
    if "finished" in messages:
        assert after == FINISHED
        assert before != FINISHED
    if before == after:
        return
    if isinstance(event, Resumed) and before == PAUSED and was.back_to != RESTING:
        assert messages & {"welcome-back", "welcome-back-calm"}
    if after == PAUSED:
        assert messages & {"see-you", "quiet-until"}
    elif after == RESTING:
        assert "resting" in messages
    elif after == WAITING:
        assert Question not in kinds
        assert Listing not in kinds
        assert "resting" not in messages
    elif after == FINISHED:
        assert messages & {"finished", "finished-still"}
        assert ("finished" in messages) == (before not in {PAUSED, EDITING})
    elif after.endswith("-review"):
        assert Listing in kinds
        assert Question not in kinds
    else:
        assert Question in kinds
        assert Listing not in kinds
    if after != FINISHED:
        assert messages.isdisjoint({"finished", "finished-still"})
    if after not in {RESTING, WAITING}:
        assert "resting" not in messages


def walked(roadmap: Roadmap, seed: int) -> None:
    """Walk to the end, with anything in between; hold each turn against the laws."""
    chance = Random(seed)
    conversation, turns = newcomer(roadmap), 0
    while conversation.stage != FINISHED or turns % 7:
        wild = chance.random() < 0.3
        pick = any_event if wild else next_event
        event = pick(roadmap, conversation, chance)
        turn = advance(roadmap, conversation, event, MORNING)
        check_answers(conversation, turn)
        check_place(roadmap, turn.conversation)
        check_said(conversation, event, turn)
        conversation = replace(turn.conversation, rev=conversation.rev + 1)
        turns += 1
        assert turns < 600, "it never ends"


def exercised(roadmap: Roadmap) -> Counter[Step]:
    """Return which steps of the table the walks take, and how often."""
    taken: Counter[Step] = Counter()
    move = lifecycle.move

    def watched(roadmap: Roadmap, mover: lifecycle.Mover, name: str) -> bool:
        before = mover.state
        moved = move(roadmap, mover, name)
        if moved:
            taken[name, before, mover.state] += 1
        return moved

    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(lifecycle, "move", watched)
        for seed in range(SEEDS):
            walked(roadmap, seed)
    return taken


def mutants(table: Table, taken: Counter[Step]) -> Iterator[tuple[str, Table]]:
    """Yield a table for each thing that can be wrong with a line that is walked."""
    for number, line in enumerate(table):
        sources = [s for s in line.sources if taken[line.move, s, line.to]]
        if not sources:
            continue

        def having(*others: Line, at: int = number) -> Table:
            return (*table[:at], *others, *table[at + 1 :])

        name = f"{line.move} → {line.to}"
        yield f"{name}: left out", having()
        for source in sources:
            left = tuple(each for each in line.sources if each != source)
            if left:
                yield f"{name}: not from {source}", having(replace(line, sources=left))
        for then in ARRIVALS:
            if then != line.then:
                yield f"{name}: says {then}", having(replace(line, then=then))
        if line.certain:
            for to in stages(VISES):
                if to != line.to:
                    yield f"{name}: to {to}", having(replace(line, to=to))


@contextmanager
def instead(table: Table) -> Iterator[None]:
    """Have another table hold."""
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(lifecycle, "table", lambda _: table)
        lifecycle._machine.cache_clear()
        try:
            yield
        finally:
            lifecycle._machine.cache_clear()


def found_out(table: Table) -> bool:
    with instead(table):
        for seed in range(SEEDS):
            try:
                walked(VISES, seed)
            except Exception:
                return True
    return False


def test_the_table_as_it_is_breaks_no_law() -> None:
    for seed in range(4):
        walked(VISES, seed)


@pytest.mark.slow
def test_each_wrong_line_that_is_walked_is_found_out() -> None:
    """The figures are printed, and which lines nobody walks."""
    table, taken = lifecycle.table(VISES), exercised(VISES)
    tried = [(name, each) for name, each in mutants(table, taken) if ONLY in name]
    missed = [name for name, each in tried if not found_out(each)]
    steps = {(line.move, s, line.to) for line in table for s in line.sources}
    sys.stdout.write(
        f"{len(tried) - len(missed)} of {len(tried)} wrong tables found out;"
        f" {len(taken)} of {len(steps)} steps walked in {SEEDS} walks\n"
    )

    assert tried
    assert missed == []
