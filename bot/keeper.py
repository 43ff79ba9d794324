"""The keeper: erases people for good, lets go of what has had its time, cleans up behind both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection

from bot.logs import Log
from storage import (
    activity,
    attachments,
    copies,
    erasing,
    inbox,
    lapsed,
    outbox,
    sessions,
)
from storage.attachments import Attachments
from storage.engines import look_through
from storage.erasing import Erased
from storage.outgoing import Draft
from storage.ports import UnitOfWork
from storage.recent import Recent
from storage.timers import Timers
from storage.tombstones import Tombstones

TAKEN_BACK = timedelta(hours=48)  # a messenger lets a bot delete younger messages
AT_ONCE = 100  # of them in one call
KEPT = timedelta(days=8)  # what came in: a messenger repeats an update for at most one
SENT = timedelta(days=30)  # what went out, once nothing in it can be tapped
PARKED = timedelta(days=30)  # what could not be taken, for the operator to look at
MONTH = timedelta(days=30.4375)
AGAIN = timedelta(minutes=1)  # until it is looked again whether a farewell is through
NOTICE = timedelta(days=30)  # between the word that all will go, and that
DAY = timedelta(days=1)
SOON = ("drop", "scrub")  # timers that never wait for more than a day


class Terms(Struct, frozen=True, kw_only=True):
    """How long what is kept; product story RI5, setting FILROUGE_RETENTION."""

    months: int | None = None  # answers, after somebody's last word; None: until erased
    log_days: int = 30


class Keeper:
    """Holds the clean-up that belongs to erasing, and the daily one."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        files: Attachments,
        tombstones: Tombstones,
        timers: Timers,
        recent: Recent,
        clock: Callable[[], datetime],
        log: Log,
        terms: Terms,
        warn: Callable[[Connection, str, datetime], None],
    ) -> None:
        """Hold the parts; `warn` tells somebody on which day all that is theirs goes."""
        self._work = work
        self._files = files
        self._tombstones = tombstones
        self._timers = timers
        self._recent = recent
        self._clock = clock
        self._log = log
        self._terms = terms
        self._warn = warn
        self._scrub_due = False
        self._check_due = False
        timers.on("drop", self._drop)
        timers.on("scrub", self._scrub)
        timers.on("daily", self._daily)
        timers.on("over", self._over)
        timers.on("check", self._check)

    async def open(self) -> None:
        """Erase again whoever a backup brought back; see that the daily work is on its way."""
        await self._work.run(self._opened)
        await self._work.run(lambda tx: self._timers.run_due(tx, self._clock()))
        await self.clean()

    async def clean(self) -> None:
        """Do what the timers found due that cannot be done inside a transaction."""
        if self._check_due:
            self._check_due = False
            await self._work.read(look_through)
        if self._scrub_due:
            await self.scrub()

    async def scrub(self) -> None:
        """Have nothing left in any file of what was erased."""
        self._scrub_due = False
        try:
            await self._work.scrub()
        except TimeoutError:  # a backup is being made; the timer comes again
            self._log.noted("scrub_waits")
            return
        await self._work.run(self._scrubbed)

    def _scrubbed(self, tx: Connection) -> None:
        if not outbox.fleeting(tx):  # else once more, when that is through
            self._timers.cancel(tx, "scrub", "file")

    def erase(
        self,
        tx: Connection,
        person: str,
        *,
        leave: bool = False,
        farewell: Draft | None = None,
    ) -> Erased:
        """Erase a person in this transaction.

        The mark goes to the file of tombstones first: should this die half-way, the next
        start finishes it. With `farewell`, our younger messages are taken back from the
        chat, and that is the last that is said there.
        """
        self._tombstones.add(erasing.mark_of(person))
        now = self._clock()
        erased = erasing.erase(tx, person, now, leave=leave)
        for conversation in erased.ids:
            self._recent.drop(conversation)
        for digest in erased.files:
            self._timers.put(tx, "drop", digest, now)
        self._timers.put(tx, "scrub", "file", now)
        if farewell:
            self._say_farewell(tx, erased, farewell, now)
        return erased

    def _say_farewell(
        self, tx: Connection, erased: Erased, farewell: Draft, now: datetime
    ) -> None:
        addresses = dict.fromkeys(each for each in erased.ids if ":" in each)
        for address in addresses:
            young = [
                each.message
                for each in erased.sent
                if each.address == address and now - each.at < TAKEN_BACK
            ]
            wipes = [
                Draft(kind=outbox.WIPE, body={"messages": young[at : at + AT_ONCE]})
                for at in range(0, len(young), AT_ONCE)
            ]
            outbox.put(tx, address, [*wipes, farewell], now)

    # --- timers; each may be run twice ------------------------------------------------------

    def _opened(self, tx: Connection) -> None:
        marks = self._tombstones.marks()
        missing = marks - erasing.buried(tx)
        if missing:
            for person in erasing.marked(tx, missing):
                self.erase(tx, person)
            erasing.bury(tx, missing - erasing.buried(tx), self._clock())
        self._tombstones.add(*erasing.buried(tx))  # the file was lost, or is another
        now = self._clock()
        self._timers.hasten(
            tx, SOON, now + DAY
        )  # they are later if the clock went back
        self._timers.put(tx, "daily", "keeping", now)
        self._timers.put(tx, "check", "file", now + DAY)  # it was just looked through

    def _drop(self, tx: Connection, digest: str) -> None:
        if not attachments.held(tx, digest):
            self._files.drop([digest])

    def _scrub(self, tx: Connection, key: str) -> None:
        self._scrub_due = True  # and if we die before: once more
        self._timers.put(tx, "scrub", key, self._clock() + AGAIN)

    def _check(self, tx: Connection, key: str) -> None:
        self._check_due = True
        self._timers.put(tx, "check", key, self._clock() + DAY)

    def _daily(self, tx: Connection, key: str) -> None:
        """Let go of what has had its time."""
        now = self._clock()
        inbox.forget(tx, now - KEPT)
        inbox.forget_parked(tx, now - PARKED)
        outbox.forget(tx, now - SENT)
        outbox.forget_fleeting(tx, now - TAKEN_BACK)
        for digest in copies.forget_copies(tx, now):
            self._timers.put(tx, "drop", digest, now)
        self._files.drop_unfinished(now - DAY)
        sessions.forget_drafts(tx, now - DAY)
        lapsed.forget(tx, now)
        if self._terms.months is not None:
            if lapsed.forget_abandoned(tx, now - self._kept):
                self._timers.put(tx, "scrub", "file", now)
            for session in sessions.unused(tx, now - self._kept):
                sessions.remove(tx, session.id)
                self._timers.put(tx, "scrub", "file", now)
        self._log.forget(now - timedelta(days=self._terms.log_days))
        self._announce(tx, now)
        self._timers.put(tx, "daily", key, now + DAY)

    def _announce(self, tx: Connection, now: datetime) -> None:
        """Tell whoever has been silent for nearly too long what will happen, and when."""
        if self._terms.months is None:
            return
        notice = min(NOTICE, self._kept / 2)  # of a short term, half
        for person in activity.silent_since(tx, now - self._kept + notice):
            if not self._timers.waits(tx, "over", person):
                self._timers.put(tx, "over", person, now + notice)
                self._warn(tx, person, now + notice)

    def _over(self, tx: Connection, person: str) -> None:
        """Erase somebody whose time is over, unless they came back meanwhile."""
        now = self._clock()
        if self._terms.months is None:
            return
        if activity.silent_since(tx, now - self._kept, person=person):
            self._log.erase(self.erase(tx, person, leave=True).ids)

    @property
    def _kept(self) -> timedelta:
        return (self._terms.months or 0) * MONTH
