"""Conditions of a roadmap: a subset of CEL. Only here: `cel`.

A condition sees the prompts asked before it by their ids (`-` written as `_`): a choice as
text, several choices as a list, numbers as numbers or null, a repeated prompt as
`prompt.items`. Inside a repeated prompt, `item` is the one at hand. Unanswered is "" or [].
See https://github.com/google/cel-spec for the language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from flows.errors import ExpressionError

Scope = Mapping[str, Any]
_NOTHING: Scope = {}
_UNKNOWN: Any = object()
MOST_FOUND = 64  # outcomes of one condition that are remembered

_LITERAL = re.compile(r'"([^"]*)"')
_BOUND = re.compile(r"\.(?:all|exists|exists_one|filter|map)\(\s*(\w+)\s*,")


def _compiler() -> Callable[[str], Any]:
    """Return the compiler of `cel`, without the command line that its package imports with it.

    That command line (typer, rich, prompt_toolkit) would take more than half of the time
    between start and first question.
    """
    package = find_spec("cel")
    folder = Path(package.origin).parent if package and package.origin else Path()
    for suffix in EXTENSION_SUFFIXES:
        spec = spec_from_file_location("cel.cel", folder / f"cel{suffix}")
        if spec and spec.loader and (folder / f"cel{suffix}").exists():
            module: Any = module_from_spec(spec)
            spec.loader.exec_module(module)
            found: Callable[[str], Any] = module.compile
            return found
    from cel import compile as compile_cel

    return compile_cel


_compile = _compiler()


class Expression:
    """A compiled condition that is evaluated against the answers so far.

    What it came to is remembered for a while by the values it read.
    """

    __slots__ = ("_found", "_inner", "_names", "_program", "_reads", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._found: dict[str, Any] = {}
        try:
            self._program = _compile(source)
        except ValueError as wrong:
            raise ExpressionError(str(wrong)) from wrong
        bound = set(_BOUND.findall(source))
        self._names = tuple(sorted(set(self._program.variables()) - bound))
        bare = _LITERAL.sub('""', source)
        self._reads = {name: _attributes(name, bare) for name in self._names}
        self._inner = {key for name in bound for key in _read_of(name, bare) if key}

    def __repr__(self) -> str:
        return f"Expression({self.source!r})"

    @property
    def names(self) -> tuple[str, ...]:
        """Return the prompts, or `item` and `value`, that the condition reads."""
        return self._names

    @property
    def literals(self) -> tuple[str, ...]:
        """Return the texts that the condition compares with."""
        return tuple(_LITERAL.findall(self.source))

    def value(self, scope: Scope, more: Scope = _NOTHING) -> Any:
        """Return what the condition comes to; raise ExpressionError where it has no value."""
        known = {}
        for name in self._names:
            if name in more:
                known[name] = self._needed(name, more[name])
            elif name in scope:
                known[name] = self._needed(name, scope[name])
        key = repr(known)
        found = self._found.get(key, _UNKNOWN)
        if found is _UNKNOWN:
            found = self._execute(known)
            if len(self._found) >= MOST_FOUND:
                self._found.clear()
            self._found[key] = found
        return found

    def _execute(self, known: Scope) -> Any:
        try:
            return self._program.execute(known)
        except (ValueError, TypeError, RuntimeError, KeyError) as wrong:
            raise ExpressionError(f"{self.source}: {wrong}") from wrong

    def _needed(self, name: str, value: Any) -> Any:
        """Return the part of a value that is read: handing all of it over takes long."""
        attributes = self._reads[name]
        if attributes is None or not isinstance(value, dict):
            return value
        return {key: self._narrowed(value[key]) for key in attributes if key in value}

    def _narrowed(self, value: Any) -> Any:
        if isinstance(value, list) and value and isinstance(value[0], dict):
            return [{k: item[k] for k in self._inner if k in item} for item in value]
        return value

    def holds(self, scope: Scope, more: Scope = _NOTHING) -> bool:
        """Return whether the condition is met."""
        return bool(self.value(scope, more))


@cache
def name_of(identifier: str) -> str:
    """Return the name under which a condition knows a kebab-case id."""
    return identifier.replace("-", "_")


def _attributes(name: str, source: str) -> frozenset[str] | None:
    """Return the attributes of a name that are read, None if it is read as a whole."""
    found = _read_of(name, source)
    return frozenset(found) if all(found) else None


def _read_of(name: str, source: str) -> list[str]:
    """Return what follows each mention of a name: an attribute, or "" for the whole."""
    return re.findall(rf"(?<![\w.]){name}\b(?:\.(\w+)(?!\w*\())?", source)
