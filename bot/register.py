"""Who is in which conversation: found, opened, or gone over to."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.host import Host
from bot.library import Library, version_of
from bot.messages import Inbound
from bot.programme.elsewhere import other_file
from flows.answers import Book
from flows.carrying import carried
from flows.conversation import NOTICE, Conversation
from flows.overtaking import as_seen, caught_up, joining
from flows.roadmap import Roadmap
from flows.turn import Event, Returned, Started
from locales.catalog import Catalog
from locales.matching import match
from locales.numbers import numbered
from storage import conversations, people, places, rounds, versions
from storage.people import Participant
from storage.recent import Recent
from storage.sessions import Session

FALLBACK = "en"  # spoken with people whose language we do not have


class Seat(Struct, frozen=True, kw_only=True):
    """A participant's place in a conversation, and the roadmap version it runs on."""

    address: str
    person: str
    conversation: Conversation
    roadmap: Roadmap
    notice: str = ""  # the version they saw last
    asked: str = ""  # the mark of the question of somebody else that is open
    seen: Conversation | None = None  # as they saw it, if others went on with it since
    over: bool = False  # what they say may be meant for a session that is over
    writing: str = ""  # what they write next, if it is no answer
    writing_since: datetime | None = None
    reminded: bool = False  # whether they want to be reminded


