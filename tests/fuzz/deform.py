"""An update that is not as it should be: without a part, or with a part of another kind."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

from tests.fuzz.raw import Raw

WRONG: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**31, 2**63, 2**64, 2**70, -(2**70), 1.5, 1e300, "", "x", "12", "\ud800", "x" * 5000,
    [], [None], [[]], {}, {"id": 1}, {"x": {"y": None}}, [1, "a", {}],
)  # fmt: skip
STRANGE = ("x", "text", "caption", "chat", "from", "message_id", "migrate_to_chat_id", "photo", "is_topic_message", "\ud800", "", "entities", "reply_markup")  # fmt: skip


def deformed(chance: Random, raw: Raw) -> Raw:
    """Return an update with a few parts changed; it has no number yet."""
    changed = copy.deepcopy(raw)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        holder, name = _part(chance, changed)
        roll = chance.random()
        if roll < 0.35:
            del holder[name]
        elif roll < 0.85:
            holder[name] = copy.deepcopy(chance.choice(WRONG))
        elif roll < 0.97:
            holder[chance.choice(STRANGE) if isinstance(holder, dict) else 0] = copy.deepcopy(chance.choice(WRONG))  # fmt: skip
        else:
            holder[name] = _nested(chance.choice((10, 100, 250)))
    return changed


def _part(chance: Random, raw: Raw) -> tuple[Any, Any]:
    """Return a part anywhere in an update: what holds it, and its name there."""
    found: list[tuple[Any, Any]] = []
    waiting: list[Any] = [raw]
    while waiting:
        holder = waiting.pop()
        names = holder if isinstance(holder, dict) else range(len(holder))
        for name in names:
            found.append((holder, name))
            if isinstance(holder[name], dict | list) and holder[name]:
                waiting.append(holder[name])
    return chance.choice(found) if found else ({"x": 1}, "x")


def _nested(deep: int) -> Any:
    nested: Any = "x"
    for level in range(deep):
        nested = [nested] if level % 2 else {"x": nested}
    return nested
