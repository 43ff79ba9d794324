"""What somebody may know, take back, object to and be left alone with, as conversations."""

from __future__ import annotations

from datetime import timedelta, timezone
from pathlib import Path

import pytest

from bot.host import Host, Responsible
from bot.notice import notice_text
from flows.answers import Place, Status
from locales.catalog import Catalog
from storage import consents, people, requests
from storage.consents import Consent
from storage.people import Participant
from tests.bot.test_moves import begin, walk_to
from tests.talk import House, Talk, house
from tests.tweede_draad import ANSWERS
from tests.walking import reply


def person(home: House, talk: Talk) -> Participant:
    found = home.database.look(lambda tx: people.find(tx, talk.address))
    assert found
    return found


def log_of(home: House, talk: Talk) -> list[Consent]:
    whose = person(home, talk).person
    return home.database.look(lambda tx: consents.history(tx, whose))


# --- RI1: know before answering ---------------------------------------------------------------


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize("buttons", [True, False])
def test_ri1_the_notice_has_at_most_400_characters(
    language: str, buttons: bool
) -> None:
    longest = Responsible(name="N" * 60, contact="c" * 120, months=120)

    for responsible in (longest, Responsible()):
        host = Host(responsible=responsible, buttons=buttons)
        text = notice_text(Catalog().voice(language), host)
        assert len(text) <= 400, text


async def test_ri1_the_first_message_says_who_why_who_reads_how_long_and_how_to_stop(
    talk: Talk,
) -> None:
    said = (await talk.arrives())[0]

    for part in ("a program", "Kringloop Noord is responsible", "make a summary",
                 "opened only for a reason that you see", " kept ", "type “stop”", "“privacy”"):  # fmt: skip
        assert part in said


async def test_ri1_privacy_works_before_joining_and_at_any_question(talk: Talk) -> None:
    await talk.arrives()

    before = await talk.says("/privacy")
    await talk.says("1")
    during = await talk.says("privacy")

    assert before == during
    assert "since 1 April 2026" in before[0]
    assert "forget — erase everything" in before[1]
    assert talk.slot


async def test_ri1_a_new_notice_is_shown_once_and_dated(tmp_path: Path) -> None:
    with house(tmp_path) as home:
        await begin(Talk(home))
    with house(tmp_path) as home:
        same = await Talk(home).says("help")
    with house(tmp_path, responsible="Kringloop Zuid") as home:
        home.clock.now += timedelta(days=80)
        talk = Talk(home)
        first, second = await talk.says("help"), await talk.says("help")

    assert not same[0].startswith("What I told you")
    assert first[0].startswith("What I told you about your answers has changed.")
    assert "This holds since 20 June 2026" in first[0]
    assert "Kringloop Zuid is responsible" in first[0]
    assert len(second) == len(first) - 1


# --- RI2: optional means optional -------------------------------------------------------------


async def test_ri2_all_four_are_off_at_first_and_each_change_is_kept_with_its_text(
    home: House, talk: Talk
) -> None:
    await begin(talk)

    said = await talk.says("choices")
    await talk.says_all("choices 4", "choices 1", "choices 4")

    assert said[0].count(" Off.") == 4
    kept = log_of(home, talk)
    assert [(each.purpose, each.given) for each in kept] == [
        ("voice", True),
        ("reminders", True),
        ("voice", False),
    ]
    assert kept[0].words == (
        "en: Your voice: you may answer with voice messages, which I keep as files."
    )
    assert kept[0].text == kept[2].text == consents.version_of(kept[0].words)
    assert kept[0].at < kept[1].at < kept[2].at <= home.clock.now


async def test_ri2_refusing_blocks_no_question(talk: Talk) -> None:
    await begin(talk)
    while talk.conversation.stage != "finished":
        await talk.says(reply(talk, ANSWERS))

    assert (await talk.says("choices"))[0].count(" Off.") == 4


