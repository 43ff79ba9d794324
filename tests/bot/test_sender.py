"""What becomes of messages on their way, with a messenger that does what the test says."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.logs import Log
from bot.messages import Bubble, Later, NotSent, Receipt, Refused, Sent, Unknown
from bot.parcel import Parcel
from bot.post import Post
from bot.sender import Sender
from storage import outbox, under_way
from storage.database import Database
from storage.outgoing import Draft, Outgoing
from storage.pace import UNLIMITED, Buckets
from storage.tables import outbox as table
from tests.talk import Clock

LEEN = "telegram:7"


@dataclass
class Messenger:
    """Answers as it is told to, and then takes everything."""

    answers: deque[Receipt | BaseException] = field(default_factory=deque)
    came: list[str] = field(default_factory=list)

    async def deliver(self, parcel: Parcel) -> Receipt:
        await asyncio.sleep(0)
        answer = self.answers.popleft() if self.answers else None
        if isinstance(answer, BaseException):
            raise answer
        if answer is None or isinstance(answer, Sent):
            self.came.append(parcel.bubble.text)
        return answer or Sent(str(len(self.came)))


@dataclass
class Shaky:
    """A database that fails so many times, before it does what it should."""

    database: Database
    failures: int = 0

    async def run(self, body: Callable[[Connection], Any]) -> Any:
        if self.failures:
            self.failures -= 1
            raise OSError
        return await self.database.run(body)

    async def note(self, body: Callable[[Connection], Any]) -> Any:
        return await self.run(body)

    async def read(self, body: Callable[[Connection], Any]) -> Any:
        return await self.database.read(body)

    def look(self, body: Callable[[Connection], Any]) -> Any:
        return self.database.look(body)

    async def scrub(self) -> None: ...

    async def close(self) -> None: ...


class Office:
    """A post with a messenger of its own."""

    def __init__(self, folder: Path, *answers: Receipt | BaseException) -> None:
        self.work = Shaky(Database(folder / "a.db"))
        self.messenger = Messenger(deque(answers))
        self.dies_making = False
        self.clock = Clock()
        log = Log(folder / "failures.log")
        self.sender = Sender(
            self.work,
            self.messenger,
            Buckets(UNLIMITED),
            self.clock,
            log,
            self.make,
            (0.01,),
        )
        self.post = Post(self.sender, self.work, self.clock, log)

    async def make(
        self, body: Mapping[str, Any], _address: str
    ) -> tuple[str, Mapping[str, Any]]:
        """Make a file, unless the test lets that end in the middle."""
        await asyncio.sleep(0)
        if self.dies_making:
            raise KeyboardInterrupt
        return "file", {**body, "file": {"name": "made", "sha256": "0"}}

    async def write(self, *kinds: str) -> list[Outgoing]:
        """Write messages as a turn does; return those that are marked as being sent."""
        drafts = [
            Draft(kind=kind, body=Bubble(kind=kind, text=f"{kind} {n}").body())
            for n, kind in enumerate(kinds, start=1)
        ]
        return await self.work.database.run(
            lambda tx: outbox.put_sending(tx, LEEN, drafts, self.clock())
        )

    @property
    def states(self) -> list[str]:
        query = select(table.c.state).order_by(table.c.id)
        return list(self.work.look(lambda tx: tx.execute(query).scalars().all()))

    async def quiet(self) -> None:
        """Wait until everything is dealt with."""
        async with asyncio.timeout(10):
            while {"due", "sending"} & set(self.states):  # noqa: ASYNC110 (a database tells nobody)
                await asyncio.sleep(0.01)
        await self.post.close(1)
        self.work.database.shut()


async def test_messages_go_in_order_and_are_marked(tmp_path: Path) -> None:
    office = Office(tmp_path)

    office.post.send(await office.write("text", "question"))
    office.post.send(await office.write("question"))
    await office.quiet()

    assert office.messenger.came == ["text 1", "question 2", "question 1"]
    assert office.states == ["sent"] * 3


@pytest.mark.parametrize(
    "before", [[NotSent(), NotSent()], [Later(0.01), Later(0.01), Later(0.01)]]
)
async def test_waits_are_no_tries(before: list[Receipt], tmp_path: Path) -> None:
    office = Office(tmp_path, *before, Unknown())

    office.post.send(await office.write("question"))
    await office.quiet()

    assert office.messenger.came == ["question 1"]
    assert office.states == ["sent"]


async def test_a_question_of_unknown_fate_goes_a_few_times_only(tmp_path: Path) -> None:
    office = Office(tmp_path, Unknown(), Unknown(), Unknown())

    office.post.send(await office.write("question", "text"))
    await office.quiet()

    assert office.messenger.came == ["text 2"]
    assert office.states == ["unknown", "sent"]


async def test_a_file_of_unknown_fate_does_not_go_again(tmp_path: Path) -> None:
    office = Office(tmp_path, Unknown())

    assert await office.write("file", "text") == []
    office.post.poke(LEEN)
    await office.quiet()

    assert office.messenger.came == ["text 2"]
    assert office.states == ["unknown", "sent"]


async def test_a_failure_that_nobody_foresaw_stops_nothing(tmp_path: Path) -> None:
    office = Office(tmp_path, ValueError())

    office.post.send(await office.write("question", "text"))
    await office.quiet()

    assert office.messenger.came == ["question 1", "text 2"]


async def test_a_database_that_fails_after_sending_doubles_nothing(
    tmp_path: Path,
) -> None:
    office = Office(tmp_path)
    office.post.send(await office.write("question"))
    office.work.failures = 2
    async with asyncio.timeout(20):
        while office.work.failures or "sending" in office.states:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await office.write("file")
    office.post.poke(LEEN)
    await office.quiet()

    assert office.messenger.came == ["question 1", "file 1"]
    assert office.states == ["sent", "sent"]


async def test_a_file_is_made_before_it_counts_as_being_sent(tmp_path: Path) -> None:
    office = Office(tmp_path)
    order = Bubble(kind="file", text="summary", file={"name": "a", "sheet": {}})
    drafts = [Draft(kind="file", body=order.body())]
    await office.work.run(
        lambda tx: outbox.put_sending(tx, LEEN, drafts, office.clock())
    )
    office.dies_making = True
    with pytest.raises(KeyboardInterrupt):
        await office.sender.send_due(LEEN)
    assert office.states == ["due"]  # so the next start makes it, and sends it

    office.dies_making = False
    await office.sender.send_due(LEEN)

    assert office.messenger.came == ["summary"]
    assert office.states == ["sent"]


async def test_a_file_behind_texts_needs_no_second_poke(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.post.poke(LEEN)  # of something else, still to be looked at
    office.post.send(await office.write("text", "file"))
    office.post.poke(LEEN)
    await office.quiet()

    assert office.messenger.came == ["text 1", "file 2"]


async def test_who_is_gone_gets_nothing_more(tmp_path: Path) -> None:
    office = Office(tmp_path, Refused("blocked", gone=True))

    office.post.send(await office.write("text", "question", "file"))
    await office.quiet()

    assert office.messenger.came == []
    assert office.states == ["refused"] * 3


async def test_what_was_being_sent_goes_again_after_a_start_but_no_file(
    tmp_path: Path,
) -> None:
    office = Office(tmp_path, KeyboardInterrupt())
    await office.write("file")
    with pytest.raises(KeyboardInterrupt):
        await office.sender.send_due(LEEN)
    await office.write("text", "question")
    assert office.states == ["sending"] * 3

    found = await office.work.run(lambda tx: under_way.recover(tx, office.clock()))
    await office.post.poke_all()
    await office.quiet()

    assert found == [LEEN] * 3
    assert office.messenger.came == ["text 1", "question 2"]
    assert office.states == ["unknown", "sent", "sent"]


async def test_a_stop_puts_back_what_has_to_wait(tmp_path: Path) -> None:
    office = Office(tmp_path, Later(60))

    office.post.send(await office.write("question", "text"))
    await asyncio.sleep(0.05)
    await office.post.close(1)

    assert office.states == ["due", "due"]
    office.work.database.shut()
