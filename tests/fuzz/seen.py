"""What may be sent to a person: within Telegram's limits, in words, and nobody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from locales.catalog import entries
from tests.fuzz.people import Somebody
from tests.fuzz.tokens import chats_in
from tests.talk import shipped_catalog
from tests.telegram.rules import CAPTION, TEXT, Refusal, check_markup, formatted

_OURS = re.compile(
    r"Traceback|File \"|\b\w*(?:Error|Exception)\b|object at 0x|<class|\bdict_|datetime\.|Place\(|Status\.|[{}]|(?<!“)\bNone\b(?! of)|\[\]"
)
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»", re.DOTALL)  # what people typed, told again
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)+")


def wrong_in_message(who: Somebody | None, params: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a message that is sent, or changed."""
    try:
        plain = _plain(params["text"], params["parse_mode"], TEXT)
        if not plain:
            yield "an empty message"
        check_markup(params.get("reply_markup", {}), private=True)
    except Refusal as refused:
        yield f"refused: {refused.description}"
        return
    yield from wrong_in_words(who, plain)


def wrong_in_caption(who: Somebody | None, caption: str) -> Iterator[str]:
    """Yield what is wrong with the words below a file."""
    try:
        plain = _plain(caption, "", CAPTION)
    except Refusal as refused:
        yield f"refused: {refused.description}"
        return
    yield from wrong_in_words(who, plain)


def wrong_in_words(who: Somebody | None, said: str) -> Iterator[str]:
    """Yield what no person is to read: our own mistakes, and what others said."""
    if who is None:
        return
    others = {number for number in chats_in(said) if number != who.number}
    if others:
        yield f"words of {len(others)} other chats: {said[:300]!r}"
    if who.quotes:
        return
    if found := _OURS.search(_QUOTED.sub("", said)):
        around = said[max(found.start() - 80, 0) : found.end() + 80]
        yield f"{found[0]} stands in {around!r}"
    for name in _names() & set(_NAME.findall(said)):
        yield f"the name of a message, {name}, stands in {said[:200]!r}"


@lru_cache(maxsize=5_000)
def _plain(text: str, mode: str, limit: int) -> str:
    """Return what is read of a text; raise Refusal."""
    return formatted(text, mode, None, limit)[0]


@cache
def _names() -> frozenset[str]:
    """Return the names of all messages that are no words of any message."""
    catalog = shipped_catalog()
    names, words = set[str](), set[str]()
    for tag in catalog.languages:
        for _, text in catalog.sources(tag):
            for name, entry in entries(text):
                names.add(name)
                words |= set(_NAME.findall(entry.partition("=")[2]))
    return frozenset(name for name in names if "-" in name) - words
