"""Logs tell where something failed, never what people wrote; and they forget."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram_aiogram import client as aiogram_client
from bot.channels.telegram_ptb import client as ptb_client
from bot.logs import Log
from bot.messages import Inbound
from bot.secret import Secret
from bot.settings import Settings
from bot.telegram.client import CallError
from bot.telegram.service import Setting
from bot.traces import CAUSES, FRAMES, trace
from storage.ports import Body, T, UnitOfWork
from storage.vault import Vault
from tests.talk import House
from tests.telegram import BotApi, Fault
from tests.telegram.home import CHANNELS, CONTENT, QUICK, TOKEN, at_home, real_time
from tests.telegram.kinds import come_to

WORDS = "Mohamed got his papers"
SECRET = "42:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path / "failures.log", str(tmp_path / "turns.log"))


def written(folder: Path) -> str:
    """Return all that stands in all logs."""
    return "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("*.log")))


def lines(folder: Path, name: str = "failures") -> list[dict[str, Any]]:
    text = (folder / f"{name}.log").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def failing(log: Log, raising: Callable[[], object], **facts: str) -> None:
    try:
        raising()
    except Exception:
        log.failed("it_failed", **facts)


def read(words: str) -> None:
    raise ValueError(f"cannot read {words!r}")


# --- what people wrote --------------------------------------------------------------------------


def test_rights_a_trace_tells_where_and_not_what(log: Log, tmp_path: Path) -> None:
    failing(log, lambda: read(WORDS))

    (line,) = lines(tmp_path)
    assert WORDS not in written(tmp_path)
    assert "builtins.ValueError" in line["exception"]
    assert "test_logs.py" in line["exception"]
    assert ", in read" in line["exception"]
    assert line["event"] == "it_failed"


def test_rights_nor_does_any_exception_behind_it(log: Log, tmp_path: Path) -> None:
    def chained() -> None:
        try:
            read(WORDS)
        except ValueError as first:
            first.add_note(f"note {WORDS}")
            try:
                dict[str, str]()[WORDS]
            except KeyError as second:
                raise RuntimeError(WORDS) from second

    failing(log, chained)

    (line,) = lines(tmp_path)
    assert WORDS not in written(tmp_path)
    for each in ("ValueError", "KeyError", "RuntimeError", "which led to", "then"):
        assert each in line["exception"]


def test_rights_nor_does_one_of_a_group(log: Log, tmp_path: Path) -> None:
    def several() -> None:
        raise ExceptionGroup(WORDS, [ValueError(WORDS), KeyError(WORDS)])

    failing(log, several)

    assert WORDS not in written(tmp_path)
    assert "within it, 2:" in lines(tmp_path)[0]["exception"]


def test_a_trace_is_bounded_and_survives_a_ring_of_causes() -> None:
    def deep(n: int) -> None:
        if n:
            deep(n - 1)
        raise ValueError

    with pytest.raises(ValueError) as raised:  # noqa: PT011
        deep(500)
    assert len(trace(raised.value).splitlines()) < FRAMES + 5

    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert trace(first).count("KeyError") == 1
    assert "ValueError" in trace(ExceptionGroup("", [ValueError()] * 50))
    assert trace(ExceptionGroup("", [OSError(n) for n in range(99)])).count(
        "OSError"
    ) < (CAUSES)


def test_rights_what_others_worded_is_cut_where_it_quotes(
    log: Log, tmp_path: Path
) -> None:
    log.noted("message_refused", reason=f'Bad Request: unsupported tag "{WORDS}"')
    log.noted("message_refused", reason=f"Bad Request: unsupported tag “{WORDS}”")
    log.noted("message_refused", reason="x" * 5_000)

    assert WORDS not in written(tmp_path)
    assert lines(tmp_path)[0]["reason"].startswith("Bad Request: unsupported tag")
    assert len(lines(tmp_path)[2]["reason"]) <= 200


@pytest.fixture
def hearing(log: Log) -> Iterator[None]:
    heard = log.hear_libraries()
    yield
    logging.getLogger().removeHandler(heard)


@pytest.mark.usefixtures("hearing")
def test_rights_what_libraries_warn_of_is_noted_without_their_words(
    tmp_path: Path,
) -> None:
    try:
        read(WORDS)
    except ValueError:
        logging.getLogger("asyncio").exception("never retrieved: %s", WORDS)
    logging.getLogger("aiohttp").warning("https://api/bot%s/x", SECRET)
    logging.getLogger("aiohttp").info("all is well")

    first, second = lines(tmp_path)
    assert first["library"] == "asyncio"
    assert "ValueError" in first["exception"]
    assert second["library"] == "aiohttp"
    assert WORDS not in written(tmp_path)
    assert SECRET not in written(tmp_path)


class Quoting:
    """A database that fails, and says what it was given."""

    def __init__(self) -> None:
        self.words = ""
        self.work: UnitOfWork | None = None

    def around(self, work: UnitOfWork) -> Any:
        self.work = work
        return self

    async def run(self, body: Body[T]) -> T:
        if self.words:
            raise ValueError(f"{self.words} {SECRET} {TOKEN}")
        assert self.work
        return await self.work.run(body)

    async def note(self, body: Body[T]) -> T:
        return await self.run(body)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.work, name)


async def test_rights_a_turn_that_fails_leaves_no_word_in_any_log(
    tmp_path: Path, home: House
) -> None:
    quoting = Quoting()
    assistant = home.assistant
    assistant._work = quoting.around(home.database)
    assistant._log = Log(tmp_path / "failures.log", str(tmp_path / "turns.log"))
    inbound = Inbound(
        account="terminal", update="1", address="terminal:leen", text=WORDS
    )
    await assistant.take_turn(inbound)
    quoting.words = WORDS
    with pytest.raises(ValueError, match=WORDS):
        await assistant.take_turn(inbound)

    said = written(tmp_path)
    assert "turn_failed" in said
    assert "turn_taken" in said
    for hidden in (WORDS, "Mohamed", SECRET, TOKEN):
        assert hidden not in said


# --- secrets ------------------------------------------------------------------------------------


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    "kind", ["cut_before", "cut_after", "bad_gateway", "garbage", "refuse"]
)
async def test_rights_no_fault_of_telegram_brings_token_or_words_into_a_log(
    channel: str, kind: Any, tmp_path: Path
) -> None:
    quoting = Quoting()
    async with at_home(
        tmp_path, channel, roadmap="kinds", content=CONTENT, pauses=QUICK,
        clock=real_time, within=quoting.around,
    ) as home:  # fmt: skip
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "story")
        said = f'Bad Request: tag "{WORDS}" of bot{TOKEN}'
        for method in ("sendMessage", "getUpdates", "getFile"):
            fault = Fault(kind, method, description=said, times=1)
            home.api.faults.add(fault)

        leen.says(WORDS)
        await home.api.until(lambda: home.api.faults.struck)
        quoting.words = WORDS
        leen.says(f"and {WORDS}")
        await home.api.until(lambda: "batch_failed" in home.failures, 10)
        quoting.words = ""
        await home.api.settled(10)

    for hidden in (WORDS, "Mohamed", SECRET, TOKEN):
        assert hidden not in written(tmp_path)


@pytest.mark.parametrize("make", [ptb_client, aiogram_client])
@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "http://nowhere.invalid"])
async def test_rights_an_error_of_a_client_never_names_the_token(
    make: Any, address: str
) -> None:
    client = make(SECRET, address)
    try:
        with pytest.raises(CallError) as raised:
            await client.call("getMe", seconds=2)
        error: BaseException | None = raised.value
        while error is not None:
            assert SECRET not in f"{error} {error!r}"
            error = error.__cause__ or error.__context__
        assert SECRET not in repr(client)
        assert SECRET not in str(vars(client).keys())
    finally:
        await client.close()


@pytest.mark.parametrize("make", [ptb_client, aiogram_client])
async def test_rights_a_token_that_is_refused_is_not_named(make: Any) -> None:
    async with BotApi(token=TOKEN) as api:
        client = make(SECRET, api.url)
        with pytest.raises(CallError) as raised:
            await client.call("getMe", seconds=2)
        await client.close()
    assert SECRET not in f"{raised.value} {raised.value!r}"


def test_rights_nothing_that_is_printed_shows_a_secret() -> None:
    key = b"k" * 32
    settings = Settings(telegram_token=Secret(SECRET), key=Secret("a2V5" * 10))

    assert SECRET not in repr(Setting(token=Secret(SECRET)))
    assert SECRET not in repr(settings)
    assert "a2V5" not in repr(settings)
    assert "kkkk" not in repr(Vault([key]))


def test_rights_a_token_that_gets_into_a_fact_is_taken_out(
    log: Log, tmp_path: Path
) -> None:
    log.noted("odd", reason=f"no answer from https://api/bot{SECRET}/getMe")

    assert SECRET not in written(tmp_path)
    assert lines(tmp_path)[0]["reason"] == "no answer from https://api/…/getMe"


# --- forgetting -----------------------------------------------------------------------------------


def dated(folder: Path, name: str, *days: int) -> None:
    now = datetime.now(UTC)
    with (folder / f"{name}.log").open("a", encoding="utf-8") as file:
        for day in days:
            at = (now - timedelta(days=day)).isoformat().replace("+00:00", "Z")
            file.write(json.dumps({"event": f"day{day}", "timestamp": at}) + "\n")


def test_rights_lines_older_than_their_term_go_from_both_logs(
    log: Log, tmp_path: Path
) -> None:
    dated(tmp_path, "failures", 40, 31, 29, 0)
    dated(tmp_path, "turns", 40, 1)
    (tmp_path / "failures.log").chmod(0o600)

    log.forget(datetime.now(UTC) - timedelta(days=30))

    assert [line["event"] for line in lines(tmp_path)] == ["day29", "day0"]
    assert [line["event"] for line in lines(tmp_path, "turns")] == ["day1"]
    assert (tmp_path / "failures.log").stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "failures.log",
        "turns.log",
    ]


def test_rights_half_a_line_goes_too_since_nobody_knows_its_day(
    log: Log, tmp_path: Path
) -> None:
    dated(tmp_path, "failures", 1)
    with (tmp_path / "failures.log").open("ab") as file:
        file.write(b'{"event": "ha\xff\n{"event": 3}\n[]\n')

    log.forget(datetime.now(UTC) - timedelta(days=30))

    assert [line["event"] for line in lines(tmp_path)] == ["day1"]


def test_rights_lines_that_mention_somebody_go_and_others_stay(
    log: Log, tmp_path: Path
) -> None:
    log.noted("a", conversation="c1")
    log.noted("b", conversation="c12", address="telegram:42")
    log.noted("c", conversation="c3", address="telegram:421")
    log.noted("d", address="terminal:Zoë")
    log.turn_taken(conversation="c1")
    log.turn_taken(conversation="c3")

    log.erase({"c1", "telegram:42", "terminal:Zoë", ""})

    assert [line["event"] for line in lines(tmp_path)] == ["c"]
    assert [line["conversation"] for line in lines(tmp_path, "turns")] == ["c3"]


def test_without_logs_or_ids_there_is_nothing_to_do(log: Log, tmp_path: Path) -> None:
    log.forget(datetime.now(UTC))
    log.erase(["c1"])
    log.erase([])
    assert list(tmp_path.iterdir()) == []

    log.noted("a")
    before = (tmp_path / "failures.log").stat()
    log.erase(["", "c1"])
    assert (tmp_path / "failures.log").stat().st_ino == before.st_ino


def test_rights_a_line_that_is_written_meanwhile_is_kept(
    log: Log, tmp_path: Path
) -> None:
    for number in range(200):
        log.noted("old", conversation="gone", number=number)

    def write() -> None:
        for number in range(300):
            log.noted("new", number=number)

    writing = threading.Thread(target=write)
    writing.start()
    while writing.is_alive():
        log.erase(["gone"])
        log.noted("old", conversation="gone")
    writing.join()
    log.erase(["gone"])

    found = [line["number"] for line in lines(tmp_path)]
    assert found == list(range(300))


def test_a_folder_that_cannot_be_written_is_said_and_the_log_stays(
    log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.noted("a", conversation="c1")

    def full(*_: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("bot.forgetting.os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        log.erase(["c1"])

    assert [path.name for path in tmp_path.iterdir()] == ["failures.log"]
    assert lines(tmp_path)[0]["event"] == "a"


# --- on the standard error ------------------------------------------------------------------------


def test_lines_may_go_to_the_standard_error_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = Log(tmp_path / "failures.log", "-")
    log.turn_taken(conversation="c1", move="Answered", stage="why-asking", ms=4.1)
    failing(log, lambda: read(WORDS))

    told = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    turn, failure = told
    assert (turn["event"], turn["conversation"], turn["ms"]) == (
        "turn_taken",
        "c1",
        4.1,
    )
    assert failure["event"] == "it_failed"
    assert "ValueError" in failure["exception"]
    assert [line["event"] for line in lines(tmp_path)] == ["it_failed"]
    assert not Path("-").exists()
    log.erase(["c1"])  # what has left is not ours to let go; what is here goes on
    log.forget(datetime.now(UTC) + timedelta(days=1))
    assert lines(tmp_path) == []


def test_rights_lines_to_be_read_say_as_little(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = Log(tmp_path / "failures.log", "-", "text")
    log.turn_taken(conversation="c1", move="Answered", stage="why-asking", ms=4.1)
    failing(log, lambda: read(WORDS), said=f"no “{WORDS}”, {SECRET}")

    said = capsys.readouterr().err
    first = said.splitlines()[0]
    assert "turn_taken" in first
    assert "stage=why-asking" in first
    assert "{" not in first
    assert "builtins.ValueError" in said
    assert WORDS not in said
    assert SECRET not in said


def test_nobody_waits_in_vain_because_the_standard_error_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = (tmp_path / "gone").open("w")
    gone.close()
    monkeypatch.setattr("sys.stderr", gone)

    Log(tmp_path / "failures.log", "-").turn_taken(conversation="c1")
