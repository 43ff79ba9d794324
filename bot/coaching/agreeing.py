"""What a coach and an enterprise agreed at a meeting: asked afterwards, noted in two taps, told."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import when
from bot.coaching.accompanied import called, coach_person, local
from bot.coaching.agreed import WEEKS, Agreed
from bot.coaching.agreed_told import AgreedTold
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import codes, meant, numbered
from bot.coaching.options import Option, Options, in_words, typed_out
from bot.messages import Bubble, Inbound, Tap
from bot.nudging.messages import Message
from bot.parts import clipped
from bot.scene import Scene
from locales import formats
from locales.catalog import Voice
from locales.moments import Unclear, read_moment
from storage import agreements, enterprises, meetings, people
from storage.agreements import PARTICIPANT, Agreement
from storage.enterprises import Enterprise
from storage.meetings import CANCELLED, PLANNED, Meeting
from storage.nudges import Entry

OVER = "meeting-over"  # a poke, and what is sent then: what was agreed?
TYPED = 80  # characters of what is no day, said back
WITHIN = timedelta(days=14)  # in which it makes sense to ask
_DRAFT = re.compile(r"@d(\d{1,9})(?:[\s|]+(.*))?", re.DOTALL)


class Agreeing:
    """Answers to /agreed, of coaches and of those they meet."""

    def __init__(self, kit: Kit, agreed: Agreed) -> None:
        self._kit = kit
        self._agreed = agreed
        self._told = AgreedTold(kit)
        self._options = Options(kit)
        self.part = Part(
            commands={"agreed": self.asked}, writings={"agreed": self.written}
        )
        kit.nudging.on(OVER, self._after)
        kit.timers.on(OVER, self._over)

    # --- after a meeting ----------------------------------------------------------------------

    def expect(self, tx: Connection, enterprise: Enterprise, meeting: Meeting) -> None:
        """Ask the coach what was agreed once a meeting is over."""
        due = when.asked_after(enterprise, meeting)
        self._kit.timers.put(tx, OVER, str(meeting.id), due)

    def forget(self, tx: Connection, meeting: Meeting) -> None:
        self._kit.timers.cancel(tx, OVER, str(meeting.id))

    def _over(self, tx: Connection, key: str) -> None:
        """Ask whoever is the coach by now; a meeting that was moved or noted is not asked about."""
        meeting, now = meetings.by_id(tx, int(key)), self._kit.clock()
        enterprise = enterprises.by_id(tx, meeting.enterprise) if meeting else None
        if meeting is None or enterprise is None or meeting.state != PLANNED:
            return
        if when.ends(enterprise, meeting) > now:
            self.expect(tx, enterprise, meeting)
            return
        meetings.hold(tx, meeting.id)
        coach = coach_person(tx, enterprise)
        if coach:
            self._kit.nudging.now(tx, coach, OVER, str(meeting.id))

    def _after(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        """Return the question what was agreed, as long as there is reason to put it."""
        meeting = meetings.by_id(tx, int(entry.about))
        enterprise = enterprises.by_id(tx, meeting.enterprise) if meeting else None
        reached = people.reached_at(tx, entry.person)
        if meeting is None or enterprise is None or not reached:
            return None
        noted = any(e.meeting == meeting.id for e in agreements.of(tx, enterprise.id))
        theirs = coach_person(tx, enterprise) == entry.person
        latest = when.begun(tx, enterprise, now)
        if noted or not theirs or latest is None or latest.id != meeting.id:
            return None
        voice = self._kit.catalog.voice(reached[0].language)
        return Message(
            address=reached[0].address,
            bubble=self._asks(tx, enterprise, meeting, voice),
            until=meeting.at + WITHIN,
            asked=True,  # they entered the date, and were told then
        )

    # --- of a coach -----------------------------------------------------------------------------

    def asked(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Note what was agreed, or what became of it; or say what there is."""
        del inbound
        voice, words = scene.wording.voice, scene.lexicon
        became = self._agreed.became(tx, scene, typed)
        if became:
            return became
        mine = enterprises.coached_by(tx, scene.seat.person)
        if not mine:
            return [self._agreed.own(tx, scene)]
        enterprise, rest = meant(mine, typed)
        if enterprise is None:
            return told(voice, "agreed-which", known=codes(mine), number=mine[0].code)
        meeting = when.begun(tx, enterprise, scene.now)
        if meeting is None:
            return told(voice, "agreed-early", enterprise=called(voice, enterprise))
        if not rest:
            return [self._asks(tx, enterprise, meeting, voice)]
        if words.means("nothing-agreed", rest):
            meetings.hold(tx, meeting.id)
            self.forget(tx, meeting)
            return told(voice, "agreed-none", enterprise=called(voice, enterprise))
        if words.means("not-held", rest):
            return self._not_held(tx, enterprise, meeting, scene)
        if words.means("own-words", rest):
            people.write(tx, scene.address, f"agreed:{enterprise.code}", scene.now)
            return told(voice, "agreed-write")
        return self._noting(tx, enterprise, meeting, scene, rest)

    def written(
        self, tx: Connection, inbound: Inbound, scene: Scene, about: str
    ) -> list[Bubble]:
        """Note what somebody was asked to write: what was agreed, or by when."""
        typed = inbound.text.strip()
        kept = agreements.by_id(tx, int(about[1:])) if about[:1] == "d" else None
        mine = enterprises.coached_by(tx, scene.seat.person)
        if kept:
            enterprise = next((e for e in mine if e.id == kept.enterprise), None)
            typed = f"@{about} {typed}"
        else:
            enterprise, _ = numbered(mine, about)
        meeting = when.begun(tx, enterprise, scene.now) if enterprise else None
        if enterprise is None or meeting is None:
            return told(scene.wording.voice, "coached-none")
        return self._noting(tx, enterprise, meeting, scene, typed)

    def _asks(
        self, tx: Connection, enterprise: Enterprise, meeting: Meeting, voice: Voice
    ) -> Bubble:
        """Return the question what was agreed, with what it may be."""
        number, now = enterprise.code, self._kit.clock()
        options = self._options.of(tx, enterprise, voice, now)
        day = formats.day(voice.locale, when.day_of(enterprise, meeting).isoformat())
        facts = {"enterprise": called(voice, enterprise), "day": day}
        taps = [
            Tap(label=str(n), says=f"/agreed {number} @{each.token}", always=True)
            for n, each in enumerate(options, start=1)
        ]
        for name in ("own-words", "nothing-agreed", "not-held"):
            says = f"/agreed {number} {voice.words(f'word-{name}')[0]}"
            taps.append(button(voice, f"agreed-tap-{name}", says))
        known = self._agreed.lines(tx, enterprise, voice, coach=True)
        return Bubble(
            text=voice.text("agreed-ask", "", facts),
            lines=tuple(
                f"{n}. {each.words}" for n, each in enumerate(options, start=1)
            ),
            notes=(voice.text("meetings-agreed"), *known) if known else (),
            how=voice.text("agreed-how", "", {"number": number}),
            shows=enterprise.conversation or "",
            taps=tuple(taps),
        )

    def _noting(
        self,
        tx: Connection,
        enterprise: Enterprise,
        meeting: Meeting,
        scene: Scene,
        typed: str,
    ) -> list[Bubble]:
        """Note what is said, and ask by when if that is not; once both are there, tell all."""
        voice, now = scene.wording.voice, scene.now
        found = _DRAFT.fullmatch(typed)
        kept = agreements.by_id(tx, int(found[1])) if found else None
        if found and kept and kept.enterprise == enterprise.id:
            day = (found[2] or "").strip()
        else:
            option, day = self._options.named(tx, enterprise, voice, now, typed)
            who = PARTICIPANT
            if option is None:
                what, day, who = typed_out(typed, scene.lexicon)
                option = Option(token="", what=what, words=what)
            if not option.what:
                return told(voice, "agreed-write")
            kept = agreements.draft(
                tx, meeting.id, enterprise.id, option.what, who, now
            )
        voices = (voice, *(other.voice for other in scene.others))
        moment = (
            read_moment(day, voices, local(enterprise, now)) if day else Unclear.NO_DAY
        )
        if isinstance(moment, Unclear):
            people.write(tx, scene.address, f"agreed:d{kept.id}", scene.now)
            return [self._by_when(tx, enterprise, kept, voice, day, moment)]
        people.write(tx, scene.address, None, scene.now)
        return self._noted(tx, enterprise, meeting, kept, moment.day, voice)

    def _by_when(
        self,
        tx: Connection,
        enterprise: Enterprise,
        kept: Agreement,
        voice: Voice,
        typed: str,
        unclear: Unclear,
    ) -> Bubble:
        """Ask by when; a day that was typed and is none is said."""
        now = self._kit.clock()
        says = f"/agreed {enterprise.code} @d{kept.id}"
        taps = []
        for weeks in WEEKS:
            day = when.in_weeks(enterprise, now, weeks)
            taps.append(button(voice, f"agreed-tap-{weeks}", f"{says} {day}"))
        before = when.day_before(tx, enterprise, now)
        if before:
            taps.append(button(voice, "agreed-tap-before", f"{says} {before}"))
        what = in_words(tx, self._kit, enterprise, kept.what, voice, coach=True)
        asks = voice.text("agreed-when", "", {"what": what})
        wrong = (
            voice.text(f"agreed-{unclear}", "", {"typed": clipped(typed, TYPED)})
            if typed
            else ""
        )
        how = voice.text("agreed-when-how")
        return Bubble(
            before=(wrong,) if wrong else (), text=asks, how=how, taps=tuple(taps)
        )

    def _noted(
        self,
        tx: Connection,
        enterprise: Enterprise,
        meeting: Meeting,
        kept: Agreement,
        day: date,
        voice: Voice,
    ) -> list[Bubble]:
        """Keep an agreement, tell all who are in the enterprise, and see that it is asked about."""
        agreements.settle(tx, kept.id, by=day.isoformat(), state="open")
        again = kept.by != agreements.DRAFT
        kept = agreements.by_id(tx, kept.id) or kept
        if (
            meeting.state == PLANNED
            and when.ends(enterprise, meeting) <= self._kit.clock()
        ):
            meetings.hold(tx, meeting.id)
        self.forget(tx, meeting)
        self._agreed.plan(tx, kept)
        text = voice.text(
            "agreed-noted", "", self._told.facts(tx, kept, voice, coach=True)
        )
        if again:  # they know of it; the day is another one
            return [Bubble(text=text)]
        note = self._told.pass_on(tx, enterprise, kept, voice)
        more = button(voice, "agreed-tap-more", f"/agreed {enterprise.code}")
        return [Bubble(text=text, notes=(note,), taps=(more,))]

    def _not_held(
        self, tx: Connection, enterprise: Enterprise, meeting: Meeting, scene: Scene
    ) -> list[Bubble]:
        """Note that a meeting did not take place; who waited for it knows that."""
        gone = meetings.change(tx, meeting, scene.now, state=CANCELLED)
        self.forget(tx, gone)
        self._kit.nudging.meetings.cancelled(tx, gone)
        number = enterprise.code
        return told(scene.wording.voice, "agreed-not-held", number=number)
