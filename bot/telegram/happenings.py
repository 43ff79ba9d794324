"""An update, as the library parsed it → what happened, in our own small set of events."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.messages import Inbound
from bot.telegram.layout import read
from bot.telegram.updates import Message, Update

MOVING = ("video", "video_note", "animation")  # files that we do not take
SERVICE = (  # what Telegram itself notes in a chat: nobody said anything
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "connected_website",
    "chat_background_set",
    "successful_payment",
    "refunded_payment",
    "users_shared",
    "chat_shared",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "gift",
    "unique_gift",
    "boost_added",
)


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody said, tapped or changed something, in a chat of their own."""

    inbound: Inbound
    query: str = ""  # of a tap, to be acknowledged


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody sent a file, still to be fetched."""

    inbound: Inbound
    file: str
    name: str
    type: str
    size: int


@dataclass(frozen=True, slots=True)
class Reach:
    """The bot was blocked or unblocked, added to a group or taken out."""

    address: str
    gone: bool
    group: bool
    language: str = ""


@dataclass(frozen=True, slots=True)
class GroupAsked:
    """Somebody called us in a group, where we do not talk."""

    address: str
    language: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """A group goes on under another id."""

    address: str
    to: str


Happening = Said | Offered | Reach | GroupAsked | Migrated


def happening(update: Update, account: str, name: str) -> Happening | None:
    """Return what happened, or None if it is not for us. `name` is the bot's own."""
    key = str(update.update_id)
    if update.callback_query is not None:
        return _tapped(update.callback_query, account, key)
    if update.my_chat_member is not None:
        return _reach(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return None
    address = f"telegram:{message.chat.id}"
    if message.migrate_to_chat_id:
        return Migrated(address, f"telegram:{message.migrate_to_chat_id}")
    sender = message.from_user
    if sender is None or sender.is_bot:
        return None
    language = sender.language_code or ""
    if str(message.chat.type) != "private":
        called = update.message is not None and _called(message.text or "", name)
        return GroupAsked(address, language) if called else None
    common = {
        "account": account,
        "update": key,
        "address": address,
        "message": str(message.message_id),
        "language": language,
        "edits": update.message is None,
    }
    return _said(message, common, name)


def _said(message: Message, common: dict[str, Any], name: str) -> Happening | None:
    text = message.text or ""
    if text:
        start = re.fullmatch(r"/start(?:@(\w+))?(?:\s+(\S+))?\s*", text)
        if start and not common["edits"]:
            return Said(Inbound(**common, arrived=True, payload=start[2] or ""))
        text = re.sub(rf"^(/\S+?)@{re.escape(name)}\b", r"\1", text)
        return Said(Inbound(**common, text=text))
    common = {
        **common,
        "edits": False,
        "text": message.caption or "",
        "album": message.media_group_id or "",
    }
    if message.photo:
        photo = message.photo[-1]  # the largest
        return _offered(photo, common, "image/jpeg", "")
    if message.voice:
        return _offered(
            message.voice, common, message.voice.mime_type or "audio/ogg", ""
        )
    for file in (message.document, message.audio):
        if file:
            return _offered(file, common, file.mime_type or "", file.file_name or "")
    if any(getattr(message, sort, None) for sort in SERVICE):
        return None
    if any(getattr(message, sort, None) for sort in MOVING):
        return Said(Inbound(**common, declined="file-kind", facts={"path": ""}))
    return Said(Inbound(**common, declined="declined"))


def _offered(file: Any, common: dict[str, Any], media_type: str, name: str) -> Offered:
    return Offered(
        Inbound(**common), file.file_id, name, media_type, file.file_size or 0
    )


def _tapped(query: Any, account: str, key: str) -> Happening | None:
    press = read(query.data or "")
    message = query.message
    if press is None or message is None or str(message.chat.type) != "private":
        return None
    inbound = Inbound(
        account=account,
        update=key,
        address=f"telegram:{query.from_user.id}",
        message=str(message.message_id),
        press=press,
        language=query.from_user.language_code or "",
    )
    return Said(inbound, query=str(query.id))


def _reach(change: Any) -> Reach:
    status = str(change.new_chat_member.status)
    return Reach(
        address=f"telegram:{change.chat.id}",
        gone=status.rpartition(".")[2].lower() in {"left", "kicked", "banned"},
        group=str(change.chat.type) != "private",
        language=change.from_user.language_code or "",
    )


def _called(text: str, name: str) -> bool:
    return bool(re.match(rf"/\w+(@{re.escape(name)})?(\s|$)", text, re.IGNORECASE))
