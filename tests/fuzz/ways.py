"""What somebody does: answers, commands, taps, files, and everything else."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from bot.telegram.happenings import whose
from tests.fuzz import beside, files, phrases, raw, sensible
from tests.fuzz.deform import deformed
from tests.fuzz.odd import UNITS, cut, odd
from tests.fuzz.people import Somebody
from tests.fuzz.raw import Raw

PAYLOADS = ("quick", "vises", "nl", "quick_fr", "zz", "_", "__", "quick_quick_nl", "a" * 64, "../..", "²", "<b>", "1|a|s|1", "join_x", "nl_quick_", "\ud800", "' OR 1=1 --", "0", "a b")  # fmt: skip
FORGED = ("", "1", "1|", "1||s|", "1||s|/skip", "1||s|/stop", "1||s|/mydata", "1||s|/change 1", "1||p|1", "1||p|a9", "1||p|", "1||p|²", "1||d|", "1||e|", "1||s|2", "1||x|2", "2||s|1", "1|AAAA|s|1", "1|AAAA|p|a3", "1||s|" + "x" * 59, "x" * 64, "\x00", "1||s|\ud800", "1||s|²", "1||p|👍", "1||p|zz", "1||s|/pause 9999-12-31", "|||||", "1||s|1\n2", "1||d|x|y", "1||p|" + "9" * 50, "1||s|" + "9" * 50)  # fmt: skip
STANDINGS = ("member", "left", "administrator", "kicked", "restricted")


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done, as an update without its number."""

    raw: Raw
    fate: str = "taken"
    token: str = ""
    forgets: bool = False  # whether it may erase somebody, or ask whether to


def does(chance: Random, who: Somebody) -> list[Done]:
    """Return what somebody does now: mostly one thing."""
    if who.forgetting and chance.random() < 0.7:
        return [_confirming(chance, who)]
    if chance.random() < who.sense:
        return _answer(chance, who)
    ways: tuple[tuple[int, Callable[[Random, Somebody], list[Done]]], ...] = (
        *((20, _command), (22, _odd), (14, _tap), (8, _edit), (9, _file), (4, _album)),
        *((3, _start), (2, _member), (6, _beside), (6, _deformed), (6, _phrase)),
        *((2, _forget),),
    )
    (way,) = chance.choices([w for _, w in ways], [often for often, _ in ways])
    return way(chance, who)


def _answer(chance: Random, who: Somebody) -> list[Done]:
    sort, said = sensible.reply(chance, who)
    if sort == "tap":
        return [Done(raw.tap(who, said, who.buttons[-1][0]))]
    if sort == "file":
        return _photos(chance, who)
    if sort == "words":
        return [_words(who, said)]
    return [_typed(who, said)]


def _photos(chance: Random, who: Somebody) -> list[Done]:
    """Return what somebody sends who is asked for a file: one, or several that go together."""
    several = chance.random() < 0.5
    album: Raw = {"media_group_id": f"a{who.message}"} if several else {}
    return [
        Done(raw.message(who, {"photo": [_photo(chance)], **album}))
        for _ in range(chance.randint(2, 4) if several else 1)
    ]


def _phrase(chance: Random, who: Somebody) -> list[Done]:
    return [_words(who, chance.choice(sensible.WORDS))]


def _command(chance: Random, who: Somebody) -> list[Done]:
    return [_typed(who, phrases.command(chance))]


def _forget(chance: Random, who: Somebody) -> list[Done]:
    if chance.random() < 0.2 and who.buttons:
        return [Done(raw.tap(who, "1||s|/forget", who.buttons[-1][0]), forgets=True)]
    return [_typed(who, phrases.forgets(chance))]


def _confirming(chance: Random, who: Somebody) -> Done:
    if chance.random() < 0.5 and who.buttons:
        number, data = who.buttons[-1]
        return replace(Done(raw.tap(who, chance.choice(data), number)), forgets=True)
    return _typed(who, phrases.confirms(chance))


def _odd(chance: Random, who: Somebody) -> list[Done]:
    """Return odd words: alone, or behind a marker word, and then they must be kept."""
    said = odd(chance, quoted=who.quotes)
    if chance.random() < 0.5:
        return [_words(who, said)]
    return [Done(raw.message(who, {"text": said}), "taken" if said else "any", forgets=True)]  # fmt: skip


