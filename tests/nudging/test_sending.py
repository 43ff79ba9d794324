"""Reminders on a virtual clock: planned, decided, sent once, through restarts; stopped at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, select

from storage import nudges, outbox
from storage.nudges import Entry
from storage.outgoing import Draft
from storage.programme_tables import nudges as table
from tests.nudging.programme import person_of
from tests.nudging.times import local
from tests.talk import Clock, House, Talk, house, shown
from tests.tweede_draad import ANSWERS
from tests.walking import reply

HOUR, SOON = timedelta(hours=1), timedelta(minutes=75)


def ledger(home: House) -> list[Entry]:
    def read(tx: Connection) -> list[Entry]:
        rows = tx.execute(select(table).order_by(table.c.id)).all()
        return [nudges.by_id(tx, row.id) for row in rows]  # type: ignore[misc]

    return home.database.look(read)


async def until(
    home: House, talk: Talk, moment: datetime
) -> list[tuple[datetime, str]]:
    """Let time go by, an hour at a time; return what came and when."""
    came = []
    while home.clock.now < moment:
        home.clock.now = min(home.clock.now + HOUR, moment)
        at = home.clock.now
        await home.assistant.wake()
        came += [(at, shown(bubble)) for bubble in await talk._received()]
    return came


async def wants_reminders(talk: Talk) -> None:
    await talk.arrives()
    await talk.says("ok")
    said = await talk.says("/choices 1")
    assert "on" in said[0]


async def answers(talk: Talk, count: int) -> None:
    for _ in range(count):
        await talk.says(reply(talk, ANSWERS))


@pytest.fixture
def start(tmp_path: Path) -> Iterator[House]:
    clock = Clock(local("2026-09-01 10:00"))  # a Tuesday, and no holiday for two months
    with house(tmp_path, clock=clock) as held:
        yield held


async def test_st6_an_unfinished_sitting_gives_two_reminders_then_none(
    start: House,
) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)

    came = await until(start, talk, local("2026-11-01 12:00"))

    assert [text.splitlines()[0][:28] for _, text in came] == [
        "You are in the middle of thi"
    ] * 2
    days = [f"{at.astimezone():%a}" for at, _ in came]
    assert days == ["Tue", "Tue"]
    # three working days after Tuesday is Friday: the next Tuesday at ten
    assert came[0][0] - local("2026-09-08 10:00") < SOON
    assert came[1][0] - local("2026-09-15 10:00") < SOON


async def test_st6_without_leave_nothing_comes_and_nothing_is_planned(
    start: House,
) -> None:
    talk = Talk(start)
    await talk.arrives()
    await talk.says("ok")
    await answers(talk, 2)
    assert await until(start, talk, local("2026-10-15 12:00")) == []
    assert ledger(start) == []


async def test_st6_it_is_dropped_when_done_meanwhile(start: House) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    await until(start, talk, local("2026-09-08 07:00"))
    assert [each.state for each in ledger(start)] == ["planned"]
    while talk.conversation.stage != "resting":
        await talk.says(reply(talk, ANSWERS))
    came = await until(start, talk, local("2026-09-08 17:00"))
    assert came == []


async def test_ri6_stop_ends_them_at_once(start: House) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    first = await until(start, talk, local("2026-09-08 12:00"))
    assert len(first) == 1
    await talk.says("/stop")
    assert await until(start, talk, local("2026-12-01 12:00")) == []


async def test_rule_17_the_three_buttons(start: House) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    start.clock.now = local("2026-09-02 06:00")
    await start.assistant.wake()
    start.clock.now = local("2026-09-08 10:05")
    await start.assistant.wake()
    (bubble,) = await talk._received()
    assert [tap.says for tap in bubble.taps] == ["/continue", "/pause", "/stop"]
    assert "about 6 minutes" in bubble.how
    said = await talk.says("/continue")
    assert said
    assert ledger(start)[0].answered is not None


async def test_co4_a_question_that_was_just_shown_is_not_interrupted(
    start: House,
) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    await until(start, talk, local("2026-09-08 08:35"))
    assert [each.due for each in await planned(start, talk)] == [
        local("2026-09-08 10:00")
    ]
    start.clock.now = local("2026-09-08 09:50")
    await talk.says("/continue")  # a question is shown
    assert "question" in {bubble.kind for bubble in talk.bubbles}
    assert await until(start, talk, local("2026-09-09 09:00")) == []


async def planned(home: House, talk: Talk) -> list[Entry]:
    person = person_of(home, talk)
    return await home.database.run(lambda tx: nudges.planned(tx, person))


async def test_co4_what_falls_due_then_waits_half_an_hour(start: House) -> None:
    """It is due on its own day, whatever was said since: the data were to be there by then."""
    talk = Talk(start)
    await wants_reminders(talk)
    while talk.conversation.stage != "waiting":
        await talk.says(reply(talk, ANSWERS))
    await talk.says("13 October 2026")
    start.clock.now = local("2026-10-13 09:50")
    await talk.says("/help")
    await until(start, talk, local("2026-10-13 09:53"))

    def ask(tx: Connection) -> None:
        draft = Draft(kind="question", body={"text": "?"})
        outbox.put(tx, talk.address, [draft], local("2026-10-13 09:50"))

    await start.database.run(ask)
    await talk._received()
    assert await until(start, talk, local("2026-10-13 10:15")) == []
    due = [each.due for each in await planned(start, talk) if each.kind == "collected"]
    assert due == [local("2026-10-13 10:20")]
    ((_, text),) = await until(start, talk, local("2026-10-13 10:30"))
    assert "your data by now" in text


async def test_restarts_in_between_change_nothing(tmp_path: Path) -> None:
    clock = Clock(local("2026-09-01 10:00"))
    with house(tmp_path, clock=clock) as home:
        talk = Talk(home)
        await wants_reminders(talk)
        await answers(talk, 2)
    came = []
    while clock.now < local("2026-11-01 12:00"):
        with house(tmp_path, clock=clock) as home:
            talk._house = home
            came += await until(home, talk, clock.now + timedelta(hours=7))
    assert len(came) == 2


async def test_dying_between_deciding_and_keeping_sends_nothing_twice(
    start: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    await until(start, talk, local("2026-09-08 09:00"))
    put = outbox.put
    calls = []

    def fails(*args: object, **more: object) -> None:
        calls.append(args)
        put(*args, **more)  # type: ignore[arg-type]
        if len(calls) == 1:
            raise OSError("the disk is full")

    monkeypatch.setattr(outbox, "put", fails)
    came = await until(start, talk, local("2026-09-08 17:00"))
    assert len(calls) == 2  # tried again, and the first was rolled back
    assert len(came) == 1


async def test_a_reminder_whose_fate_is_unknown_is_not_sent_again(
    start: House,
) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    await until(start, talk, local("2026-09-08 09:00"))
    start.clock.now = local("2026-09-08 10:05")
    await start.assistant.wake()

    def die_while_sending(tx: Connection) -> bool:
        outgoing = outbox.first(tx, talk.address)
        assert outgoing
        outbox.mark(tx, outgoing, "sending")
        return outbox.fate_unknown(tx, outgoing)

    assert not await start.database.run(die_while_sending)
    assert await talk._received() == []


async def test_between_sittings_the_nudges_of_the_roadmap_come(start: House) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    while talk.conversation.stage != "resting":
        await talk.says(reply(talk, ANSWERS))
    came = await until(start, talk, local("2026-10-15 12:00"))
    assert len(came) == 1  # nobody else works on it; and they have a coach
    assert "“invite”" in came[0][1]
    assert "“Who you are”, about 7 minutes" in came[0][1]
    assert came[0][0] - local("2026-09-08 10:00") < SOON
    (entry,) = [each for each in ledger(start) if each.state == "sent"]
    assert entry.kind == "file:colleagues"


async def test_collected_waits_for_monday(start: House) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    while talk.conversation.stage != "waiting":
        await talk.says(reply(talk, ANSWERS))
    await talk.says("17 October 2026")  # a Saturday
    assert talk.conversation.until == "2026-10-17"
    came = await until(start, talk, local("2026-10-14 12:00"))
    await talk.says("/help")  # otherwise two would have had no answer
    came += await until(start, talk, local("2026-10-23 12:00"))
    told = [(at, text) for at, text in came if "your data by now" in text]
    assert len(told) == 1
    assert told[0][0] - local("2026-10-19 10:00") < SOON
    cards = [text for _, text in came if "One card this week" in text]
    assert 1 <= len(cards) <= 6


async def test_the_ledger_says_what_was_answered_and_what_was_not(
    start: House,
) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    await until(start, talk, local("2026-09-16 12:00"))
    sent = [each for each in ledger(start) if each.state == "sent"]
    assert [each.answered for each in sent] == [None, None]
    await talk.says("/help")
    again = [each for each in ledger(start) if each.state == "sent"]
    assert all(each.answered for each in again)
    assert [replace(each, answered=None) for each in again] == sent


async def test_who_blocks_us_is_not_written_to(start: House) -> None:
    from storage.inbox import Entry as Update

    talk = Talk(start)
    await wants_reminders(talk)
    await answers(talk, 2)
    update = Update(
        account="t",
        update="gone",
        address=talk.address,
        message="",
        body={},
        at=datetime(2026, 9, 2, tzinfo=UTC),
    )
    await start.assistant.chats.note_reach(update, gone=True, greet=None)
    assert await until(start, talk, local("2026-10-15 12:00")) == []
    assert not [each for each in ledger(start) if each.state == "sent"]


async def test_a_question_that_waits_with_a_colleague_is_spoken_of(
    start: House,
) -> None:
    talk = Talk(start)
    await wants_reminders(talk)
    while talk.slot is None or talk.slot.place.prompt != "ana3":
        await talk.says(reply(talk, ANSWERS))
    await talk.says("/colleague")
    while talk.conversation.stage != "resting":
        await talk.says(reply(talk, ANSWERS))
    came = await until(start, talk, local("2026-10-15 12:00"))
    told = [text for _, text in came if "five fields" in text]
    assert len(told) == 1
    assert "is still with one colleague" in told[0]
    assert [each.kind for each in ledger(start) if each.state == "sent"] == [
        "file:drafts",
        "file:five-fields",
    ]
