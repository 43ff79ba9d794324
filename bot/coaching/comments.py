"""What a coach writes about a shared answer: a comment, or a wording to take or to leave.

A coach never answers for anybody. Whether there is an answer they do not see is not told.
"""

from __future__ import annotations

import re

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching import informing, when
from bot.coaching.accompanied import local
from bot.coaching.delivering import bring
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import numbered
from bot.coaching.parties import Parties, of_coach, of_file
from bot.coaching.sight import note_reading
from bot.coaching.view import able, view
from bot.coaching.writing import LIMIT, Draft, checked
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows.answers import Place, Status
from flows.roadmap import WRITTEN, Field
from storage import enterprises, letters, members, people, shares
from storage.letters import COMMENT, PROPOSAL, Letter

_NUMBERED = re.compile(r"(\d{1,6})[\s:,.]*(.*)", re.DOTALL)
TELL = "comment-tell"  # a timer: what was written while nobody was at work
KINDS = {"comment": COMMENT, "propose": PROPOSAL}


class Commented(Struct, frozen=True, kw_only=True):
    """An answer that a coach sees, as something to write about."""

    parties: Parties
    place: Place
    field: Field
    given: bool  # whether something was answered, rather than passed over
    title: str


class Comments:
    """Brings what coaches write about answers, with a transaction in hand."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        kit.timers.on(TELL, self._tells)

    @property
    def part(self) -> Part:
        return Part(
            commands={"comment": self.comment, "propose": self.propose},
            writings={"comment": self.commented, "propose": self.proposed},
        )

    def comment(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        return self._asked(tx, scene, "comment", typed)

    def propose(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        return self._asked(tx, scene, "propose", typed)

    def commented(
        self, tx: Connection, inbound: Inbound, scene: Scene, about: str
    ) -> list[Bubble]:
        return self._sent(tx, scene, Draft.of("comment", about, inbound.text))

    def proposed(
        self, tx: Connection, inbound: Inbound, scene: Scene, about: str
    ) -> list[Bubble]:
        return self._sent(tx, scene, Draft.of("propose", about, inbound.text))

    def _asked(
        self, tx: Connection, scene: Scene, what: str, typed: str
    ) -> list[Bubble]:
        """Take what is typed behind the command, or have it written next."""
        voice = scene.wording.voice
        mine = enterprises.coached_by(tx, scene.seat.person)
        enterprise, rest = numbered(mine, typed)
        found = _NUMBERED.fullmatch(rest) if enterprise else None
        if enterprise is None or found is None:
            return told(voice, f"{what}-how")
        about = f"{enterprise.id} {found[1]}"
        if found[2].strip():
            draft = Draft(what=what, about=about, words=found[2])
            return self._sent(tx, scene, draft)
        meant = self._meant(tx, scene, about)
        refused = self._refused(scene, what, meant)
        if refused or meant is None:
            return refused
        people.write(tx, scene.address, f"{what}:{about}", scene.now)
        facts = {**meant.parties.named, "title": meant.title}
        return told(voice, f"{what}-write", **facts)

    def _sent(self, tx: Connection, scene: Scene, draft: Draft) -> list[Bubble]:
        voice, person = scene.wording.voice, scene.seat.person
        meant = self._meant(tx, scene, draft.about)
        refused = self._refused(scene, draft.what, meant)
        if refused or meant is None:
            return refused
        limit = meant.field.limit if draft.what == "propose" else LIMIT
        refused = checked(tx, scene, draft, limit)
        if refused:
            return refused
        parties = meant.parties
        letter = letters.add(
            tx,
            parties.file,
            KINDS[draft.what],
            person,
            draft.said,
            scene.now,
            coach=True,
            place=meant.place,
        )
        due = informing.due(tx, parties.enterprise, scene.now)
        if due > scene.now:
            self._kit.timers.put(tx, TELL, str(letter.id), due)
            at = local(parties.enterprise, due)
            says = when.in_words(voice, at.date(), at.time())
            return told(voice, "coached-tells", when=says)
        reached = self._tell(tx, parties, letter)
        message = f"{draft.what}-sent" if reached else "comment-unreachable"
        return told(voice, message, **parties.named, title=meant.title)

    def _tell(self, tx: Connection, parties: Parties, letter: Letter) -> int:
        """Bring it to all who work on the file; return at how many places it comes."""
        here = [each.person for each in members.of(tx, parties.file)]
        return sum(bring(self._kit, tx, parties, letter, each) for each in here)

    def _tells(self, tx: Connection, key: str) -> None:
        """Bring what waited for people to be at work, if it is still of their coach."""
        letter = letters.by_id(tx, int(key))
        parties = of_file(tx, letter.conversation) if letter else None
        if letter is None or parties is None or letter.person != parties.coach.person:
            return
        now = self._kit.clock()
        due = informing.due(tx, parties.enterprise, now)
        if due > now:  # we were not there when they were
            self._kit.timers.put(tx, TELL, key, due)
        elif shares.of(tx, parties.file).given:
            self._tell(tx, parties, letter)

    def _refused(
        self, scene: Scene, what: str, meant: Commented | None
    ) -> list[Bubble]:
        """Return why nothing can be written about an answer, if it cannot."""
        voice = scene.wording.voice
        if meant is None:
            return told(voice, "comment-none")
        written = meant.given and meant.field.kind in WRITTEN
        if what == "propose" and not written:
            return told(voice, "propose-words-only")
        return []

    def _meant(self, tx: Connection, scene: Scene, about: str) -> Commented | None:
        """Return the answer with a number, if it is shared with this coach; that is noted."""
        known, _, number = about.partition(" ")
        enterprise = enterprises.by_id(tx, known)
        person = scene.seat.person
        parties = of_coach(tx, person, enterprise) if enterprise else None
        seen = view(self._kit, tx, parties) if parties else None
        entry = seen.numbered(int(number)) if seen else None
        if parties is None or seen is None or entry is None:
            return None
        note_reading(tx, parties.file, person, scene.now)
        voice = able(self._kit, scene.wording.voice, seen.walk.roadmap)
        wording = seen.wording(voice)
        prompt = seen.walk.roadmap.prompts[entry.place.prompt]
        return Commented(
            parties=parties,
            place=entry.place,
            field=prompt.field(entry.place.field),
            given=entry.status is Status.GIVEN,
            title=wording.say(entry.title),
        )
