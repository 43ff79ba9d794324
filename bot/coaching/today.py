"""/today: who needs their coach. Product story CO1."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.coaching.describing import Telling
from bot.coaching.kit import Kit, Part, told
from bot.coaching.numbered import counted
from bot.coaching.overview import Line, Need, Overview, by_need
from bot.coaching.weekly import plan
from bot.messages import Bubble, Inbound, Tap
from bot.scene import Scene
from locales.catalog import Voice
from storage import coaches

PAGE = 10  # lines at most
CARD, TODAY = "/card", "/today"


class Today:
    """Lists the enterprises of a coach, the most urgent first."""

    def __init__(self, kit: Kit) -> None:
        self._catalog = kit.catalog
        self._timers = kit.timers
        self._overview = Overview(kit.library)
        self.part = Part(commands={"today": self.listed})

    def listed(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Return ten lines; others by the number of their page."""
        del inbound
        voice = scene.wording.voice
        lines = self._overview.of_coach(tx, scene.seat.person, scene.now)
        if not lines:
            return nobody(tx, voice, scene.seat.person)
        plan(tx, self._timers, scene.seat.person, scene.now)
        return [page(Telling(self._catalog, voice), by_need(lines), typed)]


def nobody(tx: Connection, voice: Voice, person: str) -> list[Bubble]:
    """Return what is said to a coach without enterprises, and to somebody who is no coach."""
    known = coaches.being(tx, person)
    return told(voice, "coach-of-nobody" if known else "coach-you-are-not")


def page(telling: Telling, lines: list[Line], typed: str) -> Bubble:
    """Return some lines, each with a button to its card."""
    voice = telling.voice
    pages = -(-len(lines) // PAGE)
    at = min(max(counted(typed), 1), pages)
    shown = lines[(at - 1) * PAGE : at * PAGE]
    more = len(lines) - at * PAGE
    needed = sum(line.need < Need.ABSENT for line in lines)
    counts = {"needed": needed, "all": len(lines)}
    onward = {"more": more, "page": at + 1}
    numbers = [line.enterprise.code for line in shown]
    taps = [
        Tap(
            label=voice.text("today-tap", "", {"number": number}),
            says=f"{CARD} {number}",
            always=True,
        )
        for number in numbers
    ]
    if more > 0:
        label = voice.text("today-more-tap", "", onward)
        taps.append(Tap(label=label, says=f"{TODAY} {at + 1}", always=True))
    return Bubble(
        text=voice.text("today-heading", "", counts),
        lines=tuple(telling.line(line, telling.needs(line)) for line in shown),
        notes=(voice.text("today-more", "", onward),) if more > 0 else (),
        how=voice.text("today-how", "", {"number": numbers[0]}),
        taps=tuple(taps),
    )
