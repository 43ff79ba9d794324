"""CO5: a meeting brings a while to prepare before it, and one to go on after it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace

from bot.nudging.facade import Nudging
from storage import enterprises
from storage.meetings import Meeting
from tests.nudging.programme import accompanied, to_come
from tests.nudging.test_chat import pair
from tests.nudging.test_sending import ledger, until
from tests.nudging.times import local
from tests.talk import Clock, House, Talk, house


def nudging_of(home: House) -> Nudging:
    found = home.assistant._dialogue._nudging
    assert isinstance(found, Nudging)
    return found


async def meeting_of(home: House, talk: Talk, at: str) -> Meeting:
    here = talk.conversation.id
    enterprise = home.database.look(lambda tx: enterprises.with_file(tx, here))
    assert enterprise
    return to_come(1, enterprise.id, local(at))


async def planned(home: House, meeting: Meeting, what: str = "planned") -> None:
    meetings = nudging_of(home).meetings
    now = home.clock.now
    if what == "cancelled":
        await home.database.run(lambda tx: meetings.cancelled(tx, meeting))
    elif what == "moved":
        await home.database.run(lambda tx: meetings.moved(tx, meeting, now))
    else:
        await home.database.run(lambda tx: meetings.planned(tx, meeting, now))


def due(home: House) -> dict[str, str]:
    return {
        each.kind: f"{each.due.astimezone(local('2026-09-01 10:00').tzinfo):%Y-%m-%d}"
        for each in ledger(home)
        if each.state == "planned" and each.kind.startswith("meeting")
    }


async def test_co5_five_working_days_before_and_two_after(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local("2026-09-01 10:00"))) as home:
        leen, _ = await pair(home)
        meeting = await meeting_of(home, leen, "2026-09-24 14:00")
        await planned(home, meeting)
        assert due(home) == {
            "meeting-before": "2026-09-17",
            "meeting-after": "2026-09-28",
        }
        came = await until(home, leen, local("2026-10-02 12:00"))
        about = [(at, text) for at, text in came if "your coach" in text]
        assert "On Thursday, 24 September, 14:00 you meet" in about[0][1]
        assert f"{about[0][0]:%m-%d}" == "09-17"
        assert "You met your coach on Thursday, 24 September" in about[1][1]
        assert f"{about[1][0]:%m-%d}" == "09-28"


async def test_co5_moving_the_date_moves_both(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local("2026-09-01 10:00"))) as home:
        leen, _ = await pair(home)
        meeting = await meeting_of(home, leen, "2026-09-24 14:00")
        await planned(home, meeting)
        later = replace(meeting, at=meeting.at + timedelta(days=7))
        await planned(home, later, "moved")
        assert due(home) == {
            "meeting-before": "2026-09-24",
            "meeting-after": "2026-10-05",
        }


async def test_co5_cancelling_cancels_both(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local("2026-09-01 10:00"))) as home:
        leen, _ = await pair(home)
        meeting = await meeting_of(home, leen, "2026-09-24 14:00")
        await planned(home, meeting)
        await planned(home, meeting, "cancelled")
        assert due(home) == {}
        came = await until(home, leen, local("2026-10-05 12:00"))
        assert not [text for _, text in came if "coach" in text]


async def test_co5_a_meeting_close_by_is_prepared_as_soon_as_may_be(
    tmp_path: Path,
) -> None:
    with house(tmp_path, clock=Clock(local("2026-09-01 10:00"))) as home:
        leen, _ = await pair(home)
        home.clock.now = local("2026-09-02 19:00")
        meeting = await meeting_of(home, leen, "2026-09-04 14:00")
        await planned(home, meeting)
        assert due(home)["meeting-before"] == "2026-09-03"
        tomorrow = await meeting_of(home, leen, "2026-09-03 08:00")
        await planned(home, replace(tomorrow, id=2))
        starts = [each for each in ledger(home) if each.about.startswith("2/")]
        assert [each.kind for each in starts] == ["meeting-after"]


async def test_co5_nobody_without_reminders_is_written_to(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local("2026-09-01 10:00"))) as home:
        leen, ann = Talk(home, "leen"), Talk(home, "ann")
        await leen.arrives()
        await leen.says("ok")
        await ann.arrives()
        await accompanied(home, leen, ann)
        meeting = await meeting_of(home, leen, "2026-09-24 14:00")
        await planned(home, meeting)
        assert await until(home, leen, local("2026-10-05 12:00")) == []
        assert {each.why for each in ledger(home)} == {"no-leave"}
