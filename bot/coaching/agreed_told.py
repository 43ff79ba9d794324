"""What was agreed is told to all who are in the enterprise, once, in their working time."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching import informing, when
from bot.coaching.accompanied import coach_name, local
from bot.coaching.kit import Kit
from bot.coaching.options import in_words
from bot.messages import Bubble
from locales import formats
from locales.catalog import Voice
from storage import agreements, enterprises
from storage.agreements import PARTICIPANT, Agreement
from storage.enterprises import Enterprise

TELL = "agreement-tell"  # a poke: people are at work again


class AgreedTold:
    """Passes on what was agreed, now or when people work again."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        kit.timers.on(TELL, self._tells)

    def pass_on(
        self, tx: Connection, enterprise: Enterprise, kept: Agreement, voice: Voice
    ) -> str:
        """Tell all in the enterprise now, or see to it; return which, for the coach."""
        due = informing.due(tx, enterprise, self._kit.clock())
        if due <= self._kit.clock():
            reached = self._tell(tx, enterprise, kept)
            return voice.text("coached-told", "", {"people": reached})
        self._kit.timers.put(tx, TELL, str(kept.id), due)
        at = local(enterprise, due)
        says = when.in_words(voice, at.date(), at.time())
        return voice.text("coached-tells", "", {"when": says})

    def facts(
        self, tx: Connection, kept: Agreement, voice: Voice, *, coach: bool
    ) -> dict[str, str]:
        """Return what is said of an agreement, to a coach or to those who are in the enterprise."""
        enterprise = enterprises.by_id(tx, kept.enterprise)
        assert enterprise
        return {
            "what": in_words(tx, self._kit, enterprise, kept.what, voice, coach=coach),
            "day": formats.day(voice.locale, kept.by),
            "coach": coach_name(tx, voice, enterprise),
            "who": kept.who,
        }

    def _tells(self, tx: Connection, key: str) -> None:
        """Tell what waited for people to be at work."""
        kept = agreements.by_id(tx, int(key))
        enterprise = enterprises.by_id(tx, kept.enterprise) if kept else None
        if kept is None or enterprise is None:
            return
        due = informing.due(tx, enterprise, self._kit.clock())
        if due > self._kit.clock():  # we were not there when they were
            self._kit.timers.put(tx, TELL, key, due)
        else:
            self._tell(tx, enterprise, kept)

    def _tell(self, tx: Connection, enterprise: Enterprise, kept: Agreement) -> int:
        def say(voice: Voice) -> list[Bubble]:
            facts = self.facts(tx, kept, voice, coach=False)
            own = f"/agreed {kept.id} {voice.words('word-take-on')[0]}"
            take = button(voice, "team-tap-take", own)
            taps = (take,) if kept.who == PARTICIPANT else ()
            return [Bubble(text=voice.text("agreed-told", "", facts), taps=taps)]

        return informing.tell(tx, self._kit, enterprise, say)
