"""What an update means, where somebody stands: a tap, a text, a file, an arrival."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from bot import tapping
from bot.commands import AgreeAsked, JoinAsked, RevealAsked, RoadmapAsked
from bot.evidence import Evidence
from bot.host import Host
from bot.messages import Bubble, Inbound, Press
from bot.scene import Scene
from bot.together import ASK, JOIN
from bot.understanding import Understood, Whereabouts, understand
from flows.conversation import NOTICE, Conversation
from flows.overtaking import same_open
from flows.turn import Misread, Returned, Spoke
from flows.wordable import Amount, Wordable
from locales.catalog import Catalog

LINKS: Mapping[str, Callable[[str], Understood]] = {  # how payloads of links begin
    JOIN: JoinAsked,
    ASK: JoinAsked,
    "reveal-": RevealAsked,
    "agree-": AgreeAsked,
}


class Hearing:
    """Understands updates, with a transaction in hand."""

    def __init__(self, catalog: Catalog, host: Host, evidence: Evidence) -> None:
        self._catalog = catalog
        self._host = host
        self._evidence = evidence

    def event(
        self, tx: Connection, inbound: Inbound, scene: Scene
    ) -> Understood | Bubble | None:
        """Return what an update means where the participant stands.

        A bubble is to be said as it is; None means that there is nothing left to do.
        """
        scene = self._in_sight(inbound, scene)
        if inbound.arrived:
            return self._arrival(inbound, scene.conversation)
        if inbound.declined:
            return Misread(
                message=inbound.declined,
                words=inbound.text,
                args=_facts(inbound, scene),
            )
        if inbound.file:
            return self._evidence.event(tx, inbound, scene)
        text = inbound.text
        if inbound.press:
            tapped = self._pressed(tx, inbound, inbound.press, scene)
            if not isinstance(tapped, str):
                return tapped
            text = tapped
        return understand(text, self._whereabouts(scene))

    def _in_sight(self, inbound: Inbound, scene: Scene) -> Scene:
        """Return what somebody answers to: what they saw, if others went on since.

        A button of what others answered is late, as one's own would be.
        """
        then, seen = scene.as_seen, scene.seat.seen
        if seen is None or then.slot is None or not inbound.press:
            return then
        same = same_open(scene.seat.roadmap, scene.conversation, seen)
        return then if same else scene

    def _pressed(
        self, tx: Connection, inbound: Inbound, press: Press, scene: Scene
    ) -> str | Bubble | None:
        """Return what a tap says; or what is said of it; or None, if all is done."""
        if press.asks and press.asks != scene.asks:
            return tapping.late(tx, inbound, scene)
        match press.does:
            case "pick":
                tapping.toggled(tx, press, scene)
            case "example":
                tapping.example_shown(tx, press, scene)
            case "done":
                return tapping.picked(tx, press, scene)
            case _:
                return press.says
        return None

    def _arrival(self, inbound: Inbound, conversation: Conversation) -> Understood:
        wanted = self._catalog.nearest(inbound.language) if inbound.insists else None
        begins = self._host.buttons and conversation.stage == NOTICE  # by a link
        for begin, asked in LINKS.items():
            if inbound.payload.startswith(begin):
                return asked(inbound.payload.removeprefix(begin))
        if inbound.roadmap and (begins or inbound.roadmap != conversation.roadmap):
            return RoadmapAsked(inbound.roadmap)
        if wanted and wanted != conversation.language:
            return Spoke(wanted)
        return Returned()

    def _whereabouts(self, scene: Scene) -> Whereabouts:
        return Whereabouts(
            roadmap=scene.seat.roadmap,
            conversation=scene.conversation,
            walk=scene.walk,
            slot=scene.slot,
            wording=scene.wording,
            others=scene.others,
            host=self._host,
            today=self._host.day(scene.now),
        )


def _facts(inbound: Inbound, scene: Scene) -> dict[str, Wordable]:
    """Return what is said about something that is not taken."""
    nameless = scene.wording.voice.text("unnamed-file")
    return {
        name: (fact or nameless) if isinstance(fact, str) else Amount(fact)
        for name, fact in inbound.facts.items()
    }
