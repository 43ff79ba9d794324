"""Whole messages: what opens a part and its first question come together, and ask one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.written import Written, spoken
from flows.errors import Finding
from flows.roadmap import Field, Prompt, Roadmap
from flows.wording import MESSAGE_LIMIT
from locales.catalog import Voice

_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’")


def message_findings(
    roadmap: Roadmap, written: Mapping[str, Written], _: Voice
) -> Iterator[Finding]:
    """Yield each question that comes with another one, or that is too long with what opens it."""
    for prompt in roadmap.prompts.values():
        opening = None if prompt.lone else written.get(prompt.message)
        if opening and _questions(_texts(opening)):
            yield opening.finding("finding-two-questions", message=prompt.message)
        for field in prompt.every_field():
            own = written.get(field.message)
            if own:
                yield from _question(prompt, field, own, opening)


def _question(
    prompt: Prompt, field: Field, own: Written, opening: Written | None
) -> Iterator[Finding]:
    hints = spoken(own.attributes.get("hint"))
    if _questions(_texts(own)) > 1 or _questions(hints):
        yield own.finding("finding-two-questions", message=field.message)
    first = next(iter(prompt.every_field())) is field
    before = _texts(opening) if opening and first else []
    length = sum(
        max(map(len, texts), default=0) for texts in (before, _texts(own), hints)
    )
    if length > MESSAGE_LIMIT:
        yield own.finding(
            "finding-too-long",
            message=field.message,
            length=length,
            limit=MESSAGE_LIMIT,
        )


def _texts(written: Written) -> list[str]:
    return spoken(written.message.value)


def _questions(texts: list[str]) -> int:
    """Return how many questions there are in the text that has the most; quoted ones are none."""
    return max((_QUOTED.sub("", text).count("?") for text in texts), default=0)
