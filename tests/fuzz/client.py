"""A bot without Telegram: both libraries read updates, calls are answered at once and looked at."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import cycle
from typing import Any

from bot.channels import telegram_aiogram, telegram_ptb
from bot.messages import Upload
from bot.telegram.client import (
    BrokenError,
    Client,
    Params,
    RefusedError,
    UnreadableError,
)
from bot.telegram.updates import Update
from tests.fuzz import files
from tests.fuzz.findings import Findings
from tests.fuzz.people import Buttons, Somebody
from tests.fuzz.seen import wrong_in_caption, wrong_in_message
from tests.fuzz.tokens import chats_in

TOKEN = "42:secret"
NOWHERE = "http://127.0.0.1:1"


class FuzzClient:
    """What the intake and the sender hold for Telegram."""

    def __init__(self, everybody: Iterable[Somebody], findings: Findings) -> None:
        self._known = {who.id: who for who in everybody}
        self._groups = next(iter(self._known.values())).groups
        self._findings = findings
        self._libraries: tuple[Client, ...] = (
            telegram_ptb.client(TOKEN, NOWHERE),
            telegram_aiogram.client(TOKEN, NOWHERE),
        )
        self._parsers: Iterator[Client] = cycle(self._libraries)
        self._elsewhere = 0  # messages to chats that nobody writes from
        self.unreadable = set[str]()  # updates that a library could not read
        self.messages = 0
        self.files = 0

    def parse(self, raw: Mapping[str, Any]) -> Update:
        try:
            return next(self._parsers).parse(raw)
        except UnreadableError:
            self.unreadable.add(str(raw["update_id"]))
            raise

    async def call(
        self,
        method: str,
        params: Params | None = None,
        *,
        files: Mapping[str, Upload] | None = None,
        seconds: float = 30,
    ) -> Any:
        await asyncio.sleep(0)
        given = dict(params or {})
        who = self._known.get(given.get("chat_id", 0))
        if who and who.blocked and method != "deleteMessages":
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if method in {"sendMessage", "editMessageText"}:
            return self._text(method, who, given)
        if method in {"sendDocument", "sendPhoto"}:
            return self._file(who, given, files or {})
        return True

    async def download(self, file_id: str, *, seconds: float = 60) -> bytes:
        await asyncio.sleep(0)
        if file_id.startswith("lost:"):
            raise BrokenError("no answer")
        if file_id.startswith("wait:"):
            raise RefusedError(429, "Too Many Requests: retry after 1", 0.001)
        if file_id.startswith("refused:"):
            raise RefusedError(400, "Bad Request: file is too big")
        return files.content(file_id)

    async def close(self) -> None:
        for library in self._libraries:
            await library.close()

    def _text(self, method: str, who: Somebody | None, given: dict[str, Any]) -> Any:
        for wrong in wrong_in_message(who, given):
            self._note(wrong)
        if method == "sendMessage":
            return self._sent(who, given)
        if who is None:
            buttons = self._groups.setdefault(int(given["chat_id"]), deque(maxlen=12))
            self._seen(given, given["message_id"], buttons)
        if who and given["message_id"] not in who.ours:
            self._note("a message is changed that is not ours")
        return {"message_id": given["message_id"]}

    def _file(
        self, who: Somebody | None, given: dict[str, Any], held: Mapping[str, Upload]
    ) -> Any:
        for wrong in wrong_in_caption(who, given.get("caption", "")):
            self._note(wrong)
        for file in held.values():
            said = file.content.decode("latin-1")
            if who and any(number != who.number for number in chats_in(said)):
                self._note(f"words of another chat in {file.name}")
        self.files += 1
        return self._sent(who, given)

    def _sent(self, who: Somebody | None, given: dict[str, Any]) -> Any:
        self.messages += 1
        if who is None:
            self._elsewhere += 1
            chat = int(given["chat_id"])
            self._seen(
                given, self._elsewhere, self._groups.setdefault(chat, deque(maxlen=12))
            )
            return {"message_id": self._elsewhere}
        number = who.next_message()
        who.ours.add(number)
        self._seen(given, number, who.buttons)
        return {"message_id": number}

    def _seen(self, given: dict[str, Any], number: int, buttons: Buttons) -> None:
        """Remember which buttons stand below a message."""
        rows = (given.get("reply_markup") or {}).get("inline_keyboard", ())
        data = [each.get("callback_data") for row in rows for each in row]
        if told := tuple(each for each in data if each):
            buttons.append((number, told))

    def _note(self, wrong: str) -> None:
        sort = wrong if len(wrong) < 60 else wrong[:30]
        self._findings.note("message", wrong, sort)
