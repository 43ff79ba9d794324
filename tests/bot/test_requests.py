"""`filrouge requests`: the days that are left for all to see, the words only with a reason."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from bot.__main__ import main
from bot.readings import told
from locales.catalog import Catalog
from storage import outbox, people, requests, trail
from storage.database import Database
from storage.postgres import Postgres
from tests import postgres

T = TypeVar("T")
WORDS = "Please correct what I said about my sister."


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with four requests, made 5, 27, 30 and 32 days ago."""
    file = tmp_path / "filrouge.db"
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_DB", str(file))
    monkeypatch.setenv("LOGNAME", "anna")
    now = datetime.now(UTC)

    def body(tx: Connection) -> None:
        people.add(tx, "terminal:leen", "leen", "en", now)
        for kind, ago in (
            ("copy", 5),
            ("correction", 27),
            ("objection", 30),
            ("other-thing", 32),
        ):
            requests.add(tx, "leen", kind, WORDS, now - timedelta(days=ago))

    kept(file, body)
    return file


def kept(file: Path, body: Callable[[Connection], T]) -> T:
    database = Database(file)
    try:
        return asyncio.run(database.run(body))
    finally:
        database.shut()


def typed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Return exit code, output and errors of what is typed behind `filrouge requests`."""
    code = main(["requests", *arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_list_begins_with_what_is_urgent_and_says_so(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = typed(capsys)
    lines = out.splitlines()

    assert code == 0
    assert lines[0] == "4 requests are open, the most urgent first."
    assert lines[1].startswith("LATE — 4. A request (other-thing).")
    assert lines[1].endswith("2 days ago.")
    assert lines[2].startswith("TODAY — 3. Somebody objects")
    assert lines[3].startswith("SOON — 2. Something is to be corrected.")
    assert lines[3].endswith("3 days left.")
    assert lines[4].startswith("1. Somebody asks for a copy of their data.")
    assert lines[4].endswith("25 days left.")


def test_ad5_the_list_says_neither_who_asks_nor_in_which_words(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = typed(capsys)

    assert "leen" not in out
    assert WORDS not in out
    assert kept(path, lambda tx: trail.of(tx, "leen")) == []


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "SOON"),
        (6, "SOON"),
        (7, "1. "),
        (0, "TODAY"),
        (-1, "LATE"),
    ],
)
def test_ri3_a_request_is_marked_in_its_last_week(
    days: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    file = tmp_path / "a.db"
    at = datetime.now(UTC) + timedelta(days=days) - requests.TERM

    def body(tx: Connection) -> None:
        people.add(tx, "terminal:leen", "leen", "en", at)
        requests.add(tx, "leen", "copy", WORDS, at)

    kept(file, body)
    _, out, _ = typed(capsys, "--db", str(file))

    assert out.splitlines()[1].startswith(said)
    assert ("one day" in out) == (abs(days) == 1)


def test_ad5_to_show_a_request_takes_a_reason_and_leaves_a_line(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = typed(capsys, "show", "2", "--why", "to correct\nwhat she says")

    assert code == 0
    assert f"In their words: “{WORDS}”" in out
    assert "From: leen" in out
    (line,) = kept(path, lambda tx: trail.of(tx, "leen"))
    assert (line.reader, line.role, line.object, line.action, line.why) == (
        "anna",
        "operator",
        "requests",
        "read",
        "to correct what she says",
    )
    shown = kept(path, lambda tx: told(tx, "leen", Catalog().voice("en")))
    assert shown[0].endswith(
        "anna, who runs this assistant, read a request of yours, "
        "because: to correct what she says"
    )


def test_an_operator_can_give_another_name(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(capsys, "show", "1", "--why", "to answer it", "--as", "Fatma, Kringwinkel")

    (line,) = kept(path, lambda tx: trail.of(tx, "leen"))
    assert line.reader == "Fatma, Kringwinkel"


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a database of PostgreSQL; none for a file."""
    server = request.param == "postgres"
    with postgres.database() if server else nullcontext("") as held:
        yield held