class Register:
    """Knows the roadmaps on offer and, with a transaction in hand, who is on which."""

    def __init__(
        self, library: Library, catalog: Catalog, host: Host, recent: Recent
    ) -> None:
        self._library = library
        self._catalog = catalog
        self._host = host
        self._recent = recent

    def under_way(self, tx: Connection, inbound: Inbound, now: datetime) -> Seat:
        """Return where somebody sits; a newcomer is seated at the first roadmap."""
        found = people.find(tx, inbound.address)
        if found is None:
            language = self._catalog.nearest(inbound.language) or FALLBACK
            found = people.add(tx, inbound.address, str(uuid4()), language, now)
        elif found.gone:
            people.out_of_reach(tx, inbound.address, None)
        people.heard(tx, found, now)
        seat = self.seated(tx, found)
        if seat is None:
            first = self._first(found.language)
            # they left another
            known = conversations.on_roadmap(tx, found.person, first)
            conversation = known or self.opened(
                tx, found.person, first, found.language, now
            )
            people.switch(tx, found.address, conversation.id, conversation.language)
            seat = self.seat(tx, found.address, found.person, conversation)
        return replace(
            seat,
            notice=found.notice,
            asked=found.asked or "",
            over=found.over,
            writing=found.writing or "",
            writing_since=found.writing_since,
            reminded=found.reminded,
        )

    def seated(self, tx: Connection, found: Participant) -> Seat | None:
        """Return where somebody we know sits, if anywhere."""
        held = found.conversation
        conversation = (
            conversations.by_id(tx, held, self._recent, person=found.person)
            if held
            else None
        )
        if conversation is None:
            return None
        return self.seat(tx, found.address, found.person, conversation)

    def followed(self, inbound: Inbound) -> Inbound:
        """Return an arrival with what its link asks for: a roadmap, a language, or both.

        The payload of a link is an id, a language, or both with _ between: `quick_fr`. What
        leads to nothing stays in `payload`.
        """
        for part in inbound.payload.split("_"):
            if part in self._host.roadmaps:
                inbound = replace(inbound, roadmap=part, payload="")
            elif part in self._catalog.languages:
                inbound = replace(inbound, language=part, insists=True, payload="")
        return inbound

    def wanted(self, typed: str, conversation: Conversation) -> str | None:
        """Return the roadmap that is meant by its number, its id or part of its name."""
        voice = self._catalog.voice(conversation.language)
        ids = self._host.offered(voice)
        if 1 <= numbered(typed) <= len(ids):
            return ids[numbered(typed) - 1]
        if typed in ids or typed == conversation.roadmap:
            return typed
        found = match(typed, {id_: [voice.text(id_)] for id_ in ids})
        return found.key if found and found.sure else None

    def go_over(
        self, tx: Connection, seat: Seat, wanted: str, now: datetime
    ) -> tuple[Seat, Event]:
        """Go to a roadmap: it begins, with what others bring along, or is gone on with."""
        conversation = seat.conversation
        if conversation.roadmap != wanted:
            language = conversation.language
            found = conversations.on_roadmap(tx, seat.person, wanted)
            opened = found or self.opened(tx, seat.person, wanted, language, now)
            conversation = replace(opened, language=language)
            people.switch(tx, seat.address, conversation.id, language)
        elif other := other_file(tx, seat.person, conversation):
            return self.back_at(tx, seat, other.id) or seat, Returned()
        if conversation.stage == NOTICE and conversation.book.answers:
            there = self.beside(tx, seat, conversation.id)  # others began it
            assert there
            return there, Returned()
        seat = self.moved(tx, seat, conversation)
        if conversation.stage != NOTICE:
            return seat, Returned()
        brought = tuple(
            each
            for other in conversations.of_person(tx, seat.person)
            if other.id != conversation.id
            for each in carried(seat.roadmap, other.roadmap, other.book)
        )
        return seat, Started(carried=brought)

    def beside(self, tx: Connection, seat: Seat, conversation_id: str) -> Seat | None:
        """Return somebody's seat at a conversation that others opened, and they just joined.

        They begin where the answers lead, in their own language if the roadmap has it.
        """
        opened = conversations.by_id(tx, conversation_id)
        if opened is None:
            return None
        there = self.seat(tx, seat.address, seat.person, opened)
        spoken = seat.conversation.language
        place = Conversation(
            id=opened.id,
            roadmap=opened.roadmap,
            version=opened.version,
            language=spoken if self.speaks(there, spoken) else opened.language,
            stage=joining(there.roadmap, opened.book),
            book=opened.book,
            seen=opened.book.next_number - 1,
            rev=opened.rev,
            session=opened.session,
        )
        places.write(tx, place, seat.person)
        people.switch(tx, seat.address, place.id, place.language)
        return self.moved(tx, seat, place)

    def back_at(self, tx: Connection, seat: Seat, conversation_id: str) -> Seat | None:
        """Return somebody's seat at a conversation they work on already, and lead them there."""
        held = conversations.by_id(
            tx, conversation_id, self._recent, person=seat.person
        )
        if held is None:
            return None
        if held.stage == NOTICE and held.book.answers:  # it was others who began
            return self.beside(tx, seat, held.id)
        people.switch(tx, seat.address, held.id, held.language)
        return self.moved(tx, seat, held)

    def asked(self, tx: Connection, seat: Seat, conversation_id: str) -> Seat | None:
        """Return a seat at a conversation that somebody is asked a question of."""
        opened = conversations.by_id(tx, conversation_id, self._recent)
        return self.moved(tx, seat, opened) if opened else None

    def in_session(
        self,
        tx: Connection,
        seat: Seat,
        of: Session,
        now: datetime,
        noting: Roadmap | None = None,
    ) -> Seat:
        """Return somebody's seat at their own part in a session of a team.

        Or at the questions in which they note what was agreed, each time anew.
        """
        roadmap, version = of.roadmap, of.version
        if noting:
            versions.publish(tx, noting, now)
            roadmap, version = noting.id, noting.version
        spoken = self._catalog.voice(seat.conversation.language).has(roadmap)
        conversation = Conversation(
            id=str(uuid4()),
            roadmap=roadmap,
            version=version,
            language=seat.conversation.language if spoken else of.language,
            session=of.id,
        )
        before = rounds.in_session(tx, seat.person, roadmap, of.id)
        conversations.open_new(tx, conversation, seat.person, now, round_=before + 1)
        people.switch(tx, seat.address, conversation.id, conversation.language)
        return self.moved(tx, seat, conversation)

    def round_before(self, tx: Connection, seat: Seat) -> tuple[Roadmap, Book] | None:
        """Return the round before, with the roadmap version it ran on."""
        before = rounds.before(tx, seat.conversation.id)
        if before is None:
            return None
        then = self.seat(tx, seat.address, seat.person, before)
        return then.roadmap, before.book

    def speaks(self, seat: Seat, language: str) -> bool:
        """Return whether a roadmap has words in a language."""
        return self._catalog.voice(language).has(seat.roadmap.id)

    def moved(self, tx: Connection, seat: Seat, conversation: Conversation) -> Seat:
        """Return somebody's seat at another conversation; they know the notice already."""
        there = self.seat(tx, seat.address, seat.person, conversation)
        return replace(there, notice=seat.notice)

    def _first(self, language: str) -> str:
        offered = self._host.offered(self._catalog.voice(language))
        return (offered or self._host.roadmaps)[0]

    def seat(
        self, tx: Connection, address: str, person: str, conversation: Conversation
    ) -> Seat:
        """Return somebody's seat at a conversation, with the roadmap version it runs on."""
        roadmap = version_of(
            tx, self._library, conversation.roadmap, conversation.version
        )
        seen = as_seen(conversation)
        return Seat(
            address=address,
            person=person,
            conversation=caught_up(roadmap, conversation, seen),
            roadmap=roadmap,
            seen=seen,
        )

    def opened(
        self,
        tx: Connection,
        person: str,
        roadmap_id: str,
        language: str,
        now: datetime,
        *,
        round_: int = 1,
        follows: str = "",
    ) -> Conversation:
        """Open a conversation on the newest version of a roadmap, for somebody; return it."""
        roadmap = self._library.roadmap(roadmap_id)
        versions.publish(tx, roadmap, now)
        conversation = Conversation(
            id=str(uuid4()),
            roadmap=roadmap.id,
            version=roadmap.version,
            language=language,
        )
        conversations.open_new(
            tx, conversation, person, now, round_=round_, follows=follows
        )
        return conversation
