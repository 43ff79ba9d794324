"""A backup is made while people answer; restored elsewhere, they go on where they were."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage import backups, people
from storage.backups import last_backup
from tests.backups.homes import Said, Site, given, site
from tests.bot.test_moves import begin
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS
from tests.walking import reply

AT_ONCE = 3
ENOUGH = 15  # answers of somebody; then somebody else comes
HALF = 7


async def walk(talk: Talk, until: int = ENOUGH) -> None:
    while len(given(talk.conversation)) < until:
        await talk.says(reply(talk, ANSWERS))


class Crowd:
    """People who answer from beginning to end; who is done makes room for somebody else.

    One of them stops half-way until it is enough.
    """

    def __init__(self, home: House) -> None:
        self._home = home
        self.whole: dict[str, Said] = {}
        self.half_way = asyncio.Event()
        self.enough = asyncio.Event()

    async def stop_half_way(self) -> None:
        talk = Talk(self._home, "in-between")
        await begin(talk)
        await walk(talk, HALF)
        self.half_way.set()
        await self.enough.wait()
        await walk(talk)
        self.whole[talk.address] = given(talk.conversation)

    async def walk(self, lane: int) -> None:
        number = 0
        while not self.enough.is_set():
            number += 1
            talk = Talk(self._home, f"p{lane}-{number}")
            await begin(talk)
            await walk(talk)
            self.whole[talk.address] = given(talk.conversation)


async def crowded(here: Site, safe: Path) -> dict[str, Said]:
    """Have a backup made among people who answer; return what each said in the end."""
    with here.open() as home:
        crowd = Crowd(home)
        walks = (crowd.walk(lane) for lane in range(AT_ONCE))
        walking = asyncio.gather(crowd.stop_half_way(), *walks)
        await asyncio.wait_for(crowd.half_way.wait(), 60)
        code, said = await here.types_elsewhere("backup", safe)
        crowd.enough.set()
        await walking
    assert code == 0, said
    assert "Backup made" in said
    return crowd.whole


def known(tx: Connection, address: str) -> bool:
    found = people.find(tx, address)
    return bool(found and found.conversation)


@pytest.mark.parametrize(
    ("kept", "again"),
    [
        ("sqlite", "postgres"),
        ("postgres", "sqlite"),
        pytest.param("sqlite", "sqlite", marks=pytest.mark.slow),
        pytest.param("postgres", "postgres", marks=pytest.mark.slow),
    ],
)
async def test_people_go_on_where_they_were(
    tmp_path: Path, kept: str, again: str
) -> None:
    safe = tmp_path / "safe"
    with site(tmp_path / "a", kept) as here, site(tmp_path / "b", again) as there:
        whole = await crowded(here, safe)
        (made,) = backups.all_in(safe)
        backups.check(made)
        noted = last_backup(here.folder / "filrouge.db")
        assert noted
        assert Path(noted.folder) == made

        code, said = await there.types("restore", safe)

        assert code == 0, said
        half: set[str] = set()
        with there.open() as home:
            await home.assistant.open()
            for address, answers in whole.items():
                if not home.database.look(partial(known, address=address)):
                    continue  # they came later
                talk = Talk(home, address.removeprefix("terminal:"))
                await talk.arrives()
                before = given(talk.conversation)
                assert before == answers[: len(before)]
                half.update({address} if 0 < len(before) < len(answers) else ())
                await walk(talk)
                assert given(talk.conversation) == answers
        assert "terminal:in-between" in half
