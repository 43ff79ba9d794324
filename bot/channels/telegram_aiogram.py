"""Telegram through aiogram: its client, its parser, its files. Nothing else of it."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from typing import Any, cast

import aiohttp
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import BufferedInputFile, InputFile, Update

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

CODES: Mapping[type[TelegramAPIError], int] = {
    TelegramForbiddenError: 403,
    TelegramUnauthorizedError: 401,
    TelegramNotFound: 404,
    TelegramBadRequest: 400,
    TelegramConflictError: 409,
    TelegramEntityTooLarge: 413,
}


class _NothingSentError(TelegramNetworkError):
    """Nothing was sent."""


class _Call(TelegramMethod[Any]):
    """Any method of the Bot API, with its result as plain data."""

    __returning__ = Any
    name: str
    given: dict[str, Any]

    @property
    def __api_method__(self) -> str:  # type: ignore[override]
        return self.name


class _Session(BaseSession):
    """The library's way out, over our connections."""

    def __init__(self, http: Http, address: str) -> None:
        super().__init__(api=TelegramAPIServer.from_base(address))
        self._http = http

    async def close(self) -> None:
        await self._http.close()

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        called = cast(_Call, method)
        url = self.api.api_url(token=bot.token, method=called.name)
        try:
            status, content = await self._http.post(
                url, self._body(bot, called.given), timeout or self.timeout
            )
        except NotReachedError as failed:
            raise _NothingSentError(method=method, message=str(failed)) from failed
        except BrokenError as failed:
            raise TelegramNetworkError(method=method, message=str(failed)) from failed
        response = self.check_response(
            bot=bot,
            method=method,
            status_code=status,
            content=content.decode("utf-8", "replace"),
        )
        return cast(TelegramType, response.result)

    def _body(self, bot: Bot, given: Mapping[str, Any]) -> bytes | aiohttp.FormData:
        if not any(isinstance(value, InputFile) for value in given.values()):
            return json.dumps(given, ensure_ascii=False).encode()
        form = aiohttp.FormData(quote_fields=False)
        files: dict[str, Any] = {}
        for name, value in given.items():
            form.add_field(name, self.prepare_value(value, bot=bot, files=files))
        for name, file in files.items():
            form.add_field(name, file.read(bot), filename=file.filename)
        return form

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002 (names are the library's)
        timeout: int = 60,  # noqa: ASYNC109
        chunk_size: int = 65536,  # noqa: ARG002
        raise_for_status: bool = True,  # noqa: ARG002
    ) -> AsyncGenerator[bytes, None]:
        status, content = await self._http.get(url, timeout)
        if status != 200:
            raise BrokenError(f"{status}")
        yield content


class AiogramClient:
    """One bot, by way of aiogram."""

    def __init__(self, token: str, address: str) -> None:
        self._bot = Bot(token, session=_Session(Http(address), address))

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
            given[name] = BufferedInputFile(file.content, filename=file.name)
        call = _Call.model_construct(name=method, given=given)
        try:
            return await self._bot(call, request_timeout=cast(int, seconds))
        except TelegramRetryAfter as told:
            raise RefusedError(429, told.message, told.retry_after) from told
        except TelegramMigrateToChat as moved:
            raise RefusedError(
                400, moved.message, migrate_to=moved.migrate_to_chat_id
            ) from moved
        except _NothingSentError as failed:
            raise NotReachedError(failed.message) from failed
        except AiogramError as failed:
            code = CODES.get(cast(Any, type(failed)))
            if code is None:
                raise BrokenError(str(failed)) from failed
            raise RefusedError(code, cast(TelegramAPIError, failed).message) from failed

    def parse(self, raw: Mapping[str, Any]) -> Update:
        try:
            return Update.model_validate(raw)
        except Exception as failed:
            raise UnreadableError(type(failed).__name__) from failed

    async def download(self, file_id: str, *, seconds: float = 60) -> bytes:
        found = await self.call("getFile", {"file_id": file_id}, seconds=seconds)
        path = path_of(found)
        local = await from_disk(path)
        if local is not None:
            return local
        try:
            content = await self._bot.download_file(path, timeout=cast(int, seconds))
        except AiogramError as failed:
            raise BrokenError(str(failed)) from failed
        return content.read() if content else b""

    async def close(self) -> None:
        await self._bot.session.close()


def client(token: str, address: str) -> AiogramClient:
    """Return a client for one bot, at the address of a Bot API server."""
    return AiogramClient(token, address)
