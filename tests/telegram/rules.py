"""What Telegram refuses, in its own words: formatting, lengths, keyboards."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

Json = dict[str, Any]

TEXT = 4096
CAPTION = 1024
ENTITIES = 100

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_MARK = re.compile(r"[<&]")
_ENTITY = re.compile(r"&(?:([a-zA-Z]+)|#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7}));?")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"']*")
_SPACE = re.compile(r"\s*")
_TOKEN = re.compile(r"[a-zA-Z0-9.-]*")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]+)"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w/@])(?P<mention>@[A-Za-z]\w{2,31})\b"
    r"|(?<![\w#])(?P<hashtag>#[^\W\d]\w*)"
)
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_LINK = re.compile(r"^(?:https?://)?[^\s/@:]+\.[^\s/@:.]+", re.IGNORECASE)


class Refusal(Exception):  # noqa: N818
    """An answer that is no: code, description and parameters, as Telegram gives them."""

    def __init__(self, description: str, code: int = 400, **parameters: int) -> None:
        super().__init__(description)
        self.description = description
        self.code = code
        self.parameters = parameters

    @property
    def body(self) -> Json:
        said: Json = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            said["parameters"] = self.parameters
        return said


def bad(words: str) -> Refusal:
    return Refusal(f"Bad Request: {words}")


def utf16(text: str) -> int:
    """Count as Telegram counts: what lies outside the basic plane counts twice."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def _unparsed(words: str) -> Refusal:
    return bad(f"can't parse entities: {words}")


