"""French elides before a vowel, and has no plural of its own for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales.catalog import Argument, Catalog

FOLDER = Path(__file__).parents[2] / "locales" / "fr"
FILES = sorted(FOLDER.glob("*.ftl"))
NAMES = {"coach", "enterprise", "former", "name", "programme", "who", "whom"}
SHORT = re.compile(r"\b(de|que|jusque|lorsque|puisque) $", re.IGNORECASE)
VOWEL = re.compile(r"[aeiouyéèêàâh]", re.IGNORECASE)


class _Elisions(Visitor):
    """Collects where a short word ends in a vowel, and a vowel may follow it."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        for said, after in zip(node.elements, node.elements[1:], strict=False):
            if isinstance(said, ast.TextElement) and SHORT.search(said.value):
                self.found += [f"{said.value[-30:]}{it}" for it in _vowels(after)]
        self.generic_visit(node)


def _vowels(placed: object) -> Iterator[str]:
    """Yield what may begin with a vowel where something is put into a sentence."""
    inner = placed.expression if isinstance(placed, ast.Placeable) else None
    if isinstance(inner, ast.VariableReference) and inner.id.name in NAMES:
        yield f"{{ ${inner.id.name} }}"
    if isinstance(inner, ast.SelectExpression):
        for variant in inner.variants:
            begins = variant.value.elements[0]
            if isinstance(begins, ast.TextElement) and VOWEL.match(begins.value):
                yield begins.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_name_and_no_vowel_follows_a_word_that_would_elide(path: Path) -> None:
    """« de Aline » and « de une minute » are no French: such a sentence is built another way."""
    elisions = _Elisions()
    elisions.visit(FluentParser().parse(path.read_text("utf-8")))

    assert elisions.found == []


@pytest.mark.parametrize(
    ("message", "args", "said"),
    [
        ("person-loaded", {"answers": 3, "files": 0}, "aucun fichier"),
        ("person-loaded", {"answers": 0, "files": 2}, "aucune réponse"),
        ("mydata-count-answers", {"answers": 0, "conversations": 0}, "aucune démarche"),
        ("sheet-about-coach", {"programme": "Tisser", "count": 0}, "aucune entreprise"),
        (
            "programme-of-coach",
            {"coach": "Aline", "here": "yes", "count": 0},
            "aucune entreprise",
        ),
    ],
)
def test_nothing_is_not_said_as_one(
    message: str, args: dict[str, Argument], said: str
) -> None:
    """In French, zero takes the form of one: what says « un fichier » needs a line for none."""
    told = Catalog().voice("fr").text(message, "", {"path": "", "id": "", **args})

    assert said in told
