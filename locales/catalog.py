"""Message id + arguments → words, in one language. Only here: `fluent`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from threading import Lock
from typing import Any

from fluent.runtime import FluentBundle, FluentResource, resolver

from locales.errors import NoLanguageError, NoMessageError

Argument = str | int | float

resolver.MAX_PART_LENGTH = (
    100_000  # what people said goes in whole; 2,500 is not enough
)


class Catalog:
    """The languages found in some folders; a later folder adds to and replaces the earlier ones."""

    def __init__(self, folders: Iterable[Traversable] = ()) -> None:
        self._folders = (files("locales"), *folders)
        self._voices: dict[str, Voice] = {}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Return the tags of all languages, those of the first folder first."""
        found: dict[str, None] = {}
        for folder in self._folders:
            for inner in sorted(folder.iterdir(), key=lambda path: _rank(path.name)):
                if inner.name.startswith("_"):
                    continue  # of Python, and perhaps for nobody else to read
                if inner.is_dir() and any(
                    file.name.endswith(".ftl") for file in inner.iterdir()
                ):
                    found[inner.name] = None
        return tuple(found)

    def sources(self, tag: str) -> Iterator[tuple[str, str]]:
        """Yield name and text of each file of a language, the earlier folders first."""
        for folder in self._folders:
            inner = folder / tag
            if inner.is_dir():
                for file in sorted(inner.iterdir(), key=lambda path: path.name):
                    if file.name.endswith(".ftl"):
                        yield f"{tag}/{file.name}", file.read_text("utf-8")

    def voice(self, tag: str) -> Voice:
        """Return the words of a language; raise NoLanguageError if there are none."""
        if tag not in self.languages:
            raise NoLanguageError(tag)
        if tag not in self._voices:
            self._voices[tag] = (
                Voice(tag, self.sources(tag))
                if len(self._folders) > 1
                else _shipped(tag)
            )
        return self._voices[tag]

    def having(self, message: str, *tags: str) -> Voice:
        """Return the words of the first language that has a message: of these, or else of any.

        An operator's own roadmap may have no words in what somebody speaks. Raise NoMessageError.
        """
        near = filter(None, map(self.nearest, tags))
        for voice in map(self.voice, (*near, *self.languages)):
            if voice.has(message):
                return voice
        raise NoMessageError(message)

    def nearest(self, tag: str) -> str | None:
        """Return the language nearest to a BCP 47 or POSIX tag: `nl_BE.UTF-8` → `nl`."""
        tag = tag.partition(".")[0].replace("_", "-")
        while tag:
            match = next(
                (own for own in self.languages if own.casefold() == tag.casefold()),
                None,
            )
            if match:
                return match
            tag = tag.rpartition("-")[0]
        return None


def _rank(name: str) -> tuple[int, str]:
    return (("nl", "fr", "en").index(name) if name in {"nl", "fr", "en"} else 3, name)


REMEMBERED = 5000  # messages of a language in words; a question is asked many times
BRIEF = 60  # characters of an argument at most: what people write is not remembered


