"""What is logged, as lines of JSON in files: every turn if asked, and whatever failed.

A line names a conversation, a move, a stage and milliseconds; never an answer or a name. A
failure has its trace, in a file of its own: nobody who talks with us is shown one.
`structlog` is imported when there is something to write: it takes its time.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any


class Log:
    """Where turns are noted."""

    def __init__(self, failures: Path, turns: str = "") -> None:
        """Write what failed to `failures` and, if named, every turn to `turns`."""
        self._failures = failures
        self._turns = turns

    def turn_taken(self, **facts: str | float) -> None:
        if self._turns:
            _logger(self._turns).info("turn_taken", **facts)

    def turn_failed(self, **facts: str | int) -> None:
        """Note a failure with its trace; called where it was caught."""
        self.failed("turn_failed", **facts)

    def failed(self, what: str, **facts: str | int) -> None:
        """Note any other failure with its trace."""
        _logger(str(self._failures)).error(what, exc_info=True, **facts)

    def noted(self, what: str, **facts: str | int) -> None:
        """Note something that is no failure of ours."""
        _logger(str(self._failures)).warning(what, **facts)


class _Lines:
    """A file to which lines are added; closed in between, so that it can be moved away."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def msg(self, line: str) -> None:
        with suppress(OSError), self._path.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")  # nobody waits in vain because of a log

    info = warning = error = msg


@cache
def _logger(file: str) -> Any:
    import structlog

    processors = structlog.processors
    return structlog.wrap_logger(
        _Lines(Path(file)),
        processors=[
            processors.add_log_level,
            processors.TimeStamper(fmt="iso", utc=True),
            processors.format_exc_info,
            processors.JSONRenderer(),
        ],
    )
