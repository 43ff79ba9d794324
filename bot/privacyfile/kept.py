"""Where each category of data stands in the database.

A test compares this with the tables: a new table or column about people has to find its
category here, and with it its words in the record (`paper-data-…`).
"""

from __future__ import annotations

from collections.abc import Mapping

from storage import places

Columns = Mapping[str, tuple[str, ...]]  # of each table

CATEGORIES: Mapping[str, Columns] = {
    "identity": {
        "people": ("id", "since", "notice", "seen", "quiet_until"),
        "addresses": (
            "address",
            "person",
            "conversation",
            "language",
            "gone",
            "asked",
            "over",
            "writing",
        ),
    },
    "progress": {
        "conversations": (
            "id",
            "person",
            "roadmap",
            "version",
            "rev",
            "opened",
            "round",
            "session",
            "follows",
        ),
    },
    "answers": {
        "answers": (
            "id",
            "conversation",
            "number",
            "prompt",
            "item",
            "field",
            "status",
            "value",
            "words",
            "language",
            "marks",
            "author",
            "version",
            "update",
            "at",
        ),
    },
    "aside": {
        "remarks": (
            "id",
            "conversation",
            "version",
            "prompt",
            "field",
            "words",
            "language",
            "at",
        ),
    },
    "files": {
        "attachments": ("sha256", "person", "name", "type", "bytes", "at"),
    },
    "sharing": {
        "members": ("conversation", "person", "role", "since", "name", *places.NAMES),
        "invitations": (
            "mark",
            "conversation",
            "role",
            "until",
            "used",
            "person",
            "name",
        ),
        "asks": (
            "mark",
            "conversation",
            "person",
            "name",
            "prompt",
            "item",
            "field",
            "until",
            "state",
            "by",
            "by_name",
            "language",
            "doubt",
            "misreads",
        ),
        "claims": ("conversation", "sitting", "person", "since", "told"),
    },
    "teams": {
        "sessions": (
            "id",
            "code",
            "place",
            "facilitator",
            "roadmap",
            "version",
            "language",
            "named",
            "minutes",
            "follows",
            "expected",
            "state",
            "since",
            "deadline",
            "late_until",
            "board",
            "agenda",
            "settled",
            "revealed",
        ),
        "attendees": (
            "session",
            "person",
            "conversation",
            "back_to",
            "name",
            "state",
            "since",
            "reminded",
        ),
        "commitments": (
            "id",
            "session",
            "what",
            "who",
            "by",
            "owner",
            "state",
            "at",
        ),
        "past": ("person", "body"),
    },
    "programmes": {
        "programmes": ("id", "name", "roadmap", "since"),
        "enterprises": (
            "id",
            "programme",
            "number",
            "mark",
            "name",
            "language",
            "country",
            "people",
            "coach",
            "conversation",
            "since",
        ),
        "coaches": ("id", "programme", "mark", "name", "language", "person", "digest"),
        "administrators": ("programme", "person", "since"),
        "tickets": (
            "mark",
            "programme",
            "role",
            "enterprise",
            "coach",
            "until",
            "used",
            "person",
        ),
        "passes": ("mark", "kind", "person", "until", "used"),
        "pools": ("programme", "family", "cell", "contributors", "figures", "at"),
    },
    "coaching": {
        "shares": ("id", "conversation", "person", "prompt", "given", "at"),
        "letters": (
            "id",
            "conversation",
            "kind",
            "person",
            "coach",
            "prompt",
            "item",
            "field",
            "context",
            "words",
            "about",
            "at",
            "settled",
        ),
        "meetings": ("id", "enterprise", "coach", "at", "state", "sequence", "since"),
        "agreements": (
            "id",
            "meeting",
            "enterprise",
            "what",
            "who",
            "by",
            "state",
            "at",
        ),
    },
    "nudges": {
        "nudges": (
            "id",
            "person",
            "kind",
            "about",
            "sender",
            "words",
            "due",
            "state",
            "why",
            "sent",
            "answered",
        ),
        "leaves": ("id", "person", "first", "last"),
        "rhythms": ("person", "country", "weekday", "hour", "minute"),
        "broadcasts": ("id", "programme", "person", "words", "state", "at"),
        "recipients": ("broadcast", "person", "state", "why", "at"),
    },
    "consents": {
        "consents": ("id", "person", "purpose", "given", "text", "at"),
    },
    "requests": {
        "requests": (
            "id",
            "person",
            "kind",
            "conversation",
            "number",
            "words",
            "at",
            "due",
            "settled",
        ),
    },
    "trail": {
        "trail": ("id", "whose", "reader", "role", "object", "action", "why", "at"),
    },
    "incoming": {
        "inbox": (
            "id",
            "account",
            "update",
            "address",
            "message",
            "body",
            "state",
            "reason",
            "at",
        ),
    },
    "outgoing": {
        "outbox": (
            "id",
            "address",
            "kind",
            "body",
            "state",
            "tries",
            "not_before",
            "message",
            "at",
            "live",
            "face",
            "revises",
            "about",
            "sender",
        ),
        "paces": ("key", "clock"),  # a mark of a chat, for some seconds
        "timers": ("id", "topic", "key", "due"),
    },
    "logs": {},  # files beside the database
    "marks": {
        "tombstones": ("mark", "at"),
    },
}

NOT_ABOUT_PEOPLE: Columns = {
    "roadmap_versions": ("version", "roadmap", "canonical", "published"),  # questions
    "texts": ("version", "about", "words", "since"),  # notices, as they are worded
    "closures": ("id", "programme", "enterprise", "first", "last"),  # nobody works then
    "keys": ("name", "since"),  # names of keys that tell nothing of them
}