class _Html:
    """Reads Telegram's HTML: plain text, and entities with offsets in UTF-16."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.out: list[str] = []
        self.length = 0
        self.entities: list[Json] = []
        self.open: list[tuple[str, Json]] = []

    def read(self) -> tuple[str, list[Json]]:
        at, source = 0, self.source
        while mark := _MARK.search(source, at):
            self._put(source[at : mark.start()])
            at = mark.start()
            if source[at] == "&":
                at = self._character(at)
            elif source.startswith("</", at):
                at = self._end(at)
            else:
                at = self._start(at)
        self._put(source[at:])
        if self.open:
            tag = self.open[-1][0]
            raise _unparsed(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self.entities.sort(key=lambda one: (one["offset"], -one["length"]))
        return "".join(self.out), self.entities

    def _put(self, text: str) -> None:
        if text:
            self.out.append(text)
            self.length += utf16(text)

    def _offset(self, at: int) -> int:
        return len(self.source[:at].encode("utf-8", "surrogatepass"))

    def _character(self, at: int) -> int:
        found = _ENTITY.match(self.source, at)
        if found:
            name, decimal, hexadecimal = found.groups()
            if name:
                character = _NAMED.get(name, "")
            else:
                code = int(decimal) if decimal else int(hexadecimal, 16)
                if 0xD800 <= code <= 0xDFFF:
                    raise _unparsed(
                        "Text contains invalid Unicode characters after decoding HTML"
                        " entities, check for unmatched surrogate code units"
                    )
                character = chr(code) if 0 < code < 0x10FFFF else ""
            if character:
                self._put(character)
                return found.end()
        self._put("&")
        return at + 1

    def _start(self, begin: int) -> int:
        source = self.source
        named = _TAG_NAME.match(source, begin + 1)
        at = named.end() if named else begin + 1
        if at >= len(source):
            raise _unparsed(f"Unclosed start tag at byte offset {self._offset(begin)}")
        tag = source[begin + 1 : at].lower()
        if tag not in _TAGS:
            raise _unparsed(
                f'Unsupported start tag "{tag}" at byte offset {self._offset(begin)}'
            )
        attributes, at = self._attributes(begin, at, tag)
        entity: Json = {"type": _TAGS[tag], "offset": self.length}
        self._attribute(tag, attributes, entity, begin)
        self.open.append((tag, entity))
        return at

    def _attributes(self, begin: int, at: int, tag: str) -> tuple[dict[str, str], int]:
        source, found = self.source, dict[str, str]()
        unclosed = f"Unclosed start tag at byte offset {self._offset(begin)}"
        while True:
            at = _end_of(_SPACE, source, at)
            if at >= len(source):
                raise _unparsed(unclosed)
            if source[at] == ">":
                return found, at + 1
            start, at = at, _end_of(_ATTRIBUTE, source, at)
            name = source[start:at].lower()
            if not name:
                raise _unparsed(
                    f'Empty attribute name in the tag "{tag}" at byte offset'
                    f" {self._offset(begin)}"
                )
            at = _end_of(_SPACE, source, at)
            if at >= len(source):
                raise _unparsed(unclosed)
            if source[at] != "=":
                if tag == "blockquote" and name == "expandable":
                    found[name] = ""
                    continue
                raise _unparsed(
                    "Expected equal sign in declaration of an attribute of the tag"
                    f' "{tag}" at byte offset {self._offset(begin)}'
                )
            at = _end_of(_SPACE, source, at + 1)
            if source[at : at + 1] in ("'", '"'):
                end = source.find(source[at], at + 1)
                if end < 0:
                    raise _unparsed(unclosed)
                value, at = source[at + 1 : end], end + 1
            else:
                start, at = at, _end_of(_TOKEN, source, at)
                value = source[start:at]
                if not source[at : at + 1].isspace() and source[at : at + 1] != ">":
                    raise _unparsed(
                        "Unexpected end of name token at byte offset"
                        f" {self._offset(start)}"
                    )
            found[name] = _unescaped(value)

    def _attribute(
        self, tag: str, given: dict[str, str], entity: Json, begin: int
    ) -> None:
        if tag == "span" and given.get("class") != "tg-spoiler":
            raise _unparsed(
                'Tag "span" must have class "tg-spoiler" at byte offset'
                f" {self._offset(begin)}"
            )
        if tag == "a":
            entity["url"] = given.get("href", "")
        elif tag == "blockquote" and "expandable" in given:
            entity["type"] = "expandable_blockquote"
        elif tag == "tg-emoji":
            if not given.get("emoji-id", "").isdigit():
                raise _unparsed("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = given["emoji-id"]
        elif tag == "tg-time":
            if not given.get("unix", "").isdigit():
                raise _unparsed("Invalid date specified")
            entity["unix_time"] = int(given["unix"])
            entity["date_time_format"] = given.get("format", "")
        elif tag == "code" and given.get("class", "").startswith("language-"):
            entity["language"] = given["class"].removeprefix("language-")

    def _end(self, begin: int) -> int:
        source = self.source
        if not self.open:
            raise _unparsed(f"Unexpected end tag at byte offset {self._offset(begin)}")
        at = _end_of(_TAG_NAME, source, begin + 2)
        found = source[begin + 2 : at].lower()
        at = _end_of(_SPACE, source, at)
        if source[at : at + 1] != ">":
            raise _unparsed(f"Unclosed end tag at byte offset {self._offset(begin)}")
        tag, entity = self.open.pop()
        if found and found != tag:
            raise _unparsed(
                f"Unmatched end tag at byte offset {self._offset(begin)},"
                f' expected "</{tag}>", found "</{found}>"'
            )
        entity["length"] = self.length - entity["offset"]
        if entity["type"] == "text_link" and not entity["url"]:
            shown = "".join(self.out)
            entity["url"] = cut(shown, entity["offset"], entity["length"])
        if entity["type"] == "text_link" and not _leads(entity["url"]):
            return at + 1  # Telegram drops a link that leads nowhere
        if entity["length"]:
            self.entities.append(entity)
        return at + 1


def _leads(url: str) -> bool:
    return bool(_LINK.match(url)) or url.startswith(("tg://", "mailto:", "tel:"))


def _end_of(pattern: re.Pattern[str], source: str, at: int) -> int:
    found = pattern.match(source, at)
    return found.end() if found else at


def _unescaped(value: str) -> str:
    return re.sub(r"&(lt|gt|amp|quot);", lambda found: _NAMED[found.group(1)], value)


def cut(text: str, offset: int, length: int) -> str:
    """Return a part of a text by its place in UTF-16."""
    units = text.encode("utf-16-le", "surrogatepass")
    part = units[2 * offset : 2 * (offset + length)]
    return part.decode("utf-16-le", "surrogatepass")


def found_in(text: str) -> list[Json]:
    """Return what Telegram finds by itself: commands, mentions, links, addresses."""
    return [
        {
            "type": str(found.lastgroup),
            "offset": utf16(text[: found.start()]),
            "length": utf16(found.group()),
        }
        for found in _FOUND.finditer(text)
    ]


def formatted(
    source: str, mode: str, given: list[Json] | None, limit: int
) -> tuple[str, list[Json]]:
    """Return the plain text and its entities, or refuse as Telegram does."""
    source = _CONTROL.sub(" ", source.replace("\r", ""))
    if mode:
        if mode.lower() != "html":
            raise bad("unsupported parse_mode")
        plain, entities = _Html(source).read()
    else:
        plain, entities = source, [dict(one) for one in given or ()]
    plain, entities = _trimmed(plain, entities)
    if utf16(plain) > limit:
        words = (
            "message is too long" if limit == TEXT else "message caption is too long"
        )
        raise bad(words)
    taken = [
        (one["offset"], one["offset"] + one["length"])
        for one in entities
        if one["type"] in ("code", "pre", "text_link", "text_mention")
    ]
    for one in found_in(plain):
        end = one["offset"] + one["length"]
        if not any(one["offset"] < right and left < end for left, right in taken):
            entities.append(one)
    entities.sort(key=lambda one: (one["offset"], -one["length"]))
    return plain, entities[:ENTITIES]


def _trimmed(plain: str, entities: list[Json]) -> tuple[str, list[Json]]:
    left = utf16(plain) - utf16(plain.lstrip())
    kept = plain.strip()
    if kept == plain:
        return plain, entities
    size, clipped = utf16(kept), []
    for one in entities:
        start = max(one["offset"] - left, 0)
        end = min(one["offset"] + one["length"] - left, size)
        if end > start:
            clipped.append({**one, "offset": start, "length": end - start})
    return kept, clipped


def check_markup(markup: Json, *, private: bool) -> None:
    """Refuse a keyboard Telegram would refuse."""
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"], private)
    elif "keyboard" in markup:
        _check_reply(markup, private)


def _check_inline(rows: list[list[Json]], private: bool) -> None:
    if sum(len(row) for row in rows) > 100 or any(len(row) > 8 for row in rows):
        raise bad("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button, private)


def _check_button(button: Json, private: bool) -> None:
    cannot = "can't parse inline keyboard button: "
    if not button["text"].strip():
        raise bad(f"{cannot}Inline keyboard button text must be non-empty")
    actions = [name for name in _ACTIONS if button.get(name) not in (None, "")] + [
        name
        for name in ("switch_inline_query", "switch_inline_query_current_chat")
        if button.get(name) == ""
    ]
    if not actions:
        raise bad(f"{cannot}Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad(f"{cannot}exactly one of {', '.join(actions)} must be used")
    if actions[0] == "callback_data" and len(button["callback_data"].encode()) > 64:
        raise bad("BUTTON_DATA_INVALID")
    if button.get("style") not in (None, "danger", "success", "primary"):
        raise bad("BUTTON_STYLE_INVALID")
    for where in ("url", "web_app"):
        if where in actions:
            link = button["url"] if where == "url" else button["web_app"]["url"]
            _check_link(link, secure=where == "web_app")
    if "web_app" in actions and not private:
        raise bad("BUTTON_TYPE_INVALID")


def _check_link(link: str, *, secure: bool) -> None:
    wrong = f"inline keyboard button URL '{link}' is invalid: "
    if secure and urlsplit(link).scheme != "https":
        raise bad(
            f"inline keyboard button Web App URL '{link}' is invalid: Only HTTPS links are allowed"
        )
    if link.startswith("tg://"):
        return
    if "://" in link and not link.startswith(("http://", "https://", "ton://")):
        raise bad(f"{wrong}Unsupported URL protocol")
    if not _LINK.match(link):
        raise bad(f"{wrong}Wrong HTTP URL")


def _check_reply(markup: Json, private: bool) -> None:
    rows = markup["keyboard"]
    if sum(len(row) for row in rows) > 300 or any(len(row) > 12 for row in rows):
        raise bad("reply markup is too long")
    if not 1 <= utf16(markup.get("input_field_placeholder", "x")) <= 64:
        raise bad("input field placeholder must be 1-64 characters")
    for button in (button for row in rows for button in row):
        if not (button if isinstance(button, str) else button["text"]).strip():
            raise bad(
                "can't parse keyboard button: Keyboard button text must be non-empty"
            )
        if not private and not isinstance(button, str):
            if button.get("request_contact"):
                raise bad("phone number can be requested in private chats only")
            if button.get("request_location"):
                raise bad("location can be requested in private chats only")
