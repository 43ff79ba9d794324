"""The clock of the machine, and a word to the operator when it goes back."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

NOTED = timedelta(minutes=1)  # less is how a clock is kept right


class Clock:
    """Tells the time, beside a clock that only goes forward."""

    def __init__(
        self,
        now: Callable[[], datetime],
        tell: Callable[[int], None],
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Tell what `now` tells; call `tell` with the minutes when it went back by some."""
        self._now = now
        self._tell = tell
        self._steady = steady
        self._began = self._start()

    def __call__(self) -> datetime:
        now = self._now()
        back = self._began + timedelta(seconds=self._steady()) - now
        if back > NOTED:
            self._began -= back
            self._tell(round(back / timedelta(minutes=1)))
        elif back < timedelta():  # it went forward
            self._began -= back
        return now

    def _start(self) -> datetime:
        return self._now() - timedelta(seconds=self._steady())
