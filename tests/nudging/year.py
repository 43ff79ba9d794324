"""A year of a programme in a few minutes: people who answer, stop, go away; closed days; restarts.

All goes through the real assistant and its database; only the clock is ours. What goes out is
looked at by rules written down here a second time, on their own.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from holidays import country_holidays
from sqlalchemy import Connection, select

from bot.messages import Bubble
from bot.nudging.anew import KIND
from flows.conversation import (
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
)
from storage import coaches, conversations, enterprises, outbox, people, programmes
from storage.inbox import Entry
from storage.meetings import Meeting
from storage.programme_tables import nudges
from storage.timers import Timers
from tests.nudging.programme import person_of, to_come
from tests.talk import Clock, House, Talk
from tests.tweede_draad import ANSWERS, OTHERWISE, Spoken
from tests.walking import reply

ZONES = {"BE": "Europe/Brussels", "FR": "Europe/Paris", "NL": "Europe/Amsterdam"}
SPOKEN = {"BE": ("nl", "fr", "en"), "FR": ("fr",), "NL": ("nl",)}
CODE = re.compile(r"\b[0-9a-f]{20}\b")
DAY = timedelta(days=1)
SCHOOL = (  # month and day of the first and the last, on which the programme is closed
    (2, 16, 2, 20),
    (4, 6, 4, 17),
    (5, 15, 5, 15),
    (7, 20, 8, 14),
    (12, 21, 12, 31),
)


class Still(Clock):
    """A clock that stands until it is moved."""

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Arrival:
    """A message that nobody asked for, as it came."""

    address: str
    at: datetime
    text: str


@dataclass
class Life:
    """Somebody's chat, and what is known of them besides."""

    talk: Talk
    country: str
    diligence: float  # how likely they write on a working day
    leaves: list[tuple[date, date]] = field(default_factory=list)
    quiet: list[tuple[datetime, datetime]] = field(default_factory=list)
    closed: list[tuple[date, date]] = field(default_factory=list)  # where they work
    silent_since: datetime | None = None  # they said stop, or blocked us
    why_silent: str = ""

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(ZONES[self.country])


class Person(Talk):
    """Somebody whose messages are taken from the outbox with those of all others."""

    world: World

    async def _received(self) -> list[Bubble]:
        return await self.world.drained(self.address)

    @property
    def conversation(self) -> Conversation:
        """Return the conversation under way, its answers from memory if they are there."""
        recent = self._house.assistant._recent

        def find(tx: Connection) -> Conversation:
            here = people.find(tx, self.address)
            assert here
            assert here.conversation
            found = conversations.by_id(
                tx, here.conversation, recent, person=here.person
            )
            assert found
            return found

        return self._house.database.look(find)


