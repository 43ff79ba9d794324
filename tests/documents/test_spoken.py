"""The pages for people name only words that are understood and buttons that are there."""

from __future__ import annotations

import re
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement

from bot.commands import FormAsked
from bot.forms import wanted
from bot.lexicon import Lexicon
from locales.catalog import Catalog
from tests.documents.pages import LANGUAGES, PAGES, READERS, bold, of, spans
from tests.talk import shipped_catalog, shipped_library

SAID = {"about 60", "a dozen", "March 2026", "22/04/26"}  # answers, not commands
ADDRESSES = {"/health", "/live", "/ready", "/metrics"}  # of the program, not commands
OTHERS = {"/newbot", "/mybots", "/revoke"}  # of BotFather
FOLDERS = {"docs/containers.md"}  # what begins with a / is a folder on these pages
TERMINAL = "/file "  # only there: a file from this computer
COMMAND = re.compile(r"/[a-z][\w’]*( .+)?")


def _lexicon(language: str) -> Lexicon:
    catalog = shipped_catalog()
    others = tuple(catalog.voice(tag) for tag in LANGUAGES if tag != language)
    return Lexicon(catalog.voice(language), others)


def _understood(typed: str, language: str) -> bool:
    """Whether something that is typed at a question is understood as a command."""
    lexicon = _lexicon(language)
    if not typed.startswith("/"):
        return lexicon.command(typed) is not None
    found = lexicon.coaching(typed[1:]) or lexicon.command(typed[1:])
    return (
        _can_be_made(found.typed, language)
        if isinstance(found, FormAsked)
        else bool(found)
    )


def _can_be_made(typed: str, language: str) -> bool:
    """Whether a summary can be had in a form, or for a reader, that is named like this."""
    catalog = shipped_catalog()
    voices = [catalog.voice(tag) for tag in (language, *LANGUAGES)]
    return wanted(typed, voices, _readers()) is not None


@cache
def _readers() -> dict[str, list[str]]:
    """Return for whom a summary of the VISES roadmap can be asked, in every language."""
    prompt = shipped_library().roadmap("vises").prompts["why2"]
    voices = [shipped_catalog().voice(tag) for tag in LANGUAGES]
    return {
        choice.id: [voice.text("vises-why2", choice.id) for voice in voices]
        for choice in prompt.fields[0].choices
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
def test_what_a_page_says_to_type_is_understood(reader: str, language: str) -> None:
    for typed in spans(of(reader, language)):
        if typed not in SAID:
            assert _understood(typed, language), f"{reader}.{language}: {typed}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
def test_what_a_page_says_to_tap_is_a_button(reader: str, language: str) -> None:
    for label in bold(of(reader, language)):
        assert label in _labels(language), f"{reader}.{language}: {label}"


@pytest.mark.parametrize("page", sorted(PAGES.keys() - FOLDERS))
def test_commands_of_the_chat_in_other_pages_are_there(page: str) -> None:
    if page.removesuffix(".md").rpartition(".")[2] in LANGUAGES:
        return
    for typed in spans(PAGES[page]):
        if typed in ADDRESSES | OTHERS or typed.startswith(TERMINAL):
            continue
        if COMMAND.fullmatch(typed):
            assert _understood(typed, "en"), f"{page}: {typed}"


def test_a_command_and_a_button_that_are_not_there_are_noticed() -> None:
    assert not _understood("/frobnicate 3", "en")
    assert not _understood("voorbeeldje graag", "nl")
    assert not _understood("/summary one pony", "en")
    assert "Ask my neighbour" not in _labels("en")


@cache
def _labels(language: str) -> frozenset[str]:
    """Return all messages of a language that are the same whenever they are said."""
    found = set()
    for _, text in Catalog().sources(language):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message):
                values = [entry.value, *(each.value for each in entry.attributes)]
                found |= {words for each in values if (words := _fixed(each))}
    return frozenset(found)


def _fixed(pattern: Pattern | None) -> str:
    """Return the words of a message, or nothing if they depend on something."""
    parts = pattern.elements if pattern else []
    words = [each.value for each in parts if isinstance(each, TextElement)]
    return "".join(words) if len(words) == len(parts) else ""
