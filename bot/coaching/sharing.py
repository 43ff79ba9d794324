"""What an enterprise lets its coach see: shown, switched, and kept back, question by question.

Product story CO2. Whoever works on the file may switch it; the others are told.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.accompanied import local
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import counted, numbered
from bot.coaching.parties import Parties, as_coached, of_coach, own
from bot.coaching.sight import note_reading
from bot.coaching.view import View, able, file_of, seen_pages, view
from bot.door import NotAllowedError, may
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows.answers import Place
from locales.catalog import Voice
from locales.formats import day
from storage import enterprises, members, shares
from storage.taking_back import take_back

_SWITCH = (("share-on", True), ("share-off", False))
_PAGE = re.compile(r"(\d{0,4})\s*([A-Za-z]{2,3}(?:-\w+)*)?")


class Sharing:
    """Shows and switches it, with a transaction in hand."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def part(self) -> Part:
        return Part(
            commands={
                "share": self.share,
                "seen": self.seen,
                "withhold": self.withhold,
            }
        )

    def share(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return what holds; switch it first, if that is what was asked."""
        voice, parties = scene.wording.voice, own(tx, scene)
        if parties is None:
            return told(voice, "programme-none")
        words = scene.lexicon
        switches = [is_on for name, is_on in _SWITCH if words.means(name, typed)]
        wanted = switches[0] if switches else None
        if wanted is None:
            return self._holds(tx, scene, parties)
        if not may(tx, scene.seat.person, parties.file, "change", "sharing"):
            return told(voice, "role-cannot")
        before = shares.of(tx, parties.file).given
        if wanted != before:
            person = scene.seat.person
            shares.note(tx, parties.file, person, scene.now, given=wanted)
            if not wanted:
                take_back(tx, parties.file, parties.coach.person)
            message = "share-told-on" if wanted else "share-told-off"
            self._tell_others(tx, parties, person, message)
        return self._holds(tx, scene, parties)

    def withhold(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Keep a question back from the coach, or give it free again."""
        voice, parties = scene.wording.voice, own(tx, scene)
        if parties is None:
            return told(voice, "programme-none")
        if not typed:
            return [*told(voice, "withhold-how"), *self._holds(tx, scene, parties)]
        roadmap, book = file_of(self._kit, tx, parties.file)
        number = counted(typed)
        given = book.numbered(number) if number else None
        if given is None or given.place.prompt not in roadmap.prompts:
            return told(voice, "withhold-unknown", number=typed[:20])
        if not may(tx, scene.seat.person, parties.file, "change", "sharing"):
            return told(voice, "role-cannot")
        person, prompt = scene.seat.person, given.place.prompt
        sharing = shares.of(tx, parties.file)
        free = prompt in sharing.kept_back
        shares.note(tx, parties.file, person, scene.now, given=free, prompt=prompt)
        if not free:
            take_back(tx, parties.file, parties.coach.person)
        facts = {**parties.named, "number": typed}
        if free and sharing.given:  # the coach sees more than before
            self._tell_others(tx, parties, person, "withhold-told", prompt)
        message = "withheld-no-more" if free else "withheld"
        title = self._title(view(self._kit, tx, parties), voice, prompt)
        undo = "tap-withhold" if free else "tap-free"
        tap = button(voice, undo, f"/withhold {typed}")
        text = voice.text(message, "", {**facts, "title": title})
        return [Bubble(text=text, taps=(tap,))]

    def seen(
        self, tx: Connection, _inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return what the coach sees: to the coach by number, to those whose it is at any time."""
        voice, person = scene.wording.voice, scene.seat.person
        enterprise, rest = numbered(enterprises.coached_by(tx, person), typed)
        if enterprise is not None:
            return self._seen_by_coach(
                tx, scene, of_coach(tx, person, enterprise), rest
            )
        parties = own(tx, scene)
        if parties is None:
            return told(voice, "seen-none")
        parties = as_coached(tx, parties)  # they get the same, to the letter
        if not re.match(
            r"[eE]\s?\d", typed
        ):  # "2" is a page, and "E2 2" that of a button
            return self._page(tx, scene, parties, typed)
        enterprise, rest = numbered([parties.enterprise], typed)
        if enterprise is None:
            return told(voice, "seen-none")
        return self._page(tx, scene, parties, rest)

    def _seen_by_coach(
        self, tx: Connection, scene: Scene, parties: Parties | None, typed: str
    ) -> list[Bubble]:
        if parties is None:  # nobody began there
            return told(scene.wording.voice, "seen-nobody")
        if view(self._kit, tx, parties).entries:
            try:
                note_reading(tx, parties.file, scene.seat.person, scene.now)
            except NotAllowedError as shut:
                return told(scene.wording.voice, shut.message)
        return self._page(tx, scene, parties, typed)

    def _page(
        self, tx: Connection, scene: Scene, parties: Parties, typed: str
    ) -> list[Bubble]:
        found = _PAGE.fullmatch(typed.strip())
        page = int(found[1]) if found and found[1] else 1
        spoken = found[2] if found and found[2] else scene.conversation.language
        return seen_pages(self._kit, tx, parties, spoken, page)

    # --- words ------------------------------------------------------------------------------

    def _holds(self, tx: Connection, scene: Scene, parties: Parties) -> list[Bubble]:
        """Return what is shared, and how that is changed."""
        voice, sharing = scene.wording.voice, shares.of(tx, parties.file)
        facts, seen = parties.named, view(self._kit, tx, parties)
        kept = tuple(
            voice.text("share-kept", "", {"title": self._title(seen, voice, prompt)})
            for prompt in seen.walk.roadmap.prompts
            if prompt in sharing.kept_back
        )
        if kept:
            kept = (voice.text("share-kept-heading", "", facts), *kept)
        if sharing.given:
            assert sharing.since
            since = local(parties.enterprise, sharing.since).date()
            facts["since"] = day(voice.locale, since.isoformat())
            facts["count"] = len(seen.entries)
        now = voice.text("share-is-on" if sharing.given else "share-is-off", "", facts)
        switch = (
            button(voice, "tap-share-off", "/share off")
            if sharing.given
            else button(voice, "tap-share-on", "/share on")
        )
        return [
            Bubble(
                before=(now,),
                text=voice.text("share-what", "", facts),
                notes=kept,
                how=voice.text(
                    "share-how-off" if sharing.given else "share-how-on", "", facts
                ),
                taps=(switch, button(voice, "tap-seen", "/seen")),
            )
        ]

    def _tell_others(
        self,
        tx: Connection,
        parties: Parties,
        person: str,
        message: str,
        prompt: str = "",
    ) -> None:
        """Tell the others who work on the file what somebody switched."""
        here = members.of(tx, parties.file)
        name = next((each.name for each in here if each.person == person), "")
        seen = view(self._kit, tx, parties)

        def say(voice: Voice) -> list[Bubble]:
            who = name or voice.text("author-unnamed")
            facts = {**parties.named, "who": who}
            if prompt:
                facts["title"] = self._title(seen, voice, prompt)
            taps = (
                button(voice, "tap-seen", "/seen"),
                button(voice, "tap-share", "/share"),
            )
            return [Bubble(text=voice.text(message, "", facts), taps=taps)]

        for other in parties.others(tx, person):
            self._kit.say(tx, other, say)

    def _title(self, seen: View, voice: Voice, prompt: str) -> str:
        """Return what a question is called, in a language that has words for it."""
        return seen.title(able(self._kit, voice, seen.walk.roadmap), Place(prompt))