@dataclass
class World:
    """A programme with its people."""

    folder: Path
    size: int
    coaches: int
    start: date
    seed: int = 7
    stopping: float = 0.0012  # how likely somebody says stop, on a day

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.clock = Still(datetime.combine(self.start, time(7), UTC))
        self.house = House(self.folder, clock=self.clock)
        self.came: list[Arrival] = []
        self.lives: list[Life] = []
        self.files: list[list[Life]] = []
        self.coaching: list[Talk] = []
        self.ids: list[str] = []  # of enterprises
        self.meetings: dict[int, Meeting] = {}
        self.closed: list[tuple[date, date]] = []  # the whole programme
        self.previews: Counter[str] = Counter()
        self.restarts = self.turns = self.last_meeting = self.days = 0

    # --- time -----------------------------------------------------------------------------------

    def restart(self) -> None:
        """Begin anew on the same files, as after the power went."""
        self.house.close()
        self.house = House(self.folder, clock=self.clock)
        everybody = (*(each.talk for each in self.lives), *self.coaching)
        for talk in (*everybody, self.administrator):
            talk._house = self.house
        self.restarts += 1

    async def pass_to(self, moment: datetime) -> None:
        """Let time go by: each thing that is due is looked at when it is."""
        timers = Timers()
        while True:
            due = self.house.database.look(timers.next_due)
            if due is None or due > moment:
                break
            self.clock.now = max(self.clock.now, due)
            await self.house.assistant.wake()
            await self.drained("")
        self.clock.now = max(self.clock.now, moment)

    async def drained(self, address: str) -> list[Bubble]:
        """Deliver all that waits; return what came to an address, but for what it did not ask."""

        def deliver(tx: Connection) -> list[tuple[str, str, Bubble]]:
            found = []
            for to in outbox.waiting(tx):
                while outgoing := outbox.first(tx, to):
                    outbox.mark(tx, outgoing, "sent")
                    found.append((to, outgoing.kind, Bubble.read(outgoing.body)))
            return found

        if not self.house.database.look(outbox.waiting):
            return []
        delivered = await self.house.database.run(deliver)
        for to, kind, bubble in delivered:
            if kind == KIND:
                text = "\n".join((*bubble.before, bubble.text))
                self.came.append(Arrival(to, self.clock.now, text))
        return [b for to, kind, b in delivered if to == address and kind != KIND]

    # --- people ---------------------------------------------------------------------------------

    def person(self, name: str, language: str) -> Person:
        talk = Person(self.house, name, language)
        talk.world = self
        return talk

    async def begin(self) -> None:
        """Let all come in: coaches, and three people for each enterprise."""
        for n in range(self.coaches):
            coach = self.person(f"coach{n}", "en")
            await coach.arrives()
            self.coaching.append(coach)
        countries = ("BE", "BE", "FR", "NL")
        for n in range(self.size):
            country = countries[n % len(countries)]
            language = SPOKEN[country][n % len(SPOKEN[country])]
            await self._enterprise(n, country, language)
        self.administrator = self.person("nora", "en")
        await self.administrator.arrives()
        who = person_of(self.house, self.administrator)
        await self.house.database.run(partial(_administering, who=who))

    async def _enterprise(self, n: int, country: str, language: str) -> None:
        team = [
            Life(
                talk=self.person(f"e{n}p{m}", language),
                country=country,
                diligence=self.chance.choice((0.08, 0.2, 0.4)) / (1 if m == 0 else 6),
            )
            for m in range(3)
        ]
        first = team[0].talk
        await first.arrives()
        await first.says("ok")
        self.files.append(team)
        for life in team[1:]:
            await life.talk.arrives()
            said = "\n".join(await first.says("/invite"))
            found = CODE.search(said)
            assert found, said
            await life.talk.says(f"/join {found[0]}")
            assert life.talk.conversation.id == first.conversation.id
        self.lives += team
        for life in team:
            if self.chance.random() < 0.85:
                await life.talk.says("/choices 1")
            if self.chance.random() < 0.4:
                day = self.chance.choice(("Monday", "Wednesday", "Thursday"))
                await life.talk.says(f"/rhythm {day} {self.chance.randint(9, 16)}:00")
        conversation = first.conversation.id
        coach = person_of(self.house, self.coaching[n % self.coaches])
        self.ids.append(
            await self.house.database.run(
                _arranging(conversation, coach, country, self.clock.now)
            )
        )

    # --- a day ----------------------------------------------------------------------------------

    async def live(self, days: int) -> None:
        """Live some days more."""
        for n in range(self.days, self.days + days):
            today = self.start + DAY * n
            moments = sorted(
                (minutes, what)
                for what in self._doings(today)
                for minutes in (self.chance.randint(7 * 60, 22 * 60),)
            )
            for minutes, what in moments:
                at = datetime.combine(today, time(0), UTC) + timedelta(minutes=minutes)
                await self.pass_to(at)
                await self._do(what)
            if self.chance.random() < 0.15:
                self.restart()
            await self.pass_to(datetime.combine(today, time(23, 30), UTC))
            self.days += 1

    def _doings(self, today: date) -> Iterator[tuple[str, int]]:
        working = today.weekday() < 5
        for n, life in enumerate(self.lives):
            if life.why_silent == "blocked":
                continue
            if self.chance.random() < life.diligence * (1 if working else 0.1):
                yield "answer", n
            odd = self.chance.random()
            if odd < self.stopping:
                yield "stop", n
            elif odd < self.stopping + 0.0004:
                yield "block", n
            elif odd < self.stopping + 0.0028:
                yield "away", n
            elif odd < self.stopping + 0.0048:
                yield "pause", n
        for n, (month, day, _, _) in enumerate(SCHOOL):
            late = (
                date(self.start.year, month, day) - DAY * 4
            )  # much is planned by then
            if late == today:
                yield "close", n
        for n in range(self.size):
            if self.chance.random() < 0.003:
                yield "close_one", n
            if self.chance.random() < 0.08:
                yield "nudge", n
            if self.chance.random() < 0.012:
                yield "meet", n

    async def _do(self, what: tuple[str, int]) -> None:
        doing, n = what
        match doing:
            case "nudge":
                await self._nudge(n)
            case "meet":
                await self._meet(n)
            case "close":
                await self._close(n)
            case "close_one":
                await self._close_one(n)
            case _:
                life = self.lives[n]
                if life.why_silent != "blocked":
                    await getattr(self, f"_{doing}")(life)
        self.turns += 1

    async def _answer(self, life: Life) -> None:
        talk = life.talk
        whole = self.chance.random() < 0.6  # of a sitting, rather than a few questions
        for n in range(40 if whole else self.chance.randint(1, 9)):
            conversation = talk.conversation
            if n and conversation.stage == RESTING:
                return
            if conversation.stage == FINISHED:
                await talk.says("/help")
                return
            if conversation.stage == WAITING and not conversation.until:
                later = self.clock.now + DAY * self.chance.randint(14, 50)
                await talk.says(f"{later:%d/%m/%Y}")
                return
            if conversation.stage in {PAUSED, NOTICE}:
                await talk.says("/continue")
                continue
            await talk.says(reply(talk, self._answers()))
            self.clock.now += timedelta(minutes=1)

    def _answers(self) -> dict[str, Spoken]:
        soon = f"{self.clock.now + DAY * 20:%d/%m/%Y}"
        next_ = f"{self.clock.now + DAY * 60:%d/%m/%Y}"
        return {
            **OTHERWISE,
            **ANSWERS,
            "val5.date": soon,
            "val6.by": soon,
            "val8.next": next_,
        }

    async def _stop(self, life: Life) -> None:
        await life.talk.says("/stop")
        self._silent(life, "stopped")

    def _silent(self, life: Life, why: str) -> None:
        life.silent_since, life.why_silent = self.clock.now, why

    async def _block(self, life: Life) -> None:
        update = Entry(
            account="t",
            update=f"gone-{life.talk.address}",
            address=life.talk.address,
            message="",
            body={},
            at=self.clock.now,
        )
        await self.house.assistant.chats.note_reach(update, gone=True, greet=None)
        self._silent(life, "blocked")

    async def _away(self, life: Life) -> None:
        first = self.clock.now.date() + DAY * self.chance.randint(1, 20)
        last = first + DAY * self.chance.randint(0, 14)
        await life.talk.says(f"/away {first:%d/%m/%Y} - {last:%d/%m/%Y}")
        life.leaves.append((first, last))

    async def _pause(self, life: Life) -> None:
        until = self.clock.now.date() + DAY * self.chance.randint(3, 20)
        await life.talk.says(f"/pause {until:%d/%m/%Y}")
        if life.talk.conversation.stage == PAUSED:
            now, ends = self.clock.now, datetime.combine(until, time(8), UTC)
            before = [(since, min(end, now)) for since, end in life.quiet]
            life.quiet = [*before, (now, ends)]  # what they said last counts

    async def _close(self, n: int) -> None:
        """Have the programme closed for some school holidays, or a bridge day."""
        year = self.start.year
        first, last = (date(year, *SCHOOL[n][at : at + 2]) for at in (0, 2))
        typed = f"/closed {first:%d/%m/%Y} - {last:%d/%m/%Y}"
        (said,) = await self.administrator.says(typed)
        assert said.startswith("Noted."), said
        self.closed.append((first, last))

    async def _close_one(self, n: int) -> None:
        """Have one enterprise closed, as its coach says."""
        first = self.clock.now.date() + DAY * self.chance.randint(1, 10)
        last = first + DAY * self.chance.randint(0, 12)
        typed = f"/closed E{n + 1} {first:%d/%m/%Y} - {last:%d/%m/%Y}"
        (said,) = await self.coaching[n % self.coaches].says(typed)
        assert said.startswith("Noted."), said
        for life in self.files[n]:
            life.closed.append((first, last))

    async def _nudge(self, n: int) -> None:
        coach = self.coaching[n % self.coaches]
        number = n + 1
        await coach.says(f"/nudge {number}")
        said = "\n".join(await coach.says(str(self.chance.randint(1, 4))))
        if any(
            tap.says.endswith("send") for bubble in coach.bubbles for tap in bubble.taps
        ):
            await coach.says(f"/nudge {number} send")
            self.previews["sent or promised"] += 1
        else:
            self.previews[_reason(said)] += 1

    async def _meet(self, n: int) -> None:
        nudging = self.house.assistant._dialogue._nudging
        known = self.meetings.get(n)
        now = self.clock.now
        if known and known.at > now:
            if self.chance.random() < 0.4:
                del self.meetings[n]
                await self.house.database.run(
                    lambda tx: nudging.meetings.cancelled(tx, known)
                )
                return
            moved = to_come(known.id, known.enterprise, known.at + DAY * 7)
            self.meetings[n] = moved
            await self.house.database.run(
                lambda tx: nudging.meetings.moved(tx, moved, now)
            )
            return
        self.last_meeting += 1
        at = now + DAY * self.chance.randint(2, 25)
        planned = to_come(self.last_meeting, self.ids[n], at)
        self.meetings[n] = planned
        await self.house.database.run(
            lambda tx: nudging.meetings.planned(tx, planned, now)
        )

    # --- what came of it ------------------------------------------------------------------------

    def faults(self) -> dict[str, list[str]]:
        """Return all that went out and should not have, by rules of our own."""
        found: dict[str, list[str]] = {
            "blocked time": [],
            "cap": [],
            "stopped": [],
            "doubled": [],
        }
        by = {life.talk.address: life for life in self.lives}
        came: dict[str, list[Arrival]] = {}
        for each in self.came:
            life = by[each.address]
            came.setdefault(each.address, []).append(each)
            if not self._may_come(life, each.at):
                free = (life.leaves, life.closed, self.closed, life.quiet)
                found["blocked time"].append(f"{each} {free}")
            if life.silent_since and each.at > life.silent_since:
                found["stopped"].append(f"{each.address} {each.at} {life.why_silent}")
        for address, arrivals in came.items():
            zone = by[address].zone
            days = [each.at.astimezone(zone).date() for each in arrivals]
            for most, length in ((1, 1), (2, 7), (6, 31)):
                for day in set(days):
                    held = sum(day <= other < day + DAY * length for other in days)
                    if held > most:
                        found["cap"].append(
                            f"{address} {held} in {length} days from {day}"
                        )
        sent = len(self._ledger("sent"))
        if sent != len(self.came):
            found["doubled"].append(f"{len(self.came)} came, {sent} are in the ledger")
        return found

    def _may_come(self, life: Life, at: datetime) -> bool:
        here = at.astimezone(life.zone).date()
        shut = (*self.closed, *life.closed)
        if any(first <= here <= last for first, last in shut):
            return False
        return _may_come(life, at)

    def _ledger(self, *states: str) -> list[tuple[str, str, str]]:
        def read(tx: Connection) -> list[tuple[str, str, str]]:
            rows = tx.execute(select(nudges.c.state, nudges.c.kind, nudges.c.why))
            return [
                (row.state, row.kind, row.why) for row in rows if row.state in states
            ]

        return self.house.database.look(read)

    def figures(self) -> str:
        """Return what went out by kind, and what did not by reason."""
        sent = Counter(kind for _, kind, _ in self._ledger("sent"))
        kept = Counter(
            f"{why} ({state})" for state, _, why in self._ledger("refused", "dropped")
        )
        heard = len({each.address for each in self.came})
        lines = [
            f"{self.size} enterprises, {len(self.lives)} people, {self.coaches} coaches: "
            f"{self.turns} doings, {self.restarts} restarts, {len(self.came)} messages to {heard} people",
            f"sent: {_counted(sent)}",
            f"not sent: {_counted(kept)}",
            f"by hand: {_counted(self.previews)}",
            *(f"{name}: {len(faults)}" for name, faults in self.faults().items()),
        ]
        return "\n".join(lines)


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counter.most_common())


