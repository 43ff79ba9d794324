"""Webhook: Telegram brings updates to us; each is answered with 200 once it is kept."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.logs import Log
from bot.telegram.intake import Intake
from bot.telegram.polling import ALLOWED
from storage.troubles import trouble_of

LARGEST = 1 << 20  # bytes of an update
HOLD = 10.0  # seconds that an update may take before it is kept for later
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
CONNECTIONS = 100
ARRIVING = 10.0  # seconds that an update may take to arrive


def derived(token: str, what: str) -> str:
    """Return a secret that follows from the token, the same on every machine that has it."""
    return hmac.new(token.encode(), what.encode(), hashlib.sha256).hexdigest()


def hidden_path(token: str) -> str:
    """Return the path on which updates come in."""
    return f"/{derived(token, 'path')[:32]}"


class Webhook:
    """A small server: one path that nobody can guess, and a health page."""

    def __init__(self, *, token: str, intake: Intake, log: Log) -> None:
        self.path = hidden_path(token)
        self.secret = derived(token, "secret")
        self._intake = intake
        self._log = log
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post(self.path, self._update)
        app.router.add_get("/health", self._health)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)

    async def open(self, host: str, port: int) -> int:
        """Listen; return the port."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        return int(self._runner.addresses[0][1])

    def announced(self, address: str) -> dict[str, Any]:
        """Return what tells Telegram where to bring updates."""
        return {
            "url": address.rstrip("/") + self.path,
            "secret_token": self.secret,
            "max_connections": CONNECTIONS,
            "allowed_updates": list(ALLOWED),
        }

    async def close(self) -> None:
        """Take nothing more; what is under way may be finished."""
        await self._runner.cleanup()

    async def _health(self, _: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def _update(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET, "")
        known = given.encode("utf-8", "replace")  # whatever bytes somebody sends
        if not hmac.compare_digest(known, self.secret.encode()):
            raise web.HTTPNotFound
        try:
            async with asyncio.timeout(ARRIVING):
                raw = _read(await request.read())
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        if raw is None:
            raise web.HTTPBadRequest
        try:
            await self._intake.settle([raw], HOLD)
        except Exception as failed:
            if not trouble_of(failed):  # else it was said
                self._log.failed("update_failed", error=type(failed).__name__)
            raise web.HTTPServiceUnavailable from failed  # it is brought again
        return web.Response()


def _read(body: bytes) -> Mapping[str, Any] | None:
    """Return an update, or None if this is none."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    known = isinstance(raw, dict) and isinstance(raw.get("update_id"), int)
    return raw if known else None
