"""What stands before the replicas: hands each update to one of them, and some to two."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random

import aiohttp
from aiohttp import web


class Proxy:
    """Takes the webhook's POSTs to replicas that answer; `twice` of them to two at once.

    A replica that does not answer is passed over, as a proxy does; if none does, Telegram is
    told so, and brings the update again.
    """

    def __init__(self, ports: Callable[[], list[int]], chance: Random, twice: float):
        self._ports = ports
        self._chance = chance
        self._twice = twice
        self.updates = 0
        self.doubled = 0
        self.passed_over = 0
        app = web.Application(client_max_size=1 << 20)
        app.router.add_post("/{path:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)

    async def open(self) -> int:
        """Listen; return the port."""
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=60),
            connector=aiohttp.TCPConnector(limit=0, force_close=True),
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def close(self) -> None:
        await self._runner.cleanup()
        await self._session.close()

    async def _take(self, request: web.Request) -> web.Response:
        body, headers = await request.read(), dict(request.headers)
        self.updates += 1
        ports = self._ports()
        self._chance.shuffle(ports)
        if len(ports) > 1 and self._chance.random() < self._twice:
            self.doubled += 1
            both = await asyncio.gather(
                *(self._bring(port, request.path, body, headers) for port in ports[:2])
            )
            return web.Response(status=200 if 200 in both else 503)
        for port in ports:
            status = await self._bring(port, request.path, body, headers)
            if status:
                return web.Response(status=status)
            self.passed_over += 1
        return web.Response(status=503)

    async def _bring(
        self, port: int, path: str, body: bytes, headers: dict[str, str]
    ) -> int:
        """Return what a replica answered; 0 if it did not."""
        try:
            async with self._session.post(
                f"http://127.0.0.1:{port}{path}", data=body, headers=headers
            ) as answer:
                await answer.read()
                return answer.status
        except (aiohttp.ClientError, OSError, TimeoutError):
            return 0
