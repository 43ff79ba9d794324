"""Answers of late, kept in memory so that they need not be read again."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from flows.answers import Book
from flows.conversation import Conversation

ANSWERS = 10_000  # in memory at the most, over all conversations: about 7 MB
EMPTY = 20  # what a conversation weighs besides its answers


class Recent:
    """The answers, as last committed, of the conversations that are most under way.

    They are right as long as their `rev` is the one in the database: whoever reads them
    compares. Only what is committed may be kept here. Several people may share them; where
    each of those stands is not kept here.
    """

    def __init__(self, most: int = ANSWERS) -> None:
        self._most = most
        self._held: OrderedDict[str, tuple[int, Book]] = OrderedDict()
        self._answers = 0
        # turns are taken in one thread, and committed ones kept in another
        self._lock = Lock()

    def get(self, conversation_id: str, rev: int) -> Book | None:
        """Return the answers of a conversation as they are at `rev`, if they are at hand."""
        with self._lock:
            held = self._held.get(conversation_id)
            return held[1] if held and held[0] == rev else None

    def keep(self, conversation: Conversation) -> None:
        """Keep answers as they were committed; let those go that were quiet longest."""
        with self._lock:
            before = self._held.pop(conversation.id, None)
            self._answers -= _weight(before[1]) if before else 0
            self._held[conversation.id] = conversation.rev, conversation.book
            self._answers += _weight(conversation.book)
            while self._answers > self._most and len(self._held) > 1:
                _, gone = self._held.popitem(last=False)
                self._answers -= _weight(gone[1])

    def drop(self, conversation_id: str) -> None:
        """Let a conversation go that was erased."""
        with self._lock:
            gone = self._held.pop(conversation_id, None)
            self._answers -= _weight(gone[1]) if gone else 0


def _weight(book: Book) -> int:
    """Return what a conversation weighs, in answers: it takes room without any, too."""
    return EMPTY + len(book.answers)
