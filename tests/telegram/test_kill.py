"""The bot is killed at random points while people walk the roadmap: nothing lost, nothing doubled.

A kill may repeat one message for each chat, no more: each has at most one under way.

With tests/telegram/confirms_too_early.py it is a bot that tells Telegram an update is done
before it is: the same test must find that out.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from bisect import bisect
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from storage.database import Database
from storage.ports import Store
from storage.tables import answers, conversations
from tests.processes.serving import Serving
from tests.seeds import SEED
from tests.telegram import BotApi
from tests.telegram.home import TOKEN
from tests.telegram.walkers import LostError, Turns, Walker, script, summaries

WRONG = "tests.telegram.confirms_too_early"
Kept = list[tuple[str, str, str, str, Any]]


@dataclass
class Outcome:
    """What came of it."""

    kills: int
    marks: list[list[int]]  # for each kill, the last message that each chat had by then
    walkers: list[Walker]
    kept: list[Kept]  # the answers of each, in order

    @property
    def repeated(self) -> list[Counter[int]]:
        """Return, for each walker, how many messages came again after which kill."""
        return [
            Counter(
                bisect([mark[number] for mark in self.marks], message - 1)
                for message in walker.repeated
            )
            for number, walker in enumerate(self.walkers)
        ]

    @property
    def most_repeated(self) -> int:
        """Return how many messages a kill repeated at most in one chat."""
        counts = (count for each in self.repeated for count in each.values())
        return max(counts, default=0)


async def killed(
    folder: Path,
    turns: Turns,
    *,
    people: int,
    kills: int,
    seed: int,
    channel: str = "telegram_ptb",
    wrong: str = "",
    patience: float = 30,
) -> Outcome:
    """Let people walk while the bot is killed so many times; then let it run to the end."""
    chance = Random(seed)
    async with BotApi(token=TOKEN) as api:
        walkers = [
            Walker(api.phone(100 + n, language_code="en"), turns, patience)
            for n in range(people)
        ]
        settings = {
            "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            "FILROUGE_TELEGRAM_API": api.url,
            "FILROUGE_CHANNEL": channel,
            "FILROUGE_DB": str(folder / "filrouge.db"),
            "FILROUGE_RESPONSIBLE": "Kringloop Noord",
            "FILROUGE_CONTACT": "privacy@example.org",
            "FILROUGE_LAWFUL_BASIS": "legitimate-interest",
            "FILROUGE_RETENTION": "24",
            "LC_ALL": "C",
        }
        walking = asyncio.gather(*(walker.walk() for walker in walkers))
        done = 0
        marks: list[list[int]] = []
        try:
            while not walking.done():
                with (folder / "said.txt").open("ab") as said:
                    bot = Serving(folder, settings, said.fileno(), wrong=wrong)
                await _some_calls(api, 1, walking)  # what the last one sent has come
                if len(marks) < done:
                    marks.append([_last_message(walker) for walker in walkers])
                if done < kills:
                    await _some_calls(api, chance.randint(0, 40), walking)
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
    kept = [kept_of(folder, f"telegram:{walker.phone.id}") for walker in walkers]
    return Outcome(done, marks, walkers, kept)


def _last_message(walker: Walker) -> int:
    return max((seen.id for seen in walker.phone.chat), default=0)


async def _some_calls(api: BotApi, count: int, walking: asyncio.Future[Any]) -> None:
    """Wait until the bot has made so many calls of its own accord."""
    enough = len(api.called()) + count
    calling = asyncio.ensure_future(
        api.until(lambda: len(api.called()) >= enough, timeout=60)
    )
    await asyncio.wait({walking, calling}, return_when=asyncio.FIRST_COMPLETED)
    calling.cancel()


async def _end(bot: Serving, number: signal.Signals) -> None:
    bot.send_signal(number)
    await bot.wait()


def kept_of(folder: Path, address: str) -> Kept:
    """Return the answers of somebody, in the order they were kept."""
    database = Database(folder / "filrouge.db")
    try:
        return kept_in(database, address)
    finally:
        database.shut()


def kept_in(database: Store, address: str) -> Kept:
    rows = database.look(
        lambda tx: tx.execute(
            select(answers)
            .join(conversations, conversations.c.id == answers.c.conversation)
            .where(answers.c.author == address)
            .order_by(answers.c.number)
        ).all()
    )
    return [(r.prompt, r.item, r.field, r.status, r.value) for r in rows]


async def _undisturbed(folder: Path, turns: Turns) -> Kept:
    folder.mkdir()
    outcome = await killed(folder, turns, people=1, kills=0, seed=0)
    return outcome.kept[0]


def _faultless(outcome: Outcome, wanted: Kept) -> None:
    assert all(walker.finished for walker in outcome.walkers)
    assert all(kept == wanted for kept in outcome.kept)
    assert outcome.most_repeated <= 1, outcome.repeated
    assert all(each[0] == 0 for each in outcome.repeated)  # nothing without a kill


async def test_kills_at_random_points_lose_and_double_nothing(tmp_path: Path) -> None:
    turns = script(45)
    wanted = await _undisturbed(tmp_path / "quiet", turns)

    outcome = await killed(tmp_path, turns, people=4, kills=6, seed=20261122)

    assert outcome.kills == 6
    _faultless(outcome, wanted)


async def test_of_many_messages_in_a_row_a_kill_repeats_one(tmp_path: Path) -> None:
    (tmp_path / "before").mkdir()
    turns = await summaries(tmp_path / "before", 12)
    wanted = await _undisturbed(tmp_path / "quiet", turns)

    outcome = await killed(tmp_path, turns, people=1, kills=3, seed=3)

    assert outcome.kills == 3
    _faultless(outcome, wanted)


async def test_a_bot_that_confirms_too_early_is_found_out(tmp_path: Path) -> None:
    with pytest.raises(LostError):
        await killed(
            tmp_path,
            script(),
            people=4,
            kills=8,
            seed=1,
            wrong=WRONG,
            patience=5,
        )


@pytest.mark.slow
@pytest.mark.parametrize("channel", ["telegram_ptb", "telegram_aiogram"])
async def test_hundreds_of_kills_along_the_whole_roadmap(
    channel: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kills = 300 if channel == "telegram_ptb" else 40

    told = await _walks(tmp_path, people=6, kills=kills, channel=channel)

    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")


@pytest.mark.slow
@pytest.mark.parametrize("channel", ["telegram_ptb", "telegram_aiogram"])
async def test_to_somebody_alone_a_kill_repeats_one_message_at_most(
    channel: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kills = 100 if channel == "telegram_ptb" else 20

    told = await _walks(tmp_path, people=1, kills=kills, channel=channel)

    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")


async def _walks(folder: Path, *, people: int, kills: int, channel: str) -> str:
    """Let people walk the whole roadmap until so many kills are done; tell what came of it."""
    seed = SEED
    turns = script()
    wanted = await _undisturbed(folder / "quiet", turns)
    outcomes: list[Outcome] = []
    while (left := kills - sum(each.kills for each in outcomes)) > 0:
        number = len(outcomes) + 1
        (folder / str(number)).mkdir()
        outcome = await killed(
            folder / str(number),
            turns,
            people=people,
            kills=left,
            seed=seed + number,
            channel=channel,
        )
        _faultless(outcome, wanted)
        outcomes.append(outcome)
    repeated = sum(each.total() for outcome in outcomes for each in outcome.repeated)
    return (
        f"{channel}: {kills} kills, {people} at once, {len(outcomes)} walks of"
        f" {len(turns)} turns: 0 lost, 0 doubled, 0 misplaced, {repeated} messages repeated,"
        f" {max(each.most_repeated for each in outcomes)} at most in a chat by a kill"
        f" (seed {seed})"
    )
