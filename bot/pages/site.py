"""The routes of the page, and what each request goes through."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.door import NotAllowedError
from bot.logs import Log
from bot.pages import visitor
from bot.pages.drawing import ICON, STYLE, Drawing
from bot.pages.entering import Door
from bot.pages.flow import Flow
from bot.pages.guard import Guard
from bot.pages.rooms import Asked, File, Room, Shown
from bot.pages.visitor import Visitor
from locales.catalog import Catalog
from storage.ports import UnitOfWork

FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
Answer = Callable[[Request], Coroutine[Any, Any, Response]]


class Site:
    """Rooms for whoever was let in; what stands there is looked up anew for each request."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        catalog: Catalog,
        rooms: Sequence[Room],
        drawing: Drawing,
        clock: Callable[[], datetime],
        log: Log,
        flow: Flow | None = None,
    ) -> None:
        self._work = work
        self._catalog = catalog
        self._rooms = rooms
        self._drawing = drawing
        self._clock = clock
        self._log = log
        self._flow = flow or Flow()

    def app(self) -> ASGIApp:
        """Return what a server serves."""
        door = Door(
            work=self._work,
            catalog=self._catalog,
            drawing=self._drawing,
            clock=self._clock,
            flow=self._flow,
        )
        path = self._drawing.address.path
        routes = [
            Route(path("enter"), door.ask, methods=["GET"]),
            Route(path("enter"), door.enter, methods=["POST"]),
            Route(path("leave"), door.leave, methods=["POST"]),
            Route(path(STYLE[0]), _file(STYLE[1], "text/css")),
            Route(path(ICON[0]), _file(ICON[1], "image/svg+xml")),
            *(
                Route(path(*room.path), self._answer(room), methods=["GET"])
                for room in self._rooms
            ),
        ]
        nowhere = self._answer(Room(path=(), show=lambda _: None))

        async def missing(request: Request, _: Exception) -> Response:
            return await nowhere(request)

        site = Starlette(
            routes=routes,
            exception_handlers={HTTPException: missing, Exception: self._broken},
        )
        site.router.redirect_slashes = False
        return Guard(site, self._drawing.address, self._flow, self._log)

    def _answer(self, room: Room) -> Answer:
        """Return what answers to requests for a room.

        Whoever was not let in is told the same everywhere, whether anything is there or not.
        """

        async def answer(request: Request) -> Response:
            now = self._drawing.local(self._clock())
            code = visitor.code_of(request, self._drawing.address)
            path = request.path_params

            def note(tx: Connection) -> bool:
                who = visitor.find(tx, self._catalog, code, now)
                if who is None or room.note is None:
                    return False
                try:
                    return room.note(Asked(tx=tx, who=who, path=path, now=now))
                except NotAllowedError:
                    return False

            def draw(tx: Connection) -> Response:
                who = visitor.find(tx, self._catalog, code, now)
                if who is None:
                    return self._outside(request, now)
                asked = Asked(tx=tx, who=who, path=path, now=now, noted=noted)
                return self._inside(room.show(asked), who, now)

            noted = room.note is not None and await self._work.run(note)
            return await self._work.read(draw)

        return answer

    def _inside(self, shown: Shown | None, who: Visitor, now: datetime) -> Response:
        if shown and shown.file:
            return _download(shown.file)
        status, shown = (200, shown) if shown else (404, Shown(template="nothing"))
        facts = {"who": who, "here": shown.here, **shown.facts}
        voice = self._catalog.voice(who.language)
        page = self._drawing.page(shown.template, voice, now, facts)
        return HTMLResponse(page, status)

    def _outside(self, request: Request, now: datetime) -> Response:
        voice = self._catalog.voice(visitor.preferred(request, self._catalog))
        return HTMLResponse(self._drawing.page("outside", voice, now, {}), 403)

    async def _broken(self, request: Request, _: Exception) -> Response:
        voice = self._catalog.voice(visitor.preferred(request, self._catalog))
        page = self._drawing.page("broken", voice, self._clock(), {})
        return HTMLResponse(page, 500)


def _download(file: File) -> Response:
    disposition = f'attachment; filename="{file.name}"'
    headers = {"Content-Disposition": disposition}
    return Response(file.content, media_type=file.kind, headers=headers)


def _file(content: bytes, kind: str) -> Answer:
    async def answer(_: Request) -> Response:
        return Response(content, media_type=kind, headers=FOR_EVER)

    return answer
