"""What is counted, and that nobody stands in it."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Connection, insert

from bot.watching.exposing import exposed
from bot.watching.pulse import BOUNDS, MOST, Pulse, kind_of
from flows.conversation import stages
from flows.nudging.deciding import Why
from storage.programme_tables import nudges
from storage.standing import Backlog
from storage.tables import inbox, outbox, people
from tests.talk import shipped_library
from tests.telegram import Fault
from tests.telegram.home import TOKEN, WORLDS, real_time
from tests.telegram.kinds import come_to
from tests.watching.port import BUILD, Numbers, hasty, numbers, watching

WORDS = "Fatma bakes bread for the neighbours"


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


def counted(pulse: Pulse, found: Backlog | None = None) -> Numbers:
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

    found = counted(pulse, Backlog(parked=parked, refused=refused))

    assert found["filrouge_updates_parked{reason=other}"] == 3
    assert found["filrouge_updates_parked{reason=KeyError}"] == 4
    assert found["filrouge_telegram_calls_total{method=other,outcome=done}"] == 1
    assert found["filrouge_turns_total{channel=telegram_ptb,stage=other}"] == 1
    assert found["filrouge_nudges_refused{reason=other}"] == 1
    assert found["filrouge_nudges_refused{reason=no-leave}"] == 1
