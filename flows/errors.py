"""What can be wrong inside flows."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class FlowError(Exception):
    """Something the rules of a conversation do not allow."""


class Finding(Struct, frozen=True, kw_only=True):
    """One thing wrong with a roadmap or its words: where, and what.

    `problem` is the id of a message that says it; its attribute `mend` says what to do.
    """

    file: str
    line: int
    problem: str
    args: Mapping[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        said = ", ".join(f"{name}={value}" for name, value in self.args.items())
        return f"{self.file}:{self.line}: {self.problem} ({said})"


class RoadmapError(FlowError):
    """A roadmap cannot be used; mend what the findings name and load it again."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = findings


class ExpressionError(FlowError):
    """A condition cannot be read or does not fit the answers it reads."""