def _reason(said: str) -> str:
    reasons = {
        "stop": "no more reminders",
        "no leave": "not asked for reminders",
        "blocked": "cannot be reached",
        "paused": "left alone",
        "unanswered": "in a row",
        "one a day": "one message today",
        "two a week": "two messages this week",
        "six a month": "six messages this month",
        "nobody": "nobody to write to",
    }
    return next((name for name, words in reasons.items() if words in said), said[:60])


@cache
def _holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(country_holidays(country, years=year))


def _may_come(life: Life, at: datetime) -> bool:
    """Tell, apart from what is tested, whether a message may come to somebody at a moment."""
    here = at.astimezone(life.zone)
    if not time(8, 30) <= here.time() < time(18) or here.weekday() > 4:
        return False
    if here.date() in _holidays(life.country, here.year):
        return False
    if any(first <= here.date() <= last for first, last in life.leaves):
        return False
    return not any(since < at < until for since, until in life.quiet)


def _administering(tx: Connection, who: str) -> None:
    programme = programmes.named(tx, "Noord")
    assert programme
    programmes.administer(tx, programme.id, who, programme.since)


def _arranging(conversation: str, coach: str, country: str, now: datetime):  # type: ignore[no-untyped-def]
    def arrange(tx: Connection) -> str:
        programme = programmes.named(tx, "Noord") or programmes.add(
            tx, "Noord", "vises", now
        )
        known = coaches.being(tx, coach)
        one = known[0] if known else coaches.add(tx, programme.id, coach, "Ann", "en")
        coaches.came(tx, one.id, coach)
        enterprise = enterprises.add(
            tx,
            programme.id,
            conversation,
            name="De Tweede Draad",
            language="en",
            country=country,
            people=3,
            coach=one.id,
            now=now,
        )
        enterprises.change(tx, enterprise.id, conversation=conversation)
        return enterprise.id

    return arrange
