"""What makes a sitting too much for a phone: many long texts. The schema bounds its prompts."""

from __future__ import annotations

from collections.abc import Iterator

from flows.errors import Finding
from flows.linter import Linter
from flows.roadmap import Kind

MOST_LONG = 2  # in a sitting; product.md, section 4


def burden_findings(linter: Linter) -> Iterator[Finding]:
    """Yield the first long text of a sitting that is one too many."""
    for sitting in linter.roadmap.sittings:
        long = [
            prompt
            for prompt in sitting.prompts
            for field in prompt.every_field()
            if field.kind is Kind.LONG
        ]
        if len(long) > MOST_LONG:
            at = long[MOST_LONG].id
            yield linter.finding(
                at, "finding-many-long", count=len(long), limit=MOST_LONG
            )
