"""Each line of the table of stages, made wrong in each way: the laws have to find it out.

`TEST_MUTANT="answer → finished: says rest"` tries that one alone. The table: flows/lifecycle.py.
"""

from __future__ import annotations

import os
import sys
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

import pytest
from msgspec.structs import replace

from flows import lifecycle
from flows.arriving import ARRIVALS
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    stages,
)
from flows.engine import advance
from flows.lifecycle import Line
from flows.roadmap import Roadmap
from flows.turn import (
    Answered,
    ChangeAsked,
    Event,
    Listing,
    Paused,
    Question,
    Resumed,
    Returned,
    Say,
    Turn,
)
from flows.walk import Walk
from tests.chance import MORNING, any_event, newcomer, next_event
from tests.flows.test_laws import LIBRARY, check_answers, check_place
from tests.seeds import SEED

VISES = LIBRARY.roadmap("vises")
WALKS = int(os.environ.get("TEST_MUTANT_WALKS", "8"))
ONLY = os.environ.get("TEST_MUTANT", "")
SAME = {  # where one arrival says what the other does
    ("answer", "ask", "carry_on"),
    ("answer", "overview", "carry_on"),
    ("confirm", "wait", "carry_on"),
    ("settle", "carry_on", "overview"),
    ("settle", "carry_on", "wait"),
}
ALIKE = {  # in these phases no sitting begins there, so that there is nothing more to say
    "confirm → analyse-asking: says carry_on",
    "settle → opening-asking: says ask",
}
ASIDE: tuple[Event, ...] = (Paused(), Returned(), ChangeAsked(1))  # from every stage
ALWAYS = (ChangeAsked, Paused)  # these lead somewhere, wherever one is
Table = tuple[Line, ...]
Step = tuple[str, str, str]  # a move, from a stage, to another


def check_said(
    roadmap: Roadmap, was: Conversation, event: Event, turn: Turn, moved: list[str]
) -> None:
    """What is said when one has moved, written down a second time."""
    before, after = was.stage, turn.conversation.stage
    messages = {say.message for say in turn.says if isinstance(say, Say)}
    kinds = {type(say) for say in turn.says}
    if "see-you" in messages:
        assert after == PAUSED
    if "finished" in messages:
        assert after == FINISHED
        assert before != FINISHED
    if messages & {"welcome-back", "welcome-back-calm"}:
        assert moved == ["resume"] or isinstance(event, Returned)
    if "where" in messages:
        assert isinstance(event, Resumed)
        assert not moved
    if before == PAUSED and isinstance(event, Returned):
        assert messages & {"welcome-back", "welcome-back-calm"}
    if before == PAUSED and isinstance(event, Resumed):
        assert after != PAUSED
    answers = isinstance(event, Answered) and before.endswith("-asking")
    if answers or (isinstance(event, ALWAYS) and before not in {NOTICE, PAUSED}):
        assert "not-now" not in messages
    if not moved:
        return
    if moved[-1] == "settle":
        assert (turn.conversation.focus, turn.conversation.back_to) == (None, "")
    if after in {RESTING, WAITING}:
        opens = moved[-1] == "confirm" and _opens_a_phase(roadmap, turn.conversation)
        assert ("summary-so-far" in messages) == opens
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
        (asked,) = [say for say in turn.says if isinstance(say, Question)]
        assert Listing not in kinds
        if moved[-1] == "settle":
            assert asked.leads == ()
        if moved[-1] in {"start", "answer", "confirm", "go"}:
            assert bool(asked.leads) == _begins(roadmap, turn.conversation)
    if after != FINISHED:
        assert messages.isdisjoint({"finished", "finished-still"})
    if after not in {RESTING, WAITING}:
        assert "resting" not in messages


def _begins(roadmap: Roadmap, conversation: Conversation) -> bool:
    """Return whether the open question is the first of its sitting."""
    walk = Walk(roadmap, conversation.book)
    slot = walk.frontier
    return slot is not None and all(
        walk.book.latest(other.place) is None
        for other in walk.slots
        if other.sitting is slot.sitting
    )


def _opens_a_phase(roadmap: Roadmap, conversation: Conversation) -> bool:
    """Return whether a phase comes next, other than the first."""
    slot = Walk(roadmap, conversation.book).frontier
    return (
        slot is not None
        and slot.phase is not roadmap.phases[0]
        and slot.sitting is slot.phase.sittings[0]
    )


@contextmanager
def watched() -> Iterator[list[Step]]:
    """Yield the steps that are taken, as they are."""
    taken: list[Step] = []
    move = lifecycle.move

    def noted(roadmap: Roadmap, mover: lifecycle.Mover, name: str) -> bool:
        before = mover.state
        moved = move(roadmap, mover, name)
        if moved:
            taken.append((name, before, mover.state))
        return moved

    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(lifecycle, "move", noted)
        yield taken


def walked(roadmap: Roadmap, seed: int) -> list[Step]:
    """Walk to the end, with anything in between; hold each turn against the laws.

    Return the steps of the table that were taken.
    """
    with watched() as taken:
        _walk(roadmap, seed, taken)
    return taken


def _walk(roadmap: Roadmap, seed: int, taken: list[Step]) -> None:
    chance = Random(seed)
    conversation, turns = newcomer(roadmap), 0
    visits: Counter[str] = Counter()
    coming: deque[Event] = deque()
    while conversation.stage != FINISHED or turns % 7:
        visits[conversation.stage] += 1
        calm = conversation.stage in {RESTING, WAITING}
        if visits[conversation.stage] in ({1, 6, 11} if calm else {3, 12}):
            coming.extend(ASIDE)
        wild = chance.random() < 0.3
        pick = any_event if wild else next_event
        event = coming.popleft() if coming else pick(roadmap, conversation, chance)
        so_far = len(taken)
        turn = advance(roadmap, conversation, event, MORNING)
        check_answers(conversation, turn)
        check_place(roadmap, turn.conversation)
        moved = [name for name, _, _ in taken[so_far:]]
        check_said(roadmap, conversation, event, turn, moved)
        conversation = replace(turn.conversation, rev=conversation.rev + 1)
        turns += 1
        assert turns < 600, "it never ends"


def exercised(roadmap: Roadmap) -> Counter[Step]:
    """Return which steps of the table the walks take, and how often."""
    seeds = range(SEED, SEED + WALKS)
    return Counter(step for seed in seeds for step in walked(roadmap, seed))


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
            if then != line.then and (line.move, line.then, then) not in SAME:
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
        for seed in range(SEED, SEED + WALKS):
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
    wrong = mutants(table, taken)
    tried = [(n, each) for n, each in wrong if ONLY in n and n not in ALIKE]
    missed = [name for name, each in tried if not found_out(each)]
    steps = {(line.move, s, line.to) for line in table for s in line.sources}
    sys.stdout.write(
        f"{len(tried) - len(missed)} of {len(tried)} wrong tables found out;"
        f" {len(taken)} of {len(steps)} steps walked in {WALKS} walks (seed {SEED})\n"
    )

    assert tried
    assert missed == []
