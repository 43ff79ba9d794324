"""The documents name only commands, options, settings, targets and files that are there."""

from __future__ import annotations

import argparse
import importlib
import re
import shlex
from collections.abc import Iterator
from functools import cache

import pytest

from bot.command_line import parser
from bot.operator.command import COMMANDS
from bot.settings import PREFIX, Settings
from locales.catalog import Catalog
from tests.documents.pages import PAGES, ROOT, blocks, spans

SETTING = re.compile(rf"{PREFIX}[A-Z_]+")
TARGET = re.compile(r"\bmake ((?:[a-z-]+|[A-Z]+=\S+)(?: [A-Z]+=\S+)*)")
FOLDERS = ("bot", "flows", "locales", "storage", "tests", "docs", "docker", ".ci")
FILE = re.compile(rf"(?:{'|'.join(map(re.escape, FOLDERS))})/[\w./…<>*-]*")
NAME = re.compile(
    r"[\w-]+\.(?:py|ftl|yaml)"
)  # of a file beside one that is named whole
DOCUMENT = re.compile(r"\bdocs/[\w./-]+\.(?:md|json)")
QUOTED = re.compile(r"“([^”]+)”")
MADE = {"docker/.env"}  # by whoever follows the page
PLACES = {"<language>": "en", "<tag>": "en", "<roadmap>": "vises", "…": "*"}


@pytest.mark.parametrize("page", PAGES)
def test_commands_are_there(page: str) -> None:
    for line in _commands(PAGES[page]):
        wrong = _wrong(line)
        assert not wrong, f"{page}: {line!r}: {wrong}"


@pytest.mark.parametrize("page", PAGES)
def test_settings_are_there(page: str) -> None:
    known = {f"{PREFIX}{name}".upper() for name in Settings.__struct_fields__}

    assert set(SETTING.findall(PAGES[page])) <= known


@pytest.mark.parametrize("page", PAGES)
def test_targets_of_make_are_there(page: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))

    for line in (*spans(PAGES[page]), *blocks(PAGES[page])):
        for found in TARGET.findall(line):
            named = {word for word in found.split() if "=" not in word}
            assert named <= targets, f"{page}: {line}"


@pytest.mark.parametrize("page", PAGES)
def test_files_are_there(page: str) -> None:
    for span in spans(PAGES[page]):
        if FILE.fullmatch(span) and span not in MADE:
            assert list(_found(span)), f"{page}: {span}"


def test_files_that_are_named_without_their_folder_are_there() -> None:
    page = "docs/changing.md"
    known = {path.name for each in FOLDERS for path in (ROOT / each).rglob("*.*")}

    named = {span for span in spans(PAGES[page]) if NAME.fullmatch(span)}
    assert named <= known, sorted(named - known)


@pytest.mark.parametrize("folder", ["bot", "flows", "storage", "locales", ".ci"])
def test_documents_that_the_program_names_are_there(folder: str) -> None:
    for path in (ROOT / folder).rglob("*"):
        if path.suffix in {".py", ".ftl", ".yaml"}:
            for named in DOCUMENT.findall(path.read_text("utf-8")):
                assert (ROOT / named).is_file(), f"{path}: {named}"


def test_what_an_operator_is_told_to_look_for_is_what_is_said() -> None:
    words = "".join(text for _, text in Catalog().sources("en"))

    for quoted in QUOTED.findall(
        PAGES["docs/operating.md"].split("## What to do when")[1]
    ):
        for part in filter(None, (each.strip() for each in quoted.split("…"))):
            assert part in words, quoted


def test_what_is_not_there_is_noticed() -> None:
    assert _wrong("filrouge programme dance")
    assert _wrong("filrouge programme load x.csv --nome Weven")
    assert _wrong("filrouge dance")
    assert not _wrong("filrouge programme load x.csv --name Weven")
    assert not _wrong("filrouge --lang nl")
    assert not list(_found("bot/dance.py"))
    assert list(_found("flows/roadmaps/*.yaml"))


def _found(path: str) -> Iterator[object]:
    """Yield the files that are meant by a path, which may hold a * or a <language>."""
    for place, one in PLACES.items():
        path = path.replace(place, one)
    return ROOT.glob(path.rstrip("/"))


def _commands(page: str) -> Iterator[str]:
    """Yield what is typed in a shell to run the program."""
    for line in (*spans(page), *blocks(page)):
        said = re.sub(r"^([A-Z_]+=\S* )*(\.venv/bin/)?", "", line)
        if said.partition(" ")[0] == "filrouge":
            yield said


def _wrong(line: str) -> str:
    """Return what there is not of a command, or nothing if all of it is there."""
    _, *words = shlex.split(re.split(r" [<>|#] ", line)[0].replace("’", ""))
    parser, value = _top(), False
    for word in words:
        if value:
            value = False
        elif word.startswith("-"):
            option = parser._option_string_actions.get(word)
            if option is None:
                return word
            value = option.nargs != 0
        elif inner := _inner(parser):
            if word not in inner:
                return word
            parser = inner[word]
    return ""


def _inner(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return what can be typed behind a command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


@cache
def _top() -> argparse.ArgumentParser:
    """Return the parser of the whole program, with the operator's commands in it."""
    top = parser(Catalog().voice("en"), helping=False)
    inner = _inner(top)
    for name, module in COMMANDS.items():
        importlib.import_module(module).describe(inner[name], str)
    return top
