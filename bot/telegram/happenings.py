"""An update, as the library parsed it → what happened, in our own small set of events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from bot.messages import Inbound, Press, called_by
from bot.telegram.layout import read
from bot.telegram.updates import Message, Update

STALE = Press(asks="-")  # of a button that is none of ours, or no longer
AS_THE_GROUP = 1087968824  # who an administrator is that writes as the group
AWAY = {"left", "kicked", "banned"}  # a member that is none
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


class Said(Struct, frozen=True):
    """Somebody said, tapped or changed something, in a chat of their own."""

    inbound: Inbound
    query: str = ""  # of a tap, to be acknowledged


class Offered(Struct, frozen=True):
    """Somebody sent a file, still to be fetched."""

    inbound: Inbound
    file: str
    name: str
    type: str
    size: int


class Tapped(Struct, frozen=True):
    """Somebody tapped where we ask nothing; it is acknowledged, and that is all."""

    query: str


class Reach(Struct, frozen=True):
    """The bot was blocked or unblocked, added to a group or taken out."""

    address: str
    gone: bool
    back: bool  # whether it was gone before
    group: bool
    language: str = ""


class GroupAsked(Struct, frozen=True):
    """Somebody called us in a group, or tapped a button there."""

    inbound: Inbound
    query: str = ""  # of a tap, to be acknowledged


class Migrated(Struct, frozen=True):
    """A group goes on under another id."""

    address: str
    to: str


Happening = Said | Offered | Tapped | Reach | GroupAsked | Migrated


def happening(update: Update, account: str, name: str) -> Happening | None:
    """Return what happened, or None if it is not for us. `name` is the bot's own."""
    key = str(_number(update.update_id))
    if update.callback_query is not None:
        return _tapped(update.callback_query, account, key)
    if update.my_chat_member is not None:
        return _reach(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return None
    address = f"telegram:{_number(message.chat.id)}"
    private = str(message.chat.type) == "private"
    if message.migrate_to_chat_id and not private:  # somebody's own chat never moves
        return Migrated(address, f"telegram:{_number(message.migrate_to_chat_id)}")
    sender = message.from_user
    anonymous = sender is not None and sender.id == AS_THE_GROUP and not private
    if sender is None or (sender.is_bot and not anonymous):
        return None
    language = _text(sender.language_code)
    if not private:
        if update.message is None or not _called(_text(message.text), name):
            return None
        inbound = Inbound(
            account=account,
            update=key,
            address=address,
            sender="" if anonymous else f"telegram:{_number(sender.id)}",
            text=_bare(_text(message.text), name),
            language=language,
        )
        return GroupAsked(inbound)
    common = {
        "account": account,
        "update": key,
        "address": address,
        "message": str(_number(message.message_id)),
        "language": language,
        "name": called_by(_text(sender.first_name)),
        "edits": update.message is None,
    }
    return _said(message, common, name)


def _said(message: Message, common: dict[str, Any], name: str) -> Happening | None:
    text = _text(message.text)
    if text:
        start = re.fullmatch(r"/start(?:@(\w+))?(?:\s+(\S+))?\s*", text)
        if start and not common["edits"]:
            return Said(Inbound(**common, arrived=True, payload=start[2] or ""))
        return Said(Inbound(**common, text=_bare(text, name)))
    caption = _text(message.caption)
    if common.pop("edits"):  # of a file only the words can change; a place may move
        passed = Inbound(**common, text=caption, declined="edited-passed")
        return Said(passed) if caption else None
    common |= {"text": caption, "album": _text(message.media_group_id)}
    if message.photo:
        photo = message.photo[-1]  # the largest
        return _offered(photo, common, "image/jpeg", "")
    if message.voice:
        return _offered(
            message.voice, common, _text(message.voice.mime_type) or "audio/ogg", ""
        )
    for file in (message.document, message.audio):
        if file:
            name = _text(file.file_name)
            return _offered(file, common, _text(file.mime_type), name)
    if any(getattr(message, sort, None) for sort in SERVICE):
        return None
    if any(getattr(message, sort, None) for sort in MOVING):
        return Said(Inbound(**common, declined="file-kind", facts={"path": ""}))
    return Said(Inbound(**common, declined="declined"))


def _offered(file: Any, common: dict[str, Any], media_type: str, name: str) -> Offered:
    size = _number(file.file_size or 0)
    return Offered(Inbound(**common), _text(file.file_id), name, media_type, size)


def _tapped(query: Any, account: str, key: str) -> Happening:
    message = query.message
    if message is None:
        return Tapped(str(query.id))
    if str(message.chat.type) != "private":
        press = read(sound(query.data or ""))
        if press is None or press.asks or press.does != "say":
            return Tapped(str(query.id))
        asked = Inbound(
            account=account,
            update=key,
            address=f"telegram:{_number(message.chat.id)}",
            sender=f"telegram:{_number(query.from_user.id)}",
            text=press.says,
            press=press,
            language=_text(query.from_user.language_code),
        )
        return GroupAsked(asked, query=str(query.id))
    inbound = Inbound(
        account=account,
        update=key,
        address=f"telegram:{_number(query.from_user.id)}",
        message=str(_number(message.message_id)),
        press=read(sound(query.data or "")) or STALE,
        language=_text(query.from_user.language_code),
        name=called_by(_text(query.from_user.first_name)),
    )
    return Said(inbound, query=str(query.id))


def _reach(change: Any) -> Reach | None:
    if str(change.chat.type) == "channel":  # nobody can answer us there
        return None
    return Reach(
        address=f"telegram:{_number(change.chat.id)}",
        gone=_away(change.new_chat_member),
        back=_away(change.old_chat_member),
        group=str(change.chat.type) != "private",
        language=_text(change.from_user.language_code),
    )


def _away(member: Any) -> bool:
    return str(member.status).rpartition(".")[2].lower() in AWAY


def _called(text: str, name: str) -> bool:
    return bool(re.match(rf"/\w+(@{re.escape(name)})?(\s|$)", text, re.IGNORECASE))


def _bare(text: str, name: str) -> str:
    """Return a command without the name of the bot it was sent to."""
    ours = rf"^(/\S+?)@{re.escape(name)}\b"
    return re.sub(ours, r"\1", text, flags=re.IGNORECASE)


def _number(told: Any) -> int:
    """Return a number that was told; raise TypeError if it is none: a library lets some through."""
    if isinstance(told, bool) or not isinstance(told, int):
        raise TypeError
    return told


def _text(told: Any) -> str:
    """Return a text that was told, fit to be written down; raise TypeError if it is none."""
    if told is None:
        return ""
    if not isinstance(told, str):
        raise TypeError
    return sound(told)


def sound(text: str) -> str:
    """Return a text that can be written down: halves of characters become a mark."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def whose(raw: Any) -> str:
    """Return the address an update came from, as far as it can be told of one nobody could read."""
    for told in raw.values() if isinstance(raw, Mapping) else ():
        if not isinstance(told, Mapping):
            continue
        inner = told.get("message")  # of a tap: who taps counts, not where
        known = [told.get("from")] if isinstance(inner, Mapping) else []
        for each in (*known, told.get("chat"), told.get("from")):
            id_ = each.get("id") if isinstance(each, Mapping) else None
            number = isinstance(id_, int) and not isinstance(id_, bool)
            if number or (isinstance(id_, str) and re.fullmatch(r"-?\d{1,20}", id_)):
                return f"telegram:{id_}"
    return ""
