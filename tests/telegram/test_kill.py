"""The bot is killed at random points while people walk the roadmap: nothing lost, nothing doubled.

`python -m tests.telegram.confirms_too_early` is a bot that tells Telegram an update is done
before it is: the same test must find that out.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from storage.database import Database
from storage.tables import answers, conversations
from tests.telegram import BotApi
from tests.telegram.home import TOKEN
from tests.telegram.walkers import LostError, Turns, Walker, script

RIGHT = ("tests.telegram.unlimited",)
WRONG = ("tests.telegram.confirms_too_early",)
Kept = list[tuple[str, str, str, str, Any]]


@dataclass
class Outcome:
    """What came of it."""

    kills: int
    walkers: list[Walker]
    kept: list[Kept]  # the answers of each, in order

    @property
    def repeated(self) -> list[int]:
        return [walker.repeated for walker in self.walkers]


async def killed(
    folder: Path,
    turns: Turns,
    *,
    people: int,
    kills: int,
    seed: int,
    channel: str = "telegram_ptb",
    command: Sequence[str] = RIGHT,
    patience: float = 30,
) -> Outcome:
    """Let people walk while the bot is killed so many times; then let it run to the end."""
    chance = Random(seed)
    async with BotApi(token=TOKEN) as api:
        walkers = [
            Walker(api.phone(100 + n, language_code="en"), turns, patience)
            for n in range(people)
        ]
        environment = {
            **os.environ,
            "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            "FILROUGE_TELEGRAM_API": api.url,
            "FILROUGE_CHANNEL": channel,
            "FILROUGE_DB": str(folder / "filrouge.db"),
            "FILROUGE_RESPONSIBLE": "Kringloop Noord",
            "LC_ALL": "C",
        }
        walking = asyncio.gather(*(walker.walk() for walker in walkers))
        done = 0
        try:
            while not walking.done():
                bot = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", *command, env=environment
                )
                if done < kills:
                    await _some_calls(api, chance.randint(1, 40), walking)
                    if walking.done():
                        await _end(bot, signal.SIGTERM)
                        break
                    await asyncio.sleep(chance.random() * 0.03)
                    await _end(bot, signal.SIGKILL)
                    done += 1
                else:
                    await asyncio.wait({walking})
                    await _end(bot, signal.SIGTERM)
            await walking
        finally:
            walking.cancel()
            if bot.returncode is None:
                await _end(bot, signal.SIGKILL)
    kept = [_kept(folder, f"telegram:{walker.phone.id}") for walker in walkers]
    return Outcome(done, walkers, kept)


async def _some_calls(api: BotApi, count: int, walking: asyncio.Future[Any]) -> None:
    """Wait until the bot has made so many calls of its own accord."""
    enough = len(api.called()) + count
    calling = asyncio.ensure_future(
        api.until(lambda: len(api.called()) >= enough, timeout=60)
    )
    await asyncio.wait({walking, calling}, return_when=asyncio.FIRST_COMPLETED)
    calling.cancel()


async def _end(bot: asyncio.subprocess.Process, number: signal.Signals) -> None:
    bot.send_signal(number)
    await bot.wait()


def _kept(folder: Path, address: str) -> Kept:
    """Return the answers of somebody, in the order they were kept."""
    database = Database(folder / "filrouge.db")
    try:
        rows = database.look(
            lambda tx: tx.execute(
                select(answers)
                .join(conversations, conversations.c.id == answers.c.conversation)
                .where(answers.c.author == address)
                .order_by(answers.c.number)
            ).all()
        )
    finally:
        database.shut()
    return [(r.prompt, r.item, r.field, r.status, r.value) for r in rows]


async def _undisturbed(folder: Path, turns: Turns) -> Kept:
    folder.mkdir()
    outcome = await killed(folder, turns, people=1, kills=0, seed=0)
    return outcome.kept[0]


def _faultless(outcome: Outcome, wanted: Kept) -> None:
    assert all(walker.finished for walker in outcome.walkers)
    assert all(kept == wanted for kept in outcome.kept)
    assert max(outcome.repeated) <= outcome.kills
    assert sum(outcome.repeated) <= outcome.kills * len(outcome.walkers)


async def test_kills_at_random_points_lose_and_double_nothing(tmp_path: Path) -> None:
    turns = script(45)
    wanted = await _undisturbed(tmp_path / "quiet", turns)

    outcome = await killed(tmp_path, turns, people=4, kills=6, seed=20261122)

    assert outcome.kills == 6
    _faultless(outcome, wanted)


async def test_a_bot_that_confirms_too_early_is_found_out(tmp_path: Path) -> None:
    with pytest.raises(LostError):
        await killed(
            tmp_path,
            script(),
            people=4,
            kills=8,
            seed=1,
            command=WRONG,
            patience=5,
        )


@pytest.mark.slow
@pytest.mark.parametrize("channel", ["telegram_ptb", "telegram_aiogram"])
async def test_hundreds_of_kills_along_the_whole_roadmap(
    channel: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = int(os.environ.get("SEED", "7"))
    kills = 300 if channel == "telegram_ptb" else 40
    turns = script()
    wanted = await _undisturbed(tmp_path / "quiet", turns)
    done, repeated, number = 0, 0, 0
    while done < kills:
        number += 1
        folder = tmp_path / str(number)
        folder.mkdir()
        outcome = await killed(
            folder,
            turns,
            people=6,
            kills=kills - done,
            seed=seed + number,
            channel=channel,
        )
        _faultless(outcome, wanted)
        done += outcome.kills
        repeated += sum(outcome.repeated)

    with capsys.disabled():
        sys.stdout.write(
            f"\n{channel}: {done} kills, {number * 6} walks of {len(turns)} turns: "
            f"0 lost, 0 doubled, 0 misplaced, {repeated} messages repeated (seed {seed})\n"
        )
