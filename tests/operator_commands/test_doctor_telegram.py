"""What the doctor hears of Telegram, and how the public address looks from here."""

from __future__ import annotations

import asyncio
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

from bot.doctor import telegram
from bot.doctor.telegram import address_found
from bot.secret import Secret
from bot.telegram.service import Setting
from tests.operator_commands.clinic import SERVED, TOKEN, Shown, at_work, doctor
from tests.telegram import BotApi, Fault
from tests.telegram.home import free_port

pytestmark = pytest.mark.usefixtures("at_work")
__all__ = ["at_work"]


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
        Setting(token=Secret(TOKEN), webhook="https://ours.example"),
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
