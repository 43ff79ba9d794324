"""A local port for whoever watches: does it live, is it ready, what does it count."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from aiohttp import web

from bot.logs import Log
from bot.watching.exposing import TYPE, Build, exposed
from bot.watching.looking import SharedLook
from bot.watching.pulse import Pulse
from storage.ports import UnitOfWork


class NotListeningError(Exception):
    """The address for the port is taken, or none of ours."""


class Watched:
    """Answers on three paths, in the event loop that takes the turns: as long as it turns."""

    def __init__(
        self,
        *,
        pulse: Pulse,
        work: UnitOfWork,
        build: Build,
        clock: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._pulse = pulse
        self._looking = SharedLook(work, log)
        self._build = build
        self._clock = clock
        app = web.Application(client_max_size=1024)
        app.router.add_get("/live", self._live)
        app.router.add_get("/ready", self._ready)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)

    @asynccontextmanager
    async def open(self, host: str, port: int) -> AsyncIterator[int]:
        """Listen; give the port. Raise NotListeningError."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError as failed:
            await self._runner.cleanup()
            raise NotListeningError(f"{host}:{port}") from failed
        try:
            yield int(self._runner.addresses[0][1])
        finally:
            await self._runner.cleanup()
            await self._looking.close()

    async def _live(self, _: web.Request) -> web.Response:
        return web.Response(text="live\n")

    async def _ready(self, _: web.Request) -> web.Response:
        why = await self._unready()
        if why:
            return web.Response(status=503, text=f"not ready: {why}\n")
        return web.Response(text="ready\n")

    async def _metrics(self, _: web.Request) -> web.Response:
        found = await self._looking.look()
        ready = found is not None and not self._closed()
        body = exposed(self._pulse, self._build, found, ready=ready, now=self._clock())
        return web.Response(body=body, headers={"Content-Type": TYPE})

    def _closed(self) -> str:
        """Return why nothing can come in; "" if it can."""
        if self._pulse.stopping:
            return "stopping"
        return "" if self._pulse.listening else "channel"

    async def _unready(self) -> str:
        if why := self._closed():
            return why
        return "" if await self._looking.look() is not None else "database"
