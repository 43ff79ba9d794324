"""What somebody may always know and do, inside the transaction of a turn."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.commands import RightAsked
from bot.host import Host
from bot.messages import Bubble, Tap
from bot.notice import all_texts, changed, notice_text, privacy
from bot.readings import told
from bot.scene import Scene
from flows.answers import Answer, Status
from flows.conversation import NOTICE, Conversation
from locales.catalog import Catalog, Voice
from locales.formats import day
from storage import consents, people, requests

PURPOSES = ("reminders", "naming", "quotes", "voice")  # in the order they are numbered
OBJECTION = "objection"  # the kind of a request


class Rights:
    """Answers for what is kept of people, towards themselves."""

    def __init__(self, catalog: Catalog, host: Host) -> None:
        self._catalog = catalog
        self._host = host
        self._notice: tuple[str, datetime] | None = None  # version, and since when

    def said(self, tx: Connection, scene: Scene, asked: RightAsked) -> list[Bubble]:
        """Return what is said to somebody who asks for a right, once it is done."""
        voice = scene.wording.voice
        match asked.name:
            case "privacy":
                return list(privacy(voice, self._host, self._since(tx, scene.now)))
            case "choices" if asked.number:
                return self._switched(tx, scene, asked.number)
            case "choices":
                return [self._choices(tx, scene)]
            case "stop":
                return [self._stopped(tx, scene)]
            case "readers":
                lines = told(tx, scene.seat.person, voice, self._host.zone)
                return [Bubble(text=voice.text("readers-heading"), lines=lines)]
            case "mydata":
                return self._everything(tx, scene)
            case "quiet":
                return [Bubble(text=voice.text("quiet-what"))]
        return [self._objected(tx, scene, asked.typed)]

    # --- the notice -------------------------------------------------------------------------

    def with_notice(
        self, tx: Connection, scene: Scene, said: list[Bubble]
    ) -> list[Bubble]:
        """Return what is said, behind the notice if somebody knows only an earlier one."""
        version, since = self._current(tx, scene.now)
        if scene.seat.notice == version or not said:
            return said
        text = notice_text(scene.wording.voice, self._host)
        shown = any(text in (*each.before, *each.lines) for each in said)
        if not shown and scene.conversation.stage == NOTICE:
            return said  # it comes with the next arrival
        people.saw_notice(tx, scene.seat.person, version)
        first = [] if shown else [changed(scene.wording.voice, self._host, since)]
        return [*first, *said]

    def _since(self, tx: Connection, now: datetime) -> datetime:
        return self._current(tx, now)[1]

    def _current(self, tx: Connection, now: datetime) -> tuple[str, datetime]:
        if self._notice is None:
            version = consents.shown(
                tx, "notice", all_texts(self._catalog, self._host), now
            )
            self._notice = version, consents.since(tx, version) or now
        return self._notice

    # --- four things only with leave --------------------------------------------------------

    def _choices(self, tx: Connection, scene: Scene) -> Bubble:
        voice = scene.wording.voice
        holding = consents.holding(tx, scene.seat.person)
        lines = []
        for number, purpose in enumerate(PURPOSES, start=1):
            state = "choice-on" if holding.get(purpose) else "choice-off"
            facts: dict[str, str | int] = {
                "number": number,
                "choice": voice.text(f"choice-{purpose}"),
            }
            lines.append(voice.text(state, "", facts))
        return Bubble(
            text=voice.text("choices-heading"),
            lines=tuple(lines),
            how=voice.text("choices-footing"),
            taps=tuple(choice_tap(voice, purpose) for purpose in PURPOSES),
        )

    def _switched(self, tx: Connection, scene: Scene, number: int) -> list[Bubble]:
        voice, person = scene.wording.voice, scene.seat.person
        if not 1 <= number <= len(PURPOSES):
            return [Bubble(text=voice.text("choices-none", "", {"number": number}))]
        purpose = PURPOSES[number - 1]
        given = not consents.holding(tx, person).get(purpose, False)
        self._note(tx, scene, purpose, given=given)
        message = "switched-on" if given else "switched-off"
        words = {"choice": voice.text(f"choice-{purpose}")}
        return [Bubble(text=voice.text(message, "", words)), self._choices(tx, scene)]

    def _stopped(self, tx: Connection, scene: Scene) -> Bubble:
        self._note(tx, scene, "reminders", given=False)
        return Bubble(text=scene.wording.voice.text("stopped"))

    def _note(self, tx: Connection, scene: Scene, purpose: str, *, given: bool) -> None:
        voice = scene.wording.voice
        words = f"{voice.tag}: {voice.text(f'choice-{purpose}')}"
        text = consents.shown(tx, purpose, words, scene.now)
        consents.note(
            tx, scene.seat.person, purpose, given=given, text=text, now=scene.now
        )

    # --- everything ---------------------------------------------------------------------------

    def _everything(self, tx: Connection, scene: Scene) -> list[Bubble]:
        """Return what is kept of somebody, in a few words and as files that are made later."""
        from bot.mydata.ordering import orders, overview  # many never ask

        person, voice = scene.seat.person, scene.wording.voice
        responsible = self._host.responsible
        terms: dict[str, Any] = {
            "responsible": responsible.name,
            "retention": responsible.months,
        }
        return [
            *overview(tx, person, voice, **terms, zone=self._host.zone),
            *orders(tx, person, voice, **terms),
        ]

    # --- objecting --------------------------------------------------------------------------

    def _objected(self, tx: Connection, scene: Scene, typed: str) -> Bubble:
        if not typed:
            return Bubble(text=scene.wording.voice.text("object-how"))
        if not self._asks_somebody:
            return Bubble(text=scene.wording.voice.text("object-alone"))
        return self.noted(tx, scene, typed)

    @property
    def _asks_somebody(self) -> bool:
        """Return whether there is anybody to ask: on one's own computer there is not."""
        return self._host.buttons or bool(self._host.responsible.name)

    def objected(self, tx: Connection, scene: Scene, number: int) -> list[Bubble]:
        """Note that somebody called an answer wrong."""
        return [self.noted(tx, scene, "", number)] if self._asks_somebody else []

    def put_right(
        self, tx: Connection, before: Conversation, given: tuple[Answer, ...]
    ) -> None:
        """Settle objections to answers that are now given anew."""
        for answer in given:
            wrong = before.book.latest(answer.place)
            if wrong and wrong.status is Status.OBJECTED:
                numbers = [each.number for each in before.book.history(answer.place)]
                requests.settle_about(tx, before.id, numbers, answer.at)

    def noted(
        self, tx: Connection, scene: Scene, typed: str, number: int | None = None
    ) -> Bubble:
        """Note an objection, to an answer or to anything else; say by when it is answered."""
        request = requests.add(
            tx,
            scene.seat.person,
            OBJECTION,
            typed,
            scene.now,
            conversation=scene.conversation.id,
            number=number,
        )
        voice = scene.wording.voice
        due = self._host.day(scene.now + requests.TERM).isoformat()
        facts: dict[str, str | int] = {
            "number": request,
            "name": self._host.responsible.name or voice.text("object-nobody"),
            "date": day(voice.locale, due),
        }
        return Bubble(text=voice.text("object-noted", "", facts))


def choice_tap(voice: Voice, purpose: str) -> Tap:
    """Return the button that switches one of the four things on or off."""
    number = PURPOSES.index(purpose) + 1
    label = voice.text("tap-choice", "", {"number": number})
    return Tap(label=label, says=f"/choices {number}", always=True)
