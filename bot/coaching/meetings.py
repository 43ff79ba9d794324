"""Meetings of a coach with an enterprise: planned, moved and cancelled by the coach, told to all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import informing, when
from bot.coaching.accompanied import called, coach_name, local
from bot.coaching.agreeing import Agreeing
from bot.coaching.kit import Kit, Part, told
from bot.coaching.meeting_file import in_file
from bot.coaching.numbered import codes, numbered
from bot.messages import Bubble, Inbound, Tap
from bot.parts import clipped
from bot.scene import Scene
from locales.catalog import Voice
from locales.moments import Moment, Unclear, read_moment
from storage import enterprises, meetings
from storage.enterprises import Enterprise
from storage.meetings import CANCELLED, Meeting

TELL = "meeting-tell"  # a poke: people are at work again
FURTHEST = timedelta(days=731)  # from today: nobody plans a meeting beyond
TYPED = 80  # characters of what is not understood, said back
PLAN, MOVE, CANCEL = "planned", "moved", "cancelled"


class Meetings:
    """Answers to /meet."""

    def __init__(self, kit: Kit, agreeing: Agreeing) -> None:
        self._kit = kit
        self._agreeing = agreeing
        self._around = kit.nudging.meetings
        kit.timers.on(TELL, self._tells)
        self.part = Part(commands={"meet": self.asked})

    # --- of a coach -----------------------------------------------------------------------

    def asked(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Do what a coach asked for about meetings."""
        del inbound
        voice = scene.wording.voice
        mine = enterprises.coached_by(tx, scene.seat.person)
        if not mine:
            return told(voice, "coached-none")
        if not typed:
            return [self._overview(tx, mine, voice, scene.now)]
        enterprise, rest = numbered(mine, typed)
        if enterprise is None:
            return told(voice, "meet-which", known=codes(mine))
        coming = when.to_come(tx, enterprise, scene.now)
        words = scene.lexicon
        first, _, more = rest.partition(" ")
        if not rest:
            return [self._one(enterprise, coming, voice)]
        if words.means("calendar", rest) and coming:
            title = voice.text("meeting-title-coach", "", {"name": enterprise.name})
            text = self._about(enterprise, coming, voice)
            return [in_file(enterprise, coming, voice, text, title)]
        if words.means("cancel", rest) or words.means("cancel", first):
            sure = words.means("yes", more) if more else False
            return self._cancelled(tx, enterprise, coming, scene, sure=sure)
        voices = (voice, *(other.voice for other in scene.others))
        moment = read_moment(rest, voices, local(enterprise, scene.now))
        return self._planned(tx, enterprise, coming, scene, rest, moment)

    def _overview(
        self,
        tx: Connection,
        mine: Sequence[Enterprise],
        voice: Voice,
        now: datetime,
    ) -> Bubble:
        lines = [
            self._about(enterprise, when.to_come(tx, enterprise, now), voice)
            for enterprise in mine
        ]
        return Bubble(
            text=voice.text("meet-overview"),
            lines=tuple(lines),
            how=voice.text("meet-how", "", {"number": mine[0].code}),
        )

    def _about(
        self, enterprise: Enterprise, meeting: Meeting | None, voice: Voice
    ) -> str:
        name = called(voice, enterprise)
        if meeting is None:
            return voice.text("meet-line-none", "", {"enterprise": name})
        at = when.said(voice, enterprise, meeting)
        return voice.text("meet-line", "", {"enterprise": name, "when": at})

    def _one(
        self, enterprise: Enterprise, meeting: Meeting | None, voice: Voice
    ) -> Bubble:
        return Bubble(
            text=self._about(enterprise, meeting, voice),
            how=voice.text("meet-how", "", {"number": enterprise.code}),
            taps=self._taps(enterprise, voice) if meeting else (),
        )

    def _taps(self, enterprise: Enterprise, voice: Voice) -> tuple[Tap, ...]:
        number = enterprise.code
        calendar = voice.words("word-calendar")[0]
        cancel = voice.words("word-cancel")[0]
        return (
            button(voice, "meeting-tap-calendar", f"/meet {number} {calendar}"),
            button(voice, "meet-tap-cancel", f"/meet {number} {cancel}"),
        )

    def _planned(
        self,
        tx: Connection,
        enterprise: Enterprise,
        coming: Meeting | None,
        scene: Scene,
        typed: str,
        moment: Moment | Unclear,
    ) -> list[Bubble]:
        """Plan a meeting, or move the one that is planned; or say what is not clear."""
        voice, number = scene.wording.voice, enterprise.code
        if isinstance(moment, Unclear):
            said = clipped(typed, TYPED)
            return told(voice, f"meet-{moment}", typed=said, number=number)
        if moment.day > local(enterprise, scene.now).date() + FURTHEST:
            return told(voice, "meet-far", typed=clipped(typed, TYPED), number=number)
        if not moment.sure:
            words = when.in_words(voice, moment.day, moment.hour)
            hour = f" {moment.hour:%H:%M}" if moment.hour else ""
            says = f"/meet {number} {moment.day.isoformat()}{hour}"
            yes = button(voice, "yes", says)
            text = voice.text("meet-sure", "", {"when": words, "number": number})
            return [Bubble(text=text, taps=(yes,))]
        at = when.moment_of(enterprise, moment)
        if coming and coming.at == at:
            said = when.said(voice, enterprise, coming)
            name = called(voice, enterprise)
            return told(voice, "meet-already", enterprise=name, when=said)
        if coming is None:
            now = scene.now
            meeting = meetings.plan(tx, enterprise.id, enterprise.coach, at, now)
            self._around.planned(tx, meeting, now)
        else:
            meeting = meetings.change(tx, coming, scene.now, at=at)
            self._around.moved(tx, meeting, scene.now)
        self._agreeing.expect(tx, enterprise, meeting)
        before, what = (coming.at, MOVE) if coming else (None, PLAN)
        return self._done(tx, enterprise, meeting, voice, what, before)

    def _cancelled(
        self,
        tx: Connection,
        enterprise: Enterprise,
        coming: Meeting | None,
        scene: Scene,
        *,
        sure: bool,
    ) -> list[Bubble]:
        voice = scene.wording.voice
        name = called(voice, enterprise)
        if coming is None:
            return told(voice, "meet-nothing", enterprise=name)
        if not sure:
            at = when.said(voice, enterprise, coming)
            words = [voice.words(f"word-{each}")[0] for each in ("cancel", "yes")]
            says = " ".join(["/meet", enterprise.code, *words])
            text = voice.text("meet-cancel-sure", "", {"enterprise": name, "when": at})
            how = voice.text("meet-cancel-how", "", {"says": says})
            yes = button(voice, "meet-tap-cancel-yes", says)
            return [Bubble(text=text, how=how, taps=(yes,))]
        meeting = meetings.change(tx, coming, scene.now, state=CANCELLED)
        self._around.cancelled(tx, meeting)
        self._agreeing.forget(tx, meeting)
        return self._done(tx, enterprise, meeting, voice, CANCEL)

    def _done(
        self,
        tx: Connection,
        enterprise: Enterprise,
        meeting: Meeting,
        voice: Voice,
        what: str,
        before: datetime | None = None,
    ) -> list[Bubble]:
        """See that all in the enterprise are told, once; return what the coach is told."""
        facts = {
            "enterprise": called(voice, enterprise),
            "when": when.said(voice, enterprise, meeting),
        }
        note = self._passes_on(tx, enterprise, meeting, voice, what, before)
        text = voice.text(f"meet-{what}", "", facts)
        taps = self._taps(enterprise, voice) if what != CANCEL else ()
        return [Bubble(text=text, notes=(note,), taps=taps)]

    def _passes_on(
        self,
        tx: Connection,
        enterprise: Enterprise,
        meeting: Meeting,
        voice: Voice,
        what: str,
        before: datetime | None,
    ) -> str:
        """Tell all in the enterprise now, or when they next work; return which.

        What they were not told yet takes the place of what waits: a meeting that was moved
        meanwhile is new to them, and of one that was cancelled they never hear.
        """
        waiting = [
            each for each in (PLAN, MOVE, CANCEL) if self._drop(tx, meeting, each)
        ]
        if PLAN in waiting and what == CANCEL:
            return voice.text("coached-not-told")
        what = PLAN if PLAN in waiting else what
        now = self._kit.clock()
        first = min(filter(None, (before, meeting.at)))
        due = informing.due(tx, enterprise, now, first)
        if due <= now:
            reached = self._tell(tx, enterprise, meeting, what)
            return voice.text("coached-told", "", {"people": reached})
        self._kit.timers.put(tx, TELL, f"{meeting.id}:{what}", due)
        at = local(enterprise, due)
        return voice.text(
            "coached-tells", "", {"when": when.in_words(voice, at.date(), at.time())}
        )

    def _drop(self, tx: Connection, meeting: Meeting, what: str) -> bool:
        """Let nobody be told what waits to be told; return whether something did."""
        key = f"{meeting.id}:{what}"
        waits = self._kit.timers.waits(tx, TELL, key)
        self._kit.timers.cancel(tx, TELL, key)
        return waits

    def _tells(self, tx: Connection, key: str) -> None:
        """Tell what waited for people to be at work."""
        known, _, what = key.partition(":")
        meeting = meetings.by_id(tx, int(known))
        enterprise = enterprises.by_id(tx, meeting.enterprise) if meeting else None
        if meeting is None or enterprise is None:
            return
        now = self._kit.clock()
        due = informing.due(tx, enterprise, now, meeting.at)
        if due > now:  # we were not there when they were
            self._kit.timers.put(tx, TELL, key, due)
        elif when.ends(enterprise, meeting) > now:
            self._tell(tx, enterprise, meeting, what)

    def _tell(
        self, tx: Connection, enterprise: Enterprise, meeting: Meeting, what: str
    ) -> int:
        def say(voice: Voice) -> list[Bubble]:
            coach = coach_name(tx, voice, enterprise)
            at = when.said(voice, enterprise, meeting)
            text = voice.text(f"meeting-{what}", "", {"coach": coach, "when": at})
            title = voice.text("meeting-title", "", {"coach": coach})
            return [in_file(enterprise, meeting, voice, text, title)]

        return informing.tell(tx, self._kit, enterprise, say)
