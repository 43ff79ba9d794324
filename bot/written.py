"""Messages as they stand in files: where, with what they speak of, and what they can come to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from msgspec import Struct, field

from flows.errors import Finding
from locales.catalog import Catalog

MOST_TEXTS = 200  # that are looked at of those a pattern can become


class Written(Struct, frozen=True):
    """A message as it stands in a file."""

    file: str
    line: int
    message: ast.Message
    attributes: Mapping[str, ast.Pattern] = field(default_factory=dict)

    @property
    def stem(self) -> str:
        """Return the name of the file without folder and ending: `conversation`."""
        return stem_of(self.file)

    def finding(self, problem: str, **args: str | int) -> Finding:
        return Finding(file=self.file, line=self.line, problem=problem, args=args)


def stem_of(file: str) -> str:
    """Return the name of a file of words without folder and ending."""
    return file.rpartition("/")[2].removesuffix(".ftl")


def written_in(
    catalog: Catalog, language: str
) -> tuple[dict[str, Written], list[Finding]]:
    """Return the messages of a language, those of a later folder over others, and findings."""
    found: dict[str, Written] = {}
    wrong: list[Finding] = []
    for name, text in catalog.sources(language):
        in_file, problems = _parse(name, text)
        found |= in_file
        wrong += problems
    return found, wrong


@cache
def _parse(name: str, text: str) -> tuple[dict[str, Written], tuple[Finding, ...]]:
    found: dict[str, Written] = {}
    wrong = []
    for entry in FluentParser(with_spans=True).parse(text).body:
        line = text.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        if isinstance(entry, ast.Junk):
            detail = entry.annotations[0].message if entry.annotations else ""
            wrong.append(
                Finding(
                    file=name,
                    line=line,
                    problem="finding-not-fluent",
                    args={"detail": str(detail)},
                )
            )
        elif isinstance(entry, ast.Message):
            if entry.id.name in found:
                args = {"message": entry.id.name, "language": name.partition("/")[0]}
                wrong.append(
                    Finding(
                        file=name, line=line, problem="finding-words-twice", args=args
                    )
                )
            attributes = {a.id.name: a.value for a in entry.attributes}
            found[entry.id.name] = Written(name, line, entry, attributes)
    return found, tuple(wrong)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def variables(node: ast.BaseNode | None) -> frozenset[str]:
    """Return what a message, or a pattern, speaks of: the names of its variables."""
    visitor = _Variables()
    if node is not None:
        visitor.visit(node)
    return frozenset(visitor.names)


def spoken(pattern: ast.Pattern | None) -> list[str]:
    """Return the texts a pattern can become, with a short word for each argument."""
    texts = [""] if pattern else []
    for element in pattern.elements if pattern else ():
        if isinstance(element, ast.TextElement):
            texts = [text + element.value for text in texts]
        elif isinstance(element.expression, ast.SelectExpression):
            variants = [t for v in element.expression.variants for t in spoken(v.value)]
            texts = [text + variant for text in texts for variant in variants]
            texts = texts[:MOST_TEXTS]
        elif isinstance(element.expression, ast.StringLiteral):
            texts = [text + element.expression.value for text in texts]
        else:
            texts = [text + "xxxxxxxx" for text in texts]
    return texts
