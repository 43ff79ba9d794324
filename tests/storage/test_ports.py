"""Pace on one machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage.pace import Buckets, Limit

NOW = datetime(2026, 4, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def test_a_burst_goes_at_once_and_the_rest_is_spread() -> None:
    pace = Buckets({"chat": Limit(messages=1, seconds=1, burst=3)})

    waits = [pace.reserve("bot", "chat", group=False, now=0) for _ in range(5)]

    assert waits == [0, 0, 0, 1, 2]


def test_one_bot_has_one_limit_over_all_chats() -> None:
    pace = Buckets({"bot": Limit(messages=30, seconds=1)})

    waits = [pace.reserve_any("bot", now=0) for _ in range(31)]

    assert waits[-1] == pytest.approx(1)


def test_a_told_wait_is_kept_and_only_for_whom_it_concerns() -> None:
    pace = Buckets({"chat": Limit(messages=1, seconds=1, burst=3)})
    pace.penalise("bot", "a", retry_after=7, now=0)

    assert pace.reserve("bot", "a", group=False, now=0) == 7
    assert pace.reserve("bot", "b", group=False, now=0) == 0
