"""`filrouge database`: everything moves from a file to PostgreSQL, compared, and goes on there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.__main__ import main
from storage.database import Database
from storage.postgres_engine import engine
from storage.vault import Vault, new_key, read_key
from tests import postgres
from tests.bot.test_moves import walk_to
from tests.talk import Talk, house


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with postgres.database() as held:
        monkeypatch.setenv("FILROUGE_DATABASE", held)
        monkeypatch.setenv("LANG", "en_GB.UTF-8")
        yield held


async def command(typed: list[str]) -> int:
    """Return what a command comes to, which has an event loop of its own."""
    return await asyncio.to_thread(main, typed)


async def walked(folder: Path, vault: Vault | None = None) -> list[str]:
    """Have somebody answer a good part; return the list of their answers."""
    with house(folder, vault=vault) as home:
        talk = Talk(home)
        await walk_to(talk, "map3")
        return await talk.answers()


async def test_everything_is_copied_compared_and_gone_on_with(
    tmp_path: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = await walked(tmp_path)

    assert await command(["database", "copy", str(tmp_path / "filrouge.db")]) == 0

    said = capsys.readouterr().out
    assert "answers: " in said
    assert "compared: all the same" in said
    with house(tmp_path, postgres=address) as home:
        talk = Talk(home)
        again = await talk.arrives()
        assert "Welcome back" in again[0]
        assert await talk.answers() == before
        await talk.says("We lend sewing machines to neighbours.")
        assert len(await talk.answers()) == len(before) + 1


async def test_what_is_sealed_stays_sealed(
    tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = new_key()
    vault = Vault([read_key(key)])
    before = await walked(tmp_path, vault)
    monkeypatch.setenv("FILROUGE_KEY", key)

    assert await command(["database", "copy", str(tmp_path / "filrouge.db")]) == 0

    kept = postgres.rows(address, "SELECT words FROM answers")
    assert not any("De Tweede Draad" in str(row) for row in kept)
    with house(tmp_path, postgres=address, vault=vault) as home:
        talk = Talk(home)
        await talk.arrives()
        assert await talk.answers() == before


async def test_a_database_with_something_in_it_is_left_alone(
    tmp_path: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await walked(tmp_path)
    file = str(tmp_path / "filrouge.db")
    assert await command(["database", "copy", file]) == 0
    held = postgres.rows(address, "SELECT count(*) FROM answers")

    assert await command(["database", "copy", file]) == 2

    assert "Choose an empty database" in capsys.readouterr().err
    assert postgres.rows(address, "SELECT count(*) FROM answers") == held


async def test_a_copy_that_differs_is_not_kept(
    tmp_path: Path,
    address: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await walked(tmp_path)
    own = engine(address, Vault())
    with own.begin() as tx:  # a database that changes what it is given
        tx.execute(
            text(
                "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN NEW.words := upper(NEW.words); RETURN NEW; END $$"
            )
        )
        tx.execute(
            text(
                "CREATE TRIGGER spoil BEFORE INSERT ON answers "
                "FOR EACH ROW EXECUTE FUNCTION spoil()"
            )
        )
    own.dispose()

    assert await command(["database", "copy", str(tmp_path / "filrouge.db")]) == 2

    assert "is not what was sent" in capsys.readouterr().err
    assert postgres.rows(address, "SELECT count(*) FROM people") == [(0,)]


def test_without_an_address_it_says_what_is_needed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    Database(tmp_path / "a.db").shut()

    assert main(["database", "copy", str(tmp_path / "a.db")]) == 2
    assert "FILROUGE_DATABASE=postgresql://" in capsys.readouterr().err
    assert main(["database", "copy", str(tmp_path / "none.db")]) == 2
    assert "There is no file" in capsys.readouterr().err


def test_upgrading_says_what_it_did(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["database", "upgrade"]) == 0
    assert "is up to date (tables" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["nl_BE.UTF-8", "fr_BE.UTF-8", "en_GB.UTF-8"])
def test_a_start_on_an_older_database_says_what_to_do(
    address: str,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LANG", language)
    own = engine(address, Vault())
    with own.begin() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '0006'"))
    own.dispose()

    assert main(["chat"]) == 2

    said = capsys.readouterr().err
    assert "filrouge database upgrade" in said
    assert "0006" in said


def test_a_server_that_is_not_there_is_said_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("FILROUGE_DATABASE", "postgresql://a:hush@127.0.0.1:1/filrouge")

    assert main(["chat"]) == 2

    said = capsys.readouterr().err
    assert "I cannot use the database" in said
    assert "hush" not in said
    assert len(said.splitlines()) == 1
