"""How long we wait for what, in seconds."""

from __future__ import annotations

from msgspec import Struct


class Pauses(Struct, frozen=True, kw_only=True):
    """Each with what is right for the real Telegram; tests have less patience."""

    answer: float = 30.0  # for an answer to a call
    upload: float = 120.0  # for one to a call with a file
    download: float = 60.0  # for a file
    poll: int = 50  # that Telegram may wait for something to tell; at most 50
    margin: float = 15.0  # for its answer after that
    hold: float = 1.0  # that a batch may take before what is left is kept for later
    silence: float = 90.0  # without an answer until the connections are made anew
    conflict: float = 60.0  # between two warnings about another instance
    again: tuple[float, ...] = (1.0, 2.0, 5.0, 10.0, 30.0)  # between tries
    sign: float = 0.8  # of work before the typing sign shows
    fetch: float = 2.0  # between tries to get a file; longer each time
    back: float = 1.5  # after an unblocking, for the Start that mostly follows it
    grace: float = 10.0  # to finish what is under way, when we are stopped
    look: float = 60.0  # between two looks at timers, and at the webhook

    def before_try(self, number: int) -> float:
        """Return how long to wait before trying again, the first time being 0."""
        return self.again[min(number, len(self.again) - 1)]
