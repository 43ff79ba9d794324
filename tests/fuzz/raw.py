"""Updates as Telegram would write them, in JSON."""

from __future__ import annotations

from typing import Any

from tests.fuzz.people import Somebody

Raw = dict[str, Any]
DATE = 1_775_000_000
BOT = {"id": 42, "is_bot": True, "first_name": "Fil rouge", "username": "filrouge_bot"}


def message(who: Somebody, content: Raw, *, edits: int = 0) -> Raw:
    """Return what somebody said or sent in their own chat; `edits` is what it changes."""
    number = edits or who.next_message()
    if not edits:
        who.said.append(number)
    told = {"message_id": number, "date": DATE, "chat": who.chat, "from": who.json}
    if edits:
        return {"edited_message": {**told, "edit_date": DATE + 1, **content}}
    return {"message": {**told, **content}}


def tap(who: Somebody, data: str | None, number: int, *, old: bool = False) -> Raw:
    """Return a tap on a button below one of our messages; `old` if that is out of sight."""
    shown: Raw = {"message_id": number, "date": 0 if old else DATE, "chat": who.chat}
    if not old:
        shown |= {"from": BOT, "text": "?"}
    told = {"id": f"q{number}", "from": who.json, "chat_instance": "1", "message": shown}  # fmt: skip
    return {"callback_query": told if data is None else {**told, "data": data}}


def member(who: Somebody, before: str, after: str) -> Raw:
    """Return that somebody blocked us, or let us in again."""
    return {"my_chat_member": _change(who.chat, who.json, before, after)}


def group_member(chat: int, kind: str, who: Somebody, before: str, after: str) -> Raw:
    """Return that we were added to a group, or taken out."""
    return {"my_chat_member": _change(group(chat, kind), who.json, before, after)}


def said_in(chat: int, kind: str, who: Somebody, content: Raw) -> Raw:
    """Return what was said in a group or a channel."""
    told = {"message_id": 7, "date": DATE, "chat": group(chat, kind), **content}
    if kind == "channel":
        return {"channel_post": told}
    return {"message": {**told, "from": who.json}}


def group(chat: int, kind: str) -> Raw:
    return {"id": chat, "type": kind, "title": "Groep"}


def _change(chat: Raw, user: Raw, before: str, after: str) -> Raw:
    return {
        "chat": chat,
        "from": user,
        "date": DATE,
        "old_chat_member": _member(before),
        "new_chat_member": _member(after),
    }


def _member(status: str) -> Raw:
    more: Raw = {}
    if status == "kicked":
        more = {"until_date": 0}
    if status == "restricted":
        names = "is_member can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_change_info can_invite_users can_pin_messages can_manage_topics can_edit_tag can_react_to_messages"
        more = {**dict.fromkeys(names.split(), True), "until_date": 0}
    return {"user": BOT, "status": status, **more}
