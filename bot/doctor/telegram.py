"""Whether Telegram knows the token, brings updates here, and goes by the same time."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import certifi
from msgspec import Struct

from bot.doctor.clock import clock_found
from bot.doctor.finding import Finding, fine, look, wrong
from bot.settings import on_this_machine
from bot.telegram.client import CallError, Client, RefusedError
from bot.telegram.service import Setting
from bot.telegram.webhook import hidden_path

PATIENCE = 10.0  # seconds for an answer
PENDING = 100  # updates that wait at Telegram: more than a moment’s worth
RECENT = 3600  # seconds since Telegram could not bring an update
DAYS = 14  # that a certificate should hold at the least


class Reached(Struct, frozen=True, kw_only=True):
    """How Telegram is reached, as a start would."""

    setting: Setting
    make: Callable[[], Client]
    api: str  # the address of the Bot API


async def telegram_found(reached: Reached) -> AsyncIterator[Finding]:
    """Yield what Telegram says, and how the public address looks from here."""
    client = reached.make()
    try:
        me = await client.call("getMe", seconds=PATIENCE)
        yield fine("token", "doctor-token", name=str(me.get("username", "")))
        yield await _clock(reached.api)
        info = await client.call("getWebhookInfo", seconds=PATIENCE)
        for each in _webhook(reached.setting, info, time.time()):
            yield each
    except RefusedError as refused:
        if refused.code in {401, 404}:
            yield wrong("token", "telegram-token")
        else:
            yield wrong("token", "doctor-refused", reason=refused.description)
    except CallError:
        at = urlsplit(reached.api).netloc.rpartition("@")[2]
        yield wrong("token", "doctor-unreachable", host=at)
    finally:
        await client.close()
    if reached.setting.webhook and not on_this_machine(reached.setting.webhook):
        yield await address_found(reached.setting.webhook)


def _webhook(setting: Setting, info: Mapping[str, Any], now: float) -> list[Finding]:
    """Return how updates come here. Paths are secret, and are not shown."""
    found = [_place(setting, str(info.get("url") or ""))]
    pending = int(info.get("pending_update_count") or 0)
    if pending > PENDING:
        found.append(look("webhook", "doctor-pending", count=pending))
    since = now - float(info.get("last_error_date") or 0)
    if since < RECENT:
        said = str(info.get("last_error_message") or "?")
        minutes = round(since / 60)
        found.append(look("webhook", "doctor-last-error", said=said, minutes=minutes))
    return found


def _place(setting: Setting, url: str) -> Finding:
    path = hidden_path(setting.token.reveal())
    ours = setting.webhook.rstrip("/") + path if setting.webhook else ""
    host = urlsplit(url).hostname or ""
    if url == ours:
        way = "brought" if ours else "fetched"
        return fine("webhook", "doctor-webhook", way=way, host=host)
    if not url:
        return look("webhook", "doctor-webhook-none")
    if not ours:
        return look("webhook", "doctor-webhook-left", host=host)
    return look("webhook", "doctor-webhook-other", host=host)


async def _clock(api: str) -> Finding:
    """Compare our clock with the Date header of the Bot API."""
    timeout = aiohttp.ClientTimeout(total=PATIENCE)
    try:
        async with aiohttp.ClientSession(timeout=timeout, trust_env=True) as session:
            before = datetime.now(UTC)
            async with session.get(api, allow_redirects=False, ssl=_trusted()) as said:
                header = said.headers.get("Date", "")
            return clock_found(header, before, datetime.now(UTC))
    except (aiohttp.ClientError, TimeoutError, OSError):
        return look("clock", "doctor-clock-unknown")


async def address_found(webhook: str, trusted: ssl.SSLContext | None = None) -> Finding:
    """Return whether the public address can be reached from here, over TLS that holds."""
    parts = urlsplit(webhook)
    host, port = parts.hostname or "", parts.port or 443
    try:
        async with asyncio.timeout(PATIENCE):
            _, out = await asyncio.open_connection(
                host, port, ssl=trusted or _trusted(), server_hostname=host
            )
    except ssl.SSLCertVerificationError as refused:
        reason = refused.verify_message
        return wrong("address", "doctor-certificate", host=host, reason=reason)
    except (ssl.SSLError, TimeoutError, OSError):
        return look("address", "doctor-address-unreached", host=host, port=str(port))
    certificate = out.get_extra_info("peercert") or {}
    out.close()
    until = ssl.cert_time_to_seconds(str(certificate["notAfter"]))
    days = int((until - time.time()) // 86_400)
    how, message = (
        (look, "doctor-certificate-ends") if days < DAYS else (fine, "doctor-address")
    )
    return how("address", message, host=host, days=days)


def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())
