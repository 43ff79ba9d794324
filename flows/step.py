"""Step: one turn while it is being taken."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from flows import arriving, lifecycle
from flows.answers import Answer, Place, Status, Value
from flows.conversation import (
    EDITING,
    FINISHED,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    Offer,
    asking,
    review,
)
from flows.naming import Naming
from flows.overtaking import begins
from flows.questions import open_slot, question
from flows.roadmap import Kind, Roadmap
from flows.turn import (
    Question,
    Say,
    Saying,
    Turn,
)
from flows.validity import misfit
from flows.walk import Slot, Walk
from flows.wordable import Wordable

ASIDE_LIMIT = 500  # texts that are no answers, kept in one conversation


class Step:
    """What a turn has come to so far: the conversation, what is said, what is added."""

    def __init__(
        self, roadmap: Roadmap, conversation: Conversation, now: datetime, author: str
    ) -> None:
        self.roadmap = roadmap
        self.conversation = conversation
        self.now = now
        self.author = author
        self.added: list[Answer] = []
        self.says: list[Saying] = []
        self.remarks: list[tuple[Place, str]] = []
        self.forgets = ""
        self.leaves = False
        self.look()

    def turn(self) -> Turn:
        return Turn(
            conversation=replace(
                self.conversation, seen=self.conversation.book.next_number - 1
            ),
            says=tuple(self.says),
            answers=tuple(self.added),
            remarks=tuple(self.remarks),
            forgets=self.forgets,
            leaves=self.leaves,
        )

    @property
    def state(self) -> str:
        return self.conversation.stage

    @state.setter
    def state(self, stage: str) -> None:
        self.set(stage=stage)

    @property
    def destination(self) -> str:
        """Return the stage that the answers lead to from here."""
        leaving = self.conversation.stage in {EDITING, PAUSED}
        frontier = self.walk.frontier
        if (
            leaving
            and self.conversation.back_to in {RESTING, WAITING}
            and self.fresh(frontier)
        ):
            return self.conversation.back_to
        if frontier is None:
            return FINISHED
        if frontier.field.kind is Kind.REVIEW:
            return review(frontier.phase.id)
        if self.confirming and self.fresh(frontier):
            return WAITING if self.confirming.sitting.collect else RESTING
        return asking(frontier.phase.id)

    def fresh(self, frontier: Slot | None) -> bool:
        """Return whether a sitting is about to begin."""
        return begins(self.walk, frontier)

    def look(self) -> None:
        self.walk = Walk(self.roadmap, self.conversation.book)
        self.slot = open_slot(self.walk, self.conversation)
        self.confirming: Slot | None = None

    @property
    def here(self) -> Walk:
        """Return the walk as far as it is in sight: to the end while an answer is changed."""
        return self.walk.whole if self.state == EDITING else self.walk

    @property
    def naming(self) -> Naming:
        return Naming(self.here)

    def add(
        self,
        place: Place,
        status: Status,
        value: Value = None,
        words: str = "",
        marks: tuple[str, ...] = (),
        language: str = "",
    ) -> None:
        book = self.conversation.book
        answer = Answer(
            number=book.next_number,
            place=place,
            status=status,
            value=value,
            words=words,
            language=language or self.conversation.language,
            marks=marks,
            author=self.author,
            at=self.now,
        )
        self.added.append(answer)
        self.set(book=book.adding((answer,)))

    @property
    def aside_full(self) -> bool:
        """Return whether no more words are put aside: somebody, or a program, goes on for ever."""
        return self.conversation.book.put_aside >= ASIDE_LIMIT

    def aside(self, words: str) -> None:
        """Keep words that are not (yet) an answer."""
        if words and not self.aside_full:
            place = self.slot.place if self.slot else Place("")
            self.add(place, Status.ASIDE, words=words)

    def move(self, name: str) -> bool:
        moved = lifecycle.move(self.roadmap, self, name)
        if not moved:
            self.say("not-now")
            arriving.repeat(self)
        return moved

    def say(
        self, message: str, *, choices: Iterable[str] = (), **args: Wordable
    ) -> None:
        self.says.append(
            Say(message=message, args=args, choices=arriving.terms(*choices))
        )

    def set(self, **changes: object) -> None:
        now = self.conversation
        if any(getattr(now, name) is not value for name, value in changes.items()):
            self.conversation = replace(now, **changes)

    def question(self, slot: Slot) -> Question:
        present = self.naming.answered(slot.place)
        carried = self.carried(slot)
        return question(
            self.here,
            slot,
            present=present.wordable if present else None,
            offered=self.as_named(slot, Offer(value=carried.value, words=carried.words))
            if carried and not present
            else None,
        )

    def carried(self, slot: Slot) -> Answer | None:
        if slot.item and slot.item.number > 1:
            return None
        found = self.walk.book.carried(slot.place.prompt, slot.field.id)
        fits = found and not misfit(self.here, slot, found.value)
        return found if fits else None  # it may be no choice any more

    def as_named(self, slot: Slot, offer: Offer) -> Wordable:
        answer = Answer(
            number=0,
            place=slot.place,
            status=Status.GIVEN,
            value=offer.value,
            marks=offer.marks,
            at=self.now,
        )
        named = self.naming.of(slot.field, answer)
        return named.wordable if named else offer.words

    def then(self, arrival: str) -> None:
        """Say what belongs to the stage just reached; the table names it."""
        arriving.ARRIVALS[arrival](self)
