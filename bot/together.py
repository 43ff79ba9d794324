"""Several people on the same answers: invited, seated side by side, and told who reads.

Product story ST12. What a colleague opens of the others is noted in the trail.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.commands import ROLES, Command, InviteAsked, JoinAsked
from bot.door import may, open_to
from bot.host import Host
from bot.messages import Bubble, Inbound
from bot.notice import notice
from bot.register import Register, Seat
from bot.scene import Scene
from bot.wording import Wording
from flows.conversation import NOTICE
from flows.turn import AnswersAsked, Approved, GapsAsked, Returned, SummaryAsked
from locales.catalog import Catalog
from storage import asks, heirs, members, outbox, people
from storage.members import Invitation
from storage.outgoing import Draft
from storage.trail import Reading

JOIN = "join-"  # how the payload of a link begins that leads beside somebody
ASK = "ask-"  # and of one that leads to a single question (bot/colleague.py)
SHOWS = (AnswersAsked, SummaryAsked, GapsAsked)  # what others said too
NEEDS = {  # what one has to be allowed for a wish
    Approved: ("change", "summary"),
    InviteAsked: ("change", "members"),
}


class Together:
    """Seats people side by side."""

    def __init__(self, register: Register, catalog: Catalog, host: Host) -> None:
        self._register = register
        self._catalog = catalog
        self._host = host

    def refused(self, tx: Connection, scene: Scene, wish: Command) -> Bubble | None:
        """Return why the role of somebody does not let them do something, if it does not."""
        needed = NEEDS.get(type(wish))
        here, person = scene.conversation.id, scene.seat.person
        if needed is None or may(tx, person, here, *needed):
            return None
        return Bubble(text=scene.wording.voice.text("role-cannot"))

    def invited(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return an invitation to pass on, in the role that was typed."""
        voice = scene.wording.voice
        if scene.conversation.stage == NOTICE:
            return [Bubble(text=voice.text("invite-later"))]
        means = scene.lexicon.means
        known = (role for role in ROLES if means(f"role-{role}", typed))
        role = next(known, None) if typed else ROLES[0]
        if role is None:
            return [Bubble(text=voice.text("invite-role", "", {"words": typed[:60]}))]
        code = members.invite(
            tx,
            scene.conversation.id,
            role,
            scene.now,
            person=scene.seat.person,
            name=inbound.name,
        )
        link = self._host.way(f"{JOIN}{code}")
        way = link or voice.text("invite-code", "", {"code": code})
        message = "invite" if role == ROLES[0] else f"invite-{role}"
        words = [voice.text(message, "", {"days": members.VALID.days})]
        if inbound.name:
            words.append(voice.text("invite-name", "", {"name": inbound.name}))
        return [Bubble(text=" ".join(words)), Bubble(text=way)]

    def joined(
        self, tx: Connection, inbound: Inbound, seat: Seat, code: str, now: datetime
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
        if refused == "join-already":
            already = members.invitation(tx, code.strip())
            there = already and self._register.back_at(tx, seat, already.conversation)
            if there:
                return there, Returned(), [Bubble(text=wording.voice.text(refused))]
        if refused:
            why = wording.voice.text(refused)
            contact = self._host.responsible.contact
            if contact and refused == "join-unknown":  # nobody else is to be asked
                why += " " + wording.voice.text(
                    "ticket-contact", "", {"contact": contact}
                )
            return seat, JoinAsked(code), [*said, Bubble(text=why)]
        found = members.invitation(tx, code.strip())
        assert found
        self._tell_others(tx, found, inbound.name, now)
        members.use(tx, code.strip(), now)
        here = found.conversation
        asks.drop(tx, here, seat.person)
        members.join(tx, here, seat.person, found.role, now, name=inbound.name)
        if found.person and found.name:
            members.call(tx, here, found.person, found.name)
        beside = self._register.beside(tx, seat, here)
        assert beside
        words = [wording.voice.text("joined")]
        if inbound.name:
            words.append(wording.voice.text("joined-name", "", {"name": inbound.name}))
        if found.role != ROLES[0]:
            words.append(wording.voice.text(f"joined-{found.role}"))
        return beside, Returned(), [*said, Bubble(text=" ".join(words))]

    def _tell_others(
        self, tx: Connection, found: Invitation, name: str, now: datetime
    ) -> None:
        """Tell those who are here already that somebody joins them: an invitation can go astray."""
        for member in members.of(tx, found.conversation):
            for reached in people.reached_at(tx, member.person):
                voice = self._catalog.voice(reached.language)
                who = {"who": name or voice.text("author-unnamed")}
                words = [voice.text("joined-by-another", "", who)]
                if found.role != ROLES[0]:
                    words.append(voice.text(f"role-{found.role}"))
                draft = Draft(kind="text", body=Bubble(text=" ".join(words)).body())
                outbox.put(tx, reached.address, [draft], now)

    def last(self, tx: Connection, scene: Scene) -> bool:
        """Return whether nobody else works here, but who guides."""
        return members.heir(tx, scene.conversation.id, scene.seat.person) is None

    def stays(self, tx: Connection, scene: Scene) -> Bubble:
        """Return why the last one cannot leave."""
        alone = len(members.of(tx, scene.conversation.id)) == 1
        message = "leave-last" if alone else "leave-last-guided"
        return Bubble(text=scene.wording.voice.text(message))

    def left(self, tx: Connection, scene: Scene) -> Bubble:
        """Let somebody work here no more; what they answered stays, and the others are told."""
        here, person = scene.conversation.id, scene.seat.person
        found = members.of(tx, here)
        others = [each for each in found if each.person != person]
        called = next((each.name for each in found if each.person == person), "")
        for member in others:
            for reached in people.reached_at(tx, member.person):
                voice = self._catalog.voice(reached.language)
                args = {"who": called or voice.text("author-unnamed")}
                text = voice.text("left-by-another", "", args)
                draft = Draft(kind="text", body=Bubble(text=text).body())
                outbox.put(tx, reached.address, [draft], scene.now)
        heir = members.heir(tx, here, person)
        assert heir
        asks.hand_on(tx, here, person, heir.person, heir.name)
        members.leave(tx, here, person)
        heirs.pass_on(tx, here, person, heir.person)
        people.away(tx, here, person)
        return Bubble(text=scene.wording.voice.text("left"))

    def reads(self, tx: Connection, scene: Scene, event: Command) -> None:
        """Note that somebody opens what others on the same answers said."""
        if not isinstance(event, SHOWS):
            return
        object_ = "answers" if isinstance(event, AnswersAsked) else "summary"
        here, found = scene.conversation.id, members.of(tx, scene.conversation.id)
        roles = {each.person: each.role for each in found}
        for member in found:
            if member.person != scene.seat.person:
                reading = Reading(
                    whose=member.person,
                    reader=scene.seat.person,
                    role=roles.get(scene.seat.person, ROLES[0]),
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