@pytest.mark.parametrize("length", [200, 201])
def test_a_name_is_as_long_as_can_be_kept_and_no_longer(
    address: str,
    path: Path,
    length: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FILROUGE_DATABASE", address)
    if address:
        asked_in(address)

    code, _, err = typed(
        capsys, "show", "1", "--why", "to answer it", "--as", "é" * length
    )

    assert code == (0 if length == 200 else 2)
    assert err == "" or "at most 200 characters" in err
    assert bool(err) == (length > 200)


def asked_in(address: str) -> None:
    """Have somebody ask for something in a database of PostgreSQL."""

    def body(tx: Connection) -> None:
        people.add(tx, "terminal:leen", "leen", "en", datetime.now(UTC))
        requests.add(tx, "leen", "copy", WORDS, datetime.now(UTC))

    database = Postgres(address)
    try:
        asyncio.run(database.run(body))
    finally:
        database.shut()


@pytest.mark.parametrize("what", ["show", "settle"])
@pytest.mark.parametrize("why", [[], ["--why", ""], ["--why", " \t"]])
def test_ad5_without_a_reason_nothing_opens_and_nothing_changes(
    what: str, why: list[str], path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = typed(capsys, what, "2", *why)

    assert (code, out) == (2, "")
    assert "Say why." in err
    assert f"filrouge requests {what} 2 --why" in err
    assert kept(path, lambda tx: trail.of(tx, "leen")) == []
    assert len(kept(path, requests.open_ones)) == 4


def test_what_is_settled_is_gone_from_the_list_and_leaves_a_line(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = typed(capsys, "settle", "2", "--why", "corrected together")
    again, _, err = typed(capsys, "settle", "2", "--why", "corrected together")

    assert code == 0
    assert "Request 2 is settled." in out
    assert WORDS not in out
    assert again == 2
    assert "no open request 2" in err
    assert [each.id for each in kept(path, requests.open_ones)] == [4, 3, 1]
    (line,) = kept(path, lambda tx: trail.of(tx, "leen"))
    assert (line.action, line.why) == ("change", "corrected together")


def test_a_wrong_number_a_forgotten_one_and_a_wrong_file_are_named(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = typed(capsys, "show", "99", "--why", "to answer it")
    assert code == 2
    assert "no open request 99" in err

    code, _, err = typed(capsys, "show")
    assert code == 2
    assert "filrouge requests show 3" in err

    elsewhere = path.parent / "other.db"
    code, _, err = typed(capsys, "--db", str(elsewhere))
    assert code == 2
    assert str(elsewhere) in err
    assert not elsewhere.exists()


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("nl", "Er staan 4 verzoeken open. Het dringendste staat eerst."),
        ("fr", "4 demandes sont en cours. La plus urgente vient d’abord."),
    ],
)
def test_it_speaks_the_languages_that_ship(
    language: str,
    first: str,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LC_ALL", language)

    code, out, _ = typed(capsys)
    shown, words, _ = typed(capsys, "show", "1", "--why", "test")
    settled, _, _ = typed(capsys, "settle", "1", "--why", "test")
    refused = [typed(capsys, *each)[2] for each in (("show",), ("show", "2"))]

    assert (code, shown, settled) == (0, 0, 0)
    assert out.splitlines()[0] == first
    assert WORDS in words
    assert all("filrouge requests show" in each for each in refused)


def test_the_list_can_be_seen_while_fil_rouge_runs_and_the_rest_waits(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    serving = Database(path)
    try:
        listed, said, _ = typed(capsys)
        shown, _, wrong = typed(capsys, "show", "1", "--why", "to answer it")
        people_listed = main(["person", "list"])
    finally:
        serving.shut()

    assert (listed, people_listed, shown) == (0, 0, 2)
    assert "4 requests" in said
    assert "filrouge.db" in wrong


def test_whoever_asked_is_told_that_it_is_settled(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(capsys, "settle", "2", "--why", "put right by mail")

    waits = kept(path, lambda tx: outbox.first(tx, "terminal:leen"))

    assert waits
    assert waits.body["text"].startswith("Your request 2 was dealt with.")
