"""What leads where, as one table for each roadmap. Only here: `transitions`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any, Protocol

from msgspec import Struct
from transitions import EventData, Machine

from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    asking,
    review,
    stages,
)
from flows.roadmap import Roadmap


class Mover(Protocol):
    """What moves: it holds its stage and knows where its answers lead."""

    state: str

    @property
    def destination(self) -> str: ...

    def then(self, arrival: str) -> None: ...


class Line(Struct, frozen=True, kw_only=True):
    """One line of the table: on this move, from these stages, to that one, saying this."""

    move: str
    sources: tuple[str, ...]
    to: str
    then: str  # one of arriving.ARRIVALS
    certain: bool = False  # whether it leads there whatever the answers


def table(roadmap: Roadmap) -> tuple[Line, ...]:
    """Return what leads where. Among lines of one move, the answers decide the destination."""
    return tuple(_lines(roadmap))


def _lines(roadmap: Roadmap) -> Iterator[Line]:
    ask = [asking(phase.id) for phase in roadmap.phases]
    look = [review(phase.id) for phase in roadmap.phases]
    calm = (RESTING, WAITING, FINISHED)
    under_way = (*ask, *look, *calm)
    then = dict.fromkeys(ask, "ask") | dict.fromkeys(look, "overview")
    then |= {RESTING: "rest", WAITING: "wait", FINISHED: "finish"}

    yield Line(move="start", sources=(NOTICE,), to=ask[0], then="ask", certain=True)
    for to in (*ask, *look, FINISHED):
        yield Line(move="answer", sources=tuple(ask), to=to, then=then[to])
    for to in (*ask, *look, *calm):
        yield Line(move="confirm", sources=tuple(look), to=to, then=then[to])
    for to in (*ask, *look, FINISHED):
        yield Line(move="go", sources=(RESTING, WAITING), to=to, then=then[to])
    yield Line(
        move="edit", sources=(*under_way, EDITING), to=EDITING, then="ask", certain=True
    )
    for to in under_way:
        yield Line(move="settle", sources=(EDITING,), to=to, then="carry_on")
    yield Line(
        move="pause",
        sources=(*under_way, EDITING),
        to=PAUSED,
        then="see_you",
        certain=True,
    )
    for to in under_way:
        yield Line(move="resume", sources=(PAUSED,), to=to, then="welcome_back")


@lru_cache(maxsize=64)
def _machine(roadmap: Roadmap) -> Machine:
    machine = Machine(
        model=None,
        states=list(stages(roadmap)),
        initial=NOTICE,
        auto_transitions=False,
        queued=False,
        send_event=True,
        ignore_invalid_triggers=True,
    )
    for line in table(roadmap):
        trigger = line.move if line.certain else f"{line.move} {line.to}"
        after = partial(_then, line.then)
        machine.add_transition(trigger, list(line.sources), line.to, after=after)
    return machine


def _then(arrival: str, event: EventData) -> None:
    mover: Any = event.model
    mover.then(arrival)


def move(roadmap: Roadmap, mover: Mover, name: str) -> bool:
    """Move, and say what the table says; return whether that is possible from here."""
    events = _machine(roadmap).events
    event: Any = events.get(name) or events.get(f"{name} {mover.destination}")
    if event is None or mover.state not in event.transitions:
        return False
    return bool(event.trigger(mover))


def diagram(roadmap: Roadmap) -> str:
    """Return the table as a Mermaid state diagram."""
    moves: dict[tuple[str, str], list[str]] = {}
    for line in table(roadmap):
        for source in line.sources:
            moves.setdefault((source, line.to), []).append(line.move)
    named = [f'    state "{stage}" as {_id(stage)}' for stage in stages(roadmap)]
    drawn = [
        f"    {_id(source)} --> {_id(to)}: {', '.join(dict.fromkeys(names))}"
        for (source, to), names in moves.items()
    ]
    begin, end = f"    [*] --> {NOTICE}", f"    {FINISHED} --> [*]"
    return "\n".join(["stateDiagram-v2", *named, begin, *drawn, end])


def _id(stage: str) -> str:
    return stage.replace("-", "_")  # Mermaid takes no hyphens in ids
