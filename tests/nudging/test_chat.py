"""What people say about reminders: /rhythm, /away, and a coach's own words."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage import coaches, enterprises, nudges
from storage.nudges import Entry
from tests.nudging.programme import accompanied, person_of
from tests.nudging.test_sending import answers, ledger, until, wants_reminders
from tests.nudging.times import local
from tests.talk import Clock, House, Talk, house, shown
from tests.tweede_draad import ANSWERS
from tests.walking import reply

TUESDAY = "2026-09-01 10:00"


async def pair(home: House) -> tuple[Talk, Talk]:
    """Return somebody with a file and reminders, and the coach who accompanies them."""
    leen, ann = Talk(home, "leen"), Talk(home, "ann")
    await wants_reminders(leen)
    while leen.conversation.stage != "resting":
        await leen.says(reply(leen, ANSWERS))
    await ann.arrives()
    await accompanied(home, leen, ann)
    return leen, ann


# --- the day and hour -------------------------------------------------------------------------


async def test_st6_the_day_and_hour_are_chosen_in_words(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        talk = Talk(home)
        await wants_reminders(talk)
        (before,) = await talk.says("/rhythm")
        assert "Tuesday at 10:00" in before
        (after,) = await talk.says("/rhythm Thursday 14:30")
        assert "Thursday at 14:30" in after
        (dutch,) = await talk.says("/ritme maandag 9 uur")
        assert "Monday at 09:00" in dutch
        (country,) = await talk.says("/rhythm France")
        assert "France" in country
        assert "Monday at 09:00" in country
        (night,) = await talk.says("/rhythm Monday 20:00")
        assert "between 8:30 and 18:00" in night
        (weekend,) = await talk.says("/rhythm Sunday")
        assert "working days only" in weekend
        (nothing,) = await talk.says("/rhythm whenever")
        assert "no day, hour or country" in nothing
        assert "Monday at 09:00" in (await talk.says("/rhythm"))[0]


async def test_st6_reminders_come_at_the_chosen_hour(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        talk = Talk(home)
        await wants_reminders(talk)
        await talk.says("/rhythm Thursday 14:30")
        await answers(talk, 2)
        came = await until(home, talk, local("2026-09-30 12:00"))
        assert [f"{at:%a}" for at, _ in came] == ["Thu", "Thu"]
        hours = {at.astimezone(local(TUESDAY).tzinfo).hour for at, _ in came}
        assert hours <= {12, 13}  # 14:30 in Brussels, looked at within the hour


async def test_ad6_the_country_is_that_of_the_enterprise_unless_they_say_so(
    tmp_path: Path,
) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = Talk(home, "leen"), Talk(home, "ann")
        await wants_reminders(leen)
        assert "Belgium" in (await leen.says("/rhythm Thursday"))[0]
        await ann.arrives()
        await accompanied(home, leen, ann, "NL")  # which they joined only later
        assert "Netherlands" in (await leen.says("/rhythm"))[0]
        await leen.says("/rhythm France")
        assert "France" in (await leen.says("/rhythm Friday"))[0]


async def test_st6_who_has_no_reminders_is_told_so(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        talk = Talk(home)
        await talk.arrives()
        (said,) = await talk.says("/rhythm")
        assert "no reminders, so none come" in said
        assert [tap.says for tap in talk.bubbles[0].taps] == ["/choices 1"]


# --- away -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("6 July - 20 July 2027", "6 July 2027 to 20 July 2027"),
        ("6 to 20 July 2027", "6 July 2027 to 20 July 2027"),
        ("24 December to 2 January", "24 December 2026 to 2 January 2027"),
        ("3 August", "3 August 2027 to 3 August 2027"),
        ("14 September", "14 September 2026 to 14 September 2026"),
    ],
)
async def test_ad6_leave_is_said_in_words(
    tmp_path: Path, typed: str, line: str
) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        talk = Talk(home)
        await talk.arrives()
        (said,) = await talk.says(f"/away {typed}")
        assert line in said
        assert line in (await talk.says("/away"))[0]
        assert "back" in (await talk.says("/away none"))[0]
        assert line not in (await talk.says("/away"))[0]


async def test_ad6_leave_in_the_past_or_far_ahead_is_not_taken(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        talk = Talk(home)
        await talk.arrives()
        assert "have passed" in (await talk.says("/away 1/1/2026 - 3/1/2026"))[0]
        assert "have passed" in (await talk.says("/away 1/1/2027 - 3/1/2029"))[0]
        assert "no days" in (await talk.says("/away for a while"))[0]


async def test_ad6_today_is_the_day_where_they_work(tmp_path: Path) -> None:
    """Half past midnight in Brussels is the day before in UTC."""
    with house(tmp_path, clock=Clock(local("2026-09-02 00:30"))) as home:
        talk = Talk(home)
        await talk.arrives()
        assert "have passed" in (await talk.says("/away 1/9/2026 - 1/9/2026"))[0]
        assert "2 September 2026" in (await talk.says("/away 2/9/2026 - 2/9/2026"))[0]


async def test_ad6_nothing_comes_while_somebody_is_away(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        talk = Talk(home)
        await wants_reminders(talk)
        await answers(talk, 2)
        await talk.says("/away 3 September - 25 September")
        assert await until(home, talk, local("2026-09-28 08:00")) == []
        came = await until(home, talk, local("2026-10-30 12:00"))
        assert len(came) == 2


# --- a coach writes ---------------------------------------------------------------------------


async def test_co3_a_preview_by_their_clock_then_it_goes(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        home.clock.now = local("2026-09-02 20:00")
        (offer,) = await ann.says("/nudge 1")
        assert "1. How is it going?" in offer
        assert "300 characters" in offer
        (preview,) = await ann.says("Shall we look at the map together?")
        assert "De Tweede Draad will read" in preview
        assert "Shall we look at the map together?" in preview
        assert "outside working hours" in preview
        assert "Thursday, 3 September, 08:30" in preview
        assert await leen._received() == []
        (sent,) = await ann.says("/nudge 1 send")
        assert "on its way" in sent
        came = await until(home, leen, local("2026-09-03 09:00"))
        ((_, text),) = came
        assert text.startswith("Your coach writes:\nShall we look")
        assert [tap.says for tap in ann.bubbles[0].taps] == []
        twice = await ann.says("/nudge 1 send")
        assert "nothing to send" in twice[0]


async def test_co3_a_template_is_in_the_language_of_who_reads_it(
    tmp_path: Path,
) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        await leen.says("nederlands")
        home.clock.now = local("2026-09-02 11:00")
        (offer,) = await ann.says("/nudge E1")
        assert "Hoe gaat het ermee?" in offer
        (preview,) = await ann.says("1")
        assert "Je coach schrijft:" in preview
        assert "It goes at once" in preview
        await ann.says("/nudge 1 send")
        (came,) = await leen._received()
        assert (
            shown(came)
            == "Je coach schrijft:\nHoe gaat het ermee? Een kort antwoord is genoeg."
        )


async def test_co3_it_counts_towards_the_cap_and_is_refused_in_words(
    tmp_path: Path,
) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        home.clock.now = local("2026-09-02 11:00")
        await ann.says_all("/nudge 1", "1", "/nudge 1 send")
        assert len(await leen._received()) == 1
        home.clock.now = local("2026-09-02 15:00")
        await ann.says("/nudge 1")
        (refused,) = await ann.says("2")
        assert "will not go to De Tweede Draad" in refused
        assert "already had one message today" in refused
        assert "from Thursday, 3 September, 08:30" in refused
        home.clock.now = local("2026-09-03 15:00")
        await ann.says_all("/nudge 1", "2", "/nudge 1 send")
        assert len(await leen._received()) == 1
        home.clock.now = local("2026-09-04 15:00")
        await ann.says("/nudge 1")
        (week,) = await ann.says("2")
        assert "Two messages in a row had no answer" in week
        await leen.says("/help")
        await ann.says("/nudge 1")
        (week,) = await ann.says("2")
        assert "two messages this week" in week
        # nothing of the roadmap comes in this week either
        assert await until(home, leen, local("2026-09-09 08:00")) == []


async def test_co3_who_said_stop_is_left_alone_and_the_coach_reads_why(
    tmp_path: Path,
) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        await leen.says("/stop")
        await ann.says("/nudge 1")
        (refused,) = await ann.says("How are you?")
        assert "asked for no more reminders" in refused
        assert not [each for each in ledger(home) if each.state == "planned"]


async def test_co3_stop_after_the_preview_holds_it_back(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        home.clock.now = local("2026-09-02 20:00")
        await ann.says_all("/nudge 1", "1", "/nudge 1 send")
        await leen.says("/stop")
        assert await until(home, leen, local("2026-09-10 12:00")) == []
        (entry,) = [each for each in ledger(home) if each.kind == "by-hand"]
        assert (entry.state, entry.why) == ("refused", "stopped")


async def test_co3_longer_than_three_hundred_characters_is_not_taken(
    tmp_path: Path,
) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        home.clock.now = local("2026-09-02 11:00")
        await ann.says("/nudge 1")
        (long,) = await ann.says("x" * 301)
        assert "301 characters" in long
        (preview,) = await ann.says("x" * 300)
        assert "will read" in preview
        assert await leen._received() == []


async def test_co3_only_the_coach_of_now_writes(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        leen, ann = await pair(home)
        assert "Only a coach" in (await leen.says("/nudge 1 hello"))[0]
        assert "To whom?" in (await ann.says("/nudge 9"))[0]
        home.clock.now = local("2026-09-02 20:00")
        await ann.says_all("/nudge 1", "1", "/nudge 1 send")
        await handed_over(home, leen)
        assert await until(home, leen, local("2026-09-03 12:00")) == []
        (entry,) = [each for each in ledger(home) if each.kind == "by-hand"]
        assert (entry.state, entry.why) == ("dropped", "done")
        assert "Only a coach" in (await ann.says("/nudge 1 hello"))[0]


async def handed_over(home: House, leen: Talk) -> None:
    bob = Talk(home, "bob")
    await bob.arrives()
    person = person_of(home, bob)

    def hand(tx: Connection) -> None:
        enterprise = enterprises.with_file(tx, leen.conversation.id)
        assert enterprise
        other = coaches.add(tx, enterprise.programme, "bob", "Bob", "en")
        coaches.came(tx, other.id, person)
        enterprises.change(tx, enterprise.id, coach=other.id)

    await home.database.run(hand)


async def test_cancel_sends_nothing(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        _, ann = await pair(home)
        home.clock.now = local("2026-09-02 11:00")
        await ann.says("/nudge 1")
        assert "nothing is sent" in (await ann.says("cancel"))[0]
        assert "nothing to send" in (await ann.says("/nudge 1 send"))[0]


def drafts_of(home: House) -> list[Entry]:
    return [each for each in ledger(home) if each.state == nudges.DRAFT]


async def test_what_was_not_sent_is_not_kept_twice(tmp_path: Path) -> None:
    with house(tmp_path, clock=Clock(local(TUESDAY))) as home:
        _, ann = await pair(home)
        home.clock.now = local("2026-09-02 11:00")
        await ann.says_all("/nudge 1", "one", "/nudge 1", "two")
        assert [each.words for each in drafts_of(home)] == ["two"]
        await ann.says("/nudge 1 send")
        assert drafts_of(home) == []
