"""The port that is watched: what it counts, that it knows nobody, and when it is ready."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Connection, insert

from bot.logs import Log
from bot.telegram.pauses import Pauses
from bot.watching.exposing import Build, exposed
from bot.watching.looking import Looking
from bot.watching.pulse import BOUNDS, MOST, Pulse, kind_of
from bot.watching.serving import NotListeningError, Watched
from flows.conversation import stages
from flows.nudging.deciding import Why
from storage.ports import Body, T, UnitOfWork
from storage.programme_tables import nudges
from storage.standing import Standing
from storage.tables import inbox, outbox, people
from tests.talk import shipped_library
from tests.telegram import Fault
from tests.telegram.home import CONTENT, QUICK, TOKEN, WORLDS, Home, at_home, real_time
from tests.telegram.kinds import come_to

BUILD = Build(version="1.0", python="3.11", channel="telegram_ptb", database="sqlite")
WORDS = "Fatma bakes bread for the neighbours"
Numbers = dict[str, float]  # by name and labels, as Prometheus writes them


class Port:
    """Whoever watches."""

    def __init__(self, port: int, session: aiohttp.ClientSession) -> None:
        self._at = f"http://127.0.0.1:{port}"
        self._session = session

    async def asks(self, path: str) -> tuple[int, str]:
        async with self._session.get(self._at + path) as answer:
            return answer.status, await answer.text()

    async def counts(self) -> Numbers:
        _, text = await self.asks("/metrics")
        return numbers(text)


def numbers(text: str) -> Numbers:
    found = {}
    for family in text_string_to_metric_families(text):
        for each in family.samples:
            labels = ",".join(f"{k}={v}" for k, v in sorted(each.labels.items()))
            found[f"{each.name}{{{labels}}}" if labels else each.name] = each.value
    return found


@asynccontextmanager
async def watching(home: Home, work: UnitOfWork | None = None) -> AsyncIterator[Port]:
    watched = Watched(
        pulse=home.pulse,
        work=work or home.work,
        build=BUILD,
        clock=real_time,
        log=home.log,
    )
    async with (
        watched.open("127.0.0.1", 0) as port,
        aiohttp.ClientSession() as session,
    ):
        yield Port(port, session)


def hasty(folder: Path, channel: str = "ptb", way: str = "polling") -> Any:
    return at_home(
        folder,
        channel,
        way,
        roadmap="kinds",
        content=CONTENT,
        pauses=QUICK,
        clock=real_time,
    )


# --- what is counted ------------------------------------------------------------------------------


@pytest.mark.parametrize(("channel", "way"), WORLDS)
async def test_turns_are_counted_and_timed_until_the_next_message_is_there(
    tmp_path: Path, channel: str, way: str
) -> None:
    async with hasty(tmp_path, channel, way) as home, watching(home) as port:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "food")
        await home.api.settled()
        found = await port.counts()

        asked = found["filrouge_turns_total{channel=telegram_ptb,stage=asking}"]
        turns = sum(v for k, v in found.items() if k.startswith("filrouge_turns_total"))
        assert asked >= 1
        assert found["filrouge_turn_seconds_count"] == turns
        assert found["filrouge_reply_seconds_count"] == turns
        assert found["filrouge_turn_seconds_bucket{le=+Inf}"] == turns
        assert found["filrouge_turn_seconds_sum"] > 0
        assert found["filrouge_reply_seconds_sum"] > found["filrouge_turn_seconds_sum"]
        assert found["filrouge_deliveries_total{outcome=sent}"] >= turns
        sent = "filrouge_telegram_calls_total{method=sendMessage,outcome=done}"
        assert found[sent] >= turns


async def test_how_long_people_waited_for_a_reply_is_seen(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home, watching(home) as port:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "food")
        before = await port.counts()
        home.api.faults.add(Fault("retry_after", "sendMessage", chat=7, seconds=1))
        leen.says("1, 2")
        await leen.hears(timeout=8)
        await home.api.settled()
        found = await port.counts()

    def more(name: str) -> float:
        return found[name] - before.get(name, 0)

    limited = "filrouge_telegram_calls_total{method=sendMessage,outcome=limited}"
    assert more(limited) == 1
    assert more("filrouge_deliveries_total{outcome=later}") == 1
    assert more("filrouge_reply_seconds_count") == 1
    assert more("filrouge_reply_seconds_sum") >= 1
    assert more("filrouge_turn_seconds_sum") < 1


async def test_what_waits_in_the_database_is_told(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home, watching(home) as port:
        await home.work.run(_leave_some)
        found = await port.counts()

    assert found["filrouge_updates_parked{reason=ValueError}"] == 2
    assert found["filrouge_outbox_messages{state=due}"] == 1
    assert found["filrouge_outbox_messages{state=sending}"] == 0
    assert found["filrouge_outbox_messages{state=unknown}"] == 1
    assert 3600 <= found["filrouge_outbox_oldest_due_seconds"] < 3700
    assert found["filrouge_nudges_refused{reason=no-leave}"] == 1


def _leave_some(tx: Connection) -> None:
    now = real_time()
    row: dict[str, Any]
    more: dict[str, Any]
    for n, state in enumerate(("parked", "parked", "done")):
        row = {"account": "a", "update": f"{n}", "address": "x:1", "message": ""}
        more = {"body": {}, "state": state, "reason": "ValueError", "at": now}
        tx.execute(insert(inbox), {**row, **more})
    for state in ("due", "unknown", "sent"):
        row = {"address": "elsewhere:1", "kind": "file", "body": {}, "state": state}
        at = now - timedelta(hours=1 if state == "due" else 9)
        more = {"tries": 0, "message": "", "live": False, "at": at, "not_before": at}
        tx.execute(insert(outbox), {**row, **more})
    tx.execute(insert(people), {"id": "p", "since": now, "notice": "", "seen": now})
    nudge = {"person": "p", "kind": "file:x", "about": "y", "sender": "", "words": ""}
    more = {"due": now, "state": "refused", "why": "no-leave"}
    tx.execute(insert(nudges), {**nudge, **more})


def test_a_turn_that_fails_is_counted() -> None:
    pulse = Pulse()
    pulse.failed()

    assert counted(pulse)["filrouge_turn_failures_total"] == 1


def test_times_fall_where_they_belong() -> None:
    clock = iter([1.0, 100.0])
    pulse = Pulse(lambda: next(clock))
    pulse.turn("notice", 0.99)
    pulse.turn("notice", 0.0)

    found = counted(pulse)
    assert found["filrouge_turn_seconds_bucket{le=0.005}"] == 0
    assert found["filrouge_turn_seconds_bucket{le=0.025}"] == 1
    assert found["filrouge_turn_seconds_bucket{le=60.0}"] == 1
    assert found["filrouge_turn_seconds_bucket{le=+Inf}"] == 2
    assert found["filrouge_turn_seconds_sum"] == pytest.approx(100.01)


def test_a_reply_is_timed_once_and_nobody_is_remembered_who_cannot_be_reached() -> None:
    pulse = Pulse()
    for number in range(MOST + 5):
        pulse.await_reply(f"telegram:{number}", 0.0)
    assert len(pulse._awaited) == MOST

    pulse.delivered("telegram:1", "sent", fresh=False)  # a change of what stood there
    assert sum(pulse.reply_times.counts) == 0
    for _ in range(2):
        pulse.delivered("telegram:1", "sent", fresh=True)
    assert sum(pulse.reply_times.counts) == 1
    pulse.delivered("telegram:2", "refused", fresh=True)
    pulse.delivered("telegram:3", "later", fresh=True)
    assert len(pulse._awaited) == MOST - 2


def counted(pulse: Pulse, found: Standing | None = None) -> Numbers:
    text = exposed(pulse, BUILD, found, ready=True, now=real_time()).decode()
    return numbers(text)


# --- nobody stands in it --------------------------------------------------------------------------


async def test_rights_no_label_and_no_number_leads_to_anybody(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home, watching(home) as port:
        leen = home.api.phone(
            7_654_321, language_code="en", first_name="Leentje", username="leentje_x"
        )
        await come_to(leen, "food")
        leen.says(WORDS)
        await leen.hears()
        await home.api.settled()
        _, text = await port.asks("/metrics")
        ids = home.look(lambda tx: [row[0] for row in tx.execute(people.select())])

    for theirs in ("7654321", "Leentje", "leentje_x", "Fatma", TOKEN, *ids):
        assert theirs not in text
    allowed = {
        *(kind_of(stage) for id_ in shipped_library().ids for stage in _stages(id_)),
        *("due", "sending", "unknown", "sent", "done", "given_up"),
        *(BUILD.version, BUILD.python, BUILD.channel, BUILD.database),
        *(str(bound) for bound in BOUNDS),
        "+Inf",
    }
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            for name, value in sample.labels.items():
                assert value in allowed or (
                    name == "method" and re.fullmatch("[a-z]+[A-Za-z]+", value)
                )


def _stages(roadmap: str) -> tuple[str, ...]:
    return stages(shipped_library().roadmap(roadmap))


def test_rights_what_is_no_name_of_ours_is_called_other() -> None:
    pulse = Pulse()
    pulse.called("sendMessage?chat_id=7", "done")
    pulse.turn("telegram:42", 0.0)
    parked = {"telegram:42": 1, "ValueError: cannot read 'Fatma'": 2, "KeyError": 4}
    refused = {"a1b2c3": 1, **{each.value: 1 for each in Why}}

    found = counted(pulse, Standing(parked=parked, refused=refused))

    assert found["filrouge_updates_parked{reason=other}"] == 3
    assert found["filrouge_updates_parked{reason=KeyError}"] == 4
    assert found["filrouge_telegram_calls_total{method=other,outcome=done}"] == 1
    assert found["filrouge_turns_total{channel=telegram_ptb,stage=other}"] == 1
    assert found["filrouge_nudges_refused{reason=other}"] == 1
    assert found["filrouge_nudges_refused{reason=no-leave}"] == 1


# --- live and ready -------------------------------------------------------------------------------


async def test_it_is_ready_while_it_listens_and_not_while_it_stops(
    tmp_path: Path,
) -> None:
    async with hasty(tmp_path, way="webhook") as home, watching(home) as port:
        assert await port.asks("/live") == (200, "live\n")
        assert await port.asks("/ready") == (200, "ready\n")
        assert (await port.counts())["filrouge_ready"] == 1

        home.service.stop()
        assert await port.asks("/ready") == (503, "not ready: stopping\n")
        assert await port.asks("/live") == (200, "live\n")
        assert (await port.counts())["filrouge_ready"] == 0


async def test_it_is_not_ready_before_updates_can_come_in(tmp_path: Path) -> None:
    patient = Pauses(answer=2.0, again=(0.05,))
    async with hasty(tmp_path) as home:
        starting = Pulse()
        other = Home(home.api, tmp_path, pauses=patient, pulse=starting)
        other.database = home.database
        other.work, other.log = home.work, home.log
        async with watching(other) as port:
            assert await port.asks("/ready") == (503, "not ready: channel\n")
            starting.listening = True
            assert await port.asks("/ready") == (200, "ready\n")


class Stuck:
    """A database that does not answer; or that fails."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self.asked = 0
        self.go_on = asyncio.Event()
        self.fails = False

    async def read(self, body: Body[T]) -> T:
        self.asked += 1
        await self.go_on.wait()
        if self.fails:
            raise OSError
        return await self._work.read(body)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)


