"""The command /page: a link that lets a coach or an administrator in, and an end to all visits."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.coaching.kit import Kit, Part, told
from bot.messages import Bubble, Inbound
from bot.pages import address
from bot.scene import Scene
from storage import coaches, passes, programmes


class PageLinks:
    """Answers to /page, and to /page close."""

    def __init__(self, kit: Kit) -> None:
        self._address = address.read(kit.host.page) if kit.host.page else None
        self.part = Part(commands={"page": self.asked})

    def asked(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Hand out a link, or close what is open."""
        del inbound
        voice, person = scene.wording.voice, scene.seat.person
        if typed and scene.lexicon.means(
            "page-close", typed
        ):  # also for who was one before
            passes.close(tx, person)
            return told(voice, "page-closed")
        if not coaches.being(tx, person) and not programmes.administered_by(tx, person):
            return told(voice, "page-not-yours")
        if self._address is None:
            return told(voice, "page-none")
        code = passes.link(tx, person, scene.now)
        link = f"{self._address.link('enter')}?l={voice.tag}&c={code}"
        return told(voice, "page-link", link=link)
