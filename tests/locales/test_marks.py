"""Words read the same without pictures in them, and French keeps its spaces."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "locales"
TYPED = "understanding"  # what people type, as they type it
FILES = sorted(FOLDER.glob("*/*.ftl"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_ri8_no_word_rests_on_an_emoji(path: Path) -> None:
    text = path.read_text("utf-8")

    assert [c for c in text if unicodedata.category(c) == "So"] == []


FRENCH = [path for path in FILES if path.parent.name == "fr" and path.stem != TYPED]


@pytest.mark.parametrize("path", FRENCH, ids=lambda p: p.name)
def test_french_marks_are_not_parted_from_their_words(path: Path) -> None:
    """A line that breaks before a mark reads badly: a no-break space stands there."""
    wrong = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        said = line.partition("#")[0] if line.startswith("#") else line
        said = re.sub(r"\{[^}]*\}|^\S+ =|->", "", said)
        if re.search(r"[^\s{}*] [?!;:»]|« ", said):
            wrong.append(f"{path.name}:{number}: {line.strip()[:80]}")
    assert wrong == []
