"""What may have been agreed, to be tapped: the questions before the meeting, and the next part.

What was tapped is kept as a mark of the question, not in words: each reads it in their own
language, and a coach only as much of it as they may see.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.brief import questions
from bot.coaching.briefed import what as about
from bot.coaching.kit import Shelf
from bot.coaching.sight import Sight, seen, whole
from bot.coaching.view import able
from bot.lexicon import Lexicon
from bot.wording import Wording
from flows.answers import Place
from flows.briefing import Line, Sort
from flows.naming import Naming
from flows.roadmap import Sitting
from flows.walk import Walk
from flows.wordable import Term
from locales.catalog import Voice
from storage.agreements import COACH, PARTICIPANT
from storage.enterprises import Enterprise

LONGEST = 300  # characters of what was agreed
MARK = "="  # how a mark begins; what somebody typed does not
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:\s*\|(.*))?|@([as]\d{1,6})(?:[\s|]+(.*))?)", re.DOTALL
)


class Option(Struct, frozen=True, kw_only=True):
    """One thing that may have been agreed."""

    token: str  # by which a button names it, behind an @
    what: str  # as it is kept
    words: str


class Options:
    """Finds what may have been agreed with an enterprise."""

    def __init__(self, kit: Shelf) -> None:
        self._kit = kit

    def of(
        self, tx: Connection, enterprise: Enterprise, voice: Voice, now: datetime
    ) -> list[Option]:
        return list(self._each(tx, enterprise, voice, now))

    def _each(
        self, tx: Connection, enterprise: Enterprise, voice: Voice, now: datetime
    ) -> Iterator[Option]:
        found = questions(tx, self._kit.library, enterprise, now)
        if found:
            sight, brief = found
            for line in brief.questions:
                yield _of_line(line, sight, self._able(sight, voice))
        file = whole(tx, self._kit.library, enterprise.conversation)
        frontier = Walk(file.roadmap, file.book).frontier if file else None
        if file and frontier:
            yield _of_sitting(frontier.sitting, file, self._able(file, voice))

    def named(
        self,
        tx: Connection,
        enterprise: Enterprise,
        voice: Voice,
        now: datetime,
        typed: str,
    ) -> tuple[Option | None, str]:
        """Return what a number or the token of a button means, and what is typed behind it."""
        found = _NAMED.fullmatch(typed)
        if found is None:
            return None, ""
        token, rest = found[3], (found[2] or found[4] or "").strip()
        options = self.of(tx, enterprise, voice, now)
        if found[1]:
            number = int(found[1])
            return (options[number - 1] if 0 < number <= len(options) else None), rest
        known = next((each for each in options if each.token == token), None)
        return known or self._gone(tx, enterprise, voice, token), rest

    def _gone(
        self, tx: Connection, enterprise: Enterprise, voice: Voice, token: str
    ) -> Option | None:
        """Return what a button meant that is no option any more: the answer changed since."""
        if token[0] == "s":
            file = whole(tx, self._kit.library, enterprise.conversation)
            sittings = file.roadmap.sittings if file else ()
            at = next((s for s in sittings if s.number == int(token[1:])), None)
            if at is None or file is None:
                return None
            return _of_sitting(at, file, self._able(file, voice))
        sight = seen(tx, self._kit.library, enterprise.conversation)
        answer = sight.book.numbered(int(token[1:])) if sight else None
        if sight is None or answer is None or not answer.place.prompt:
            return None
        kept = _kept(Sort.STANDING, answer.place)
        said = _said(kept, sight, self._able(sight, voice))
        return Option(token=token, what=kept, words=said)

    def _able(self, sight: Sight, voice: Voice) -> Voice:
        return able(self._kit, voice, sight.roadmap)


def in_words(
    tx: Connection,
    kit: Shelf,
    enterprise: Enterprise,
    kept: str,
    voice: Voice,
    *,
    coach: bool,
) -> str:
    """Return what was agreed in words: to a coach, no more than they may see."""
    if not kept.startswith(MARK):
        return kept
    file = whole(tx, kit.library, enterprise.conversation)
    if file is None:
        return voice.text("agreed-what-gone")
    if coach:
        shown = seen(tx, kit.library, enterprise.conversation)
        file = shown or Sight(file.roadmap, type(file.book)())
    return _said(kept, file, able(kit, voice, file.roadmap))


def _of_line(line: Line, sight: Sight, voice: Voice) -> Option:
    kept = _kept(line.sort, line.place)
    wording = sight.wording(voice)
    words = wording.text(
        f"agreed-what-{line.sort}", args={"what": about(line, wording)}
    )
    return Option(token=f"a{line.number}", what=kept, words=words)


def _of_sitting(sitting: Sitting, file: Sight, voice: Voice) -> Option:
    kept = MARK + json.dumps({"sitting": sitting.number})
    return Option(token=f"s{sitting.number}", what=kept, words=_said(kept, file, voice))


def _kept(sort: Sort, place: Place) -> str:
    return MARK + json.dumps({"sort": str(sort), "place": list(place)})


def _said(kept: str, sight: Sight, voice: Voice) -> str:
    told = json.loads(kept.removeprefix(MARK))
    wording = sight.wording(voice)
    if "sitting" in told:
        sittings = sight.roadmap.sittings
        found = next((s for s in sittings if s.number == told["sitting"]), None)
        if found is None:
            return voice.text("agreed-what-gone")
        args = {"title": Term(found.message)}
        return wording.text("agreed-what-sitting", args=args)
    named = _title(Place(*told["place"]), sight, wording)
    if named is None:
        return voice.text("agreed-what-gone")
    return wording.text(f"agreed-what-{told['sort']}", args={"what": named})


def _title(place: Place, sight: Sight, wording: Wording) -> str | None:
    """Return what a question is called, with the item it is about if that may be seen."""
    prompt = sight.roadmap.prompts.get(place.prompt)
    fields = tuple(prompt.every_field()) if prompt else ()
    field = next((each for each in fields if each.id == place.field), None)
    if field is None:
        return None
    title = Term(field.message, "title")
    item = (
        Naming(sight.walk, public=True).label(f"{place.prompt}/{place.item}")
        if place.item
        else None
    )
    line = Line(
        sort=Sort.STANDING,
        number=0,
        place=place,
        title=title,
        about=item.wordable if item else None,
    )
    return about(line, wording)


def typed_out(typed: str, words: Lexicon) -> tuple[str, str, str]:
    """Return what was agreed, by when, and who does it, from `what | when | who`."""
    what, _, rest = typed.partition("|")
    day, _, who = rest.partition("|")
    mine = bool(who.strip()) and words.means("myself", who.strip())
    return what.strip()[:LONGEST], day.strip(), COACH if mine else PARTICIPANT
