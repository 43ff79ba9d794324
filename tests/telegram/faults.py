"""Faults that a test orders, one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

FaultKind = Literal[
    "retry_after",
    "bad_gateway",
    "bad_gateway_after",
    "cut_before",
    "cut_after",
    "hang_before",
    "hang_after",
    "unauthorized",
    "conflict",
    "garbage",
    "garbage_after",
    "nothing",
    "refuse",
]


@dataclass(frozen=True)
class Fault:
    """What goes wrong with calls of `method` ("*": any; "file": a download).

    `times` None is for ever; `skip` lets the first calls through; `seconds` is the
    retry_after told, or how long a hang lasts before the connection is closed;
    `code` and `description` are for `refuse`.
    """

    kind: FaultKind
    method: str = "*"
    times: int | None = 1
    chat: int | None = None
    seconds: float = 1
    skip: int = 0
    code: int = 400
    description: str = "Bad Request: something is wrong"

    @property
    def processed(self) -> bool:
        """Whether the call takes effect all the same."""
        return self.kind.endswith("_after") and self.kind != "retry_after"


@dataclass(eq=False)
class _Ordered:
    fault: Fault
    skip: int
    left: int | None


@dataclass
class Faults:
    """The faults in wait; `struck` are those that happened, with the method."""

    struck: list[tuple[str, Fault]] = field(default_factory=list)
    _ordered: list[_Ordered] = field(default_factory=list)

    def add(self, *faults: Fault) -> None:
        self._ordered += [_Ordered(one, one.skip, one.times) for one in faults]

    def clear(self) -> None:
        self._ordered.clear()

    @property
    def waiting(self) -> list[Fault]:
        return [one.fault for one in self._ordered]

    def take(self, method: str, chat: object) -> Fault | None:
        """Return the fault that strikes this call, if one does."""
        for one in self._ordered:
            if one.fault.method not in ("*", method):
                continue
            if one.fault.chat is not None and one.fault.chat != chat:
                continue
            if one.skip > 0:
                one.skip -= 1
                continue
            if one.left is not None:
                one.left -= 1
                if one.left <= 0:
                    self._ordered.remove(one)
            self.struck.append((method, one.fault))
            return one.fault
        return None
