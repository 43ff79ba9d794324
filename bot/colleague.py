"""One question, put to a colleague: they see that and nothing else, and work on nothing.

Who opens the link answers in their own chat, in their own language; what they say goes to the
file as theirs, and whoever asked is told. Then they are where they were before.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.asker import tell_asker
from bot.commands import (
    CoachingAsked,
    Command,
    JoinAsked,
    RightAsked,
    RoadmapAsked,
)
from bot.host import Host
from bot.messages import Bubble, Inbound
from bot.notice import notice
from bot.register import Register, Seat
from bot.scene import Scene
from bot.together import ASK
from bot.understanding import Understood, clean
from bot.words import bubbles
from flows import asked
from flows.answers import Place
from flows.conversation import EDITING, NOTICE, Conversation
from flows.turn import (
    Answered,
    Event,
    ForgetAsked,
    LeaveAsked,
    Paused,
    Resumed,
    Returned,
    Saying,
)
from locales.catalog import Catalog
from locales.matching import plain
from storage import (
    asks,
    conversations,
    members,
    people,
    sessions,
    tickets,
)
from storage.asks import Ask

_OWN = ("/back", "/help")  # buttons that lead through a file: not here


class Handled(Struct, frozen=True, kw_only=True):
    """What became of something that was said while a question stood open."""

    said: list[Bubble]
    move: str = "Asked"
    scene: Scene | None = None  # of that question, to keep
    back: bool = False  # whether they are back where they were
    elsewhere: Command | None = None  # what was meant for where they are besides


class Colleague:
    """Puts single questions to people, with a transaction in hand."""

    def __init__(self, register: Register, catalog: Catalog, host: Host) -> None:
        self._register = register
        self._catalog = catalog
        self._host = host

    def offered(
        self, tx: Connection, inbound: Inbound, scene: Scene, place: Place
    ) -> list[Bubble]:
        """Return a way for somebody else to answer one question here."""
        code = asks.put(
            tx,
            scene.conversation.id,
            scene.seat.person,
            inbound.name,
            place,
            scene.now,
        )
        voice, link = scene.wording.voice, self._host.way(f"{ASK}{code}")
        way = link or voice.text("invite-code", "", {"code": code})
        days = {"days": members.VALID.days}
        return [Bubble(text=voice.text("ask-offer", "", days)), Bubble(text=way)]

    def opened(
        self, tx: Connection, inbound: Inbound, seat: Seat, code: str, scene: Scene
    ) -> tuple[list[Bubble], Scene] | None:
        """Return what is said to somebody who followed a link to a question, and where.

        None if the link does not lead to one.
        """
        found = asks.coded(tx, code.strip()) if code else None
        if found is None:
            return None
        wording = scene.wording
        refused = self._refused(tx, seat, found, scene)
        if refused:
            return [Bubble(text=wording.voice.text(refused))], scene
        language = seat.conversation.language
        asks.take(tx, found.mark, seat.person, inbound.name, language)
        people.ask(tx, seat.address, found.mark)
        there = self._scene(tx, seat, found.mark, scene)
        if there is None or there.slot is None:
            self._close(tx, seat, found.mark, asks.PASSED)
            return [Bubble(text=wording.voice.text("ask-gone"))], scene
        said = []
        if seat.conversation.stage == NOTICE and not seat.notice:
            said = [notice(wording, self._catalog, self._host, choosing=False)]
        who = found.name or wording.voice.text("author-unnamed")
        voice = there.wording.voice
        words = [voice.text("ask-welcome", "", {"who": who})]
        if inbound.name:
            words.append(voice.text("ask-name", "", {"name": inbound.name}))
        said.append(Bubble(text=" ".join(words)))
        return [*said, *self._question(there)], there

    def heard(
        self,
        tx: Connection,
        inbound: Inbound,
        scene: Scene,
        hear: Callable[[Scene], Understood | Bubble | None],
    ) -> Handled:
        """Take what was said while a question stands open.

        `hear` returns what it means where somebody stands. What leads elsewhere closes the
        question first: what is said there is never an answer to it.
        """
        seat = scene.seat
        leading = self._leading(tx, inbound, scene, hear)
        if leading is not None:
            self._close(tx, seat, seat.asked, asks.OPEN)
            return Handled(said=[], elsewhere=leading)
        there = self._scene(tx, seat, seat.asked, scene)
        if there is None or there.slot is None:
            people.ask(tx, seat.address, None)
            gone = Bubble(text=scene.wording.voice.text("ask-gone"))
            return Handled(said=[gone], back=True)
        if inbound.arrived:
            return Handled(said=self._question(there), scene=there)
        event = hear(there)
        if event is None or isinstance(event, Bubble):
            return Handled(said=[event] if event else [], scene=there)
        return self._followed(tx, inbound, scene, there, event)

    def _leading(
        self,
        tx: Connection,
        inbound: Inbound,
        scene: Scene,
        hear: Callable[[Scene], Understood | Bubble | None],
    ) -> Command | None:
        """Return where a link leads, or a code that was typed: neither is an answer."""
        if inbound.arrived:
            led = hear(scene)
            goes = inbound.payload or isinstance(led, RoadmapAsked)
            return led if goes and not isinstance(led, Bubble) else None
        if inbound.press or inbound.file or inbound.declined:
            return None
        typed = scene.lexicon.command(clean(inbound.text).removeprefix("/"))
        if not isinstance(typed, JoinAsked) or not typed.code:
            return None
        return typed if self._known(tx, typed.code.strip()) else None

    def _known(self, tx: Connection, code: str) -> bool:
        """Return whether a code leads somewhere: to a file, a programme, a question, or a session."""
        return bool(
            members.invitation(tx, code)
            or tickets.coded(tx, code)
            or asks.coded(tx, code)
            or sessions.by_code(tx, plain(code))
        )

    def _followed(
        self,
        tx: Connection,
        inbound: Inbound,
        scene: Scene,
        there: Scene,
        event: Command,
    ) -> Handled:
        seat = scene.seat
        match event:
            case (
                RightAsked() | CoachingAsked() | JoinAsked()
            ):  # a code that leads somewhere went before
                return Handled(said=[], elsewhere=event)
            case RoadmapAsked() | ForgetAsked():
                self._close(tx, seat, seat.asked, asks.OPEN)
                return Handled(said=[], elsewhere=event)
            case Paused() | LeaveAsked() | Resumed():
                self._close(tx, seat, seat.asked, asks.OPEN)
                left = Bubble(text=there.wording.voice.text("ask-left"))
                return Handled(said=[left], back=True)
        taken: Event = event if isinstance(event, Event) else Returned()
        turn, outcome = asked.hear(
            there.seat.roadmap,
            there.conversation,
            taken,
            scene.now,
            author=seat.address,
        )
        after = turn.conversation
        if turn.answers:
            after = conversations.add(tx, turn, update_key=inbound.key, now=scene.now)
        there = replace(there, seat=replace(there.seat, conversation=after))
        asks.stand(tx, seat.asked, after)
        if not outcome:
            said = self._said(there, turn.says)
            return Handled(said=said, scene=there, move=type(event).__name__)
        passed = outcome == asked.PASSED
        number = turn.answers[-1].number if turn.answers else 0
        tell_asker(tx, self._register, there, outcome, number)
        self._close(tx, seat, seat.asked, asks.PASSED if passed else asks.ANSWERED)
        thanks = there.wording.voice.text("ask-passed" if passed else "ask-thanks")
        return Handled(
            said=[Bubble(text=thanks)],
            scene=there,
            back=True,
            move=Answered.__name__,
        )

    def _refused(
        self, tx: Connection, seat: Seat, found: Ask, scene: Scene
    ) -> str | None:
        """Return the message that says why a question cannot be answered, if it cannot."""
        if members.role_of(tx, found.conversation, seat.person):
            return "ask-own"
        reopened = found.state == asks.TAKEN and found.by == seat.person
        if found.state != asks.OPEN and not reopened:
            return "ask-used"
        return "ask-late" if found.until < scene.now else None

    def _close(self, tx: Connection, seat: Seat, mark: str, state: str) -> None:
        people.ask(tx, seat.address, None)
        asks.settle(tx, mark, state)

    def _scene(
        self, tx: Connection, seat: Seat, mark: str, scene: Scene
    ) -> Scene | None:
        """Return where somebody stands who is asked: at that question, and nowhere else."""
        found = asks.marked(tx, mark)
        if found is None:
            return None
        there = self._register.asked(tx, seat, found.conversation)
        if there is None:
            return None
        opened = there.conversation
        speaks = self._register.speaks(there, found.language)
        place = Conversation(
            id=opened.id,
            roadmap=opened.roadmap,
            version=opened.version,
            language=found.language if speaks else opened.language,
            stage=EDITING,
            book=opened.book,
            focus=found.place,
            doubt=found.doubt,
            misreads=found.misreads,
            rev=opened.rev,
            session=opened.session,
        )
        seated = replace(there, conversation=place, seen=None, asked=mark)
        return Scene(seat=seated, catalog=self._catalog, now=scene.now)

    # --- words ------------------------------------------------------------------------------

    def _question(self, there: Scene) -> list[Bubble]:
        question = asked.question_of(there.seat.roadmap, there.conversation, there.now)
        return self._said(there, (question,) if question else ())

    def _said(self, there: Scene, says: tuple[Saying, ...]) -> list[Bubble]:
        said = bubbles(says, there.wording, self._catalog, self._host, lambda _: {})
        moves = there.wording.voice.text("ask-moves")
        return [
            replace(
                each,
                taps=tuple(tap for tap in each.taps if tap.says not in _OWN),
                moves=moves,
            )
            if each.kind == "question"
            else each
            for each in said
        ]