async def test_ri2_a_voice_message_needs_leave_and_takes_no_words_with_it(
    home: House, talk: Talk
) -> None:
    await walk_to(talk, "map7", "photo")
    sound = b"OggS" + bytes(100)

    refused = await talk.sends("talk.ogg", sound, "audio/ogg")
    nothing = not (home.folder / "files").exists()
    here = talk.slot
    await talk.says("choices 4")
    taken = await talk.sends("talk.ogg", sound, "audio/ogg")

    assert refused[0].startswith("I keep voice messages only with your permission.")
    assert here
    assert here.place == Place("map7", "", "photo")
    assert taken[0] == "Kept: talk.ogg"
    assert nothing


async def test_ri2_a_wrong_number_of_a_choice_is_told(talk: Talk) -> None:
    await begin(talk)

    assert (await talk.says("choices 9"))[0].startswith("There is no choice 9.")


# --- RI3: correct and object ------------------------------------------------------------------


async def test_ri3_what_is_called_wrong_leaves_every_view_until_it_is_put_right(
    home: House, talk: Talk
) -> None:
    await walk_to(talk, "ana1", "whom")
    number = await talk.number_of("Need:")
    shown = "\n".join(await talk.says("summary"))

    said = await talk.says(f"object {number}")
    without = "\n".join(await talk.says("summary"))
    listed = await talk.answers()
    waiting = home.database.look(requests.open_ones)
    await talk.says_all(
        f"change {await talk.number_of('Need:')}", "We need rest.", "yes"
    )
    again = "\n".join(await talk.says("summary"))

    assert "In our region" in shown
    assert said[0].startswith("This answer is out of your summary: Need.")
    assert said[-1].startswith(
        "I noted it as request 1. Kringloop Noord answers you by"
    )
    assert "In our region" not in without
    assert any("reported as wrong, not shown" in line for line in listed)
    assert [(each.number, each.settled) for each in waiting] == [(int(number), None)]
    assert "We need rest." in again
    assert home.database.look(requests.open_ones) == []
    held = talk.conversation.book.history(Place("map2"))
    assert [each.status for each in held] == [
        Status.GIVEN,
        Status.OBJECTED,
        Status.GIVEN,
    ]


async def test_ri3_an_objection_in_words_waits_for_an_answer_within_a_month(
    home: House, talk: Talk
) -> None:
    await begin(talk)

    said = await talk.says("object that my team lead reads this")

    found = home.database.look(requests.open_ones)
    assert said[0].startswith("I noted it as request 1.")
    assert [each.words for each in found] == ["that my team lead reads this"]
    assert found[0].due - found[0].at == timedelta(days=30)


async def test_ri3_by_when_is_told_where_people_are(tmp_path: Path) -> None:
    with house(tmp_path, zone=timezone(timedelta(hours=-10))) as home:
        talk = Talk(home)  # on 1 April, 9:00 UTC
        await begin(talk)

        said = await talk.says("object that my team lead reads this")

    assert "30 April 2026" in said[0]


# --- RI6: stop or pause -----------------------------------------------------------------------


async def collecting(talk: Talk) -> None:
    await walk_to(talk, "mea3", "another")
    await talk.says_all("no", "confirm", "1 June 2026")


async def test_ri6_nothing_is_sent_of_our_own_accord_without_leave(
    home: House, talk: Talk
) -> None:
    await collecting(talk)

    home.clock.now += timedelta(days=70)
    await home.assistant.wake()

    assert await talk._received() == []


async def test_ri6_a_reminder_can_be_answered_later_or_stopped_for_good(
    home: House, talk: Talk
) -> None:
    await collecting(talk)
    await talk.says("choices 1")
    home.clock.now += timedelta(days=70)
    await home.assistant.wake()

    came = await talk._received()
    await talk.says(came[0].taps[2].says)

    labels = [tap.label for tap in came[0].taps]
    assert labels == ["Continue", "Later", "Stop reminders"]
    assert [each.given for each in log_of(home, talk)] == [True, False]


