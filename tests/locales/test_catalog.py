"""Languages, and how they write."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import TextElement

from locales import formats
from locales.catalog import Catalog, entries
from locales.errors import NoLanguageError, NoMessageError

ONE = "operator-access"  # a file for whoever develops, in one language


def test_three_languages_ship() -> None:
    assert Catalog().languages == ("nl", "fr", "en")


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_each_message_is_there_in_each_language_that_ships(language: str) -> None:
    def messages(tag: str) -> set[str]:
        return {
            id_
            for name, text in Catalog().sources(tag)
            if ONE not in name
            for id_, _ in entries(text)
            if not id_.startswith("-")
        }

    assert messages("en") <= messages(language)


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("nl_BE.UTF-8", "nl"),
        ("fr-CA", "fr"),
        ("EN", "en"),
        ("de", None),
        ("", None),
        ("C", None),
    ],
)
def test_the_nearest_language_is_spoken(tag: str, language: str | None) -> None:
    assert Catalog().nearest(tag) == language


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(NoLanguageError):
        Catalog().voice("xx")


def test_a_missing_message_or_argument_is_an_error_and_no_english() -> None:
    voice = Catalog().voice("nl")

    with pytest.raises(NoMessageError):
        voice.text("no-such-message")
    with pytest.raises(NoMessageError):
        voice.text("progress")


def test_a_folder_of_an_operator_adds_and_replaces(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "own.ftl").write_text("see-you = Bye now.\nown-words = Mine.\n")

    voice = Catalog([tmp_path]).voice("en")

    assert voice.text("see-you") == "Bye now."
    assert voice.text("own-words") == "Mine."
    assert voice.text("yes") == "Yes"


def test_the_first_of_a_month_keeps_its_french_form_beside_an_hour() -> None:
    first = datetime(2026, 9, 1, 13, 15, tzinfo=UTC)
    eleventh = first.replace(day=11)
    august = datetime(2026, 8, 1, tzinfo=UTC)

    assert formats.moment("fr-BE", first, august) == "mardi 1er septembre, 13:15"
    assert formats.moment("fr-BE", eleventh, august) == "vendredi 11 septembre, 13:15"
    assert formats.moment("nl-BE", first, august) == "dinsdag 1 september, 13:15"


def test_numbers_dates_and_lists_are_written_as_the_language_does() -> None:
    assert formats.number("nl-BE", 1234.5) == "1.234,5"
    assert formats.number("en-GB", 1234.5) == "1,234.5"
    assert formats.number("fr-BE", 1234.5) == "1\u202f234,5"
    assert formats.day("nl-BE", "2026-03-15") == "15 maart 2026"
    assert formats.day("fr-BE", "2026-05-01") == "1er mai 2026"
    assert formats.day("fr-BE", "2026-05-11") == "11 mai 2026"
    assert formats.day("en-GB", "2026-03") == "March 2026"
    assert formats.listed("nl-BE", ["a", "b", "c"]) == "a, b en c"
    assert formats.percent("nl-BE", 58) == "58%"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_what_is_one_line_of_words_is_what_the_library_makes_of_it(
    language: str,
) -> None:
    catalog = Catalog()
    voice = catalog.voice(language)
    bundle = FluentBundle([voice.locale], use_isolating=False)
    for _, text in catalog.sources(language):
        bundle.add_resource(FluentResource(text), allow_overrides=True)
    simple = 0

    for _, text in catalog.sources(language):
        for message, _ in entries(text):
            if message.startswith("-") or not voice.has(message):
                continue
            pattern = bundle.get_message(message).value
            if isinstance(pattern, TextElement):
                assert voice.text(message) == pattern.value
                simple += 1

    assert simple > 100
