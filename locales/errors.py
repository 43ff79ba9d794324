"""What can be wrong with words."""

from __future__ import annotations


class WordsError(Exception):
    """Something about the words of a language."""


class NoLanguageError(WordsError):
    """No folder holds words in this language; add locales/<tag>/ or choose another."""


class NoMessageError(WordsError):
    """A message is missing or lacks an argument; `filrouge roadmap check` names all of them."""
