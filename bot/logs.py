"""What is logged: lines of JSON in a file, or only failures on standard error.

A line names a conversation, a move, a stage and milliseconds; never an answer or a name.
`structlog` is imported when there is something to write: it takes its time.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Any


class Log:
    """Where turns are noted."""

    def __init__(self, file: str = "") -> None:
        """Write every turn to `file`; without one, only what failed, to standard error."""
        self._file = file
        self._logger: Any = None

    def turn_taken(self, **facts: str | float) -> None:
        if self._file:
            self._ready().info("turn_taken", **facts)

    def turn_failed(self, **facts: str | int) -> None:
        """Note a failure with its trace; called where it was caught."""
        self._ready().error("turn_failed", exc_info=True, **facts)

    def _ready(self) -> Any:
        if self._logger is None:
            import structlog

            out = (
                Path(self._file).open("a", encoding="utf-8")  # noqa: SIM115
                if self._file
                else sys.stderr
            )
            structlog.configure(
                processors=[
                    structlog.processors.add_log_level,
                    structlog.processors.TimeStamper(fmt="iso", utc=True),
                    structlog.processors.format_exc_info,
                    structlog.processors.JSONRenderer(),
                ],
                wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
                logger_factory=structlog.PrintLoggerFactory(out),
            )
            self._logger = structlog.get_logger()
        return self._logger
