"""The doctor says what is well, what is not, and what to do; with and without a running service."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import text

from bot.__main__ import main
from bot.doctor import telegram
from bot.doctor.beside import backup_found
from bot.doctor.clock import clock_found
from bot.doctor.telegram import address_found
from bot.report import printing
from bot.telegram.service import Setting
from storage.backups import LastBackup, note_last
from storage.postgres import engine
from storage.vault import Vault, new_key, read_key
from storage.where import Where
from tests import postgres
from tests.bot.test_moves import walk_to
from tests.talk import Talk, house
from tests.telegram import BotApi, Fault
from tests.telegram.home import free_port

TOKEN = "42:secret"
Shown = pytest.CaptureFixture[str]
SERVED = {
    "FILROUGE_TELEGRAM_TOKEN": TOKEN,
    "FILROUGE_RESPONSIBLE": "Kringloop Noord",
    "FILROUGE_CONTACT": "privacy@example.org",
    "FILROUGE_LAWFUL_BASIS": "consent",
    "FILROUGE_RETENTION": "24",
}


@pytest.fixture(autouse=True)
def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of one’s own, in English, with a zone."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("FILROUGE_ZONE", "Europe/Brussels")
    old = os.umask(0o077)
    os.umask(old)


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


async def doctor(shown: Shown) -> tuple[int, str]:
    """Return the exit code, and what was said, on one line."""
    code = await asyncio.to_thread(main, ["doctor"])
    return code, " ".join(shown.readouterr().out.split())


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
    assert "no mark of somebody" in said


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
    assert "Install Fil rouge anew" in said


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


def test_how_old_the_last_backup_is(tmp_path: Path) -> None:
    where = Where(tmp_path / "a.db")
    now = datetime(2026, 4, 20, tzinfo=UTC)
    assert backup_found(where, now).message == "doctor-no-backup"
    for days, state in ((0, "fine"), (6, "fine"), (8, "look")):
        at = now - timedelta(days=days)
        note_last(where.file, LastBackup(at=at, folder="/b", rows=1, files=0, bytes=9))
        found = backup_found(where, now)
        assert (found.state, found.facts["days"]) == (state, days)


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


# --- Telegram -------------------------------------------------------------------------------------


@pytest.fixture
async def api(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[BotApi]:
    async with BotApi(token=TOKEN) as served:
        for name, value in SERVED.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("FILROUGE_TELEGRAM_API", served.url)
        yield served


@pytest.mark.parametrize("channel", ["telegram_ptb", "telegram_aiogram"])
async def test_telegram_knows_the_token(
    channel: str, api: BotApi, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("FILROUGE_CHANNEL", channel)

    code, said = await doctor(capsys)

    assert code == 0, said
    assert "this is @filrouge_bot" in said
    assert "right, as Telegram sees it" in said
    assert "they are fetched" in said
    assert TOKEN not in said


async def test_a_token_that_telegram_does_not_know(
    api: BotApi, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", "42:another")

    code, said = await doctor(capsys)

    assert code == 1
    assert "Telegram does not know this token" in said
    assert "42:another" not in said


async def test_without_a_network_that_is_said_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    for name, value in SERVED.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("FILROUGE_TELEGRAM_API", f"http://127.0.0.1:{free_port()}")

    code, said = await doctor(capsys)

    assert code == 1
    assert "cannot be reached from here" in said
    assert TOKEN not in said


async def test_a_webhook_that_leads_elsewhere_or_fails_is_seen(
    api: BotApi, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    found = telegram._webhook(
        Setting(token=TOKEN, webhook="https://ours.example"),
        {
            "url": "https://theirs.example/secret-path",
            "pending_update_count": 500,
            "last_error_date": 990.0,
            "last_error_message": "Connection refused",
        },
        1_000.0,
    )

    assert [each.state for each in found] == ["look"] * 3
    assert found[0].facts["host"] == "theirs.example"
    assert "secret-path" not in str(found)
    assert found[1].facts["count"] == 500
    assert found[2].facts["said"] == "Connection refused"

    api.faults.add(
        Fault("refuse", "getWebhookInfo", code=400, description="Bad Request: no")
    )
    code, said = await doctor(capsys)
    assert code == 1
    assert "[wrong] Telegram: it refuses" in said


@asynccontextmanager
async def tls(days: int, folder: Path) -> AsyncIterator[tuple[int, ssl.SSLContext]]:
    """A server with a certificate that ends in so many days, and who trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=90))
        .not_valid_after(now + timedelta(days=days, hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    pem = folder / "own.pem"
    form = serialization.Encoding.PEM
    pem.write_bytes(
        key.private_bytes(
            form, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + made.public_bytes(form)
    )
    serves = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serves.load_cert_chain(pem)
    trusts = ssl.create_default_context(cafile=pem)
    server = await asyncio.start_server(
        lambda _, out: out.close(), "127.0.0.1", 0, ssl=serves
    )
    async with server:
        yield server.sockets[0].getsockname()[1], trusts


async def test_the_public_address_is_tried_with_its_certificate(tmp_path: Path) -> None:
    for days, state in ((60, "fine"), (5, "look"), (-1, "wrong")):
        async with tls(days, tmp_path) as (port, trusts):
            found = await address_found(f"https://127.0.0.1:{port}", trusts)
            assert found.state == state, found
    async with tls(60, tmp_path) as (port, _):  # nobody vouches for it
        found = await address_found(f"https://127.0.0.1:{port}")
        assert (found.state, found.message) == ("wrong", "doctor-certificate")
    found = await address_found(f"https://127.0.0.1:{free_port()}")
    assert (found.state, found.message) == ("look", "doctor-address-unreached")
