"""What was agreed with an enterprise: which things there are, and what became of each."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import when
from bot.coaching.accompanied import (
    called,
    coach_name,
    coach_person,
    local,
    people_in,
    with_person,
)
from bot.coaching.kit import Kit, Shelf, told
from bot.coaching.options import in_words
from bot.messages import Bubble
from bot.nudging.messages import Message
from bot.nudging.recipients import calendar_of, rhythm_of
from bot.scene import Scene
from locales import formats
from locales.catalog import Voice
from storage import agreements, enterprises, nudges, people
from storage.agreements import COACH, DRAFT, Agreement
from storage.enterprises import Enterprise
from storage.nudges import Entry

DUE, MINE = "agreed-due", "agreed-mine"  # what is sent on its date
WITHIN = timedelta(days=10)  # in which it makes sense to ask
STATES = ("done", "busy", "changed")
WEEKS = (2, 4)  # in which something may be done
_ONE = re.compile(r"(\d{1,9})\s+(\S.*?)(?:\s+(\d{4}-\d\d-\d\d))?", re.DOTALL)


class Agreed:
    """Knows what was agreed, and takes what people say became of it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        kit.nudging.on(DUE, self._due)
        kit.nudging.on(MINE, self._due)

    # --- its date -------------------------------------------------------------------------------

    def plan(self, tx: Connection, kept: Agreement, person: str = "") -> None:
        """See that it is asked about on its date: whoever took it on, or else all it concerns.

        Who took it on wants to hear; of the others, those who want reminders.
        """
        self._kit.nudging.drop(tx, (DUE, MINE), f"{kept.id}/")
        kind = MINE if person or kept.who == COACH else DUE
        for each in (person,) if person else askable(tx, kept):
            now = self._kit.clock()
            rhythm = rhythm_of(tx, each)
            calendar = calendar_of(tx, each, rhythm.country, now)
            due_at = calendar.slot(date.fromisoformat(kept.by), rhythm.hour)
            about = f"{kept.id}/{kept.by}"
            self._kit.nudging.plan(tx, each, kind, about, due_at)

    def _due(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        """Return the question what became of it, as long as there is reason to put it."""
        number, _, by = entry.about.partition("/")
        kept = agreements.by_id(tx, int(number))
        reached = people.reached_at(tx, entry.person)
        if kept is None or kept.by != by or not reached:
            return None
        if entry.person not in askable(tx, kept):
            return None  # they left the enterprise, or accompany it no more
        voice = self._kit.catalog.voice(reached[0].language)
        asked = due(tx, self._kit, kept, voice)
        last = datetime.combine(date.fromisoformat(by), time(), now.tzinfo) + WITHIN
        if asked is None:
            return None
        return Message(
            address=reached[0].address,
            bubble=asked,
            until=last,
            asked=entry.kind == MINE,
        )

    # --- what became of it ------------------------------------------------------------------------

    def became(self, tx: Connection, scene: Scene, typed: str) -> list[Bubble] | None:
        """Note what became of an agreement, perhaps with another date; None if that is not said."""
        one, words = _ONE.fullmatch(typed), scene.lexicon
        known = (*STATES, "take-on")
        state = next((s for s in known if one and words.means(s, one[2])), "")
        if one is None or not state:
            return None
        voice, number = scene.wording.voice, int(one[1])
        kept = agreements.by_id(tx, number)
        enterprise = enterprises.by_id(tx, kept.enterprise) if kept else None
        if kept is None or enterprise is None or kept.by == DRAFT:
            return told(voice, "agreed-unknown", number=str(number))
        theirs = {*people_in(tx, enterprise), coach_person(tx, enterprise)}
        if scene.seat.person not in theirs:
            return told(voice, "agreed-unknown", number=str(number))
        if state == "take-on":
            return self._taken(tx, enterprise, kept, scene)
        agreements.settle(tx, kept.id, state=state)
        today = local(enterprise, scene.now).date()
        day = _day(one[3] or "")
        if day and day > today:
            again = "busy" if state == "busy" else "open"
            agreements.settle(tx, kept.id, by=day.isoformat(), state=again)
            return self._later(tx, enterprise, kept, scene)
        text = voice.text(f"agreed-became-{state}")
        if state == "done":
            return [Bubble(text=text)]
        says = f"/agreed {kept.id} {voice.words(f'word-{state}')[0]}"
        taps = (
            button(
                voice,
                f"agreed-tap-{weeks}",
                f"{says} {when.in_weeks(enterprise, scene.now, weeks)}",
            )
            for weeks in WEEKS
        )
        return [Bubble(text=text, taps=tuple(taps))]

    def _taken(
        self, tx: Connection, enterprise: Enterprise, kept: Agreement, scene: Scene
    ) -> list[Bubble]:
        """Note that somebody in the enterprise sees to it: they are asked, and nobody else."""
        voice, person = scene.wording.voice, scene.seat.person
        if kept.who == COACH or person not in people_in(tx, enterprise):
            return told(voice, "agreed-unknown", number=str(kept.id))
        self.plan(tx, kept, person)
        return told(voice, "agreed-taken", day=formats.day(voice.locale, kept.by))

    def _later(
        self, tx: Connection, enterprise: Enterprise, kept: Agreement, scene: Scene
    ) -> list[Bubble]:
        """Say the date that holds now; it is asked about again then."""
        voice, person = scene.wording.voice, scene.seat.person
        kept = agreements.by_id(tx, kept.id) or kept
        coach = person == coach_person(tx, enterprise)
        self.plan(tx, kept, self._takes(tx, kept, person))
        what = in_words(tx, self._kit, enterprise, kept.what, voice, coach=coach)
        day = formats.day(voice.locale, kept.by)
        return told(voice, "agreed-later", what=what, day=day)

    def _takes(self, tx: Connection, kept: Agreement, person: str) -> str:
        """Return who sees to it: whoever says so and can; or else who took it on, if anybody did."""
        if person in askable(tx, kept):
            return person
        mine = nudges.planned_about(tx, (MINE,), f"{kept.id}/")
        return next((each.person for each in mine), "")

    # --- what there is ------------------------------------------------------------------------------

    def lines(
        self,
        tx: Connection,
        enterprise: Enterprise,
        voice: Voice,
        *,
        coach: bool = False,
    ) -> list[str]:
        """Return what was agreed with an enterprise, as a coach or somebody there reads it."""
        found = []
        for each in agreements.of(tx, enterprise.id):
            words = in_words(tx, self._kit, enterprise, each.what, voice, coach=coach)
            facts = {
                "number": str(each.id),
                "what": words,
                "day": formats.day(voice.locale, each.by),
                "who": each.who,
                "coach": coach_name(tx, voice, enterprise),
                "state": each.state,
            }
            found.append(voice.text("agreed-line", "", facts))
        return found

    def own(self, tx: Connection, scene: Scene) -> Bubble:
        """Return what was agreed with the enterprise that somebody works for."""
        voice = scene.wording.voice
        enterprise = with_person(tx, scene.seat.person)
        if enterprise is None:
            return Bubble(text=voice.text("meetings-no-coach"))
        known = self.lines(tx, enterprise, voice)
        if not known:
            return Bubble(text=voice.text("agreed-nothing-yet"))
        text = voice.text("meetings-agreed")
        return Bubble(text=text, lines=tuple(known), how=voice.text("agreed-own-how"))


def due(
    tx: Connection, kit: Shelf, agreement: Agreement, voice: Voice
) -> Bubble | None:
    """Return the question what became of an agreement, for its date; None if it is settled."""
    enterprise = enterprises.by_id(tx, agreement.enterprise)
    if enterprise is None or agreement.state not in {"open", "busy"}:
        return None
    own = agreement.who == COACH
    words = in_words(tx, kit, enterprise, agreement.what, voice, coach=own)
    facts = {"what": words, "enterprise": called(voice, enterprise)}
    return Bubble(
        text=voice.text("agreed-due", "", facts),
        taps=tuple(
            button(
                voice,
                f"agreed-tap-{state}",
                f"/agreed {agreement.id} {voice.words(f'word-{state}')[0]}",
            )
            for state in STATES
        ),
    )


def askable(tx: Connection, agreement: Agreement) -> list[str]:
    """Return who is asked on its date: who took it on."""
    enterprise = enterprises.by_id(tx, agreement.enterprise)
    if enterprise is None:
        return []
    coach = coach_person(tx, enterprise)
    if agreement.who == COACH:
        return [coach] if coach else []
    return people_in(tx, enterprise)


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
