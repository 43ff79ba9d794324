"""Several people on the same answers: invited, seated side by side, and told who reads.

Product story ST12. What a colleague opens of the others is noted in the trail.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.commands import Command, JoinAsked
from bot.door import open_to
from bot.host import Host
from bot.messages import Bubble
from bot.notice import notice
from bot.register import Register, Seat
from bot.scene import Scene
from bot.wording import Wording
from flows.conversation import NOTICE
from flows.turn import AnswersAsked, GapsAsked, Returned, SummaryAsked
from locales.catalog import Catalog
from storage import members, outbox, people
from storage.outbox import Draft
from storage.trail import Reading

JOIN = "join-"  # how the payload of a link begins that leads beside somebody
ROLE = "participant"
SHOWS = (AnswersAsked, SummaryAsked, GapsAsked)  # what others said too


class Together:
    """Seats people side by side."""

    def __init__(self, register: Register, catalog: Catalog, host: Host) -> None:
        self._register = register
        self._catalog = catalog
        self._host = host

    def invited(self, tx: Connection, scene: Scene) -> list[Bubble]:
        """Return an invitation to pass on."""
        voice = scene.wording.voice
        if scene.conversation.stage == NOTICE:
            return [Bubble(text=voice.text("invite-later"))]
        code = members.invite(tx, scene.conversation.id, ROLE, scene.now)
        link = self._host.link
        way = (
            f"{link}?start={JOIN}{code}"
            if link
            else voice.text("invite-code", "", {"code": code})
        )
        days = {"days": members.VALID.days}
        return [Bubble(text=voice.text("invite", "", days)), Bubble(text=way)]

    def joined(
        self, tx: Connection, seat: Seat, code: str, now: datetime
    ) -> tuple[Seat, Returned | JoinAsked, list[Bubble]]:
        """Return where somebody sits who followed an invitation, and what is said of it.

        Who comes for the first time is shown the notice first.
        """
        wording = Wording(self._catalog.voice(seat.conversation.language))
        newcomer = seat.conversation.stage == NOTICE
        said = (
            [notice(wording, self._catalog, self._host, choosing=False)]
            if newcomer and not seat.notice
            else []
        )
        refused = self._refused(tx, seat, code, now)
        if refused:
            return (
                seat,
                JoinAsked(code),
                [*said, Bubble(text=wording.voice.text(refused))],
            )
        found = members.invitation(tx, code)
        assert found
        self._tell_others(tx, found.conversation, now)
        members.use(tx, code, now)
        members.join(tx, found.conversation, seat.person, found.role, now)
        beside = self._register.beside(tx, seat, found.conversation)
        assert beside
        welcome = Bubble(text=wording.voice.text("joined"))
        return beside, Returned(), [*said, welcome]

    def _tell_others(self, tx: Connection, conversation: str, now: datetime) -> None:
        """Tell those who are here already that somebody joins them: an invitation can go astray."""
        for member in members.of(tx, conversation):
            for reached in people.reached_at(tx, member.person):
                text = self._catalog.voice(reached.language).text("joined-by-another")
                draft = Draft(kind="text", body=Bubble(text=text).body())
                outbox.put(tx, reached.address, [draft], now)

    def reads(self, tx: Connection, scene: Scene, event: Command) -> None:
        """Note that somebody opens what others on the same answers said."""
        if not isinstance(event, SHOWS):
            return
        object_ = "answers" if isinstance(event, AnswersAsked) else "summary"
        here = scene.conversation.id
        for member in members.of(tx, here):
            if member.person != scene.seat.person:
                reading = Reading(
                    whose=member.person,
                    reader=scene.seat.person,
                    role=ROLE,
                    object=object_,
                    action="read",
                    why="",
                    at=scene.now,
                )
                open_to(tx, reading, conversation=here)

    def _refused(
        self, tx: Connection, seat: Seat, code: str, now: datetime
    ) -> str | None:
        """Return the message that says why an invitation leads nowhere, if it does."""
        found = members.invitation(tx, code.strip()) if code else None
        if found is None:
            return "join-unknown" if code else "join-how"
        if any(
            each.person == seat.person for each in members.of(tx, found.conversation)
        ):
            return "join-already"
        if found.used is not None:
            return "join-used"
        return "join-late" if found.until < now else None
