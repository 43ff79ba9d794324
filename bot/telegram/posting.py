"""A parcel → calls of the Bot API → a receipt."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.logs import Log
from bot.messages import (
    Later,
    Moved,
    NotSent,
    Receipt,
    Refused,
    Sent,
    Unknown,
    Upload,
)
from bot.parcel import Parcel
from bot.parts import clipped
from bot.telegram.client import BrokenError, Client, NotReachedError, RefusedError
from bot.telegram.layout import Rows, laid_out
from bot.telegram.pauses import Pauses
from storage.attachments import Attachments
from storage.troubles import FILES, trouble_of

CAPTION = 1024  # units of the words below a file
DONE_ALREADY = ("message is not modified", "message to edit not found")
GONE = ("chat not found", "user is deactivated", "bot was blocked", "bot was kicked")


class Posting:
    """The way out: one message for each parcel."""

    def __init__(
        self, client: Client, files: Attachments, log: Log, pauses: Pauses
    ) -> None:
        self._client = client
        self._files = files
        self._log = log
        self._pauses = pauses

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Send a message, or change one; say what became of it."""
        chat = parcel.address.rpartition(":")[2]
        try:
            if parcel.wipes:
                result = await self._wipe(chat, parcel.wipes)
            elif parcel.bubble.file:
                result = await self._file(chat, parcel)
            else:
                result = await self._text(chat, parcel)
        except RefusedError as refused:
            receipt = _receipt(refused)
            if isinstance(receipt, Refused) and not receipt.gone:
                self._log.noted("message_refused", reason=receipt.reason)
            return receipt
        except OSError as lost:
            if trouble_of(lost) == FILES:
                return NotSent()
            # the file is no longer there
            self._log.failed("file_not_sent", error=type(lost).__name__)
            return Refused(type(lost).__name__)
        except NotReachedError:
            return NotSent()
        except BrokenError:
            return Unknown()
        return Sent(str(result["message_id"]) if isinstance(result, Mapping) else "")

    async def _text(self, chat: str, parcel: Parcel) -> Any:
        page = laid_out(parcel.bubble, parcel.face)
        params: dict[str, Any] = {
            "chat_id": int(chat),
            "text": page.html,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if page.rows:
            params["reply_markup"] = keyboard(page.rows)
        if parcel.changes:
            params["message_id"] = int(parcel.changes)
        method = "editMessageText" if parcel.changes else "sendMessage"
        return await self._client.call(method, params, seconds=self._pauses.answer)

    async def _wipe(self, chat: str, messages: tuple[str, ...]) -> Any:
        """Take messages back; those that are gone, or too old for it, are passed over."""
        params = {"chat_id": int(chat), "message_ids": [int(each) for each in messages]}
        return await self._client.call(
            "deleteMessages", params, seconds=self._pauses.answer
        )

    async def _file(self, chat: str, parcel: Parcel) -> Any:
        """Send a file; of one that was sent, only the words and the buttons change."""
        file = parcel.bubble.file or {}
        params: dict[str, Any] = {
            "chat_id": int(chat),
            "caption": clipped(parcel.bubble.text, CAPTION),
        }
        rows = laid_out(parcel.bubble, parcel.face).rows
        if rows:
            params["reply_markup"] = keyboard(rows)
        if parcel.changes:
            params["message_id"] = int(parcel.changes)
            seconds = self._pauses.answer
            return await self._client.call(
                "editMessageCaption", params, seconds=seconds
            )
        digest = str(file["sha256"])
        content = await asyncio.to_thread(self._files.content, digest)
        upload = Upload(name=file["name"], type=file["type"], content=content)
        shown = file["type"] == "image/png"  # a card is looked at in the chat
        return await self._client.call(
            "sendPhoto" if shown else "sendDocument",
            params,
            files={"photo" if shown else "document": upload},
            seconds=self._pauses.upload,
        )


def keyboard(rows: Rows) -> dict[str, Any]:
    """Return buttons as Telegram takes them."""
    return {
        "inline_keyboard": [
            [
                {
                    "text": label,
                    "url" if data.startswith("https:") else "callback_data": data,
                }
                for label, data in row
            ]
            for row in rows
        ]
    }


def _receipt(refused: RefusedError) -> Receipt:
    said = refused.description.lower()
    if refused.retry_after:
        return Later(refused.retry_after)
    if refused.migrate_to:
        return Moved(f"telegram:{refused.migrate_to}")
    if any(each in said for each in DONE_ALREADY):
        return Sent()
    if (
        refused.code == 429 or refused.code == 401
    ):  # a token is put right, not a message
        return Later(5)
    gone = refused.code == 403 or any(each in said for each in GONE)
    return Refused(refused.description, gone)