async def test_a_database_that_does_not_answer_is_waited_for_once_however_many_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with hasty(tmp_path) as home:
        stuck: Any = Stuck(home.work)
        looking = Looking(stuck, home.log, fresh=0.0, patience=0.1)
        began = time.monotonic()
        assert await asyncio.gather(*(looking.look() for _ in range(20))) == [None] * 20
        assert await looking.look() is None
        assert time.monotonic() - began < 2
        assert stuck.asked == 1

        stuck.go_on.set()
        assert await looking.look() is not None
        stuck.fails = True
        looking._until = 0
        assert await looking.look() is None
        assert "standing_not_read" in home.failures
        stuck.fails = False
        assert await looking.look() is not None
        (home.folder / "failures.log").unlink()


async def test_metrics_go_on_without_the_database(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home:
        stuck: Any = Stuck(home.work)
        async with watching(home, stuck) as port:
            found = await port.counts()
            assert found["filrouge_database_reachable"] == 0
            assert found["filrouge_ready"] == 0
            assert "filrouge_turn_seconds_count" in found
            assert not any(name.startswith("filrouge_outbox") for name in found)
            assert await port.asks("/ready") == (503, "not ready: database\n")


async def test_a_look_is_shown_for_a_while(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home:
        stuck: Any = Stuck(home.work)
        stuck.go_on.set()
        looking = Looking(stuck, home.log, fresh=60)
        for _ in range(5):
            assert await looking.look() is not None
        assert stuck.asked == 1


async def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    log = Log(tmp_path / "failures.log")
    nothing: Any = None  # the port is taken before anything is read

    def watched() -> Watched:
        return Watched(
            pulse=Pulse(), work=nothing, build=BUILD, clock=real_time, log=log
        )

    async with watched().open("127.0.0.1", 0) as port:
        with pytest.raises(NotListeningError, match=str(port)):
            async with watched().open("127.0.0.1", port):
                pass
