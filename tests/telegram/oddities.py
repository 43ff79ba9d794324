"""Updates as they should not be, and as they come all the same."""

from __future__ import annotations

from typing import Any

from tests.telegram.rules import Json

PERSON = 7
HUGE = 2**52 - 3
_DATE = 1_790_000_000
_FROM: Json = {
    "id": PERSON,
    "is_bot": False,
    "first_name": "Leen",
    "language_code": "nl",
}
_CHAT: Json = {"id": PERSON, "first_name": "Leen", "type": "private"}


def _message(**fields: Any) -> Json:
    message: Json = {
        "message_id": 900_001,
        "from": _FROM,
        "chat": _CHAT,
        "date": _DATE,
        "text": "something odd",
    }
    message.update(fields)
    return {key: value for key, value in message.items() if value is not None}


def _said(**fields: Any) -> Json:
    return {"message": _message(**fields)}


ODDITIES: dict[str, Json] = {
    "unknown update kind": {"holographic_call": {"id": "1", "from": _FROM}},
    "unknown chat type": _said(
        chat={"id": -1_009_999_999_999, "title": "Hall", "type": "amphitheatre"}
    ),
    "person without a first name": _said(**{"from": {"id": PERSON, "is_bot": False}}),
    "old forward of somebody hidden, without a name": _said(
        forward_origin={"type": "hidden_user", "date": _DATE}
    ),
    "unknown forward origin": _said(forward_origin={"type": "comet", "date": _DATE}),
    "unknown entity": _said(entities=[{"type": "smell", "offset": 0, "length": 4}]),
    "unknown rich text": _said(
        text=None,
        rich_message={
            "blocks": [
                {"type": "paragraph", "text": {"type": "hologram", "text": "odd"}},
                {"type": "fountain", "water": True},
            ]
        },
    ),
    "message without content": _said(text=None),
    "unknown content": _said(text=None, hologram={"file_id": "h", "depth": 3}),
    "message without a date": _said(date=None),
    "message without a sender": _said(**{"from": None}),
    "message without a chat": _said(chat=None),
    "tap without a message": {
        "callback_query": {
            "id": "4382999999999991",
            "from": _FROM,
            "chat_instance": "-77",
            "data": "x",
        }
    },
    "tap on a message that is not accessible": {
        "callback_query": {
            "id": "4382999999999992",
            "from": _FROM,
            "message": {"chat": _CHAT, "message_id": 900_002, "date": 0},
            "chat_instance": "-77",
            "data": "x",
        }
    },
    "tap without data": {
        "callback_query": {
            "id": "4382999999999993",
            "from": _FROM,
            "message": _message(),
            "chat_instance": "-77",
        }
    },
    "nothing but an id": {},
    "kind with nothing in it": {"message": {}},
    "kind that is null": {"message": None},
    "halves of characters": _said(text="half \ud83d and \udc4d"),
    "nul and control characters": _said(text="a\u0000b\u0007\u202ec"),
    "huge ids": _said(
        message_id=2**31 - 1,
        **{"from": {**_FROM, "id": HUGE}},
        chat={**_CHAT, "id": HUGE},
    ),
    "ids anew, lower": {"update_id": 5, **_said(text="after a quiet week")},
}
"""Raw updates by what is odd about them; those without an id get the next one."""
