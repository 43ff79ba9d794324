"""What comes beside conversations: groups, channels, kinds of updates that we never asked for."""

from __future__ import annotations

from random import Random

from tests.fuzz import raw
from tests.fuzz.people import Somebody
from tests.fuzz.raw import DATE, Raw

GROUPS = (-1, -77, -(2**31), -1_000_000_000_001, -(2**52))
SAID = ("/reflect", "/reflect@filrouge_bot", "/reflect nl", "/stop", "/start", "/start@filrouge_bot", "/help@other_bot", "hallo", "/", "", "\ud800", "/x" * 500, "@filrouge_bot hallo")  # fmt: skip
OTHER: tuple[Raw, ...] = (  # things that are said without words: answered with a sentence
    {"contact": {"phone_number": "+3247", "first_name": "A"}},
    {"location": {"latitude": 50.8, "longitude": 4.3}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"venue": {"location": {"latitude": 1.0, "longitude": 2.0}, "title": "x", "address": "y"}},
    {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular", "allows_multiple_answers": False}},
    {},
)  # fmt: skip
SERVICE: tuple[Raw, ...] = (  # what Telegram notes in a chat: passed over
    {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}},
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 1}},
    {"write_access_allowed": {}},
    {"connected_website": "x.be"},
)  # fmt: skip
KINDS = (  # of updates that nobody asked for
    "edited_channel_post", "inline_query", "poll_answer", "chat_member", "message_reaction", "business_message",
    "purchased_paid_media", "chat_boost", "something_new", "",
)  # fmt: skip


def wordless(chance: Random, who: Somebody) -> Raw:
    return raw.message(who, chance.choice(OTHER))


def service(chance: Random, who: Somebody) -> Raw:
    return raw.message(who, chance.choice(SERVICE))


def in_a_group(chance: Random, who: Somebody) -> tuple[Raw, str]:
    """Return what happens in a group or a channel, and what becomes of it."""
    chat, kind = chance.choice(GROUPS), chance.choice(("group", "supergroup"))
    roll = chance.random()
    if roll < 0.5:
        content = {"text": chance.choice(SAID)}
        return raw.said_in(chat, kind, who, content), "any"
    if roll < 0.6:
        before, after = chance.choice(("left", "kicked", "member")), chance.choice(("member", "left", "kicked"))  # fmt: skip
        return raw.group_member(chat, kind, who, before, after), "taken"
    if roll < 0.65:
        to = {"migrate_to_chat_id": chance.choice(GROUPS)}
        return raw.said_in(chat, "group", who, to), "taken"
    if roll < 0.7:
        return raw.said_in(chat, "channel", who, {"text": "x"}), "passed"
    number = 7
    data: tuple[str, ...] = ("1||s|2", "1||s|/skip", "1||x|2", "1|AAAA|s|1", "")
    if who.groups.get(chat) and chance.random() < 0.9:
        number, data = chance.choice(who.groups[chat])
    tapped = raw.tap(who, chance.choice(data), number)
    tapped["callback_query"]["message"]["chat"] = raw.group(chat, kind)
    return tapped, "any"


def unknown(chance: Random, who: Somebody) -> tuple[Raw, str]:
    """Return an update of another kind."""
    kind = chance.choice(KINDS)
    if not kind:
        return {}, "passed"
    if kind == "edited_channel_post":
        told = {"message_id": 1, "date": DATE, "edit_date": DATE, "chat": raw.group(-5, "channel"), "text": "x"}  # fmt: skip
        return {kind: told}, "passed"
    return {kind: {"id": "1", "from": who.json, "query": "", "offset": ""}}, "any"
