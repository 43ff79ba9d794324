"""Who wants no reminders pays nothing for them; and of two programs only one sends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from bot.nudging.facade import Nudging
from storage import nudges, people
from storage.nudges import SENT
from storage.postgres_engine import engine
from storage.vault import Vault
from tests import postgres
from tests.nudging.test_sending import wants_reminders
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import reply

NOW = datetime(2026, 4, 1, tzinfo=UTC)


async def statements(home: House, talk: Talk) -> list[str]:
    """Return what an ordinary turn asks of the database."""
    for _ in range(3):
        await talk.says(reply(talk, ANSWERS))
    text = reply(talk, ANSWERS)
    heard: list[str] = []
    held = home.database._connection
    assert held
    raw = held.connection.driver_connection
    assert raw
    raw.set_trace_callback(heard.append)
    await talk.says(text)
    raw.set_trace_callback(None)
    return heard


async def test_a_turn_of_who_wants_no_reminders_asks_nothing_more(
    home: House, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.arrives()
    await talk.says("ok")

    def never(*_: object) -> None:
        raise AssertionError("asked for nothing")

    monkeypatch.setattr(Nudging, "heard", never)
    monkeypatch.setattr(Nudging, "look_soon", never)
    found = await statements(home, talk)
    assert not [each for each in found if "nudges" in each or "rhythms" in each]


async def test_a_turn_of_who_wants_them_asks_three_more(
    home: House, talk: Talk
) -> None:
    other = Talk(home, "samir")
    await other.arrives()
    await other.says("ok")
    await wants_reminders(talk)
    plain = await statements(home, other)
    reminded = await statements(home, talk)
    assert len(reminded) - len(plain) == 3


@pytest.fixture
def address() -> Iterator[str]:
    with postgres.database() as held:
        yield held


def test_of_two_programs_only_one_sends(address: str) -> None:
    one, other = engine(address, Vault()), engine(address, Vault())
    with one.begin() as tx:
        people.add(tx, "terminal:leen", "leen", "nl", NOW)
        entry = nudges.plan(tx, "leen", "file:photo", "c/photo", NOW)
    assert entry
    moved: list[bool] = []

    def send(tx: Connection) -> list[bool]:
        return [
            nudges.move(tx, each, SENT, sent=NOW) for each in nudges.planned(tx, "leen")
        ]

    tries = list[bool]()

    def elsewhere() -> None:
        for _ in range(20):  # a transaction that was overtaken is taken again
            tries.append(True)
            try:
                with other.begin() as tx:
                    moved.extend(send(tx))
            except DBAPIError:
                continue
            return

    with one.begin() as tx:
        moved.extend(send(tx))
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join(0.5)
        assert thread.is_alive()  # it waits until the first is done
    thread.join()
    assert moved == [True]
    assert len(tries) <= 2
    one.dispose()
    other.dispose()
