"""What somebody is told of all that is kept about them, and the files that are made of it later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection

from bot.messages import Bubble
from bot.mydata.packing import folders
from bot.mydata.readers import Readers, kept_for, lines, readers
from locales import formats
from locales.catalog import Voice
from storage import attachments
from storage.copies import COPY
from storage.counts import Counts, counts

TYPES = {"html": "text/html", "zip": "application/zip"}


def overview(
    tx: Connection,
    person: str,
    voice: Voice,
    *,
    responsible: str = "",
    retention: int | None = None,
    zone: tzinfo | None = None,
) -> tuple[Bubble, ...]:
    """Return what is kept of somebody, in two messages: what and since when; who reads it.

    Days are those of `zone`; without it, of the machine we run on.
    """
    found = counts(tx, person)
    who = readers(tx, person, responsible, retention)
    days = {
        name: formats.day(voice.locale, at.astimezone(zone).date().isoformat())
        for name, at in (("first", found.first), ("last", found.last))
    }
    read = voice.text("mydata-read", "", {"count": found.readings})
    return (
        Bubble(
            text=voice.text("mydata-heading", "", days),
            lines=tuple(f"• {line}" for line in _categories(found, voice)),
        ),
        Bubble(
            text=voice.text("mydata-readers-heading"),
            lines=tuple(f"• {line}" for line in lines(who, voice)),
            notes=(),
            how=" ".join((read, kept_for(who, voice), voice.text("mydata-coming"))),
        ),
    )


def _categories(found: Counts, voice: Voice) -> Iterator[str]:
    """Yield a line for each sort of thing that there is."""
    told = {"answers": found.answers, "conversations": found.conversations}
    yield voice.text("mydata-count-answers", "", told)
    for name, count in (
        ("earlier", found.earlier),
        ("files", found.files),
        ("messages", found.messages),
        ("choices", found.choices),
        ("requests", found.requests),
        ("teams", found.teams),
        ("letters", found.letters),
        ("nudges", found.nudges),
    ):
        if count:
            yield voice.text(f"mydata-count-{name}", "", {"count": count})


def orders(
    tx: Connection,
    person: str,
    voice: Voice,
    *,
    responsible: str = "",
    retention: int | None = None,
) -> tuple[Bubble, ...]:
    """Return messages whose files are made when they are sent: a page, and one ZIP or more."""
    who = Readers(responsible=responsible, retention=retention)
    made = [
        _order("html", "page", person, voice, who),
        *(
            _order("zip", "more" if number > 1 else "data", person, voice, who, **part)
            for number, part in enumerate(_parts(tx, person), 1)
        ),
    ]
    return tuple(made)


def _parts(tx: Connection, person: str) -> Iterator[dict[str, Any]]:
    """Yield what goes into each ZIP: the first takes all that is not in another."""
    kept = attachments.of_person(tx, person)
    given = sorted(kept, key=lambda row: (row["at"], row["sha256"]))
    sizes = [
        (row["sha256"], row["bytes"])
        for row in given
        if not row["type"].startswith(COPY)
    ]
    _, *more = folders(sizes)
    count = 1 + len(more)
    yield {
        "part": 1,
        "parts": count,
        "elsewhere": [digest for each in more for digest in each.files],
    }
    for number, each in enumerate(more, 2):
        yield {"part": number, "parts": count, "only": list(each.files)}


def _order(
    kind: str, what: str, person: str, voice: Voice, who: Readers, **part: Any
) -> Bubble:
    """Return a message that holds, in place of its file, all that it takes to make that."""
    number, count = part.get("part", 1), part.get("parts", 1)
    name = voice.text("mydata-file-name") + (f"-{number}" if number > 1 else "")
    told = {"part": number, "parts": count}
    return Bubble(
        kind="file",
        text=voice.text(f"mydata-caption-{what}", "", told),
        file={
            "whole": person,
            "language": voice.tag,
            "kind": kind,
            "name": f"{name}.{kind}",
            "type": TYPES[kind],
            "noted": f"{COPY}{kind}",  # so that it is no part of the next copy
            "responsible": who.responsible,
            "retention": who.retention,
            "sorry": voice.text("mydata-not-made"),
            **part,
        },
    )
