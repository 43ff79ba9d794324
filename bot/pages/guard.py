"""What stands before the page: requests that are none of ours go no further, answers stay private."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.logs import Log
from bot.pages.address import Address
from bot.pages.flow import Flow

MOST = 16_384  # bytes of what a browser says of itself and of what it wants
LONGEST = 300  # characters of a path, and of what stands behind its question mark
ALLOWED = "GET, HEAD, POST"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
UNLESS_SAID = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
SECURE = {"Strict-Transport-Security": "max-age=31536000"}


class Guard:
    """Passes on what is asked of us, by our name and within bounds; one failure stops nothing.

    Nothing of a request is ever noted: a path may hold a code, a header a visit.
    """

    def __init__(self, app: ASGIApp, address: Address, flow: Flow, log: Log) -> None:
        self._app = app
        self._address = address
        self._flow = flow
        self._log = log
        self._always = ALWAYS | (SECURE if address.secure else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        begun = False

        async def privately(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in self._always.items():
                    headers[name] = value
                for name, value in UNLESS_SAID.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refused(scope)
        try:
            await (refused or self._app)(scope, receive, privately)
        except Exception as failed:
            self._log.failed("page_failed", error=type(failed).__name__)
            if not begun:
                await _plain(500)(scope, receive, privately)

    def _refused(self, scope: Scope) -> Response | None:
        """Return the answer to what goes no further."""
        if Headers(scope=scope).getlist("host") != [self._address.host]:
            return _plain(421)
        if scope["method"] not in ALLOWED.split(", "):
            return _plain(405, Allow=ALLOWED)
        if max(len(scope["raw_path"]), len(scope["query_string"])) > LONGEST:
            return _plain(414)
        if sum(len(name) + len(value) for name, value in scope["headers"]) > MOST:
            return _plain(431)
        client = scope.get("client") or ("",)
        if not self._flow.lets("one", client[0]) or not self._flow.lets("all"):
            return _plain(429, **{"Retry-After": "10"})
        return None


def _plain(status: int, **headers: str) -> Response:
    return PlainTextResponse(f"{status}\n", status, headers)
