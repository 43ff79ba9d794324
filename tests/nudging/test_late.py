"""A reminder that was to go and could not is decided on anew: never late at night, never after stop."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.logs import Log
from bot.messages import NotSent, Receipt, Sent
from bot.nudging.anew import KIND
from bot.parcel import Parcel
from bot.sender import Sender
from storage import outbox
from storage.pace import UNLIMITED, Buckets
from tests.programme.scene import Scene, scene

LEEN = "terminal:leen"


class Away:
    """A messenger that is away, and comes back."""

    def __init__(self, at: Scene, **away: float) -> None:
        self._at = at
        self._until = at.clock() + timedelta(**away)
        self.came: list[str] = []

    async def deliver(self, parcel: Parcel) -> Receipt:
        self._at.clock.now += timedelta(minutes=10)
        if self._at.clock() < self._until:
            return NotSent()
        self.came.append(parcel.bubble.text)
        return Sent("1")


async def _on_its_way(at: Scene) -> None:
    """Have a coach write to Leen; the message waits to be sent."""
    await at.person("leen").says("/choices")
    await at.person("leen").says("/rhythm")
    tap = at.person("leen").bubbles[-1].taps[0]
    await at.person("leen").says(tap.says)
    await at.later(hours=1)
    await at.person("coen").says("/nudge 1 Hoe ver staan jullie?")
    await at.person("coen").says("/nudge 1 send")
    await at.later(minutes=1)
    found = at.look(lambda tx: outbox.first(tx, LEEN))
    assert found
    assert found.kind == KIND


def _sender(at: Scene, messenger: Away, folder: Path) -> Sender:
    async def no_file(body: object, address: str) -> tuple[str, dict[str, object]]:
        raise AssertionError(body, address)

    return Sender(
        work=at.home.database,
        channel=messenger,
        pace=Buckets(UNLIMITED),
        clock=at.clock,
        log=Log(folder / "sender.log"),
        make=no_file,
        patience=(0.0,),
    )


async def test_co4_what_could_not_go_by_day_does_not_come_at_night(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await _on_its_way(at)
        messenger = Away(at, hours=6)  # until ten in the evening
        sender = _sender(at, messenger, tmp_path)
        await sender.send_due(LEEN)
        at.clock.now = at.clock.now.replace(hour=20, minute=30)
        await at.later(minutes=1)
        await sender.send_due(LEEN)
        assert messenger.came == []

        at.clock.now = at.clock.now.replace(hour=9) + timedelta(days=1)
        await at.later(minutes=1)
        await sender.send_due(LEEN)
        await sender.send_due(LEEN)
        assert messenger.came == ["Hoe ver staan jullie?"]


async def test_co4_who_said_stop_meanwhile_gets_nothing(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await _on_its_way(at)
        messenger = Away(at, hours=1)
        sender = _sender(at, messenger, tmp_path)
        await sender.send_due(LEEN)
        await at.person("leen").says("/stop")
        await at.later(days=1, hours=-4)
        await sender.send_due(LEEN)
        assert "Hoe ver staan jullie?" not in messenger.came
