"""What a summary can be asked as: a form, a reader, or both, in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from locales.catalog import Voice
from locales.matching import match, plain

FORMS = ("one-page", "full", "card", "page", "document", "data", "table")
FOR_READERS = "one-page"  # what a reader gets when no form is named


def wanted(
    typed: str, voices: Iterable[Voice], readers: Mapping[str, Sequence[str]]
) -> tuple[str, str] | None:
    """Return the form and the reader that are meant, or None if that cannot be told.

    `readers` are labels by the choice that stands for a reader.
    """
    said, form = plain(typed), ""
    words = sorted(_words(voices), key=lambda found: -len(found[0]))
    for word, id_ in words:
        if said == word or said.startswith(f"{word} "):
            form, said = id_, said[len(word) :].strip()
            break
    if not said:
        return form, ""
    found = match(said, readers)
    return (form or FOR_READERS, found.key) if found and found.sure else None


def _words(voices: Iterable[Voice]) -> list[tuple[str, str]]:
    """Return all words for forms, each with the form."""
    found = [(plain(form), form) for form in FORMS]
    for voice in voices:
        for form in FORMS:
            message = f"word-form-{form}"
            if voice.has(message):
                found += [(plain(word), form) for word in voice.words(message)]
    return found
