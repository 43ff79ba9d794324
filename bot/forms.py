"""What a summary can be asked as: a form, a reader, a language, said in any language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from locales.catalog import Voice
from locales.matching import match, plain

FORMS = ("one-page", "full", "card", "page", "document", "data", "table")
FOR_READERS = "one-page"  # what a reader gets when no form is named


class Wanted(Struct, frozen=True, kw_only=True):
    """What somebody asks for. An empty reader is nobody in particular, an empty language ours."""

    form: str
    reader: str = ""
    language: str = ""


def wanted(
    typed: str, voices: Sequence[Voice], readers: Mapping[str, Sequence[str]]
) -> Wanted | None:
    """Return the form, the reader and the language that are meant, or None if nobody can tell.

    Each may be left out: `one page`, `board`, `one page board fr`. `readers` are labels by the
    choice that stands for a reader.
    """
    said, language = _without(plain(typed), _languages(voices), last=True)
    said, form = _without(said, _forms(voices))
    if not said:
        return Wanted(form=form or "full", language=language)
    found = match(said, readers)
    if found is None or not found.sure:
        return None
    return Wanted(form=form or FOR_READERS, reader=found.key, language=language)


def _without(
    said: str, words: Iterable[tuple[str, str]], *, last: bool = False
) -> tuple[str, str]:
    """Take the first words off a text, or the `last`, if they mean something; return both."""
    for word, meant in sorted(words, key=lambda each: -len(each[0])):
        if said == word:
            return "", meant
        if last and said.endswith(f" {word}"):
            return said[: -len(word)].strip(), meant
        if not last and said.startswith(f"{word} "):
            return said[len(word) :].strip(), meant
    return said, ""


def _forms(voices: Iterable[Voice]) -> Iterator[tuple[str, str]]:
    """Yield all words for forms, each with the form."""
    yield from ((plain(form), form) for form in FORMS)
    for voice in voices:
        for form in FORMS:
            message = f"word-form-{form}"
            if voice.has(message):
                yield from ((plain(word), form) for word in voice.words(message))


def _languages(voices: Iterable[Voice]) -> Iterator[tuple[str, str]]:
    """Yield all words for languages, each with its tag."""
    for voice in voices:
        yield from ((plain(word), voice.tag) for word in voice.words("word-language"))
