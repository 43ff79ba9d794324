"""AD6, ST6: a year of a whole programme, in which nobody is pestered once. The figures are printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.nudging import deciding
from storage import closures, outbox
from tests.nudging.year import World
from tests.seeds import SEED, USUAL

NOTHING: dict[str, list[str]] = {
    "blocked time": [],
    "cap": [],
    "stopped": [],
    "doubled": [],
}


async def lived(
    folder: Path, size: int, coaches: int, days: int, stopping: float = 0.0012
) -> World:
    start = date(2026, 1, 5)
    seed = 7 + SEED - USUAL
    world = World(
        folder, size=size, coaches=coaches, start=start, seed=seed, stopping=stopping
    )
    await world.begin()
    await world.live(days)
    return world


async def test_ad6_three_months_of_six_enterprises(tmp_path: Path) -> None:
    world = await lived(tmp_path, 6, 2, 90)
    print(world.figures())  # noqa: T201
    assert world.faults() == NOTHING
    assert len(world.came) > 30
    assert len(world.closed) == 2
    assert world.restarts > 5
    world.house.close()


@pytest.mark.slow
async def test_ad6_twelve_months_of_sixty_nine_enterprises(tmp_path: Path) -> None:
    world = await lived(tmp_path, 69, 5, 365)
    print(world.figures())  # noqa: T201
    assert len(world.lives) == 207
    assert world.faults() == NOTHING
    assert len(world.came) > 2000
    assert len(world.closed) == 5
    assert sum(bool(life.closed) for life in world.lives) > 50
    assert world.restarts > 30
    world.house.close()


def without(*rules: int) -> tuple[Any, ...]:
    return tuple(rule for n, rule in enumerate(deciding._RULES) if n not in rules)


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("caps", "cap"),
        ("quiet", "blocked time"),
        ("closed", "blocked time"),
        ("stop", "stopped"),
        ("twice", "doubled"),
    ],
)
async def test_a_house_that_ignores_a_rule_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, fault: str
) -> None:
    match broken:
        case "caps":
            monkeypatch.setattr(deciding, "_RULES", without(2, 3, 4, 5))
        case "quiet":
            monkeypatch.setattr(deciding, "_RULES", without(1))
        case "closed":
            monkeypatch.setattr(closures, "around_person", lambda *_: ())
        case "stop":
            monkeypatch.setattr(deciding, "_refused", lambda _: None)
        case _:
            monkeypatch.setattr(outbox, "put", _twice)
    world = await lived(tmp_path, 6, 2, 5, stopping=0.02)
    longest = 110 if broken == "closed" else 45  # until the programme is closed
    while not world.faults()[fault] and world.days < longest:
        await world.live(5)
    assert world.faults()[fault]
    world.house.close()


_put = outbox.put


def _twice(tx: Any, address: str, drafts: Iterable[Any], now: Any) -> None:
    going = list(drafts)
    again = [draft for draft in going if draft.kind == "nudge"]
    _put(tx, address, [*going, *again], now)
