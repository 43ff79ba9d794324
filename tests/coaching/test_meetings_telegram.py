"""CO5, CO6 in Telegram: by buttons, with files as they arrive on a phone."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from icalendar import Calendar
from sqlalchemy import Connection

from storage import coaches, enterprises, people, programmes, shares
from tests.talk import Clock
from tests.telegram import Phone
from tests.telegram.home import QUICK, Home, at_home
from tests.telegram.records import Seen

LEEN, COEN = 7, 8


async def greeted(home: Home, number: int) -> Phone:
    phone = home.api.phone(number, language_code="en")
    phone.starts()
    await phone.hears()
    return phone


def arranged(tx: Connection, home: Home) -> None:
    """Let Coen accompany an enterprise of which Leen has the file, and shares it."""
    now = home.clock()
    coen, leen = (people.find(tx, f"telegram:{each}") for each in (COEN, LEEN))
    assert coen
    assert leen
    assert leen.conversation
    programme = programmes.add(tx, "Weven", "vises", now)
    coach = coaches.add(tx, programme.id, "coen", "Coen Maes", "en")
    coaches.came(tx, coach.id, coen.person)
    held = enterprises.add(
        tx,
        programme.id,
        "draad",
        name="De Tweede Draad",
        language="en",
        country="BE",
        people=3,
        coach=coach.id,
        now=now,
    )
    enterprises.change(tx, held.id, conversation=leen.conversation)
    shares.note(tx, leen.conversation, leen.person, now, given=True)


def event(seen: Seen) -> Any:
    assert seen.file
    assert seen.file.name.endswith(".ics")
    calendar: Any = Calendar.from_ical(seen.file.content)
    (found,) = calendar.walk("VEVENT")
    return found


async def heard(phone: Phone, words: str) -> Seen:
    """Return the first message with some words, behind others that came at the same time."""
    while True:
        (seen,) = await phone.hears()
        if words in seen.text:
            return seen


async def test_co5_a_meeting_is_planned_and_cancelled_by_buttons(
    tmp_path: Path,
) -> None:
    clock = Clock()
    async with at_home(tmp_path, clock=clock, pauses=QUICK) as home:
        leen, coen = await greeted(home, LEEN), await greeted(home, COEN)
        await home.work.run(partial(arranged, home=home))

        coen.says("/meet 1 next Thursday 14:30")
        (asked,) = await coen.hears()
        assert "Do you mean Thursday, 2 April 2026 at 14:30?" in asked.text
        coen.taps("Yes")
        (planned,) = await coen.hears()
        (told,) = await leen.hears()
        assert "I told one person there." in planned.text
        assert planned.labels == ["Add to calendar", "Cancel it"]
        assert "Coen Maes has planned a meeting with you" in told.text
        assert event(told)["status"] == "CONFIRMED"

        coen.taps("Add to calendar")
        (own,) = await coen.hears()
        assert event(own)["uid"] == event(told)["uid"]

        coen.says("/meet 1 cancel")
        await coen.hears()
        coen.taps("Yes, cancel it")
        await coen.hears()
        (gone,) = await leen.hears()
        assert event(gone)["status"] == "CANCELLED"
        assert home.failures == ""


async def test_co6_after_a_meeting_two_taps_note_what_was_agreed(
    tmp_path: Path,
) -> None:
    clock = Clock()
    async with at_home(tmp_path, clock=clock, pauses=QUICK) as home:
        leen, coen = await greeted(home, LEEN), await greeted(home, COEN)
        await home.work.run(partial(arranged, home=home))
        coen.says("/meet 1 2 April 2026 9:00")
        await coen.hears()
        await leen.hears()
        clock.now += timedelta(days=1, hours=2)
        coen.says("/agreed 1")  # we may ask of our own accord at that very moment, too
        asked = await heard(coen, "what did you agree?")
        assert asked.labels[-3:] == ["Something else", "Nothing", "Did not happen"]

        coen.taps("1")
        when = await heard(coen, "By when?")
        coen.taps("In 2 weeks")
        noted = await heard(coen, "Noted: ")
        (told,) = await leen.hears()
        assert "Noted: do the next part" in noted.text
        assert when.labels == ["In 2 weeks", "In 4 weeks"]
        assert "Agreed with Coen Maes: do the next part" in told.text

        leen.taps("I take this on")
        (taken,) = await leen.hears()
        assert "I will ask you" in taken.text
        assert home.failures == ""
