"""The stand-in itself: HTTP in front, the world behind, faults in between."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import aiohttp
from aiohttp import web

from tests.telegram.answers import Answers
from tests.telegram.faults import Fault, Faults
from tests.telegram.methods import method_named, parameters
from tests.telegram.phone import Group, Phone
from tests.telegram.records import Chat, Person, Profile, Upload
from tests.telegram.rules import Json, Refusal, bad
from tests.telegram.state import PATIENCE, Limits, State
from tests.telegram.updates import Updates
from tests.telegram.webhook import Attempt, Delivery, Hook

_PATH = re.compile(r"/(file/)?bot([^/]+)/(.+)")
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_PORTS = (80, 88, 443, 8443)
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)
_OTHER = (
    "Conflict: terminated by other getUpdates request;"
    " make sure that only one bot instance is running"
)
_GATEWAY = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    b"<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(eq=False)
class Call:
    """A call of the bot; `ok` is None while it is not processed."""

    method: str
    at: float
    params: Json = field(default_factory=dict)
    ok: bool | None = None
    error: str | None = None
    fault: str | None = None
    code: int = 200


class BotApi:
    """A Bot API server on loopback: `async with BotApi() as api`."""

    def __init__(
        self,
        token: str = "42:secret",
        *,
        port: int = 0,
        username: str = "filrouge_bot",
        name: str = "Fil rouge",
        first_update_id: int = 700_000_001,
        webhook_delays: tuple[float, ...] = (0.0, 0.02, 0.05, 0.1, 0.2),
        webhook_timeout: float = 10.0,
    ) -> None:
        self.token = token
        self.port = port
        self.webhook_delays = webhook_delays
        self.webhook_timeout = webhook_timeout
        self.calls: list[Call] = []
        self.posts: list[Attempt] = []
        self.faults = Faults()
        self.hook: Hook | None = None
        number = token.partition(":")[0]
        self._state = State(
            bot=_bot(int(number) if number.isdigit() else 42, name, username),
            updates=Updates(first_update_id),
        )
        self._answers = Answers(self._state)
        self._phones: dict[int, Phone] = {}
        self._groups: dict[int, Group] = {}
        self._delay = 0.0
        self._delivery: Delivery | None = None
        self._socket: socket.socket | None = None
        self._starting: asyncio.Task[None] | None = None
        self._listener: asyncio.Server | None = None
        self._server: web.Server | None = None
        self._busy: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> Self:
        self.up()
        if self._starting:
            await self._starting
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._unhook()
        self.down()
        if self._server:
            await self._server.shutdown(0)
        if self._busy:
            await asyncio.wait(self._busy, timeout=1)

    @property
    def url(self) -> str:
        """Where it listens; methods are at /bot<token>/<method>."""
        return f"http://127.0.0.1:{self.port}"

    # What tests order -----------------------------------------------------------

    def phone(
        self,
        user_id: int,
        first_name: str = "Leen",
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
    ) -> Phone:
        """Return somebody's phone; the same one for the same id."""
        if user_id not in self._phones:
            person = Person(user_id, first_name, last_name, username, language_code)
            chat = Chat(id=user_id, kind="private", person=person)
            self._state.people[user_id] = person
            self._state.chats[user_id] = chat
            self._phones[user_id] = Phone(self._state, chat, person)
        return self._phones[user_id]

    def group(
        self,
        title: str,
        members: Sequence[Phone],
        *,
        supergroup: bool = False,
        privacy: bool = True,
    ) -> Group:
        """Return a new group, without the bot as yet."""
        number = self._state.number()
        chat = Chat(
            id=-(1_000_000_000_000 + 1_700_000_000 + number)
            if supergroup
            else -(4_100_000_000 + number),
            kind="supergroup" if supergroup else "group",
            title=title,
            privacy=privacy,
        )
        self._state.chats[chat.id] = chat
        return Group(self._state, chat, members, self._groups)

    def groups(self) -> list[Group]:
        return list(self._groups.values())

    @property
    def bot(self) -> Json:
        """What getMe tells."""
        return self._state.bot

    @property
    def limits(self) -> Limits:
        """Sizes and lives, open to change."""
        return self._state.limits

    @property
    def profile(self) -> Profile:
        """The commands and texts the bot has set."""
        return self._state.profile

    @property
    def unconfirmed(self) -> list[Json]:
        """Updates that the bot has not confirmed."""
        return [update.body for update in self._state.updates.pending]

    @property
    def waiting(self) -> bool:
        """Whether a getUpdates waits for something to happen."""
        return self._state.updates.polled

    def called(self, *methods: str) -> list[Call]:
        """Return the calls of these methods; without names, all but getUpdates."""
        return [
            call
            for call in self.calls
            if (call.method in methods if methods else call.method != "getUpdates")
        ]

    async def until(
        self,
        check: Callable[[], object],
        timeout: float = PATIENCE,  # noqa: ASYNC109
    ) -> None:
        """Wait until something holds; `check` is called after every change."""
        await self._state.until(
            check,
            timeout,
            lambda: f"did not come to hold in {timeout} s: {self.told()}",
        )

    async def settled(self, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109
        """Wait until every update is confirmed."""
        await self.until(lambda: not self._state.updates.pending, timeout)

    def told(self) -> str:
        """Say in short what there is: calls, updates left, refusals."""
        return (
            f"{len(self.calls)} calls, {len(self._state.updates.pending)} updates not"
            f" confirmed, refused of late: {self._state.trouble[-5:]}"
        )

    def answering_in(self, seconds: float) -> None:
        """Let every method take this long from now on."""
        self._delay = seconds

    def later(self, seconds: float) -> None:
        """Let time go by on Telegram's side: messages, taps and links get older."""
        self._state.shift += seconds

    def duplicate_next(self, times: int = 1) -> None:
        """Deliver the next update `times` times more."""
        self._state.updates.duplicate_next(times)

    def reorder_next(self, count: int) -> None:
        """Hold the next `count` updates, then deliver their chats in reverse."""
        self._state.updates.reorder_next(count)

    def push(self, raw: Json) -> int:
        """Deliver an update as it is; return its id."""
        number = self._state.updates.push(raw)
        self._state.happened()
        return number

    def reset_ids(self, start: int) -> None:
        """Let the update ids start anew, as after a quiet week."""
        self._state.updates.begin_at(start)

    def down(self) -> None:
        """Stop listening and break all connections; calls underway come to nothing."""
        if self._starting and not self._starting.done():
            self._starting.cancel()
        if self._listener:
            self._listener.close()
            self._listener = None
        elif self._socket:
            self._socket.close()
        self._socket = None
        for task in self._busy:
            task.cancel()
        if self._server:
            for connection in self._server.connections:
                if connection.transport:
                    connection.transport.abort()

    def up(self) -> None:
        """Listen, on the same port as before."""
        if self._socket:
            return
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self.port))
        listening.listen(512)
        listening.setblocking(False)
        self.port = listening.getsockname()[1]
        self._socket = listening
        if self._server is None:
            self._server = web.Server(self._handle, access_log=None)
        self._starting = asyncio.create_task(self._listen(listening, self._server))

    async def _listen(self, listening: socket.socket, server: web.Server) -> None:
        loop = asyncio.get_running_loop()
        self._listener = await loop.create_server(server, sock=listening)

    # HTTP -----------------------------------------------------------------------

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        task = asyncio.current_task()
        if task:
            self._busy.add(task)
        try:
            return await self._served(request)
        finally:
            if task:
                self._busy.discard(task)

    async def _served(self, request: web.BaseRequest) -> web.StreamResponse:
        path = _PATH.fullmatch(request.path)
        if not path:
            return _answer(Refusal("Not Found", 404))
        if path[1]:
            return await self._download(request, path[2], path[3])
        call = Call(_plain_name(path[3]), time.monotonic())
        self.calls.append(call)
        given, files = await _read(request)
        fault = self.faults.take(call.method, _number(given.get("chat_id")))
        if self._delay:
            await asyncio.sleep(self._delay)
        if fault:
            call.fault = fault.kind
            if not fault.processed:
                call.ok, call.error = False, fault.kind
                self._state.happened()
                return await _failure(request, fault)
        try:
            result: Json = {
                "ok": True,
                "result": await self._call(call, path[2], given, files),
            }
            call.ok = True
        except Refusal as refusal:
            call.ok, call.error = False, refusal.description
            call.code = refusal.code
            self._state.trouble.append(f"{call.method}: {refusal.description}")
            if not fault:
                return _answer(refusal)
            result = refusal.body
        finally:
            self._state.happened()
        if fault:
            return await _failure(request, fault)
        return _json(result)

    async def _call(
        self, call: Call, token: str, given: Json, files: dict[str, Upload]
    ) -> object:
        if token != self.token:
            raise Refusal("Unauthorized", 401)
        call.method = method_named(call.method)
        call.params = {**files, **given}
        call.params = parameters(call.method, given, files)
        return await self._perform(call.method, call.params)

    async def _perform(self, method: str, given: Json) -> object:
        if method == "getUpdates":
            return await self._get_updates(given)
        if method == "setWebhook":
            return await self._set_webhook(given)
        if method == "deleteWebhook":
            await self._unhook()
            if given.get("drop_pending_updates"):
                self._state.updates.drop()
            return True
        if method == "getWebhookInfo":
            return self._webhook_info()
        return self._answers.to(method, given)

    async def _download(
        self, request: web.BaseRequest, token: str, path: str
    ) -> web.StreamResponse:
        call = Call("file", time.monotonic(), {"path": path})
        self.calls.append(call)
        fault = self.faults.take("file", None)
        if self._delay:
            await asyncio.sleep(self._delay)
        if fault:
            call.ok, call.error, call.fault = False, fault.kind, fault.kind
            return await _failure(request, fault)
        link, at = self._state.links.get(path, ("", 0.0))
        stored = self._state.files.get(link)
        late = self._state.now() - at > self._state.limits.link
        call.ok = token == self.token and stored is not None and not late
        self._state.happened()
        if stored is None or not call.ok:
            unknown = token == self.token
            refusal = (
                Refusal("Not Found", 404) if unknown else Refusal("Unauthorized", 401)
            )
            call.error, call.code = refusal.description, refusal.code
            return _answer(refusal)
        return web.Response(
            body=stored.upload.content, content_type="application/octet-stream"
        )

    # Updates --------------------------------------------------------------------

    async def _get_updates(self, given: Json) -> list[Json]:
        if self.hook:
            raise Refusal(_HOOKED, 409)
        if "allowed_updates" in given:
            self._state.updates.allowed = frozenset(given["allowed_updates"])
        return await self._state.updates.poll(
            given.get("offset", 0),
            min(max(given.get("limit", 100), 1), 100),
            min(max(given.get("timeout", 0), 0), 50),
        )

    async def _set_webhook(self, given: Json) -> bool:
        url = given.get("url", "")
        if not url:
            await self._unhook()
            return True
        hook = _hook(url, given)
        await self._unhook()
        self._state.updates.end_poll("Conflict: terminated by setWebhook request")
        if given.get("drop_pending_updates"):
            self._state.updates.drop()
        if "allowed_updates" in given:
            self._state.updates.allowed = frozenset(given["allowed_updates"])
        self.hook = hook
        self._delivery = Delivery(
            self._state.updates,
            hook,
            self.webhook_delays,
            self.webhook_timeout,
            self._reply,
            self.posts,
            changed=self._state.happened,
        )
        self._delivery.start()
        return True

    async def _reply(self, told: Json) -> None:
        """Carry out a method that came as the answer of the webhook."""
        call = Call(str(told.pop("method")), time.monotonic())
        self.calls.append(call)
        try:
            await self._call(call, self.token, told, {})
            call.ok = True
        except Refusal as refusal:
            call.ok, call.error = False, refusal.description

    async def _unhook(self) -> None:
        delivery, self._delivery, self.hook = self._delivery, None, None
        if delivery:
            await delivery.stop()

    def _webhook_info(self) -> Json:
        info: Json = {
            "url": self.hook.url if self.hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._state.updates.pending),
        }
        if self.hook:
            info["max_connections"] = self.hook.max_connections
            info["ip_address"] = "127.0.0.1"
        if self._delivery and self._delivery.trouble:
            at, words = self._delivery.trouble
            info["last_error_date"], info["last_error_message"] = at, words
        if self._state.updates.allowed:
            info["allowed_updates"] = sorted(self._state.updates.allowed)
        return info


