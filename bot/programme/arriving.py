"""Somebody follows a ticket into a programme: as staff of an enterprise, as coach, as administrator.

Product stories ST1 and AD5. Staff are led to the file of their enterprise, which the first of
them opens; a coach and an administrator are led to no questions at all.
"""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.coaching.kit import Kit
from bot.coaching.weekly import plan
from bot.commands import Command, JoinAsked
from bot.messages import Bubble, Inbound
from bot.notice import notice
from bot.programme.welcoming import Welcoming
from bot.register import Seat
from bot.wording import Wording
from flows.conversation import NOTICE, Conversation
from flows.turn import Event, HelpAsked, Misread, Resumed, Returned, Started
from storage import (
    asks,
    coaches,
    conversations,
    enterprises,
    members,
    people,
    places,
    programmes,
    rounds,
    tickets,
    versions,
)
from storage.enterprises import Enterprise
from storage.tickets import Ticket

AT_ANY_TIME = (Returned, HelpAsked, Misread)  # said to us, and about nothing else


class Came(Struct, frozen=True, kw_only=True):
    """Where somebody sits who followed a ticket, how they go on, and what is said of it."""

    seat: Seat
    event: Event | None
    said: list[Bubble]


class Arriving:
    """Lets people into programmes, with a transaction in hand."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._welcoming = Welcoming(kit)

    def came(
        self,
        tx: Connection,
        inbound: Inbound,
        seat: Seat,
        event: Command,
        now: datetime,
    ) -> Came | None:
        """Return what became of a code, if it is a ticket of a programme.

        Also what a coach or an administrator is told who comes back, asks for help or just
        says something, and answers no questions themselves. None: it is something else.
        """
        figure = inbound.text.strip().isdecimal() and not seat.conversation.doubt
        if (
            isinstance(event, AT_ANY_TIME) or figure
        ) and seat.conversation.stage == NOTICE:
            said = self._welcoming.again(tx, seat)
            return Came(seat=seat, event=None, said=said) if said else None
        code = event.code.strip() if isinstance(event, JoinAsked) else ""
        ticket = tickets.coded(tx, code) if code else None
        if ticket is None:
            return None
        seat = self._speaking(tx, inbound, seat, ticket)
        came = self._back(tx, seat, ticket) or self._refused(tx, seat, ticket, now)
        if came is None:
            tickets.use(tx, code, seat.person, now)
            came = self._let_in(tx, inbound, seat, ticket, now)
        return replace(came, said=[*self._notice(seat), *came.said])

    # --- before -------------------------------------------------------------------------------

    def _speaking(
        self, tx: Connection, inbound: Inbound, seat: Seat, ticket: Ticket
    ) -> Seat:
        """Return a newcomer's seat in the language of the ticket, unless they speak another."""
        if not _is_new(seat) or self._kit.catalog.nearest(inbound.language):
            return seat
        held = ticket.enterprise and enterprises.by_id(tx, ticket.enterprise)
        coach = ticket.coach and coaches.by_id(tx, ticket.coach)
        meant = held.language if held else coach.language if coach else ""
        spoken = self._kit.catalog.nearest(meant) or seat.conversation.language
        place = replace(seat.conversation, language=spoken)
        places.write(tx, place, seat.person)
        people.switch(tx, seat.address, place.id, spoken)
        return replace(seat, conversation=place)

    def _notice(self, seat: Seat) -> list[Bubble]:
        """Return what a newcomer is told before anything else."""
        if not _is_new(seat):
            return []
        catalog, host = self._kit.catalog, self._kit.host
        wording = Wording(catalog.voice(seat.conversation.language))
        return [notice(wording, catalog, host, choosing=False)]

    def _back(self, tx: Connection, seat: Seat, ticket: Ticket) -> Came | None:
        """Return where somebody is led back to who came by this ticket, or by another one."""
        if ticket.role == tickets.STAFF:
            held = ticket.enterprise and enterprises.by_id(tx, ticket.enterprise)
            file = held.conversation if held else None
            if not file or not members.role_of(tx, file, seat.person):
                return None
            there = self._kit.register.back_at(tx, seat, file)
            said = self._welcoming.known(seat)
            return Came(seat=there or seat, event=Returned(), said=said)
        mine = any(each.id == ticket.coach for each in coaches.being(tx, seat.person))
        runs = ticket.role == tickets.ADMINISTRATOR and ticket.person == seat.person
        if not mine and not runs:
            return None
        return Came(seat=seat, event=None, said=self._welcoming.again(tx, seat))

    def _refused(
        self, tx: Connection, seat: Seat, ticket: Ticket, now: datetime
    ) -> Came | None:
        """Return why a ticket opens nothing to somebody, if it does not."""
        coach = coaches.by_id(tx, ticket.coach) if ticket.coach else None
        if ticket.used is not None or (coach and coach.person):
            message = "ticket-used"
        elif ticket.until < now:
            message = "ticket-late"
        elif ticket.role == tickets.STAFF and _guides(tx, ticket.programme, seat):
            message = "ticket-for-staff"
        elif ticket.role != tickets.STAFF and _answers(tx, ticket.programme, seat):
            message = "ticket-not-for-staff"
        else:
            return None
        said = self._welcoming.refused(tx, seat, ticket, message)
        return Came(seat=seat, event=None, said=said)

    # --- in -----------------------------------------------------------------------------------

    def _let_in(
        self,
        tx: Connection,
        inbound: Inbound,
        seat: Seat,
        ticket: Ticket,
        now: datetime,
    ) -> Came:
        if ticket.role == tickets.STAFF:
            return self._staff(tx, inbound, seat, ticket, now)
        if ticket.role == tickets.ADMINISTRATOR:
            programmes.administer(tx, ticket.programme, seat.person, now)
        if ticket.coach:
            coaches.came(tx, ticket.coach, seat.person)
            plan(tx, self._kit.timers, seat.person, now)
        return Came(seat=seat, event=None, said=self._welcoming.again(tx, seat))

    def _staff(
        self,
        tx: Connection,
        inbound: Inbound,
        seat: Seat,
        ticket: Ticket,
        now: datetime,
    ) -> Came:
        held = enterprises.by_id(tx, ticket.enterprise or "")
        assert held
        has_own = seat.conversation.stage != NOTICE and not seat.conversation.session
        file = held.conversation
        if file is None or conversations.by_id(tx, file) is None:
            there, first = self._opened(tx, seat, held, now), True
            members.call(tx, there.conversation.id, seat.person, inbound.name)
        else:
            self._welcoming.tell_colleagues(tx, file, held, inbound.name)
            there, first = self._joined(tx, inbound, seat, file, now), False
        said = self._welcoming.staff(
            tx, there, held, name=inbound.name, first=first, has_own=has_own
        )
        event = Started() if first else Resumed()
        return Came(seat=there, event=event, said=said)

    def _opened(
        self, tx: Connection, seat: Seat, held: Enterprise, now: datetime
    ) -> Seat:
        """Return the seat of whoever comes first: at the file of the enterprise, at its beginning."""
        programme = programmes.by_id(tx, held.programme)
        assert programme
        register, here = self._kit.register, seat.conversation
        roadmap = self._kit.library.roadmap(programme.roadmap)
        language = here.language
        if not self._kit.catalog.voice(language).has(roadmap.id):
            language = held.language
        if _is_untouched(tx, seat, roadmap.id):  # a newcomer sits there already
            file = replace(here, language=language)
            places.write(tx, file, seat.person)
        else:
            versions.publish(tx, roadmap, now)
            before = rounds.in_session(tx, seat.person, roadmap.id, "")
            file = Conversation(
                id=str(uuid4()),
                roadmap=roadmap.id,
                version=roadmap.version,
                language=language,
            )
            conversations.open_new(tx, file, seat.person, now, round_=before + 1)
        enterprises.change(tx, held.id, conversation=file.id)
        there = register.back_at(tx, seat, file.id)
        assert there
        return there

    def _joined(
        self, tx: Connection, inbound: Inbound, seat: Seat, file: str, now: datetime
    ) -> Seat:
        """Return the seat of somebody who comes later: beside the others."""
        asks.drop(tx, file, seat.person)
        members.join(tx, file, seat.person, members.OPENER, now, name=inbound.name)
        there = self._kit.register.beside(tx, seat, file)
        assert there
        return there


def _is_new(seat: Seat) -> bool:
    return seat.conversation.stage == NOTICE and not seat.notice


def _is_untouched(tx: Connection, seat: Seat, roadmap: str) -> bool:
    """Return whether somebody sits at a roadmap that neither they nor others began."""
    here = seat.conversation
    return (
        here.roadmap == roadmap
        and here.stage == NOTICE
        and not here.session
        and not here.book.answers
        and len(members.of(tx, here.id)) == 1
        and enterprises.with_file(tx, here.id) is None
    )


def _guides(tx: Connection, programme: str, seat: Seat) -> bool:
    """Return whether somebody is a coach or an administrator of a programme."""
    coached = coaches.being(tx, seat.person)
    administered = programmes.administered_by(tx, seat.person)
    return any(each.programme == programme for each in coached) or any(
        each.id == programme for each in administered
    )


def _answers(tx: Connection, programme: str, seat: Seat) -> bool:
    """Return whether somebody works on the file of an enterprise of a programme."""
    files = {each.conversation for each in enterprises.of(tx, programme)}
    return not files.isdisjoint(members.shared(tx, seat.person))
