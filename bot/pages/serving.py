"""The server of the page, beside whatever else runs in this process. Only here: `uvicorn`."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator, Sequence
from types import TracebackType

import uvicorn
from starlette.types import ASGIApp

CONNECTIONS = 100  # at a time
IDLE = 20  # seconds that a browser may keep a connection without asking
LAST = 3  # seconds for what is under way when we stop
HEADERS = 16_384  # bytes
HERE = ["127.0.0.1", "::1"]  # a proxy there may say for whom it asks


class NotListeningError(Exception):
    """The address is taken, or none of ours."""


class _Server(uvicorn.Server):
    """Leaves signals to the process it runs in."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Serving:
    """Serves from when it is entered until it is left."""

    def __init__(
        self, app: ASGIApp, host: str, port: int, proxies: Sequence[str] = ()
    ) -> None:
        """Hold what to serve; `proxies` (addresses, networks) are believed for whom they ask."""
        self._server = _Server(
            uvicorn.Config(
                app,
                lifespan="off",
                ws="none",
                http="h11",
                log_config=None,
                access_log=False,
                server_header=False,
                limit_concurrency=CONNECTIONS,
                timeout_keep_alive=IDLE,
                timeout_graceful_shutdown=LAST,
                h11_max_incomplete_event_size=HEADERS,
                proxy_headers=True,
                forwarded_allow_ips=[*HERE, *proxies],
            )
        )
        self.host = host
        self.port = port

    async def __aenter__(self) -> Serving:
        listening = _listening(self.host, self.port)
        self.port = int(listening.getsockname()[1])
        serving = self._server.serve(sockets=[listening])
        self._task = asyncio.create_task(serving)
        while not self._server.started:
            await asyncio.wait({self._task}, timeout=0.01)
            if self._task.done():
                self._task.result()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.should_exit = True
        await asyncio.wait({self._task})


def _listening(host: str, port: int) -> socket.socket:
    """Return a socket that waits for others; raise NotListeningError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((host, port))
    except OSError as failed:
        opened.close()
        raise NotListeningError(f"{host}:{port}") from failed
    opened.setblocking(False)
    return opened
