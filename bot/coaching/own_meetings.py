"""When somebody meets their coach, for those who work in an enterprise."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import when
from bot.coaching.accompanied import coach_name, with_person
from bot.coaching.agreed import Agreed
from bot.coaching.kit import Handler, Part, told
from bot.coaching.meeting_file import in_file
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from storage import enterprises


class OwnMeetings:
    """Answers to /meetings; a coach who types it is told of theirs."""

    def __init__(self, agreed: Agreed, of_coach: Handler) -> None:
        self._agreed = agreed
        self._of_coach = of_coach
        self.part = Part(commands={"meetings": self.listed})

    def listed(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Say when somebody meets their coach, or hand over the file for their calendar."""
        voice = scene.wording.voice
        enterprise = with_person(tx, scene.seat.person)
        if enterprise is None:
            if enterprises.coached_by(tx, scene.seat.person):
                return self._of_coach(tx, inbound, scene, typed)
            return told(voice, "meetings-no-coach")
        coach = coach_name(tx, voice, enterprise)
        coming = when.to_come(tx, enterprise, scene.now)
        agreed = self._agreed.lines(tx, enterprise, voice)
        notes = (voice.text("meetings-agreed"), *agreed) if agreed else ()
        if coming is None:
            text = voice.text("meetings-none", "", {"coach": coach})
            return [Bubble(text=text, lines=notes)]
        at = when.said(voice, enterprise, coming)
        text = voice.text("meetings-next", "", {"coach": coach, "when": at})
        if typed and scene.lexicon.means("calendar", typed):
            title = voice.text("meeting-title", "", {"coach": coach})
            return [in_file(enterprise, coming, voice, text, title)]
        word = voice.words("word-calendar")[0]
        tap = button(voice, "meeting-tap-calendar", f"/meetings {word}")
        how = voice.text("meetings-how", "", {"says": f"/meetings {word}"})
        return [Bubble(text=text, lines=notes, how=how, taps=(tap,))]