def _tap(chance: Random, who: Somebody) -> list[Done]:
    roll = chance.random()
    if who.buttons and roll < 0.75:
        number, data = chance.choice(who.buttons) if roll < 0.4 else who.buttons[-1]
        given: str | None = chance.choice(data)
        if roll > 0.65:  # of another message, or of somebody else's
            number = chance.randint(0, who.message + 2)
    else:
        number = chance.choice((0, 1, who.message, 2**31, 2**63))
        given = chance.choice((*FORGED, None))
    return [Done(raw.tap(who, given, number, old=chance.random() < 0.1), forgets=True)]


def _edit(chance: Random, who: Somebody) -> list[Done]:
    if not who.said:
        return [_words(who, "nog niets")]
    number = chance.choice(who.said) if chance.random() < 0.9 else 2**40
    if chance.random() < 0.15:  # of what stands below a file
        marked = who.token()
        content = {"photo": [_photo(chance)], "caption": f"{marked} onderschrift"}
        return [Done(raw.message(who, content, edits=number), token=marked)]
    said = chance.choice((chance.choice(sensible.WORDS), "2", "12", "/skip", odd(chance, quoted=False)))  # fmt: skip
    if said and chance.random() < 0.6:
        return [_words(who, said, edits=number)]
    return [Done(raw.message(who, {"text": said}, edits=number), "any", forgets=True)]


def _file(chance: Random, who: Somebody) -> list[Done]:
    return [_sent(chance, who, "")]


def _album(chance: Random, who: Somebody) -> list[Done]:
    album = str(chance.randint(1, 5) if chance.random() < 0.3 else who.message)
    return [_sent(chance, who, album) for _ in range(chance.randint(2, 5))]


def _sent(chance: Random, who: Somebody, album: str) -> Done:
    content = files.sent(chance)
    marked = ""
    if album:
        content["media_group_id"] = album
    if chance.random() < 0.4:
        marked = who.token()
        content["caption"] = f"{marked} {chance.choice(sensible.WORDS)}"
    return Done(raw.message(who, content), token=marked)


def _start(chance: Random, who: Somebody) -> list[Done]:
    behind = chance.choice(("", "@filrouge_bot", "@other", " ", "\n"))
    return [_typed(who, f"/start{behind} {chance.choice(PAYLOADS)}".rstrip(" "))]


def _member(chance: Random, who: Somebody) -> list[Done]:
    before, after = chance.choice(STANDINGS), chance.choice(STANDINGS)
    if chance.random() < 0.7:
        before, after = ("kicked", "member") if who.blocked else ("member", "kicked")
    who.blocked = after in {"kicked", "left"}
    told = [Done(raw.member(who, before, after))]
    if not who.blocked and chance.random() < 0.5:
        told.append(_typed(who, "/start"))
    return told


def _beside(chance: Random, who: Somebody) -> list[Done]:
    roll = chance.random()
    if roll < 0.35:
        return [Done(beside.wordless(chance, who))]
    if roll < 0.45:
        return [Done(beside.service(chance, who), "passed")]
    make = beside.in_a_group if roll < 0.8 else beside.unknown
    return [Done(*make(chance, who))]


def _deformed(chance: Random, who: Somebody) -> list[Done]:
    sound = chance.choice((_odd, _tap, _edit, _file, _member, _beside, _command))
    told = sound(chance, who)[0].raw
    changed = deformed(chance, told)
    # A library may read False as 0, so that by now it is somebody else who says it.
    if whose(changed) != who.address or _at(changed) != _at(told):
        changed = json.loads(json.dumps(changed).replace(who.mark, "zqnobody"))
    return [Done(changed, "any", forgets=True)]


def _at(told: Raw) -> list[object]:
    """Return in which chat an update says that it is."""
    return [each.get("chat") for each in told.values() if isinstance(each, dict)]


def _typed(who: Somebody, said: str) -> Done:
    return Done(raw.message(who, {"text": said}), forgets=True)


def _words(who: Somebody, said: str, *, edits: int = 0) -> Done:
    """Return words that are no command, marked, so that it is seen whether they are kept."""
    marked = who.token()
    text = cut(f"{marked} {said}", UNITS)
    return Done(raw.message(who, {"text": text}, edits=edits), token=marked)


def _photo(chance: Random) -> Raw:
    return {"file_id": files.file_id(chance, "jpg"), "file_unique_id": "u", "width": 10, "height": 10}  # fmt: skip
