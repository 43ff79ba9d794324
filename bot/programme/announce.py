"""/announce: an administrator writes, sees to how many it goes, and sends it or not."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import counted
from bot.messages import Bubble, Inbound
from bot.programme.broadcast import LONGEST, Announcing, Reach, announced
from bot.scene import Scene
from locales import formats
from locales.catalog import Argument, Voice
from storage import broadcasts, people, programmes
from storage.programmes import Programme

WRITING = "announce"
SEND, DROP = "send", "drop"  # what the buttons say behind the command


class Announce:
    """The desk at which announcements are written."""

    def __init__(self, kit: Kit) -> None:
        self._host = kit.host
        self._announcing = Announcing(kit.nudging, kit.catalog, kit.clock)

    @property
    def part(self) -> Part:
        return Part(
            commands={"announce": self._asked}, writings={WRITING: self._written}
        )

    def _asked(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        voice, person = scene.wording.voice, scene.seat.person
        run = programmes.administered_by(tx, person)
        if not run:
            return told(voice, "progress-not-yours")
        what, _, number = typed.partition(" ")
        if what in {SEND, DROP}:
            return self._settled(tx, run, what, number, person, voice)
        at = counted(what)
        chosen = run[at - 1 : at] if at else run
        if len(chosen) != 1:
            return _which(run, voice)
        people.write(tx, scene.address, f"{WRITING}:{chosen[0].id}", scene.now)
        ask = voice.text("announce-write", "", {"programme": chosen[0].name})
        found = self._announcing.reach(tx, chosen[0])
        if found is None:
            return [Bubble(text=ask)]
        self._announcing.settle(tx, found.broadcast.id)
        return [Bubble(text=self._state(found, voice)), Bubble(text=ask)]

    def _written(
        self, tx: Connection, inbound: Inbound, scene: Scene, about: str
    ) -> list[Bubble]:
        """Show what somebody wrote, as it will be read, and to how many it would go."""
        voice, person = scene.wording.voice, scene.seat.person
        run = programmes.administered_by(tx, person)
        programme = next((each for each in run if each.id == about), None)
        if programme is None:
            return told(voice, "progress-not-yours")
        words = inbound.text.strip()
        seen = announced(programme, words, voice)
        if len(seen) > LONGEST:
            most = LONGEST - (len(seen) - len(words))
            return told(voice, "announce-long", count=len(words), most=most)
        found = self._announcing.preview(tx, programme)
        if not found.going:
            return told(voice, "announce-nobody")
        number = self._announcing.draft(tx, programme, person, words)
        head = voice.text("announce-preview", "", {"count": found.going})
        lines = [voice.text("announce-when")]
        if found.kept:
            lines.insert(0, voice.text("announce-kept", "", {"count": found.kept}))
        taps = (
            button(voice, "announce-tap-send", f"/announce {SEND} {number}"),
            button(voice, "announce-tap-drop", f"/announce {DROP} {number}"),
        )
        return [Bubble(before=(head,), text=seen, hint="\n".join(lines), taps=taps)]

    def _settled(
        self,
        tx: Connection,
        run: list[Programme],
        what: str,
        number: str,
        person: str,
        voice: Voice,
    ) -> list[Bubble]:
        """Send a draft or let go of it; whoever wrote it may, and nobody else."""
        draft = broadcasts.by_id(tx, counted(number)) if number else None
        own = draft is not None and draft.person == person
        programme = next((p for p in run if draft and p.id == draft.programme), None)
        if draft is None or not own or programme is None:
            return told(voice, "announce-gone")
        if what == DROP:
            if draft.state != broadcasts.DRAFT:
                return told(voice, "announce-gone")
            broadcasts.undraft(tx, programme.id, person)
            return told(voice, "announce-dropped")
        going = self._announcing.send(tx, programme, draft.id)
        if going is None:
            return told(voice, "announce-gone")
        return told(voice, "announce-sent", count=going)

    def _state(self, found: Reach, voice: Voice) -> str:
        day = self._host.day(found.broadcast.at).isoformat()
        facts: dict[str, Argument] = {
            "day": formats.day(voice.locale, day),
            "sent": found.sent,
            "count": found.people,
        }
        lines = [voice.text("announce-state", "", facts)]
        for name in ("waiting", "refused"):
            count = getattr(found, name)
            if count:
                lines.append(voice.text(f"announce-state-{name}", "", {"count": count}))
        return "\n".join(lines)


def _which(run: list[Programme], voice: Voice) -> list[Bubble]:
    lines = [voice.text("announce-which")]
    for number, each in enumerate(run, start=1):
        facts = {"number": str(number), "programme": each.name}
        lines.append(voice.text("announce-programme", "", facts))
    return [Bubble(text="\n".join(lines))]
