"""What is said to people who come into a programme, and to those who are there already."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.kit import Kit, told
from bot.messages import Bubble
from bot.register import Seat
from locales.catalog import Argument, Voice
from storage import coaches, enterprises, members, programmes
from storage.enterprises import Enterprise
from storage.tickets import Ticket

COACH = (
    "today",
    "card",
    "cohort",
    "comment",
    "propose",
    "nudge",
    "meet",
    "closed",
    "digest",
)
ADMINISTRATOR = ("progress", "announce", "closed", "page")


class Welcoming:
    """Finds the words, in the language of whoever came."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def staff(
        self,
        tx: Connection,
        seat: Seat,
        held: Enterprise,
        *,
        name: str,
        first: bool,
        has_own: bool,
    ) -> list[Bubble]:
        """Return what people of an enterprise are told: where they are, and who sees what."""
        voice = self._voice(seat)
        programme = programmes.by_id(tx, held.programme)
        coach = coaches.by_id(tx, held.coach)
        assert programme
        assert coach
        facts: dict[str, Argument] = {
            "enterprise": held.name,
            "programme": programme.name,
            "coach": coach.name,
            "name": name,
        }
        messages = ["came-first" if first else "came-later", "came-coach-sees"]
        if name:
            messages.append("came-name")
        if has_own:
            messages.append("came-own")
        return [Bubble(text=" ".join(voice.text(each, "", facts) for each in messages))]

    def known(self, seat: Seat) -> list[Bubble]:
        """Return what somebody is told who works on the file already."""
        return told(self._voice(seat), "join-already")

    def again(self, tx: Connection, seat: Seat) -> list[Bubble]:
        """Return what a coach or an administrator can do here; nothing for anybody else."""
        voice, person = self._voice(seat), seat.person
        said = []
        for coach in coaches.being(tx, person):
            here = enterprises.of(tx, coach.programme)
            theirs = [each.number for each in here if each.coach == coach.id]
            facts: dict[str, Argument] = {
                "name": coach.name,
                "programme": self._name(tx, coach.programme),
                "count": len(theirs),
                "number": str(theirs[0]) if theirs else "1",
            }
            said.append(_list(voice, "came-as-coach", facts, COACH))
        for programme in programmes.administered_by(tx, person):
            facts = {
                "programme": programme.name,
                "count": len(enterprises.of(tx, programme.id)),
                "coaches": len(coaches.of(tx, programme.id)),
            }
            said.append(_list(voice, "came-as-administrator", facts, ADMINISTRATOR))
        return said

    def refused(
        self, tx: Connection, seat: Seat, ticket: Ticket, message: str
    ) -> list[Bubble]:
        """Return why a ticket opens nothing, and whom to ask for another one."""
        voice = self._voice(seat)
        held = ticket.enterprise and enterprises.by_id(tx, ticket.enterprise)
        coach = coaches.by_id(tx, held.coach) if held else None
        whom = (
            voice.text("ticket-coach", "", {"coach": coach.name})
            if coach
            else voice.text("ticket-administrator")
        )
        facts: dict[str, Argument] = {
            "whom": whom,
            "enterprise": held.name if held else "",
            "programme": self._name(tx, ticket.programme),
        }
        words = [voice.text(message, "", facts)]
        contact = self._kit.host.responsible.contact
        if contact and message in {"ticket-used", "ticket-late"}:
            words.append(voice.text("ticket-contact", "", {"contact": contact}))
        return [Bubble(text=" ".join(words))]

    def tell_colleagues(
        self, tx: Connection, file: str, held: Enterprise, name: str
    ) -> None:
        """Tell those who are here already that somebody joins them: a link can go astray."""

        def say(voice: Voice) -> list[Bubble]:
            facts: dict[str, Argument] = {
                "who": name or voice.text("author-unnamed"),
                "enterprise": held.name,
            }
            return told(voice, "came-another", **facts)

        for member in members.of(tx, file):
            self._kit.say(tx, member.person, say)

    def _name(self, tx: Connection, programme: str) -> str:
        found = programmes.by_id(tx, programme)
        return found.name if found else ""

    def _voice(self, seat: Seat) -> Voice:
        return self._kit.catalog.voice(seat.conversation.language)


def _list(
    voice: Voice, message: str, facts: dict[str, Argument], names: tuple[str, ...]
) -> Bubble:
    """Return a welcome with what can be typed, the first of it as a button too."""
    lines = []
    for name in names:
        word = f"/{voice.words(f'word-{name}')[0]}"
        lines.append(voice.text(f"can-{name}", "", {**facts, "word": word}))
    return Bubble(
        text=voice.text(message, "", facts),
        lines=tuple(lines),
        taps=(button(voice, f"tap-{names[0]}", f"/{names[0]}"),),
    )