class Voice:
    """One language. `locale` is the tag by which numbers and dates are written, such as nl-BE.

    A message is parsed when it is first asked for: parsing all of them takes longer than
    anything else at a start, and most are not needed for long. One that is nothing but a line
    of words needs no parsing at all. Later files replace what earlier ones say.
    """

    def __init__(self, tag: str, files: Iterable[tuple[str, str]]) -> None:
        """Take name and text of each file."""
        self.tag = tag
        self._said: dict[tuple[Any, ...], str] = {}
        self._wants: dict[str, tuple[str, ...]] = {}  # the arguments of messages
        self._plain: dict[str, str | None] = {}
        self._texts = {id_: words for _, text in files for id_, words in entries(text)}
        self._read_already: set[str] = set()
        self._reading = Lock()  # a message may be asked for in several threads
        self.locale = self._plainly("locale") or tag

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Return what puts together messages that are more than a line of words."""
        return FluentBundle([self.locale], use_isolating=False)

    def _plainly(self, message: str) -> str | None:
        """Return a message that is nothing but a line of words; None if there is more to it."""
        if message not in self._plain:
            found = _PLAIN.fullmatch(self._texts.get(message, ""))
            self._plain[message] = found and found[1]
        return self._plain[message]

    def _read(self, id_: str) -> None:
        """Parse a message, and those that it speaks of."""
        if id_ in self._read_already or id_ not in self._texts:
            return
        text = self._texts[id_]
        self._bundle.add_resource(FluentResource(text))
        self._read_already.add(id_)
        wants = dict.fromkeys(_VARIABLE.findall(text))
        for other in _REFERENCE.findall(text):
            self._read(other)
            wants |= dict.fromkeys(self._wants.get(other, ()))
        self._wants[id_] = tuple(wants)

    def _wanted(self, message: str) -> tuple[str, ...]:
        """Return the arguments that a message, or one it refers to, speaks of."""
        wants = self._wants.get(message)
        if wants is None and self._plainly(message) is None:
            with self._reading:
                self._read(message)
            wants = self._wants.get(message)
        return wants or ()

    def has(self, message: str, attribute: str = "") -> bool:
        if self._plainly(message) is not None:
            return not attribute
        if message not in self._read_already:
            if message not in self._texts:
                return False
            with self._reading:
                self._read(message)
        if not self._bundle.has_message(message):
            return False
        found = self._bundle.get_message(message)
        return attribute in found.attributes if attribute else found.value is not None

    def text(
        self,
        message: str,
        attribute: str = "",
        args: Mapping[str, Argument] | None = None,
    ) -> str:
        """Return a message, or one of its attributes, in words; raise NoMessageError."""
        known = args or {}
        wants = self._wants.get(message)
        if wants is None:
            wants = self._wanted(message)
        given = tuple([known.get(name) for name in wants])
        key = message, attribute, given
        said = self._said.get(key)
        if said is None:
            said = self._formatted(message, attribute, known)
            if not any(isinstance(a, str) and len(a) > BRIEF for a in given):
                if len(self._said) >= REMEMBERED:
                    self._said.clear()
                self._said[key] = said
        return said

    def _formatted(
        self, message: str, attribute: str, args: Mapping[str, Argument]
    ) -> str:
        if not self.has(message, attribute):
            raise NoMessageError(
                f"{self.tag}: {message}{'.' if attribute else ''}{attribute}"
            )
        if plain := self._plainly(message):
            return plain
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        assert pattern is not None  # has() saw it
        wanted = {n: args[n] for n in self._wanted(message) if n in args}
        text, errors = self._bundle.format_pattern(pattern, wanted)
        if errors:
            raise NoMessageError(
                f"{self.tag}: {message}{'.' if attribute else ''}{attribute}: {errors[0]}"
            )
        return str(text)

    def words(self, message: str) -> tuple[str, ...]:
        """Return a message that is a list of words, separated by commas."""
        return tuple(
            word.strip() for word in self.text(message).split(",") if word.strip()
        )


@cache
def _shipped(tag: str) -> Voice:
    """Return the words of a language as they ship: everybody's who adds none."""
    return Voice(tag, Catalog().sources(tag))


_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_PLAIN = re.compile(
    r"[\w-]+ *= *([^\s{}](?:[^{}\n]*[^\s{}])?) *\n?(?:(?:#.*)?\n)*(?:#.*)?"
)
_VARIABLE = re.compile(r"\$([a-zA-Z][\w-]*)")
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


def entries(text: str) -> Iterator[tuple[str, str]]:
    """Yield id and text of each message and term of a file.

    Only an entry begins a line with a name and `=`: whatever goes on below it is indented, says
    the grammar of Fluent.
    """
    found = list(_ENTRY.finditer(text))
    ends = [each.start() for each in found[1:]] + [len(text)]
    for entry, end in zip(found, ends, strict=True):
        yield entry[1], text[entry.start() : end]
