"""Two taps from every question to a human: Help, then "Ask my coach". Product story CO7."""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.parties import own
from bot.messages import Bubble
from bot.scene import Scene
from flows.turn import Say, Saying

_STUCK = {"help", "misread-again"}  # product rule 16: the second time offers a human


def offered(
    tx: Connection, scene: Scene, says: tuple[Saying, ...], said: list[Bubble]
) -> list[Bubble]:
    """Return what is said; where somebody is stuck, with a way to their coach if they have one."""
    last = says[-1] if says else None
    if not said or not isinstance(last, Say) or last.message not in _STUCK:
        return said
    parties = own(tx, scene)
    if parties is None:
        return said
    voice = scene.wording.voice
    way = voice.text(f"{last.message}-coach", "", parties.named)
    ask = button(voice, "tap-coach", "/coach")
    *before, stuck = said
    notes, taps = (*stuck.notes, way), (*stuck.taps, ask)
    return [*before, replace(stuck, notes=notes, taps=taps)]
