"""A text → an answer to the open question, by its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from bot import dates, figures
from bot.asked import Heard, Read, doubted, misread
from bot.commands import Command
from bot.lexicon import Lexicon
from flows.answers import DEED, STRONG, Status
from flows.conversation import Offer
from flows.roadmap import OWN_DRAFT, WRITTEN, Kind
from flows.turn import Answered, Kept, Misread, Passed
from flows.wordable import Term
from locales.catalog import Voice
from locales.matching import LONGEST, Match, match, plain
from locales.numbers import numbered, read_number

QUESTION = 120  # characters; who asks us something is brief


def read(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    """Return the answer, or the command, that was typed to a question.

    A choice by its full name comes first, then commands, then what is nearly a choice:
    "stop" is an answer where it is on offer, and a command elsewhere.
    """
    if asked.options and asked.kind in {Kind.SINGLE, Kind.MULTI}:
        exact = _exact(typed, asked)
        if exact is not None:
            return Answered(
                value=[exact] if asked.kind is Kind.MULTI else exact, words=typed
            )
    free = asked.kind in {*WRITTEN, Kind.EVIDENCE}
    command = lexicon.exact(typed) if free else lexicon.command(typed)
    if command is not None:
        return command
    heard = _by_kind(typed, asked, lexicon)
    if isinstance(heard, Misread) and _asks(typed, asked):
        return misread("misread-asked", typed)
    return heard


def _by_kind(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    match asked.kind:
        case Kind.SINGLE:
            return _one(typed, asked)
        case Kind.MULTI:
            return _several(typed, asked, lexicon)
        case Kind.SCALE:
            return figures.scale(typed, asked)
        case Kind.GRID:
            return figures.grid(typed, asked)
        case Kind.NUMBER:
            return figures.number(typed, asked, lexicon)
        case Kind.SHARES:
            return figures.shares(typed, asked)
        case Kind.DATE:
            return dates.day(typed, asked)
        case Kind.PERIOD:
            return dates.period(typed, asked)
        case Kind.ANOTHER:
            return _yes_no(typed, lexicon)
        case Kind.EVIDENCE:
            return _described(typed, asked, lexicon)
        case Kind.DRAFT:
            return _draft(typed, asked)
        case _:
            return _text(typed, asked, lexicon)


def _labels(asked: Read) -> Iterator[dict[str, Sequence[str]]]:
    """Yield the labels of the choices, first in the language under way."""
    for wording in (asked.wording, *asked.others):
        yield {
            option.key: [wording.say(option.label), option.key.rpartition("/")[2]]
            for option in asked.options
            if not isinstance(option.label, Term)
            or wording.voice.has(option.label.message, option.label.attribute)
        }


def _exact(typed: str, asked: Read) -> str | None:
    if 1 <= numbered(typed) <= len(asked.options):
        return asked.options[numbered(typed) - 1].key
    for labels in _labels(asked):
        found = [
            key
            for key, names in labels.items()
            if plain(typed) in {plain(name) for name in names}
        ]
        if len(found) == 1 and plain(typed):
            return found[0]
    return None


def _nearest(typed: str, asked: Read) -> Match | None:
    doubtful = None
    for labels in _labels(asked):
        found = match(typed, labels)
        if found and found.sure:
            return found
        doubtful = doubtful or found
    return doubtful


def _one(typed: str, asked: Read) -> Heard:
    """Return the one choice that is meant; of two it is said that one is asked."""
    heard = _single(typed, asked)
    if isinstance(heard, Misread):
        parts = _parts(typed, asked)
        each = [_single(part, asked) for part in parts]
        if len(parts) > 1 and all(isinstance(one, Answered) for one in each):
            return misread("misread-one", typed)
    return heard


def _single(typed: str, asked: Read) -> Heard:
    number = re.fullmatch(r"\(?(\d{1,3})[.)]?", typed)
    if number and 1 <= int(number[1]) <= len(asked.options):
        return Answered(value=asked.options[int(number[1]) - 1].key, words=typed)
    found = None if number else _nearest(typed, asked)
    if found is None:
        return _counted(typed, asked) or _within(typed, asked)
    if not found.sure:
        return doubted("choice", typed, Offer(value=found.key, words=typed))
    return Answered(value=found.key, words=typed)


def _counted(typed: str, asked: Read) -> Heard | None:
    """Return the choice whose number is written otherwise: "three", "no. 3"."""
    number = read_number(typed, asked.wording.voice)
    if number is None or number.unit or len(number.values) > 1:
        return None
    if number.values[0] not in range(1, len(asked.options) + 1):
        return None
    key = asked.options[int(number.values[0]) - 1].key
    if number.sure:
        return Answered(value=key, words=typed)
    return doubted("choice", typed, Offer(value=key, words=typed))


def _within(typed: str, asked: Read) -> Heard:
    """Return the question whether a choice is meant whose words stand among others."""
    said = f" {plain(typed[:LONGEST])} "
    for labels in _labels(asked):
        found = [
            key
            for key, names in labels.items()
            if any(
                len(plain(name)) > 3 and f" {plain(name)} " in said for name in names
            )
        ]
        if len(found) == 1:
            return doubted("choice", typed, Offer(value=found[0], words=typed))
    return misread("misread-choice", typed)


def _several(typed: str, asked: Read, lexicon: Lexicon) -> Heard:
    field = asked.slot.field
    if lexicon.means("none", typed) or (field.empty and typed == "0"):
        nothing = field.alone if len(field.alone) == 1 else ()  # "none of these"
        return Answered(value=list(nothing), words=typed)
    if lexicon.means("all", typed) and len(asked.options) <= (field.most or 99):
        every = [o.key for o in asked.options if o.key not in field.alone]
        return Answered(value=every, words=typed)
    keys, sure = [], True
    for part in _parts(typed, asked):
        heard = _single(part, asked)
        if isinstance(heard, Misread):
            unknown = part if len(part) < len(typed) else typed
            return replace(misread("misread-choice", unknown), words=typed)
        sure = sure and isinstance(heard, Answered)
        keys.append(
            heard.value if isinstance(heard, Answered) else heard.doubt.offers[0].value
        )
    keys = list(dict.fromkeys(keys))
    if not sure:
        return doubted("choice", typed, Offer(value=keys, words=typed))
    return Answered(value=keys, words=typed)


def _parts(typed: str, asked: Read) -> list[str]:
    """Return the choices that a text names: "1 3", "1, 3 and 4", "team; board"."""
    if re.fullmatch(r"[\d\s,;.+&/–-]+", typed):
        return [number for run in _RUN.finditer(typed) for number in _of_run(run)]
    if any(found.sure for labels in _labels(asked) if (found := match(typed, labels))):
        return [typed]
    words = "|".join(
        re.escape(word)
        for wording in (asked.wording, *asked.others)
        for word in wording.voice.words("word-and")
    )
    parts = re.split(rf"\s*[,;\n+&]\s*|\s+(?:{words})\s+", typed, flags=re.IGNORECASE)
    return [part for part in parts if part.strip()] or [typed]


_RUN = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")  # 3, or 3-5


def _of_run(run: re.Match[str]) -> list[str]:
    first, last = run[1], run[2] or run[1]
    if len(first) > 2 or len(last) > 2 or int(first) > int(last):
        return [first, last]
    return [str(n) for n in range(int(first), int(last) + 1)]


def _draft(typed: str, asked: Read) -> Heard:
    key = _exact(typed, asked)
    if key is not None:
        label = next(option.label for option in asked.options if option.key == key)
        return Answered(
            value={"choice": key, "text": asked.wording.say(label)}, words=typed
        )
    if typed.isdecimal():
        return misread("misread-choice", typed)
    return Answered(value={"choice": OWN_DRAFT, "text": typed}, words=typed)


def _yes_no(typed: str, lexicon: Lexicon) -> Heard:
    if typed == "1" or lexicon.means("yes", typed):
        return Answered(value=True, words=typed)
    if typed == "2" or lexicon.means("no", typed):
        return Answered(value=False, words=typed)
    return misread("misread-yes-no", typed)


def _text(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    ready = _exact(typed, asked) if asked.options else None
    if ready is not None:
        label = next(option.label for option in asked.options if option.key == ready)
        return Answered(value=asked.wording.say(label), words=typed)
    if asked.offered and lexicon.means("yes", typed):
        return Kept()
    said = typed
    if len(typed) > 2 and typed[0] in '"“„«' and typed[-1] in '"”“»':
        said = typed[1:-1].strip()
    elif _hardly_words(typed, lexicon):
        return doubted("text", typed, Offer(value=typed, words=typed))
    elif _asks(typed, asked):
        return doubted("asked", typed, Offer(value=typed, words=typed))
    return Answered(value=said, words=typed, marks=_marks(typed, asked))


def _described(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    """Return what is told in the place of a file; a plain no is no description of one."""
    refused = lexicon.means("no", typed) or lexicon.means("none", typed)
    if refused and asked.slot.field.optional:
        return Passed(Status.SKIPPED)
    offer = Offer(value={"words": typed}, words=typed)
    if _hardly_words(typed, lexicon):
        return doubted("text", typed, offer)
    if _asks(typed, asked):
        return doubted("asked", typed, offer)
    return Answered(value=offer.value, words=typed)


def _asks(typed: str, asked: Read) -> bool:
    """Return whether a text is one short question, and so perhaps meant for us.

    "Samir?" is an answer that somebody is not sure of, "Why Samir?" asks something.
    """
    if len(typed) > QUESTION or not typed.endswith("?") or "\n" in typed:
        return False
    said = f"{plain(typed)} "
    return any(
        said.startswith(f"{plain(word)} ")
        for wording in (asked.wording, *asked.others)
        for word in wording.voice.words("word-asks")
    )


def _hardly_words(typed: str, lexicon: Lexicon) -> bool:
    """Return whether a text is a bare number, a yes or a no: perhaps meant otherwise."""
    if typed.strip(" .,").isdigit():
        return True
    return any(lexicon.means(word, typed) for word in ("yes", "no", "none"))


def _marks(typed: str, asked: Read) -> tuple[str, ...]:
    """Return what a text is marked with.

    `deed` for a short one that counts, or that begins like an account of what was done;
    `strong` for one that says a thing is shown or proved.
    """
    said = f" {plain(typed)} "
    voice = asked.wording.voice

    def tells(*messages: str) -> bool:
        return any(word in said for each in messages for word in _telling(voice, each))

    marks = []
    if asked.kind is Kind.SHORT and (re.search(r"\d", typed) or tells("word-deed")):
        marks.append(DEED)
    if tells("words-shown", "words-proved"):
        marks.append(STRONG)
    return tuple(marks)


@lru_cache(maxsize=64)
def _telling(voice: Voice, message: str) -> tuple[str, ...]:
    """Return words that tell something, each as it stands between others."""
    return tuple(f" {plain(word)} " for word in voice.words(message))
