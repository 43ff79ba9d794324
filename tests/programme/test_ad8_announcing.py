"""AD8: an announcement is previewed, goes within every limit, and to each person once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot.programme.broadcast import LONGEST, Announcing, Reach
from storage import broadcasts, consents, nudges, outbox, people, programmes
from storage.broadcasts import Receiver
from storage.programme_tables import broadcasts as table
from storage.tables import outbox as sent_table
from tests.programme import many
from tests.programme.scene import Scene, scene
from tests.talk import House

NEWS = "We meet on 12 June in Ghent."
TUESDAY = datetime(2026, 6, 2, 13, tzinfo=UTC)  # 15:00 in Brussels


@asynccontextmanager
async def staffed(folder: Path, count: int = 6) -> AsyncIterator[Scene]:
    """Yield a programme in which so many people asked for reminders, besides the three."""
    async with scene(folder) as at:
        await at.does(lambda tx: add(tx, at, count))
        yield at


def add(tx: Connection, at: Scene, count: int, *, first: int = 0) -> list[str]:
    staff = []
    for number in range(first, first + count):
        who = many.person(tx, f"p{number}", at.clock())
        many.wants_reminders(tx, who, at.clock())
        many.enterprise(tx, at, 100 + number, staff=[who])
        staff.append(who)
    return staff


async def wrote(at: Scene, words: str = NEWS) -> str:
    """Have the administrator write an announcement; return the preview."""
    nora = at.person("nora")
    await nora.says("/announce")
    return "\n".join(await nora.says(words))


async def sent(at: Scene, words: str = NEWS) -> str:
    """Have it sent as well; return what is said then."""
    await wrote(at, words)
    nora = at.person("nora")
    says = next(t.says for b in nora.bubbles for t in b.taps if "send" in t.says)
    return "\n".join(await nora.says(says))


async def goes_by(at: Scene, days: int) -> None:
    """Let days go by, three hours at a time."""
    for _ in range(days * 8):
        await at.later(hours=3)


def came(at: Scene, name: str) -> list[str]:
    """Return what stands in the outbox for somebody, sent or to be sent."""

    def look(tx: Connection) -> list[str]:
        mine = sent_table.c.address == f"telegram:{name}"
        return [row.body["text"] for row in tx.execute(select(sent_table).where(mine))]

    return at.look(look)


async def reach(at: Scene, home: House | None = None) -> tuple[Reach, list[Receiver]]:
    home = home or at.home

    def look(tx: Connection) -> tuple[Reach, list[Receiver]]:
        programme = programmes.by_id(tx, at.programme)
        assert programme
        found = _announcing(home).reach(tx, programme)
        assert found
        _announcing(home).settle(tx, found.broadcast.id)
        return found, broadcasts.receivers(tx, found.broadcast.id)

    return await home.database.run(look)


def _announcing(home: House) -> Announcing:
    """Return what the assistant announces with, as its command finds it."""
    handler = home.assistant._dialogue._coaching._whole.commands["announce"]
    announce = handler.__self__  # type: ignore[attr-defined]
    found: Announcing = announce._announcing
    return found


async def test_ad8_the_preview_shows_the_words_and_how_many_get_them(
    tmp_path: Path,
) -> None:
    async with staffed(tmp_path) as at:
        said = await wrote(at)
        assert "This goes to 6 people" in said
        assert f"News from Weven: {NEWS}" in said
        assert "3 people get nothing" in said  # who asked for no reminders
        assert [tap.label for b in at.person("nora").bubbles for tap in b.taps] == [
            "Send",
            "Do not send",
        ]
        assert all(came(at, f"p{number}") == [] for number in range(6))


@pytest.mark.parametrize(("hours", "day"), [(11, "3 June 2026"), (-14, "1 June 2026")])
async def test_ad8_the_day_is_told_where_times_are_told(
    tmp_path: Path, hours: int, day: str
) -> None:
    """The scene is at 13:00 UTC on 2 June: another day than there."""
    async with scene(tmp_path, zone=timezone(timedelta(hours=hours))) as at:
        await at.does(lambda tx: add(tx, at, 6))
        await sent(at)
        said = await at.person("nora").says("/announce")

    assert f"The last one, of {day}" in said[0]


async def test_ad8_only_an_administrator_announces(tmp_path: Path) -> None:
    async with staffed(tmp_path) as at:
        for name in ("coen", "leen"):
            said = await at.person(name).says("/announce")
            assert said == await at.person(name).says("/progress")
        assert at.look(lambda tx: tx.execute(select(table)).first()) is None


async def test_ad8_somebody_elses_draft_cannot_be_sent(tmp_path: Path) -> None:
    async with staffed(tmp_path) as at:
        await wrote(at)
        number = at.look(lambda tx: tx.execute(select(table.c.id)).scalar_one())
        await at.person("coen").says(f"/announce send {number}")
        other = at.id_of("coen")
        await at.does(
            lambda tx: programmes.administer(tx, at.programme, other, at.clock())
        )
        await at.person("coen").says(f"/announce send {number}")
        assert came(at, "p0") == []


async def test_ad8_each_gets_it_once_however_often_it_is_sent(tmp_path: Path) -> None:
    async with staffed(tmp_path) as at:
        assert "on its way to 6 people" in await sent(at)
        nora = at.person("nora")
        number = at.look(lambda tx: tx.execute(select(table.c.id)).scalar_one())
        again = await nora.says(f"/announce send {number}")
        assert "no longer waiting" in again[0]
        await goes_by(at, 6)
        assert [came(at, f"p{n}") for n in range(6)] == [
            [f"News from Weven: {NEWS}"]
        ] * 6
        found, receivers = await reach(at)
        assert (found.people, found.sent, found.waiting, found.refused) == (9, 6, 0, 3)
        assert {each.why for each in receivers if each.state == "refused"} == {
            "no-leave"
        }


async def test_ad8_a_restart_in_between_sends_nothing_twice(tmp_path: Path) -> None:
    async with staffed(tmp_path) as at:
        at.clock.now = TUESDAY + timedelta(hours=5)  # eight in the evening: it waits
        await sent(at)
        assert came(at, "p0") == []
        await at.does(lambda tx: _first_goes(tx, at))
        for _ in range(3):
            at.home.close()
            at.home.__post_init__()  # the same database, and another process
            await at.home.assistant.open()
            await goes_by(at, 1)
        assert [len(came(at, f"p{n}")) for n in range(6)] == [1] * 6
        assert (await reach(at))[0].waiting == 0


def _first_goes(tx: Connection, at: Scene) -> None:
    """Let one be sent before the others, as if we were stopped in between."""
    person = people.find(tx, "telegram:p0")
    assert person
    entry = nudges.planned(tx, person.person)[0]
    at.clock.now += timedelta(hours=14)  # ten in the morning
    nudging = _announcing(at.home)._nudging
    nudging.send_due(tx, entry.person)


async def test_ad8_nothing_comes_in_quiet_time_or_beyond_the_caps(
    tmp_path: Path,
) -> None:
    async with staffed(tmp_path, 2) as at:
        await sent(at, "First.")
        await at.later(minutes=1)
        await sent(at, "Second.")
        await at.later(hours=2)
        assert [len(came(at, "p0")), len(came(at, "p1"))] == [1, 1]  # one a day
        await at.later(hours=2)  # after six in the evening
        assert len(came(at, "p0")) == 1
        await goes_by(at, 7)
        assert came(at, "p0") == [
            "News from Weven: First.",
            "News from Weven: Second.",
        ]


async def test_ad8_who_stopped_gets_nothing_and_others_all_of_it(
    tmp_path: Path,
) -> None:
    async with staffed(tmp_path, 4) as at:

        def stop(tx: Connection) -> None:
            person = people.find(tx, "telegram:p0")
            assert person
            consents.withdraw(tx, person.person, "reminders", at.clock())

        await sent(at)
        assert "p0" not in came(at, "p0")
        at.clock.now += timedelta(days=7)
        await at.does(stop)
        await sent(at, "Another.")
        await goes_by(at, 5)
        assert came(at, "p0") == [f"News from Weven: {NEWS}"]
        assert came(at, "p1")[-1] == "News from Weven: Another."
        whys = {each.why for each in (await reach(at))[1] if each.state == "refused"}
        assert "stopped" in whys


async def test_ad8_who_cannot_be_reached_is_noted_without_alarm(tmp_path: Path) -> None:
    async with staffed(tmp_path, 4) as at:
        await at.does(lambda tx: people.out_of_reach(tx, "telegram:p0", at.clock()))
        said = await sent(at)
        assert "3 people" in said
        await goes_by(at, 1)
        found, receivers = await reach(at)
        assert found.sent == 3
        blocked = [each for each in receivers if each.why == "blocked"]
        assert len(blocked) == 1
        log = tmp_path / "failures.log"
        assert not log.exists() or log.read_text() == ""


async def test_ad8_who_left_meanwhile_gets_nothing(tmp_path: Path) -> None:
    async with staffed(tmp_path, 2) as at:
        at.clock.now += timedelta(hours=6)
        await sent(at)

        def leave(tx: Connection) -> None:
            person = people.find(tx, "telegram:p0")
            assert person
            for each in at_enterprises(tx, at):
                if each:
                    from storage import members

                    members.leave(tx, each, person.person)

        await at.does(leave)
        await goes_by(at, 5)
        assert (came(at, "p0"), len(came(at, "p1"))) == ([], 1)


def at_enterprises(tx: Connection, at: Scene) -> list[str | None]:
    from storage import enterprises

    return [each.conversation for each in enterprises.of(tx, at.programme)]


async def test_ad8_too_long_is_said_before_it_goes(tmp_path: Path) -> None:
    async with staffed(tmp_path, 1) as at:
        said = await wrote(at, "x" * LONGEST)
        assert f"too long: {LONGEST} characters" in said
        assert at.look(lambda tx: tx.execute(select(table)).first()) is None


async def test_ad8_a_draft_can_be_let_go(tmp_path: Path) -> None:
    async with staffed(tmp_path, 1) as at:
        await wrote(at)
        nora = at.person("nora")
        says = next(t.says for b in nora.bubbles for t in b.taps if "drop" in t.says)
        assert "nothing is sent" in (await nora.says(says))[0]
        assert "no longer waiting" in (await nora.says(says))[0]
        assert (
            at.look(lambda tx: tx.execute(select(func.count(table.c.id))).scalar()) == 0
        )


async def test_ad8_the_administrator_sees_how_far_it_is(tmp_path: Path) -> None:
    async with staffed(tmp_path, 3) as at:
        await sent(at)
        await at.later(hours=1)
        said = "\n".join(await at.person("nora").says("/announce"))
        assert "3 of 6 got it" in said
        assert "Not sent: 3" in said
        await at.person("nora").says("cancel")


def test_ad8_what_is_sent_unasked_is_never_repeated() -> None:
    from bot.nudging.anew import KIND

    assert KIND not in outbox.REPEATED
