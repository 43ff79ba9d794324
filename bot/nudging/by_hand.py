"""A coach writes to an enterprise: shown before it goes, decided on like all the rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import Connection

from bot.messages import Bubble
from bot.nudging.messages import Message
from bot.nudging.recipients import recipient
from bot.nudging.words import LONGEST, taps
from flows.nudging.calendar import Calendar
from flows.nudging.deciding import Going, Kept, Why, decide
from locales.catalog import Catalog, Voice
from storage import conversations, enterprises, members, nudges, people
from storage.enterprises import Enterprise
from storage.nudges import DRAFT, Entry

if TYPE_CHECKING:
    from bot.nudging.facade import Nudging

KIND = "by-hand"
TEMPLATES = 4  # ready-made words, nudge-template-1 to -4


class Preview(Struct, frozen=True, kw_only=True):
    """What would go, to whom, and when by their clock; or why it does not go."""

    person: str
    decision: Going | Kept
    calendar: Calendar
    bubble: Bubble  # as they would read it


class ByHand:
    """Lets a coach write to those who work on a file."""

    def __init__(
        self, nudging: Nudging, catalog: Catalog, clock: Callable[[], datetime]
    ) -> None:
        self._nudging = nudging
        self._catalog = catalog
        self._clock = clock
        nudging.on(KIND, self._say)

    def preview(self, tx: Connection, person: str, words: str) -> Preview:
        """Return what would become of a coach's words to somebody, now."""
        now = self._clock()
        who = recipient(tx, person, now)
        return Preview(
            person=person,
            decision=decide(who, now, by_hand=True),
            calendar=who.calendar,
            bubble=_bubble(self._voice(tx, person), words),
        )

    def to_enterprise(
        self, tx: Connection, enterprise: Enterprise, words: str
    ) -> Preview | None:
        """Return the same for an enterprise: to whom it may go, of those who work on the file.

        Who answered last comes first. None if nobody works on it yet.
        """
        found = [
            self.preview(tx, person, words)
            for person in _working(tx, enterprise.conversation)
        ]
        going = (each for each in found if isinstance(each.decision, Going))
        return next(going, found[0] if found else None)

    def draft(
        self,
        tx: Connection,
        coach: str,
        enterprise: Enterprise,
        person: str,
        words: str,
    ) -> None:
        """Keep a coach's words until they are sent."""
        nudges.undraft(tx, coach)
        now = self._clock()
        about = f"{enterprise.id}/{now.isoformat()}"
        nudges.plan(
            tx, person, KIND, about, now, sender=coach, words=words, state=DRAFT
        )

    def send(
        self, tx: Connection, coach: str, enterprise: Enterprise
    ) -> Preview | None:
        """Have a coach's words sent, if they may go still; None if there are none."""
        entry = nudges.drafted(tx, coach)
        if entry is None or entry.about.partition("/")[0] != enterprise.id:
            return None
        found = self.preview(tx, entry.person, entry.words)
        nudges.undraft(tx, coach)
        if isinstance(found.decision, Going):
            self._nudging.plan(
                tx,
                entry.person,
                KIND,
                entry.about,
                found.decision.at,
                sender=coach,
                words=entry.words,
            )
            self._nudging.send_due(tx, entry.person)
        return found

    def _say(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        """Return what a coach wrote, if they accompany the enterprise still."""
        del now
        enterprise = enterprises.by_id(tx, entry.about.partition("/")[0])
        here = enterprise and enterprise.conversation
        if not here or enterprises.coach_of(tx, here) != entry.sender:
            return None
        if not members.role_of(tx, here, entry.person):
            return None
        reached = people.reached_at(tx, entry.person)
        if not reached:
            return None
        own = [each for each in reached if each.conversation == here]
        place = (own or reached)[0]
        bubble = _bubble(self._catalog.voice(place.language), entry.words)
        return Message(address=place.address, bubble=bubble)

    def _voice(self, tx: Connection, person: str) -> Voice:
        reached = people.reached_at(tx, person)
        return self._catalog.voice(reached[0].language if reached else "en")

    def template(self, tx: Connection, person: str, number: int) -> str:
        """Return ready-made words, in the language of whoever will read them; "" if none."""
        if not 1 <= number <= TEMPLATES:
            return ""
        return self._voice(tx, person).text(f"nudge-template-{number}")


def fits(words: str) -> bool:
    """Return whether words are no longer than what a coach may send."""
    return 0 < len(words) <= LONGEST


def waits(decision: Going | Kept) -> Why | None:
    """Return why something does not go now."""
    return decision.waits if isinstance(decision, Going) else decision.why


def _bubble(voice: Voice, words: str) -> Bubble:
    return Bubble(before=(voice.text("nudge-by-hand"),), text=words, taps=taps(voice))


def _working(tx: Connection, conversation: str | None) -> list[str]:
    """Return who works on a file, whoever answered last first."""
    if conversation is None:
        return []
    here = [each.person for each in members.of(tx, conversation)]
    found = conversations.by_id(tx, conversation)
    answers = reversed(found.book.answers) if found else ()
    authors = dict.fromkeys(each.author for each in answers if each.author)
    known = (people.find(tx, address) for address in authors)
    last = [each.person for each in known if each and each.person in here]
    return list(dict.fromkeys((*last, *here)))
