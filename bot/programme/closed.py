"""/closed: on which days a programme is closed, or one enterprise of it. Product story AD6.

An administrator says it of their programme, a coach of an enterprise that they accompany. On these
days nothing goes out of our own accord to those whom it concerns: flows/nudging/calendar.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.kit import Kit, Part, told
from bot.messages import Bubble, Inbound, Tap
from bot.nudging.reading import FURTHEST, stretch_in
from bot.nudging.recipients import rhythm_of
from bot.programme.places import Place, Places, places_of
from bot.scene import Scene
from flows.nudging.calendar import Stretch, calendar_in
from flows.nudging.closures import joined, without
from locales import formats
from locales.catalog import Argument, Voice
from storage import closures, people

LONGEST = 100  # days said at once: more are a slip that silences everybody
MOST = 40  # stretches to come
REMOVE = "closed-remove"  # what can be typed in front of days


class Closed:
    """Notes on which days all is closed, and lets go of them."""

    def __init__(self, kit: Kit) -> None:
        self._nudging = kit.nudging
        self.part = Part(commands={"closed": self._asked})

    def _asked(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Show which days are closed, note some, or take them out."""
        voice, person = scene.wording.voice, scene.seat.person
        today = calendar_in(rhythm_of(tx, person).country).day(scene.now)
        places = places_of(tx, person, voice)
        if not places.programmes and not places.enterprises:
            return told(voice, "closed-not-yours")
        if not typed:
            return _all(tx, places, voice, today)
        place, rest = places.meant(typed, voice, today)
        if place is None:
            among = places.asked(typed)
            return [_which(among, voice)] if among else told(voice, "closed-of-coach")
        if not rest:
            return [_listed(tx, place, voice, today)]
        return self._changed(tx, place, rest, scene, today)

    def _changed(
        self, tx: Connection, place: Place, typed: str, scene: Scene, today: date
    ) -> list[Bubble]:
        """Note that days are closed, or open after all; whom it concerns is looked at anew."""
        voice = scene.wording.voice
        first, _, rest = typed.partition(" ")
        out = scene.lexicon.means(REMOVE, first)
        read = stretch_in(rest if out else typed, voice, today)
        if read is None:
            return [_refused(voice, place, "away-misread", out=out)]
        held = closures.of(tx, place.programme, place.enterprise)
        days = Stretch(first=read[0], last=read[1])
        now = without(held, days) if out else joined(held, days)
        if out and now == held:
            return [_refused(voice, place, "closed-not-there", out=True)]
        if not out and (message := _too_much(now, days, today)):
            return [_refused(voice, place, message)]
        closures.note(tx, place.programme, place.enterprise, now)
        for person in closures.whom(tx, place.programme, place.enterprise):
            if any(each.reminded for each in people.reached_at(tx, person)):
                self._nudging.look_soon(tx, person)
        if out:
            text = voice.text("closed-removed", "", {"days": _said(voice, days)})
            return [Bubble(text=text), _listed(tx, place, voice, today)]
        return [_listed(tx, place, voice, today, days)]


def _too_much(now: Iterable[Stretch], days: Stretch, today: date) -> str:
    """Return why days cannot be noted: a message; "" if they can."""
    if days.last < today:
        return "closed-over"
    if days.last > today + FURTHEST:
        return "away-far"
    if (days.last - days.first).days >= LONGEST:
        return "closed-long"
    return "closed-many" if len(_to_come(now, today)) > MOST else ""


def _to_come(held: Iterable[Stretch], today: date) -> list[Stretch]:
    return [each for each in held if each.last >= today]


# --- words ----------------------------------------------------------------------------------


def _all(tx: Connection, places: Places, voice: Voice, today: date) -> list[Bubble]:
    """Return all that somebody may note closed days of, with those that are known."""
    said = [_listed(tx, each, voice, today) for each in places.programmes]
    if places.enterprises:
        said.append(_ones(tx, places, voice, today))
    return said


def _listed(
    tx: Connection,
    place: Place,
    voice: Voice,
    today: date,
    noted: Stretch | None = None,
) -> Bubble:
    """Return the days to come on which a place is closed; those that were just noted too."""
    held = _to_come(closures.of(tx, place.programme, place.enterprise), today)
    facts: dict[str, Argument] = {"name": place.name, "front": place.front}
    if not held:
        text = voice.text("closed-no-days", "", facts)
        return Bubble(text=text, how=voice.text("closed-how", "", facts))
    message = "closed-noted" if noted else "closed-heading"
    how = (voice.text(each, "", facts) for each in ("closed-how", "closed-footing"))
    return Bubble(
        text=voice.text(message, "", facts),
        lines=tuple(_said(voice, each) for each in held),
        how=" ".join(how),
        taps=(_undo(place, noted, voice),) if noted else (),
    )


def _ones(tx: Connection, places: Places, voice: Voice, today: date) -> Bubble:
    """Return which enterprises of a coach have closed days of their own: the next, and how many."""
    lines = []
    for each in places.enterprises:
        held = _to_come(closures.of(tx, each.programme, each.enterprise), today)
        if held:
            facts: dict[str, Argument] = {
                "name": each.name,
                "days": _said(voice, held[0]),
                "more": len(held) - 1,
            }
            lines.append(voice.text("closed-one", "", facts))
    front = places.enterprises[0].front
    return Bubble(
        text=voice.text("closed-ones" if lines else "closed-no-ones"),
        lines=tuple(lines),
        how=voice.text("closed-how", "", {"front": front}),
    )


def _which(among: tuple[Place, ...], voice: Voice) -> Bubble:
    """Return the question which of several is meant, with what to type for each."""
    lines = []
    for each in among:
        facts = {"number": each.front.strip(), "programme": each.name}
        whole = each.enterprise is None
        lines.append(
            voice.text("announce-programme", "", facts) if whole else each.name
        )
    text = voice.text("closed-which", "", {"front": among[0].front})
    return Bubble(text=text, lines=tuple(lines))


def _refused(voice: Voice, place: Place, message: str, *, out: bool = False) -> Bubble:
    facts: dict[str, Argument] = {"front": place.front, "most": LONGEST}
    how = voice.text("closed-footing" if out else "closed-how", "", facts)
    return Bubble(text=voice.text(message, "", facts), how=how)


def _undo(place: Place, days: Stretch, voice: Voice) -> Tap:
    """Return the button that takes out what was just noted."""
    word = voice.words(f"word-{REMOVE}")[0]
    ends = f"{days.first:%d/%m/%Y} - {days.last:%d/%m/%Y}"
    return button(voice, "closed-tap-remove", f"/closed {place.front}{word} {ends}")


def _said(voice: Voice, days: Stretch) -> str:
    first, last = (
        formats.day(voice.locale, each.isoformat()) for each in (days.first, days.last)
    )
    if first == last:
        return first
    return voice.text("closed-stretch", "", {"first": first, "last": last})
