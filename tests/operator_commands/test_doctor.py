"""The doctor says what is well, what is not, and what to do; with and without a running service."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.__main__ import main
from bot.doctor.clock import clock_found
from bot.report import printing
from storage.postgres_engine import engine
from storage.vault import Vault, new_key, read_key
from tests import postgres
from tests.bot.test_moves import walk_to
from tests.operator_commands.clinic import Shown, at_work, doctor
from tests.talk import Talk, house

pytestmark = pytest.mark.usefixtures("at_work")
__all__ = ["at_work"]


def sealed(monkeypatch: pytest.MonkeyPatch) -> Vault:
    folder = Path("elsewhere")
    folder.mkdir(mode=0o700)
    file = folder / "key"
    key = new_key()
    file.write_text(key)
    file.chmod(0o600)
    monkeypatch.setenv("FILROUGE_KEY_FILE", str(file))
    return Vault([read_key(key)])


async def walked(folder: Path, vault: Vault | None = None, address: str = "") -> None:
    old = os.umask(0o077)
    try:
        with house(folder, vault=vault, postgres=address) as home:
            await walk_to(Talk(home), "map3")
    finally:
        os.umask(old)


# --- what is well ---------------------------------------------------------------------------------


async def test_all_is_well_also_while_it_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    vault = sealed(monkeypatch)
    await walked(tmp_path / "data", vault)
    assert await asyncio.to_thread(main, ["backup", "kept"]) == 0
    capsys.readouterr()

    code, said = await doctor(capsys)

    assert code == 0, said
    assert "All is well" in said
    assert "[attention]" not in said
    assert "no program holds the database" in said
    with house(tmp_path / "data", vault=vault):
        code, said = await doctor(capsys)
        assert code == 0
        assert "a program holds the database" in said
    with house(tmp_path / "data", vault=vault):  # the doctor left the lock as it was
        pass


async def test_before_the_first_start_nothing_is_made(capsys: Shown) -> None:
    code, said = await doctor(capsys)

    assert code == 0
    assert "not there yet" in said
    assert not Path("data").exists()


@pytest.mark.parametrize("language", ["nl_BE.UTF-8", "fr_BE.UTF-8", "en_GB.UTF-8"])
async def test_it_fits_a_narrow_terminal_in_each_language(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("LANG", language)
    monkeypatch.setenv("COLUMNS", "40")

    await asyncio.to_thread(main, ["doctor"])

    said = capsys.readouterr().out
    assert max(map(len, said.splitlines())) <= 40
    assert "filrouge key" in said


# --- what is not ----------------------------------------------------------------------------------


async def test_settings_that_do_not_go_together_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("FILROUGE_WEBHOOK", "https://example.org")
    monkeypatch.setenv("FILROUGE_METRICS", "9464")

    code, said = await doctor(capsys)

    assert code == 1
    assert "FILROUGE_TELEGRAM_TOKEN is not" in said
    assert "127.0.0.1:9464" in said
    assert "things are wrong" in said


async def test_a_proxy_that_is_none_is_named_before_a_start_refuses_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("FILROUGE_PAGE", "https://filrouge.example.org")
    monkeypatch.setenv("FILROUGE_PAGE_PROXY", "the-one-in-front")

    code, said = await doctor(capsys)

    assert code == 1
    assert "the-one-in-front" in said


async def test_a_key_that_lies_open_or_beside_the_database_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    sealed(monkeypatch)
    Path("elsewhere/key").chmod(0o644)
    _, said = await doctor(capsys)
    assert "chmod 600" in said

    (tmp_path / "data").mkdir()
    beside = tmp_path / "data" / "key"
    beside.write_text(new_key())
    beside.chmod(0o600)
    monkeypatch.setenv("FILROUGE_KEY_FILE", str(beside))
    _, said = await doctor(capsys)
    assert "beside the database" in said

    monkeypatch.setenv("FILROUGE_KEY_FILE", "nowhere")
    code, said = await doctor(capsys)
    assert code == 1
    assert "I cannot read the key" in said


async def test_a_database_sealed_with_another_key_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    await walked(tmp_path / "data", sealed(monkeypatch))
    Path("elsewhere/key").write_text(new_key())

    code, said = await doctor(capsys)

    assert code == 1
    assert "sealed with another key" in said


async def test_a_damaged_file_is_found(tmp_path: Path, capsys: Shown) -> None:
    await walked(tmp_path / "data")
    file = tmp_path / "data" / "filrouge.db"
    content = bytearray(file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 8192] = bytes(range(256)) * 32
    file.write_bytes(content)

    code, said = await doctor(capsys)

    assert code == 1
    assert "is damaged" in said or "cannot be used" in said
    assert "backup" in said


async def test_files_others_may_read_are_named(tmp_path: Path, capsys: Shown) -> None:
    await walked(tmp_path / "data")
    (tmp_path / "data" / "filrouge.db").chmod(0o644)

    _, said = await doctor(capsys)

    assert "others on this machine may read data/filrouge.db" in said


async def test_an_attachment_that_is_gone_is_missed(
    tmp_path: Path, capsys: Shown
) -> None:
    await walked(tmp_path / "data")
    with house(tmp_path / "data") as home:
        await home.database.run(
            lambda tx: tx.execute(
                text(
                    "INSERT INTO attachments (sha256, person, name, type, bytes, at) "
                    "SELECT :d, id, 'a.jpg', 'image/jpeg', 1, since FROM people"
                ),
                {"d": "ab" * 32},
            )
        )

    code, said = await doctor(capsys)

    assert code == 1
    assert "one that is noted is not there" in said


async def test_tombstones_that_differ_are_seen(tmp_path: Path, capsys: Shown) -> None:
    await walked(tmp_path / "data")
    marks = tmp_path / "data" / "filrouge.db.tombstones"
    marks.write_text("a" * 64 + "\n")
    marks.chmod(0o600)
    code, said = await doctor(capsys)
    assert code == 0
    assert "was erased and may be back" in said

    marks.write_text("what is this\n")
    code, said = await doctor(capsys)
    assert code == 1
    assert "not a mark of somebody" in said


async def test_fonts_that_are_lost_are_noticed(
    monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    import typst

    none = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[]
    )
    monkeypatch.setattr(printing, "_fonts", lambda: none)

    code, said = await doctor(capsys)

    assert code == 1
    assert "unknown font family" in said
    assert "Install Fil rouge again" in said


async def test_a_disk_without_room_is_seen(
    monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    import shutil
    from types import SimpleNamespace

    for free, told, expected in ((10**8, "100 MB free", 0), (10**6, "only 1 MB", 1)):
        room = SimpleNamespace(free=free)
        monkeypatch.setattr(shutil, "disk_usage", lambda _, room=room: room)
        code, said = await doctor(capsys)
        assert code == expected
        assert told in said


def test_a_clock_that_is_off_is_seen() -> None:
    now = datetime(2026, 4, 1, 9, 0, 0, 400_000, tzinfo=UTC)
    header = "Wed, 01 Apr 2026 09:00:00 GMT"

    def state(off: float) -> tuple[str, object]:
        here = now + timedelta(seconds=off)
        found = clock_found(header, here, here + timedelta(seconds=0.3))
        return found.state, found.facts.get("seconds")

    assert state(0)[0] == "fine"
    assert state(20)[0] == "fine"
    assert state(100) == ("look", 99)
    assert state(-100) == ("look", 99)
    assert state(7200)[0] == "wrong"
    assert clock_found("", now, now).state == "look"


# --- PostgreSQL -----------------------------------------------------------------------------------


async def test_postgres_is_looked_at_while_it_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("LANG", "C")  # which a server can be made in, and is English
    with postgres.database() as address:
        monkeypatch.setenv("FILROUGE_DATABASE", address)
        await walked(tmp_path / "data", address=address)
        code, said = await doctor(capsys)
        assert code == 0, said
        assert "nobody is connected" in said
        with house(tmp_path / "data", postgres=address):
            code, said = await doctor(capsys)
            assert code == 0
            assert "one connection" in said

        own = engine(address, Vault())
        with own.begin() as tx:
            tx.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        own.dispose()
        code, said = await doctor(capsys)
        assert code == 1
        assert "filrouge database upgrade" in said


async def test_a_server_that_is_not_there_is_said_without_the_password(
    monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("FILROUGE_DATABASE", "postgresql://a:hush@127.0.0.1:1/filrouge")

    code, said = await doctor(capsys)

    assert code == 1
    assert "See whether PostgreSQL runs" in said
    assert "hush" not in said
