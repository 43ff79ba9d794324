"""What people say about reminders: the day and hour, when they are away, a coach’s own words."""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.kit import Part, told
from bot.coaching.numbered import numbered
from bot.messages import Bubble, Inbound
from bot.nudging.by_hand import TEMPLATES, Preview, fits, waits
from bot.nudging.facade import Nudging
from bot.nudging.reading import FURTHEST, hour_in, stretch_in
from bot.nudging.recipients import chosen_by, rhythm_of
from bot.nudging.words import LONGEST, on_day
from bot.scene import Scene
from flows.nudging.calendar import CLOSES, COUNTRIES, OPENS, calendar_in
from flows.nudging.deciding import Going
from locales.catalog import Argument, Voice
from locales.formats import day, moment
from locales.matching import plain
from storage import enterprises, leaves, people, rhythms
from storage.enterprises import Enterprise

MOST = 10  # stretches of leave
SEND = "send"  # what a button says behind the command
_NUMBERS = {str(n) for n in range(1, TEMPLATES + 1)}  # of ready-made words
_SATURDAY = 5


class Chat:
    """Answers to /rhythm, /away and /nudge."""

    def __init__(self, nudging: Nudging) -> None:
        self._nudging = nudging
        self.part = Part(
            commands={
                "rhythm": self._rhythm,
                "away": self._away,
                "nudge": self._nudge,
            },
            writings={"nudge": self._written},
        )

    # --- the day and hour of reminders ----------------------------------------------------------

    def _rhythm(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Show when somebody is reminded, or change that: a weekday, an hour, a country."""
        del inbound
        person, voice = scene.seat.person, scene.wording.voice
        if typed:
            changed = chosen_by(tx, person)
            if (weekday := _named(scene, "weekday", range(7), typed)) is not None:
                changed = replace(changed, weekday=weekday)
            if (hour := hour_in(typed)) is not None:
                changed = replace(changed, hour=hour)
            country = _named(scene, "country", range(len(COUNTRIES)), typed)
            if country is not None:
                changed = replace(changed, country=COUNTRIES[country])
            if weekday is None and hour is None and country is None:
                return [_rhythm_how(voice, "rhythm-misread")]
            if not OPENS <= changed.hour < CLOSES or changed.weekday >= _SATURDAY:
                return [_rhythm_how(voice, "rhythm-closed")]
            rhythms.choose(tx, person, changed)
            self._nudging.look_soon(tx, person)
        rhythm = rhythm_of(tx, person)
        facts: dict[str, Argument] = {
            "weekday": _first(voice, f"word-weekday-{rhythm.weekday}"),
            "hour": f"{rhythm.hour:%H:%M}",
            "country": _first(voice, f"word-country-{COUNTRIES.index(rhythm.country)}"),
        }
        found = people.find(tx, scene.address)
        on = bool(found and found.reminded)
        message = "rhythm-is" if on else "rhythm-off"
        switch = button(voice, "tap-reminders", "/choices 1")
        return [
            Bubble(
                text=voice.text(message, "", facts),
                how=voice.text("rhythm-how"),
                taps=() if on else (switch,),
            )
        ]

    # --- when somebody is away ------------------------------------------------------------------

    def _away(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Show when somebody is away, or note when they will be."""
        del inbound
        person, voice = scene.seat.person, scene.wording.voice
        today = calendar_in(rhythm_of(tx, person).country).day(scene.now)
        if plain(typed) in _all(scene, "word-away-none"):
            leaves.drop(tx, person)
            return told(voice, "away-none")
        if typed:
            found = stretch_in(typed, voice, today)
            if found is None:
                return [_how(voice, "away-misread", "away-how")]
            first, last = found
            if last < today or last > today + FURTHEST:
                return [_how(voice, "away-far", "away-how")]
            if len(leaves.of(tx, person, today)) >= MOST:
                return told(voice, "away-many")
            leaves.add(tx, person, first, last)
            self._nudging.look_soon(tx, person)
        held = leaves.of(tx, person, today)
        if not held:
            return [_how(voice, "away-no-days", "away-how")]
        lines = tuple(
            voice.text(
                "away-line",
                "",
                {
                    "first": day(voice.locale, first.isoformat()),
                    "last": day(voice.locale, last.isoformat()),
                },
            )
            for first, last in held
        )
        text = voice.text("away-noted" if typed else "away-heading")
        return [Bubble(text=text, lines=lines, how=voice.text("away-footing"))]

    # --- a coach writes -------------------------------------------------------------------------

    def _nudge(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Ask a coach what to write to an enterprise, show it, or send what was shown."""
        del inbound
        coach, voice = scene.seat.person, scene.wording.voice
        mine = enterprises.coached_by(tx, coach)
        if not mine:
            return told(voice, "nudge-no-coach")
        number, _, rest = typed.partition(" ")
        enterprise = _numbered(mine, number)
        if enterprise is None:
            return told(voice, "nudge-which")
        if enterprise.conversation is None:
            return told(voice, "nudge-nobody", name=enterprise.name)
        if not rest:
            people.write(tx, scene.address, f"nudge:{enterprise.id}", scene.now)
            return [self._offer(tx, enterprise, voice)]
        if rest.strip() == SEND:
            found = self._nudging.by_hand.send(tx, coach, enterprise)
            if found is None:
                return told(voice, "nudge-nothing")
            return [_outcome(found, enterprise, scene)]
        return self._shown(tx, scene, enterprise, rest)

    def _offer(self, tx: Connection, enterprise: Enterprise, voice: Voice) -> Bubble:
        """Return the ready-made words, in the language of whoever reads them."""
        found = self._nudging.by_hand.to_enterprise(tx, enterprise, "")
        lines = tuple(
            f"{n}. {self._nudging.by_hand.template(tx, found.person, n)}"
            for n in range(1, TEMPLATES + 1)
            if found
        )
        facts: dict[str, Argument] = {"name": enterprise.name}
        return Bubble(
            text=voice.text("nudge-offer", "", facts),
            lines=lines,
            how=voice.text("nudge-offer-how", "", {"limit": LONGEST}),
        )

    def _written(
        self, tx: Connection, inbound: Inbound, scene: Scene, about: str
    ) -> list[Bubble]:
        """Show a coach what they wrote as it would be read, and when it would go."""
        mine = enterprises.coached_by(tx, scene.seat.person)
        enterprise = next((each for each in mine if each.id == about), None)
        if enterprise is None:
            return told(scene.wording.voice, "nudge-which")
        return self._shown(tx, scene, enterprise, inbound.text.strip())

    def _shown(
        self, tx: Connection, scene: Scene, enterprise: Enterprise, typed: str
    ) -> list[Bubble]:
        coach, voice = scene.seat.person, scene.wording.voice
        by_hand = self._nudging.by_hand
        found = by_hand.to_enterprise(tx, enterprise, typed)
        if found is None:
            return told(voice, "nudge-nobody", name=enterprise.name)
        number = int(typed) if typed in _NUMBERS else 0
        words = by_hand.template(tx, found.person, number) or typed
        if not fits(words):
            people.write(tx, scene.address, f"nudge:{enterprise.id}", scene.now)
            facts: dict[str, Argument] = {"length": len(words), "limit": LONGEST}
            return told(voice, "nudge-too-long", **facts)
        found = replace(found, bubble=replace(found.bubble, text=words))
        if not isinstance(found.decision, Going):
            return [_outcome(found, enterprise, scene)]
        by_hand.draft(tx, coach, enterprise, found.person, words)
        return [_preview(found, enterprise, scene)]


def _preview(found: Preview, enterprise: Enterprise, scene: Scene) -> Bubble:
    """Return a coach's words as they would be read, and when they would go."""
    voice = scene.wording.voice
    says = f"/nudge {enterprise.code} {SEND}"
    return Bubble(
        text=voice.text("nudge-preview", "", {"name": enterprise.name}),
        lines=(*found.bubble.before, found.bubble.text),
        how=_when(found, scene),
        taps=(
            button(voice, "tap-send", says),
            button(voice, "tap-write-again", f"/nudge {enterprise.code}"),
        ),
    )


def _outcome(found: Preview, enterprise: Enterprise, scene: Scene) -> Bubble:
    """Return what became of a coach's words: when they go, or why they do not."""
    voice = scene.wording.voice
    going = isinstance(found.decision, Going)
    message = "nudge-goes" if going else "nudge-refused"
    text = voice.text(message, "", {"name": enterprise.name})
    return Bubble(text=text, how=_when(found, scene))


def _when(found: Preview, scene: Scene) -> str:
    """Return, in words, when something goes by the clock of whoever reads it, or why not."""
    voice, decision = scene.wording.voice, found.decision
    why = waits(decision)
    reason = voice.text(f"nudge-why-{why}") if why else ""
    at = decision.at if isinstance(decision, Going) else decision.again
    if at is None:
        return reason
    local, now = found.calendar.local(at), found.calendar.local(scene.now)
    message = "nudge-when" if isinstance(decision, Going) else "nudge-again"
    if isinstance(decision, Going) and not why:
        said = voice.text("nudge-at-once", "", {"when": moment(voice.locale, now, now)})
    else:
        said = voice.text(message, "", {"when": on_day(voice.locale, local)})
    return " ".join(filter(None, (reason, said)))


def _rhythm_how(voice: Voice, message: str) -> Bubble:
    return _how(voice, message, "rhythm-how")


def _how(voice: Voice, message: str, how: str) -> Bubble:
    return Bubble(text=voice.text(message), how=voice.text(how))


def _numbered(mine: list[Enterprise], typed: str) -> Enterprise | None:
    """Return the enterprise that is meant by its number: 7, or E7."""
    found, rest = numbered(mine, typed)
    return None if rest else found


def _all(scene: Scene, message: str) -> set[str]:
    """Return the words for something in any language."""
    voices = (scene.wording.voice, *(other.voice for other in scene.others))
    return {
        plain(word)
        for voice in voices
        if voice.has(message)
        for word in voice.words(message)
    }


def _named(scene: Scene, what: str, which: range, typed: str) -> int | None:
    """Return which of some things is named in a text: a weekday, a country."""
    said = plain(typed).split()
    for n in which:
        words = _all(scene, f"word-{what}-{n}")
        if any(word in said for word in words):
            return n
    return None


def _first(voice: Voice, message: str) -> str:
    return voice.words(message)[0]
