"""Answers of a person → what was asked and said, in words of one language, with their history."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct, field

from bot.library import Library
from bot.mydata import model
from bot.wording import Wording, in_session
from flows.answers import Answer, Book, Place, Status
from flows.naming import Naming
from flows.roadmap import Kind, Prompt, Roadmap
from flows.walk import Walk
from flows.wordable import Term, Wordable
from locales.catalog import Voice


class Told(Struct, frozen=True, kw_only=True):
    """One answer, with its value in words."""

    answer: model.Answer
    value: str  # in words, or what was done with the question instead
    typed: str  # as it was typed, where that says something else


class Asked(Struct, frozen=True, kw_only=True):
    """One question: what holds now, and all that held before, oldest first."""

    title: str
    about: str  # the item of a list that it was asked about
    now: Told
    before: tuple[Told, ...]


class Headed(Struct, kw_only=True):
    """Questions under the title of their prompt."""

    title: str
    asked: list[Asked] = field(default_factory=list)


class Stretch(Struct, kw_only=True):
    """Prompts under the name of their phase."""

    title: str
    prompts: list[Headed] = field(default_factory=list)


class Account(Struct, frozen=True, kw_only=True):
    """A conversation in words."""

    conversation: model.Conversation
    title: str
    phases: tuple[Stretch, ...]
    aside: tuple[Told, ...]  # words that were no answer


def accounts(
    person: model.Person, library: Library, voice: Voice
) -> tuple[Account, ...]:
    """Return each conversation in words."""
    texts = {each.version: each.canonical for each in person.roadmaps}
    return tuple(
        _Teller(each, _roadmap(each, texts, library), voice).account()
        for each in person.conversations
    )


def _roadmap(
    conversation: model.Conversation, texts: Mapping[str, str], library: Library
) -> Roadmap | None:
    """Return the version a conversation ran on; None if it cannot be read any more."""
    version = conversation.version
    try:
        return library.version(
            conversation.roadmap, version, lambda: texts.get(version)
        )
    except Exception:  # its file was changed for the worse, or is of another time
        return None


def book_of(conversation: model.Conversation) -> Book:
    """Return the answers as the rules know them; raise ValueError for an unknown status."""
    return Book(tuple(_answer(each) for each in conversation.answers))


def _answer(kept: model.Answer) -> Answer:
    return Answer(
        kept.number,
        Place(kept.prompt, kept.item, kept.field),
        Status(kept.status),
        kept.at,
        kept.value,
        kept.words,
        kept.language,
        kept.marks,
        kept.author,
    )


_VALUED = {Status.GIVEN, Status.CARRIED, Status.BESIDE}


class _Teller:
    """Puts one conversation into words. What has no words any more is told by its id."""

    def __init__(
        self, kept: model.Conversation, roadmap: Roadmap | None, voice: Voice
    ) -> None:
        self._kept = kept
        self._roadmap = roadmap
        team = in_session(kept.session)
        self._wording = Wording(voice, team)
        self._naming: Naming | None = None
        if roadmap is not None:
            walk = Walk(roadmap, book_of(kept), through=True)
            self._naming = naming = Naming(walk)
            given = {n: naming.raw(r) for n, r in roadmap.selectors.items()}
            self._wording = Wording(voice, {**team, **given})

    def account(self) -> Account:
        aside = [a for a in self._kept.answers if a.status == Status.ASIDE]
        return Account(
            conversation=self._kept,
            title=self._said(Term(self._kept.roadmap), self._kept.roadmap),
            phases=tuple(self._phases()),
            aside=tuple(self._told(each) for each in aside),
        )

    def _phases(self) -> Iterator[Stretch]:
        """Yield what was asked in the order of the roadmap, its reviews behind it."""
        by_prompt: dict[str, dict[Place, list[model.Answer]]] = {}
        for each in self._kept.answers:
            if each.status != Status.ASIDE:
                place = Place(each.prompt, each.item, each.field)
                by_prompt.setdefault(each.prompt, {}).setdefault(place, []).append(each)
        for phase in self._roadmap.phases if self._roadmap else ():
            stretch = Stretch(title=self._said(Term(phase.message), phase.id))
            for sitting in phase.sittings:
                for prompt in sitting.prompts:
                    if places := by_prompt.pop(prompt.id, None):
                        title = self._said(Term(prompt.message, "title"), prompt.id)
                        stretch.prompts.append(self._headed(title, places))
            if stretch.prompts:
                yield stretch
        if by_prompt:
            rest = [self._headed(id_, places) for id_, places in by_prompt.items()]
            for headed in rest:
                headed.title = headed.title or self._text("mydata-reviews")
            yield Stretch(title=self._text("mydata-other"), prompts=rest)

    def _headed(self, title: str, places: Mapping[Place, list[model.Answer]]) -> Headed:
        return Headed(title=title, asked=[self._asked(p, a) for p, a in places.items()])

    def _asked(self, place: Place, history: Iterable[model.Answer]) -> Asked:
        ordered = sorted(history, key=lambda each: each.status != Status.BESIDE)
        *before, now = (self._told(each) for each in ordered)
        return Asked(
            title=self._title(place),
            about=self._about(place),
            now=now,
            before=tuple(before),
        )

    def _title(self, place: Place) -> str:
        prompts: Mapping[str, Prompt] = self._roadmap.prompts if self._roadmap else {}
        prompt = prompts.get(place.prompt)
        plain = ".".join(filter(None, (place.prompt, place.field)))
        if prompt is None:
            return self._review(place) if not place.prompt else plain
        try:
            asks = prompt.field(place.field)
        except (KeyError, StopIteration):  # an item of a list as a whole
            return self._said(Term(prompt.message, "title"), plain)
        message = prompt.message if asks.kind is Kind.ANOTHER else asks.message
        return self._said(Term(message, "title"), plain)

    def _review(self, place: Place) -> str:
        for sitting in self._roadmap.sittings if self._roadmap else ():
            if str(sitting.number) == place.item:
                return self._said(Term(sitting.message), place.item)
        return place.item

    def _about(self, place: Place) -> str:
        if not place.item or not place.prompt or self._naming is None:
            return ""
        try:
            named = self._naming.label(f"{place.prompt}/{place.item}")
        except Exception:  # what names it is not of the shape it should have
            named = None
        return self._said(named.wordable, place.item) if named else place.item

    def _told(self, kept: model.Answer) -> Told:
        value = self._value(kept)
        typed = kept.words if kept.words.strip() != value.strip() else ""
        return Told(answer=kept, value=value, typed=typed)

    def _value(self, kept: model.Answer) -> str:
        if kept.status not in _VALUED:
            said = self._text(f"mydata-status-{kept.status}")
            return kept.words if kept.status == Status.ASIDE else said
        if not kept.prompt:
            return self._text("mydata-confirmed")
        said = self._said(self._wordable(kept), "") or _plainly(kept.value)
        if kept.status != Status.GIVEN:
            return self._text(f"mydata-status-{kept.status}", value=said)
        return said

    def _wordable(self, kept: model.Answer) -> Wordable:
        prompt = self._roadmap.prompts.get(kept.prompt) if self._roadmap else None
        if prompt is None or self._naming is None:
            return ""
        try:
            asks = prompt.field(kept.field)
            given = _answer(kept)._replace(status=Status.GIVEN)
            named = self._naming.of(asks, given)
        except Exception:  # a question that was changed since, or a choice that is gone
            return ""
        if asks.kind is Kind.ANOTHER:
            return Term("yes" if kept.value else "no")
        return named.wordable if named else ""

    def _said(self, wordable: Wordable, otherwise: str) -> str:
        try:
            return self._wording.say(wordable)
        except Exception:  # words that are there no more, or a value of another shape
            return otherwise

    def _text(self, message: str, **args: str) -> str:
        return self._wording.voice.text(message, "", args)


def _plainly(value: Any) -> str:
    """Return a value for which there are no words, as it is kept."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
