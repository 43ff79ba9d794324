"""Messages that are still kept, as a person can read them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from bot.messages import Bubble
from bot.mydata.model import KEPT, Person, Received, Sent
from locales.catalog import Voice


class Line(Struct, frozen=True, kw_only=True):
    """One message, of the person or of ours."""

    at: datetime
    yours: bool
    words: str
    note: str = ""  # what became of it, unless all went well


def lines(person: Person, voice: Voice) -> list[Line]:
    """Return all messages that hold any words, oldest first."""
    came = (_received(each, voice) for each in person.received)
    went = (_sent(each, voice) for each in person.sent)
    found = (line for line in (*came, *went) if line.words)
    return sorted(found, key=lambda line: line.at)


def _received(kept: Received, voice: Voice) -> Line:
    waits = kept.state == KEPT
    body = kept.body if isinstance(kept.body, Mapping) else {}
    words = "\n".join(_heard(body, voice)) or (_plainly(kept.body) if body else "")
    return Line(
        at=kept.at,
        yours=True,
        words=words,
        note=voice.text("mydata-waiting") if waits else "",
    )


def _heard(body: Mapping[str, Any], voice: Voice) -> Iterator[str]:
    """Yield what somebody said or did."""
    press, file = body.get("press"), body.get("file")
    if isinstance(body.get("text"), str):
        yield body["text"]
    if isinstance(file, Mapping):
        name = str(file.get("name", ""))
        yield voice.text("mydata-sent-file", "", {"name": name})
    if isinstance(press, Mapping):
        label = str(press.get("says") or press.get("does") or "")
        yield voice.text("mydata-tapped", "", {"label": label})
    if body.get("arrived"):
        yield voice.text("mydata-arrived")


def _sent(kept: Sent, voice: Voice) -> Line:
    return Line(
        at=kept.at,
        yours=False,
        words="\n".join(_said(kept.body, voice)),
        note="" if kept.came else voice.text("mydata-unsent"),
    )


def _said(body: Any, voice: Voice) -> list[str]:
    try:
        bubble = Bubble.read(body)
        parts = (bubble.progress, *bubble.before, bubble.text, bubble.hint)
        more = (*bubble.lines, *bubble.notes, bubble.how, *bubble.choices)
        found = [str(each) for each in (*parts, *more) if each]
        if bubble.file:
            name = str(bubble.file.get("name", ""))
            found.append(voice.text("mydata-sent-file", "", {"name": name}))
    except (TypeError, AttributeError):  # written by a version with other parts
        return [_plainly(body)]
    return found


def _plainly(body: Any) -> str:
    return json.dumps(body, ensure_ascii=False, sort_keys=True)