async def test_ri6_stop_keeps_every_answer_and_ends_reminders_at_once(
    home: House, talk: Talk
) -> None:
    await collecting(talk)
    await talk.says("choices 1")
    book = talk.conversation.book

    said = await talk.says("stop")
    home.clock.now += timedelta(days=70)
    await home.assistant.wake()

    assert said[0].startswith("From now on I write nothing of my own accord.")
    assert talk.conversation.book == book
    assert await talk._received() == []


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("pause week", "12 April 2026"),
        ("pause a month", "5 May 2026"),
        ("pause until 15/03/2027", "15 March 2027"),
        ("pause maand", "5 May 2026"),
    ],
)
async def test_ri6_a_pause_lasts_a_week_a_month_or_until_a_date(
    home: House, talk: Talk, typed: str, day: str
) -> None:
    await begin(talk)
    home.clock.now += timedelta(days=4)

    said = await talk.says(typed)

    assert said == [
        f"I write nothing of my own accord before {day}. Everything is kept. "
        "Type “continue” whenever you like."
    ]
    assert talk.conversation.stage == "paused"
    assert person(home, talk).quiet_until


async def test_ri6_a_pause_offers_a_week_a_month_or_a_date(talk: Talk) -> None:
    await begin(talk)

    said = await talk.says("pause")

    for way in ("“pause week”", "“pause month”", "“pause 15/03/2030”"):
        assert way in said[0]


async def test_ri6_the_end_of_a_pause_is_told_only_to_who_wants_reminders(
    home: House, talk: Talk
) -> None:
    other = Talk(home, "bert")
    for each in (talk, other):
        await begin(each)
    await talk.says("choices 1")
    for each in (talk, other):
        await each.says("pause week")

    home.clock.now += timedelta(days=8)
    await home.assistant.wake()

    assert [bubble.text[:18] for bubble in await talk._received()] == [
        "Your pause is over"
    ]
    assert await other._received() == []


async def test_ri6_a_day_that_is_past_is_asked_again(talk: Talk) -> None:
    await begin(talk)

    said = await talk.says("pause 1/1/2020")

    assert said[0].startswith("I need a day that is still to come")
    assert talk.conversation.stage != "paused"


# --- RI7: keep others out of it ---------------------------------------------------------------

PLAIN = "Ask Mia at mia@example.org or 0032 2 555 12 12, she knows."


async def test_ri7_what_identifies_somebody_is_asked_about_before_it_is_kept(
    talk: Talk,
) -> None:
    await walk_to(talk, "map2")

    asked = await talk.says(PLAIN)
    before = talk.conversation.book.latest(Place("map2"))
    await talk.says("1")

    kept = talk.conversation.book.latest(Place("map2"))
    assert asked[0].splitlines()[-3:] == ["1  Leave it out", "2  Keep it", "3  Change"]
    assert before is None
    assert kept
    assert kept.value == kept.words == "Ask Mia at … or …, she knows."
    assert not any("example.org" in each.words for each in talk.conversation.book)


@pytest.mark.parametrize("typed", ["2", "keep it", "no"])
async def test_ri7_it_can_be_kept_all_the_same(talk: Talk, typed: str) -> None:
    await walk_to(talk, "map2")

    await talk.says_all(PLAIN, typed)

    kept = talk.conversation.book.latest(Place("map2"))
    assert kept
    assert kept.value == PLAIN


async def test_ri7_or_written_anew(talk: Talk) -> None:
    await walk_to(talk, "map2")

    await talk.says_all(PLAIN, "3", "Ask Mia, she knows.")

    kept = talk.conversation.book.latest(Place("map2"))
    assert kept
    assert kept.value == "Ask Mia, she knows."


async def test_ri7_words_that_are_no_answer_are_put_aside_without_it(
    talk: Talk,
) -> None:
    await walk_to(talk, "map3")
    await talk.says("back")
    await talk.says(PLAIN)
    await talk.says("1")
    await talk.says("no")
    await walk_on_to_a_number(talk)

    said = await talk.says("call mia@example.org")

    assert "mia@example.org" not in "".join(said)
    assert not any("example.org" in each.words for each in talk.conversation.book)


async def walk_on_to_a_number(talk: Talk) -> None:
    while not (talk.slot and talk.slot.place == Place("map4", "", "fte")):
        await talk.says(reply(talk, ANSWERS))
