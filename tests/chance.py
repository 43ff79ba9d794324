"""Participants who answer anything: right, wrong, and out of turn. For laws and sweeps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from msgspec.structs import replace

from flows.answers import Status
from flows.conversation import Conversation, Doubt, Offer
from flows.engine import advance
from flows.naming import Naming
from flows.questions import open_slot
from flows.roadmap import Kind, Roadmap
from flows.turn import (
    Answered,
    AnswersAsked,
    AsideAsked,
    ChangeAsked,
    Confirmed,
    DateGiven,
    Declined,
    Doubted,
    Event,
    ExampleAsked,
    HelpAsked,
    Kept,
    Misread,
    Objected,
    Passed,
    Paused,
    RemovalAsked,
    Resumed,
    Returned,
    Spoke,
    Started,
    SummaryAsked,
    Turn,
    Unclear,
    WentBack,
)
from flows.walk import Slot, Walk

MORNING = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)


def newcomer(roadmap: Roadmap, language: str = "en") -> Conversation:
    return Conversation(
        id="c", roadmap=roadmap.id, version=roadmap.version, language=language
    )


def value_for(walk: Walk, slot: Slot, chance: Random) -> Any:
    """Return a right answer to a question, by chance."""
    field = slot.field
    options = [option.key for option in Naming(walk).options(slot)]
    match field.kind:
        case Kind.SINGLE:
            return chance.choice(options)
        case Kind.MULTI:
            several = [key for key in options if key not in field.alone]
            most = min(field.most or len(several), len(several))
            if field.alone and chance.random() < 0.2:
                return [chance.choice(field.alone)]
            return chance.sample(several, chance.randint(0 if field.empty else 1, most))
        case Kind.SCALE:
            return chance.randint(1, 5)
        case Kind.GRID:
            return {row: chance.randint(1, 5) for row in field.rows}
        case Kind.NUMBER:
            number = float(chance.randint(20, 40))
            return (
                {"number": number, "unit": "pieces"} if field.unit == "free" else number
            )
        case Kind.SHARES:
            return dict.fromkeys(field.rows, 0.0) | {field.rows[0]: 100.0}
        case Kind.DATE:
            return {"earlier-date": "2025-03", "target-date": "2027-03"}.get(
                field.id, "2026-03"
            )
        case Kind.PERIOD:
            return {"from": "2025-01-01", "to": "2025-12-31"}
        case Kind.EVIDENCE:
            return {"words": "a photo of the street"}
        case Kind.DRAFT:
            return {"choice": chance.choice([*options, "own"]), "text": "What changes?"}
        case Kind.ANOTHER:
            return chance.random() < 0.4
        case _:
            return chance.choice(
                ["some words", "we gave 40 workshops", "ñandú & <b>{ $x }"]
            )


def next_event(roadmap: Roadmap, conversation: Conversation, chance: Random) -> Event:
    """Return what leads on from here, by chance."""
    walk = Walk(roadmap, conversation.book)
    slot = open_slot(walk, conversation)
    walk = walk.whole if conversation.stage == "editing" else walk
    if conversation.stage == "notice":
        return Started()
    if slot is None:
        return Resumed()
    if slot.field.kind is Kind.REVIEW:
        return Confirmed()
    options = Naming(walk).options(slot)
    stuck = slot.field.kind in {Kind.SINGLE, Kind.MULTI} and not options
    if stuck or chance.random() < 0.15:
        return Passed(chance.choice([Status.SKIPPED, Status.UNKNOWN, Status.COLLEAGUE]))
    return Answered(value=value_for(walk, slot, chance), words="said")


def walks(roadmap: Roadmap, seed: int, language: str = "en") -> Iterator[Turn]:
    """Yield the turns of one walk from the notice to the end."""
    chance = Random(seed)
    conversation = newcomer(roadmap, language)
    now = MORNING
    while conversation.stage != "finished":
        now += timedelta(minutes=1)
        turn = advance(
            roadmap, conversation, next_event(roadmap, conversation, chance), now
        )
        conversation = replace(turn.conversation, rev=conversation.rev + 1)
        yield turn


def any_event(roadmap: Roadmap, conversation: Conversation, chance: Random) -> Event:
    """Return any event at all, fitting or not."""
    offer = Offer(value=12.0, words="a dozen")
    doubt = Doubt(about=chance.choice(["number", "choice", "date"]), offers=(offer,))
    wild: list[Event] = [
        Answered(value=chance.choice(["", "x" * 1000, 12.0, [], ["nope"], True, {"text": ""}, 7]), words="wild"),
        Passed(chance.choice([Status.SKIPPED, Status.UNKNOWN, Status.COLLEAGUE])),
        Kept(), Declined(), WentBack(), ExampleAsked(), Paused(), Resumed(), Returned(), Confirmed(),
        HelpAsked(), Objected(chance.randint(0, 40)), Paused(until="2026-06-01"), AsideAsked(), SummaryAsked(), SummaryAsked(sources=True), Started(),
        ChangeAsked(chance.randint(0, 40)), RemovalAsked(chance.randint(0, 40)),
        AnswersAsked(chance.randint(0, 9)), Spoke(chance.choice(["nl", "fr", "en"])),
        Unclear(chance.choice(["", "what?"])), DateGiven(iso="2026-05-01"),
        Misread(message="misread-nothing", words="…?"), Doubted(doubt=doubt, words="a dozen"),
    ]  # fmt: skip
    if chance.random() < 0.6:
        return next_event(roadmap, conversation, chance)
    return chance.choice(wild)
