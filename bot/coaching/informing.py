"""Tells all who are in an enterprise what a coach noted: in their working time, each thing once.

Who writes to people by hand, or what we send of our own accord, asks flows/nudging/deciding.py.
That they meet, and what was agreed, are facts they need: nothing keeps these back for good, but
they wait for the morning, unless the meeting itself would come first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.accompanied import calendar_of, people_in
from bot.coaching.kit import Kit
from bot.messages import Bubble
from locales.catalog import Voice
from storage.enterprises import Enterprise

NOTICE = timedelta(hours=2)  # that people need at least to come, or to stay away
Say = Callable[[Voice], list[Bubble]]


def due(
    tx: Connection,
    enterprise: Enterprise,
    now: datetime,
    first: datetime | None = None,
) -> datetime:
    """Return when people there are told: now, or when they next work.

    `first` is when it would be too late: what they are told of has begun by then.
    """
    opens = calendar_of(tx, enterprise).next_open(now)
    late = first is not None and opens > first - NOTICE
    return now if late else opens


def tell(tx: Connection, kit: Kit, enterprise: Enterprise, say: Say) -> int:
    """Tell all who are there; return how many could be reached."""
    return sum(kit.say(tx, person, say) > 0 for person in people_in(tx, enterprise))
