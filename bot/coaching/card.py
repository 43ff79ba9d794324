"""/card N: one enterprise. How far it is always shows; what was said, only if it is shared."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.describing import Telling, capital, titled
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import counted, numbered
from bot.coaching.overview import Line, Overview
from bot.coaching.sight import note_reading, visible, worded
from bot.coaching.today import TODAY, nobody
from bot.messages import Bubble, Inbound, Tap
from bot.parts import clipped
from bot.scene import Scene
from bot.wording import Wording
from flows.answers import Status
from flows.cohort import State
from flows.naming import Naming
from flows.roadmap import Kind
from flows.walk import Walk
from flows.wordable import Term
from locales.catalog import Argument, Voice
from locales.formats import listed
from locales.matching import match
from storage import conversations, enterprises, overview, shares
from storage.enterprises import Enterprise

LETTERS = 3  # that are offered to be read; the others stand in the list of letters
NAMED = 80  # characters of a name that nobody bears, said back
TITLES = 6  # of questions that were skipped; the others are counted


class Cards:
    """Shows one enterprise to its coach."""

    def __init__(self, kit: Kit) -> None:
        self._catalog = kit.catalog
        self._overview = Overview(kit.library)
        self.part = Part(commands={"card": self.shown})

    def shown(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return the card of an enterprise, by its number or its name.

        Somebody who is a coach in two programmes may have two of one number: both are shown.
        """
        del inbound
        voice, person = scene.wording.voice, scene.seat.person
        accompanied = enterprises.coached_by(tx, person)
        if not accompanied:
            return nobody(tx, voice, person)
        wanted = named(accompanied, typed)
        if not wanted:
            bubble = told(
                voice,
                "card-which" if typed else "card-how",
                typed=clipped(typed, NAMED),
            )
            today = button(voice, "card-tap-today", TODAY)
            return [Bubble(text=each.text, taps=(today,)) for each in bubble]
        telling = Telling(self._catalog, voice)
        lines = self._overview.of(tx, wanted, scene.now)
        return [self._card(tx, scene, telling, line) for line in lines]

    def _card(
        self, tx: Connection, scene: Scene, telling: Telling, line: Line
    ) -> Bubble:
        return Bubble(
            text=titled(line),
            lines=(
                *_progress(telling, line),
                *self._content(tx, scene, telling, line),
                *_between(tx, telling, line),
            ),
            taps=tuple(_taps(telling.voice, line)),
            shows=line.enterprise.conversation or "",
        )

    def _content(
        self, tx: Connection, scene: Scene, telling: Telling, line: Line
    ) -> Iterator[str]:
        """Yield what was confirmed and is shared, and note that it was read."""
        voice, here = telling.voice, line.enterprise.conversation
        if here is None or line.standing.state is State.NOT_BEGUN:
            return
        sharing = shares.of(tx, here)
        if not sharing.given:
            yield voice.text("card-not-shared")
            return
        conversation = conversations.by_id(tx, here)
        if conversation is None:  # its opener was erased
            return
        note_reading(tx, here, scene.seat.person, scene.now)
        book = visible(tx, here, line.roadmap, conversation.book)
        if book is None:
            return
        walk = Walk(line.roadmap, book).whole
        wording = worded(walk, telling.of_roadmap(line))
        skipped = _skipped(walk, wording)
        if skipped:
            named = listed(voice.locale, skipped[:TITLES])
            facts: dict[str, Argument] = {
                "titles": named,
                "more": max(len(skipped) - TITLES, 0),
            }
            yield voice.text("card-skipped-titles", "", facts)
        question = _question(walk, wording)
        if question:
            yield voice.text("card-question", "", {"question": question})


def named(accompanied: list[Enterprise], typed: str) -> list[Enterprise]:
    """Return the enterprises that are meant by `7`, `E7` or part of a name."""
    one, rest = numbered(accompanied, typed)
    if one and not rest:
        return [one]
    number = counted(typed.strip().lower().removeprefix("e"))
    if number:
        return [each for each in accompanied if each.number == number]
    found = match(typed, {each.id: [each.name] for each in accompanied})
    key = found.key if found and found.sure else ""
    return [each for each in accompanied if each.id == key]


def _progress(telling: Telling, line: Line) -> Iterator[str]:
    """Yield how far an enterprise is: no content."""
    voice, standing = telling.voice, line.standing
    yield capital(telling.stands(line)) + "."
    if standing.sitting and standing.state is not State.FINISHED:
        title = telling.phase(line, standing.sitting.message)
        facts = {**telling.part(line), "title": title, "state": str(standing.state)}
        yield voice.text("card-part", "", facts)
    if standing.last:
        date = telling.day(line.calendar.day(standing.last).isoformat())
        last: dict[str, Argument] = {"date": date, "days": standing.quiet}
        yield voice.text("card-last", "", last)
    if standing.skipped or standing.open:
        counts = {"skipped": standing.skipped, "open": standing.open}
        yield voice.text("card-left", "", counts)


def _between(tx: Connection, telling: Telling, line: Line) -> Iterator[str]:
    """Yield what is open between an enterprise and its coach."""
    if line.asked:
        yield capital(telling.asked(line)) + "."
    agreed = overview.open_agreements(tx, line.enterprise.id)
    if agreed:
        facts: dict[str, Argument] = {
            "count": len(agreed),
            "date": telling.day(agreed[0]),
        }
        yield telling.voice.text("card-agreed", "", facts)
    if line.meeting:
        yield capital(telling.meeting(line)) + "."
    else:
        yield telling.voice.text("card-no-meeting")


def _taps(voice: Voice, line: Line) -> Iterator[Tap]:
    number = line.enterprise.code
    for letter in line.letters[:LETTERS]:
        label = voice.text("card-tap-letter", "", {"letter": str(letter)})
        yield Tap(label=label, says=f"/letters {letter}", always=True)
    if line.enterprise.conversation:
        yield button(voice, "card-tap-seen", f"/seen E{number}")
        yield button(voice, "card-tap-nudge", f"/nudge {number}")
        yield button(voice, "card-tap-comment", f"/comment E{number}")
    yield button(voice, "card-tap-meet", f"/meet {number}")
    if line.enterprise.conversation:
        yield button(voice, "card-tap-brief", f"/brief {number}")


def _skipped(walk: Walk, wording: Wording) -> list[str]:
    """Return what the questions are about that were skipped, each once."""
    titles = (
        wording.say(Term(slot.field.message, "title"))
        for slot in walk.slots
        if slot.required
        and (answer := walk.book.latest(slot.place))
        and answer.status is Status.SKIPPED
    )
    return list(dict.fromkeys(titles))


def _question(walk: Walk, wording: Wording) -> str:
    """Return the question that an enterprise drafted for itself, once it did."""
    naming = Naming(walk, public=True)
    drafts = (slot for slot in walk.slots if slot.field.kind is Kind.DRAFT)
    named = (naming.answered(slot.place) for slot in drafts)
    return next((wording.say(each.wordable) for each in named if each), "")
