"""Any updates at all: nothing escapes, nothing is lost, and nobody reads what is not for them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from _pytest.mark import ParameterSet

from tests import seeds
from tests.fuzz.findings import Findings
from tests.fuzz.laws import LAWS
from tests.fuzz.odd import cut, odd
from tests.fuzz.people import somebody
from tests.fuzz.run import replay, run
from tests.fuzz.seen import wrong_in_message, wrong_in_words
from tests.fuzz.tokens import chats_in, token
from tests.fuzz.world import SIZE, Figures

SEED = int(os.environ.get("TEST_FUZZ_SEED", seeds.SEED))
UPDATES = int(os.environ.get("TEST_FUZZ_UPDATES", "1000000"))
QUICK = 3_000  # updates
SHORT = 500  # updates of a kept seed; longer ones are slow
SEEDS = Path(__file__).parent / "seeds.txt"


def kept() -> Iterator[ParameterSet]:
    """Yield the worlds that once failed, with how many updates it takes."""
    for line in SEEDS.read_text("utf-8").splitlines():
        said, _, _ = line.partition("#")
        if said:
            world, updates = said.split()
            marks = [pytest.mark.slow] if int(updates) > SHORT else []
            yield pytest.param(world, int(updates), marks=marks)


def told(figures: Figures, findings: Findings) -> str:
    return "\n".join([*findings.lines(), str(figures)])


def test_three_thousand_updates_break_no_law() -> None:
    figures, findings = run(2, QUICK)

    assert not findings.first, told(figures, findings)
    assert figures.turns > QUICK * 0.7
    assert figures.answers > 500
    assert figures.restarts
    assert figures.erased


@pytest.mark.parametrize(("world", "updates"), list(kept()))
def test_a_world_that_once_failed_does_so_no_more(world: str, updates: int) -> None:
    assert updates <= SIZE

    figures, findings = replay(world, updates)

    assert not findings.first, told(figures, findings)


@pytest.mark.slow
def test_a_million_updates_break_no_law(capsys: pytest.CaptureFixture[str]) -> None:
    def say(line: str) -> None:
        with capsys.disabled():
            print(line, flush=True)  # noqa: T201

    say(f"\nseed {SEED}, {UPDATES:,} updates")
    figures, findings = run(SEED, UPDATES, say)
    say(told(figures, findings))

    assert not findings.first, told(figures, findings)
    assert figures.updates >= UPDATES


# --- the laws notice what they are there for ------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "Traceback (most recent call last):",
        "Sorry: KeyError('x')",
        "You wrote { $words }",
        "misread-choice",
        token(7, 0, 3),
    ],
)
def test_a_message_that_nobody_is_to_read_is_noticed(said: str) -> None:
    who = somebody(3, Random(1))
    who.quotes = False

    assert list(wrong_in_words(who, f"Hello. {said}"))
    assert not list(wrong_in_words(who, f"Hello. {token(3, 1, 2)}"))


@pytest.mark.parametrize(
    "params",
    [
        {"text": "x" * 4097},
        {"text": " "},
        {"text": "<b>"},
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}},
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x" * 65}]]}},
    ],
)  # fmt: skip
def test_a_message_that_telegram_refuses_is_noticed(params: dict[str, object]) -> None:
    assert list(wrong_in_message(None, {"parse_mode": "HTML", **params}))


def test_an_answer_that_is_changed_is_noticed() -> None:
    db = sqlite3.connect(":memory:")
    db.executescript(
        "CREATE TABLE answers (conversation, number, words); CREATE TABLE remarks (x);"
        "CREATE TABLE consents (x);" + LAWS
    )
    add = "INSERT INTO answers VALUES ('c', ?, 'x')"
    db.execute(add, (1,))
    db.execute(add, (2,))

    with pytest.raises(sqlite3.IntegrityError):
        db.execute("UPDATE answers SET words = 'y' WHERE number = 1")
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(add, (4,))
    db.close()


def test_the_same_world_is_thrown_again() -> None:
    first, _ = replay("5/5", 150)
    again, _ = replay("5/5", 150)

    first.seconds = again.seconds = 0
    assert first == again


def test_odd_texts_fit_a_message() -> None:
    chance = Random(1)
    for _ in range(2_000):
        said = cut(odd(chance, quoted=True))
        assert len(said.encode("utf-16-le", "surrogatepass")) <= 2 * 4096


def test_marker_words_say_whose_they_are() -> None:
    assert list(chats_in(f"a {token(120, 3, 4)} b {token(7, 0, 0)}")) == [120, 7]
