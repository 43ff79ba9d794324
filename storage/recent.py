"""Conversations of late, kept in memory so that their answers need not be read again."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from flows.conversation import Conversation

ANSWERS = 10_000  # in memory at the most, over all conversations: about 7 MB
EMPTY = 20  # what a conversation weighs besides its answers


class Recent:
    """What was last committed of the conversations that are most under way.

    A conversation is right as long as its `rev` is the one in the database: whoever reads it
    compares. Only what is committed may be kept here.
    """

    def __init__(self, most: int = ANSWERS) -> None:
        self._most = most
        self._held: OrderedDict[str, Conversation] = OrderedDict()
        self._answers = 0
        self._lock = (
            Lock()
        )  # turns are taken in one thread, and committed ones kept in another

    def get(self, conversation_id: str, rev: int) -> Conversation | None:
        """Return a conversation as it is at `rev`, if that is at hand."""
        with self._lock:
            held = self._held.get(conversation_id)
            return held if held and held.rev == rev else None

    def keep(self, conversation: Conversation) -> None:
        """Keep a conversation as it was committed; let those go that were quiet longest."""
        with self._lock:
            before = self._held.pop(conversation.id, None)
            self._answers -= _weight(before) if before else 0
            self._held[conversation.id] = conversation
            self._answers += _weight(conversation)
            while self._answers > self._most and len(self._held) > 1:
                _, gone = self._held.popitem(last=False)
                self._answers -= _weight(gone)

    def drop(self, conversation_id: str) -> None:
        """Let a conversation go that was erased."""
        with self._lock:
            gone = self._held.pop(conversation_id, None)
            self._answers -= _weight(gone) if gone else 0


def _weight(conversation: Conversation) -> int:
    """Return what a conversation weighs, in answers: it takes room without any, too."""
    return EMPTY + len(conversation.book.answers)
