"""The door: a link from the chat is shown first, and used only when somebody presses the button.

Messengers and scanners of mail follow links to see what is there; they press nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from hmac import compare_digest

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.pages import form, visitor
from bot.pages.drawing import Drawing
from bot.pages.flow import Flow
from locales.catalog import Catalog
from storage import passes
from storage.ports import UnitOfWork

CODE = re.compile(r"[A-Za-z0-9_-]{20,100}")
OWN_PAGES = {"Referrer-Policy": "same-origin"}  # older browsers hide the origin without


class Door:
    """Lets people in by a link, and out."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        catalog: Catalog,
        drawing: Drawing,
        clock: Callable[[], datetime],
        flow: Flow,
    ) -> None:
        self._work = work
        self._catalog = catalog
        self._drawing = drawing
        self._address = drawing.address
        self._clock = clock
        self._flow = flow

    async def ask(self, request: Request) -> Response:
        """Show a button; whether the link is any good is not looked at."""
        code = request.query_params.get("c", "")
        known = code if CODE.fullmatch(code) else ""
        return self._drawn(request, "enter", {"code": known}, 200, OWN_PAGES)

    async def enter(self, request: Request) -> Response:
        """Use a link up; whatever is wrong with one, the answer is the same."""
        client = request.client.host if request.client else ""
        if not self._flow.lets("enter", client) or not self._flow.lets("enter-all"):
            return self._drawn(request, "often", {}, 429, {"Retry-After": "60"})
        sent = await form.sent(request, self._address)
        code = (sent or {}).get("c", "")
        before = visitor.code_of(request, self._address)
        visit = await self._work.run(lambda tx: self._let_in(tx, code, before))
        if visit is None:
            return self._drawn(request, "old", {}, 403)
        home = RedirectResponse(self._address.path(""), 303)
        home.set_cookie(
            self._address.cookie,
            visit,
            path="/",
            secure=self._address.secure,
            httponly=True,
            samesite="strict",
        )
        return home

    async def leave(self, request: Request) -> Response:
        """End the visit of whoever pressed the button on their own page."""
        code = visitor.code_of(request, self._address)
        sent = await form.sent(request, self._address)
        told = (sent or {}).get("leaving", "")
        home = RedirectResponse(self._address.path(""), 303)
        if code and compare_digest(told.encode(), visitor.leaving(code).encode()):
            await self._work.run(lambda tx: passes.leave(tx, code))
            home.delete_cookie(
                self._address.cookie,
                path="/",
                secure=self._address.secure,
                httponly=True,
                samesite="strict",
            )
        return home

    def _let_in(self, tx: Connection, code: str, before: str) -> str | None:
        """Begin a visit in the place of the one before, if there was one."""
        visit = passes.enter(tx, code, self._clock())
        if visit and before:
            passes.leave(tx, before)
        return visit

    def _drawn(
        self,
        request: Request,
        template: str,
        facts: dict[str, str],
        status: int,
        headers: dict[str, str] | None = None,
    ) -> Response:
        voice = self._catalog.voice(visitor.preferred(request, self._catalog))
        page = self._drawing.page(template, voice, self._clock(), facts)
        return HTMLResponse(page, status, headers)
