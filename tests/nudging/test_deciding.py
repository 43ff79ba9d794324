"""One function decides: never in blocked time, never above a cap, whatever came before."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.nudging import deciding
from flows.nudging.calendar import Calendar, Stretch
from flows.nudging.deciding import Going, Kept, Recipient, Why, decide
from tests.nudging.times import calendars, local, moments

NOW = local("2026-04-08 10:00")  # a Wednesday
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def somebody(*sent: datetime, **more: object) -> Recipient:
    return Recipient(consent=True, sent=sent, **more)  # type: ignore[arg-type]


def test_it_goes_at_once_if_nothing_stands_in_the_way() -> None:
    assert decide(somebody(), NOW) == Going(NOW)


@pytest.mark.parametrize("by_hand", [True, False])
def test_co3_who_did_not_ask_stopped_or_blocked_gets_nothing(by_hand: bool) -> None:
    never = Recipient()
    assert decide(never, NOW, by_hand=by_hand) == Kept(Why.NO_LEAVE)
    assert decide(somebody(stopped=True), NOW, by_hand=by_hand) == Kept(Why.STOPPED)
    gone = somebody(blocked=True, stopped=True)
    assert decide(gone, NOW, by_hand=by_hand) == Kept(Why.BLOCKED)


@pytest.mark.parametrize(
    ("now", "why", "at"),
    [
        ("2026-04-08 18:00", Why.NIGHT, "2026-04-09 08:30"),
        ("2026-04-08 05:00", Why.NIGHT, "2026-04-08 08:30"),
        ("2026-04-11 12:00", Why.WEEKEND, "2026-04-13 08:30"),
        ("2026-04-06 12:00", Why.HOLIDAY, "2026-04-07 08:30"),
    ],
)
def test_co3_quiet_time_delays_and_says_when(now: str, why: Why, at: str) -> None:
    assert decide(somebody(), local(now), by_hand=True) == Going(local(at), why)


def test_ad6_own_leave_delays() -> None:
    away = Calendar(leaves=(Stretch(first=date(2026, 4, 8), last=date(2026, 4, 17)),))
    found = decide(somebody(calendar=away), NOW)
    assert found == Going(local("2026-04-20 08:30"), Why.AWAY)


def test_ri6_a_pause_that_somebody_asked_for_is_kept() -> None:
    quiet = somebody(quiet_until=local("2026-04-21 08:00"))
    later = local("2026-04-21 08:30")
    assert decide(quiet, NOW) == Going(later, Why.PAUSED)
    assert decide(quiet, NOW, by_hand=True) == Kept(Why.PAUSED, again=later)


def test_co4_a_question_that_was_just_shown_is_not_interrupted() -> None:
    asked = somebody(asked_at=NOW - 10 * MINUTE)
    assert decide(asked, NOW) == Going(NOW + 20 * MINUTE, Why.ASKED)
    assert decide(somebody(asked_at=NOW - 30 * MINUTE), NOW) == Going(NOW)
    late = local("2026-04-08 17:45")  # half an hour later it is evening
    shown = somebody(asked_at=late)
    assert decide(shown, late) == Going(local("2026-04-09 08:30"), Why.ASKED)


def test_st6_one_a_day_two_a_week_six_a_month_whoever_sends() -> None:
    today = somebody(NOW - 60 * MINUTE)
    assert decide(today, NOW) == Going(local("2026-04-09 08:30"), Why.DAY)
    assert decide(today, NOW, by_hand=True) == Kept(Why.DAY, local("2026-04-09 08:30"))
    week = somebody(NOW - 5 * DAY, NOW - 2 * DAY)
    assert decide(week, NOW) == Going(local("2026-04-10 08:30"), Why.WEEK)
    assert isinstance(decide(week, NOW, by_hand=True), Kept)
    month = somebody(*(NOW - n * DAY for n in (30, 26, 22, 18, 14, 10)))
    assert decide(month, NOW) == Going(local("2026-04-09 08:30"), Why.MONTH)
    assert decide(somebody(*month.sent[1:]), NOW) == Going(NOW)


def test_what_is_promised_for_later_counts_as_well() -> None:
    promised = somebody(NOW - 2 * DAY, NOW + 2 * DAY)
    found = decide(promised, NOW)
    assert isinstance(found, Going)
    assert found.waits is Why.WEEK
    assert found.at > NOW + 4 * DAY


def test_after_two_without_an_answer_ten_days_pass() -> None:
    quiet = somebody(NOW - 9 * DAY, NOW - 5 * DAY, unanswered=2)
    found = decide(quiet, NOW)
    assert found == Going(NOW + 5 * DAY, Why.UNANSWERED)
    assert decide(quiet, NOW, by_hand=True) == Kept(Why.UNANSWERED, NOW + 5 * DAY)


def test_what_would_come_too_late_does_not_go() -> None:
    evening = local("2026-04-08 18:30")
    found = decide(somebody(), evening, until=local("2026-04-09 08:00"))
    assert found == Kept(Why.LATE, again=local("2026-04-09 08:30"))


winter = moments(date(2026, 11, 1), date(2027, 4, 30))  # the clocks change in it
recipients = st.builds(
    Recipient,
    calendar=calendars,
    consent=st.just(True),
    quiet_until=st.none() | winter,
    sent=st.lists(winter, max_size=14).map(tuple),
    unanswered=st.integers(0, 4),
    asked_at=st.none() | winter,
)


def allowed(recipient: Recipient, at: datetime) -> bool:
    """Tell, in another way than `decide`, whether a message at a moment breaks no rule."""
    calendar = recipient.calendar
    here = at.astimezone(calendar.zone)
    clock = here.hour * 60 + here.minute
    if not 8 * 60 + 30 <= clock < 18 * 60 or calendar.closed(here.date()):
        return False
    if recipient.quiet_until and at < recipient.quiet_until:
        return False
    if recipient.asked_at and at < recipient.asked_at + 30 * MINUTE:
        return False
    tired = recipient.unanswered >= 2 and recipient.sent
    if tired and at < max(recipient.sent) + 10 * DAY:
        return False
    days = [each.astimezone(calendar.zone).date() for each in recipient.sent]
    for most, length in ((1, 1), (2, 7), (6, 31)):
        for start in range(length):
            first = here.date() - start * DAY
            held = sum(first <= day < first + length * DAY for day in days)
            if held + 1 > most:
                return False
    return True


@given(recipients, winter)
def test_whatever_came_before_it_goes_only_when_it_may(
    recipient: Recipient, now: datetime
) -> None:
    found = decide(recipient, now)
    assert isinstance(found, Going)
    assert found.at >= now
    assert allowed(recipient, found.at)
    assert (found.waits is None) == (found.at == now)


@given(recipients, winter)
def test_it_goes_at_the_earliest_moment_at_which_it_may(
    recipient: Recipient, now: datetime
) -> None:
    found = decide(recipient, now)
    assert isinstance(found, Going)
    step = timedelta(hours=1)
    for n in range(min(int((found.at - now) / step), 24 * 40)):
        assert not allowed(recipient, now + n * step)


@given(recipients, winter)
def test_deciding_again_then_says_go_now(recipient: Recipient, now: datetime) -> None:
    found = decide(recipient, now)
    assert isinstance(found, Going)
    assert decide(recipient, found.at) == Going(found.at)
    half = now + (found.at - now) / 2
    again = decide(recipient, half)
    assert isinstance(again, Going)
    assert again.at == found.at


@given(recipients, winter, st.randoms(use_true_random=False))
def test_reasons_are_stable_and_do_not_depend_on_order(
    recipient: Recipient, now: datetime, chance: object
) -> None:
    shuffled = list(recipient.sent)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    other = Recipient(
        calendar=recipient.calendar,
        consent=True,
        quiet_until=recipient.quiet_until,
        sent=tuple(shuffled),
        unanswered=recipient.unanswered,
        asked_at=recipient.asked_at,
    )
    for by_hand in (True, False):
        found = decide(recipient, now, by_hand=by_hand)
        assert found == decide(other, now, by_hand=by_hand)


@given(recipients, winter)
def test_co3_by_hand_it_is_refused_or_only_quiet_time_delays_it(
    recipient: Recipient, now: datetime
) -> None:
    by_hand, planned = decide(recipient, now, by_hand=True), decide(recipient, now)
    assert isinstance(planned, Going)
    if isinstance(by_hand, Going):
        assert by_hand == planned
    else:
        assert by_hand.again == planned.at
        assert by_hand.why in {
            Why.PAUSED,
            Why.UNANSWERED,
            Why.DAY,
            Why.WEEK,
            Why.MONTH,
        }


def test_the_caps_are_those_of_the_product() -> None:
    assert (deciding.A_DAY, deciding.A_WEEK, deciding.A_MONTH) == (1, 2, 6)
