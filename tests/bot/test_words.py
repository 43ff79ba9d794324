"""Words: all that ship are used, and commands are told apart."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.lexicon import Lexicon
from locales.catalog import Catalog
from locales.matching import plain

ROOT = Path(__file__).parents[2]
ROADMAPS = {path.stem for path in (ROOT / "flows" / "roadmaps").glob("*.yaml")}
GENERAL = sorted(
    {path.stem for path in (ROOT / "locales" / "en").glob("*.ftl")} - ROADMAPS
)


def ids(language: str, stem: str) -> set[str]:
    text = (ROOT / "locales" / language / f"{stem}.ftl").read_text("utf-8")
    return {
        e.id.name for e in FluentParser().parse(text).body if isinstance(e, ast.Message)
    }


def test_every_general_message_is_said_somewhere() -> None:
    source = "\n".join(
        path.read_text("utf-8")
        for folder in ("bot", "flows", "locales", "storage")
        for ending in ("py", "html", "ftl")
        for path in (ROOT / folder).rglob(f"*.{ending}")
    )
    said = set(re.findall(r"""["']([a-z][a-z0-9-]+)["']""", source))
    said |= set(re.findall(r"\{ ([a-z][a-z0-9-]+) \}", source))  # within another
    begun = tuple(
        re.findall(r'f"([a-z-]+-)\{', source)
    )  # misread-{doubt}, how-{kind}, word-{name}
    ends = tuple(re.findall(r'f"\{[a-z.]+\}(-[a-z-]+)"', source))  # {what}-how

    for stem in GENERAL:
        unused = {
            id_
            for id_ in ids("en", stem)
            if id_ not in said and not (id_.startswith(begun) or id_.endswith(ends))
        }
        assert unused == set(), stem


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_no_word_means_two_commands(language: str) -> None:
    voice = Catalog().voice(language)
    lists = {id_ for id_ in ids(language, "understanding") if id_.startswith("word-")}
    lists -= {
        id_ for id_ in lists if id_.startswith(("word-form-", "word-role-"))
    }  # after “summary”, “invite”
    aside = {"word-vague", "word-about", "word-from", "word-until", "word-and", "word-deed", "word-article", "word-all",
             "word-none", "word-start", "word-in-date", "word-part-begin", "word-part-middle",
             "word-part-end"}  # fmt: skip

    words = [{plain(word) for word in voice.words(id_)} for id_ in lists - aside]
    counted = Counter(word for each in words for word in each)

    assert [word for word, count in counted.items() if count > 1 and word] == []


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_commands_that_help_names_are_understood(language: str) -> None:
    catalog = Catalog()
    voice = catalog.voice(language)
    others = tuple(catalog.voice(t) for t in catalog.languages if t != language)
    lexicon = Lexicon(voice, others)
    lines = [line for line in voice.text("help").splitlines() if "•" in line]

    for line in lines:
        named = re.split(r"\s[—–]\s", line.partition("•")[2])[0]
        for word in re.split(r"\s·\s", named):
            assert lexicon.exact(word.strip()) is not None, word
