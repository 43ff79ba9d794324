"""What is logged, as lines of JSON in files: every turn if asked, and whatever failed.

Whoever gathers lines elsewhere has them all on the standard error, too: as JSON, or to be read.
A line names a conversation, a move, a stage and milliseconds; never an answer, a name or a
secret. A failure has its trace, in a file of its own: nobody who talks with us is shown one.
Lines are dropped when their term is over, and when somebody they mention was erased.
`structlog` is imported when there is something to write: it takes its time.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Collection, Iterator, MutableMapping
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from bot.forgetting import mentions, older, rewritten
from bot.traces import trace
from storage.appending import append

Facts = MutableMapping[str, Any]
Form = Literal["json", "text"]

STANDARD_ERROR = "-"  # in the place of the name of a file
LONGEST = 200  # characters of a fact
_TOKEN = re.compile(
    r"(?:bot)?\d{1,20}:[A-Za-z0-9_-]{6,}"
)  # what opens a bot to anybody
_QUOTED = re.compile(
    r"[\"“„«`].*", re.DOTALL
)  # from a quotation on: it may be anybody's


class Log:
    """Where turns are noted."""

    def __init__(self, failures: Path, turns: str = "", form: Form = "json") -> None:
        """Write what failed to `failures` and, if named, every turn to `turns`.

        With "-" for `turns`, both go to the standard error in a form; what failed goes to its
        file as well.
        """
        self._failures = failures
        self._turns = "" if turns == STANDARD_ERROR else turns
        self._form = form
        self._aloud = turns == STANDARD_ERROR

    def turn_taken(self, **facts: str | float) -> None:
        if self._turns:
            _logger(self._turns).info("turn_taken", **facts)
        elif self._aloud:
            _logger(STANDARD_ERROR, self._form).info("turn_taken", **facts)

    def turn_failed(self, **facts: str | int) -> None:
        """Note a failure with its trace; called where it was caught."""
        self.failed("turn_failed", **facts)

    def failed(self, what: str, **facts: str | int) -> None:
        """Note any other failure with its trace."""
        with suppress(OSError):  # not even its library can be loaded, perhaps
            for each in self._where_failures_go():
                each.error(what, exc_info=True, **facts)

    def noted(self, what: str, **facts: str | int) -> None:
        """Note something that is no failure of ours."""
        with suppress(OSError):
            for each in self._where_failures_go():
                each.warning(what, **facts)

    def hear_libraries(self) -> logging.Handler:
        """Note what libraries warn of, without their words, which may be those of people.

        Without this, Python writes them to the standard error as they are. Return what hears
        them, to be taken off again.
        """
        hearing = _Hearing(self._where_failures_go)
        logging.getLogger().addHandler(hearing)
        return hearing

    def forget(self, before: datetime) -> None:
        """Drop lines that were written before a moment."""
        self._drop(lambda line: older(line, before))

    def erase(self, ids: Collection[str]) -> None:
        """Drop lines that mention any of these, as when somebody was erased."""
        wanted = mentions(ids)
        if wanted is not None:
            self._drop(wanted)

    def _where_failures_go(self) -> Iterator[Any]:
        yield _logger(str(self._failures))
        if self._aloud:
            yield _logger(STANDARD_ERROR, self._form)

    def _drop(self, unwanted: Callable[[str], bool]) -> None:
        for path in {self._failures, *([Path(self._turns)] if self._turns else [])}:
            with _lock(str(path)):
                rewritten(path, unwanted)


class _Hearing(logging.Handler):
    """Takes warnings of libraries: which one, where, and the trace if there is one."""

    def __init__(self, loggers: Callable[[], Iterator[Any]]) -> None:
        super().__init__(logging.WARNING)
        self._loggers = loggers

    def emit(self, record: logging.LogRecord) -> None:
        raised = record.exc_info[1] if record.exc_info else None
        with suppress(OSError):
            for each in self._loggers():
                each.warning(
                    "library_warned",
                    exc_info=raised,
                    library=record.name,
                    at=f"{record.module}.{record.funcName}:{record.lineno}",
                )


class _Lines:
    """A file to which lines are added; closed in between, so that it can be moved away."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = _lock(str(path))

    def msg(self, line: str) -> None:
        with suppress(OSError), self._lock:  # nobody waits in vain because of a log
            append(self._path, line)

    info = warning = error = msg


class _Aloud:
    """The standard error of this moment, to which lines are added."""

    def msg(self, line: str) -> None:
        with suppress(OSError, ValueError):  # nobody waits in vain because of a log
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()

    info = warning = error = msg


@cache
def _lock(_: str) -> Lock:
    """Return what keeps others from a file while it is written."""
    return Lock()


def _traced(_: Any, __: str, facts: Facts) -> Facts:
    """Put the trace in the place of the exception."""
    raised = facts.pop("exc_info", None)
    if raised is True:
        raised = sys.exception()
    if isinstance(raised, BaseException):
        facts["exception"] = trace(raised)
    return facts


def _discreet(_: Any, __: str, facts: Facts) -> Facts:
    """Cut what others worded, such as Telegram: it may quote people, or hold a secret."""
    for name, fact in facts.items():
        if isinstance(fact, str) and name not in {"exception", "event"}:
            facts[name] = _TOKEN.sub("…", _QUOTED.sub("…", fact))[:LONGEST]
    return facts


@cache
def _logger(file: str, form: Form = "json") -> Any:
    import structlog

    processors = structlog.processors
    text = form == "text"
    return structlog.wrap_logger(
        _Aloud() if file == STANDARD_ERROR else _Lines(Path(file)),
        processors=[
            processors.add_log_level,
            _traced,
            _discreet,
            processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer(colors=False)
            if text
            else processors.JSONRenderer(),
        ],
    )
