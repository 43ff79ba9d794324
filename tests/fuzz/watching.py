"""What is looked at while it happens: turns, failures that are logged, messages on their way."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from bot.assistant import Assistant
from bot.dialogue import Taken
from bot.logs import Log
from bot.messages import Inbound, Receipt
from bot.parcel import Parcel
from bot.telegram.posting import Posting
from flows.conversation import Conversation
from tests.fuzz.findings import Findings
from tests.fuzz.people import Somebody
from tests.fuzz.telling import sort, told

MEANT = {"not_printed"}  # what the pretended printer has logged
PASSING = {"file_not_made": "LookupError"}  # of somebody who was erased meanwhile


class WatchedLog(Log):
    """Notes failures as findings: whoever is talked with never hears of them."""

    def __init__(self, failures: Path, findings: Findings) -> None:
        super().__init__(failures)
        self._findings = findings

    def failed(self, what: str, **facts: str | int) -> None:
        super().failed(what, **facts)
        raised = sys.exception()
        if what in MEANT or PASSING.get(what, "-") == type(raised).__name__:
            return
        way = told(raised) if raised else ""
        self._findings.note("log", f"{what} {facts}{way}", f"{what} {sort(raised)}")

    def noted(self, what: str, **facts: str | int) -> None:
        if what != "update_parked":  # looked at in the inbox
            self._findings.note("log", f"{what} {facts}")


class WatchedAssistant(Assistant):
    """An assistant of which it is known what it confirmed."""

    books: dict[str, Conversation]  # as the assistant says that they are kept
    gone: set[str]  # ids of people and conversations that it erased
    turns: int

    def watch(self) -> None:
        self.books, self.gone, self.turns = {}, set(), 0

    async def take_turn(self, inbound: Inbound) -> Taken | None:
        taken = await super().take_turn(inbound)
        if taken is not None:
            self.turns += 1
            if taken.erased:
                self.gone |= {each for each in taken.erased.ids if ":" not in each}
                for conversation in taken.erased.ids:
                    self.books.pop(conversation, None)
            elif self._newer(taken.conversation):
                self.books[taken.conversation.id] = taken.conversation
        return taken

    def _newer(self, conversation: Conversation) -> bool:
        before = self.books.get(conversation.id)
        return before is None or before.rev <= conversation.rev


class WatchedPosting(Posting):
    """The way out, on which it is seen what somebody is asked."""

    known: Mapping[str, Somebody]

    async def deliver(self, parcel: Parcel) -> Receipt:
        receipt = await super().deliver(parcel)
        who = self.known.get(parcel.address)
        bubble = parcel.bubble
        if who and not parcel.changes and (bubble.picks or bubble.taps or bubble.place):
            who.asked = bubble
        return receipt
