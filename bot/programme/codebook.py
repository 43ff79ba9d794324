"""What each figure of an export is: the question in each language, its choices, and its rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.programme.pool import families, family_of
from bot.wording import UNKNOWN, in_session
from flows.pooling.questions import Question, Sort, questions
from flows.roadmap import Field, Roadmap
from locales.catalog import Argument, Catalog, Voice

RULES = ("least", "few", "together", "rounded", "successive", "absent", "no-total")
MONEY = ("€", "eur")  # what is counted in money is not pooled


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One column: what was asked, and how its figures are told."""

    id: str
    sort: Sort
    question: Mapping[str, str]  # by language
    unit: Mapping[str, str]  # "" for none
    choices: Mapping[str, Mapping[str, str]]  # by id, by language
    rules: tuple[str, ...]  # which hold of it: RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """What the columns of an export are, in every language."""

    languages: tuple[str, ...]
    families: Mapping[str, Mapping[str, str]]  # by id, by language
    entries: tuple[Entry, ...]
    rules: Mapping[str, Mapping[str, str]]  # what each rule says


def codebook(catalog: Catalog, roadmap: Roadmap) -> Codebook:
    """Return the codebook of the pooled results of a roadmap."""
    tags = tuple(tag for tag in catalog.languages if _speaks(catalog, roadmap, tag))
    voices = [catalog.voice(tag) for tag in tags]
    return Codebook(
        languages=tags,
        families=dict(_families(voices, roadmap)),
        entries=tuple(
            _entry(voices, roadmap, question) for question in questions(roadmap)
        ),
        rules={
            rule: {voice.tag: voice.text(f"pool-rule-{rule}") for voice in voices}
            for rule in RULES
        },
    )


def counts_money(catalog: Catalog, roadmap: Roadmap, question: Question) -> bool:
    """Return whether a question asks for money, in the words of any language."""
    if question.sort is not Sort.NUMBER or not question.field.unit:
        return False
    voices = [catalog.voice(tag) for tag in catalog.languages]
    units = (_unit(voice, roadmap, question).casefold() for voice in voices)
    return any(mark in unit for unit in units for mark in MONEY)


def _speaks(catalog: Catalog, roadmap: Roadmap, tag: str) -> bool:
    first = roadmap.sittings[0].prompts[0]
    return catalog.voice(tag).has(first.message) and catalog.voice(tag).has(
        "pool-rule-least"
    )


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
            {v.tag: _text(v, roadmap, choice.message, choice.id) for v in voices},
        )


def _entry(voices: list[Voice], roadmap: Roadmap, question: Question) -> Entry:
    return Entry(
        id=question.id,
        sort=question.sort,
        question={v.tag: asked(v, roadmap, question) for v in voices},
        unit={v.tag: _unit(v, roadmap, question) for v in voices},
        choices={
            key: {v.tag: chosen(v, roadmap, question, key) for v in voices}
            for key in question.choices
        },
        rules=_rules(question),
    )


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
    text = _text(voice, roadmap, question.field.message)
    if not question.row:
        return text
    row = _text(voice, roadmap, question.field.row_message, question.row)
    return f"{text} – {row}"


def titled(voice: Voice, roadmap: Roadmap, question: Question) -> str:
    """Return what a question is called for short."""
    text = _text(voice, roadmap, question.field.message, "title")
    if not question.row:
        return text
    return f"{text} – {_text(voice, roadmap, question.field.row_message, question.row)}"


def chosen(voice: Voice, roadmap: Roadmap, question: Question, key: str) -> str:
    """Return what a choice is called; `map8.ways/coaching` is one of an earlier question."""
    field, id_ = question.field, key
    source, slash, choice = key.partition("/")
    if slash:
        prompt, _, name = source.partition(".")
        field, id_ = roadmap.prompts[prompt].field(name), choice
    message = next(each.message for each in field.choices if each.id == id_)
    return _text(voice, roadmap, message, id_)


def _unit(voice: Voice, roadmap: Roadmap, question: Question) -> str:
    if question.sort is Sort.SCALE:
        low, high = (
            _text(voice, roadmap, question.field.message, end)
            if voice.has(question.field.message, end)
            else ""
            for end in ("low", "high")
        )
        return f"1: {low} … 5: {high}" if low or high else "1 … 5"
    return _text(voice, roadmap, question.field.message, "unit", field=question.field)


def _text(
    voice: Voice,
    roadmap: Roadmap,
    message: str,
    attribute: str = "",
    field: Field | None = None,
) -> str:
    """Return words of a roadmap, with `…` where they speak of what somebody answered."""
    if field is not None and not field.unit:
        return ""
    selectors = {name: families(roadmap)[-1] for name in roadmap.selectors}
    given: dict[str, Argument] = {**in_session(""), **selectors, "n": 2, "item": 1}
    names = {
        name
        for prompt in roadmap.prompts.values()
        for each in prompt.every_field()
        for name in (*each.args, *each.selectors)
    }
    return voice.text(
        message, attribute, {**dict.fromkeys(names, UNKNOWN), "of": UNKNOWN, **given}
    )
