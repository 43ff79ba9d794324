"""Telegram through python-telegram-bot: its client, its parser, its files. Nothing else of it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import aiohttp
import msgspec

from bot.channels.leaving_out import leaving_out
from bot.messages import Upload
from bot.telegram.client import (
    BrokenError,
    NotReachedError,
    Params,
    RefusedError,
    UnreadableError,
    path_of,
)
from bot.telegram.http import Http, from_disk

# Passport, and the command line of its HTTP library, would take 11 MB and time at each start.
with leaving_out("click", "cryptography", "pygments", "rich"):
    from telegram import Bot, InputFile, Update
    from telegram.error import (
        BadRequest,
        ChatMigrated,
        Conflict,
        EndPointNotFound,
        Forbidden,
        InvalidToken,
        NetworkError,
        RetryAfter,
        TelegramError,
    )
    from telegram.request import BaseRequest, RequestData

os.environ.setdefault("PTB_TIMEDELTA", "true")  # or it warns of what will change

CODES: Mapping[type[TelegramError], int] = {
    Forbidden: 403,
    InvalidToken: 401,
    EndPointNotFound: 404,
    BadRequest: 400,
    Conflict: 409,
}


_JSON = msgspec.json.Encoder()


class _NothingSentError(NetworkError):
    """Nothing was sent."""


class _Request(BaseRequest):
    """The library's way out, over our connections."""

    def __init__(self, http: Http) -> None:
        self._http = http

    @property
    def read_timeout(self) -> float | None:
        return 30

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None:
        await self._http.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,  # noqa: ARG002 (names are the library's)
        connect_timeout: Any = None,  # noqa: ARG002
        pool_timeout: Any = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        seconds = read_timeout if isinstance(read_timeout, int | float) else 30
        try:
            if method == "GET":
                return await self._http.get(url, seconds)
            return await self._http.post(url, _body(request_data), seconds)
        except NotReachedError as failed:
            raise _NothingSentError(str(failed)) from failed
        except BrokenError as failed:
            raise NetworkError(str(failed)) from failed


def _body(data: RequestData | None) -> bytes | aiohttp.FormData:
    if data is None:
        return b"{}"
    if not data.contains_files:
        return _JSON.encode(data.parameters)
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form


class PtbClient:
    """One bot, by way of python-telegram-bot."""

    def __init__(self, token: str, address: str) -> None:
        self._request = _Request(Http(address))
        self._bot = Bot(
            token,
            base_url=f"{address}/bot",
            base_file_url=f"{address}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )

    async def call(
        self,
        method: str,
        params: Params | None = None,
        *,
        files: Mapping[str, Upload] | None = None,
        seconds: float = 30,
    ) -> Any:
        given: dict[str, Any] = dict(params or {})
        for name, file in (files or {}).items():
            given[name] = InputFile(file.content, filename=file.name, attach=True)
        # A capital: methods are case-insensitive, and by its own name the library would point
        # us to a method that builds and parses objects which nobody here looks at.
        endpoint = method[0].upper() + method[1:]
        try:
            return await self._bot.do_api_request(
                endpoint, api_kwargs=given, read_timeout=seconds
            )
        except RetryAfter as told:
            wait = told.retry_after
            seconds = wait if isinstance(wait, int) else wait.total_seconds()
            raise RefusedError(429, told.message, seconds) from told
        except ChatMigrated as moved:
            raise RefusedError(
                400, moved.message, migrate_to=moved.new_chat_id
            ) from moved
        except _NothingSentError as failed:
            raise NotReachedError(failed.message) from failed
        except TelegramError as failed:
            code = CODES.get(type(failed))
            if code is None:
                raise BrokenError(failed.message) from failed
            raise RefusedError(code, failed.message) from failed

    def parse(self, raw: Mapping[str, Any]) -> Update:
        try:
            return Update.de_json(dict(raw), None)
        except Exception as failed:
            raise UnreadableError(type(failed).__name__) from failed

    async def download(self, file_id: str, *, seconds: float = 60) -> bytes:
        found = await self.call("getFile", {"file_id": file_id}, seconds=seconds)
        path = path_of(found)
        local = await from_disk(path)
        if local is not None:
            return local
        url = f"{self._bot.base_file_url}/{found['file_path']}"
        try:
            return await self._request.retrieve(url, read_timeout=seconds)
        except _NothingSentError as failed:
            raise NotReachedError(failed.message) from failed
        except TelegramError as failed:
            raise BrokenError(failed.message) from failed

    async def close(self) -> None:
        await self._request.shutdown()


def client(token: str, address: str) -> PtbClient:
    """Return a client for one bot, at the address of a Bot API server."""
    return PtbClient(token, address)
