"""What each method of the Bot API does here."""

from __future__ import annotations

import re
import time
from typing import Any

from tests.telegram.methods import snake, specification
from tests.telegram.records import Answer, Chat, Seen, Upload, buttons_of
from tests.telegram.rules import (
    CAPTION,
    TEXT,
    Json,
    Refusal,
    bad,
    check_markup,
    formatted,
    utf16,
)
from tests.telegram.state import State, to_seen, without_reply

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SHOWN = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
]
_SAME = (
    "message is not modified: specified new message content and reply markup are"
    " exactly the same as a current content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM")


class Answers:
    """Processes calls whose parameters are checked for type already."""

    def __init__(self, state: State) -> None:
        self._state = state

    def to(self, method: str, given: Json) -> object:
        """Return the result of a call, or raise a Refusal."""
        result = getattr(self, snake(method))(given)
        self._state.happened()
        return result

    def get_me(self, given: Json) -> Json:
        return self._state.bot

    def send_message(self, given: Json) -> Json:
        chat = self._open(given["chat_id"])
        plain, entities = formatted(
            given["text"], given.get("parse_mode", ""), given.get("entities"), TEXT
        )
        if not plain:
            raise bad("text must be non-empty")
        content: Json = {"text": plain}
        if entities:
            content["entities"] = entities
        return self._send(chat, given, content, given["text"])

    def send_photo(self, given: Json) -> Json:
        chat = self._open(given["chat_id"])
        upload, stored_id, size = self._file("photo", given["photo"])
        told = {"file_id": stored_id, "file_unique_id": f"u{stored_id[-12:]}"}
        photo = {**told, "file_size": size, "width": 1280, "height": 960}
        content = {"photo": [photo], **self._caption(given)}
        return self._send(chat, given, content, given.get("caption", ""), upload)

    def send_document(self, given: Json) -> Json:
        chat = self._open(given["chat_id"])
        upload, stored_id, size = self._file("document", given["document"])
        document = {
            "file_id": stored_id,
            "file_unique_id": f"u{stored_id[-12:]}",
            "file_size": size,
            "file_name": upload.name,
            "mime_type": upload.type,
        }
        content = {"document": document, **self._caption(given)}
        return self._send(chat, given, content, given.get("caption", ""), upload)

    def send_chat_action(self, given: Json) -> bool:
        chat = self._open(given["chat_id"])
        if given["action"] not in _SHOWN:
            raise bad("wrong parameter action in request")
        chat.actions.append((given["action"], time.monotonic()))
        return True

    def edit_message_text(self, given: Json) -> Json:
        chat, seen = self._own(given)
        if "rich_message" in given:
            raise bad("rich messages aren't served by the stand-in")
        if "text" not in given:
            raise bad("message text is empty")
        if "text" not in seen.raw:
            raise bad("there is no text in the message to edit")
        plain, entities = formatted(
            given["text"], given.get("parse_mode", ""), given.get("entities"), TEXT
        )
        if not plain:
            raise bad("text must be non-empty")
        content: Json = {"text": plain, "entities": entities}
        return self._change(chat, seen, content, given, given["text"])

    def edit_message_caption(self, given: Json) -> Json:
        chat, seen = self._own(given)
        if "text" in seen.raw:
            raise bad("there is no caption in the message to edit")
        content = {"caption": "", "caption_entities": [], **self._caption(given)}
        return self._change(chat, seen, content, given, given.get("caption", ""))

    def edit_message_reply_markup(self, given: Json) -> Json:
        chat, seen = self._own(given)
        return self._change(chat, seen, {}, given, seen.html)

    def delete_message(self, given: Json) -> bool:
        chat = self._open(given["chat_id"])
        seen = chat.messages.get(given["message_id"])
        if seen is None or seen.deleted:
            raise bad("message to delete not found")
        if not (seen.from_bot or chat.private or chat.standing == "administrator"):
            raise bad("message can't be deleted")
        if self._state.now() - seen.date > self._state.limits.delete:
            raise bad("message can't be deleted for everyone")
        seen.deleted = True
        return True

    def delete_messages(self, given: Json) -> bool:
        chat = self._open(given["chat_id"])
        if not 1 <= len(given["message_ids"]) <= 100:
            raise bad("too many message identifiers specified")
        for number in given["message_ids"]:
            seen = chat.messages.get(number)
            if seen is None or seen.deleted:
                continue
            if self._state.now() - seen.date <= self._state.limits.delete:
                seen.deleted = True
        return True

    def answer_callback_query(self, given: Json) -> bool:
        tap = self._state.taps.get(given["callback_query_id"])
        late = tap and self._state.now() - tap.at > self._state.limits.tap
        if tap is None or tap.answer or late:
            raise bad(_TOO_OLD)
        text = given.get("text", "")
        if utf16(text) > 200:
            raise bad("MESSAGE_TOO_LONG")
        if given.get("url"):
            raise bad("URL_INVALID")
        tap.answer = Answer(
            id=tap.id,
            text=text,
            alert=given.get("show_alert", False),
            url=None,
            at=time.monotonic(),
        )
        return True

    def set_my_commands(self, given: Json) -> bool:
        commands = given["commands"]
        if len(commands) > 100:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        for one in commands:
            if not _COMMAND.fullmatch(one["command"].removeprefix("/")):
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= utf16(one["description"].strip()) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        key = (self._scope(given), self._language(given))
        self._state.profile.commands[key] = tuple(
            (one["command"].removeprefix("/"), one["description"]) for one in commands
        )
        return True

    def get_my_commands(self, given: Json) -> list[Json]:
        key = (self._scope(given), self._language(given))
        return [
            {"command": command, "description": description}
            for command, description in self._state.profile.commands.get(key, ())
        ]

    def delete_my_commands(self, given: Json) -> bool:
        key = (self._scope(given), self._language(given))
        self._state.profile.commands.pop(key, None)
        return True

    def set_my_name(self, given: Json) -> bool:
        return self._text(given, "name", 64, self._state.profile.names)

    def set_my_description(self, given: Json) -> bool:
        return self._text(given, "description", 512, self._state.profile.descriptions)

    def set_my_short_description(self, given: Json) -> bool:
        kept = self._state.profile.short_descriptions
        return self._text(given, "short_description", 120, kept)

    def get_my_name(self, given: Json) -> Json:
        kept = self._state.profile.names
        default = kept.get("", self._state.bot["first_name"])
        return {"name": kept.get(self._language(given), default)}

    def get_my_description(self, given: Json) -> Json:
        kept = self._state.profile.descriptions
        return {"description": kept.get(self._language(given), kept.get("", ""))}

    def get_my_short_description(self, given: Json) -> Json:
        kept = self._state.profile.short_descriptions
        told = kept.get(self._language(given), kept.get("", ""))
        return {"short_description": told}

    def get_file(self, given: Json) -> Json:
        stored = self._state.files.get(given["file_id"])
        if stored is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if stored.size > self._state.limits.download:
            raise bad("file is too big")
        self._state.links[stored.path] = (stored.id, self._state.now())
        return {
            "file_id": stored.id,
            "file_unique_id": stored.unique_id,
            "file_size": stored.size,
            "file_path": stored.path,
        }

    def get_chat(self, given: Json) -> Json:
        chat = self._open(given["chat_id"], reading=True)
        gifts = (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        )
        return {
            **chat.json,
            "accent_color_id": 2,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(gifts, chat.private),
        }

    def leave_chat(self, given: Json) -> bool:
        chat = self._open(given["chat_id"])
        if chat.private:
            raise bad("chat member status can't be changed in private chats")
        chat.standing = "left"
        return True

    def set_message_reaction(self, given: Json) -> bool:
        chat = self._open(given["chat_id"])
        seen = chat.messages.get(given["message_id"])
        if seen is None or seen.deleted:
            raise bad("message to react not found")
        reactions = given.get("reaction", [])
        known = specification()["reactions"]
        if len(reactions) > 1:
            raise bad("REACTIONS_TOO_MANY")
        if any(one.get("emoji") not in known for one in reactions):
            raise bad("REACTION_INVALID")
        seen.reactions = [one["emoji"] for one in reactions]
        return True

    def _open(self, number: Any, *, reading: bool = False) -> Chat:
        chat = self._state.chats.get(number)
        if chat is None:
            raise bad("chat not found")
        if chat.moved_to is not None:
            raise Refusal(
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.moved_to,
            )
        if chat.private:
            self._check_private(chat, reading)
        elif chat.standing == "unknown":
            raise bad("chat not found")
        elif chat.standing in ("kicked", "left"):
            was = (
                "was kicked from" if chat.standing == "kicked" else "is not a member of"
            )
            raise Refusal(f"Forbidden: bot {was} the {chat.kind} chat", 403)
        return chat

    def _check_private(self, chat: Chat, reading: bool) -> None:
        if chat.standing == "unknown":
            met = any(
                seen.sender == chat.id
                for other in self._state.chats.values()
                if not other.private and other.standing != "unknown"
                for seen in other.messages.values()
            )
            if not met:
                raise bad("chat not found")
            if not reading:
                raise Refusal(
                    "Forbidden: bot can't initiate conversation with a user", 403
                )
        if reading:
            return
        if chat.gone:
            raise Refusal("Forbidden: user is deactivated", 403)
        if chat.blocked:
            raise Refusal("Forbidden: bot was blocked by the user", 403)

    def _own(self, given: Json) -> tuple[Chat, Seen]:
        if "chat_id" not in given or "message_id" not in given:
            if "inline_message_id" in given:
                raise bad("MESSAGE_ID_INVALID")
            raise bad("message identifier is not specified")
        chat = self._open(given["chat_id"])
        seen = chat.messages.get(given["message_id"])
        if seen is None or seen.deleted:
            raise bad("message to edit not found")
        fixed = seen.reply_markup and "inline_keyboard" not in seen.reply_markup
        if not seen.from_bot or fixed:
            raise bad("message can't be edited")
        return chat, seen

    def _caption(self, given: Json) -> Json:
        plain, entities = formatted(
            given.get("caption", ""),
            given.get("parse_mode", ""),
            given.get("caption_entities"),
            CAPTION,
        )
        if not plain:
            return {}
        return {
            "caption": plain,
            **({"caption_entities": entities} if entities else {}),
        }

    def _file(self, kind: str, given: Upload | str) -> tuple[Upload, str, int]:
        if isinstance(given, str):
            stored = self._state.files.get(given)
            if stored is None and "://" in given:
                raise bad("failed to get HTTP URL content")
            if stored is None:
                raise bad("wrong file identifier/HTTP URL specified")
            return stored.upload, stored.id, stored.size
        size = len(given.content)
        if size == 0:
            raise bad("file must be non-empty")
        if size > self._state.limits.upload:
            raise Refusal("Request Entity Too Large", 413)
        if kind == "photo":
            most = self._state.limits.photo
            if size > most:
                raise bad(
                    f"file of size {size} bytes is too big for a photo; the maximum"
                    f" size is {most} bytes"
                )
            _check_picture(given.content)
        stored = self._state.store(kind, given)
        return given, stored.id, size

    def _send(
        self,
        chat: Chat,
        given: Json,
        content: Json,
        source: str,
        upload: Upload | None = None,
    ) -> Json:
        markup = given.get("reply_markup")
        if markup:
            check_markup(markup, private=chat.private)
        raw: Json = {
            "message_id": 0,
            "from": {
                key: self._state.bot[key]
                for key in ("id", "is_bot", "first_name", "username")
            },
            "chat": chat.json,
            "date": int(self._state.now()),
        }
        if reply := given.get("reply_parameters"):
            answered = chat.messages.get(reply["message_id"])
            if answered and not answered.deleted:
                raw["reply_to_message"] = without_reply(answered.raw)
            elif not reply.get("allow_sending_without_reply"):
                raise bad("message to be replied not found")
        raw.update(content)
        if markup and markup.get("inline_keyboard"):
            raw["reply_markup"] = markup
        raw["message_id"] = chat.next_id()
        seen = to_seen(raw, bot=True, file=upload)
        seen.html = source
        seen.reply_markup = markup
        seen.buttons = buttons_of(markup)
        chat.keep(seen)
        return raw

    def _change(
        self, chat: Chat, seen: Seen, content: Json, given: Json, source: str
    ) -> Json:
        markup = given.get("reply_markup")
        if markup:
            check_markup(markup, private=chat.private)
        kept = markup if markup and markup.get("inline_keyboard") else None
        same = all(
            seen.raw.get(key, type(value)()) == value for key, value in content.items()
        )
        if same and seen.raw.get("reply_markup") == kept:
            raise bad(_SAME)
        raw = {**seen.raw, **content, "edit_date": int(self._state.now())}
        for key in ("entities", "caption_entities", "caption"):
            if key in raw and not raw[key]:
                del raw[key]
        raw.pop("reply_markup", None)
        if kept:
            raw["reply_markup"] = kept
        seen.before.append(seen.text)
        seen.raw, seen.html, seen.edits = raw, source, seen.edits + 1
        seen.text = raw.get("text") or raw.get("caption") or ""
        seen.reply_markup, seen.buttons = kept, buttons_of(kept)
        return raw

    def _text(self, given: Json, name: str, most: int, kept: dict[str, str]) -> bool:
        text = given.get(name, "")
        if utf16(text) > most:
            raise bad(f"bot {name.replace('_', ' ')} is too long")
        language = self._language(given)
        if text:
            kept[language] = text
        else:
            kept.pop(language, None)
        return True

    def _language(self, given: Json) -> str:
        language = str(given.get("language_code", ""))
        if language and not _LANGUAGE.fullmatch(language):
            raise bad("invalid language code specified")
        return language

    def _scope(self, given: Json) -> str:
        scope = given.get("scope") or {"type": "default"}
        parts = [scope["type"]]
        if "chat_id" in scope:
            number = int(scope["chat_id"])
            self._open(number, reading=True)
            parts.append(str(number))
        if "user_id" in scope:
            parts.append(str(scope["user_id"]))
        return ":".join(parts)


def _check_picture(content: bytes) -> None:
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    if not content.startswith(_PICTURES) and not webp:
        raise bad("IMAGE_PROCESS_FAILED")
    if content.startswith(b"\x89PNG") and len(content) >= 24:
        width = int.from_bytes(content[16:20], "big")
        height = int.from_bytes(content[20:24], "big")
        low, high = sorted((width, height))
        if width + height > 10_000 or high > 20 * max(low, 1):
            raise bad("PHOTO_INVALID_DIMENSIONS")
