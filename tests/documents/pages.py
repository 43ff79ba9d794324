"""The documents, and what is named in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
}
READERS = ("participants", "coaches", "facilitators")  # a page in each language
LANGUAGES = ("nl", "fr", "en")
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?:(?<=\n\n)|(?<=\A))(?:(?: {4,}|\t)[^\n]*\n+)+")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_PICTURE = re.compile(r'!\[[^\]]*\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"')
_ALTERNATIVE = re.compile(r'!\[([^\]]*)\]\(|<img [^>]*alt="([^"]*)"')
_SPAN = re.compile(r"`([^`\n]+(?:\n[^`\n]+)?)`")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def of(reader: str, language: str) -> str:
    """Return the page for a kind of readers in a language."""
    return PAGES[f"docs/{reader}.{language}.md"]


def prose(page: str) -> str:
    """Return a page without its blocks of code."""
    return _INDENTED.sub("\n", _FENCED.sub("", page))


def blocks(page: str) -> Iterator[str]:
    """Yield the lines of the blocks of code of a page, without their indentation."""
    for found in (*_FENCED.finditer(page), *_INDENTED.finditer(page)):
        yield from (line.strip() for line in found[0].splitlines())


def spans(page: str) -> list[str]:
    """Return what stands in code in the prose of a page."""
    return [" ".join(found.split()) for found in _SPAN.findall(prose(page))]


def bold(page: str) -> list[str]:
    return [" ".join(found.split()) for found in _BOLD.findall(prose(page))]


def links(page: str) -> list[str]:
    return _LINK.findall(prose(page))


def pictures(page: str) -> list[str]:
    return [one or other for one, other in _PICTURE.findall(page)]


def alternatives(page: str) -> list[str]:
    """Return what is said of each picture to those who do not see it."""
    return [one or other for one, other in _ALTERNATIVE.findall(page)]


def anchors(page: str) -> set[str]:
    """Return the names by which the headings of a page can be reached."""
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in _HEADING.findall(prose(page))
    }