def _bot(number: int, name: str, username: str) -> Json:
    told: Json = {"id": number, "is_bot": True, "first_name": name}
    return {
        **told,
        "username": username,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def _hook(url: str, given: Json) -> Hook:
    parts = urlsplit(url)
    if parts.hostname not in _LOOPBACK:
        if parts.scheme != "https":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in _PORTS:
            raise bad(
                "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
    secret = given.get("secret_token", "")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    connections = given.get("max_connections", 40)
    if not 1 <= connections <= 100:
        raise bad("max_connections must be 1-100")
    return Hook(url, secret, connections)


async def _read(request: web.BaseRequest) -> tuple[Json, dict[str, Upload]]:
    given: Json = dict(request.query)
    files = dict[str, Upload]()
    kind = request.content_type
    if kind == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, aiohttp.BodyPartReader):
                continue
            content = bytes(await part.read())
            name = part.name or ""
            if part.filename is None:
                given[name] = content.decode()
            else:
                media = part.headers.get("Content-Type", "application/octet-stream")
                files[name] = Upload(part.filename, media, content)
        return given, files
    body = await request.content.read()
    if kind == "application/json" and body:
        try:
            told = json.loads(body)
        except ValueError:
            told = None
        if isinstance(told, dict):
            given.update(told)
    elif body:
        given.update(parse_qsl(body.decode(), keep_blank_values=True))
    return given, files


def _plain_name(method: str) -> str:
    """Return a method as we write it: Telegram does not look at capitals."""
    try:
        return method_named(method)
    except Refusal:
        return method


def _number(chat: object) -> object:
    try:
        return int(str(chat))
    except ValueError:
        return chat


def _json(told: Json, status: int = 200) -> web.Response:
    return web.Response(
        body=json.dumps(told).encode(), status=status, content_type="application/json"
    )


def _answer(refusal: Refusal) -> web.Response:
    return _json(refusal.body, refusal.code)


async def _failure(request: web.BaseRequest, fault: Fault) -> web.StreamResponse:
    kind = fault.kind
    if kind == "retry_after":
        seconds = int(fault.seconds)
        return _answer(
            Refusal(
                f"Too Many Requests: retry after {seconds}", 429, retry_after=seconds
            )
        )
    if kind in ("bad_gateway", "bad_gateway_after"):
        return web.Response(body=_GATEWAY, status=502, content_type="text/html")
    if kind in ("garbage", "garbage_after"):
        return web.Response(body=b"\x1f not json {", content_type="application/json")
    if kind == "nothing":
        return _json({"ok": True, "result": None})
    if kind == "unauthorized":
        return _answer(Refusal("Unauthorized", 401))
    if kind == "conflict":
        return _answer(Refusal(_OTHER, 409))
    if kind == "refuse":
        return _answer(Refusal(fault.description, fault.code))
    if kind in ("hang_before", "hang_after"):
        await asyncio.sleep(fault.seconds)
    if request.transport:
        request.transport.close()
    return web.Response()
