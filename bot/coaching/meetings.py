"""Meetings of a coach with an enterprise: planned, moved and cancelled by the coach, told to all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.coaching import when
from bot.coaching.accompanied import (
    called,
    coach_name,
    local,
    meant,
    people_in,
    with_person,
)
from bot.coaching.agreed import Agreed
from bot.coaching.agreeing import Agreeing
from bot.coaching.calendar_file import MEDIA_TYPE, Entry, calendar_file
from bot.coaching.kit import Kit, Part, button, told
from bot.coaching.planning import Planning
from bot.commands import Lexicon
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from locales.catalog import Voice
from locales.moments import Moment, Unclear, read_moment
from storage import enterprises, meetings
from storage.enterprises import Enterprise
from storage.meetings import CANCELLED, Meeting

PLAN, MOVE, CANCEL = "planned", "moved", "cancelled"


class Meetings:
    """Answers to /meet of coaches, and to /meetings of those who meet them."""

    def __init__(
        self, kit: Kit, agreeing: Agreeing, agreed: Agreed, planning: Planning | None
    ) -> None:
        self._kit = kit
        self._agreed = agreed
        self._agreeing = agreeing
        self._planning = planning
        self.part = Part(commands={"meet": self.asked, "meetings": self.listed})

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
        enterprise, rest = meant(mine, typed)
        if enterprise is None:
            known = ", ".join(f"E{each.number}" for each in mine)
            return told(voice, "meet-which", known=known)
        coming = when.to_come(tx, enterprise, scene.now)
        words = Lexicon(voice, tuple(other.voice for other in scene.others))
        first, _, more = rest.partition(" ")
        if not rest:
            return [self._one(enterprise, coming, voice)]
        if words.means("calendar", rest) and coming:
            title = voice.text("meeting-title-coach", "", {"name": enterprise.name})
            text = self._about(enterprise, coming, voice)
            return [self._with_file(enterprise, coming, voice, text, title)]
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
            how=voice.text("meet-how", "", {"number": str(mine[0].number)}),
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
            how=voice.text("meet-how", "", {"number": str(enterprise.number)}),
            taps=self._taps(enterprise, voice) if meeting else (),
        )

    def _taps(self, enterprise: Enterprise, voice: Voice) -> tuple[Any, ...]:
        number = enterprise.number
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
        voice, number = scene.wording.voice, str(enterprise.number)
        if isinstance(moment, Unclear):
            return told(voice, f"meet-{moment}", typed=typed, number=number)
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
            if self._planning:
                self._planning.meeting_planned(tx, meeting)
        else:
            meeting = meetings.change(tx, coming, scene.now, at=at)
            if self._planning:
                self._planning.meeting_moved(tx, meeting)
        self._agreeing.expect(tx, enterprise, meeting)
        return self._done(tx, enterprise, meeting, voice, MOVE if coming else PLAN)

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
            says = " ".join(["/meet", str(enterprise.number), *words])
            text = voice.text("meet-cancel-sure", "", {"enterprise": name, "when": at})
            how = voice.text("meet-cancel-how", "", {"says": says})
            yes = button(voice, "meet-tap-cancel-yes", says)
            return [Bubble(text=text, how=how, taps=(yes,))]
        meeting = meetings.change(tx, coming, scene.now, state=CANCELLED)
        if self._planning:
            self._planning.meeting_cancelled(tx, meeting)
        self._agreeing.forget(tx, meeting)
        return self._done(tx, enterprise, meeting, voice, CANCEL)

    def _done(
        self,
        tx: Connection,
        enterprise: Enterprise,
        meeting: Meeting,
        voice: Voice,
        what: str,
    ) -> list[Bubble]:
        """Tell all who are in the enterprise, once; return what the coach is told."""
        reached = sum(
            self._tell(tx, person, enterprise, meeting, what) > 0
            for person in people_in(tx, enterprise)
        )
        facts = {
            "enterprise": called(voice, enterprise),
            "when": when.said(voice, enterprise, meeting),
        }
        text = voice.text(f"meet-{what}", "", facts)
        notes = (voice.text("coached-told", "", {"people": reached}),)
        taps = self._taps(enterprise, voice) if what != CANCEL else ()
        return [Bubble(text=text, notes=notes, taps=taps)]

    def _tell(
        self,
        tx: Connection,
        person: str,
        enterprise: Enterprise,
        meeting: Meeting,
        what: str,
    ) -> int:
        coach = coach_name(tx, enterprise)

        def say(voice: Voice) -> list[Bubble]:
            at = when.said(voice, enterprise, meeting)
            text = voice.text(f"meeting-{what}", "", {"coach": coach, "when": at})
            title = voice.text("meeting-title", "", {"coach": coach})
            return [self._with_file(enterprise, meeting, voice, text, title)]

        return self._kit.say(tx, person, say)

    # --- of those who meet them -------------------------------------------------------------

    def listed(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Say when somebody meets their coach, or hand over the file for their calendar."""
        voice = scene.wording.voice
        enterprise = with_person(tx, scene.seat.person)
        if enterprise is None:
            if enterprises.coached_by(tx, scene.seat.person):
                return self.asked(tx, inbound, scene, typed)
            return told(voice, "meetings-no-coach")
        coach = coach_name(tx, enterprise)
        coming = when.to_come(tx, enterprise, scene.now)
        agreed = self._agreed.lines(tx, enterprise, voice)
        notes = (voice.text("meetings-agreed"), *agreed) if agreed else ()
        if coming is None:
            text = voice.text("meetings-none", "", {"coach": coach})
            return [Bubble(text=text, lines=notes)]
        at = when.said(voice, enterprise, coming)
        text = voice.text("meetings-next", "", {"coach": coach, "when": at})
        words = Lexicon(voice, tuple(other.voice for other in scene.others))
        if typed and words.means("calendar", typed):
            title = voice.text("meeting-title", "", {"coach": coach})
            return [self._with_file(enterprise, coming, voice, text, title)]
        word = voice.words("word-calendar")[0]
        tap = button(voice, "meeting-tap-calendar", f"/meetings {word}")
        how = voice.text("meetings-how", "", {"says": f"/meetings {word}"})
        return [Bubble(text=text, lines=notes, how=how, taps=(tap,))]

    # --- the file ------------------------------------------------------------------------------

    def _with_file(
        self,
        enterprise: Enterprise,
        meeting: Meeting,
        voice: Voice,
        text: str,
        title: str,
    ) -> Bubble:
        """Return a message with the file that puts a meeting into a calendar, or takes it out."""
        entry = Entry(
            id=f"{enterprise.id}-{meeting.id}",
            sequence=meeting.sequence,
            at=when.in_calendar(enterprise, meeting),
            made=meeting.since,
            title=title,
            language=voice.tag,
        )
        gone = meeting.state == CANCELLED
        content = calendar_file(replace(entry, cancelled=gone)).decode()
        name = voice.text("meeting-file-name")
        note = voice.text("meeting-file-gone" if gone else "meeting-file")
        file = {
            "calendar": content,
            "name": f"{name}-{when.day_of(enterprise, meeting).isoformat()}.ics",
            "type": MEDIA_TYPE,
            "sorry": text,
        }
        return Bubble(kind="file", text=f"{text}\n{note}", file=file)
