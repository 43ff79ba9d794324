"""Letters answered and read again, on both sides. Product story CO7.

They are for whoever accompanies the enterprise just now: after a hand-over the new coach finds
what is open, and the one before answers no more.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection

from bot.coaching.delivering import answerable, bring, is_for, to_coach, waits
from bot.coaching.kit import Kit, Onward, Part, told
from bot.coaching.letter_words import Shown
from bot.coaching.numbered import last_counted
from bot.coaching.parties import Parties, of_file
from bot.coaching.using import lead, left
from bot.coaching.writing import Draft, checked
from bot.messages import Bubble, Inbound, Tap
from bot.scene import Scene
from locales.catalog import Argument, Voice
from storage import enterprises, letters, members, people
from storage.letters import REPLY

PAGE = 5  # letters
_NUMBERED = re.compile(r"(\d{1,9})\s*(.*)", re.DOTALL)


class Letters:
    """Passes answers on and shows what was written, with a transaction in hand."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def part(self) -> Part:
        return Part(
            commands={"reply": self.reply, "letters": self.letters},
            leads={"letters": self.lead},
            writings={"reply": self.replied},
        )

    def reply(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Let somebody answer a letter: with what they type behind it, or with what comes next."""
        found = _NUMBERED.fullmatch(typed)
        number, words = (int(found[1]), found[2].strip()) if found else (0, "")
        voice = scene.wording.voice
        answering = answerable(tx, scene.seat.person, number)
        if answering is None:
            return told(voice, "reply-none")
        if words:
            draft = Draft(what="reply", about=str(number), words=words)
            return self._answered(tx, scene, draft)
        people.write(tx, scene.address, f"reply:{number}", scene.now)
        letter, parties = answering
        message = "reply-write" if letter.coach else "reply-write-coach"
        return told(voice, message, **parties.named, letter=str(number))

    def replied(
        self, tx: Connection, inbound: Inbound, scene: Scene, about: str
    ) -> list[Bubble]:
        """Pass an answer on to whoever wrote the letter."""
        return self._answered(tx, scene, Draft.of("reply", about, inbound.text))

    def _answered(self, tx: Connection, scene: Scene, draft: Draft) -> list[Bubble]:
        voice, person = scene.wording.voice, scene.seat.person
        answering = answerable(tx, person, int(draft.about))
        if answering is None:  # the enterprise was handed on meanwhile
            return told(voice, "reply-none")
        refused = checked(tx, scene, draft)
        if refused:
            return refused
        letter, parties = answering
        answer = letters.add(
            tx,
            parties.file,
            REPLY,
            person,
            draft.said,
            scene.now,
            coach=not letter.coach,
            about=letter.id,
        )
        if letter.coach:
            return to_coach(self._kit, tx, voice, parties, answer)
        letters.settle(tx, letter, scene.now)
        to = letter.person
        if to is None or not members.role_of(tx, parties.file, to):
            return told(voice, "reply-nobody", **parties.named)
        reached = bring(self._kit, tx, parties, answer, to)
        message = "reply-sent" if reached else "reply-unreachable"
        return told(voice, message, **parties.named)

    # --- reading again ---------------------------------------------------------------------------

    def lead(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> Onward | None:
        """Return where "open 12" or "use 12" leads: to the question of that letter."""
        return lead(self._kit, tx, scene, typed)

    def letters(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return a page of letters, or the one with a number; or put one away."""
        voice, words = scene.wording.voice, scene.lexicon
        first, number = last_counted(typed)
        if number and words.means("letter-done", first):
            return self._put_away(tx, scene, number)
        if number and words.means("letter-leave", first):
            return left(tx, scene, number)
        every = self._all(tx, scene.seat.person)
        if number and not first:
            one = next((each for each in every if each.letter.id == number), None)
            return [one.bubble(voice)] if one else told(voice, "letters-no-such")
        if typed and not (number and words.means("letter-page", first)):
            return told(voice, "letters-no-such")
        return [_page(voice, every, number)] if every else told(voice, "letters-none")

    def _put_away(self, tx: Connection, scene: Scene, number: int) -> list[Bubble]:
        """Note that a letter needs no answer."""
        found = answerable(tx, scene.seat.person, number)
        if found is None or found[0].coach:
            return told(scene.wording.voice, "letters-no-such")
        letters.settle(tx, found[0], scene.now)
        return told(scene.wording.voice, "letters-done", letter=str(number))

    def _all(self, tx: Connection, person: str) -> list[Shown]:
        """Return what somebody may read: first what waits for their answer, then the latest."""
        found: list[Shown] = []
        for file in members.shared(tx, person):
            parties = of_file(tx, file)
            found += self._shown(tx, parties, person) if parties else []
        for each in enterprises.coached_by(tx, person):
            parties = of_file(tx, each.conversation) if each.conversation else None
            found += self._shown(tx, parties, person) if parties else []
        waiting = [each for each in found if each.by_coach and waits(each.letter)]
        rest = [each for each in found if each not in waiting]
        return [*waiting, *sorted(rest, key=lambda each: -each.letter.id)]

    def _shown(self, tx: Connection, parties: Parties, person: str) -> list[Shown]:
        """Return the letters of a file that somebody may read.

        A coach reads what is open, what they wrote, and what they answered themselves.
        """
        every = letters.of(tx, parties.file)
        coach = parties.coach.person == person
        answered = {each.about for each in every if each.person == person}
        return [
            Shown(kit=self._kit, tx=tx, parties=parties, letter=each, reader=person)
            for each in every
            if (
                each.person == person or waits(each) or each.id in answered
                if coach
                else is_for(tx, each, person)
            )
        ]


def _page(voice: Voice, every: list[Shown], page: int) -> Bubble:
    pages = -(-len(every) // PAGE)
    page = min(max(page, 1), pages)
    after = page % pages + 1
    facts: dict[str, Argument] = {"page": page, "pages": pages, "next": after}
    shown = every[(page - 1) * PAGE : page * PAGE]
    taps = [_tap(str(each.letter.id), f"/letters {each.letter.id}") for each in shown]
    if pages > 1:
        label = voice.text("tap-page", "", {"next": after})
        taps.append(_tap(label, f"/letters page {after}"))
    return Bubble(
        text=voice.text("letters-heading", "", facts),
        lines=tuple(each.line(voice) for each in shown),
        how=voice.text("letters-more" if pages > 1 else "letters-footing", "", facts),
        taps=tuple(taps),
    )


def _tap(label: str, says: str) -> Tap:
    return Tap(label=label, says=says, always=True)
