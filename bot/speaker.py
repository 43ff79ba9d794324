"""What is said, in words and on its way: sayings → bubbles → the outbox."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection

from bot import tapping
from bot.authors import knowing
from bot.host import Host
from bot.messages import Bubble, Press
from bot.parts import parts
from bot.register import Register
from bot.scene import Scene
from bot.team.teams import Teams
from bot.words import bubbles
from flows.turn import Delivery, Saying, Turn
from locales.catalog import Catalog
from storage import consents, outbox
from storage.outgoing import Draft, Outgoing

LONGEST = 3000  # units of a message: Telegram's 4096, with room for answer and example


class Speaker:
    """Puts what a turn says in words, and in the outbox."""

    def __init__(
        self, *, register: Register, catalog: Catalog, host: Host, teams: Teams
    ) -> None:
        self._register = register
        self._catalog = catalog
        self._host = host
        self._teams = teams

    def said(
        self, tx: Connection, scene: Scene, says: tuple[Saying, ...]
    ) -> list[Bubble]:
        """Return what a turn says, in the words of a scene."""
        scene = knowing(tx, scene, says)
        conversation, wording = scene.conversation, scene.wording
        doubt = conversation.doubt
        choosing = doubt.offers[0].value if doubt and doubt.about == "which" else ""

        def ordered(delivery: Delivery) -> Mapping[str, Any]:
            from bot.report.order import order

            zone = self._host.zone
            before = self._register.round_before(tx, scene.seat)
            earlier = (before[0], before[1].dated_in(zone)) if before else None
            spoken = scene.worded(delivery.language)
            quotable = consents.quotable(tx, conversation.id)
            roadmap, book = scene.seat.roadmap, conversation.book.dated_in(zone)
            team = self._teams.rows(tx, scene.seat)
            return order(delivery, roadmap, book, spoken, earlier, quotable, team)

        return list(
            bubbles(says, wording, self._catalog, self._host, ordered, choosing)
        )

    def put(
        self,
        tx: Connection,
        scene: Scene,
        said: list[Bubble],
        turn: Turn | None,
        press: Press | None,
        about: str,
    ) -> list[Outgoing]:
        """Have bubbles sent, `about` what of a team; return those that are marked as being sent.

        Where there are buttons, only those of the last bubble go on counting.
        """
        if not self._host.buttons:
            outbox.put(tx, scene.address, _of(about, drafts(said)), scene.now)
            return []
        if not said and turn is None:
            return []
        said = [part for each in said for part in parts(each, LONGEST)]
        said = tapping.marked(said, scene)
        changes = tapping.close_earlier(tx, said, turn, press, scene)
        going = _of(about, [*drafts(said), *changes])
        return outbox.put_sending(tx, scene.address, going, scene.now)


def _of(about: str, going: list[Draft]) -> list[Draft]:
    """Return what goes out, knowing what of a team it is about, if anything."""
    return [replace(each, about=about) for each in going] if about else going


def drafts(said: Iterable[Bubble]) -> list[Draft]:
    """Return bubbles as the outbox keeps them."""
    return [
        Draft(
            kind=bubble.kind,
            body=bubble.body(),
            live=bool(bubble.asks),
            about=bubble.shows,
        )
        for bubble in said
    ]
