"""Message id + arguments → words, in one language. Only here: `fluent`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
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
            shipped = len(self._folders) == 1
            self._voices[tag] = Voice(tag, list(self.sources(tag)), lazy=shipped)
        return self._voices[tag]

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


class Voice:
    """One language. `locale` is the tag by which numbers and dates are written, such as nl-BE.

    Files are parsed when something in them is first asked for: a roadmap's words stand in the
    file of its name, all others are looked through in turn.
    """

    def __init__(
        self, tag: str, files: Sequence[tuple[str, str]], *, lazy: bool = True
    ) -> None:
        """Take name and text of each file; with `lazy` off, all are parsed at once, in order."""
        self.tag = tag
        self._said: dict[tuple[Any, ...], str] = {}
        self._waiting = (
            sorted(files, key=lambda file: _turn(file[0])) if lazy else list(files)
        )
        self.locale = tag
        self._bundle = FluentBundle([tag], use_isolating=False)
        self._load_next()
        if not lazy:
            while self._waiting:
                self._load_next()
        if self.has("locale"):
            self.locale = self.text("locale")
            self._bundle = self._again(self.locale)

    def _again(self, locale: str) -> FluentBundle:
        bundle = FluentBundle([locale], use_isolating=False)
        for resource in self._resources:
            bundle.add_resource(resource, allow_overrides=True)
        return bundle

    @cached_property
    def _resources(self) -> list[Any]:
        return []

    def _load_next(self, stem: str = "") -> None:
        at = next(
            (n for n, (name, _) in enumerate(self._waiting) if _stem(name) == stem), 0
        )
        if self._waiting:
            resource = FluentResource(self._waiting.pop(at)[1])
            self._resources.append(resource)
            self._bundle.add_resource(resource, allow_overrides=True)

    def _find(self, message: str) -> bool:
        stem = message.partition("-")[0]
        if any(_stem(name) == stem for name, _ in self._waiting):
            self._load_next(stem)
        while not self._bundle.has_message(message) and self._waiting:
            if any(_stem(name) == stem for name, _ in self._waiting):
                self._load_next(stem)
            elif _turn(self._waiting[0][0]) < len(_GENERAL):
                self._load_next()
            else:
                break
        return bool(self._bundle.has_message(message))

    def has(self, message: str, attribute: str = "") -> bool:
        if not self._bundle.has_message(message) and not self._find(message):
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
        key = message, attribute, tuple(args.items()) if args else ()
        said = self._said.get(key)
        if said is None:
            if len(self._said) >= REMEMBERED:
                self._said.clear()
            said = self._said[key] = self._formatted(message, attribute, args)
        return said

    def _formatted(
        self, message: str, attribute: str, args: Mapping[str, Argument] | None
    ) -> str:
        if not self.has(message, attribute):
            raise NoMessageError(
                f"{self.tag}: {message}{'.' if attribute else ''}{attribute}"
            )
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        assert pattern is not None  # has() saw it
        text, errors = self._bundle.format_pattern(pattern, dict(args or {}))
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


_GENERAL = (
    "conversation",
    "terminal",
    "understanding",
    "summary",
    "telegram",
    "operator",
)


def _stem(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".ftl")


def _turn(name: str) -> int:
    stem = _stem(name)
    return _GENERAL.index(stem) if stem in _GENERAL else len(_GENERAL)
