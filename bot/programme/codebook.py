"""What each figure of an export is: the question in each language, its choices, and its rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from bot.programme.families import families, family_of
from bot.wording import UNKNOWN, in_session
from flows.pooling.questions import Question, Sort, questions
from flows.roadmap import SCALE, Roadmap
from flows.wording import known
from locales.catalog import Argument, Catalog, Voice

RULES = ("least", "few", "together", "rounded", "successive", "absent", "no-total")
_MONEY = re.compile(r"€|\b(?:euros?|eur)\b", re.IGNORECASE)


class Entry(Struct, frozen=True, kw_only=True):
    """One column: what was asked, and how its figures are told."""

    id: str
    sort: Sort
    question: Mapping[str, str]  # by language
    unit: Mapping[str, str]  # "" for none
    choices: Mapping[str, Mapping[str, str]]  # by id, by language
    rules: tuple[str, ...]  # which hold of it: RULES


class Codebook(Struct, frozen=True, kw_only=True):
    """What the columns of an export are, in every language."""

    languages: tuple[str, ...]
    families: Mapping[str, Mapping[str, str]]  # by id, by language
    entries: tuple[Entry, ...]
    rules: Mapping[str, Mapping[str, str]]  # what each rule says


def codebook(catalog: Catalog, roadmap: Roadmap) -> Codebook:
    """Return the codebook of the pooled results of a roadmap."""
    tags = tuple(tag for tag in catalog.languages if _speaks(catalog, roadmap, tag))
    voices = [catalog.voice(tag) for tag in tags]
    money = in_money(catalog, roadmap)
    return Codebook(
        languages=tags,
        families=dict(_families(voices, roadmap)),
        entries=tuple(
            _entry(voices, roadmap, question)
            for question in questions(roadmap)
            if question.id not in money
        ),
        rules={
            rule: {voice.tag: voice.text(f"pool-rule-{rule}") for voice in voices}
            for rule in RULES
        },
    )


def in_money(catalog: Catalog, roadmap: Roadmap) -> frozenset[str]:
    """Return the questions whose unit is money, in the words of any language: no figures."""
    numbers = [each for each in questions(roadmap) if each.sort is Sort.NUMBER]
    voices = [v for v in map(catalog.voice, catalog.languages) if _has(v, roadmap)]
    return frozenset(
        each.id
        for each in numbers
        if any(_MONEY.search(_unit(voice, roadmap, each)) for voice in voices)
    )


def _speaks(catalog: Catalog, roadmap: Roadmap, tag: str) -> bool:
    """Return whether a language has words for both the roadmap and the rules."""
    voice = catalog.voice(tag)
    return _has(voice, roadmap) and voice.has(f"pool-rule-{RULES[0]}")


def _has(voice: Voice, roadmap: Roadmap) -> bool:
    return voice.has(roadmap.sittings[0].prompts[0].message)


def _families(
    voices: list[Voice], roadmap: Roadmap
) -> Iterator[tuple[str, Mapping[str, str]]]:
    asked = family_of(roadmap)
    if asked is None:
        return
    field = roadmap.prompts[asked.prompt].field(asked.field)
    for choice in field.choices:
        yield (
            choice.id,
            {v.tag: said_in(v, roadmap, choice.message, choice.id) for v in voices},
        )


def _entry(voices: list[Voice], roadmap: Roadmap, question: Question) -> Entry:
    return Entry(
        id=question.id,
        sort=question.sort,
        question={v.tag: asked(v, roadmap, question) for v in voices},
        unit={v.tag: _unit(v, roadmap, question) for v in voices},
        choices=_by_choice({v.tag: _choices(v, roadmap, question) for v in voices}),
        rules=_rules(question),
    )


def _by_choice(
    said: Mapping[str, Mapping[str, str]],
) -> dict[str, Mapping[str, str]]:
    """Return the words of choices by id, then by language."""
    ids = dict.fromkeys(key for words in said.values() for key in words)
    return {
        key: {tag: words.get(key, "") for tag, words in said.items()} for key in ids
    }


def _rules(question: Question) -> tuple[str, ...]:
    own = {
        Sort.ONE: ("few",),
        Sort.SEVERAL: ("few",),
        Sort.SCALE: ("together",),
        Sort.NUMBER: ("rounded",),
    }[question.sort]
    absent = ("absent",) if question.reads else ()
    return ("least", *own, "successive", *absent, "no-total")


def asked(voice: Voice, roadmap: Roadmap, question: Question) -> str:
    """Return a question in words; of a row, with what it is called."""
    return _rowed(voice, roadmap, question, "")


def titled(voice: Voice, roadmap: Roadmap, question: Question) -> str:
    """Return what a question is called for short."""
    return _rowed(voice, roadmap, question, "title")


def _rowed(voice: Voice, roadmap: Roadmap, question: Question, attribute: str) -> str:
    text = said_in(voice, roadmap, question.field.message, attribute)
    if not question.row:
        return text
    row = said_in(voice, roadmap, question.field.row_message, question.row)
    return f"{text} – {row}"


def chosen(voice: Voice, roadmap: Roadmap, question: Question, key: str) -> str:
    """Return what a choice is called; `map8.ways/coaching` is one of an earlier question."""
    field, id_ = question.field, key
    source, slash, choice = key.partition("/")
    if slash:
        prompt, _, name = source.partition(".")
        field, id_ = roadmap.prompts[prompt].field(name), choice
    message = next(each.message for each in field.choices if each.id == id_)
    return said_in(voice, roadmap, message, id_)


def _choices(voice: Voice, roadmap: Roadmap, question: Question) -> dict[str, str]:
    """Return what could be chosen, by id; of a scale, its points that have words."""
    if question.sort is not Sort.SCALE:
        made = question.choices
        return {key: chosen(voice, roadmap, question, key) for key in made}
    said = {
        str(point): next(
            (
                said_in(voice, roadmap, question.field.message, name)
                for name in _names(point)
                if voice.has(question.field.message, name)
            ),
            "",
        )
        for point in SCALE
    }
    return {point: words for point, words in said.items() if words}


def _names(point: int) -> tuple[str, ...]:
    ends = {SCALE[0]: ("low",), SCALE[-1]: ("high",)}
    return (f"a{point}", *ends.get(point, ()))


def _unit(voice: Voice, roadmap: Roadmap, question: Question) -> str:
    """Return what a number counts."""
    if question.sort is not Sort.NUMBER or not question.field.unit:
        return ""
    return said_in(voice, roadmap, question.field.message, "unit")


def said_in(
    voice: Voice,
    roadmap: Roadmap,
    message: str,
    attribute: str = "",
) -> str:
    """Return words of a roadmap, with `…` where they speak of what somebody answered."""
    selectors = {name: families(roadmap)[-1] for name in roadmap.selectors}
    given: dict[str, Argument] = {**in_session(""), **selectors, "n": 2, "item": 1}
    names = {
        name
        for prompt in roadmap.prompts.values()
        for each in prompt.every_field()
        for name in (*each.args, *each.selectors)
    }
    spoken_of = dict.fromkeys((*names, "of"), UNKNOWN)
    there = dict.fromkeys(map(known, names), "yes")
    return voice.text(message, attribute, {**spoken_of, **there, **given})
